import type { ListName } from '../content.js';
import { fieldsOf } from '../plain-data.js';
import type { Audience, Pack } from '../schema.js';
import { safetyLevels, type Safety, type Topic } from '../terms.js';

export const kinds = [
  'families',
  'needs',
  'feelings',
  'practices',
  'groups',
  'items',
  'evidence',
  'services',
  'notes',
] as const satisfies readonly ListName[];

/**
 * What a pack may take away, or leave as all there is. What belongs to no
 * family or group goes with it.
 */
export const deniable: readonly ListName[] = [
  'feelings',
  'practices',
  'items',
  'services',
  'notes',
];

export const allowable: readonly ListName[] = [
  'feelings',
  'practices',
  'items',
];

/** Where one list points into another: [list, field, list it points to]. */
export const references = [
  ['feelings', 'family', 'families'],
  ['feelings', 'needs', 'needs'],
  ['practices', 'needs', 'needs'],
  ['practices', 'feelings', 'feelings'],
  ['practices', 'evidence', 'evidence'],
  ['items', 'group', 'groups'],
  ['items', 'practices', 'practices'],
] as const;

export type Entry = {
  id: string;
  audience: Audience;
  [field: string]: unknown;
};

export const union = <T>(
  ...lists: readonly (readonly T[] | undefined)[]
): T[] => [...new Set(lists.flatMap((list) => list ?? []))];

/**
 * The entries of all packs, each with its words and with what later packs added
 * to it.
 */
export function mergeList(packs: readonly Pack[], kind: ListName): Entry[] {
  const entries = new Map<string, Entry>();
  for (const { catalogue, words } of packs) {
    for (const row of catalogue?.[kind] ?? [])
      entries.set(row.id, fieldsOf<Entry>(row));
    const added: Record<string, readonly Addition[] | undefined> | undefined =
      catalogue?.extend;
    for (const addition of added?.[kind] ?? []) {
      const entry = entries.get(addition.id);
      if (entry) Object.assign(entry, extended(entry, addition));
    }
    for (const [id, texts] of Object.entries(words?.[kind] ?? {}))
      Object.assign(entries.get(id) ?? {}, texts);
  }
  if (kind === 'feelings')
    for (const entry of entries.values()) placeBeside(entry, entries);
  return [...entries.values()];
}

interface Signal {
  readonly level: Safety;
  readonly topics: readonly Topic[];
}

/** What a pack adds to an entry that is there. */
interface Addition {
  readonly id: string;
  readonly safety?: Signal | undefined;
  readonly needs?: readonly string[] | undefined;
  readonly feelings?: readonly string[] | undefined;
  readonly practices?: readonly string[] | undefined;
  readonly limits?: readonly object[] | undefined;
}

/**
 * What a refused item keeps away where it does not say it: its practices, with
 * anybody else.
 */
export const limitsOf = (practices: readonly string[]): object[] =>
  practices.map((practice) => ({ practice, scope: 'others' }));

/** What becomes of an entry: lists gain, a level rises. */
function extended(
  entry: Entry,
  { safety, needs, feelings, practices, limits }: Addition,
): Partial<Entry> {
  const gained = (
    field: string,
    more: readonly string[] | undefined,
  ): Partial<Entry> =>
    more ? { [field]: union(entry[field] as string[] | undefined, more) } : {};
  const limitsBefore =
    (entry['limits'] as object[] | undefined) ??
    limitsOf((entry['practices'] as string[] | undefined) ?? []);
  return {
    ...gained('needs', needs),
    ...gained('feelings', feelings),
    ...gained('practices', practices),
    ...(limits && { limits: [...limitsBefore, ...limits] }),
    ...(safety && {
      safety: raised(entry['safety'] as Signal | undefined, safety),
    }),
  };
}

/**
 * The higher level. Topics that were there stay first: no pack puts them behind
 * its own.
 */
function raised(before: Signal | undefined, added: Signal): Signal {
  if (!before) return added;
  const isHigher =
    safetyLevels.indexOf(added.level) > safetyLevels.indexOf(before.level);
  return {
    level: isHigher ? added.level : before.level,
    topics: union(before.topics, added.topics),
  };
}

/** Puts a feeling where another is that has a place of its own. */
function placeBeside(entry: Entry, entries: ReadonlyMap<string, Entry>): void {
  const { beside } = entry;
  if (beside === undefined) return;
  const other = entries.get(beside as string);
  delete entry['beside'];
  Object.assign(entry, {
    valence: other?.['valence'] ?? 0,
    arousal: other?.['arousal'] ?? 0,
  });
}
