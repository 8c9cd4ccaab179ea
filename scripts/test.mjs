// npm test: gets what is missing and runs everything. `npm test -- pure lint`
// runs only what is named.
import {
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  rmSync,
} from 'node:fs';
import { join } from 'node:path';
import {
  ensureDependencies,
  findBrowsers,
  noChromium,
  root,
  run,
  tool,
} from './setup.mjs';
import { slowest } from './slowest.mjs';

const cache = (file) => join(root, '.cache', file);
const isBuilt = (file) => existsSync(join(root, file));

/**
 * Each phase: its headline, what it does (true when all is well), where it
 * leaves counts (none: it is one check), what it needs.
 */
const phases = {
  // A folder whose name begins with a dot is in no other project, so
  // Storybook's has its own; so has the benchmark, which is not published.
  types: {
    title: 'Types',
    work: () =>
      ['.', '.storybook', 'bench']
        .map((project) =>
          tool('typescript/bin/tsc', ['--noEmit', '-p', project]),
        )
        .every(Boolean),
  },
  lint: {
    title: 'Lint',
    work: () => tool('eslint/bin/eslint.js', ['--max-warnings', '0', '.']),
  },
  format: {
    title: 'Format',
    work: () => tool('prettier/bin/prettier.cjs', ['--check', '.']),
  },
  rules: {
    title: 'Import rules',
    work: () => tool('dependency-cruiser/bin/dependency-cruise.mjs', ['src']),
  },
  build: {
    title: 'Build and size',
    work: () => run(process.execPath, ['scripts/build.mjs']),
  },
  pure: {
    title: 'Pure tests',
    counts: 'pure.json',
    work: () =>
      nodeTests(testFiles(/(?<!\.browser)\.test\.ts$/), 'pure.json', [
        '--import',
        'tsx',
        '--test-concurrency=2',
        '--test-timeout=300000',
      ]),
  },
  browser: {
    title: 'Elements in browsers',
    inBrowser: true,
    counts: 'wtr.json',
    work: ({ browsers }) =>
      tool('@web/test-runner/dist/bin.js', [], {
        WTR_BROWSERS: namesOf(browsers).join(','),
      }),
  },
  pages: {
    title: 'Built files on pages',
    inBrowser: true,
    counts: 'pages.json',
    needs: 'dist/cdn/aftercare.js',
    work: () =>
      pageTests(/^pages\/(?!recorders).*\.test\.mjs$/, 'pages.json', 2),
  },
  recorders: {
    title: 'Recorders on pages',
    inBrowser: true,
    counts: 'recorders.json',
    needs: 'dist/cdn/aftercare.js',
    // They send by the clock of their own, and two visit pages at once already.
    work: () =>
      pageTests(/^pages\/recorders.*\.test\.mjs$/, 'recorders.json', 1),
  },
  clients: {
    title: 'Example clients',
    inBrowser: true,
    counts: 'clients.json',
    needs: 'dist/index.js',
    work: () => run(process.execPath, ['scripts/clients.mjs']),
  },
  stories: {
    title: 'Stories',
    inBrowser: true,
    counts: 'stories.json',
    needs: 'custom-elements.json',
    work: () =>
      buildStorybook() && run(process.execPath, ['scripts/check-stories.mjs']),
  },
};

/**
 * What a name on the command line stands for, where it is more than the phase
 * of that name.
 */
const groups = {
  lint: ['lint', 'rules'],
  pages: ['build', 'pages', 'recorders'],
  clients: ['build', 'clients'],
  stories: ['build', 'stories'],
};

const namesOf = (browsers) =>
  Object.keys(browsers).filter((name) => browsers[name]);

function testFiles(pattern) {
  const files = readdirSync(join(root, 'test'), { recursive: true }).map(
    (file) => file.replaceAll('\\', '/'),
  );
  return files
    .filter((file) => pattern.test(file))
    .sort()
    .map((file) => `test/${file}`);
}

function nodeTests(files, counts, options) {
  if (files.length === 0) {
    console.error('There are no tests.');
    return false;
  }
  const spec = ['--test-reporter=spec', '--test-reporter-destination=stdout'];
  const count = [
    '--test-reporter=./scripts/count-reporter.mjs',
    `--test-reporter-destination=.cache/${counts}`,
  ];
  return run(process.execPath, [
    '--test',
    ...options,
    ...spec,
    ...count,
    ...files,
  ]);
}

/** Tests of pages, so many files at a time; says which took longest. */
function pageTests(pattern, counts, files) {
  const succeeded = nodeTests(testFiles(pattern), counts, [
    `--test-concurrency=${files}`,
    '--test-timeout=300000',
  ]);
  console.log(slowest(readCounts(counts).times ?? []));
  return succeeded;
}

function buildStorybook() {
  return tool('storybook/dist/bin/dispatcher.js', [
    'build',
    '-o',
    'storybook-static',
    '--disable-telemetry',
    '--quiet',
    '--loglevel=warn',
  ]);
}

function readCounts(file) {
  try {
    return JSON.parse(readFileSync(cache(file), 'utf8'));
  } catch {
    return {};
  }
}

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

function runPhase(name, context) {
  const phase = phases[name];
  console.log(`\n━━ ${phase.title} ${'━'.repeat(60 - phase.title.length)}`);
  if (phase.needs && !isBuilt(phase.needs)) {
    console.error(`Not run: ${phase.needs} was not built.`);
    return [{ title: `${phase.title}: not run`, passed: 0, failed: 1 }];
  }
  if (phase.counts) rmSync(cache(phase.counts), { force: true });
  const start = Date.now();
  const succeeded = phase.work(context);
  const seconds = ((Date.now() - start) / 1000).toFixed(1);
  console.log(`${succeeded ? '✓' : '✗'} ${phase.title}, ${seconds} s`);
  const rows = rowsOf(phase, succeeded);
  rows[0].seconds = seconds;
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

  return Object.keys(phases)
    .filter((name) => chosen.includes(name))
    .flatMap((name) => runPhase(name, { browsers }));
}

report(await main(process.argv.slice(2)));
