import { contextsFor, isAllowed, type Content, type Kind } from './content.js';
import { freeze } from './freeze.js';
import type { Audience, Pack } from './schema.js';

export const kinds = ['families', 'needs', 'feelings', 'practices', 'groups', 'items', 'evidence', 'services'] as const satisfies readonly Kind[];
/** What a pack may take away, or leave as all there is. What belongs to no family or group goes with it. */
export const deniable: readonly Kind[] = ['feelings', 'practices', 'items', 'services'];
export const allowable: readonly Kind[] = ['feelings', 'practices', 'items'];
/** Where one list points into another: [list, field, list it points to]. A list comes after those that it points to. */
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
 * `readPack` is where a pack from outside is checked.
 * @param packs the built-in one first
 * @param audience the most intimate level that the host allows; items above it are dropped
 */
export function mergePacks(packs: readonly Pack[], audience: Audience): Content {
  const lists = Object.fromEntries(kinds.map((kind) => [kind, mergeList(packs, kind)])) as Lists;
  const groups = new Map(lists.groups.map((group) => [group.id, group]));
  const emergency = new Map(packs.flatMap((pack) => pack.catalogue?.emergency ?? []).map((entry) => [entry.country, entry]));
  const content = {
    // Taken before anything is dropped: what someone refused stays refused where it cannot be asked.
    limits: lists.items.map(({ id, roles, practices, group }) => ({ id, roles, practices, leaveOut: groups.get(group as string)!['leaveOut'] })),
    ...keepLists(packs, lists, audience),
    language: packs.at(-1)!.language,
    audience,
    emergency: [...emergency.values()],
    rules: packs.findLast((pack) => pack.catalogue?.rules)!.catalogue!.rules!,
    messages: Object.assign({}, ...packs.map((pack) => pack.words?.messages)) as Content['messages'],
  };
  return freeze(content as unknown as Content);
}

/** The entries of all packs, each with its words. */
export function mergeList(packs: readonly Pack[], kind: Kind): Entry[] {
  const entries = new Map<string, Entry>();
  for (const { catalogue, words } of packs) {
    for (const row of catalogue?.[kind] ?? []) entries.set(row.id, { ...row });
    for (const [id, texts] of Object.entries(words?.[kind] ?? {})) Object.assign(entries.get(id) ?? {}, texts);
  }
  return [...entries.values()];
}

/** What the audience and the packs leave, with nothing that points to what is gone. */
function keepLists(packs: readonly Pack[], lists: Lists, audience: Audience): Lists {
  const kept = { ...lists };
  for (const kind of kinds) {
    kept[kind] = lists[kind].filter(
      ({ id, audience: label }) =>
        isAllowed(label, audience) &&
        packs.every(
          ({ allow, deny }) =>
            !(deniable.includes(kind) && deny?.includes(id)) && (!allow || !allowable.includes(kind) || allow.includes(id)),
        ),
    );
  }
  for (const [kind, field, target] of references) {
    const ids = new Set<unknown>(kept[target].map((entry) => entry.id));
    kept[kind] = kept[kind]
      .filter((entry) => typeof entry[field] !== 'string' || ids.has(entry[field]))
      .map((entry) => (Array.isArray(entry[field]) ? { ...entry, [field]: entry[field].filter((id) => ids.has(id)) } : entry));
  }
  const contexts: readonly unknown[] = contextsFor(audience);
  kept.practices = kept.practices.map((entry) => ({ ...entry, contexts: (entry['contexts'] as unknown[]).filter((one) => contexts.includes(one)) }));
  return kept;
}
