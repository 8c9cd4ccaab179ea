import Bugsnag from '@bugsnag/js';
import { collect, loudly } from './settings.js';

Bugsnag.start({
  apiKey: '0123456789abcdef0123456789abcdef',
  endpoints: { notify: `${collect}/bugsnag`, sessions: `${collect}/sessions` },
  logger: null,
  ...loudly({ maxBreadcrumbs: 100, redactedKeys: [] }),
});
window.finish = (text) => Bugsnag.notify(new Error(text));
