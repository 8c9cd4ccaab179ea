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

async function everywhere(
  look: (root: ShadowRoot, where: string) => void,
): Promise<number> {
  let looks = 0;
  for (const [tag, attributes] of starts) {
    for (const answers of fc.sample(arbAnswers, { seed, numRuns: samples })) {
      const element = await mounted(tag, attributes, sessionOf(answers));
      await drive(element, (root) => {
        looks += 1;
        look(root, `<${tag} ${attributes}>`);
      });
      element.remove();
    }
  }
  return looks;
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

describe('What a page can see inside of an element', () => {
  before(() => defineElements());

  it('has a marker of every tool on whatever stands in it, and on each control itself', async () => {
    const bare = new Set<string>();
    const looks = await everywhere((root, where) => {
      for (const node of root.childNodes)
        if (node.nodeType === Node.TEXT_NODE && node.textContent!.trim())
          bare.add(`${where}: ${node.textContent}`);
      for (const one of root.querySelectorAll('*')) {
        const isControl = one.matches(
          'a, button, input, label, select, summary, textarea',
        );
        const isMarked = isControl
          ? one.matches(marked)
          : !!one.closest(marked);
        if (!isMarked && !one.matches('slot, style'))
          bare.add(
            `${where}: ${(one.cloneNode() as Element).outerHTML.slice(0, 120)}`,
          );
      }
    });
    expect([...bare]).to.deep.equal([]);
    expect(looks).to.be.greaterThan(500);
  }).timeout(120_000);

  it('has the same parts in a view, whatever was answered', async () => {
    const seen = new Map<string, Set<string>>();
    await everywhere((root, where) => {
      const parts = [...root.querySelectorAll('[part]')]
        .flatMap((one) => [...one.part])
        .sort();
      const view = `${where} ${viewOf(root)}`;
      seen.set(view, (seen.get(view) ?? new Set()).add(parts.join(' ')));
    });
    const telling = [...seen]
      .filter(([, sets]) => sets.size > 1)
      .map(([view, sets]) => `${view}: ${[...sets].join(' | ')}`);
    expect(telling).to.deep.equal([]);
    expect(seen.size).to.be.greaterThan(starts.length);
  }).timeout(120_000);

  it('has no listener that tells where inside of it a press came from', async () => {
    const { addEventListener } = EventTarget.prototype;
    const told: string[] = [];
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
            told.push(`${type} ${target.localName}`);
          if (typeof listener === 'function') listener.call(this, event);
          else listener.handleEvent(event);
        };
      addEventListener.call(this, type, wrapped, options);
    };
    try {
      await everywhere(() => {});
    } finally {
      EventTarget.prototype.addEventListener = addEventListener;
    }
    expect([...new Set(told)]).to.deep.equal([]);
  }).timeout(120_000);
});
