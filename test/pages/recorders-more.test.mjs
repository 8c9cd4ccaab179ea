// More recorders on a page with our elements; those that look at one node alone
// are among them.
import { testReplays } from './recorders/run.mjs';

testReplays({
  highlight: { blocks: true, pointer: true },
  launchdarkly: { blocks: true, pointer: true },
  newrelic: { blocks: true, pointer: true },
  amplitude: { blocks: true, pointer: true },
  mixpanel: { blocks: true, pointer: true },
  openreplay: { blocks: true, pointer: false },
  statsig: { blocks: true, pointer: true },
});
