import { checkDates, newestCheck } from './check-dates.js';
import { checkNotes } from './check-notes.js';
import { checkRules } from './check-rules.js';
import { checkTexts } from './check-texts.js';
import type { ListName } from '../content.js';
import { neededWords } from './explain-issue.js';
import { nameOf } from './faults.js';
import { checkReferences, type Known } from './check-references.js';
import { kinds } from '../merge/lists.js';
import { didYouMean } from '../nearest.js';
import { objectOf, rowsOf, textsOf, type Problem } from './problem.js';
import type { Pack } from '../schema.js';

/**
 * Checks what a pack says of itself and of the packs that it is added to:
 * duplicate ids, unknown references, missing words, rules, messages, dates. The
 * pack may have faults of shape; what it has of the right shape is checked all
 * the same.
 * @param pack the pack, of any shape
 * @param bases packs that were checked, the built-in one first; without any,
 *   the pack stands on its own
 * @param now the time of reading
 */
export function checkPack(
  pack: unknown,
  bases: readonly Pack[],
  now: number,
): Problem[] {
  const catalogue = objectOf(objectOf(pack)['catalogue']);
  const words = objectOf(objectOf(pack)['words']);
  const known = knownIn(bases);
  const problems: Problem[] = [];
  for (const kind of kinds) {
    problems.push(...checkIds(kind, catalogue[kind], known));
    problems.push(...checkWords(kind, catalogue[kind], words[kind], known));
  }
  problems.push(
    ...checkNotes(catalogue, words, bases),
    ...checkReferences(pack, known),
    ...checkTranslations(pack, bases, now),
  );
  if (!bases.length) return problems;
  const since = newestCheck(
    bases.flatMap((base) => base.catalogue?.services ?? []),
  );
  return [
    ...problems,
    ...checkRules(catalogue, words, bases),
    ...checkTexts(words, bases),
    ...checkDates(pack, since, now),
  ];
}

/**
 * A translation is checked as the words of a pack that stands on this one: it
 * says nothing that was not said, and promises nothing.
 */
function checkTranslations(
  pack: unknown,
  bases: readonly Pack[],
  now: number,
): Problem[] {
  const { translations, catalogue, words } = objectOf(pack);
  const lists = objectOf(catalogue);
  // Of the catalogue what has the right shape.
  const own = {
    catalogue: Object.fromEntries(
      kinds.map((kind) => [kind, rowsOf(lists[kind])]),
    ),
    words: { messages: objectOf(objectOf(words)['messages']) },
  } as unknown as Pack;
  return Object.entries(objectOf(translations)).flatMap(
    ([language, translated]) =>
      checkPack({ words: translated }, [...bases, own], now).map(
        ({ keys: [, ...keys], ...problem }) => ({
          ...problem,
          keys: ['translations', language, ...keys],
        }),
      ),
  );
}

function knownIn(bases: readonly Pack[]): Known {
  const known = Object.fromEntries(
    kinds.map((kind) => [kind, new Map<string, string>()]),
  ) as Known;
  bases.forEach((base, index) => {
    const name = index
      ? `the pack ${nameOf(base, `${index}`)}`
      : 'the built-in content';
    for (const kind of kinds) {
      for (const { id } of base.catalogue?.[kind] ?? [])
        known[kind].set(id, name);
    }
  });
  return known;
}

/**
 * Finds ids that stand twice, and adds the pack's own to those that are known.
 */
function checkIds(kind: ListName, list: unknown, known: Known): Problem[] {
  const problems: Problem[] = [];
  rowsOf(list).forEach(({ id }, index) => {
    if (typeof id !== 'string') return;
    const owner = known[kind].get(id);
    if (!owner) {
      known[kind].set(id, 'an entry before it');
      return;
    }
    const text =
      `the id "${id}" is already taken by ${owner}; ` +
      `allowed: another id, or other words for it in words.${kind}`;
    problems.push({ keys: ['catalogue', kind, index, 'id'], text });
  });
  return problems;
}

function checkWords(
  kind: ListName,
  list: unknown,
  words: unknown,
  known: Known,
): Problem[] {
  const given = objectOf(words);
  const always = neededWords(kind);
  const problems: Problem[] = [];
  for (const { id, roles } of rowsOf(list)) {
    if (typeof id !== 'string') continue;
    const there = Object.hasOwn(given, id) ? objectOf(given[id]) : undefined;
    // Whoever is asked what they would give reads words for it. What else an
    // entry lacks, the schema says.
    const needed = there
      ? textsOf(roles)
      : [...new Set([...always, ...textsOf(roles)])];
    const missing = needed.filter((word) => !Object.hasOwn(there ?? {}, word));
    if (missing.length)
      problems.push({
        keys: ['words', kind, id],
        text: `words are missing; needed: ${missing.join(', ')}`,
      });
  }
  for (const id of Object.keys(given)) {
    if (known[kind].has(id)) continue;
    const ids = [...known[kind].keys()];
    problems.push({
      keys: ['words', kind, id],
      text: `no entry has this id; allowed: an id of catalogue.${kind}${didYouMean(id, ids)}`,
    });
  }
  return problems;
}
