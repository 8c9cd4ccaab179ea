// What a person does to leave at once.
import { QuickExitElement } from '../../../src/elements/quick-exit/quick-exit.element.js';
import { wordsOf } from '../../support/by-role.js';
import { Harness, place, type Place } from '../harness.js';

if (!customElements.get('quick-exit'))
  customElements.define('quick-exit', QuickExitElement);

export class QuickExitHarness extends Harness<QuickExitElement> {
  /** The way out. */
  get wayOut(): HTMLAnchorElement {
    return this.get<HTMLAnchorElement>('link');
  }

  /** What opens what it cannot do. */
  get limits(): HTMLElement {
    return this.get('button');
  }

  /** What it says that it cannot do. */
  get limitWords(): string {
    return wordsOf(this.limits.closest('details'));
  }

  /**
   * Hears the exits of a page that must not be left, since the tests run in it.
   */
  countExits(): { count: number } {
    const heard = { count: 0 };
    this.element.addEventListener('care-exit', (event) => {
      heard.count += 1;
      event.preventDefault();
    });
    return heard;
  }
}

/** Presses Shift, wherever the focus is. */
export function pressShift(times: number): void {
  for (let presses = 0; presses < times; presses += 1) {
    for (const type of ['keydown', 'keyup'])
      dispatchEvent(new KeyboardEvent(type, { key: 'Shift' }));
  }
}

/** A way out; it needs no session. Attributes as in markup. */
export const mount = async (
  attributes = '',
  where: Place<QuickExitElement> = {},
): Promise<QuickExitHarness> =>
  new QuickExitHarness(await place('quick-exit', { attributes, ...where }));
