// Kinds of sentences that were answered wrongly once, over members made from
// their parts.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import type { Danger } from '../../src/care/check-in.js';
import { findWords } from '../../src/care/find-words.js';
import { builtinContent } from '../../src/content/whole.js';
import { combine } from '../../src/content/words/en/typed/combine.js';
import { holds, ok } from '../support/arbitraries.js';
import { table } from './typed-words.js';

const content = builtinContent('kink');
const isPleasant = (id: string): boolean =>
  content.feelings.some((word) => word.id === id && word.valence > 0);
const find = (typed: string): { ids: string[]; danger: Danger | undefined } => {
  const { words, danger } = findWords(content, content.feelings, typed);
  return { ids: words.map(({ id }) => id), danger };
};

describe('limits and safewords', () => {
  const limits = [
    'safeword',
    'limit',
    'limits',
    'hard limit',
    'boundary',
    'no',
  ];
  const broke = [
    'ignored',
    'broke',
    'crossed',
    'pushed past',
    "didn't respect",
  ];

  test('that the person broke are own behaviour', () => {
    for (const typed of combine(
      ['i', 'we'],
      broke,
      ['her', 'his', 'their', 'the'],
      limits,
    )) {
      const { ids, danger } = find(typed);
      assert.equal(danger, 'own-behaviour', typed);
      assert.equal(ids[0], 'did-harm', typed);
      ok(ids.includes('dom-drop'), typed);
    }
  });

  test('that others broke are harm by others, and nobody is told that they did harm', () => {
    for (const typed of combine(
      ['he', 'she', 'my ex', ''],
      broke,
      ['my'],
      limits,
    )) {
      const { ids, danger } = find(typed);
      assert.equal(danger, 'harm-by-others', typed);
      ok(!ids.includes('did-harm'), typed);
    }
  });

  const stops = [
    'said no',
    'said stop',
    'called red',
    'used a safeword',
    'safeworded',
  ];

  test('that were kept leave no danger', () => {
    const kept = [
      ...combine(
        ['i'],
        stops,
        ['and he', 'and she', 'so they', 'and my partner'],
        ['stopped'],
      ),
      ...combine(['he stopped when i', 'she stopped as soon as i'], stops),
    ];
    for (const typed of kept) {
      const { ids, danger } = find(typed);
      assert.equal(danger, undefined, typed);
      ok(
        ids.includes('relieved') && ids.includes('shaky'),
        `${typed}: ${ids.join(' ')}`,
      );
    }
    for (const typed of combine(['she', 'he'], stops, [
      'and i stopped',
      'so i stopped',
    ]))
      assert.equal(find(typed).danger, undefined, typed);
  });

  test('that were not kept, or not in time, are danger', () => {
    const ends = [
      "and he didn't stop",
      'and he never stopped',
      'and he finally stopped',
      'and he only stopped when he was done',
      'and he stopped laughing',
      'and he kept going',
      'and i stopped fighting',
    ];
    for (const typed of combine(['i'], stops, ends))
      assert.equal(find(typed).danger, 'harm-by-others', typed);
    for (const typed of combine(['she', 'he'], stops, [
      "and i didn't stop",
      'and i kept going',
    ]))
      assert.equal(find(typed).danger, 'own-behaviour', typed);
  });
});

describe('self-defence', () => {
  const acts = [
    'hit',
    'pushed',
    'kicked',
    'punched',
    'slapped',
    'bit',
    'shoved',
    'hurt',
  ];

  test('is harm by others, with the word for harm last', () => {
    const ends = [
      'in self defence',
      'in self-defense',
      'off me',
      'away from me',
      'to get away',
      'to make him stop',
      'to protect myself',
      'so i could get away',
      'to get away and ran',
    ];
    for (const typed of combine(
      ['i', 'i had to', ''],
      acts,
      ['him', 'her', 'my ex'],
      ends,
    )) {
      const { ids, danger } = find(typed);
      assert.equal(danger, 'harm-by-others', typed);
      assert.deepEqual(
        ids.slice(0, 3),
        ['unsafe', 'scared', 'did-harm'],
        typed,
      );
    }
    const before = [
      'he hit me first',
      'she attacked me first',
      'he started it',
    ];
    for (const typed of combine(before, ['and i', 'so i'], acts, [
      'him',
      'her',
    ]))
      assert.equal(find(typed).danger, 'harm-by-others', typed);
  });

  test('is not what only sounds like it', () => {
    const ends = [
      'when she tried to get away',
      'because he wanted to get away',
      'to make her stop crying',
      'to get away with it',
      'and it was not self defence',
      'when he went to get away',
    ];
    for (const typed of combine(
      ['i'],
      acts.slice(0, -1),
      ['him', 'her'],
      ends,
    )) {
      const { ids, danger } = find(typed);
      assert.equal(danger, 'own-behaviour', typed);
      assert.equal(ids[0], 'did-harm', typed);
    }
  });
});

