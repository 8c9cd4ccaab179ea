// The demo sites on one origin and, on another, what one of them shows in a
// frame: as somebody would serve both.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { serveFrom } from './serve.mjs';
import { root } from './setup.mjs';

const folder = join(root, 'docs/sites');
/**
 * What the page names as the origin of its frame; which port it is here is
 * known when it runs.
 */
const named = 'https://care.example';

/**
 * The sites say their own Content Security Policy in a <meta>; these are what
 * only a header can say.
 */
const quiet = { 'referrer-policy': 'no-referrer' };
const unframed = { ...quiet, 'x-frame-options': 'DENY' };

/**
 * @param {number} [port] where to look for a free port first; 0 for any two
 * @param {Record<string, string>} [more] further headers of the sites
 * @returns `{ url, care, close }`: the address of the sites, and that of the
 *   frame
 */
export async function serveSites(port = 0, more = {}) {
  const files = join(root, 'dist');
  let care;
  const sites = await serveFrom(port, {
    // A site may point to the script from its own folder or from the root of
    // the server.
    mounts: { '/': folder, '/docs/': join(root, 'docs'), '/dist/': files },
    headers: () => ({ ...unframed, ...more }),
    page: (path) => framing(path, care?.url),
  });
  const names = [sites.url, sites.url.replace('127.0.0.1', 'localhost')];
  const framed = {
    ...quiet,
    'content-security-policy': `frame-ancestors ${names.join(' ')}`,
    'cross-origin-resource-policy': 'cross-origin',
  };
  care = await serveFrom(port && sites.port + 1, {
    mounts: { '/': join(files, 'cdn') },
    headers: () => framed,
  });
  const close = async () => {
    await sites.close();
    await care.close();
  };
  return { url: sites.url, care: care.url, close };
}

/**
 * The page of a site with a frame, with the address that the frame has here.
 */
function framing(path, care) {
  const name = /^\/(?:docs\/sites\/)?([\w-]+)\/(?:index\.html)?$/.exec(
    path,
  )?.[1];
  const file = join(folder, name ?? '', 'index.html');
  if (!name || !care || !existsSync(file)) return undefined;
  const html = readFileSync(file, 'utf8');
  return html.includes(named) ? html.replaceAll(named, care) : undefined;
}
