// A scene with every element in it, and what may happen to it: what a restless
// person presses and types, and what a page does around it, by chance.
import type { LitElement } from 'lit';
import { pageSession } from '../../src/context/page-session.js';
import {
  audiences,
  companies,
  companyAnswers,
  careContexts,
  preferenceLevels,
  preferenceRoles,
  type Pack,
} from '../../src/content/schema.js';
import { tags } from '../../src/define/define-elements.js';
import { createSession, type Session } from '../../src/session/session.js';

export type Shown = LitElement & {
  session?: Session | string | undefined;
  value?: unknown;
};

/** Numbers of chance that are the same on every run with this seed. */
export class Chance {
  #state: number;

  constructor(seed: number) {
    this.#state = seed;
  }

  /** From 0 up to this number, which is not among them. */
  below(most: number): number {
    this.#state = (this.#state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), this.#state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % most;
  }

  one<T>(list: readonly T[]): T {
    return list[this.below(list.length)]!;
  }
}

export interface Scene {
  readonly stage: HTMLElement;
  readonly frame: HTMLIFrameElement;
  /** Where an element can stand. */
  readonly places: readonly Node[];
  readonly sessions: readonly Session[];
  readonly packs: readonly (Pack | undefined)[];
  /** Elements on the page, and those that were taken away. */
  readonly elements: Shown[];
  readonly away: Shown[];
}

const first: Readonly<Record<string, string>> = {
  'practice-card': 'practice="slow-hug"',
  'care-note': 'note="your-body-after"',
  'safety-note': 'country="GB"',
  'preference-builder': 'name="prefs"',
  'feelings-check-in': 'name="said" mode="words"',
};
const kinds = tags.filter((tag) => tag !== 'care-provider');

/**
 * Firefox gives no key to a page whose focus was in a frame that went, nor to
 * any page after it in the same window: the tests that press keys come later.
 */
const canGoIntoFrame = !navigator.userAgent.includes('Firefox');

/** The stage, a frame beside it, and every element once. */
export async function setScene(
  packs: readonly (Pack | undefined)[],
): Promise<Scene> {
  const stage = document.createElement('main');
  stage.innerHTML = `<div></div><care-provider id="one"><div></div></care-provider>
    <form><label>Words <input></label><fieldset></fieldset></form>
    <details open><summary>More</summary><div></div></details>
    <section lang="en-XA"><div></div></section><article></article><iframe></iframe>`;
  document.body.append(stage);
  const frame = stage.querySelector('iframe')!;
  const part = stage.querySelector('article')!.attachShadow({ mode: 'open' });
  const places = [
    ...stage.querySelectorAll('div, fieldset'),
    part,
    ...(canGoIntoFrame ? [frame.contentDocument!.body] : []),
  ];
  const elements = kinds.map((tag) => {
    const around = document.createElement('div');
    around.innerHTML = `<${tag} ${first[tag] ?? ''}><p>Words inside</p></${tag}>`;
    return around.firstElementChild as Shown;
  });
  places[0]!.append(...elements);
  const sessions = [createSession({ audience: 'kink' }), createSession()];
  const scene = { stage, frame, places, sessions, packs, elements, away: [] };
  await settle(scene);
  return scene;
}

/** Takes all of it away. */
export function strike({ stage, elements, away }: Scene): void {
  [...elements, ...away].forEach((element) => element.remove());
  stage.remove();
  pageSession().clear();
  pageSession().setContent(undefined);
  pageSession().configure({ audience: 'general', country: undefined });
}

const { port1, port2 } = new MessageChannel();
/** The next task; a timer would wait for some milliseconds. */
const nextTask = (): Promise<void> =>
  new Promise((done) => {
    port1.onmessage = () => done();
    port2.postMessage(undefined);
  });

export async function settle({ elements }: Scene): Promise<void> {
  for (let turn = 0; turn < 4; turn += 1)
    await Promise.all(elements.map(({ updateComplete }) => updateComplete));
  await nextTask();
}

/** Session that an element surely has; undefined where that is not known. */
export function sessionOf(element: Shown): Session | undefined {
  const { session } = element;
  if (session && typeof session !== 'string') return session;
  if (element.ownerDocument !== document) return undefined;
  if (typeof session === 'string' && session) return undefined;
  const provider = element.closest<Shown>('care-provider');
  return (provider?.session as Session | undefined) ?? pageSession();
}

type Happening = (scene: Scene, chance: Chance) => unknown;

const anySession = ({ sessions }: Scene, chance: Chance): Session =>
  chance.one([...sessions, pageSession()]);

