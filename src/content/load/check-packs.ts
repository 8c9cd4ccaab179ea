import { checkDates, newestCheck } from './check-dates.js';
import { checkNotes } from './check-notes.js';
import { checkRules } from './check-rules.js';
import { checkTexts } from './check-texts.js';
import type { Kind } from '../content.js';
import { neededWords } from './explain-issue.js';
import { nameOf } from './faults.js';
import { allowable, deniable, kinds, references } from '../merge-packs.js';
import { didYouMean, listed } from '../nearest.js';
import {
  objectOf,
  rowsOf,
  textsOf,
  type Keys,
  type Problem,
} from './problem.js';
import type { Pack } from '../schema.js';

/** Who brought each id of each list. */
type Known = Record<Kind, Map<string, string>>;

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
    ...checkReferences(objectOf(pack), known),
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
function checkIds(kind: Kind, list: unknown, known: Known): Problem[] {
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
  kind: Kind,
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

/**
 * A pack of nothing but unknown ids must not keep a page busy with looking for
 * those that were meant.
 */
const MOST_EXPLAINED = 500;
const MAX_SHOWN = 60;

function unknownId(
  id: string,
  targets: readonly Kind[],
  known: Known,
  explained: boolean,
): string {
  const problem =
    `"${id.slice(0, MAX_SHOWN)}" is unknown; ` +
    `allowed: an id of ${targets.join(', ')}`;
  if (!explained) return problem;
  const ids = targets.flatMap((target) => [...known[target].keys()]);
  return `${problem} (${listed(ids)})${didYouMean(id, ids)}`;
}

function checkReferences(
  pack: Readonly<Record<string, unknown>>,
  known: Known,
): Problem[] {
  const catalogue = objectOf(pack['catalogue']);
  const problems: Problem[] = [];
  const check = (
    keys: Keys,
    value: unknown,
    ...targets: readonly Kind[]
  ): void => {
    if (Array.isArray(value))
      return value.forEach((one, index) =>
        check([...keys, index], one, ...targets),
      );
    if (
      typeof value !== 'string' ||
      targets.some((target) => known[target].has(value))
    )
      return;
    problems.push({
      keys,
      text: unknownId(value, targets, known, problems.length < MOST_EXPLAINED),
    });
  };
  for (const [kind, field, target] of [
    ...references,
    ['feelings', 'beside', 'feelings'] as const,
  ]) {
    rowsOf(catalogue[kind]).forEach((entry, index) =>
      check(['catalogue', kind, index, field], entry[field], target),
    );
  }
  rowsOf(catalogue['items']).forEach(({ limits }, index) => {
    rowsOf(limits).forEach(({ practice }, place) =>
      check(
        ['catalogue', 'items', index, 'limits', place, 'practice'],
        practice,
        'practices',
      ),
    );
  });
  rowsOf(catalogue['notes']).forEach(({ for: when, points }, index) => {
    check(
      ['catalogue', 'notes', index, 'for', 'feelings'],
      objectOf(when)['feelings'],
      'feelings',
    );
    rowsOf(points).forEach(({ evidence }, place) =>
      check(
        ['catalogue', 'notes', index, 'points', place, 'evidence'],
        evidence,
        'evidence',
      ),
    );
  });

  const { ideas, acts, people, heeded, ages } = objectOf(
    objectOf(pack['words'])['typed'],
  );
  rowsOf(ideas).forEach(({ finds }, index) =>
    check(['words', 'typed', 'ideas', index, 'finds'], finds, 'feelings'),
  );
  rowsOf(acts).forEach(({ finds, toMyself, byMe, own, halts }, index) => {
    const at = ['words', 'typed', 'acts', index] as const;
    check([...at, 'finds'], finds, 'feelings');
    check([...at, 'toMyself'], toMyself, 'feelings');
    check([...at, 'byMe', 'finds'], objectOf(byMe)['finds'], 'feelings');
    check([...at, 'own', 'finds'], objectOf(own)['finds'], 'feelings');
    check([...at, 'halts', 'finds'], objectOf(halts)['finds'], 'feelings');
  });
  check(
    ['words', 'typed', 'people', 'own'],
    objectOf(people)['own'],
    'feelings',
  );
  check(
    ['words', 'typed', 'people', 'defended'],
    objectOf(people)['defended'],
    'feelings',
  );
  check(
    ['words', 'typed', 'heeded', 'finds'],
    objectOf(heeded)['finds'],
    'feelings',
  );
  check(
    ['words', 'typed', 'heeded', 'byMe'],
    objectOf(heeded)['byMe'],
    'feelings',
  );
  check(
    ['words', 'typed', 'ages', 'finds'],
    objectOf(ages)['finds'],
    'feelings',
  );

  const extend = objectOf(catalogue['extend']);
  for (const kind of ['needs', 'feelings', 'practices', 'items'] as const) {
    rowsOf(extend[kind]).forEach(
      ({ id, needs, feelings, practices, limits }, index) => {
        const at = ['catalogue', 'extend', kind, index] as const;
        check([...at, 'id'], id, kind);
        check([...at, 'needs'], needs, 'needs');
        check([...at, 'feelings'], feelings, 'feelings');
        check([...at, 'practices'], practices, 'practices');
        rowsOf(limits).forEach(({ practice }, place) =>
          check([...at, 'limits', place, 'practice'], practice, 'practices'),
        );
      },
    );
  }

  const rules = objectOf(catalogue['rules']);
  for (const name of [
    'raiseWithHard',
    'crisis',
    'notYourFault',
    'tired',
    'roomFirst',
    'savour',
  ]) {
    check(['catalogue', 'rules', name], rules[name], 'feelings');
  }
  check(['catalogue', 'rules', 'grounding'], rules['grounding'], 'practices');
  for (const [name, fields, target] of [
    ['raise', ['any', 'with'], 'feelings'],
    ['urgentIn', ['feelings'], 'feelings'],
    ['offerIn', ['feelings'], 'feelings'],
    ['raiseIn', ['family'], 'families'],
  ] as const) {
    rowsOf(rules[name]).forEach((rule, index) => {
      for (const field of fields)
        check(['catalogue', 'rules', name, index, field], rule[field], target);
    });
  }
  check(['allow'], pack['allow'], ...allowable);
  check(['deny'], pack['deny'], ...deniable);
  return problems;
}
