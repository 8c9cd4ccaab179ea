import Tracker from '@openreplay/tracker';
import { collect, loudly } from './settings.js';

const tracker = new Tracker({
  projectKey: 'key',
  ingestPoint: `${collect}/openreplay`,
  __DISABLE_SECURE_MODE: true,
  ...loudly({
    obscureTextEmails: false,
    obscureTextNumbers: false,
    obscureInputEmails: false,
    obscureInputNumbers: false,
    obscureInputDates: false,
    defaultInputMode: 0,
    verbose: true,
  }),
});
void tracker.start();
