import { hasRest, readBuiltinTyped } from './builtin-later.js';
import {
  contextsFor,
  isAllowed,
  type Content,
  type ListName,
} from './content.js';
import { freeze } from './freeze.js';
import { nearestLanguage } from './language.js';
import { lazyObject } from './lazy-object.js';
import { mergeTyped } from './merge-typed.js';
import { otherTexts } from './other-texts.js';
import { fieldsOf } from './plain-data.js';
import type { Audience, Pack, Rules } from './schema.js';
import { safetyLevels, type Safety, type Topic } from './terms.js';

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
type Lists = Record<ListName, readonly Entry[]>;

/** Lists that have more in them once the rest of the content has come. */
const growing = {
  practices: hasRest,
  evidence: hasRest,
  notes: hasRest,
  messages: hasRest,
  otherTexts: hasRest,
};

/**
 * Merges packs into one frozen content for one audience. Later packs add
 * entries, add to earlier ones and may reword them. It trusts them: `readPack`
 * is where a pack from outside is checked. Each list is merged when it is first
 * read, and once more where the rest of the content has come since.
 * @param packs the built-in one first
 * @param audience the most intimate level that the host allows; items above it
 *   are dropped
 * @param language one of the languages that packs have translations in.
 *   Default: that of the last pack
 */
export function mergePacks(
  packs: readonly Pack[],
  audience: Audience,
  language?: string,
): Content {
  const given = [...packs, ...translationsIn(packs, language)];
  const kept: Lists = lazyObject<Lists>(
    perKind((kind) => filterList(given, kind, audience, kept)),
    undefined,
    growing,
  );
  const makers: Record<string, () => unknown> = {
    ...perKind((kind) => kept[kind]),
    limits: () => limitsIn(given),
    language: () => given.at(-1)!.language,
    languages: () => languagesOf(packs),
    otherTexts: () => otherTexts(given),
    about: () => given.flatMap((pack) => pack.about ?? []),
    audience: () => audience,
    emergency: () => mergeEmergency(given),
    rules: () => mergeRules(given),
    typed: () => readBuiltinTyped() && mergeTyped(given),
    messages: () =>
      Object.assign(
        {},
        ...given.map((pack) => pack.words?.messages),
      ) as unknown,
  };
  // What goes into it is not frozen on the way: one pass over everything is
  // enough.
  return Object.freeze(
    lazyObject(makers, freeze, growing),
  ) as unknown as Content;
}

/** The languages of packs; that of the last one is the one without a choice. */
export const languagesOf = (packs: readonly Pack[]): string[] => [
  ...new Set([
    packs.at(-1)!.language,
    ...packs.flatMap(({ translations }) => Object.keys(translations ?? {})),
  ]),
];

/**
 * What packs say in this language, as packs of words alone: nothing of the
 * structure, of rules or of numbers can change with the language.
 */
function translationsIn(
  packs: readonly Pack[],
  language: string | undefined,
): Pack[] {
  if (!language) return [];
  return packs.flatMap(({ format, translations = {} }) => {
    const nearest = nearestLanguage(language, Object.keys(translations));
    const words = nearest && translations[nearest];
    return words ? { format, language, words } : [];
  });
}

/**
 * What is dropped counts here too: what someone refused stays refused where it
 * cannot be asked.
 */
function limitsIn(packs: readonly Pack[]): object[] {
  const groups = new Map(
    mergeList(packs, 'groups').map((group) => [group.id, group]),
  );
  return mergeList(packs, 'items').map((item) => {
    const ofGroup = groups.get(item['group'] as string)?.['leaveOut'];
    return limitOf(item, ofGroup);
  });
}

/** @param ofGroup what the group of the item leaves out */
const limitOf = (
  { id, roles, practices, limits, limitsTouch, limitsContact, leaveOut }: Entry,
  ofGroup: unknown,
): object => ({
  id,
  roles,
  limits: limits ?? limitsOf(practices as string[]),
  limitsTouch,
  limitsContact,
  leaveOut: leaveOut ?? ofGroup,
  isWish: !!leaveOut && !ofGroup,
});

/** One entry for a country: of two, the later one. */
function mergeEmergency(packs: readonly Pack[]): object[] {
  const entries = packs.flatMap((pack, index) =>
    (pack.catalogue?.emergency ?? []).map((entry) =>
      index > 0 ? { ...entry, own: true } : entry,
    ),
  );
  return [...new Map(entries.map((one) => [one.country, one])).values()];
}

const perKind = <T>(make: (kind: ListName) => T): Record<ListName, () => T> =>
  Object.fromEntries(kinds.map((kind) => [kind, () => make(kind)])) as Record<
    ListName,
    () => T
  >;

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

/**
 * The rules of all packs together: what one of them says, none can take away.
 */
