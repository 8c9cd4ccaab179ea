// A small static server for demo sites, stories and page tests. It answers on
// this machine only.
import { readFile, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, resolve, sep } from 'node:path';

const types = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
};

// A script from another origin with `integrity` needs the CORS header, as it
// would from a real CDN.
const always = {
  'cache-control': 'no-store',
  'x-content-type-options': 'nosniff',
  'access-control-allow-origin': '*',
};

/**
 * Serves folders and returns `{ url, port, close }`.
 * @param {object} options
 * @param {Record<string, string>} options.mounts path prefix, with slashes at
 *   both ends, to folder; the longest prefix wins
 * @param {number} [options.port] 0 for any free one
 * @param {(path: string) => Record<string, string>} [options.headers] further
 *   headers of a response
 * @param {(path: string) => string | undefined} [options.page] HTML that stands
 *   in for a file
 */
export async function serve({
  mounts,
  port = 0,
  headers = () => ({}),
  page = () => undefined,
}) {
  const prefixes = Object.keys(mounts).sort((a, b) => b.length - a.length);

  const server = createServer(async (request, response) => {
    const path = pathOf(request.url);
    const send = (status, type, body) => {
      response.writeHead(status, {
        ...always,
        'content-type': type,
        ...headers(path ?? '/'),
      });
      response.end(request.method === 'HEAD' ? undefined : body);
    };
    if (path === null) return send(400, types['.txt'], 'Bad request');
    const html = page(path);
    if (html !== undefined) return send(200, types['.html'], html);

    const prefix = prefixes.find((candidate) => path.startsWith(candidate));
    const file = prefix && inside(mounts[prefix], path.slice(prefix.length));
    const found = file && (await read(file));
    // Browsers ask for one by themselves; a 404 would stand in the console as
    // if the page had failed.
    if (!found && path === '/favicon.ico') return send(200, types['.ico'], '');
    if (!found) return send(404, types['.txt'], 'Not found');
    if (found === 'folder') {
      // Without the slash the page's own relative addresses would start one
      // folder too high.
      response.writeHead(302, {
        ...always,
        location: `${encodeURIComponent(path.split('/').pop())}/`,
      });
      return response.end();
    }
    send(
      200,
      types[extname(found.name)] ?? 'application/octet-stream',
      found.body,
    );
  });

  await new Promise((done, fail) =>
    server.once('error', fail).listen(port, '127.0.0.1', done),
  );
  const close = () => {
    server.closeAllConnections();
    return new Promise((done) => server.close(done));
  };
  return {
    url: `http://127.0.0.1:${server.address().port}`,
    port: server.address().port,
    close,
  };
}

/** Like `serve`, on the next free port from `port` on. */
export async function serveFrom(port, options) {
  for (let candidate = port; candidate < port + 50; candidate++) {
    try {
      return await serve({ ...options, port: candidate });
    } catch (error) {
      if (error.code !== 'EADDRINUSE') throw error;
    }
  }
  throw new Error(`No free port between ${port} and ${port + 49}.`);
}

/** The decoded path of a request, or null where it cannot be one. */
function pathOf(url) {
  try {
    const path = decodeURIComponent(new URL(url, 'http://host').pathname);
    return path.includes('\0') ? null : path;
  } catch {
    return null;
  }
}

/** The file that a path names, or null where it would leave the folder. */
function inside(folder, path) {
  const base = resolve(folder);
  // Backslashes and encoded dots are decoded by now; only the resolved path
  // tells where they lead.
  const file = resolve(base, `./${path}`);
  if (file !== base && !file.startsWith(base + sep)) return null;
  return path === '' || path.endsWith('/') ? resolve(file, 'index.html') : file;
}

async function read(file) {
  try {
    if ((await stat(file)).isDirectory()) return 'folder';
    return { name: file, body: await readFile(file) };
  } catch {
    return null;
  }
}
