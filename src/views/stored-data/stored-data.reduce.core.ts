import type { Choice } from './stored-data.status.js';

/** Opens the panel, or closes it. */
export interface ToggleStoredData {
  readonly type: 'toggle-stored-data';
}

/** Behind a passphrase, readable by a program, or as a table. */
export type CopyKind = 'sealed' | 'json' | 'csv';

/** What a copy that is brought in is to the answers that are there. */
export type ImportWay = 'addAnswers' | 'replaceAnswers';

/** What a person can do in the panel. */
export type StoredDataAction =
  | { readonly type: 'choose-place'; readonly place: Choice }
  /** Keeps answers, or keeps them in another way, or erases them. */
  | {
      readonly type: 'change-place';
      readonly from: Choice;
      readonly to: Choice;
    }
  | { readonly type: 'enter-passphrase'; readonly text: string }
  | { readonly type: 'toggle-passphrase' }
  | { readonly type: 'unlock' }
  | { readonly type: 'lock' }
  | { readonly type: 'toggle-erase' }
  | { readonly type: 'erase' }
  | { readonly type: 'enter-copy-passphrase'; readonly text: string }
  | { readonly type: 'save-copy'; readonly kind: CopyKind }
  | { readonly type: 'read-copy'; readonly file: File | undefined }
  | { readonly type: 'open-copy' }
  | { readonly type: 'import-copy'; readonly way: ImportWay }
  | { readonly type: 'drop-copy' };

/** What somebody entered or pressed, and is not done yet. */
export interface PanelForm {
  readonly choice: Choice | undefined;
  readonly passphrase: string;
  /** Whether passphrases are shown as they are typed. */
  readonly isPassphraseShown: boolean;
  /** Whether to erase what cannot be seen was pressed once. */
  readonly isConfirmingErase: boolean;
}

/** The form before anything is entered, and again after it was done. */
export const emptyForm: PanelForm = {
  choice: undefined,
  passphrase: '',
  isPassphraseShown: false,
  isConfirmingErase: false,
};

/** The form after an action; the same where it is about something else. */
export function reduce(form: PanelForm, action: StoredDataAction): PanelForm {
  switch (action.type) {
    case 'choose-place':
      return { ...form, choice: action.place };
    case 'enter-passphrase':
      return { ...form, passphrase: action.text };
    case 'toggle-passphrase':
      return { ...form, isPassphraseShown: !form.isPassphraseShown };
    case 'toggle-erase':
      return { ...form, isConfirmingErase: !form.isConfirmingErase };
    default:
      return form;
  }
}

/** Whether a field shows already what an action says. */
export const isTyping = ({ type }: StoredDataAction): boolean =>
  type === 'enter-passphrase' || type === 'enter-copy-passphrase';
