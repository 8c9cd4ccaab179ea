// Pages that take our script from another origin, in three engines, and that
// origin, whose files somebody may have changed.
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { later } from '../../scripts/later-files.mjs';
import { root } from '../../scripts/setup.mjs';
import { browserNames, pageOf, startBrowser } from './harness.mjs';
import { startWebkit } from './webkit-page.mjs';

export const laterFiles = Object.values(later).sort();
export const nonce = 'r4nd0m';
const patience = 40_000;

/**
 * Who changed a file of ours can do what a script can; here it leaves its name.
 * The rest of the file is as it was.
 */
export const attackedBy = (file, body) =>
  `(window.attacked ??= []).push(${JSON.stringify(file)});${body}`;
/** Nothing else is different. */
export const oneByteMore = (_file, body) => `${body} `;

export const hashes = JSON.parse(
  readFileSync(join(root, 'dist/cdn/integrity.json'), 'utf8'),
);
export const builds = {
  module: ['aftercare.js', 'type="module"'],
  classic: ['aftercare.iife.js', 'defer'],
};
export const wholes = {
  module: ['aftercare.whole.js', 'type="module"'],
  classic: ['aftercare.whole.iife.js', 'defer'],
};
/**
 * What an engine tests of many cases that each build has. Chromium tests all of
 * them with both builds; the others each case with one build, by turns. A fault
 * of a build or of an engine is met; one of a build in one engine may not be.
 */
export const casesOf = (cases, engine, build) =>
  engine.name === 'chromium'
    ? cases
    : cases.filter((_, at) => at % 2 === Object.keys(builds).indexOf(build));
/** What a person reads where a part did not come. */
export const failed =
  'This part could not be loaded. Nothing you entered is lost. Please try again.';
export const refused = "We can't show this one here.";
const elements =
  '<care-data></care-data><practice-card variant="full">Make tea.</practice-card><feelings-check-in></feelings-check-in><preference-builder></preference-builder>';

const strict =
  "default-src 'none'; base-uri 'none'; form-action 'none'; connect-src 'none'; require-trusted-types-for 'script'; trusted-types aftercare";
const allHashes = Object.values(hashes)
  .map((hash) => `'${hash}'`)
  .join(' ');
function page({ head, body = '', headers = {} }, policy) {
  return {
    html: pageOf({ head, body: body + elements }),
    headers: {
      ...headers,
      ...(policy && { 'content-security-policy': policy }),
    },
  };
}

/** Where a page is, by its build and by what stands above about it. */
export const pathOf = (build, name) => `/${build}/${name.replaceAll(' ', '-')}`;

/**
 * The pages of both builds, with the script from the given origin: under each
 * policy, and in each shape.
 */
export function pagesFrom(cdn) {
  const policies = {
    'no policy': '',
    'an origin': `${strict}; script-src ${cdn.url}`,
    'a nonce': `${strict}; script-src 'nonce-${nonce}'`,
    'a nonce and strict-dynamic': `${strict}; script-src 'nonce-${nonce}' 'strict-dynamic'`,
    'the hashes of all files': `${strict}; script-src ${allHashes}`,
  };
  const tag = (
    [file, kind],
    { folder = '/0.1.0/', query = '', more = '' } = {},
  ) =>
    `<script ${kind} src="${cdn.url}${folder}${file}${query}" integrity="${hashes[file]}" crossorigin="anonymous" data-storage="device" nonce="${nonce}" ${more}></script>`;

  /**
   * What a page may do to a script without meaning harm. Each is a page by what
   * stands before the script, beside it and after it.
   */
  const shapes = {
    'with a query in the address': (build) => ({
      head: tag(build, { query: '?v=3&from=a#top' }),
    }),
    'with forms and pictures that have the names of the document': (build) => ({
      head: tag(build),
      body: [
        'scripts',
        'currentScript',
        'head',
        'documentElement',
        'baseURI',
        'body',
      ]
        .map(
          (name) =>
            `<form name="${name}"><input name="src" value="x"></form><img name="${name}" alt="">`,
        )
        .join(''),
    }),
    'that took the tag away': (build) => ({
      head: tag(build),
      body: `<script ${build[1]} nonce="${nonce}" src="${cdn.url}/tools/remove.js"></script>`,
    }),
    'with the script twice': (build) => ({
      head: tag(build, { query: '?one' }) + tag(build, { query: '?two' }),
    }),
    'with an import map that has other hashes': (build) => ({
      head: `<script type="importmap" nonce="${nonce}">${JSON.stringify({ integrity: Object.fromEntries(laterFiles.map((file) => [`${cdn.url}/0.1.0/${file}`, `sha384-${'A'.repeat(64)}`])) })}</script>${tag(build)}`,
    }),
    'that names one folder of the server anew': (build) => ({
      head: `<script type="importmap" nonce="${nonce}">${JSON.stringify({ imports: { [`${cdn.url}/0.1.0/`]: `${cdn.url}/elsewhere/` } })}</script>${tag(build)}`,
    }),
    'whose script is redirected': (build) => ({
      head: tag(build, { folder: '/moved/' }),
    }),
    'that may have no resources without permission': (build) => ({
      head: tag(build),
      headers: {
        'cross-origin-embedder-policy': 'require-corp',
        'cross-origin-opener-policy': 'same-origin',
      },
    }),
  };

  const pages = {};
  for (const [build, file] of Object.entries(builds)) {
    for (const [name, policy] of Object.entries(policies))
      pages[pathOf(build, name)] = page({ head: tag(file) }, policy);
    for (const [name, shape] of Object.entries(shapes))
      pages[pathOf(build, name)] = page(shape(file), policies['a nonce']);
    // In a folder of its own: WebKit keeps what was preloaded for the next
    // page, in spite of `no-store`.
    const preloads = laterFiles
      .map(
        (later) =>
          `<link rel="modulepreload" href="${cdn.url}/preloaded/${later}">`,
      )
      .join('');
    pages[`/${build}/preloaded`] = page(
      { head: preloads + tag(file, { folder: '/preloaded/' }) },
      '',
    );
    pages[`/${build}/whole`] = page(
      { head: tag(wholes[build]) },
      policies['a nonce'],
    );
  }
  return pages;
}