/** What leaves the page or saves a file is no part of it. */
const isPressable = (control: HTMLElement): boolean => {
  const { action } = control as { action?: { readonly type: string } };
  return (
    !/leave|export|download/.test(action?.type ?? '') &&
    !control.matches(':disabled') &&
    !/^Save a copy/.test(control.textContent.trim()) &&
    control.checkVisibility()
  );
};

const controlsOf = (element: Shown, selector: string): HTMLElement[] =>
  [
    ...(element.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? []),
  ].filter(isPressable);

function press({ elements }: Scene, chance: Chance): string {
  const element = chance.one(elements);
  const controls = controlsOf(
    element,
    // A picker of files would take the keys of every test that comes later.
    'button, summary, input:not([type=search], [type=text], [type=file]), .chip',
  );
  if (!controls.length) return `nothing in ${element.localName}`;
  const control = chance.one(controls);
  const words = control.textContent.replace(/\s+/g, ' ').trim();
  control.focus();
  control.click();
  return `${element.localName} "${words}"`;
}

const typed = [
  '',
  'sad',
  'unsafe',
  'x'.repeat(80),
  '<b>',
  '112',
  'κλαίω',
  '🫂',
];

function type({ elements }: Scene, chance: Chance): string {
  const element = chance.one(elements);
  const fields = controlsOf(element, 'input, textarea, select');
  if (!fields.length) return `nothing in ${element.localName}`;
  const field = chance.one(fields) as HTMLInputElement;
  if (field instanceof HTMLSelectElement)
    field.selectedIndex = chance.below(field.options.length);
  else if (field.type === 'range') field.value = String(chance.below(101));
  else if (!/radio|checkbox|file/.test(field.type))
    field.value = chance.one(typed);
  const options = { bubbles: true, composed: true };
  field.dispatchEvent(new Event('input', options));
  field.dispatchEvent(new Event('change', options));
  return `${element.localName} ${field.type} "${field.value}"`;
}

const keys = ['Escape', 'Enter', ' ', 'Tab', 'ArrowUp', 'ArrowRight', 'a', '1'];

function key({ elements }: Scene, chance: Chance): string {
  const element = chance.one(elements);
  const target = element.shadowRoot?.activeElement ?? element;
  const pressed = chance.one(keys);
  const options = { key: pressed, bubbles: true, composed: true };
  for (const name of ['keydown', 'keyup'])
    target.dispatchEvent(new KeyboardEvent(name, options));
  return `${element.localName} "${pressed}"`;
}

const junk = [
  '',
  'x',
  '-1',
  '0',
  '3',
  '99',
  'true',
  '<b>',
  'one',
  'GB',
  'en-XA',
];
const values = [
  ...['solo', 'together', 'full', 'compact', 'words', 'field', 'grid', 'list'],
  ...['always', 'auto', 'hold-hands', 'slow-hug', 'tea-together', 'receive'],
  ...['one-by-one', 'field words', 'need', 'simple', 'touch talk', 'off', '2'],
  'your-body-after',
];

function attribute({ elements }: Scene, chance: Chance): string {
  const element = chance.one(elements);
  // A copy that a frame made is no element of ours before it is on the page.
  const { observedAttributes = [] } = element.constructor as Partial<
    typeof LitElement
  >;
  const name = chance.one([
    ...observedAttributes,
    ...['lang', 'dir', 'hidden', 'class', 'style', 'id'],
  ]);
  const value = chance.one([...junk, ...values]);
  if (chance.below(3)) element.setAttribute(name, value);
  else element.removeAttribute(name);
  return `${element.localName} ${name}="${value}"`;
}

const fieldValues = [
  null,
  undefined,
  {},
  7,
  { feelings: ['unsafe'], needs: [] },
];

function property({ elements }: Scene, chance: Chance): string {
  const element = chance.one(elements);
  if ('getAnswers' in element) element.value = chance.one(fieldValues);
  if (chance.below(4) === 0) (element as LitElement).requestUpdate();
  return element.localName;
}

function move({ elements, places }: Scene, chance: Chance): string {
  const element = chance.one(elements);
  const to = chance.below(places.length);
  places[to]!.appendChild(element);
  return `${element.localName} to ${to}`;
}

function remove({ elements, away }: Scene, chance: Chance): string {
  if (elements.length < 5) return 'none';
  const [element] = elements.splice(chance.below(elements.length), 1);
  element!.remove();
  away.push(element!);
  return element!.localName;
}

function bringBack({ elements, away, places }: Scene, chance: Chance): string {
  const element = away.shift();
  if (!element) return 'none';
  chance.one(places).appendChild(element);
  elements.push(element);
  return element.localName;
}

