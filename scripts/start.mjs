// npm start: gets what is missing, builds, then serves the demo sites and
// Storybook until Ctrl-C. --port N where to look for a free port first (4100)
// --check start, ask every address once, print, end
import { spawn } from 'node:child_process';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ensureDependencies, root, run } from './setup.mjs';
import { serveSites } from './sites.mjs';

const options = {
  port: { type: 'string', default: '4100' },
  check: { type: 'boolean', default: false },
};
const { port, check } = parseArgs({ options }).values;
const sitesFolder = join(root, 'docs/sites');
const storybookPatience = 120_000;

/** The demo sites as `{ path, title }`. */
function findSites() {
  const folders = existsSync(sitesFolder)
    ? readdirSync(sitesFolder, { withFileTypes: true })
    : [];
  return folders
    .filter(
      (entry) =>
        entry.isDirectory() &&
        existsSync(join(sitesFolder, entry.name, 'index.html')),
    )
    .map(({ name }) => ({
      path: `/${name}/`,
      title: titleOf(join(sitesFolder, name, 'index.html')) ?? name,
    }));
}

function titleOf(file) {
  return /<title>([^<]*)<\/title>/.exec(readFileSync(file, 'utf8'))?.[1].trim();
}

async function freePort(from) {
  for (let candidate = from; candidate < from + 50; candidate++) {
    const free = await new Promise((done) => {
      const probe = createServer().once('error', () => done(false));
      probe.listen(candidate, '127.0.0.1', () => probe.close(() => done(true)));
    });
    if (free) return candidate;
  }
  throw new Error(`No free port between ${from} and ${from + 49}.`);
}

async function startStorybook() {
  const port = await freePort(6006);
  const bin = join(root, 'node_modules/storybook/dist/bin/dispatcher.js');
  const quiet = [
    '--ci',
    '--no-open',
    '--no-version-updates',
    '--disable-telemetry',
    '--quiet',
    '--loglevel=warn',
  ];
  const args = [
    bin,
    'dev',
    '--port',
    String(port),
    '--exact-port',
    '--host',
    '127.0.0.1',
    ...quiet,
  ];
  const child = spawn(process.execPath, args, { cwd: root, stdio: 'inherit' });
  process.on('exit', () => child.kill());

  const url = `http://127.0.0.1:${port}`;
  const end = Date.now() + storybookPatience;
  while (child.exitCode === null && Date.now() < end) {
    if (await answers(`${url}/index.json`)) return url;
    await new Promise((done) => setTimeout(done, 250));
  }
  throw new Error('Storybook did not start; its own words are above.');
}

async function answers(url) {
  try {
    return (await fetch(url)).ok;
  } catch {
    return false;
  }
}

async function main() {
  ensureDependencies();
  console.log('Building …');
  if (!run(process.execPath, ['scripts/build.mjs'])) process.exit(1);

  const sites = findSites();
  const server = await serveSites(Number(port));
  console.log('Starting Storybook …');
  const storybook = await startStorybook();

  const addresses = [
    ...sites.map(({ path, title }) => [title, server.url + path]),
    ['All demo sites', `${server.url}/`],
    ['What one of them shows in a frame', `${server.care}/embed.html`],
    ['The script', `${server.url}/dist/cdn/aftercare.js`],
    ['Storybook', `${storybook}/`],
  ];
  const broken = check ? await ask(addresses) : [];
  console.log(
    `\n${addresses.map(([title, url]) => `  ${title.padEnd(40)} ${url}`).join('\n')}\n`,
  );
  for (const [title, url] of broken)
    console.error(`${title} does not answer: ${url}`);
  if (check) process.exit(broken.length > 0 ? 1 : 0);
  console.log('Ctrl-C ends both.');
}

async function ask(addresses) {
  const results = await Promise.all(addresses.map(([, url]) => answers(url)));
  return addresses.filter((_, index) => !results[index]);
}

for (const signal of ['SIGINT', 'SIGTERM'])
  process.on(signal, () => process.exit(0));
try {
  await main();
} catch (error) {
  console.error(error.message);
  process.exit(1);
}
