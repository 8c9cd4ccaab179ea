// The page that one leaves to: a real https server on this machine, as nothing
// else may be left to.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:https';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A key for one run: nothing of it is kept. */
function certificate() {
  const folder = mkdtempSync(join(tmpdir(), 'aftercare-key-'));
  const [key, cert] = [join(folder, 'key.pem'), join(folder, 'cert.pem')];
  try {
    execFileSync(
      'openssl',
      [
        'req',
        '-x509',
        '-newkey',
        'rsa:2048',
        '-nodes',
        '-keyout',
        key,
        '-out',
        cert,
        '-days',
        '2',
        '-subj',
        '/CN=localhost',
        '-addext',
        'subjectAltName=DNS:localhost',
      ],
      { stdio: 'ignore' },
    );
    return { key: readFileSync(key), cert: readFileSync(cert) };
  } catch {
    return undefined;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
const tls = certificate();

/** Why there is nowhere to leave to, or false. */
export const nowhere = tls
  ? false
  : 'openssl is not installed, so there is no https page to leave to';

/** What a browser needs to go there: nobody signed the certificate. */
export const unsigned = { acceptInsecureCerts: true };

const weather = '<!doctype html><title>Weather</title><p>Sunny';

/**
 * Serves a page called "Weather"; `visits` grows by the referrer of each visit.
 * Beside it stand sites on which a person cannot arrive: `slow` answers when
 * `release()` is called, `silent` never, `empty` has nothing to show,
 * `download` is a file, and at `dead` nobody listens. Undefined where there is
 * no certificate.
 */
export async function startAway() {
  if (!tls) return undefined;
  const visits = [];
  const waiting = new Set();
  const answers = {
    '/slow': (response) => waiting.add(response),
    '/silent': () => {},
    '/empty': (response) => response.writeHead(204).end(),
    '/download': (response) =>
      response
        .writeHead(200, {
          'content-type': 'application/octet-stream',
          'content-disposition': 'attachment; filename=weather.bin',
        })
        .end('Sunny'),
  };
  const server = createServer(tls, ({ url, headers }, response) => {
    const { pathname } = new URL(url, 'https://localhost');
    if (pathname in answers) return answers[pathname](response);
    if (pathname === '/weather') visits.push(headers.referer);
    response.setHeader('content-type', 'text/html').end(weather);
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  const close = () => {
    server.closeAllConnections();
    return new Promise((done) => server.close(done));
  };
  const release = () => {
    for (const response of waiting)
      response.setHeader('content-type', 'text/html').end(weather);
    waiting.clear();
  };
  const origin = `https://localhost:${server.address().port}`;
  const at = (path) => origin + path;
  const dead = `https://localhost:${await closedPort()}/`;
  return {
    url: at('/weather'),
    slow: at('/slow'),
    silent: at('/silent'),
    empty: at('/empty'),
    download: at('/download'),
    dead,
    visits,
    release,
    close,
  };
}

/** A port on which nobody listens. */
async function closedPort() {
  const server = createServer(tls);
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address();
  await new Promise((done) => server.close(done));
  return port;
}
