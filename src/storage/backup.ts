import type { Answer } from '../care/preferences.js';
import type { Mark } from '../care/rank-practices.js';
import { jsonText } from '../content/plain-data.js';
import type { Role } from '../content/schema.js';
import { preferenceRoles } from '../content/terms.js';
import type { AnswerField } from '../session/session-type.js';
import { checkedText, readAnswers } from './format.js';
import {
  lockedKey,
  lockOf,
  MAX_SIZE,
  readRecord,
  seal,
  unlockKey,
  unseal,
} from './record.js';
import { eachStoredField } from './stored-fields.js';
import { asStorageError, StorageError } from './storage-error.js';
import type { StoredAnswers } from './types.js';

/** A copy that somebody brings in: open, or waiting for its passphrase. */
export type Backup =
  | { readonly sealed: false; readonly kept: StoredAnswers }
  | {
      readonly sealed: true;
      /** @throws {StorageError} */ open(
        passphrase: string,
      ): Promise<StoredAnswers>;
    };

/** A name that tells nobody what is inside. */
export const fileName = (kind: 'json' | 'csv', date: Date): string => {
  const two = (n: number): string => String(n).padStart(2, '0');
  return `notes-${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}.${kind}`;
};

/**
 * A readable copy.
 * @throws {StorageError} `too-large` or `refused`, where it could not be
 *   brought in again
 */
export const toJson = (kept: StoredAnswers): string =>
  readable(jsonText(JSON.parse(checkedText(kept)), '  '));

type Label = (id: string, role?: Role) => string;

/** What a table says of each field that is kept. */
const rowsOf: {
  readonly [Name in AnswerField]: (
    value: StoredAnswers[Name],
    label: Label,
  ) => readonly string[][];
} = {
  preferences: (preferences, label) =>
    Object.entries(preferences).flatMap(([id, answers]) =>
      preferenceRoles.flatMap((role) => {
        const answer = answers[role];
        return answer ? [rowOf(label(id, role), role, answer)] : [];
      }),
    ),
  marks: (marks, label) =>
    Object.entries(marks).map(([id, mark]) => [
      label(id),
      '',
      wordsOf(mark),
      '',
      '',
      '',
    ]),
  country: (country) => (country ? [['country', '', country, '', '', '']] : []),
};

const rowOf = (about: string, role: Role, answer: Answer): string[] => [
  about,
  role,
  answer.level,
  (answer.timing ?? []).join(' '),
  answer.note ?? '',
  isShared(answer),
];

/**
 * @param label the words of an item in a direction, or of a practice
 */
export function toCsv(kept: StoredAnswers, label: Label): string {
  const rows = [
    ['about', 'direction', 'answer', 'when', 'note', 'shared'],
    ...eachStoredField.flatMap(([name]) => {
      // The row of a name takes the value of that name; the compiler cannot
      // follow the pair.
      const rows = rowsOf[name] as (value: unknown, label: Label) => string[][];
      return rows(kept[name], label);
    }),
  ];
  return rows.map((row) => row.map(cell).join(',')).join('\r\n');
}

/** Whether somebody else may read it; empty where nobody said. */
function isShared({ private: kept, tell }: Answer): string {
  if (kept) return 'no';
  return tell ? 'yes' : '';
}

/** What is said of a practice, as words. */
function wordsOf(mark: Mark): string {
  return Object.entries(mark)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => (value ? key : `not ${key}`))
    .join(' ');
}

/**
 * What begins a formula, in full width as well, after white space and what
 * cannot be seen (OWASP: CSV Injection).
 */
const formula = /^[\s\p{C}]*[=+\-@\u2212]|^[\t\r\n]/u;

/** A table program would run a cell that begins like a formula. */
const cell = (text: string): string =>
  `"${(formula.test(text.normalize('NFKC')) ? `'${text}` : text).replaceAll('"', '""')}"`;

/**
 * A locked copy.
 * @throws {StorageError} `too-large` or `refused`, where it could not be
 *   brought in again
 */
export async function sealBackup(
  kept: StoredAnswers,
  passphrase: string,
): Promise<string> {
  const text = checkedText(kept);
  const { key, lock } = await lockedKey(passphrase);
  return readable(
    jsonText(await seal(text, key, { kind: 'file', n: 1, lock })),
  );
}

/**
 * @throws {StorageError} `too-large`
 */
export function checkSize(bytes: number): void {
  if (bytes > MAX_SIZE)
    throw new StorageError('too-large', 'The file is larger than 1 MiB.');
}

/** A text that may become a file: no larger than what is taken back. */
function readable(text: string): string {
  checkSize(new TextEncoder().encode(text).length);
  return text;
}

/**
 * Looks at a file that may be anything. Nothing of it counts yet.
 * @throws {StorageError} with the reason and the place
 */
export async function readBackup(text: string): Promise<Backup> {
  checkSize(text.length);
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new StorageError('foreign', 'The file is no JSON.', error);
  }
  if (typeof value !== 'object' || value === null)
    throw new StorageError('foreign', 'The file was not saved by this tool.');
  if ('format' in value) return { sealed: false, kept: current(value) };
  const record = await readRecord(value);
  if (record.kind !== 'file')
    throw new StorageError('foreign', 'kind: this is no copy.');
  return {
    sealed: true,
    async open(passphrase) {
      const key = await unlockKey(lockOf(record), passphrase);
      try {
        return current(JSON.parse(await unseal(record, key)));
      } catch (error) {
        throw error instanceof SyntaxError
          ? new StorageError('damaged', 'The file is damaged.', error)
          : asStorageError(error);
      }
    },
  };
}

function current(value: unknown): StoredAnswers {
  const { kept, newer } = readAnswers(value);
  if (newer)
    throw new StorageError('newer', 'format: a newer version saved this file.');
  return kept;
}
