import type { LitElement, nothing as Nothing } from 'lit';
import type { Keeping } from '../../storage/answer-storage.js';
import type { Session } from '../../session/session.js';
import type * as Storage from '../../storage/index.js';
import type { html as Html } from '../../template/html.js';

/** What the panel is given, so that it brings no second Lit along. */
export interface KeepParts {
  readonly html: typeof Html;
  readonly nothing: typeof Nothing;
  readonly host: LitElement;
  readonly session: Session;
  readonly keeping: Keeping;
  /** What stores. The script knows its hash, and the panel would not. */
  readonly storage: () => Promise<typeof Storage>;
  readonly tell?: ((what: 'export' | 'erase') => void) | undefined;
}

/**
 * Says a text of the panel. A pack in another language may have it; the English
 * ones come with the panel.
 */
export type Say = (
  key: string,
  values?: Readonly<Record<string, string | number>>,
) => string;

/** Something that the person can put right, said by its key. */
export class Shown extends Error {}

/** What stores could not be loaded. */
export class NotLoaded extends Error {}

/**
 * A PIN or a word is guessed in seconds; a passphrase of this length at least
 * makes that work.
 */
const SHORTEST = 12;

/** @throws {Shown} for one that is too easy to guess */
export function checkedPassphrase(passphrase: string): string {
  if (passphrase.length < SHORTEST) throw new Shown('passphrase.short');
  return passphrase;
}
