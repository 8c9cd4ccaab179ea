// Pages with libraries of before 2015, which replace built-ins by something
// else, and pages with names that stand in front of the document's own.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import {
  browserNames,
  classicTag,
  moduleTag,
  openPage,
  pageOf,
  startBrowser,
  startSite,
} from './harness.mjs';
import { startWebkit } from './webkit-page.mjs';
import { patience } from './patience.mjs';

const tags = [
  'safety-note',
  'practice-card',
  'practice-list',
  'feelings-check-in',
  'preference-builder',
  'care-note',
  'care-data',
  'quick-exit',
];
const elements = tags
  .map(
    (tag) =>
      `<${tag} ${{ 'safety-note': 'country="GB"', 'practice-card': 'practice="hold-hands"' }[tag] ?? ''}></${tag}>`,
  )
  .join('');

/**
 * Each built-in that MooTools (1.1 to 1.6) or Prototype.js (1.6 to 1.7)
 * replaces, with the meaning that it has there, in our own words. Each is a
 * script of its own, so that one at a time and all together can be on a page.
 */
const replaced = {
  'Array.from':
    'Array.from = (one) => (one == null ? [] : typeof one.length === "number" && typeof one !== "string" ? Array.prototype.slice.call(one) : [one]);',
  'Object.keys':
    'Object.keys = (one) => { const keys = []; for (const key in one) keys.push(key); return keys; };',
  'Object.values':
    'Object.values = (one) => { const values = []; for (const key in one) values.push(one[key]); return values; };',
  'Function.prototype.bind':
    'Function.prototype.bind = function (self, ...first) { const call = this; return function (...rest) { return call.apply(self, first.concat(rest)); }; };',
  'Array.prototype.reduce':
    'Array.prototype.reduce = function () { return this.length > 1 ? this : this[0]; };',
  'Array.prototype.entries':
    'Array.prototype.entries = function () { return this.slice(); };',
  'no Array.prototype.entries': 'delete Array.prototype.entries;',
  'Array.prototype.reverse':
    'const turn = Array.prototype.reverse; Array.prototype.reverse = function (here) { return turn.call(here === false ? this.slice() : this); };',
  'Array.prototype.map and its like':
    'const each = (list, work) => { for (let at = 0; at < list.length; at += 1) work(list[at], at); };' +
    'Array.prototype.map = function (make, self) { const made = []; each(this, (one, at) => made.push(make.call(self, one, at))); return made; };' +
    'Array.prototype.filter = function (is, self) { const kept = []; each(this, (one, at) => is.call(self, one, at) && kept.push(one)); return kept; };' +
    'Array.prototype.find = function (is, self) { for (let at = 0; at < this.length; at += 1) if (is.call(self, this[at], at)) return this[at]; };' +
    'Array.prototype.some = function (is = Boolean, self) { for (let at = 0; at < this.length; at += 1) if (is.call(self, this[at], at)) return true; return false; };' +
    'Array.prototype.every = function (is = Boolean, self) { for (let at = 0; at < this.length; at += 1) if (!is.call(self, this[at], at)) return false; return true; };',
  'String.prototype.startsWith and endsWith':
    'String.prototype.startsWith = function (start) { return this.indexOf(start) === 0; }; String.prototype.endsWith = function (end) { const at = this.length - end.length; return at >= 0 && this.lastIndexOf(end) === at; };',
  'String.prototype.trim and sub':
    'String.prototype.trim = function () { return this.replace(/^\\s+|\\s+$/g, ""); }; String.prototype.sub = function (from, to) { return this.replace(from, to); };',
  toJSON:
    'for (const kind of [Array, String, Number]) kind.prototype.toJSON = function () { return kind === Array ? "[" + [...this].join(", ") + "]" : JSON.stringify(this.valueOf()); }; Date.prototype.toJSON = function () { return "\\"" + this.toISOString() + "\\""; };',
  'Event, Document, Element, Request and Window':
    'for (const name of ["Event", "Document", "Element", "Request", "Window"]) window[name] = function (first) { first.test.test; }; delete window.Event.prototype; window.Document.prototype = undefined;',
  'constructors of elements':
    'Object.getPrototypeOf(HTMLElement.prototype).constructor = Object.getPrototypeOf(HTMLDocument.prototype).constructor = function () {};',
  'methods of elements':
    'for (const name of ["hide", "show", "toggle", "update", "select", "remove", "empty", "get", "set", "clone", "scrollTo"]) if (name !== "remove") HTMLElement.prototype[name] = function () { return this; };',
  'enumerable methods':
    'for (const kind of [Array, String, Function, Number]) for (const name of ["each", "extend", "invoke", "include", "first", "last", "clean", "pick"]) kind.prototype[name] = function () { throw new Error(name); };',
};
const all = Object.entries(replaced)
  .filter(([name]) => name !== 'no Array.prototype.entries')
  .map(([, code]) => `{${code}}`)
  .join('\n');

/**
 * Names that a form, a frame or an image may have, each of them a property that
 * scripts read.
 */
const names = [
  'body',
  'hidden',
  'head',
  'currentScript',
  'scripts',
  'title',
  'forms',
  'readyState',
  'documentElement',
  'activeElement',
  'images',
  'links',
  'baseURI',
  'visibilityState',
  'defaultView',
  'implementation',
  'adoptedStyleSheets',
  'fullscreenElement',
  'styleSheets',
  'pictureInPictureElement',
  'trustedTypes',
  'navigation',
  'scheduler',
];
const clobbering = {
  forms: names.map((name) => `<form name="${name}"></form>`).join(''),
  frames: names.map((name) => `<iframe name="${name}"></iframe>`).join(''),
  'images and objects': names
    .map(
      (name) =>
        `<img name="${name}" id="${name}" alt=""><object id="${name}"></object>`,
    )
    .join(''),
};

