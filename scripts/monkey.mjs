// The monkey for as long as one likes: npm run monkey -- --acts=20000 --seed=1
// --browsers=chromium,firefox,webkit. Each round of 250 acts has a seed of its
// own, beginning with the one that is given; a fault names its seed.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { root } from './setup.mjs';

const { values } = parseArgs({
  options: {
    acts: { type: 'string', default: '20000' },
    seed: { type: 'string', default: '1' },
    browsers: { type: 'string' },
  },
});
const runner = spawn(
  process.execPath,
  [
    join(root, 'node_modules/@web/test-runner/dist/bin.js'),
    '--files',
    'test/elements/monkey.browser.test.ts',
  ],
  {
    cwd: root,
    stdio: 'inherit',
    env: {
      ...process.env,
      MONKEY_STEPS: values.acts,
      MONKEY_SEED: values.seed,
      ...(values.browsers && { WTR_BROWSERS: values.browsers }),
    },
  },
);
runner.on('exit', (code) => {
  process.exitCode = code ?? 1;
});
