// What a style sheet and a recorder of the page can see inside of an element,
// in the states that pressing its buttons leads to, after generated answers.
import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { LitElement } from 'lit';
import { maskingAttributes, maskingClasses } from '../../src/page/masking.js';
import { defineElements } from '../../src/define/define-elements.js';
import { createSession, type Session } from '../../src/session/session.js';
import { companyAnswers, preferenceLevels } from '../../src/content/terms.js';
import { findByRole, wordsOf } from '../support/by-role.js';
import { mounted } from './explore.js';

const starts: readonly (readonly [string, string])[] = [
  ['feelings-check-in', ''],
  ['feelings-check-in', 'mode=words'],
  ['practice-card', 'practice=hold-hands'],
  ['practice-card', 'practice=wrap-up'],
  ['practice-card', 'practice=hold-hands&variant=compact'],
  ['practice-list', ''],
  ['practice-list', 'limit=40'],
  ['preference-builder', ''],
  ['preference-builder', 'layout=one-by-one'],
  ['safety-note', 'country=GB'],
  ['safety-note', ''],
  ['care-note', ''],
  ['care-note', 'note=your-body-after'],
  ['quick-exit', ''],
  ['care-data', ''],
];
const seed = 20_261_126;
const samples = 8;
const presses = 14;
const pressable = 'button, summary, input[type=radio], input[type=checkbox]';

const marked =
  maskingClasses.map((name) => `.${name}`).join('') +
  Object.entries(maskingAttributes)
    .map(([name, value]) => `[${name}="${value}"]`)
    .join('');

const { content } = createSession({ audience: 'kink' }).getState();
const someOf = (list: readonly { readonly id: string }[], maxLength: number) =>
  fc.subarray(
    list.map(({ id }) => id),
    { maxLength },
  );
const arbAnswers = fc.record({
  checkIn: fc.option(
    fc.record({
      feelings: someOf(content.feelings, 4),
      needs: someOf(content.needs, 3),
    }),
  ),
  preferences: fc.tuple(
    someOf(content.items, 6),
    fc.constantFrom(...preferenceLevels),
  ),
  marks: fc.tuple(
    someOf(content.practices, 8),
    fc.record({
      dismissed: fc.boolean(),
      saved: fc.boolean(),
      helped: fc.boolean(),
    }),
  ),
  company: fc.option(fc.constantFrom(...companyAnswers), { nil: undefined }),
});
type Answers = typeof arbAnswers extends fc.Arbitrary<infer T> ? T : never;

function sessionOf({ checkIn, preferences, marks, company }: Answers): Session {
  const session = createSession({ audience: 'kink' });
  session.answer({ company });
  const [items, level] = preferences;
  for (const id of items)
    for (const role of ['receive', 'give'] as const)
      session.setPreference(id, role, { level });
  const [practices, mark] = marks;
  for (const id of practices) session.markPractice(id, mark);
  if (checkIn) session.submitCheckIn(checkIn);
  return session;
}

/**
 * Presses what was not pressed before, a few times; leaving the page and saving
 * files are left alone.
 */
async function drive(
  element: LitElement,
  look: (root: ShadowRoot) => void,
): Promise<void> {
  const root = element.shadowRoot!;
  const pressed = new Set<string>();
  const name = (control: Element): string =>
    `${wordsOf(findByRole(root, 'heading'))} ${(control.closest('label') ?? control).textContent}`;
  for (let count = 0; count <= presses; count += 1) {
    await element.updateComplete;
    look(root);
    const next = [...root.querySelectorAll<HTMLElement>(pressable)].find(
      (control) =>
        !pressed.has(name(control)) &&
        !/Leave|Save|Readable|spreadsheet/.test(control.textContent),
    );
    if (!next) return;
    pressed.add(name(next));
    next.click();
  }
}

/** Looks at every element after every answer, wherever a press leads. */
async function everywhere(
  look: (root: ShadowRoot, where: string) => void,
): Promise<void> {
  for (const [tag, attributes] of starts) {
    for (const answers of fc.sample(arbAnswers, { seed, numRuns: samples })) {
      const element = await mounted(tag, attributes, sessionOf(answers));
      await drive(element, (root) => look(root, `<${tag} ${attributes}>`));
      element.remove();
    }
  }
}

