import type { Mark } from '../../care/rank-practices.js';
import type { Content, WholePractice } from '../../content/content.js';
import type { Side } from './reading-side.js';
import { translate } from '../../i18n/translate.js';
import { html } from '../../template/html.js';
import type { FlowState, Outcome } from './practice.core.js';
import type { PracticeWords } from './practice-words.core.js';

/** What a press in an open practice asks for. */
export interface PracticePresses {
  readonly side: (side: Side) => void;
  readonly minutes: (minutes: number) => void;
  readonly start: () => void;
  readonly pause: () => void;
  readonly resume: () => void;
  readonly finish: () => void;
  readonly answer: (outcome: Outcome) => void;
  readonly read: () => void;
  readonly save: () => void;
  readonly dismiss: () => void;
}

/** A way on from the end of a practice, that the element around it has. */
export interface Way {
  readonly label: string;
  readonly press: () => void;
}

/** Where somebody can go after a practice, beside back to its steps. */
export interface WaysOn {
  /** Back to where the practice was opened. */
  readonly back?: Way | undefined;
  /** To another practice. Without it the practice's own other way is shown. */
  readonly other?: (() => void) | undefined;
  /** A control that opens support. */
  readonly support?: unknown;
}

/** Everything that an open practice shows. */
export interface PracticeScreen {
  readonly content: Content;
  readonly practice: WholePractice;
  readonly flow: FlowState;
  readonly words: PracticeWords;
  readonly side: Side;
  readonly mark: Mark;
  /**
   * Whether the session knows the practice, and can hold what is said of it.
   */
  readonly isKnown: boolean;
  readonly canDismiss: boolean;
  /** Whether the one filled button in view is that of support. */
  readonly supportFirst: boolean;
  readonly isStill: boolean;
  readonly now: number;
  readonly ways: WaysOn;
  readonly press: PracticePresses;
}

/** The messages of a practice. */
export const translateCard =
  (content: Content) =>
  (
    key: string,
    values: Readonly<Record<string, string | number>> = {},
  ): string =>
    translate(content, `card.${key}`, values);

/** The button that goes on: filled, unless support is first. */
export const renderMainButton = (
  { supportFirst }: PracticeScreen,
  label: string,
  press: () => void,
): unknown =>
  supportFirst
    ? html`<button masked="btn" type="button" @click=${press}>${label}</button>`
    : html`<button masked="btn main" type="button" @click=${press}>
        ${label}
      </button>`;