/** A form whose fields have the names of all that an element itself has. */
const fields = `<script>{
  const names = [HTMLFormElement, HTMLElement, Element, Node, EventTarget].flatMap(({ prototype }) => Object.getOwnPropertyNames(prototype));
  document.write('<form>' + names.filter((name) => !/^(on|constructor)/.test(name)).map((name) => '<input type="hidden" name="' + name + '">').join(''));
}</script>`;
// A field of a form says that the site receives it, so these are beside it.
const inForms = /<(feelings-check-in|preference-builder) ><\/\1>/g;
clobbering['fields of a form'] =
  `${fields}${elements.replace(inForms, '')}</form>${elements.match(inForms).join('')}`;

const slug = (name) => name.replace(/\W+/g, '-');
const builds = { module: moduleTag, classic: classicTag };
const files = {};
const pages = [];
const add = (name, build, path, text) => {
  files[path] = text;
  pages.push([`${name}, ${build}`, path]);
};
for (const [build, tag] of Object.entries(builds)) {
  files[`/plain-${build}.html`] = pageOf({ head: tag, body: elements });
  for (const [name, code] of Object.entries({ ...replaced, 'all of it': all }))
    add(
      name,
      build,
      `/${slug(name)}-${build}.html`,
      pageOf({ head: `<script>{${code}}</script>${tag}`, body: elements }),
    );
  add(
    'all of it, after our script',
    build,
    `/after-${build}.html`,
    pageOf({ head: `${tag}<script>{${all}}</script>`, body: elements }),
  );
  // Before the page's own words, so that the names are there when the script
  // runs.
  for (const [kind, markup] of Object.entries(clobbering))
    add(
      `${kind} with the names of the document`,
      build,
      `/names-${slug(kind)}-${build}.html`,
      pageOf({
        head: '',
        body: `${markup}${markup.includes('<care-note') ? '' : elements}${tag}`,
      }),
    );
}

/**
 * A person opens support, goes one step on, and types a word of alarm. What
 * every element says in the end, in words. Runs in the page.
 */
const use = async (wanted) => {
  await Promise.all(
    wanted.map((tag) =>
      Promise.race([
        customElements.whenDefined(tag),
        new Promise((done) => setTimeout(done, 8000)),
      ]),
    ),
  );
  const of = (tag) => document.getElementsByTagName(tag)[0];
  const settle = async () => {
    for (const tag of wanted) await of(tag).updateComplete;
  };
  await settle();
  of('safety-note').shadowRoot.querySelector('summary').click();
  window.Aftercare?.session.submitCheckIn({
    feelings: ['unsafe', 'scared', 'numb'],
    needs: ['safety'],
  });
  await settle();
  of('practice-list').shadowRoot.querySelector('button').click();
  await settle();
  await new Promise((done) => setTimeout(done, 200));
  await settle();
  const said = wanted.map(
    (tag) =>
      `${tag}: ${(of(tag).shadowRoot?.textContent ?? '').replace(/\s+/g, ' ')}`,
  );
  return [
    ...said,
    `number: ${of('safety-note').shadowRoot.querySelector('a[href="tel:999"]') !== null}`,
    `level: ${window.Aftercare?.session.safety().level}`,
  ];
};

/**
 * The same for a driver that waits for no promise, and writes its answers by
 * `toJSON`. Runs in the page.
 */
const keep = new Function(
  'wanted',
  `(${use})(wanted).then((said) => { for (const kind of [Array, String, Number]) delete kind.prototype.toJSON; window.said = said; }, (error) => (window.said = [String(error)]));`,
);

let site;
before(async () => {
  site = await startSite(files);
});
after(() => site.close());

/** Opens a page in puppeteer's browsers, uses it, and closes it. */
async function startPuppeteer(name) {
  const browser = await startBrowser(name);
  return {
    async see(path) {
      const { page, log } = await openPage(browser, site.url + path);
      const said = await page.evaluate(use, tags);
      await page.close();
      return { said, errors: log.errors };
    },
    close: () => browser.close(),
  };
}

async function startWebkitToo() {
  const browser = await startWebkit();
  if (!browser) return undefined;
  return {
    async see(path) {
      const page = await browser.openPage(site.url + path);
      await page.evaluate(keep, tags);
      await page.waitForFunction(() => !!window.said);
      return { said: await page.evaluate(() => window.said), errors: [] };
    },
    close: browser.close,
  };
}

const starts = {
  ...Object.fromEntries(
    browserNames.map((name) => [name, () => startPuppeteer(name)]),
  ),
  webkit: startWebkitToo,
};

for (const [name, start] of Object.entries(starts)) {
  describe(`Old libraries and names that clobber, ${name}`, () => {
    let browser;
    const seen = {};
    before(async () => {
      browser = await start();
    });
    after(() => browser?.close());

    // One at a time in one engine, so that a fault is found; in the others all
    // at once, in both orders.
    for (const [what, path] of pages.filter(
      ([one]) => name === 'chromium' || /^all of it|names/.test(one),
    )) {
      it(
        `changes nothing that an element says: ${what}`,
        patience,
        async (context) => {
          if (!browser) return context.skip(`${name} is not on this machine`);
          const plain = `/plain-${path.includes('-classic') ? 'classic' : 'module'}.html`;
          const expected = (seen[plain] ??= await browser.see(plain));
          const { said, errors } = await browser.see(path);
          assert.deepEqual(said, expected.said);
          assert.equal(said.at(-2), 'number: true');
          assert.equal(said.at(-1), 'level: strong');
          assert.deepEqual(errors, []);
        },
      );
    }
  });
}
