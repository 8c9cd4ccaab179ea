// docs/coverage.md says what carries each statement of the article. This keeps it true.
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import * as assessSafety from '../../src/care/assess-safety.js';
import * as combineCards from '../../src/care/combine-cards.js';
import * as rankPractices from '../../src/care/rank-practices.js';
import { builtinContent } from '../../src/content/builtin.js';
import * as contentModule from '../../src/content/content.js';
import * as readPack from '../../src/content/read-pack.js';
import { audiences, contexts, levels, practiceTypes, timings } from '../../src/content/schema.js';
import * as session from '../../src/session/session.js';
import { ok } from '../support/arbitraries.js';

const STATEMENTS = 118;
const root = new URL('../../', import.meta.url);
const page = readFileSync(new URL('docs/coverage.md', root), 'utf8');
const content = builtinContent('kink');

const elements = ['feelings-check-in', 'practice-card', 'preference-builder', 'safety-note', 'practice-list', 'care-provider'];
const functions: Record<string, unknown> = { ...assessSafety, ...combineCards, ...rankPractices, ...contentModule, ...readPack, ...session };
const isFeature = (name: string): boolean =>
  (elements.includes(name) && existsSync(new URL(`src/elements/${name}/`, root))) ||
  typeof functions[name] === 'function' ||
  (/^docs\/[\w/-]+\.md$/.test(name) && existsSync(new URL(name, root)));

const idsOf = (list: readonly { id: string }[]): string[] => list.map(({ id }) => id);
const known: Record<string, readonly string[]> = {
  feeling: idsOf(content.feelings),
  need: idsOf(content.needs),
  family: idsOf(content.families),
  practice: idsOf(content.practices),
  item: idsOf(content.items),
  group: idsOf(content.groups),
  evidence: idsOf(content.evidence),
  message: Object.keys(content.messages),
  rule: Object.keys(content.rules),
  type: practiceTypes,
  context: contexts,
  timing: timings,
  level: levels,
  audience: audiences,
};
const exists = (carrier: string): boolean => {
  const [kind, name] = [carrier.slice(0, carrier.indexOf(':')), carrier.slice(carrier.indexOf(':') + 1)];
  return kind === 'feature' ? isFeature(name) : !!known[kind]?.includes(name);
};

const cellsOf = (line: string): string[] => line.split('|').slice(1, -1).map((cell) => cell.trim());
const carriersIn = (text: string): string[] => [...text.matchAll(/`([a-z]+:[^`]+)`/g)].map(([, carrier]) => carrier!);
const [covered, beyond] = page.split('## Beyond the article') as [string, string];
const rows = covered.split('\n').filter((line) => /^\| S\d/.test(line)).map(cellsOf);

describe('the statements of the article', () => {
  test('stand each once, in order, from S1 to S118', () => {
    assert.deepEqual(rows.map(([number]) => number), Array.from({ length: STATEMENTS }, (_, index) => `S${index + 1}`));
  });

  test('have each a carrier, in words what the article says, and how', () => {
    for (const [number, says, carriers, how, ...rest] of rows) {
      ok(carriersIn(carriers!).length > 0, number);
      assert.equal(carriers!.replace(/`[^`]+`|[, ]/g, ''), '', number);
      ok(says!.length > 3 && how!.length > 3, number);
      assert.deepEqual(rest, [], number);
    }
  });

  test('name no carrier twice', () => {
    for (const [number, , carriers] of rows) assert.equal(new Set(carriersIn(carriers!)).size, carriersIn(carriers!).length, number);
  });
});

test('every carrier exists', () => {
  for (const [number, , carriers] of rows) for (const carrier of carriersIn(carriers!)) ok(exists(carrier), `${number}: ${carrier}`);
  for (const carrier of carriersIn(beyond)) ok(exists(carrier), carrier);
  for (const carrier of ['practice:no-such', 'nothing:hug', 'feature:no-such', 'feature:docs/no-such.md', 'feature:weights', 'hug']) {
    ok(!exists(carrier), carrier);
  }
});

test('every feeling, practice and item serves a statement, or is listed as beyond the article, and not both', () => {
  const serving = new Set(rows.flatMap(([, , carriers]) => carriersIn(carriers!)));
  const listed = new Set(carriersIn(beyond));
  for (const kind of ['feeling', 'practice', 'item']) {
    for (const id of known[kind]!) {
      const carrier = `${kind}:${id}`;
      ok(serving.has(carrier) !== listed.has(carrier), carrier);
    }
  }
});

test('what the article promises and nobody can, is said to be qualified', () => {
  const how = (number: number): string => rows[number - 1]![3]!;
  assert.match(how(117), /^qualified: nothing can ensure this\./);
  assert.match(how(29), /^qualified:/);
  for (const number of [28, 76, 100, 101]) assert.match(how(number), /not as proof/);
  ok(carriersIn(rows[116]![2]!).includes('feature:safety-note'));
});
