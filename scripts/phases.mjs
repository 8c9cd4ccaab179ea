// What `npm test` is made of. `node scripts/phases.mjs lint` does one of them
// and nothing else: browsers and packages have to be there.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { root, run, tool } from './setup.mjs';
import { slowest } from './slowest.mjs';

/** A file that a phase leaves. */
export const cache = (file) => join(root, '.cache', file);

/**
 * Each phase: its headline, what it does (true when all is well), where it
 * leaves counts in `.cache` (none: it is one check), what it needs.
 */
export const phases = {
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
    work: () => elementTests(['chromium', 'firefox'], 'wtr.json'),
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
  // It takes a third longer than the others, and works beside what comes after
  // them.
  webkit: {
    title: 'Elements in WebKit',
    inBrowser: true,
    browser: 'webkit',
    counts: 'webkit.json',
    work: () => elementTests(['webkit'], 'webkit.json'),
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

/** Tests of elements in those of these browsers that `npm test` has found. */
function elementTests(names, counts) {
  const found = process.env.WTR_BROWSERS?.split(',') ?? names;
  return tool('@web/test-runner/dist/bin.js', [], {
    WTR_BROWSERS: names.filter((name) => found.includes(name)).join(','),
    WTR_COUNTS: `.cache/${counts}`,
  });
}

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
    '--test-timeout=600000',
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

export function readCounts(file) {
  try {
    return JSON.parse(readFileSync(cache(file), 'utf8'));
  } catch {
    return {};
  }
}

const [, script, asked] = process.argv;
if (script === join(root, 'scripts/phases.mjs') && !phases[asked].work())
  process.exitCode = 1;
