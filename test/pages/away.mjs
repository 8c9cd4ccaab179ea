// The page that one leaves to: a real https server on this machine, as nothing else may be left to.
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
    execFileSync('openssl', ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-keyout', key, '-out', cert, '-days', '2', '-subj', '/CN=localhost', '-addext', 'subjectAltName=DNS:localhost'], { stdio: 'ignore' });
    return { key: readFileSync(key), cert: readFileSync(cert) };
  } catch {
    return undefined;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
const tls = certificate();

/** Why there is nowhere to leave to, or false. */
export const nowhere = tls ? false : 'openssl is not installed, so there is no https page to leave to';

/** What a browser needs to go there: nobody signed the certificate. */
export const unsigned = { acceptInsecureCerts: true };

/** Serves a page called "Weather"; `visits` grows by the referrer of each visit. Undefined where there is no certificate. */
export async function startAway() {
  if (!tls) return undefined;
  const visits = [];
  const server = createServer(tls, ({ url, headers }, response) => {
    if (url === '/weather') visits.push(headers.referer);
    response.setHeader('content-type', 'text/html').end('<!doctype html><title>Weather</title><p>Sunny');
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  const close = () => {
    server.closeAllConnections();
    return new Promise((done) => server.close(done));
  };
  return { url: `https://localhost:${server.address().port}/weather`, visits, close };
}
