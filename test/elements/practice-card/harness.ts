// What a person does with one practice.
import { waitUntil } from '@open-wc/testing';
import type { Practice } from '../../../src/content/content.js';
import { PracticeCardElement } from '../../../src/elements/practice-card/practice-card.element.js';
import type { Session } from '../../../src/session/session.js';
import { wordsOf } from '../../support/by-role.js';
import { Harness, place, type Place } from '../harness.js';
import { practiceRowsIn, type PracticeRow } from '../practice-rows.js';

if (!customElements.get('practice-card'))
  customElements.define('practice-card', PracticeCardElement);

export class PracticeCardHarness extends Harness<PracticeCardElement> {
  /** The practice as a row, where it is one. */
  get row(): PracticeRow {
    return practiceRowsIn(this.root)[0]!;
  }

  /** Its steps, where there are some to read. */
  get steps(): HTMLElement | undefined {
    return this.find('list', 'Steps');
  }

  /** What it takes and what it is about, as it stands at the end. */
  get facts(): string {
    return this.text.match(/\w+ · [^.]* min ?About: .*/)?.[0] ?? '';
  }

  /** The time that is left, as it is written. */
  get time(): string {
    return wordsOf(this.get('timer'));
  }

  /** Whether all of the practice is there to read or to do. */
  get isOpen(): boolean {
    return !!this.find('heading');
  }

  /** Goes through the steps to the last one, and is done. */
  async finish(): Promise<void> {
    while (this.hasButton('Next')) await this.press('Next');
    await this.press('Done');
  }

  /** Chooses for whom somebody reads. */
  readFor(side: 'me' | 'somebody'): Promise<void> {
    return this.choose(side === 'me' ? 'For me' : 'I am here for somebody');
  }
}

/** A card that nobody waited for, as it is while a practice is being read. */
export const mountUnread = async (
  session: Session,
  practice: string | Practice = 'hold-hands',
  attributes = '',
  where: Place<PracticeCardElement> = {},
): Promise<PracticeCardHarness> =>
  new PracticeCardHarness(
    await place('practice-card', {
      session,
      attributes,
      properties: { practice },
      ...where,
    }),
  );

/**
 * A card of a practice with a session, with everything in it that is checked
 * first. Attributes as in markup.
 */
export async function mount(
  ...made: Parameters<typeof mountUnread>
): Promise<PracticeCardHarness> {
  const card = await mountUnread(...made);
  await waitUntil(() => card.text.length > 0, 'the practice was read');
  return card;
}

export const askFor = [
  'Could we sit close for a bit?',
  'Would you stay here with me?',
];
/** A practice of the content as a page's own, with ways to ask for it. */
export const withAskFor = <P extends Practice>(practice: P): P => ({
  ...practice,
  id: `own-${practice.id}`,
  askFor,
});
