import { record } from 'rrweb';
import { loudly } from './settings.js';

record({
  emit: (event) => window.captured.push(JSON.stringify(event)),
  ...loudly({ maskAllInputs: false, recordCanvas: false }),
});
