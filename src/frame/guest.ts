import { DEFAULT_EXIT_URL, exitPage, exitHooks } from '../page/leave.js';
import { ofDocument } from '../page/of-document.js';
import { withPage } from '../diagnostics/docs-page.js';
import { whyOf } from '../diagnostics/refusal.js';
import { exit } from '../content/words/en/messages/exit.js';
import { frameHeight, type CheckInView } from './frame-height.js';
import { HELLO, readSettings, type FrameMessage } from './messages.js';
import { onShift } from './shift.js';

// Runs in embed.html, after the script: shows what the page around asks for,
// and tells it how high that is.
type Settings = Readonly<Record<string, string>>;
type Shown = HTMLElement & { readonly updateComplete: Promise<unknown> };
interface Global {
  readonly session: { readonly configure: (settings: object) => void };
  readonly mount: (target: Element, options: object) => Shown | undefined;
}
const page = globalThis as { Aftercare?: Global };
/** Read by the page around, or by this page for all that is in it. */
const notForElements = [
  'aftercare-frame',
  'exit-to',
  'title',
  'scheme',
  'theme',
  'accent',
  'audience',
  'context',
  'company',
  'country',
  'width',
];

let port: MessagePort | undefined;
let last: Settings = {};
let made: Shown[] = [];

const tell = (message: FrameMessage): void => port?.postMessage(message);
const say = (text: string): void =>
  console.warn(withPage(`aftercare embed.html: ${text}`, 'isolated-embed'));
/** What is shown of a check-in: a question, or the summary. */
let view: CheckInView = 'step';
/** The height that the page around knows. */
let told: number | undefined;
const onStep = ({ step }: Event & { readonly step?: string }): void => {
  view = step === 'summary' ? 'summary' : 'step';
  tellHeight();
};

/**
 * Nothing in here is measured, and nothing but a step, a width or a setting
 * makes it speak: that it speaks could tell of an answer as well. Without a
 * width, as in a place that is not shown, there is no height.
 */
function tellHeight(): void {
  // A browser tells a frame its width late, and never one that has no height.
  const pixels = innerWidth || Number(last['width']);
  if (!pixels) return;
  const elements = made.map(({ localName }) => localName);
  // As in the rest of the frame, whoever wants larger letters gets more room.
  const rem = Number.parseFloat(
    getComputedStyle(ofDocument('documentElement')).fontSize,
  );
  const width = pixels / rem;
  const { limit, layout } = last;
  const height = frameHeight({ elements, width, view, limit, layout }) * rem;
  if (height === told) return;
  told = height;
  tell({ type: 'height', height });
}

/**
 * What stands in the place now, in full. Only what is different from the last
 * time is done.
 */
function show(settings: Settings): void {
  const changed = (name: string): boolean => settings[name] !== last[name];
  const { style } = ofDocument('documentElement');
  const { scheme = '', theme = '', accent = '' } = settings;
  if (changed('theme') && !['light', 'dark', ''].includes(theme))
    say(`theme="${theme}": not usable here; allowed: light, dark`);
  // Not every browser gives a frame the scheme of what is around it.
  style.colorScheme = ['light', 'dark'].includes(theme) ? theme : scheme;
  if (changed('accent')) {
    const known = !accent || CSS.supports('color', accent);
    style.setProperty('--care-accent', known ? accent : '');
    if (!known)
      say(`accent="${accent}": not a colour; allowed: any colour of CSS`);
  }
  // The audience is first: what may be said of the context follows from it.
  for (const name of ['audience', 'context', 'company', 'country'])
    if (changed(name)) configure(name, settings[name]);
  const fresh = changed('aftercare-frame');
  if (fresh) mountAll(settings['aftercare-frame'] ?? '');
  for (const name of new Set([
    ...Object.keys(settings),
    ...Object.keys(last),
  ])) {
    if (!notForElements.includes(name) && (fresh || changed(name)))
      assign(name, settings[name]);
  }
  last = settings;
}

function configure(name: string, value: string | undefined): void {
  try {
    page.Aftercare!.session.configure({
      [name]: value || (name === 'audience' ? 'general' : undefined),
    });
  } catch (error) {
    say(whyOf(error));
  }
}

function mountAll(elements: string): void {
  ofDocument('body').replaceChildren();
  view = 'step';
  made = elements.split(/\s+/).flatMap((element) => {
    if (!element) return [];
    const place = document.createElement('div');
    ofDocument('body').append(place);
    return page.Aftercare!.mount(place, { element }) ?? [];
  });
}

function assign(name: string, value: string | undefined): void {
  const readers = made.filter((element) =>
    (
      element.constructor as unknown as { observedAttributes: string[] }
    ).observedAttributes.includes(name),
  );
  for (const element of readers) {
    if (value === undefined) element.removeAttribute(name);
    else element.setAttribute(name, value);
  }
  if (!readers.length && value !== undefined)
    say(`${name} is no attribute of what is shown here`);
}

/**
 * Once there is something to see. Where there is nothing, what stands in the
 * place is better.
 */
async function ready(): Promise<void> {
  await Promise.all(made.map((element) => element.updateComplete));
  if (!made.length) return;
  tellHeight();
  tell({ type: 'ready' });
}

function greet(): void {
  // The page around may greet again: the last channel is the one that it hears.
  addEventListener('message', ({ source, data, ports: [given] }) => {
    if (source !== parent || data !== HELLO || !given) return;
    port?.close();
    port = given;
    told = undefined;
    port.onmessage = ({ data: said }: MessageEvent<unknown>) => {
      const settings = readSettings(said);
      if (!settings) return;
      show(settings);
      void ready();
    };
  });
  addEventListener('care-check-in-step', onStep);
  addEventListener('resize', tellHeight);
  // Any page may put it in a frame, unless whoever serves it says which;
  // nothing is in this word.
  parent.postMessage(HELLO, '*');
}

if (page.Aftercare && parent !== window) {
  for (const type of [
    'care-check-in',
    'care-practice-done',
    'care-preferences',
  ])
    addEventListener(type, () => tell({ type: 'done' }));
  exitHooks().outer = () => tell({ type: 'exit' });
  onShift(
    () => exitPage(DEFAULT_EXIT_URL, exit['exit.title']),
    new AbortController().signal,
  );
  greet();
}
