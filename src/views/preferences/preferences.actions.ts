import type { Level, Timing } from '../../content/schema.js';
import type { LoadAgain } from '../later/later.view.js';
import type { GroupState, Question } from './preferences.core.js';

/** What somebody may answer with a tap to a line that is shown to them. */
export const replies = ['yes', 'soon', 'not-now'] as const;
export type Reply = (typeof replies)[number];

/** What a person can do with their preferences. */
export type PreferencesAction =
  | LoadAgain
  | {
      readonly type: 'choose-level';
      readonly question: Question;
      readonly level: Level;
    }
  | {
      readonly type: 'toggle-time';
      readonly question: Question;
      readonly time: Timing;
    }
  | {
      readonly type: 'write-note';
      readonly question: Question;
      readonly note: string;
    }
  | { readonly type: 'clear-answer'; readonly question: Question }
  | { readonly type: 'undo-limit'; readonly question: Question }
  | {
      readonly type: 'set-group';
      readonly group: string;
      readonly state: GroupState;
    }
  /** Opens or closes what can be said beside the answer to a question. */
  | { readonly type: 'toggle-beside'; readonly key: string }
  | { readonly type: 'show-question'; readonly index: number }
  | { readonly type: 'show-card' }
  /** Goes to the next question after an answer, which can be undone there. */
  | { readonly type: 'go-on'; readonly answered: Question }
  | { readonly type: 'undo-answered' }
  /** Goes to the question that a line of the card is about. */
  | { readonly type: 'show-item'; readonly name: string }
  | { readonly type: 'copy-card' }
  | { readonly type: 'copied'; readonly isCopied: boolean }
  | { readonly type: 'print-card' }
  /** Shows a line of the card to be read across a table. */
  | { readonly type: 'show-large'; readonly line: number }
  /** Turns it round, to face whoever sits on the other side. */
  | { readonly type: 'turn-large' }
  /** Shows a reply in place of the line, or the line again. */
  | { readonly type: 'show-reply'; readonly reply: Reply | undefined }
  | { readonly type: 'close-large' }
  /** Asks everything, and not only what a card begins with. */
  | { readonly type: 'show-all' }
  /** The kinds of card to start from, or one of them before it is taken. */
  | { readonly type: 'show-kinds'; readonly kind?: string }
  | { readonly type: 'take-kind'; readonly kind: string }
  | { readonly type: 'undo-kind' }
  | { readonly type: 'open-despite-safety' };

/** A button is done with one press; a box and a field say it themselves. */
const doneAtOnce: readonly PreferencesAction['type'][] = [
  'clear-answer',
  'undo-limit',
  'undo-answered',
  'take-kind',
  'undo-kind',
];

export const isDoneAtOnce = ({ type }: PreferencesAction): boolean =>
  doneAtOnce.includes(type);
