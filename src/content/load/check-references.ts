import type { ListName } from '../content.js';
import { allowable, deniable, references } from '../merge/lists.js';
import { didYouMean, listed } from '../nearest.js';
import { objectOf, rowsOf, type Keys, type Problem } from './problem.js';

/** Who brought each id of each list. */
export type Known = Record<ListName, Map<string, string>>;

/**
 * Where a pack names ids: of which lists, for each row of a list what is in the
 * row, or what is in the fields of an object.
 */
type Naming = IdsOf | readonly [Naming] | { readonly [field: string]: Naming };

class IdsOf {
  readonly kinds: readonly ListName[];
  constructor(...kinds: readonly ListName[]) {
    this.kinds = kinds;
  }
}

const needs = new IdsOf('needs');
const feelings = new IdsOf('feelings');
const practices = new IdsOf('practices');
const found: Naming = { finds: feelings };
const limits: Naming = [{ practice: practices }];

const inCatalogue: Naming = {
  feelings: [{ beside: feelings }],
  items: [{ limits }],
  practices: [
    { notWith: feelings, firstWith: feelings, standsInFor: practices },
  ],
  notes: [
    { for: { feelings, needs }, points: [{ evidence: new IdsOf('evidence') }] },
  ],
};
const inTyped: Naming = {
  ideas: [found],
  acts: [
    {
      finds: feelings,
      toMyself: feelings,
      byMe: found,
      own: found,
      halts: found,
    },
  ],
  people: { own: feelings, defended: feelings },
  heeded: { finds: feelings, byMe: feelings },
  enjoyed: { finds: feelings, byMe: feelings },
  ages: found,
};
const added = (kind: ListName): Naming => [
  { id: new IdsOf(kind), needs, feelings, practices, limits },
];
const inExtend: Naming = {
  needs: added('needs'),
  feelings: added('feelings'),
  practices: added('practices'),
  items: added('items'),
};
const inRules: Naming = {
  raiseWithHard: feelings,
  crisis: feelings,
  notYourFault: feelings,
  tired: feelings,
  roomFirst: feelings,
  groundFirst: feelings,
  withoutTouch: feelings,
  heavy: feelings,
  withoutContact: feelings,
  savour: feelings,
  grounding: practices,
  raise: [{ any: feelings, with: feelings }],
  urgentIn: [{ feelings }],
  topicsFirst: [{ feelings, with: feelings, without: feelings }],
  offerIn: [{ feelings }],
  raiseIn: [{ family: new IdsOf('families') }],
};

/** In the order in which faults are told. */
const inPack: readonly Naming[] = [
  ...references.map(([kind, field, target]) => ({
    catalogue: { [kind]: [{ [field]: new IdsOf(target) }] as const },
  })),
  { catalogue: inCatalogue },
  { words: { typed: inTyped } },
  { catalogue: { extend: inExtend, rules: inRules } },
  { allow: new IdsOf(...allowable), deny: new IdsOf(...deniable) },
];

/** An id that a pack names. */
interface Named {
  readonly id: string;
  readonly kinds: readonly ListName[];
  readonly keys: Keys;
}

/** Finds what a pack names and nobody has. */
export function checkReferences(pack: unknown, known: Known): Problem[] {
  return inPack
    .flatMap((naming) => namedIn(pack, naming, []))
    .filter(({ id, kinds }) => !kinds.some((kind) => known[kind].has(id)))
    .map((named, index) => ({
      keys: named.keys,
      text: unknownId(named, known, index < MOST_EXPLAINED),
    }));
}

function namedIn(value: unknown, naming: Naming, keys: Keys): Named[] {
  if (naming instanceof IdsOf) return idsIn(value, naming.kinds, keys);
  if (isEach(naming))
    return rowsOf(value).flatMap((row, index) =>
      namedIn(row, naming[0], [...keys, index]),
    );
  const fields = objectOf(value);
  return Object.entries(naming).flatMap(([field, inner]) =>
    namedIn(fields[field], inner, [...keys, field]),
  );
}

const isEach = (naming: Naming): naming is readonly [Naming] =>
  Array.isArray(naming);

/** An id, or a list of them. */
function idsIn(
  value: unknown,
  kinds: readonly ListName[],
  keys: Keys,
): Named[] {
  if (typeof value === 'string') return [{ id: value, kinds, keys }];
  if (!Array.isArray(value)) return [];
  return (value as unknown[]).flatMap((one, index) =>
    idsIn(one, kinds, [...keys, index]),
  );
}

/**
 * A pack of nothing but unknown ids must not keep a page busy with looking for
 * those that were meant.
 */
const MOST_EXPLAINED = 500;
const MAX_SHOWN = 60;

function unknownId(
  { id, kinds }: Named,
  known: Known,
  explained: boolean,
): string {
  const problem =
    `"${id.slice(0, MAX_SHOWN)}" is unknown; ` +
    `allowed: an id of ${kinds.join(', ')}`;
  if (!explained) return problem;
  const ids = kinds.flatMap((kind) => [...known[kind].keys()]);
  return `${problem} (${listed(ids)})${didYouMean(id, ids)}`;
}