function copy({ elements, away, places }: Scene, chance: Chance): string {
  if (elements.length > 12) return 'none';
  const element = chance.one(elements);
  const twin = element.cloneNode(true) as Shown;
  chance.one(places).appendChild(twin);
  elements.push(twin);
  // What is never brought back is forgotten.
  away.splice(4);
  return element.localName;
}

function otherSession(scene: Scene, chance: Chance): string {
  const element = chance.one(scene.elements);
  if (!('session' in element)) return 'none';
  element.session = chance.one([...scene.sessions, undefined, 'one']);
  return element.localName;
}

/** What somebody says elsewhere on the page, or what its owner sets. */
const sessionChanges: Readonly<
  Record<string, (session: Session, chance: Chance, scene: Scene) => void>
> = {
  words(session, chance) {
    const { feelings, needs } = session.getState().content;
    session.submitCheckIn({
      feelings: [chance.one(feelings).id, chance.one(feelings).id],
      needs: chance.below(2) ? [chance.one(needs).id] : [],
    });
  },
  alarm(session, chance) {
    const words = ['unsafe', 'coerced', 'hopeless', 'in-pain'];
    session.submitCheckIn({ feelings: [chance.one(words)], needs: [] });
  },
  'no words': (session) => session.clearCheckIn(),
  preference(session, chance) {
    const { items } = session.getState().content;
    const level = chance.one([...preferenceLevels, 'hard-no'] as const);
    const answer = chance.below(4) ? { level } : undefined;
    session.setPreference(
      chance.one(items).id,
      chance.one(preferenceRoles),
      answer,
    );
  },
  mark(session, chance) {
    const { practices } = session.getState().content;
    session.markPractice(chance.one(practices).id, {
      dismissed: chance.below(2) === 0,
    });
  },
  answer(session, chance) {
    session.answer({
      company: chance.one([...companyAnswers, undefined]),
      country: chance.one(['GB', 'GR', 'IE', undefined]),
    });
  },
  settings(session, chance) {
    session.configure({
      audience: chance.one(audiences),
      company: chance.one([...companies, undefined]),
      country: chance.one(['GB', 'GR', undefined]),
    });
  },
  context(session, chance) {
    session.configure({
      audience: 'kink',
      context: chance.one([...careContexts, undefined]),
    });
  },
  language: (session, chance, { packs }) =>
    session.setContent(chance.one(packs)),
  nothing: (session) => session.clear(),
};

function session(scene: Scene, chance: Chance): string {
  const name = chance.one(Object.keys(sessionChanges));
  sessionChanges[name]!(anySession(scene, chance), chance, scene);
  return name;
}

const languages = ['en', 'en-XA', 'ar-XB', 'tlh', ''];

function language({ stage }: Scene, chance: Chance): string {
  const lang = chance.one(languages);
  stage.lang = lang;
  stage.dir = lang === 'ar-XB' ? 'rtl' : 'ltr';
  return lang;
}

function around({ stage }: Scene, chance: Chance): string {
  const what = chance.below(6);
  if (what === 0) stage.inert = chance.below(3) === 0;
  if (what === 1) stage.hidden = chance.below(4) === 0;
  if (what === 2) stage.querySelector('fieldset')!.toggleAttribute('disabled');
  if (what === 3) stage.querySelector('form')!.reset();
  if (what === 4) stage.querySelector('details')!.toggleAttribute('open');
  if (what === 5) stage.style.fontSize = chance.one(['0', '40px', '']);
  return String(what);
}

/** Parts of an element that a translator or an extension touches. */
function translateTexts({ elements }: Scene, chance: Chance): string {
  const element = chance.one(elements);
  const walk = document.createTreeWalker(
    element.shadowRoot ?? element,
    NodeFilter.SHOW_TEXT,
  );
  const texts: Text[] = [];
  while (walk.nextNode()) texts.push(walk.currentNode as Text);
  for (const text of texts) {
    if (!text.data.trim() || chance.below(3)) continue;
    const font = document.createElement('font');
    font.textContent = text.data;
    text.replaceWith(font);
  }
  return element.localName;
}

/** Everything that can happen; what is named more often comes more often. */
export const happenings: readonly (readonly [string, Happening])[] = [
  ...Array.from({ length: 8 }, () => ['press', press] as const),
  ['type', type],
  ['type', type],
  ['key', key],
  ['attribute', attribute],
  ['attribute', attribute],
  ['property', property],
  ['move', move],
  ['move', move],
  ['remove', remove],
  ['bring back', bringBack],
  ['copy', copy],
  ['another session', otherSession],
  ['session', session],
  ['session', session],
  ['session', session],
  ['language', language],
  ['around', around],
  ['translate', translateTexts],
];
