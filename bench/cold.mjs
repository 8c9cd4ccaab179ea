// A cold visit on a slow connection with a slow machine: how long until the
// first element is on the screen, and how long nothing else can happen.
import { randomBytes } from 'node:crypto';
import { createServer } from 'node:http';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { build } from 'esbuild';
import { build as viteBuild } from 'vite';
import { partsOf } from '../scripts/element-files.mjs';
import { startBrowser } from '../test/pages/harness.mjs';
import { root } from '../scripts/setup.mjs';

/**
 * Milliseconds: how much later than its bytes explain the first element may be
 * on the screen, and by which a plain page may be blocked longer.
 */
export const AIMS = { beyondBytes: 15, blocked: 150 };
const network = {
  offline: false,
  latency: 150,
  downloadThroughput: 1.6e6 / 8,
  uploadThroughput: 750e3 / 8,
};
/** Milliseconds that a kilobyte takes on this line. */
export const KILOBYTE = 1e6 / network.downloadThroughput;
const SLOWER = 4;
const types = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
};

const site = readFileSync(join(root, 'docs/sites/therapy/index.html'), 'utf8');
const ours = /<script[^>]*aftercare\.js[^>]*><\/script>/;
const policy = /<meta\s+http-equiv="Content-Security-Policy"[^>]*>/;
const bare = `import { LitElement, html } from 'lit';
for (const tag of ['feelings-check-in', 'practice-list', 'practice-card', 'preference-builder', 'safety-note'])
  customElements.define(tag, class extends LitElement { render() { return html\`<p>Here</p><slot></slot>\`; } });`;

/**
 * What the peers' own pages tell people to paste, and the same controls on the
 * same page.
 */
const peer = (prefix, head) =>
  withHead(head).replace(ourTag, (all, tag) =>
    tag === 'safety-note'
      ? `<${prefix}-details summary="Support">${prefix}</${prefix}-details>`
      : `<${prefix}-card><h2>How are you?</h2><${prefix}-radio-group label="Any words?"><${prefix}-radio value="1">Calm</${prefix}-radio><${prefix}-radio value="2">Close</${prefix}-radio></${prefix}-radio-group><${prefix}-button>Next</${prefix}-button></${prefix}-card>`,
  );

/** The page with other scripts, and with other elements in place of all. */
const withHead = (head, html = site) =>
  html.replace(policy, '').replace(ours, head);
const moduleTag = (src) => `<script type="module" src="${src}"></script>`;
const preload = (href) => `<link rel="modulepreload" href="${href}">`;

const mission = [
  'feelings-check-in',
  'practice-card',
  'preference-builder',
  'safety-note',
];
const ourTag =
  /<(feelings-check-in|practice-list|preference-builder|safety-note)\b[^]*?<\/\1>/g;
/** The same page with these elements in place of the first of ours. */
const siteOf = (tags) => {
  let count = 0;
  return site.replace(ourTag, () => {
    count += 1;
    return count === 1 ? tags.map((tag) => `<${tag}></${tag}>`).join('') : '';
  });
};
const cdn = (file) => `/dist/cdn/${file}`;
const script = [cdn('aftercare.js')];
const cardParts = partsOf('practice-card').map(cdn);
const cardFile = cdn('aftercare/practice-card.js');

/**
 * Each page, which element is the first, and the files that it needs before that
 * one can be seen.
 */