export function mergeRules(packs: readonly Pack[]): Rules {
  const merged: Record<keyof Rules, unknown[]> = {
    raise: [],
    raiseWithHard: [],
    raiseIn: [],
    urgentIn: [],
    crisis: [],
    notYourFault: [],
    grounding: [],
    tired: [],
    groundFirst: [],
    withoutTouch: [],
    roomFirst: [],
    savour: [],
    offerIn: [],
  };
  for (const { catalogue } of packs) {
    for (const [name, list] of Object.entries(catalogue?.rules ?? {})) {
      const rule = name as keyof Rules;
      merged[rule] = union(merged[rule], list);
    }
  }
  // Each list has the entries that the schema allows in it.
  return merged as unknown as Rules;
}

/**
 * The id that two packs give to entries of one list, with both packs; the
 * built-in one is the first.
 */
export function sharedId(
  packs: readonly Pack[],
): { readonly id: string; readonly packs: readonly [Pack, Pack] } | undefined {
  for (const kind of kinds) {
    const owners = new Map<string, Pack>();
    for (const pack of packs) {
      for (const { id } of pack.catalogue?.[kind] ?? []) {
        const owner = owners.get(id);
        if (owner) return { id, packs: [owner, pack] };
        owners.set(id, pack);
      }
    }
  }
  return undefined;
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

const union = <T>(...lists: readonly (readonly T[] | undefined)[]): T[] => [
  ...new Set(lists.flatMap((list) => list ?? [])),
];

/**
 * What a refused item keeps away where it does not say it: its practices, with
 * anybody else.
 */
const limitsOf = (practices: readonly string[]): object[] =>
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

/** Whether a pack of the host gives words for this service. */
const isReworded = (packs: readonly Pack[], id: string): boolean =>
  packs.some(
    ({ words }, index) =>
      index > 0 && Object.keys(words?.services?.[id] ?? {}).length > 0,
  );

/**
 * The services of all packs, each with where it and its words came from. A pack
 * that says when its services were put together knows its countries better than
 * the packs before it: in those countries only its own stay.
 */
function mergeServices(packs: readonly Pack[]): Entry[] {
  const isCoveredAfter = (index: number, country: unknown): boolean =>
    packs
      .slice(index + 1)
      .some(
        ({ catalogue }) =>
          catalogue?.servicesCompiledOn &&
          catalogue.services?.some((row) => row.country === country),
      );
  return mergeList(packs, 'services').flatMap((entry) => {
    const index = packs.findLastIndex(({ catalogue }) =>
      catalogue?.services?.some(({ id }) => id === entry.id),
    );
    if (isCoveredAfter(index, entry['country'])) return [];
    const compiledOn = packs[index]?.catalogue?.servicesCompiledOn;
    const from =
      index > 0
        ? { own: true }
        : isReworded(packs, entry.id) && { reworded: true };
    return [{ ...entry, ...(compiledOn && { compiledOn }), ...from }];
  });
}

/**
 * What the audience and the packs leave of a list, with nothing that points to
 * what is gone.
 */
function filterList(
  packs: readonly Pack[],
  kind: ListName,
  audience: Audience,
  kept: Lists,
): readonly Entry[] {
  const all =
    kind === 'services' ? mergeServices(packs) : mergeList(packs, kind);
  const allowed = all.filter(
    (entry) =>
      isAllowed(entry.audience, audience) &&
      packs.every((pack) => isLeft(entry.id, kind, pack)),
  );
  const list = withoutGone(allowed, kind, kept);
  if (kind === 'notes')
    return list
      .map((note) => withPointsFor(note, audience))
      .filter(({ points }) => (points as unknown[]).length);
  if (kind === 'practices')
    return list.map((practice) => withContextsFor(practice, audience));
  return list;
}

/** Whether a pack leaves an entry where it is. */
function isLeft(id: string, kind: ListName, { allow, deny }: Pack): boolean {
  if (deniable.includes(kind) && deny?.includes(id)) return false;
  return !allow || !allowable.includes(kind) || allow.includes(id);
}

/**
 * An entry that belongs to what is gone is gone, and of a list in an entry what
 * is gone is left out.
 */
function withoutGone(
  entries: readonly Entry[],
  kind: ListName,
  kept: Lists,
): readonly Entry[] {
  let list = entries;
  for (const [from, field, target] of references) {
    if (from !== kind) continue;
    const ids = new Set<unknown>(kept[target].map(({ id }) => id));
    list = list
      .filter(
        (entry) => typeof entry[field] !== 'string' || ids.has(entry[field]),
      )
      .map((entry) =>
        Array.isArray(entry[field])
          ? fieldsOf({
              ...entry,
              [field]: entry[field].filter((id) => ids.has(id)),
            })
          : entry,
      );
  }
  return list;
}

/** A practice with the contexts that this audience may name. */
function withContextsFor(practice: Entry, audience: Audience): Entry {
  const contexts: readonly unknown[] = contextsFor(audience);
  return {
    ...practice,
    contexts: (practice['contexts'] as unknown[]).filter((one) =>
      contexts.includes(one),
    ),
  };
}

/** A note with what this audience may read. */
function withPointsFor(note: Entry, audience: Audience): Entry {
  const points = note['points'] as readonly { readonly audience?: Audience }[];
  return {
    ...note,
    points: points.filter((point) =>
      isAllowed(point.audience ?? note.audience, audience),
    ),
  };
}
