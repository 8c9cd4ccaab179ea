// What a person does with a check-in.
import { FeelingsCheckInElement } from '../../../src/elements/feelings-check-in/feelings-check-in.element.js';
import { Harness, mounting } from '../harness.js';
import { practiceRowsIn, type PracticeRow } from '../practice-rows.js';

if (!customElements.get('feelings-check-in'))
  customElements.define('feelings-check-in', FeelingsCheckInElement);

/** What leads to each question, from the first one. */
export const waysToSteps: Readonly<Record<string, readonly string[]>> = {
  'the field': [],
  words: ['Next'],
  'all words': ['Next', 'More words'],
  'a little about now': ['Next', 'Next'],
  'what would help': ['Next', 'Next', 'Next'],
  'every need': ['Next', 'Next', 'Next', 'Something else'],
};

export class FeelingsCheckInHarness extends Harness<FeelingsCheckInElement> {
  /** The words that can be ticked, in their order. */
  get words(): string[] {
    return this.names('checkbox');
  }

  /** The field to look for words in, once all of them are open. */
  get search(): HTMLInputElement {
    return this.get<HTMLInputElement>('searchbox');
  }

  /** The kinds of feeling whose words can be opened. */
  get families(): string[] {
    return this.names('button').filter((name) => name.startsWith('Words: '));
  }

  /** The field that a finger or two sliders move a dot on. */
  get moodField(): HTMLElement {
    return this.root.querySelector<HTMLElement>('[part~=field]')!;
  }

  /** How far down from the top of the element it ends. */
  reachOf(control: Element): number {
    const { top } = this.element.getBoundingClientRect();
    return control.getBoundingClientRect().bottom - top;
  }

  /** Where the ways out of the page stand: at its foot, or beside a line. */
  get waysOut(): ('foot' | 'line')[] {
    return this.all('button', 'Leave this page').map((button) =>
      button.closest('.foot') ? 'foot' : 'line',
    );
  }

  /** The panel with numbers and a way out, where it is open. */
  get panel(): HTMLElement | undefined {
    return this.find('group', 'Support');
  }

  /** The practices of the summary, best first. */
  get rows(): PracticeRow[] {
    return practiceRowsIn(this.root);
  }

  /** Their titles. */
  get practices(): string[] {
    return this.rows.map(({ title }) => title);
  }

  /** Opens a practice of the summary by its title. */
  async open(title: string): Promise<void> {
    const row = this.rows.find((one) => one.title === title);
    if (!row) throw new Error(`There is no "${title}" in: ${this.seen}`);
    await this.pressOn(row.button);
  }

  /** Opens the first practice of the summary, and says which one it was. */
  async openFirst(): Promise<string> {
    const [title] = this.practices;
    await this.open(title!);
    return title!;
  }

  /** Types into the field for words, which is opened before. */
  async typeWord(typed: string): Promise<void> {
    if (!this.find('searchbox')) await this.press('More words');
    await this.typeInto(this.search, typed);
  }

  /** Opens the words of one kind of feeling. */
  async showFamily(label: string): Promise<void> {
    await this.press(`Words: ${label}`);
  }

  /** What a screen reader finds: words, roles, states and names, in order. */
  get heard(): string {
    return heardIn(this.root);
  }
}

function heardIn(node: Node): string {
  if (node.nodeType === Node.TEXT_NODE) return node.textContent!.trim();
  if (!(node instanceof Element) && !(node instanceof ShadowRoot)) return '';
  const states =
    node instanceof Element
      ? ['aria-expanded', 'aria-pressed', 'aria-label', 'aria-valuetext'].map(
          (name) => node.getAttribute(name) ?? '',
        )
      : [];
  const input =
    node instanceof HTMLInputElement
      ? [node.type, String(node.checked), node.value, String(node.disabled)]
      : [];
  return [...states, ...input, ...[...node.childNodes].map(heardIn)]
    .filter(Boolean)
    .join(' ');
}

const phone = 'inline-size: 336px';

/** A check-in with a session, in a box of a phone's width unless told. */
export const mount = mounting('feelings-check-in', FeelingsCheckInHarness, {
  style: phone,
});
