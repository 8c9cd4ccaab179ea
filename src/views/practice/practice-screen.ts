import type { Mark } from '../../care/rank-practices.js';
import type { Content, WholePractice } from '../../content/content.js';
import type { Side } from './reading-side.js';
import { translate } from '../../i18n/translate.js';
import { html } from '../../template/html.js';
import type { FlowState, PracticeAction } from './practice.core.js';
import type { PracticeWords } from './practice-words.core.js';

/**
 * Where somebody can go after a practice, beside back to its steps. The element
 * around it hears of it as of every action.
 */
export interface WaysOn {
  /** What the way back to where the practice was opened is called. */
  readonly back?: string | undefined;
  /**
   * Whether there is a way to another practice. Without it the practice's own
   * other way is shown.
   */
  readonly other?: boolean;
  /** A control that opens support. */
  readonly support?: unknown;
}

/** Everything that an open practice shows. */
export interface PracticeScreen {
  readonly content: Content;
  readonly practice: WholePractice;
  /** Level of the title, 2 to 6. */
  readonly heading: number;
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
  /** Whether what to take care of stands open, and does not wait. */
  readonly careFirst: boolean;
  /** What it takes and what it is about, a line each. */
  readonly about: readonly string[];
  /** Why it is suggested, in words. */
  readonly reasons: readonly string[];
  readonly isStill: boolean;
  readonly now: number;
  readonly ways: WaysOn;
  /**
   * One small thing for the next days, in words that tell nobody anything;
   * nothing where it is not offered.
   */
  readonly tomorrow: string | undefined;
}

/** The messages of a practice. */
export const translateCard =
  (content: Content) =>
  (
    key: string,
    values: Readonly<Record<string, string | number>> = {},
  ): string =>
    translate(content, `card.${key}`, values);

/** A part of what there is to read, under a title of its own. */
export const renderSection = (
  { content, heading }: PracticeScreen,
  title: string,
  body: unknown,
): unknown =>
  html`<p class="small" role="heading" aria-level=${Math.min(6, heading + 1)}>
      ${translateCard(content)(title)}
    </p>
    ${body}`;

/** The button that goes on: filled, unless support is first. */
export const renderMainButton = (
  { supportFirst }: PracticeScreen,
  label: string,
  action: PracticeAction,
): unknown =>
  supportFirst
    ? html`<button masked="btn" type="button" .action=${action}>
        ${label}
      </button>`
    : html`<button masked="btn main" type="button" .action=${action}>
        ${label}
      </button>`;
