// What the tests of a card share.
import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import type { Practice } from '../../../src/content/content.js';
import { PracticeCardElement } from '../../../src/elements/practice-card/practice-card.element.js';
import type { Session } from '../../../src/session/session.js';

if (!customElements.get('practice-card'))
  customElements.define('practice-card', PracticeCardElement);

/** A card in the page, with everything in it that is checked first. */
export async function mount(
  session: Session,
  practice: string | Practice = 'hold-hands',
  variant: 'full' | 'compact' = 'full',
): Promise<PracticeCardElement> {
  const card = await fixture<PracticeCardElement>(
    html`<practice-card
      .session=${session}
      .practice=${practice}
      .variant=${variant}
    ></practice-card>`,
  );
  await waitUntil(() => text(card).length > 0, 'the practice was read');
  return card;
}

export const shadow = (card: Element): ShadowRoot => card.shadowRoot!;
const tidy = (words: string): string => words.replace(/\s+/g, ' ').trim();
export const text = (card: Element): string =>
  tidy(shadow(card).querySelector('[part~=box]')!.textContent);
export const focused = (card: Element): string =>
  tidy(shadow(card).activeElement?.textContent ?? '');
export const button = (card: Element, name: string): HTMLButtonElement =>
  [...shadow(card).querySelectorAll('button')].find((one) =>
    one.textContent.trim().startsWith(name),
  )!;

export async function press(
  card: PracticeCardElement,
  name: string,
): Promise<void> {
  const found = button(card, name);
  expect(!!found, `nothing to press says "${name}" in: ${text(card)}`).to.equal(
    true,
  );
  found.click();
  await card.updateComplete;
  // The focus moves when the update is done.
  await card.updateComplete;
}

/** What stands open on the screen: not what waits in a closed drawer. */
export function shown(card: Element): string {
  const box = shadow(card).querySelector('[part~=box]')!;
  const closed = [...box.querySelectorAll('details:not([open])')];
  const waits = (node: Node): boolean =>
    closed.some(
      (details) =>
        details.contains(node) &&
        !details.querySelector('summary')!.contains(node),
    );
  const words: string[] = [];
  const walker = document.createTreeWalker(box, NodeFilter.SHOW_TEXT);
  while (walker.nextNode())
    if (!waits(walker.currentNode)) words.push(walker.currentNode.textContent!);
  return tidy(words.join(' '));
}

/** Chooses for whom somebody reads. */
export async function readFor(
  card: PracticeCardElement,
  side: 'me' | 'somebody',
): Promise<void> {
  const sides = shadow(card).querySelectorAll<HTMLElement>('[name=side]');
  sides[side === 'me' ? 0 : 1]!.click();
  await card.updateComplete;
}

export const askFor = [
  'Could we sit close for a bit?',
  'Would you stay here with me?',
];
/** A practice of the content as a page's own, with ways to ask for it. */
export const withAskFor = (practice: Practice): Practice => ({
  ...practice,
  id: `own-${practice.id}`,
  askFor,
});