describe('two ages', () => {
  const ages = [13, 14, 15, 16, 17];
  const older = [21, 25, 30, 44];

  test('of a child and somebody grown are danger, told by which one the person is', () => {
    for (const child of ages) {
      for (const adult of older) {
        for (const typed of [
          `im ${child} and he is ${adult}`,
          `I'm only ${child} and she's ${adult}`,
          `he is ${adult} and i am ${child}`,
          `i was ${child}, my boyfriend was ${adult}`,
        ])
          assert.equal(find(typed).danger, 'harm-by-others', typed);
        for (const typed of [
          `im ${adult} and she is ${child}`,
          `he is ${child}, i was ${adult}`,
        ])
          assert.equal(find(typed).danger, 'own-behaviour', typed);
      }
    }
  });

  test('of two teenagers, two who are grown, or one person are none', () => {
    for (const typed of [
      'im 16 and he is 17',
      'im 17 and she is 19',
      'im 24 and he is 40',
      'im 14',
      'he is 20',
      'im 40 and my son is 12',
      'we met at 14 and 20',
      'it is 14 20',
    ])
      assert.equal(find(typed).danger, undefined, typed);
  });
});

describe('whoever was harmed', () => {
  test('is never told that they did harm, where nobody says that they did it', () => {
    const words = content.typed!.acts?.flatMap(
      ({ words: forms, done = [], whom, halts }) =>
        whom || halts ? [] : [...forms, ...done],
    );
    for (const word of words ?? []) {
      if (/\b(her|his|their|him|them|i)\b/.test(word)) continue;
      ok(
        !find(word).ids.includes('did-harm'),
        `${word}: ${find(word).ids.join(' ')}`,
      );
      ok(
        !find(`alex was ${word}`).ids.includes('did-harm'),
        `alex was ${word}`,
      );
    }
  });

  test('is never told that they did harm, whatever their body did', () => {
    const bodies = ['i orgasmed', 'i came', 'i got wet', 'my body responded'];
    const whens = [
      'during rape',
      'while he raped me',
      'during the assault',
      'when i was raped',
    ];
    for (const typed of combine(bodies, whens)) {
      const { ids, danger } = find(typed);
      assert.equal(danger, 'harm-by-others', typed);
      ok(ids.slice(0, 2).includes('coerced'), typed);
      ok(
        ids.includes('confused') && ids.includes('ashamed'),
        `${typed}: ${ids.join(' ')}`,
      );
      ok(!ids.includes('did-harm'), typed);
    }
  });
});

describe('words of alarm', () => {
  const arbSentence = fc
    .array(fc.constantFrom(...table.map(([typed]) => typed)), {
      minLength: 1,
      maxLength: 3,
    })
    .map((parts) => parts.join(' '));
  const arbBegun = fc
    .tuple(arbSentence, fc.nat({ max: 40 }))
    .map(([typed, length]) => typed.slice(0, length));

  test('never stand beside a pleasant one where there is danger', () => {
    holds(fc.oneof(arbSentence, arbBegun), (typed) => {
      const { ids, danger } = find(typed);
      ok(!danger || !ids.some(isPleasant), `${typed}: ${ids.join(' ')}`);
    });
  });

  test('are not found by what may become one only with another word', () => {
    for (const typed of [
      'done',
      'im done',
      'no way',
      'did not',
      'better',
      'rather be',
      'ready to',
    ])
      assert.deepEqual(
        find(typed).ids.filter((id) =>
          ['hopeless', 'unsafe-with-self', 'coerced'].includes(id),
        ),
        [],
        typed,
      );
  });

  test('are not found by "not", whatever was not done', () => {
    const nots = [
      "didn't",
      'did not',
      "doesn't",
      'never',
      'will not',
      "haven't",
    ];
    for (const typed of combine(['he', 'she', 'i'], nots, [
      'text',
      'sleep',
      'shower',
      'eat',
      'sing',
    ]))
      ok(
        !find(typed).ids.some((id) =>
          ['coerced', 'unsafe', 'hopeless'].includes(id),
        ),
        typed,
      );
  });

  test('and no others are found by a "not" alone', () => {
    for (const typed of combine(
      ['he', 'she', 'i'],
      ["didn't", 'did not', "won't"],
      ['qwertz'],
    ))
      assert.deepEqual(find(typed).ids, [], typed);
  });

  test('are there where nobody would care', () => {
    const cares = ['care', 'miss me', 'notice', 'even notice'];
    const ends = ['', 'if i died', 'if i was gone'];
    for (const typed of combine(
      ['nobody', 'no one', 'no-one'],
      ['would'],
      cares,
      ends,
    )) {
      const { ids, danger } = find(typed);
      assert.equal(danger, 'harm-to-self', typed);
      ok(!ids.some(isPleasant), typed);
    }
  });
});

