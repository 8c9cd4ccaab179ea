// What the tests of a list share.
import { expect, fixture, html } from '@open-wc/testing';
import { PracticeListElement } from '../../../src/elements/practice-list/practice-list.element.js';
import type { Session } from '../../../src/session/session.js';

if (!customElements.get('practice-list'))
  customElements.define('practice-list', PracticeListElement);

export const mount = (session: Session): Promise<PracticeListElement> =>
  fixture<PracticeListElement>(
    html`<practice-list .session=${session}></practice-list>`,
  );
export const all = <T extends Element = HTMLElement>(
  list: PracticeListElement,
  selector: string,
): T[] => [...list.shadowRoot!.querySelectorAll<T>(selector)];
const tidy = (words: string): string => words.replace(/\s+/g, ' ').trim();
export const titles = (list: PracticeListElement): string[] =>
  all(list, '.summary strong').map(({ textContent }) => textContent);
export const text = (list: PracticeListElement): string =>
  tidy(list.shadowRoot!.textContent);
export const focused = (list: PracticeListElement): string =>
  tidy(list.shadowRoot!.activeElement?.textContent ?? '');

export async function press(
  list: PracticeListElement,
  name: string,
): Promise<void> {
  const found = all(list, 'button').find(({ textContent }) =>
    textContent.trim().startsWith(name),
  );
  expect(!!found, `nothing to press says "${name}" in: ${text(list)}`).to.equal(
    true,
  );
  found!.click();
  await list.updateComplete;
  // The focus moves when the update is done.
  await list.updateComplete;
}

export async function choose(
  list: PracticeListElement,
  name: string,
): Promise<void> {
  all(list, 'label')
    .find(({ textContent }) => textContent.trim() === name)!
    .click();
  await list.updateComplete;
}

const row = {
  audience: 'general',
  type: 'talk',
  contexts: ['emotional-moment'],
  minutes: [5, 10],
  when: ['right-after'],
  needs: ['closeness'],
  feelings: ['lonely'],
} as const;
const words = {
  intro: 'Sit down for a while.',
  ask: 'Shall we?',
  askFor: ['Could you sit with me?'],
  steps: ['Put the kettle on.'],
  say: ['Here you are.'],
  cautions: ['Mind the cup.'],
  adapt: 'Cold is fine.',
};
/** A practice of a host, for two people, with both its sides. */
export const pack = {
  format: 'aftercare-pack/1',
  language: 'en',
  catalogue: {
    practices: [
      {
        ...row,
        id: 'tea',
        company: ['together'],
        with: ['who-you-were-with'],
        elements: ['communication'],
      },
    ],
  },
  words: { practices: { tea: { ...words, title: 'Tea for two' } } },
  allow: ['tea', 'calm', 'lonely'],
};