async function listen(answer) {
  const server = createServer(answer);
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  const close = () => {
    server.closeAllConnections();
    return new Promise((done) => server.close(done));
  };
  return { url: `http://127.0.0.1:${server.address().port}`, close };
}

/**
 * Serves dist/cdn/ to any origin, from every folder. `change` has a function
 * for each file that is not served as it was built, `answer` one for each that
 * is answered in another way (`{ status, type, body }`), `dead` the files whose
 * connection breaks, and `asked` what was asked for, with its headers. A path
 * under `/moved/` is redirected.
 */
export async function startCdn() {
  const cdn = {
    asked: [],
    answer: new Map(),
    change: new Map(),
    dead: new Set(),
    headers: {},
  };
  const server = await listen((request, response) => {
    const { pathname, search } = new URL(request.url, 'http://host');
    const [file] = /(aftercare\/)?[^/]+$/.exec(pathname);
    const always = {
      'access-control-allow-origin': '*',
      'cache-control': 'no-store',
      ...cdn.headers,
    };
    if (file === 'remove.js') {
      response.writeHead(200, { ...always, 'content-type': 'text/javascript' });
      return response.end(
        'document.querySelector("script[src*=aftercare]").remove();',
      );
    }
    if (pathname.startsWith('/moved/')) {
      response.writeHead(302, {
        ...always,
        location: `/0.1.0/${file}${search}`,
      });
      return response.end();
    }
    cdn.asked.push({ file, search, headers: request.headers });
    if (cdn.dead.has(file)) return request.socket.destroy();
    const built = readFileSync(join(root, 'dist/cdn', file), 'utf8');
    const {
      status = 200,
      type = 'text/javascript',
      body = cdn.change.get(file)?.(file, built) ?? built,
    } = cdn.answer.get(file)?.(file, built) ?? {};
    response.writeHead(status, { ...always, 'content-type': type });
    response.end(body);
  });
  const asBuilt = () => {
    cdn.asked.length = 0;
    cdn.answer.clear();
    cdn.change.clear();
    cdn.dead.clear();
  };
  /** How often each later file was asked for. */
  const counts = () =>
    Object.fromEntries(
      laterFiles
        .map((name) => [
          name,
          cdn.asked.filter(({ file }) => file === name).length,
        ])
        .filter(([, times]) => times),
    );
  return Object.assign(cdn, server, { asBuilt, counts });
}

/** Serves what `pages` holds: path to `{ html, headers, type }`. */
export async function startPages(pages) {
  return listen((request, response) => {
    const page = pages[new URL(request.url, 'http://host').pathname];
    if (!page) return response.writeHead(404).end();
    response.writeHead(200, {
      'content-type': page.type ?? 'text/html; charset=utf-8',
      ...page.headers,
    });
    response.end(page.html);
  });
}

/**
 * Every engine that is on this machine: `open(url)` gives
 * `{ run(fn, ...args), until(fn, ...args), close() }`.
 */
export async function startEngines() {
  const engines = [];
  for (const name of browserNames) {
    const browser = await startBrowser(name);
    const open = async (url) => {
      const page = await browser.newPage();
      await page.goto(url, { waitUntil: 'load' });
      return {
        run: (fn, ...args) => page.evaluate(fn, ...args),
        until: (fn, ...args) =>
          page.waitForFunction(fn, { timeout: patience, polling: 50 }, ...args),
        reload: () => page.reload({ waitUntil: 'load' }),
        close: () => page.close(),
      };
    };
    engines.push({ name, open, close: () => browser.close() });
  }
  const webkit = await startWebkit();
  if (webkit) {
    const open = async (url) => {
      const page = await webkit.openPage(url);
      return {
        run: page.evaluate,
        until: (fn, ...args) => page.waitForFunction(fn, {}, ...args),
        reload: () => webkit.openPage(url),
        close: page.close,
      };
    };
    engines.push({ name: 'WebKitGTK', open, close: webkit.close });
  }
  return engines;
}

