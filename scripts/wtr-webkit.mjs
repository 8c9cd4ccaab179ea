// Starts WebKitGTK's driver on a screen of its own and returns the launcher for
// it.
import { webdriverLauncher } from '@web/test-runner-webdriver';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';

/** The driver answers this many milliseconds after its start, or never will. */
const patience = 60_000;

export async function webkitLauncher(driverPath) {
  const { hostname, port } = new URL(await startWebkitDriver(driverPath));
  return webdriverLauncher({
    hostname,
    port: Number(port),
    path: '/',
    logLevel: 'error',
    capabilities: {
      browserName: 'MiniBrowser',
      'wdio:enforceWebDriverClassic': true,
    },
  });
}

/**
 * A machine for tests has no graphics card, and WebKitGTK reckons a picture of
 * layers without one: half of its time went there. Without layers it draws
 * straight to the screen, and answers all the same.
 */
const drawing = { WEBKIT_DISABLE_COMPOSITING_MODE: '1' };

/** @returns the driver's address, when it answers */
export async function startWebkitDriver(driverPath) {
  const DISPLAY = process.env.DISPLAY ?? (await startScreen());
  const port = await freePort();
  start(driverPath, [`--port=${port}`, '--host=127.0.0.1'], {
    env: { ...drawing, ...process.env, DISPLAY },
    stdio: 'ignore',
  });
  await answering(`http://127.0.0.1:${port}/status`);
  return `http://127.0.0.1:${port}`;
}

async function startScreen() {
  const args = [
    '-displayfd',
    '3',
    '-screen',
    '0',
    '1280x1024x24',
    '-nolisten',
    'tcp',
  ];
  const screen = start('Xvfb', args, {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const [number] = await once(screen.stdio[3], 'data', {
    signal: AbortSignal.timeout(patience),
  });
  screen.stdio[3].unref();
  return `:${String(number).trim()}`;
}

function start(command, args, options) {
  const child = spawn(command, args, options);
  child.unref();
  child.on('error', (error) =>
    console.error(`${command} could not be started: ${error.message}`),
  );
  process.on('exit', () => child.kill());
  return child;
}

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  return port;
}

async function answering(url) {
  const end = Date.now() + patience;
  for (;;) {
    try {
      const signal = AbortSignal.timeout(patience);
      if ((await fetch(url, { signal })).ok) return;
    } catch (error) {
      if (Date.now() > end)
        throw new Error('WebKitWebDriver does not answer.', { cause: error });
    }
    await new Promise((done) => setTimeout(done, 50));
  }
}