test('cheating is regret of whoever did it, and betrayal where others did', () => {
  const cheated = [
    'cheated',
    'cheated again',
    'had an affair',
    'lied',
    'was unfaithful',
  ];
  for (const typed of combine(['i', 'we', 'yes i'], cheated))
    assert.deepEqual(
      find(typed).ids.slice(0, 2),
      ['regretful', 'ashamed'],
      typed,
    );
  for (const typed of combine(
    ['i', ''],
    ['cheated on', 'lied to'],
    ['him', 'her', 'my wife'],
  ))
    assert.deepEqual(
      find(typed).ids.slice(0, 2),
      ['regretful', 'ashamed'],
      typed,
    );
  for (const typed of combine(['he', 'my wife', 'i think she'], cheated))
    assert.equal(find(typed).ids[0], 'betrayed', typed);
  for (const typed of combine(
    ['he', 'my ex', ''],
    ['cheated on', 'lied to'],
    ['me', 'us'],
  ))
    assert.equal(find(typed).ids[0], 'betrayed', typed);
});

test('somebody else in hospital is worry, the person is a body', () => {
  const people = [
    'my husband',
    'my mum',
    'she',
    'my best friend',
    'my daughter',
  ];
  for (const typed of combine(
    people,
    ['is', 'is still', 'was'],
    ['in hospital', 'in the hospital'],
  )) {
    const { ids, danger } = find(typed);
    assert.equal(danger, undefined, typed);
    assert.equal(ids[0], 'anxious', typed);
  }
  for (const typed of [
    'im in hospital',
    'i was in hospital',
    'he put me in hospital',
    'hospital',
  ])
    assert.equal(find(typed).danger, 'body', typed);
});

test('what was wanted is no danger, and what only hurts is', () => {
  const traces = ['bruises', 'marks', 'it hurt', 'im sore', 'i have bruises'];
  for (const typed of combine(
    traces,
    ['and i', 'but i'],
    ['liked it', 'loved it', 'wanted it'],
  )) {
    const { ids, danger } = find(typed);
    assert.equal(danger, undefined, typed);
    ok(
      ids.includes('happy') &&
        ids.includes('in-pain') &&
        !ids.includes('did-harm'),
      typed,
    );
  }
  assert.equal(find('i have bruises and i hated it').danger, 'body');
  assert.equal(find('he hit me and i liked it').danger, 'harm-by-others');
  assert.equal(find('bleeding and i liked it').danger, 'body');
});

describe('fault', () => {
  const { notYourFault } = content.rules;

  /** Every answer to an own act, wherever it stands in the table. */
  function answersToOwnActs(value: unknown): string[][] {
    if (!value || typeof value !== 'object') return [];
    const { danger, finds } = value as { danger?: Danger; finds?: string[] };
    const own = danger === 'own-behaviour' && finds ? [finds] : [];
    return [...own, ...Object.values(value).flatMap(answersToOwnActs)];
  }

  test('is taken from nobody who did something, or is accused of it', () => {
    const answers = answersToOwnActs(content.typed);
    assert.ok(answers.length > 8, `${answers.length} answers`);
    for (const finds of answers)
      ok(!finds.some((id) => notYourFault.includes(id)), finds.join());
    for (const typed of ['accused me', 'they called me a rapist'])
      ok(!find(typed).ids.some((id) => notYourFault.includes(id)), typed);
  });

  test('is not laid on whoever asks whose it was', () => {
    for (const typed of combine(
      ['it was', 'was it', 'is it', ''],
      ['my fault', 'all my fault'],
      ['', 'again', 'what happened'],
    ))
      ok(find(typed).ids.includes('boundary-crossed'), typed);
  });
});
