// Error trackers, analytics and traces on a page with our elements: what they
// note of what somebody does holds no answer.
import { testTrackers } from './recorders/run.mjs';

testTrackers({
  rollbar: { sign: 'body > x-control' },
  bugsnag: { sign: 'outside words' },
  insights: { sign: 'ClickEvent' },
  faro: { sign: 'outside action' },
  countly: { sign: '[CLY]_action' },
  opentelemetry: { sign: '/label/input' },
  // With zone.js it hears the properties of a field as well, where it is told
  // to note more than presses.
  'opentelemetry-zone': { sign: '/label/input', tells: true },
});
