// What browser tests may ask of the browser itself. A command answers false
// where a browser cannot do it; the runner reads null as "unknown command".
// Names start with "ui-" where the runner has a command of its own that works
// in fewer browsers.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, resolve, sep } from 'node:path';
import {
  accept,
  compare,
  readMadeWith,
  writeMadeWith,
} from './compare-pictures.mjs';
import { root } from './setup.mjs';
import {
  readTranscripts,
  transcriptOf,
  writeTranscript,
} from './transcripts.mjs';

const pictures = resolve(root, '.cache') + sep;

const commands = {
  /**
   * How often a test over generated values goes round: as often as usual, or as
   * PACK_ROUNDS says, or another variable of the environment.
   */
  'test-rounds': (_, { usual, of = 'PACK_ROUNDS' }) =>
    Number(process.env[of] ?? usual),

  /** `{ width, height }` of the page in CSS pixels. */
  async 'ui-viewport'({ page, driver }, { width, height }) {
    if (page) return done(page.setViewport({ width, height }));
    const [frameWidth, frameHeight] = await driver.executeScript(
      'return [outerWidth - innerWidth, outerHeight - innerHeight]',
      [],
    );
    return done(driver.setWindowSize(width + frameWidth, height + frameHeight));
  },

  /**
   * `{ 'forced-colors': 'active', … }`, and `{ media: 'print' }`; an empty object
   * takes everything back.
   */
  async 'ui-media'({ page, isChromium }, { media = '', ...features } = {}) {
    if (!isChromium) return false;
    const list = Object.entries(features).map(([name, value]) => ({
      name,
      value,
    }));
    return done(
      (await devtools(page)).send('Emulation.setEmulatedMedia', {
        media,
        features: list,
      }),
    );
  },

  /** What assistive technology is told, as a flat list of nodes. */
  async 'ui-ax-tree'({ page, isChromium }) {
    if (!isChromium) return false;
    const { nodes } = await (
      await devtools(page)
    ).send('Accessibility.getFullAXTree');
    return nodes.filter(({ ignored }) => !ignored).map(readableNode);
  },

  /**
   * `{ tag, open }`: what is found of the page, and what docs/accessibility/ says
   * of it. With TRANSCRIPTS=write it is written there first.
   */
  async 'ui-transcript'({ page, isChromium }, { tag, open }) {
    if (!isChromium) return false;
    const tools = await devtools(page);
    const { nodes } = await tools.send('Accessibility.getFullAXTree');
    const found = transcriptOf(await withValueTexts(tools, nodes));
    if (process.env.TRANSCRIPTS === 'write') writeTranscript(tag, open, found);
    return { found, written: readTranscripts(tag).get(open) ?? '' };
  },

  /**
   * `{ path }` under .cache/ (`x.png` becomes `x.chrome.png`), or nothing to
   * only take a picture; answers its size in bytes.
   */
  async 'ui-screenshot'({ page, driver, name }, { path } = {}) {
    const base64 = page
      ? await page.screenshot({ encoding: 'base64' })
      : await driver.takeScreenshot();
    const picture = Buffer.from(base64, 'base64');
    if (path)
      save(
        resolve(root, path.replace(/(?=\.png$)/, `.${name.toLowerCase()}`)),
        picture,
      );
    return picture.length;
  },

  /**
   * `{ name, clip }`: how this part of the page, at its scale, differs from the picture that was
   * accepted, or nothing. With PICTURES=accept it is accepted.
   */
  async 'ui-picture'({ page }, { name, clip }) {
    const picture = Buffer.from(await page.screenshot({ clip }));
    if (process.env.PICTURES !== 'accept') return compare(name, picture);
    accept(name, picture);
    return '';
  },

  /**
   * `{ letters }`, what a line of text measures: why pictures cannot be compared
   * here, or nothing. With PICTURES=accept it is noted what they are made with.
   */
  async 'ui-pictures-here'({ page, isChromium }, { letters }) {
    if (!isChromium) return 'pictures are of Chromium';
    const [chromium] = /\d+/.exec(await page.browser().version());
    const here = { chromium, letters };
    if (process.env.PICTURES === 'accept') writeMadeWith(here);
    const made = readMadeWith();
    if (made.chromium !== chromium)
      return `they are of Chromium ${made.chromium}, and this is ${chromium}`;
    return made.letters === letters ? '' : 'there are other fonts here';
  },

  /**
   * `{ steps: [{ type: 'start' | 'move' | 'end', x, y }, …] }`: one finger, in
   * CSS pixels of the page. In Firefox no key reaches a page after a swipe that
   * scrolled.
   */
  async touch({ page, isChromium }, { steps }) {
    if (!isChromium) return false;
    const { touchscreen } = page;
    const acts = { start: 'touchStart', move: 'touchMove', end: 'touchEnd' };
    for (const { type, x, y } of steps) await touchscreen[acts[type]](x, y);
    return true;
  },
};

export const uiCommands = {
  name: 'ui-commands',
  async executeCommand({ command, payload, session }) {
    if (!Object.hasOwn(commands, command)) return undefined;
    const { browser, id } = session;
    const page = browser.type === 'puppeteer' ? browser.getPage(id) : undefined;
    const driver = browser.type === 'webdriver' ? browser.driver : undefined;
    const isChromium = page !== undefined && browser.name !== 'Firefox';
    return commands[command](
      { page, driver, isChromium, name: browser.name },
      payload ?? undefined,
    );
  },
};

const done = (promise) => promise.then(() => true);

// Emulation lasts as long as the connection that asked for it, so each page
// keeps one.
const connections = new WeakMap();
function devtools(page) {
  if (!connections.has(page)) connections.set(page, page.createCDPSession());
  return connections.get(page);
}

/**
 * What a slider says in place of its number. Chromium's tree for developers has
 * the number there, also where a screen reader is told the words.
 */
async function withValueTexts(tools, nodes) {
  const told = nodes.map(async (node) => {
    if (node.role?.value !== 'slider') return node;
    const { object } = await tools.send('DOM.resolveNode', {
      backendNodeId: node.backendDOMNodeId,
    });
    const { result } = await tools.send('Runtime.callFunctionOn', {
      objectId: object.objectId,
      functionDeclaration: 'function () { return this.ariaValueText; }',
    });
    return result.value ? { ...node, value: result } : node;
  });
  return Promise.all(told);
}

function readableNode({ role, name, description, value, properties = [] }) {
  const props = Object.fromEntries(
    properties.map((property) => [property.name, property.value?.value]),
  );
  return {
    role: role?.value,
    name: name?.value,
    description: description?.value,
    value: value?.value,
    props,
  };
}

function save(file, picture) {
  if (!file.startsWith(pictures))
    throw new Error(`A picture belongs under .cache/, not in ${file}.`);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, picture);
}
