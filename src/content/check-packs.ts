import { ContentError } from './content-error.js';
import type { Kind } from './content.js';
import { neededWords } from './explain-issue.js';
import { allowable, deniable, kinds, mergeList, references, type Entry } from './merge-packs.js';
import type { Pack } from './schema.js';

type Ids = Record<Kind, Set<string>>;

/**
 * Checks what packs say of each other.
 * @param packs packs of the right shape, the built-in one first
 * @throws {ContentError} for a duplicate id, an unknown reference or missing words
 */
export function checkPacks(packs: readonly Pack[]): void {
  const ids = Object.fromEntries(kinds.map((kind) => [kind, new Set<string>()])) as Ids;
  for (const { catalogue, words } of packs) {
    for (const kind of kinds) {
      catalogue?.[kind]?.forEach(({ id }, index) => {
        const taken = `the id "${id}" is already taken; allowed: another id, or other words for it in words.${kind}`;
        if (ids[kind].has(id)) throw new ContentError(`catalogue.${kind}[${index}].id`, taken);
        ids[kind].add(id);
      });
      for (const id in words?.[kind]) {
        if (!ids[kind].has(id)) throw new ContentError(`words.${kind}.${id}`, `no entry has this id; allowed: an id of catalogue.${kind}`);
      }
    }
  }
  for (const kind of kinds) {
    const needed = neededWords(kind);
    for (const entry of mergeList(packs, kind)) {
      // Whoever is asked what they would give reads words for it.
      const missing = [...new Set(needed.concat((entry['roles'] as string[] | undefined) ?? []))].filter((word) => !(word in entry));
      if (missing[0]) throw new ContentError(`words.${kind}.${entry.id}`, `words are missing; needed: ${missing.join(', ')}`);
    }
  }
  for (const pack of packs) checkReferences(pack, ids);
}

function checkReferences({ catalogue, allow, deny }: Pack, ids: Ids): void {
  const check = (path: string, value: string | string[] = [], ...targets: readonly Kind[]): void => {
    for (const id of [value].flat()) {
      if (targets.some((target) => ids[target].has(id))) continue;
      throw new ContentError(path, `"${id}" is unknown; allowed: an id of ${targets.join(', ')}`);
    }
  };
  for (const [kind, field, target] of references) {
    (catalogue?.[kind] as Entry[] | undefined)?.forEach((entry, index) => check(`catalogue.${kind}[${index}].${field}`, entry[field] as string[], target));
  }
  const { raise = [], raiseIn, grounding, tired, savour } = catalogue?.rules ?? {};
  raise.forEach((rule, index) => {
    for (const side of ['any', 'with'] as const) check(`catalogue.rules.raise[${index}].${side}`, rule[side], 'feelings');
  });
  check('catalogue.rules.raiseIn.family', raiseIn?.family, 'families');
  check('catalogue.rules.grounding', grounding, 'practices');
  check('catalogue.rules.tired', tired, 'feelings');
  check('catalogue.rules.savour', savour, 'feelings');
  check('allow', allow, ...allowable);
  check('deny', deny, ...deniable);
}
