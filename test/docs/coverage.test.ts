// docs/coverage.md says what carries each statement of the article, and where
// it is read. This keeps it true, as far as no screen is needed;
// coverage.browser.test.ts goes to the places.
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import * as assessSafety from '../../src/care/assess-safety.js';
import * as combineCards from '../../src/care/combine-cards.js';
import * as rankPractices from '../../src/care/rank-practices.js';
import { builtinContent } from '../../src/content/whole.js';
import * as contentModule from '../../src/content/content.js';
import * as readPack from '../../src/content/load/read-pack.js';
import {
  audiences,
  careContexts,
  preferenceLevels,
  practiceTypes,
  timings,
} from '../../src/content/schema.js';
import * as session from '../../src/session/session.js';
import { ok } from '../support/arbitraries.js';
import {
  isPartly,
  isWaiting,
  readCoverage,
  type Place,
  type Statement,
} from './coverage-page.js';

const STATEMENTS = 118;
/**
 * What no screen showed when a clinician looked, and what was there in part.
 */
const unseen = 'S1 S2 S4 S5 S18 S29 S41 S95 S96 S107'.split(' ');
const halfSeen =
  'S7 S9 S12 S13 S16 S24 S28 S34 S49 S52 S56 S63 S67 S90 S98 S103 S105 S108 S111'.split(
    ' ',
  );

const root = new URL('../../', import.meta.url);
const page = readFileSync(new URL('docs/coverage.md', root), 'utf8');
const { statements, beyond, intro } = readCoverage(page);
const content = builtinContent('kink');

const elements = [
  'feelings-check-in',
  'practice-card',
  'preference-builder',
  'safety-note',
  'practice-list',
  'care-note',
  'care-provider',
];
const functions: Record<string, unknown> = {
  ...assessSafety,
  ...combineCards,
  ...rankPractices,
  ...contentModule,
  ...readPack,
  ...session,
};
function isElement(name: string): boolean {
  return (
    elements.includes(name) &&
    existsSync(new URL(`src/elements/${name}/`, root))
  );
}
const isFeature = (name: string): boolean =>
  isElement(name) ||
  typeof functions[name] === 'function' ||
  (/^docs\/[\w/-]+\.md$/.test(name) && existsSync(new URL(name, root)));

const idsOf = (list: readonly { id: string }[]): string[] =>
  list.map(({ id }) => id);
const known: Record<string, readonly string[]> = {
  feeling: idsOf(content.feelings),
  need: idsOf(content.needs),
  family: idsOf(content.families),
  practice: idsOf(content.practices),
  item: idsOf(content.items),
  note: idsOf(content.notes),
  group: idsOf(content.groups),
  evidence: idsOf(content.evidence),
  message: Object.keys(content.messages),
  rule: Object.keys(content.rules),
  type: practiceTypes,
  context: careContexts,
  timing: timings,
  level: preferenceLevels,
  audience: audiences,
};
const exists = (carrier: string): boolean => {
  const colon = carrier.indexOf(':');
  const [kind, name] = [carrier.slice(0, colon), carrier.slice(colon + 1)];
  return kind === 'feature' ? isFeature(name) : !!known[kind]?.includes(name);
};

const numbersOf = (list: readonly Statement[]): string[] =>
  list.map(({ number }) => number);
const statement = (number: string): Statement =>
  statements.find((one) => one.number === number)!;

/** The numbers that a paragraph of the page lists, after its last colon. */
function listedUnder(heading: string): string[] {
  const paragraph =
    intro.split('\n\n').find((one) => one.startsWith(`**${heading}**`)) ?? '';
  return paragraph.slice(paragraph.lastIndexOf(':')).match(/S\d+/g) ?? [];
}

/**
 * What carries a statement at this place: the practice, the note, what was
 * said.
 */
function carriersAt({ tag, name, said }: Place): string[] {
  const feelings = said.map((label) => `feeling:${idOf(label)}`);
  if (tag === 'practice-card') return [...feelings, `practice:${name}`];
  if (tag === 'care-note') return [...feelings, `note:${name}`];
  return feelings;
}

function idOf(label: string): string | undefined {
  return content.feelings.find((feeling) => feeling.label === label)?.id;
}

describe('the statements of the article', () => {
  test('stand each once, in order, from S1 to S118', () => {
    const numbers = Array.from(
      { length: STATEMENTS },
      (_, index) => `S${index + 1}`,
    );
    assert.deepEqual(numbersOf(statements), numbers);
  });

  test('have each a carrier, in words what the article says, and how', () => {
    for (const { number, says, carriers, how } of statements) {
      ok(carriers.length > 0, number);
      ok(says.length > 3 && how.length > 3, number);
    }
  });

  test('name no carrier and no place twice', () => {
    for (const { number, carriers, places } of statements) {
      assert.equal(new Set(carriers).size, carriers.length, number);
      assert.equal(
        new Set(places.map(({ source }) => source)).size,
        places.length,
        number,
      );
    }
  });
});