/**
 * What a person does and sees on such a page. Each press is one that a person
 * makes; what is not on the screen is asked for as a host would.
 */
export function visitor({ run, until }) {
  const press = (text) =>
    run((words) => {
      const { shadowRoot } = document.querySelector('care-data');
      [...shadowRoot.querySelectorAll('button')]
        .find((button) => button.textContent.trim() === words)
        .click();
    }, text);
  const reads = (text) =>
    until(
      (words) =>
        document
          .querySelector('care-data')
          ?.shadowRoot?.textContent.includes(words),
      text,
    );
  const visit = {
    press,
    reads,
    ready: () =>
      until(
        () =>
          document
            .querySelector('care-data')
            ?.shadowRoot?.querySelector('button') &&
          document.querySelector('practice-card')?.shadowRoot,
      ),
    /** The tags of ours that were put into the page, and stayed. */
    leftInPage: () =>
      run(() =>
        [...document.querySelectorAll('script')]
          .map(({ src }) => src)
          .filter((src) =>
            /aftercare\.(keep|packs|doctor|more|open|view|words)/.test(src),
          ),
      ),
    attacked: () => run(() => window.attacked ?? []),
    /** Opens "What is kept", and reads what comes. */
    async opens() {
      await press('What is kept');
      await until(() => {
        const { shadowRoot } = document.querySelector('care-data');
        return (
          shadowRoot.querySelector('.keep') ||
          shadowRoot.querySelector('[role=alert]')
        );
      });
      return run(() => {
        const { shadowRoot } = document.querySelector('care-data');
        return (
          shadowRoot.querySelector('.keep > p') ??
          shadowRoot.querySelector('[role=alert]')
        ).textContent;
      });
    },
    /** Chooses to keep answers in this browser, and reads what comes of it. */
    async keeps() {
      await run(() =>
        document
          .querySelector('care-data')
          .shadowRoot.querySelectorAll('.keep [type=radio]')[1]
          .click(),
      );
      await until(() =>
        [
          ...document
            .querySelector('care-data')
            .shadowRoot.querySelectorAll('button'),
        ].some((button) => button.textContent.trim() === 'Keep my answers'),
      );
      await press('Keep my answers');
      const said = () => {
        const { shadowRoot } = document.querySelector('care-data');
        return ['.keep .problem', '.keep [role=status]']
          .map((path) => shadowRoot.querySelector(path)?.textContent.trim())
          .find((text) => text && !/moment|…/.test(text));
      };
      await until(said);
      return run(said);
    },
    /**
     * Has the page show a practice of the host's own, and reads the title, or
     * what is there in place of it.
     */
    async seesOwnPractice() {
      await run(() => {
        const [practice] =
          window.Aftercare.session.getState().content.practices;
        document.querySelector('practice-card').practice = {
          ...practice,
          id: 'own',
          title: 'Make tea for both',
        };
      });
      const shown = () =>
        /Make tea for both|We can't show this one here\./.exec(
          document.querySelector('practice-card').shadowRoot.textContent,
        )?.[0];
      await until(shown);
      return run(shown);
    },
    /** What `Aftercare.doctor()` says of the script, or how it fails. */
    async askDoctor() {
      await run(() => {
        window.found = undefined;
        window.Aftercare.doctor().then(
          (all) =>
            (window.found =
              all
                .filter(({ about }) => about === 'script')
                .map(({ level, text }) => `${level}: ${text}`)
                .join() || 'nothing'),
          (error) => (window.found = `failed: ${error.message}`),
        );
      });
      await until(() => window.found);
      return run(() => window.found);
    },
    /** Uses everything that comes later. */
    async useAll() {
      const doctor = await visit.askDoctor();
      const practice = await visit.seesOwnPractice();
      const panel = await visit.opens();
      const kept = panel === failed ? 'not tried' : await visit.keeps();
      return { doctor, practice, panel, kept };
    },
    /** Erases whatever this visit kept. */
    async erase() {
      await press('Stop keeping and erase');
      await reads('Erased.');
    },
  };
  return visit;
}

/** Whether the database holds a record with this number. Runs in the page. */
export const written = (number) => {
  const request = indexedDB.open('page-notes');
  request.onsuccess = () => {
    const all = request.result
      .transaction('notes')
      .objectStore('notes')
      .getAll();
    all.onsuccess = () => {
      request.result.close();
      window.written = all.result.some(({ n }) => n >= number);
    };
  };
  return window.written;
};

/** What `useAll` gives where every file came. */
export const works = {
  doctor:
    'fine: pinned by integrity; files that are loaded later run only with the hash that the script knows',
  practice: 'Make tea for both',
  panel: 'Nothing is kept. When this page closes, your answers are gone.',
};