/** Which view it is, by what nobody answered. */
function viewOf(root: ShadowRoot): string {
  const has = (selector: string): boolean => !!root.querySelector(selector);
  if (root.querySelector(':scope > .quiet')) return 'not available';
  // Support is a view of its own where nothing else is beside it.
  const isSupport =
    has('.support-panel') &&
    !has('.practice, .items, .empty, .step, .group, .question, .note');
  if (isSupport) return 'support';
  if (has('.practice'))
    return `practice, ${has('.care') ? 'to read' : 'later'}`;
  return has('input[type=range]') ? 'field' : 'else';
}

/** What stands in it without a marker of every tool. */
function bareIn(root: ShadowRoot): string[] {
  const words = [...root.childNodes]
    .filter((node) => node.nodeType === Node.TEXT_NODE)
    .map((node) => node.textContent!)
    .filter((text) => text.trim());
  const unmarked = [...root.querySelectorAll('*')].filter((one) => {
    const isControl = one.matches(
      'a, button, input, label, select, summary, textarea',
    );
    const isMarked = isControl ? one.matches(marked) : !!one.closest(marked);
    return !isMarked && !one.matches('slot, style');
  });
  return [
    ...words,
    ...unmarked.map((one) =>
      (one.cloneNode() as Element).outerHTML.slice(0, 120),
    ),
  ];
}

/** Does something while each listener that is added notes what it is told. */
async function overhearing(
  hear: (told: string) => void,
  work: () => Promise<void>,
): Promise<void> {
  const { addEventListener } = EventTarget.prototype;
  EventTarget.prototype.addEventListener = function (
    this: EventTarget,
    type: string,
    listener: EventListenerOrEventListenerObject | null,
    options?: boolean | AddEventListenerOptions,
  ) {
    const wrapped =
      listener &&
      function (this: EventTarget, event: Event): void {
        const { target } = event;
        if (
          target instanceof Element &&
          target.getRootNode() instanceof ShadowRoot
        )
          hear(`${type} ${target.localName}`);
        if (typeof listener === 'function') listener.call(this, event);
        else listener.handleEvent(event);
      };
    addEventListener.call(this, type, wrapped, options);
  };
  try {
    await work();
  } finally {
    EventTarget.prototype.addEventListener = addEventListener;
  }
}

interface Found {
  looks: number;
  readonly bare: Set<string>;
  /** The parts of each view, in each way that they stood there. */
  readonly parts: Map<string, Set<string>>;
  readonly told: Set<string>;
}

async function lookEverywhere(): Promise<Found> {
  const found: Found = {
    looks: 0,
    bare: new Set(),
    parts: new Map(),
    told: new Set(),
  };
  const { bare, parts, told } = found;
  await overhearing(
    (what) => told.add(what),
    () =>
      everywhere((root, where) => {
        found.looks += 1;
        for (const one of bareIn(root)) bare.add(`${where}: ${one}`);
        const names = [...root.querySelectorAll('[part]')]
          .flatMap((one) => [...one.part])
          .sort();
        const view = `${where} ${viewOf(root)}`;
        parts.set(view, (parts.get(view) ?? new Set()).add(names.join(' ')));
      }),
  );
  return found;
}

/** One walk for all of the tests: each of them would press the same. */
let walk: Promise<Found> | undefined;
const walked = (): Promise<Found> => (walk ??= lookEverywhere());

describe('What a page can see inside of an element', () => {
  before(() => defineElements());

  it('has a marker of every tool on whatever stands in it, and on each control itself', async () => {
    const { bare, looks } = await walked();
    expect([...bare]).to.deep.equal([]);
    expect(looks).to.be.greaterThan(500);
  }).timeout(120_000);

  it('has the same parts in a view, whatever was answered', async () => {
    const { parts } = await walked();
    const telling = [...parts]
      .filter(([, sets]) => sets.size > 1)
      .map(([view, sets]) => `${view}: ${[...sets].join(' | ')}`);
    expect(telling).to.deep.equal([]);
    expect(parts.size).to.be.greaterThan(starts.length);
  }).timeout(120_000);

  it('has no listener that tells where inside of it a press came from', async () => {
    const { told } = await walked();
    expect([...told]).to.deep.equal([]);
  }).timeout(120_000);
});
