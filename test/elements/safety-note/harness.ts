// What a person does with a safety-note.
import { SafetyNoteElement } from '../../../src/elements/safety-note/safety-note.element.js';
import type { Session } from '../../../src/session/session.js';
import type { SupportSource } from '../../../src/views/support/support-state.js';
import { tidy, wordsOf } from '../../support/by-role.js';
import { Harness, isOpen, mounting } from '../harness.js';

if (!customElements.get('safety-note'))
  customElements.define('safety-note', SafetyNoteElement);

export class SafetyNoteHarness extends Harness<SafetyNoteElement> {
  /** What stands on the screen, block by block. */
  override get seen(): string {
    return [...this.root.querySelectorAll<HTMLElement>('[part~=box]')]
      .map(({ innerText }) => tidy(innerText))
      .join(' ');
  }

  /** What opens and closes it. */
  get opener(): HTMLElement {
    return this.get('button', /support/i);
  }

  /** Whether the numbers are there. */
  get isOpen(): boolean {
    return isOpen(this.opener);
  }

  /** Opens or closes it. */
  toggle(): Promise<void> {
    return this.pressOn(this.opener);
  }

  /** Says how it is, as a check-in on the same page would. */
  async feel(...feelings: string[]): Promise<void> {
    this.session.submitCheckIn({ feelings, needs: [] });
    await this.settle();
  }

  /** Where a call or a text goes, in order. */
  get numbers(): string[] {
    return this.links.filter((href) => /^(tel|sms):/.test(href));
  }

  /** What is said of each service, by its name. */
  get services(): ReadonlyMap<string, string> {
    return servicesIn(this.root);
  }

  /** How the numbers were found, one press away. */
  get how(): string {
    return wordsOf(this.button(/^How this was checked/).closest('details'));
  }
}

/** The services of a panel: their names, and everything said of each. */
export const servicesIn = (root: ParentNode): ReadonlyMap<string, string> =>
  new Map(
    [...root.querySelectorAll('li')].flatMap((item) => {
      const name = item.querySelector('strong');
      return name ? [[wordsOf(name), wordsOf(item)] as const] : [];
    }),
  );

/** A note with a session. Attributes as in markup. */
export const mount = mounting('safety-note', SafetyNoteHarness);

/** The console's warnings while `act` runs. */
export async function warningsOf(
  act: (said: readonly string[]) => Promise<unknown>,
): Promise<string[]> {
  const said: string[] = [];
  const { warn } = console;
  console.warn = (...parts: unknown[]): void => void said.push(parts.join(' '));
  try {
    await act(said);
  } finally {
    console.warn = warn;
  }
  return said;
}

/** A session as an element hands it to what shows support. */
export const sourceOf = (session: Session): SupportSource => ({
  value: session.getState(),
  session,
});
