// What a person does with a preference-builder.
import { PreferenceBuilderElement } from '../../../src/elements/preference-builder/preference-builder.element.js';
import {
  createSession,
  type Session,
  type SessionOptions,
} from '../../../src/session/session.js';
import {
  allByRole,
  isSeen,
  nameOf,
  seenWordsOf,
  wordsOf,
} from '../../support/by-role.js';
import { Harness, isOpen, mounting } from '../harness.js';

if (!customElements.get('preference-builder'))
  customElements.define('preference-builder', PreferenceBuilderElement);

/**
 * A session with a pack beside the built-in one; `words` and the rest as JSON
 * would have them.
 */
export async function sessionWith(
  pack: object,
  options: SessionOptions = {},
): Promise<Session> {
  const session = createSession(options);
  await session.loadPack({
    format: 'aftercare-pack/1',
    language: 'en',
    ...pack,
  });
  return session;
}

/** What brings every question. */
export const ALL = /^All \d+ questions$/;

export class PreferenceBuilderHarness extends Harness<PreferenceBuilderElement> {
  /** The questions that can be answered now. */
  get questions(): HTMLElement[] {
    return this.all('group').filter(
      (group) => nameOf(group) && allByRole(group, 'radio').length,
    );
  }

  /**
   * A question by its words, for the side that is asked first unless another is
   * named.
   */
  question(words: string): HTMLElement {
    const found = this.questions.find((one) => nameOf(one).includes(words));
    if (!found) throw new Error(`There is no question "${words}".`);
    return found;
  }

  /** What is chosen of it, or written beside it, as it stands there. */
  seenOf(words: string): string {
    return seenWordsOf(this.question(words));
  }

  /** One answer of a question. */
  answerOf(words: string, label: string): HTMLInputElement {
    return this.choice(label, this.question(words));
  }

  /** What is ticked in a question. */
  answersOf(words: string): string[] {
    return this.chosenIn(this.question(words));
  }

  /** The times that can be chosen beside an answer. */
  async timesOf(words: string): Promise<string[]> {
    await this.sayMore(words);
    return this.names('checkbox', this.question(words));
  }

  /** Answers a question, with times and levels, one after the other. */
  async answer(words: string, ...labels: string[]): Promise<void> {
    for (const label of labels) {
      if (!this.hasChoice(label, this.question(words)))
        await this.sayMore(words);
      await this.pressOn(this.answerOf(words, label));
    }
  }

  /**
   * Answers a question with a finger or a mouse.
   * @param detail 2 for the second press of a pair
   */
  async point(words: string, label: string, detail = 1): Promise<void> {
    this.answerOf(words, label).dispatchEvent(
      new MouseEvent('click', {
        bubbles: true,
        composed: true,
        cancelable: true,
        detail,
      }),
    );
    await this.settle();
  }

  /** Opens what can be said beside an answer. */
  async sayMore(words: string): Promise<void> {
    const more = this.button('More', this.question(words));
    if (!isOpen(more)) await this.pressOn(more);
  }

  /** The words that stand under the shapes of a question. */
  wordsUnder(words: string): string[] {
    const under = this.question(words).querySelectorAll('.levels span');
    return [...under]
      .filter(isSeen)
      .filter((one) => getComputedStyle(one).opacity !== '0')
      .map(wordsOf)
      .filter(Boolean);
  }

  /** Opens every group. */
  async openAll(): Promise<void> {
    for (const group of this.groups)
      if (!isOpen(group)) await this.pressOn(group);
  }

  /** The field for a note beside an answer. */
  async noteOf(words: string): Promise<HTMLTextAreaElement> {
    await this.sayMore(words);
    return this.get<HTMLTextAreaElement>(
      'textbox',
      undefined,
      this.question(words),
    );
  }

  /** The groups that can be opened and closed. */
  get groups(): HTMLElement[] {
    const { groups } = this.session.getState().content;
    return this.all('button').filter((button) =>
      groups.some(({ label }) => nameOf(button).startsWith(label)),
    );
  }

  /** The names of those that are open. */
  get openGroups(): string[] {
    return this.groups.filter(isOpen).map(nameOf);
  }

  /** How many questions have an answer, in words. */
  get count(): string {
    return /\d+ of \d+/.exec(this.seen)?.[0] ?? '';
  }

  /** The same as a bar, for the eye. */
  get progress(): HTMLProgressElement {
    return this.get<HTMLProgressElement>('progressbar');
  }

  /** The card as lines: a heading, and what stands under it. */
  get card(): Record<string, string[]> {
    const lines: Record<string, string[]> = {};
    let under: string[] = [];
    for (const line of this.root.querySelectorAll('dt, dd')) {
      if (line.localName === 'dt') lines[wordsOf(line)] = under = [];
      else under.push(seenWordsOf(line));
    }
    return lines;
  }
}

/** A builder with a session. Attributes as in markup. */
export const mount = mounting('preference-builder', PreferenceBuilderHarness);

/** The same, where somebody wants every question and not the first twelve. */
export const mountWhole: typeof mount = async (...place) => {
  const builder = await mount(...place);
  if (builder.hasButton(ALL)) await builder.press(ALL);
  return builder;
};