describe('where they are read', () => {
  test('is a place on the screen, or what the statement waits for is said', () => {
    for (const one of statements)
      ok(one.places.length > 0 || isWaiting(one), one.number);
    for (const { number, carriers } of statements) {
      ok(
        !carriers.some((carrier) => carrier.startsWith('feature:docs/')),
        `${number}: docs are no screen`,
      );
    }
  });

  test('is an element and an audience, and what is shown carries the statement', () => {
    for (const { number, carriers, places } of statements) {
      for (const place of places) {
        ok(isElement(place.tag), `${number}: ${place.source}`);
        ok(
          known['audience']!.includes(place.audience),
          `${number}: ${place.source}`,
        );
        for (const carrier of carriersAt(place)) {
          ok(carriers.includes(carrier), `${number}: ${carrier}`);
        }
      }
    }
  });

  test('is told at the top where it is nowhere yet, only half, or not on the default page', () => {
    const waiting = statements.filter(isWaiting);
    const partly = statements.filter(isPartly);
    assert.deepEqual(listedUnder('Waiting.'), numbersOf(waiting));
    assert.deepEqual(listedUnder('Half there.'), numbersOf(partly));
    const isAbove = ({ places }: Statement): boolean =>
      places.length > 0 &&
      places.every(({ audience }) => audience !== 'general');
    const above = statements.filter(isAbove);
    assert.deepEqual(listedUnder('Not on the default page.'), numbersOf(above));
  });

  test('is counted in words that agree with the lists', () => {
    for (const [heading, list] of [
      ['Waiting.', statements.filter(isWaiting)],
      ['Half there.', statements.filter(isPartly)],
    ] as const) {
      const paragraph = intro
        .split('\n\n')
        .find((one) => one.startsWith(`**${heading}**`))!;
      assert.equal(Number(/\d+/.exec(paragraph)![0]), list.length, heading);
    }
  });

  test('is true now for what no screen showed, or waits openly', () => {
    const all = unseen.map(statement);
    assert.deepEqual(numbersOf(all.filter(isWaiting)), ['S2', 'S41', 'S107']);
    assert.deepEqual(numbersOf(all.filter(isPartly)), []);
  });

  test('is true now for what was half there, or says which half is missing', () => {
    const all = halfSeen.map(statement);
    assert.deepEqual(numbersOf(all.filter(isWaiting)), ['S52', 'S63']);
    assert.deepEqual(numbersOf(all.filter(isPartly)), ['S24', 'S28']);
  });

  test('waits for a second language, or for two people and a plan, and for nothing else', () => {
    const waiting = statements.filter(isWaiting);
    assert.deepEqual(numbersOf(waiting), [
      'S2',
      'S41',
      'S52',
      'S63',
      'S64',
      'S107',
    ]);
    for (const { number, how } of waiting) {
      assert.match(
        how,
        number === 'S2' ? /another one can come/ : /two people and a plan/,
        number,
      );
    }
  });
});

test('a place that cannot be read is a fault, and not left out', () => {
  const row = (where: string): string =>
    `| S1 | says | \`type:touch\` | ${where} | how it is |`;
  const placesIn = (where: string): readonly Place[] => {
    const [only] = readCoverage(row(where)).statements;
    return only!.places;
  };
  const card = {
    tag: 'practice-card',
    name: 'hold-hands',
    pressed: 'Done',
    audience: 'general',
  };
  const [read] = placesIn(
    '`practice-card hold-hands then Done` (general): “How is it now?”, `message:card.now`',
  );
  const words = [
    { kind: 'text', value: 'How is it now?' },
    { kind: 'message', value: 'card.now' },
  ];
  assert.deepEqual(
    { ...read, source: '' },
    { ...card, said: [], source: '', words },
  );
  assert.deepEqual(
    placesIn(
      '`feelings-check-in summary Close, Low after sex` (intimate): “a”',
    )[0]!.said,
    ['Close', 'Low after sex'],
  );
  assert.deepEqual(placesIn('nowhere yet'), []);
  for (const where of [
    'somewhere',
    '`practice-card x`: “a”',
    '`practice-card x` (general): a',
    '`practice-card x` (general): “a” or b',
    '',
  ]) {
    assert.throws(() => placesIn(where), /S1: cannot read the place/, where);
  }
  assert.throws(
    () => readCoverage('| S1 | says | `type:touch` | how it is |'),
    /S1 has 4 columns/,
  );
});

test('every carrier exists', () => {
  for (const { number, carriers } of statements) {
    for (const carrier of carriers)
      ok(exists(carrier), `${number}: ${carrier}`);
  }
  for (const carrier of beyond) ok(exists(carrier), carrier);
  for (const carrier of [
    'practice:no-such',
    'note:no-such',
    'nothing:hug',
    'feature:no-such',
    'feature:docs/no-such.md',
    'feature:weights',
    'hug',
  ]) {
    ok(!exists(carrier), carrier);
  }
});

test('every feeling, practice, item and note serves a statement or is beyond the article', () => {
  const serving = new Set(statements.flatMap(({ carriers }) => carriers));
  const listed = new Set(beyond);
  for (const kind of ['feeling', 'practice', 'item', 'note']) {
    for (const id of known[kind]!) {
      const carrier = `${kind}:${id}`;
      ok(serving.has(carrier) !== listed.has(carrier), carrier);
    }
  }
});

test('what the article promises and nobody can, is said to be qualified', () => {
  const how = (number: number): string => statement(`S${number}`).how;
  assert.match(how(117), /^qualified: nothing can ensure this\./);
  assert.match(how(29), /^qualified:/);
  for (const number of [28, 76, 100, 101])
    assert.match(how(number), /not as proof/);
  ok(statement('S117').carriers.includes('feature:safety-note'), 'S117');
});
