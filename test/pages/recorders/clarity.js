import { clarity } from 'clarity-js';
import { loudly } from './settings.js';

clarity.start({
  projectId: 'page',
  upload: (payload) => window.captured.push(String(payload)),
  delay: 200,
  lean: false,
  ...loudly({ content: true }),
});
