// npm test: gets what is missing and runs everything. `npm test -- pure lint`
// runs only what is named.
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { cache, phases, readCounts } from './phases.mjs';
import {
  ensureDependencies,
  findBrowsers,
  noChromium,
  root,
} from './setup.mjs';

const isBuilt = (file) => existsSync(join(root, file));

/**
 * What a name on the command line stands for, where it is more than the phase
 * of that name.
 */
const groups = {
  lint: ['lint', 'rules'],
  browser: ['browser', 'webkit'],
  pages: ['build', 'pages', 'recorders'],
  clients: ['build', 'clients'],
  stories: ['build', 'stories'],
};

/**
 * Phases that cost less beside each other than one after the other, in lanes:
 * those of one lane follow each other. The first group works on one core a
 * lane. In the second, recorders wait for the clock of their own most of the
 * time, and pages for the network.
 */
const groupsOfLanes = [
  [['types'], ['lint'], ['format'], ['rules']],
  [
    ['browser', 'pages'],
    ['webkit', 'recorders', 'clients', 'stories'],
  ],
];

const namesOf = (browsers) =>
  Object.keys(browsers).filter((name) => browsers[name]);

/**
 * The result of a phase as rows of the table: one for each browser, else one.
 */
function rowsOf({ title, counts }, succeeded) {
  if (!counts)
    return [{ title, passed: succeeded ? 1 : 0, failed: succeeded ? 0 : 1 }];
  const read = readCounts(counts);
  const rows =
    'passed' in read
      ? [{ title, ...read }]
      : Object.entries(read).map(([browser, row]) => ({
          title: `${title}: ${browser}`,
          ...row,
        }));
  // Whatever broke before it could be counted is a failure all the same; so is
  // a browser that ran nothing.
  const ranNothing = rows.filter(({ passed, failed }) => passed + failed === 0);
  for (const row of ranNothing) row.failed = 1;
  if (!succeeded && !rows.some(({ failed }) => failed > 0))
    rows.push({ title: `${title}: did not finish`, passed: 0, failed: 1 });
  if (succeeded && rows.length === 0)
    rows.push({ title: `${title}: counted nothing`, passed: 0, failed: 1 });
  return rows;
}

const headlineOf = ({ title }) =>
  `\n━━ ${title} ${'━'.repeat(60 - title.length)}`;

/**
 * Does the work of a phase in a process of its own.
 * @param {boolean} aloud whether its output goes to the screen while it works
 * @returns {Promise<{ succeeded: boolean, output: string }>}
 */
async function work(name, aloud) {
  const stdio = aloud ? 'inherit' : ['ignore', 'pipe', 'pipe'];
  const child = spawn(process.execPath, ['scripts/phases.mjs', name], {
    cwd: root,
    stdio,
  });
  const ended = new Promise((resolve) =>
    child.on('close', (code) => resolve(code === 0)),
  );
  const streams = aloud ? [] : [child.stdout, child.stderr];
  const [succeeded, ...outputs] = await Promise.all([
    ended,
    ...streams.map((stream) => text(stream)),
  ]);
  return { succeeded, output: outputs.join('') };
}

/** @param {boolean} aloud see `work` @returns rows of the table */
async function runPhase(name, aloud) {
  const phase = phases[name];
  if (aloud) console.log(headlineOf(phase));
  if (phase.needs && !isBuilt(phase.needs)) {
    console.error(`${phase.title}: not run, ${phase.needs} was not built.`);
    return [{ title: `${phase.title}: not run`, passed: 0, failed: 1 }];
  }
  if (phase.counts) rmSync(cache(phase.counts), { force: true });
  const start = Date.now();
  const { succeeded, output } = await work(name, aloud);
  const seconds = ((Date.now() - start) / 1000).toFixed(1);
  if (!aloud) console.log(`${headlineOf(phase)}\n${output}`.trimEnd());
  console.log(`${succeeded ? '✓' : '✗'} ${phase.title}, ${seconds} s`);
  const rows = rowsOf(phase, succeeded);
  rows[0].seconds = seconds;
  return rows;
}

async function runLane(names, aloud) {
  const rows = [];
  for (const name of names) rows.push(...(await runPhase(name, aloud)));
  return rows;
}

/**
 * Runs lanes beside each other. The first speaks while it works, the others say
 * what they have to say when a phase of theirs has ended.
 */
async function runLanes(lanes) {
  const rows = await Promise.all(
    lanes.map((names, index) => runLane(names, index === 0)),
  );
  return rows.flat();
}

/** Every chosen phase, one after the other but for those that go together. */
async function runAll(chosen) {
  const groupOf = (name) =>
    groupsOfLanes.find((lanes) => lanes.flat().includes(name)) ?? [[name]];
  const inOrder = Object.keys(phases).filter((name) => chosen.includes(name));
  const rows = [];
  for (const lanes of new Set(inOrder.map(groupOf))) {
    const asked = lanes.map((names) =>
      names.filter((name) => chosen.includes(name)),
    );
    rows.push(...(await runLanes(asked.filter((names) => names.length > 0))));
  }
  return rows;
}

function report(rows) {
  console.log(`\n${'━'.repeat(64)}`);
  for (const { title, passed, failed, skipped = 0, seconds } of rows) {
    const counted = `${String(passed).padStart(5)} passed ${String(failed).padStart(4)} failed`;
    console.log(
      `${title.padEnd(36)}${counted}${skipped ? ` ${skipped} skipped` : ''}${seconds ? `  ${seconds} s` : ''}`,
    );
  }
  // Once more at the end: whoever reads only the last lines sees what failed.
  for (const { title, failures = [] } of rows)
    for (const words of failures) console.log(`\n✗ ${title}\n${words}`);
  const sum = (key) => rows.reduce((total, row) => total + row[key], 0);
  if (sum('failed') > 0) process.exitCode = 1;
  console.log(`\n${sum('passed')} passed, ${sum('failed')} failed`);
}

async function main(asked) {
  const unknown = asked.filter((name) => !phases[name]);
  if (unknown.length > 0) {
    console.error(
      `There is no ${unknown.join(', ')}; there is ${Object.keys(phases).join(', ')}.`,
    );
    return [{ title: 'Arguments', passed: 0, failed: 1 }];
  }
  const chosen =
    asked.length > 0
      ? asked.flatMap((name) => groups[name] ?? [name])
      : Object.keys(phases);

  console.log('━━ Set-up');
  const browsers = {};
  try {
    ensureDependencies();
    const needed = chosen.some((name) => phases[name].inBrowser);
    Object.assign(browsers, await findBrowsers({ install: needed }));
    if (needed && !browsers.chromium) throw new Error(noChromium);
  } catch (error) {
    console.error(error.message);
    return [{ title: 'Set-up', passed: 0, failed: 1 }];
  }
  mkdirSync(cache('.'), { recursive: true });
  console.log(`Browsers: ${namesOf(browsers).join(', ')}`);
  if (browsers.chromium) process.env.CHROMIUM = browsers.chromium;
  if (browsers.firefox) process.env.FIREFOX = browsers.firefox;
  process.env.WTR_BROWSERS = namesOf(browsers).join(',');

  const isThere = ({ browser }) => !browser || browsers[browser];
  return runAll(chosen.filter((name) => isThere(phases[name])));
}

report(await main(process.argv.slice(2)));
