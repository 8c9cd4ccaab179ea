// Practices as rows: each one a button with the title as its name, and what it
// takes and why it is there as its description.
import { allByRole, nameOf, wordsOf } from '../support/by-role.js';

export interface PracticeRow {
  readonly title: string;
  /** What a screen reader adds to the title. */
  readonly about: string;
  readonly button: HTMLElement;
  /** All of the row, with its picture. */
  readonly row: HTMLElement;
}

/** The rows that can be seen, in order. */
export const practiceRowsIn = (root: ShadowRoot): PracticeRow[] =>
  allByRole(root, 'button')
    .filter((button) => button.hasAttribute('aria-describedby'))
    .map((button) => {
      const described = button.getAttribute('aria-describedby')!;
      const about = root.getElementById(described)!;
      return {
        title: nameOf(button),
        about: wordsOf(about),
        button,
        row: rowAround(button, about),
      };
    });

/** The box around the title, what is said of it, and the picture beside both. */
function rowAround(button: HTMLElement, about: HTMLElement): HTMLElement {
  let row = button.parentElement!;
  while (!row.contains(about)) row = row.parentElement!;
  return row.parentElement!;
}
