import { AWAY, leave, leaving } from '../context/leave.js';
import { exit } from '../content/packs/en/messages/exit.js';
import { HELLO, type FrameMessage } from './messages.js';
import { onShift } from './shift.js';

// Runs in embed.html, after the script: shows what the address asks for, and tells the page around how high it is.
const wanted = new URLSearchParams(location.hash.slice(1));
const settings = ['audience', 'context', 'company', 'country'];
const page = globalThis as { Aftercare?: { readonly session: { readonly configure: (settings: object) => void }; readonly mount: (target: Element, options: object) => HTMLElement | undefined } };
let tell: (message: FrameMessage) => void = () => {};

/** Settings go to the session, the rest to every element that has such an attribute. */
function show(): void {
  const { session, mount } = page.Aftercare!;
  const { style } = document.documentElement;
  const theme = wanted.get('theme');
  if (theme === 'light' || theme === 'dark') style.colorScheme = theme;
  for (const name of settings) {
    const value = wanted.get(name);
    if (value) quietly(() => session.configure({ [name]: value }));
  }
  const accent = wanted.get('accent');
  if (accent) style.setProperty('--care-accent', accent);
  const made = (wanted.get('elements')?.split(/\s+/) ?? []).flatMap((element) => {
    const place = document.createElement('div');
    document.body.append(place);
    return mount(place, { element }) ?? [];
  });
  for (const [name, value] of wanted) {
    if ([...settings, 'elements', 'theme', 'accent'].includes(name)) continue;
    const readers = made.filter((element) => (element.constructor as unknown as { observedAttributes: string[] }).observedAttributes.includes(name));
    for (const element of readers) element.setAttribute(name, value);
    if (!readers.length) console.warn(`embed.html: ${name} is no attribute of what is shown here`);
  }
}

function quietly(work: () => void): void {
  try {
    work();
  } catch (error) {
    console.warn(`embed.html: ${(error as Error).message}`);
  }
}

function greet(): void {
  if (parent === window) return;
  addEventListener('message', function hear({ source, data, ports: [port] }) {
    if (source !== parent || data !== HELLO || !port) return;
    removeEventListener('message', hear);
    tell = (message) => port.postMessage(message);
    tell({ type: 'ready' });
    new ResizeObserver(() => tell({ type: 'height', height: document.body.scrollHeight })).observe(document.body);
  });
  // Any page may put it in a frame, unless whoever serves it says which; nothing is in this word.
  parent.postMessage(HELLO, '*');
}

if (page.Aftercare) {
  show();
  for (const type of ['care-check-in', 'care-practice-done', 'care-preferences']) addEventListener(type, () => tell({ type: 'done' }));
  leaving().outer = () => tell({ type: 'exit' });
  onShift(() => leave(AWAY, exit['exit.title']), new AbortController().signal);
  greet();
}