const pages = {
  plain: { html: site.replace(ours, '') },
  // Lit's own policy has another name than the one that the page allows.
  lit: {
    html: withHead(moduleTag('/lit.js')),
    first: 'feelings-check-in',
    needs: ['/lit.js'],
  },
  padded: {
    html: withHead(moduleTag('/padded.js')),
    first: 'feelings-check-in',
    needs: ['/padded.js'],
  },
  ours: { html: site, first: 'feelings-check-in', needs: script },
  four: {
    html: withHead(moduleTag(cdn('aftercare.js')), siteOf(mission)),
    first: 'feelings-check-in',
    needs: script,
  },
  one: {
    html: withHead(
      cardParts.map(preload).join('') + moduleTag(cardFile),
      siteOf(['practice-card']),
    ),
    first: 'practice-card',
    needs: [cardFile, ...cardParts],
  },
  // In a language that is 40 % longer than English, by a pack of the host's.
  longer: {
    html: withHead(
      `<script type="module" src="${cdn('aftercare.js')}" data-content="/longer.json" data-language="en-XA"></script>`,
      siteOf(mission),
    ),
    first: 'feelings-check-in',
    needs: script,
  },
  // Its files are known once it is built.
  app: { first: 'feelings-check-in' },
  shoelace: {
    html: peer(
      'sl',
      '<link rel="stylesheet" href="/sl/themes/light.css"><script type="module" src="/sl/shoelace-autoloader.js"></script>',
    ),
    first: 'sl-card',
  },
  webawesome: {
    html: peer(
      'wa',
      '<link rel="stylesheet" href="/wa/styles/webawesome.css"><script type="module" src="/wa/webawesome.loader.js"></script>',
    ),
    first: 'wa-card',
  },
};
export const subjects = Object.keys(pages);

const folders = {
  '/dist/': join(root, 'dist'),
  '/sl/': join(root, 'node_modules/@shoelace-style/shoelace/cdn'),
  '/wa/': join(root, 'node_modules/@awesome.me/webawesome/dist-cdn'),
  '/docs/sites/': join(root, 'docs/sites'),
};

/**
 * An app of one's own with four elements of the npm package, as Vite builds it
 * from a page: path to text, and the tags that Vite writes into the page.
 */
async function viteApp() {
  const folder = join(root, '.cache/bench-app');
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    join(folder, 'main.js'),
    mission
      .map((tag) => `import 'aftercare-elements/define/${tag}.js';\n`)
      .join(''),
  );
  writeFileSync(
    join(folder, 'index.html'),
    '<!doctype html><script type="module" src="./main.js"></script>',
  );
  const { output } = await viteBuild({
    root: folder,
    base: '/app/',
    configFile: false,
    logLevel: 'silent',
    build: { write: false },
  });
  const html = output.find(({ fileName }) => fileName === 'index.html').source;
  return {
    files: output
      .filter(({ code }) => code)
      .map(({ fileName, code }) => [`/app/${fileName}`, code]),
    tags: html.match(/<(?:script|link)\b[^>]*>(?:<\/script>)?/g),
  };
}

/** A pack in a language that nobody speaks, as a host would serve it. */
async function longerPack() {
  const { outputFiles } = await build({
    stdin: {
      contents: `export { pseudoPack } from './test/support/pseudo-language.ts';
        export { builtinPack } from './src/content/whole.ts';
        export { kept } from './src/content/words/en/kept.ts';`,
      resolveDir: root,
    },
    bundle: true,
    format: 'esm',
    platform: 'node',
    write: false,
  });
  const code = Buffer.from(outputFiles[0].text).toString('base64');
  const made = await import(`data:text/javascript;base64,${code}`);
  return JSON.stringify(made.pseudoPack('en-XA', made.builtinPack, made.kept));
}

/**
 * As a content delivery network would: everything compressed, and compressed
 * once.
 */
