// What a person does with something to read.
import { CareNoteElement } from '../../../src/elements/care-note/care-note.element.js';
import { tidy } from '../../support/by-role.js';
import { Harness, mounting } from '../harness.js';

if (!customElements.get('care-note'))
  customElements.define('care-note', CareNoteElement);

/** What opens the sources of a note. */
const SOURCES = 'Where this comes from';

export class CareNoteHarness extends Harness<CareNoteElement> {
  /** What stands on the screen, block by block. */
  override get seen(): string {
    return tidy(this.root.querySelector<HTMLElement>('[part~=box]')!.innerText);
  }

  /** What can be read, as closed or open rows. */
  get offer(): HTMLElement | undefined {
    return this.find('group', 'To read, if you want');
  }

  /** The titles of those rows. */
  get offered(): string[] {
    return this.offer
      ? this.names('button', this.offer).filter((name) => name !== SOURCES)
      : [];
  }

  /** Opens or closes a row by its title. */
  read(title: string): Promise<void> {
    return this.press(title);
  }

  /** What opens the sources, where the note has some. */
  get sources(): HTMLElement | undefined {
    return this.find('button', SOURCES);
  }

  /** Opens every row, and the sources of each. */
  openAll(): void {
    for (const drawer of this.root.querySelectorAll('details'))
      drawer.open = true;
  }

  /** Says how it is, as a check-in on the same page would. */
  async feel(...feelings: string[]): Promise<void> {
    this.session.submitCheckIn({ feelings, needs: [] });
    await this.settle();
  }
}

/** A note with a session. Attributes as in markup. */
export const mount = mounting('care-note', CareNoteHarness);
