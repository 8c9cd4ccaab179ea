// How each browser is started, in one place for every tool that starts one.
import { mkdtempSync, statSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';

const isRoot = process.getuid?.() === 0;

/**
 * How long a browser may take to start, in milliseconds: where one does not, every
 * test file in it fails. On a busy machine half a minute was not enough.
 */
const START = 120_000;

/**
 * Puppeteer's options for Chromium. Containers rarely allow its sandbox, and it
 * opens nothing but our own pages.
 */
export function chromiumOptions(executablePath) {
  return {
    executablePath,
    timeout: START,
    args: [
      '--no-sandbox',
      '--disable-dev-shm-usage',
      '--force-color-profile=srgb',
    ],
  };
}

/** Puppeteer's options for Firefox, which it drives through WebDriver BiDi. */
export function firefoxOptions(executablePath) {
  return {
    browser: 'firefox',
    executablePath,
    timeout: START,
    env: firefoxEnvironment(),
  };
}

// Firefox refuses to run as root in another user's home, which is what `sudo`
// and many CI images give it.
function firefoxEnvironment() {
  if (!isRoot || ownsHome()) return process.env;
  return {
    ...process.env,
    HOME: mkdtempSync(join(tmpdir(), 'firefox-home-')),
    XAUTHORITY: undefined,
  };
}

function ownsHome() {
  try {
    return statSync(homedir()).uid === process.getuid();
  } catch {
    return false;
  }
}
