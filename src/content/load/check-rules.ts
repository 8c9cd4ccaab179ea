import { mergeList, type Entry } from '../merge/lists.js';
import { mergeRules } from '../merge/rules.js';
import { objectOf, rowsOf, textsOf, type Problem } from './problem.js';
import type { Pack } from '../schema.js';
import { safetyLevels } from '../terms.js';

type Row = Readonly<Record<string, unknown>>;

/**
 * Topics of somebody who may hear "it was not your fault" in the wrong place.
 */
const notAbout = ['crisis', 'medical', 'own-behaviour'];

const rank = (level: unknown): number =>
  safetyLevels.findIndex((one) => one === level);
const levelOf = (row: Row | undefined): unknown =>
  objectOf(row?.['safety'])['level'];

/** Checks that what a pack adds can make nobody less safe. */
export function checkRules(
  catalogue: Row,
  words: Row,
  bases: readonly Pack[],
): Problem[] {
  const extend = objectOf(catalogue['extend']);
  return [
    ...(['needs', 'feelings'] as const).flatMap((kind) =>
      checkLevels(kind, extend[kind], mergeList(bases, kind)),
    ),
    ...checkRuleLists(catalogue, bases),
    ...checkBeside(catalogue, bases),
    ...checkPlain(words, bases),
  ];
}

/** A level may rise, and never fall. */
function checkLevels(
  kind: 'needs' | 'feelings',
  list: unknown,
  before: readonly Entry[],
): Problem[] {
  return rowsOf(list).flatMap((row, index) => {
    const level = levelOf(row);
    const was = levelOf(before.find(({ id }) => id === row['id'])) ?? 'none';
    if (rank(level) < 0 || rank(level) >= rank(was)) return [];
    const text =
      `"${String(level)}" is lower than it is; a level can only rise; ` +
      `allowed: ${safetyLevels.slice(rank(was)).join(', ')}`;
    return [
      { keys: ['catalogue', 'extend', kind, index, 'safety', 'level'], text },
    ];
  });
}

/** Which entries a rule may name. */
interface RuleList {
  readonly name: string;
  readonly kind: 'feelings' | 'practices';
  readonly isFine: (row: Row) => boolean;
  /** What is said of another one. */
  readonly text: string;
}

const grounding: RuleList = {
  name: 'grounding',
  kind: 'practices',
  isFine: (row) =>
    textsOf(row['with']).some((one) => one !== 'who-you-were-with'),
  text:
    'needs whoever the person was with; ' +
    'allowed: practices with nobody, or with somebody-you-trust',
};

const savour: RuleList = {
  name: 'savour',
  kind: 'feelings',
  isFine: (row) => (levelOf(row) ?? 'none') === 'none',
  text: 'points to support; allowed: feelings without safety',
};

const notYourFault = (crisis: readonly string[]): RuleList => ({
  name: 'notYourFault',
  kind: 'feelings',
  isFine: (row) =>
    !crisis.includes(String(row['id'])) &&
    !notAbout.includes(textsOf(objectOf(row['safety'])['topics'])[0] ?? ''),
  text:
    'is about the person’s own life, body or behaviour; ' +
    'allowed: feelings of what somebody else did',
});

function checkRuleLists(catalogue: Row, bases: readonly Pack[]): Problem[] {
  const rules = objectOf(catalogue['rules']);
  const crisis = [...mergeRules(bases).crisis, ...textsOf(rules['crisis'])];
  const rows = {
    feelings: rowsById('feelings', catalogue, bases),
    practices: rowsById('practices', catalogue, bases),
  };
  return [grounding, savour, notYourFault(crisis)].flatMap((list) =>
    checkRuleList(rules[list.name], list, rows[list.kind]),
  );
}

function checkRuleList(
  ids: unknown,
  { name, isFine, text }: RuleList,
  rows: ReadonlyMap<unknown, Row>,
): Problem[] {
  return textsOf(ids).flatMap((id, index) => {
    const row = rows.get(id);
    if (!row || isFine(row)) return [];
    const keys = ['catalogue', 'rules', name, index];
    return [{ keys, text: `"${id}" ${text}` }];
  });
}

function rowsById(
  kind: 'feelings' | 'practices',
  catalogue: Row,
  bases: readonly Pack[],
): ReadonlyMap<unknown, Row> {
  const rows: Row[] = [...mergeList(bases, kind), ...rowsOf(catalogue[kind])];
  return new Map(rows.map((row) => [row['id'], row]));
}

/**
 * What somebody types who is in danger is not called plain, so that it goes on
 * being found.
 */
function checkPlain(words: Row, bases: readonly Pack[]): Problem[] {
  const bare = (phrase: string): string =>
    phrase
      .toLowerCase()
      .replace(/[^\p{L}\p{N} ]/gu, '')
      .trim();
  const ideas = bases.flatMap((base) =>
    rowsOf(objectOf(objectOf(base.words)['typed'])['ideas']),
  );
  const pressing = new Set(
    ideas
      .filter(({ danger }) => danger)
      .flatMap((idea) => textsOf(idea['words']).map(bare)),
  );
  return textsOf(objectOf(words['typed'])['plain']).flatMap((phrase, index) => {
    if (!pressing.has(bare(phrase))) return [];
    const text = `"${phrase}" points to danger; allowed: what only looks like it`;
    return [{ keys: ['words', 'typed', 'plain', index], text }];
  });
}

/** A place is taken from a feeling that has one of its own. */
function checkBeside(catalogue: Row, bases: readonly Pack[]): Problem[] {
  const all = rowsById('feelings', catalogue, bases);
  return rowsOf(catalogue['feelings']).flatMap(({ beside }, index) => {
    const other = typeof beside === 'string' && all.get(beside);
    if (!other || typeof other['valence'] === 'number') return [];
    const text =
      `"${beside}" has no place of its own; ` +
      'allowed: the id of a feeling with valence and arousal';
    return [{ keys: ['catalogue', 'feelings', index, 'beside'], text }];
  });
}
