// The monkey for as long as one likes: npm run monkey -- --acts=20000 --seed=1
// --browsers=chromium,firefox,webkit. Each round of 250 acts has a seed of its
// own, beginning with the one that is given; a fault names its seed.
import { parseArgs } from 'node:util';
import { tool } from './setup.mjs';

const { values } = parseArgs({
  options: {
    acts: { type: 'string', default: '20000' },
    seed: { type: 'string', default: '1' },
    browsers: { type: 'string' },
  },
});
const files = ['--files', 'test/elements/monkey.browser.test.ts'];
const succeeded = tool('@web/test-runner/dist/bin.js', files, {
  MONKEY_STEPS: values.acts,
  MONKEY_SEED: values.seed,
  ...(values.browsers && { WTR_BROWSERS: values.browsers }),
});
process.exitCode = succeeded ? 0 : 1;
