// npm run test:clients: every example installs the packed package and is
// type-checked; pages are built for production and opened in Chromium, and a
// suite of unit tests is run.
// `npm run test:clients -- vue solid` runs only these.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { basename, join, relative } from 'node:path';
import {
  firstOnPath,
  isAtLeast,
  nodeFolder,
  nodeFor,
  starts,
  thisMachine,
} from './newer-node.mjs';
import { findBrowsers, root, run } from './setup.mjs';

const examples = join(root, 'examples');
const cache = join(root, '.cache');
const windows = process.platform === 'win32';
const atOnce = 2;
const quietly = [
  '--ignore-scripts',
  '--prefer-offline',
  '--no-audit',
  '--no-fund',
  '--loglevel=error',
];

/**
 * What is asked of every client, as columns of the table. A step that fails
 * leaves those that build on it undone.
 */
const columns = [
  'installs',
  'types',
  'wrong type',
  'tests',
  'build',
  'property',
  'event',
  'shared session',
  'mounted again',
  'quiet',
  'no scripts',
];
const everywhere = columns.slice(0, columns.indexOf('tests'));

const sum = (...files) =>
  files
    .reduce(
      (hash, file) => hash.update(readFileSync(file)),
      createHash('sha256'),
    )
    .digest('hex');
const readJson = (file) => JSON.parse(readFileSync(file, 'utf8'));
const manifest = (name) => readJson(join(examples, name, 'package.json'));
const hasScript = (name, script) => script in manifest(name).scripts;
/** A client that is rendered on a server has to be of use without scripts. */
const isRendered = (name) => {
  const { dependencies, devDependencies } = manifest(name);
  return '@lit-labs/ssr' in { ...dependencies, ...devDependencies };
};
/** A page is built and opened, a suite of tests is run. */
function isAsked(name, column) {
  if (everywhere.includes(column)) return true;
  if (column === 'tests') return hasScript(name, 'test');
  if (column === 'no scripts') return isRendered(name);
  return hasScript(name, 'build');
}
const columnsOf = (name) => columns.filter((column) => isAsked(name, column));
/** What tools write, and what was installed. */
const isWritten = (file) =>
  /(^|[\\/])(node_modules|dist|\.angular|\.next|\.svelte-kit)[\\/]/.test(file);
const hasPackage = (name) => existsSync(join(examples, name, 'package.json'));
const clientNames = () => readdirSync(examples).filter(hasPackage).sort();

/**
 * Runs npm in a client's folder, with the client's Node, and keeps what it says
 * for the case that it fails.
 */
