import { sameData } from '../content/plain-data.js';
import type { Session } from '../session/session.js';
import type { AnswerField } from '../session/session-type.js';
import {
  eachStoredField,
  type FieldEntry,
  type StoredField,
} from './stored-fields.js';
import type { StoredAnswers } from './types.js';

/** One answer that somebody gave, or took back where its value is undefined. */
export interface StoredEntry extends FieldEntry {
  readonly field: AnswerField;
}

/** What somebody changed, entry by entry. */
export type AnswersPatch = readonly StoredEntry[];

/** Something for each field that is kept. */
const storedAnswersFrom = (
  valueOf: (name: AnswerField, field: StoredField<unknown>) => unknown,
): StoredAnswers =>
  Object.fromEntries(
    eachStoredField.map(([name, field]) => [name, valueOf(name, field)]),
  ) as unknown as StoredAnswers;

export const noAnswers: StoredAnswers = storedAnswersFrom(
  (_name, { empty }) => empty,
);

/**
 * The answers of a session as they are kept. What the host set is no answer.
 */
export const storedAnswersOf = (session: Session): StoredAnswers =>
  storedAnswersFrom((_name, field) => field.readFrom(session));

const nameOf = ({ id, key }: FieldEntry): string => JSON.stringify([id, key]);

/** What has to be done to `before` so that it says what `after` says. */
export const diffAnswers = (
  before: StoredAnswers,
  after: StoredAnswers,
): AnswersPatch =>
  eachStoredField.flatMap(([field, { entriesOf }]) => {
    const was = byName(entriesOf(before[field]));
    const is = byName(entriesOf(after[field]));
    const names = new Set([...was.keys(), ...is.keys()]);
    return [...names]
      .filter((name) => !sameData(was.get(name)?.value, is.get(name)?.value))
      .map((name) => {
        const { id, key } = (was.get(name) ?? is.get(name))!;
        return { field, id, key, value: is.get(name)?.value };
      });
  });

const byName = (
  entries: readonly FieldEntry[],
): ReadonlyMap<string, FieldEntry> =>
  new Map(entries.map((entry) => [nameOf(entry), entry]));

/**
 * `kept` with a patch done to it. Entries that the patch does not name stay as
 * they are.
 */
export const applyPatch = (
  kept: StoredAnswers,
  patch: AnswersPatch,
): StoredAnswers =>
  storedAnswersFrom((name, { withEntries }) =>
    withEntries(kept[name], entriesIn(patch, name)),
  );

const entriesIn = (patch: AnswersPatch, name: AnswerField): AnswersPatch =>
  patch.filter(({ field }) => field === name);

/** Gives a session other answers: only what is another one is touched. */
export function writeAnswers(session: Session, next: StoredAnswers): void {
  const patch = diffAnswers(storedAnswersOf(session), next);
  for (const [name, { writeTo }] of eachStoredField) {
    const entries = entriesIn(patch, name);
    if (entries.length) writeTo(session, next[name], entries);
  }
}

/** Gives a session those answers of a copy that it does not have. */
export function addAnswers(session: Session, copy: StoredAnswers): void {
  const now = storedAnswersOf(session);
  const there = diffAnswers(noAnswers, now);
  const missing = diffAnswers(noAnswers, copy).filter(
    (entry) => !there.some((one) => isSameEntry(one, entry)),
  );
  writeAnswers(session, applyPatch(now, missing));
}

/** Whether two entries answer the same, whatever they say. */
export const isSameEntry = (a: StoredEntry, b: StoredEntry): boolean =>
  a.field === b.field && a.id === b.id && a.key === b.key;

/**
 * Gives a session a copy in place of its answers. Without a country in it,
 * theirs stays.
 */
export function replaceAnswers(session: Session, copy: StoredAnswers): void {
  const country = copy.country ?? storedAnswersOf(session).country;
  writeAnswers(session, { ...copy, country });
}
