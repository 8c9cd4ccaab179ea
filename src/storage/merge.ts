import type { Answer } from '../care/preferences.js';
import type { Mark } from '../care/rank-practices.js';
import type { Role } from '../content/schema.js';
import { own, sameData } from '../content/plain-data.js';
import { roles } from '../content/terms.js';
import type { Kept } from './types.js';

type Field = keyof Mark;
/** What can be said of a practice. */
export const fields: readonly Field[] = [
  'done',
  'helped',
  'saved',
  'dismissed',
];

/** What somebody changed, entry by entry. `undefined` takes an entry back. */
export interface Difference {
  readonly preferences: readonly (readonly [
    id: string,
    role: Role,
    answer: Answer | undefined,
  ])[];
  readonly marks: readonly (readonly [
    id: string,
    field: Field,
    value: boolean | undefined,
  ])[];
  /** A list of one, or of none: no country is an answer, too. */
  readonly country: readonly (string | undefined)[];
}

export const nothingKept: Kept = { preferences: {}, marks: {} };

const idsOf = (before: object, after: object): string[] => [
  ...new Set([...Object.keys(before), ...Object.keys(after)]),
];

/** What has to be done to `before` so that it says what `after` says. */
export function difference(before: Kept, after: Kept): Difference {
  const preferences = idsOf(before.preferences, after.preferences).flatMap(
    (id) => {
      const [was, is] = [
        own(before.preferences, id),
        own(after.preferences, id),
      ];
      return roles
        .filter((role) => !sameData(was?.[role], is?.[role]))
        .map((role) => [id, role, is?.[role]] as const);
    },
  );
  const marks = idsOf(before.marks, after.marks).flatMap((id) => {
    const [was, is] = [own(before.marks, id), own(after.marks, id)];
    return fields
      .filter((field) => was?.[field] !== is?.[field])
      .map((field) => [id, field, is?.[field]] as const);
  });
  return {
    preferences,
    marks,
    country: before.country === after.country ? [] : [after.country],
  };
}

export const isNothing = ({
  preferences,
  marks,
  country,
}: Difference): boolean =>
  !preferences.length && !marks.length && !country.length;

/**
 * `kept` with a difference done to it. Entries that the difference does not
 * name stay as they are.
 */
export function applied(
  kept: Kept,
  { preferences, marks, country }: Difference,
): Kept {
  const answers = { ...kept.preferences };
  for (const [id, role, answer] of preferences) put(answers, id, role, answer);
  const marked = { ...kept.marks };
  for (const [id, field, value] of marks) put(marked, id, field, value);
  return {
    preferences: answers,
    marks: marked,
    country: country.length ? country[0] : kept.country,
  };
}

function put<T extends object, K extends keyof T>(
  all: Record<string, T>,
  id: string,
  key: K,
  value: T[K] | undefined,
): void {
  const { [key]: _, ...rest } = own(all, id) ?? ({} as T);
  const next = (value === undefined ? rest : { ...rest, [key]: value }) as T;
  if (Object.keys(next).length) all[id] = next;
  else delete all[id];
}
