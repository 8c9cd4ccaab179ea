import type { LitElement, nothing as Nothing } from 'lit';
import type { AnswerStorage } from '../../storage/answer-storage.js';
import type { Backup } from '../../storage/backup.js';
import type { Session } from '../../session/session.js';
import type * as Storage from '../../storage/index.js';
import type { StoredAnswers } from '../../storage/types.js';
import type { html as Html } from '../../template/html.js';
import type { Choice } from './stored-data.status.js';

/** What the panel is given, so that it brings no second Lit along. */
export interface PanelParts {
  readonly html: typeof Html;
  readonly nothing: typeof Nothing;
  readonly host: LitElement;
  readonly session: Session;
  readonly storage: AnswerStorage;
  /** What stores. The script knows its hash, and the panel would not. */
  readonly loadStorage: () => Promise<typeof Storage>;
  readonly tell?: ((what: 'export' | 'erase') => void) | undefined;
}

/**
 * Says a text of the panel. A pack in another language may have it; the English
 * ones come with the panel.
 */
export type Translate = (
  key: string,
  values?: Readonly<Record<string, string | number>>,
) => string;

/** Something to do. Gives the sentence that is said when it is done. */
export type Work = () => string | Promise<string>;

/** What somebody entered or pressed, and is not done yet. */
export interface PanelForm {
  choice: Choice | undefined;
  passphrase: string;
  /** Whether passphrases are shown as they are typed. */
  isPassphraseShown: boolean;
  /** Whether to erase what cannot be seen was pressed once. */
  isConfirmingErase: boolean;
}

/** What is on its way out of, or into, the answers. */
export interface Copies {
  passphrase: string;
  backup: Backup | undefined;
  preview: StoredAnswers | undefined;
}

/** What the buttons and fields of the panel do. */
export interface PanelActions {
  readonly choose: (choice: Choice | undefined) => void;
  /** Keeps answers, or keeps them in another way, or erases them. */
  readonly change: (from: Choice, to: Choice) => void;
  readonly enterPassphrase: (passphrase: string) => void;
  readonly togglePassphrase: () => void;
  readonly unlock: () => void;
  readonly lock: () => void;
  readonly toggleErase: () => void;
  readonly erase: () => void;
}

/** Everything that is shown of the panel, and what it is shown with. */
export interface PanelProps extends PanelParts {
  readonly t: Translate;
  readonly isBusy: boolean;
  /** How the last work ended, in words. */
  readonly notice: string;
  readonly problem: string;
  readonly form: Readonly<PanelForm>;
  readonly copies: Copies;
  readonly actions: PanelActions;
  /** Runs one thing at a time, and says how it ended. */
  readonly run: (work: Work) => void;
}

/** Something that the person can put right, said by its key. */
export class UserFacingError extends Error {}

/** What stores could not be loaded. */
export class NotLoaded extends Error {}

/**
 * A PIN or a word is guessed in seconds; a passphrase of this length at least
 * makes that work.
 */
const SHORTEST = 12;

/** @throws {UserFacingError} for one that is too easy to guess */
export function checkedPassphrase(passphrase: string): string {
  if (passphrase.length < SHORTEST)
    throw new UserFacingError('passphrase.short');
  return passphrase;
}
