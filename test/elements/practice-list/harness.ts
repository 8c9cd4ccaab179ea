// What a person does with a list of practices.
import { PracticeListElement } from '../../../src/elements/practice-list/practice-list.element.js';
import { Harness, mounting } from '../harness.js';
import { practiceRowsIn, type PracticeRow } from '../practice-rows.js';

if (!customElements.get('practice-list'))
  customElements.define('practice-list', PracticeListElement);

export class PracticeListHarness extends Harness<PracticeListElement> {
  /** The practices that are suggested, best first. */
  get rows(): PracticeRow[] {
    return practiceRowsIn(this.root);
  }

  /** Their titles. */
  get titles(): string[] {
    return this.rows.map(({ title }) => title);
  }

  /** The line that says what is chosen, and opens the filters. */
  get filters(): HTMLButtonElement {
    return this.button(/^Filter/);
  }

  /** Chooses filters, one after the other. */
  async filter(...names: string[]): Promise<void> {
    await this.openFilters();
    await this.choose(...names);
  }

  async openFilters(): Promise<void> {
    const drawer = this.filters.closest('details')!;
    if (!drawer.open) await this.press(/^Filter/);
  }

  /** Opens a practice by its title. */
  open(title: string): Promise<void> {
    return this.press(title);
  }
}

/** A list with a session. Attributes as in markup. */
export const mount = mounting('practice-list', PracticeListHarness);