function npm({ folder, node }, seconds, ...args) {
  return new Promise((done, fail) => {
    const child = spawn('npm', args, {
      cwd: folder,
      env: node ? firstOnPath(node) : process.env,
      shell: windows,
      timeout: seconds * 1000,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (text) => (output += text));
    child.on('error', fail);
    child.on('close', (code, signal) => {
      if (code === 0) return done();
      fail(
        new Error(
          `npm ${args.join(' ')}: ${signal ? `stopped after ${seconds} s` : `ended with ${code}`}\n${beginning(output)}`,
        ),
      );
    });
  });
}

/**
 * The first lines say what went wrong; after a mistake npm adds its whole
 * manual.
 */
const beginning = (output) => output.trim().split('\n').slice(0, 20).join('\n');

async function pack() {
  if (
    !existsSync(join(root, 'dist/index.js')) &&
    !run(process.execPath, ['scripts/build.mjs'])
  )
    throw new Error('There is no build.');
  mkdirSync(cache, { recursive: true });
  await npm(
    { folder: root },
    60,
    'pack',
    '--pack-destination',
    cache,
    '--ignore-scripts',
    '--loglevel=error',
  );
  const { name, version } = readJson(join(root, 'package.json'));
  return join(cache, `${name}-${version}.tgz`);
}

let fetched;
/** Once, for all clients that need it. What is there is not fetched again. */
const fetchNode = (node) => (fetched ??= installNode(node));
async function installNode(node) {
  if (starts(node)) return;
  await npm({ folder: nodeFolder }, 300, 'ci', ...quietly);
  // npm says nothing of an optional package that it could not get.
  if (!starts(node))
    throw new Error(
      `npm ci in scripts/newer-node brought no Node ${node.version} that starts`,
    );
}

/**
 * From the client's own lock, then the package as a user would get it. What is
 * there already is not fetched again.
 */
async function install(client, tarball) {
  const { folder, node } = client;
  if (node) await fetchNode(node);
  const modules = join(folder, 'node_modules');
  const marker = join(modules, '.installed.json');
  const wanted = {
    lock: sum(join(folder, 'package.json'), join(folder, 'package-lock.json')),
    tarball: sum(tarball),
  };
  const installed = existsSync(marker) ? readJson(marker) : {};
  if (installed.lock !== wanted.lock) await npm(client, 300, 'ci', ...quietly);
  else if (installed.tarball === wanted.tarball) return;
  // A package of the same version would be taken for the one that is there.
  rmSync(join(modules, 'aftercare-elements'), { recursive: true, force: true });
  await npm(
    client,
    120,
    'install',
    '--no-save',
    '--no-package-lock',
    ...quietly,
    relative(folder, tarball),
  );
  writeFileSync(marker, JSON.stringify(wanted));
}

/**
 * Gives `types` a number in place of its words, as a mistake would: the check
 * of types has to say so, in templates too.
 */
async function refuseNumber(client) {
  const { folder } = client;
  const mistake = /(\btypes\]? ?= ?["{]?)(?:kind|target\.value)/;
  const files = readdirSync(folder, { recursive: true }).filter(
    (file) => !isWritten(file) && /\.(tsx?|js|vue|svelte|html)$/.test(file),
  );
  const file = files
    .map((name) => join(folder, name))
    .find((path) => mistake.test(readFileSync(path, 'utf8')));
  const text = readFileSync(file, 'utf8');
  writeFileSync(file, text.replace(mistake, '$1own'));
  try {
    await npm(client, 120, 'run', '--silent', 'check');
  } catch (error) {
    if (/'number' is not assignable to type 'string/.test(error.message))
      return;
    throw error;
  } finally {
    writeFileSync(file, text);
  }
  throw new Error('a number is taken for the words of `types`');
}

/**
 * A client, with a `node` of its own where it needs a newer one than this, or
 * with why it is not run.
 */
function clientOf(name) {
  const client = { name, folder: join(examples, name) };
  const running = process.versions.node;
  const needed = manifest(name).engines?.node.replace('>=', '');
  if (!needed || isAtLeast(running, needed)) return client;
  const machine = thisMachine();
  const node = nodeFor(machine);
  if (node && isAtLeast(node.version, needed)) return { ...client, node };
  const place = `${machine.platform} ${machine.arch}${machine.musl ? ' with musl' : ''}`;
  return {
    ...client,
    notRun: `needs Node ${needed} or newer, this is ${running}, and no package has one for ${place}`,
  };
}

async function test(name, tarball, visit) {
  const client = clientOf(name);
  if (client.notRun) return { name, cells: {}, notRun: client.notRun };
  const cells = {};
  const problems = [];
  const start = Date.now();
  await drive(client, { cells, problems, tarball, visit });
  for (const column of columnsOf(name)) cells[column] ??= false;
  const seconds = ((Date.now() - start) / 1000).toFixed(1);
  const itsNode = client.node ? ` with Node ${client.node.version}` : '';
  console.log(`${problems.length ? '✗' : '✓'} ${name}${itsNode}, ${seconds} s`);
  for (const problem of problems)
    console.error(`  ${problem.replaceAll('\n', '\n  ')}`);
  return { name, cells };
}

/** Takes a client through its steps, and keeps how each went. */
async function drive(client, { cells, problems, tarball, visit }) {
  const { name, folder } = client;
  const step = async (column, work) => {
    try {
      await work();
      cells[column] = true;
    } catch (error) {
      cells[column] = false;
      problems.push(`${column}: ${error.message}`);
    }
  };
  const script = (seconds, its) => npm(client, seconds, 'run', '--silent', its);

  await step('installs', () => install(client, tarball));
  if (!cells.installs) return;
  await step('types', () => script(120, 'check'));
  if (cells.types) await step('wrong type', () => refuseNumber(client));
  if (isAsked(name, 'tests')) await step('tests', () => script(120, 'test'));
  if (isAsked(name, 'build')) await step('build', () => script(300, 'build'));
  if (cells.build)
    await visit(join(folder, 'dist'), step, { noScripts: isRendered(name) });
}

/**
 * Files that every client has a copy of: whoever copies a folder has all of it,
 * and no copy tells another story.
 */
function differences() {
  const files = readdirSync(examples, { recursive: true }).filter(
    (file) => !isWritten(file),
  );
  return ['evening.css', 'our-practices.ts'].filter((name) => {
    const copies = files.filter((file) => basename(file) === name);
    return new Set(copies.map((file) => sum(join(examples, file)))).size !== 1;
  });
}

function report(results) {
  const marks = { true: '✓', false: '✗' };
  const width = Math.max(...results.map(({ name }) => name.length)) + 2;
  console.log(`\n${''.padEnd(width)}${columns.join('  ')}`);
  for (const { name, cells, notRun } of results) {
    const row = columns
      .map((column) => (marks[cells[column]] ?? '·').padEnd(column.length))
      .join('  ');
    console.log(name.padEnd(width) + (notRun ? `not run: ${notRun}` : row));
  }
  const values = results.flatMap(({ cells }) => Object.values(cells));
  const skipped = results.flatMap(({ name, notRun }) =>
    notRun ? columnsOf(name) : [],
  ).length;
  return {
    passed: values.filter(Boolean).length,
    failed: values.filter((value) => !value).length,
    skipped,
  };
}

async function main(asked) {
  const known = clientNames();
  const unknown = asked.filter((name) => !known.includes(name));
  if (unknown.length)
    throw new Error(
      `There is no client ${unknown.join(', ')}; there is ${known.join(', ')}.`,
    );
  const tarball = await pack();
  const { chromium } = await findBrowsers();
  if (chromium) process.env.CHROMIUM = chromium;
  const { openVisits } = await import('./client-visit.mjs');
  const visits = await openVisits();
  const waiting = asked.length ? [...asked] : known;
  const results = [];
  const worker = async () => {
    for (let name; (name = waiting.shift());)
      results.push(await test(name, tarball, visits.visit));
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  await visits.close();
  const counts = report(results.sort((a, b) => a.name.localeCompare(b.name)));
  const different = differences();
  for (const name of different)
    console.error(`✗ Not every example has the same ${name}.`);
  counts[different.length ? 'failed' : 'passed'] += different.length || 1;
  return counts;
}

try {
  const counts = await main(process.argv.slice(2));
  writeFileSync(join(cache, 'clients.json'), JSON.stringify(counts));
  const skipped = counts.skipped ? `, ${counts.skipped} not run` : '';
  console.log(`\n${counts.passed} passed, ${counts.failed} failed${skipped}`);
  if (counts.failed) process.exitCode = 1;
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
