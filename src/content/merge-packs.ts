import { contextsFor, isAllowed, type Content, type Kind } from './content.js';
import { freeze } from './freeze.js';
import { lazily } from './lazily.js';
import type { Audience, Pack } from './schema.js';

export const kinds = ['families', 'needs', 'feelings', 'practices', 'groups', 'items', 'evidence', 'services'] as const satisfies readonly Kind[];
/** What a pack may take away, or leave as all there is. What belongs to no family or group goes with it. */
export const deniable: readonly Kind[] = ['feelings', 'practices', 'items', 'services'];
export const allowable: readonly Kind[] = ['feelings', 'practices', 'items'];
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

export type Entry = { id: string; audience: Audience; [field: string]: unknown };
type Lists = Record<Kind, Entry[]>;

/**
 * Merges packs into one frozen content for one audience. Later packs add entries and may reword earlier ones. It trusts them:
 * `readPack` is where a pack from outside is checked. Each list is merged when it is first read.
 * @param packs the built-in one first
 * @param audience the most intimate level that the host allows; items above it are dropped
 */
export function mergePacks(packs: readonly Pack[], audience: Audience): Content {
  // The session goes on changing its own list.
  const given = [...packs];
  const kept: Lists = lazily<Lists>(perKind((kind) => keepList(given, kind, audience, kept)));
  const makers: Record<string, () => unknown> = {
    ...perKind((kind) => kept[kind]),
    // What is dropped counts here too: what someone refused stays refused where it cannot be asked.
    limits: () => {
      const groups = new Map(mergeList(given, 'groups').map((group) => [group.id, group]));
      return mergeList(given, 'items').map(({ id, roles, practices, limits, leaveOut, group }) => ({
        id,
        roles,
        limits: limits ?? (practices as string[]).map((practice) => ({ practice, scope: 'others' })),
        leaveOut: leaveOut ?? groups.get(group as string)!['leaveOut'],
      }));
    },
    language: () => given.at(-1)!.language,
    audience: () => audience,
    emergency: () => [...new Map(given.flatMap((pack) => pack.catalogue?.emergency ?? []).map((entry) => [entry.country, entry])).values()],
    rules: () => given.findLast((pack) => pack.catalogue?.rules)!.catalogue!.rules!,
    messages: () => Object.assign({}, ...given.map((pack) => pack.words?.messages)) as unknown,
  };
  // What goes into it is not frozen on the way: one pass over everything is enough.
  return Object.freeze(lazily(makers, freeze)) as unknown as Content;
}

const perKind = <T>(make: (kind: Kind) => T): Record<Kind, () => T> =>
  Object.fromEntries(kinds.map((kind) => [kind, () => make(kind)])) as Record<Kind, () => T>;

/** The entries of all packs, each with its words. */
export function mergeList(packs: readonly Pack[], kind: Kind): Entry[] {
  const entries = new Map<string, Entry>();
  for (const { catalogue, words } of packs) {
    for (const row of catalogue?.[kind] ?? []) entries.set(row.id, { ...row });
    for (const [id, texts] of Object.entries(words?.[kind] ?? {})) Object.assign(entries.get(id) ?? {}, texts);
  }
  return [...entries.values()];
}

/**
 * The services of all packs, each with where it came from. A pack that says when its services were put together knows its countries
 * better than the packs before it: in those countries only its own stay.
 */
function mergeServices(packs: readonly Pack[]): Entry[] {
  const isCoveredAfter = (index: number, country: unknown): boolean =>
    packs.slice(index + 1).some(({ catalogue }) => catalogue?.servicesCompiledOn && catalogue.services?.some((row) => row.country === country));
  return mergeList(packs, 'services').flatMap((entry) => {
    const index = packs.findLastIndex(({ catalogue }) => catalogue?.services?.some(({ id }) => id === entry.id));
    if (isCoveredAfter(index, entry['country'])) return [];
    const compiledOn = packs[index]?.catalogue?.servicesCompiledOn;
    return [{ ...entry, ...(compiledOn && { compiledOn }), ...(index > 0 && { own: true }) }];
  });
}

/** What the audience and the packs leave of a list, with nothing that points to what is gone. */
function keepList(packs: readonly Pack[], kind: Kind, audience: Audience, kept: Lists): Entry[] {
  let list = (kind === 'services' ? mergeServices(packs) : mergeList(packs, kind)).filter(
    ({ id, audience: label }) =>
      isAllowed(label, audience) &&
      packs.every(({ allow, deny }) => !(deniable.includes(kind) && deny?.includes(id)) && (!allow || !allowable.includes(kind) || allow.includes(id))),
  );
  for (const [from, field, target] of references) {
    if (from !== kind) continue;
    const ids = new Set<unknown>(kept[target].map(({ id }) => id));
    list = list
      .filter((entry) => typeof entry[field] !== 'string' || ids.has(entry[field]))
      .map((entry) => (Array.isArray(entry[field]) ? { ...entry, [field]: entry[field].filter((id) => ids.has(id)) } : entry));
  }
  if (kind !== 'practices') return list;
  const contexts: readonly unknown[] = contextsFor(audience);
  return list.map((entry) => ({ ...entry, contexts: (entry['contexts'] as unknown[]).filter((one) => contexts.includes(one)) }));
}