async function startServer() {
  const made = await build({
    stdin: { contents: bare, resolveDir: root },
    bundle: true,
    minify: true,
    format: 'esm',
    write: false,
    conditions: ['production'],
    define: { 'process.env.NODE_ENV': '"production"' },
  });
  const lit = made.outputFiles[0].text;
  // As heavy as the script, to see when it is there on this line if nothing is
  // done with it. The first kilobytes come while the page is laid out, so
  // what a lighter page takes longer for each is not the same.
  const sent = (text) => brotliCompressSync(text).length;
  const script = readFileSync(join(root, 'dist/cdn/aftercare.js'));
  const padding = randomBytes(sent(script) - sent(lit)).toString('base64');
  const app = await viteApp();
  pages.app.html = withHead(app.tags.join(''), siteOf(mission));
  pages.app.needs = app.tags.map(
    (tag) => /(?:src|href)="([^"]+)"/.exec(tag)[1],
  );
  const files = new Map([
    ['/lit.js', lit],
    ['/padded.js', `${lit}\nexport const padding = '${padding}';`],
    ['/longer.json', await longerPack()],
    ...app.files,
  ]);
  for (const [name, { html }] of Object.entries(pages))
    files.set(`/docs/sites/therapy/${name}.html`, Buffer.from(html));
  const packed = new Map();
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url, 'http://localhost');
    try {
      if (!packed.has(pathname)) {
        const folder = Object.keys(folders).find((prefix) =>
          pathname.startsWith(prefix),
        );
        packed.set(
          pathname,
          brotliCompressSync(
            files.get(pathname) ??
              readFileSync(
                join(folders[folder], pathname.slice(folder.length)),
              ),
          ),
        );
      }
      response.writeHead(200, {
        'content-type': types[extname(pathname)] ?? 'text/plain',
        'content-encoding': 'br',
        'cache-control': 'no-store',
      });
      response.end(packed.get(pathname));
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  const url = `http://127.0.0.1:${server.address().port}`;
  /** What a page needs before its first element is seen, as it is sent. */
  const weigh = async ({ needs = [] }) => {
    let bytes = 0;
    for (const path of needs) {
      await fetch(url + path);
      bytes += packed.get(path).length;
    }
    return bytes;
  };
  const weights = {};
  for (const [name, page] of Object.entries(pages))
    weights[name] = await weigh(page);
  return { url, weights, close: () => server.close() };
}

/**
 * Runs in the page before anything of its own: notes when the first element was
 * in a frame, and the long tasks.
 */
function watch(first) {
  window.blocked = 0;
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries())
      window.blocked += Math.max(0, duration - 50);
  }).observe({ type: 'longtask', buffered: true });
  const look = () => {
    const element = first && document.querySelector(`${first}:defined`);
    const drawn =
      element?.shadowRoot?.childElementCount &&
      element.getBoundingClientRect().height > 0;
    if (drawn) requestAnimationFrame(() => (window.shown = performance.now()));
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

async function visit(browser, url, name) {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  const { first } = pages[name];
  await page.evaluateOnNewDocument(watch, first);
  const client = await page.createCDPSession();
  await client.send('Network.enable');
  await client.send('Performance.enable');
  await client.send('Network.emulateNetworkConditions', network);
  await page.emulateCPUThrottling(SLOWER);
  let bytes = 0;
  client.on(
    'Network.loadingFinished',
    ({ encodedDataLength }) => (bytes += encodedDataLength),
  );
  await page.goto(`${url}/docs/sites/therapy/${name}.html`, {
    waitUntil: 'networkidle0',
    timeout: 60_000,
  });
  if (first) await page.waitForFunction(() => window.shown);
  // Whatever was still waiting for the thread is done when an idle moment
  // comes.
  await page.evaluate(
    () => new Promise((done) => requestIdleCallback(() => setTimeout(done, 0))),
  );
  const { metrics } = await client.send('Performance.getMetrics');
  const busy =
    metrics.find((metric) => metric.name === 'TaskDuration').value * 1000;
  const [shown, blocked] = await page.evaluate(() => [
    window.shown,
    window.blocked,
  ]);
  await context.close();
  return { shown, blocked, busy, bytes };
}

/**
 * @returns for each subject the median, least and most of each figure, all
 *   rounds interleaved
 */
export async function measureCold(rounds) {
  const server = await startServer();
  const browser = await startBrowser();
  const all = Object.fromEntries(subjects.map((name) => [name, []]));
  try {
    for (let round = -1; round < rounds; round += 1) {
      const order = subjects.map(
        (_, index) =>
          subjects[(index + round + subjects.length) % subjects.length],
      );
      for (const name of order) {
        const figures = await visit(browser, server.url, name);
        if (round >= 0) all[name].push(figures);
      }
    }
  } finally {
    await browser.close();
    server.close();
  }
  const sum = (list) => {
    const sorted = [...list].sort((a, b) => a - b);
    return {
      median: sorted[sorted.length >> 1],
      least: sorted[0],
      most: sorted.at(-1),
    };
  };
  const figures = Object.fromEntries(
    subjects.map((name) => [
      name,
      Object.fromEntries(
        ['shown', 'blocked', 'busy', 'bytes'].map((key) => [
          key,
          sum(all[name].map((one) => one[key])),
        ]),
      ),
    ]),
  );
  return { figures, weights: server.weights };
}
