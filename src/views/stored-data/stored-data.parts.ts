import type { LitElement } from 'lit';
import type { Content } from '../../content/content.js';
import { loadStorage } from '../../storage/load-storage.js';
import type { AnswerStorage } from '../../storage/answer-storage.js';
import type { Backup } from '../../storage/backup.js';
import type { Session } from '../../session/session.js';
import type { StoredAnswers } from '../../storage/types.js';
import type { PanelForm, StoredDataAction } from './stored-data.reduce.core.js';

/** What the panel is given by its element. */
export interface PanelParts {
  readonly host: LitElement;
  readonly session: Session;
  /** The content in the language of the element. */
  readonly contentNow: () => Content;
  readonly storage: AnswerStorage;
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

/** What is on its way out of, or into, the answers. */
export interface Copies {
  passphrase: string;
  backup: Backup | undefined;
  preview: StoredAnswers | undefined;
}

/** What saving a copy, and bringing one in, needs. */
export interface CopyWork extends PanelParts {
  readonly t: Translate;
  readonly copies: Copies;
}

/**
 * The key of what a field for a passphrase is called; no two of one name stand
 * on one screen.
 */
export type PassphraseLabel =
  'passphrase' | 'passphrase.new' | 'passphrase.file';

/** Everything that is shown of the panel, and what it is shown with. */
export interface PanelProps extends PanelParts {
  readonly t: Translate;
  readonly isBusy: boolean;
  /** How the last work ended, in words. */
  readonly notice: string;
  readonly problem: string;
  /** The field that the problem is about, where it is about one. */
  readonly wrongField: PassphraseLabel | undefined;
  readonly form: PanelForm;
  readonly copies: Readonly<Copies>;
  /** Does what a field says that is typed in, or given a file. */
  readonly dispatch: (action: StoredDataAction) => void;
}

/** Something that the person can put right, said by its key. */
export class UserFacingError extends Error {}

/** What stores could not be loaded. */
export class NotLoaded extends Error {}

/**
 * What stores.
 * @throws {NotLoaded} where it does not come
 */
export const loadedStorage = (): ReturnType<typeof loadStorage> =>
  loadStorage().catch(() => {
    throw new NotLoaded();
  });

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
