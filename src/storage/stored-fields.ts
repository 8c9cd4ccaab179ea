import type { Answer } from '../care/preferences.js';
import type { Mark } from '../care/rank-practices.js';
import { own } from '../content/plain-data.js';
import type { Role } from '../content/schema.js';
import { markKinds, preferenceRoles } from '../content/terms.js';
import type { Session } from '../session/session.js';
import type { AnswerField } from '../session/session-type.js';
import type { StoredAnswers } from './types.js';

/** One answer of a field: about what, which part of it, and what was said. */
export interface FieldEntry {
  readonly id: string;
  readonly key: string;
  /** `undefined` takes the answer back. */
  readonly value: unknown;
}

/**
 * What is kept, field by field: merging, what is written, copies and the session
 * walk this table. docs/architecture.md says what else a new field needs.
 */
export interface StoredField<Value> {
  /** The value where nothing was said. */
  readonly empty: Value;
  /** Each answer in a value. */
  readonly entriesOf: (value: Value) => readonly FieldEntry[];
  /** A value with these answers given, or taken back. */
  readonly withEntries: (value: Value, entries: readonly FieldEntry[]) => Value;
  /** What the person said of it. */
  readonly readFrom: (session: Session) => Value;
  /**
   * Gives the session another value.
   * @param entries the answers in it that differ from before
   */
  readonly writeTo: (
    session: Session,
    value: Value,
    entries: readonly FieldEntry[],
  ) => void;
}

type ByIdAndKey<Key extends string, Value> = Readonly<
  Record<string, Readonly<Partial<Record<Key, Value>>>>
>;

/**
 * A field whose answers stand under what they are about, and there under a few
 * keys: `{ hug: { receive: …, give: … } }`.
 */
function byIdAndKey<Key extends string, Value>(
  keys: readonly Key[],
): Pick<
  StoredField<ByIdAndKey<Key, Value>>,
  'empty' | 'entriesOf' | 'withEntries'
> {
  return {
    empty: {},
    entriesOf: (value) =>
      Object.entries(value).flatMap(([id, answers]) =>
        keys
          .filter((key) => answers[key] !== undefined)
          .map((key) => ({ id, key, value: answers[key] })),
      ),
    withEntries(value, entries) {
      const changed: Record<string, Partial<Record<Key, Value>>> = {
        ...value,
      };
      for (const entry of entries) {
        const answers = withKey(own(changed, entry.id), entry);
        if (Object.keys(answers).length) changed[entry.id] = answers;
        else delete changed[entry.id];
      }
      return changed;
    },
  };
}

function withKey<Answers extends object>(
  answers: Answers | undefined,
  { key, value }: FieldEntry,
): Answers {
  const others = Object.entries(answers ?? {}).filter(([name]) => name !== key);
  const given = value === undefined ? [] : [[key, value] as const];
  return Object.fromEntries([...others, ...given]) as Answers;
}

const preferences: StoredField<StoredAnswers['preferences']> = {
  ...byIdAndKey<Role, Answer>(preferenceRoles),
  readFrom: (session) => session.getState().preferences,
  writeTo: (session, value) => session.setPreferences(value),
};

const marks: StoredField<StoredAnswers['marks']> = {
  ...byIdAndKey<keyof Mark, boolean>(markKinds),
  // What a host put beside the marks is no answer.
  readFrom: (session) =>
    Object.fromEntries(
      Object.entries(session.getState().marks).map(([id, mark]) => [
        id,
        flagsOf(mark),
      ]),
    ),
  writeTo(session, _value, entries) {
    // A mark that is undefined is taken back.
    for (const { id, key, value } of entries)
      session.markPractice(id, { [key]: value as boolean | undefined });
  },
};

const flagsOf = (mark: Mark): Mark =>
  Object.fromEntries(
    markKinds.flatMap((key) =>
      typeof mark[key] === 'boolean' ? [[key, mark[key]]] : [],
    ),
  );

const country: StoredField<StoredAnswers['country']> = {
  empty: undefined,
  entriesOf: (value) => (value ? [{ id: '', key: '', value }] : []),
  withEntries: (value, entries) => {
    const last = entries.at(-1);
    return last ? (last.value as StoredAnswers['country']) : value;
  },
  // A country that the host set is no answer.
  readFrom: (session) => session.getState().person.country,
  writeTo: (session, value) => session.answer({ country: value }),
};

const storedFields = { preferences, marks, country } satisfies {
  readonly [Name in AnswerField]: StoredField<StoredAnswers[Name]>;
};

/**
 * The table, for whoever walks it: each field is given its own values, and the
 * compiler cannot follow that pair.
 */
export const eachStoredField = Object.entries(storedFields) as [
  AnswerField,
  StoredField<unknown>,
][];
