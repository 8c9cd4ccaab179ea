// Recorders on a page with our elements, with the defaults of their makers and
// at their loudest: what they capture holds no answer.
import { testReplays } from './recorders/run.mjs';

testReplays({
  rrweb: { blocks: true, pointer: true },
  posthog: { blocks: true, pointer: true },
  sentry: { blocks: true, pointer: true },
  datadog: { blocks: true, pointer: false },
  clarity: { blocks: false, pointer: true },
});
