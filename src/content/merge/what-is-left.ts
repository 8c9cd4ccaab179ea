import { contextsFor, isAllowed, type ListName } from '../content.js';
import { fieldsOf } from '../plain-data.js';
import type { Audience, Pack } from '../schema.js';
import {
  allowable,
  deniable,
  mergeList,
  references,
  type Entry,
} from './lists.js';
import { mergeServices } from './services.js';

export type Lists = Record<ListName, readonly Entry[]>;

/**
 * What the audience and the packs leave of a list, with nothing that points to
 * what is gone.
 */
export function filterList(
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
