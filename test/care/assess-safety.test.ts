import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import {
  assessSafety,
  isAlarm,
  isAtLeast,
  keepsCompanionAway,
  groundsOnly,
  wordsOf,
  type SafetyInput,
} from '../../src/care/assess-safety.js';
import { builtinContent } from '../../src/content/whole.js';
import type { Content } from '../../src/content/content.js';
import {
  careContexts,
  safetyLevels,
  type Context,
  type Safety,
} from '../../src/content/schema.js';
import {
  arbFeelings,
  arbWorld,
  holds,
  ok,
  type World,
} from '../support/arbitraries.js';

const content = builtinContent('kink');
const assess = (
  shown: Content,
  feelings: readonly string[],
  more: Partial<SafetyInput> = {},
): ReturnType<typeof assessSafety> =>
  assessSafety(shown, { words: wordsOf(shown, feelings), ...more });
const levelOf = (feelings: readonly string[], context?: Context): Safety =>
  assess(content, feelings, { contexts: [context] }).level;
const height = (level: Safety): number => safetyLevels.indexOf(level);

describe('the level of one feeling', () => {
  const levels: Partial<Record<Safety, string[]>> = {
    soft: ['empty', 'ashamed', 'overwhelmed', 'numb'],
    note: ['used', 'scared', 'pressured', 'boundary-crossed', 'in-pain'],
    strong: ['coerced', 'trapped', 'unsafe'],
    urgent: ['hopeless', 'unsafe-with-self'],
  };
  for (const [level, feelings] of Object.entries(levels)) {
    test(`${feelings.join(', ')}: ${level}`, () => {
      for (const feeling of feelings)
        assert.equal(levelOf([feeling]), level, feeling);
    });
  }

  test('hard feelings that are no danger are quiet, also together', () => {
    assert.equal(
      levelOf(['sad', 'lonely', 'anxious', 'angry', 'resentful']),
      'none',
    );
  });

  test('nothing said is quiet', () => {
    assert.deepEqual(assess(content, []), {
      level: 'none',
      topics: [],
      reasons: [],
      crisis: false,
      notYourFault: false,
    });
  });
});

describe('feelings that weigh more together', () => {
  const together: [string[], Safety][] = [
    [['numb', 'scared'], 'strong'],
    [['numb', 'confused'], 'note'],
    [['regretful', 'pressured'], 'strong'],
    [['regretful', 'boundary-crossed'], 'strong'],
    [['used', 'lonely'], 'strong'],
    [['used', 'happy'], 'note'],
    [['used', 'mixed'], 'note'],
    [['empty', 'hopeless'], 'urgent'],
  ];
  for (const [feelings, level] of together) {
    test(`${feelings.join(' with ')}: ${level}`, () => {
      assert.equal(levelOf(feelings), level);
      assert.equal(levelOf(feelings.toReversed()), level);
    });
  }

  test('any two words of note are strong', () => {
    const notes = content.feelings
      .filter(({ safety }) => safety?.level === 'note')
      .map(({ id }) => id);
    for (const one of notes)
      for (const other of notes)
        if (one !== other)
          assert.equal(levelOf([one, other]), 'strong', `${one} ${other}`);
  });

  test('"used" beside any hard word is strong', () => {
    for (const { id, valence } of content.feelings) {
      if (id !== 'used' && valence < 0)
        ok(isAtLeast(levelOf(['used', id]), 'strong'), id);
    }
  });

  test('however many words stand together, urgent is only for somebody who may end their life, and for unsafe in a conflict', () => {
    const others = content.feelings
      .filter(({ id }) => !content.rules.crisis.includes(id))
      .map(({ id }) => id);
    assert.equal(levelOf(others), 'strong');
    for (const context of careContexts) {
      const urgent = others.filter((id) => levelOf([id], context) === 'urgent');
      assert.deepEqual(
        urgent,
        context === 'conflict' ? ['unsafe'] : [],
        context,
      );
    }
  });

  test('an alarm word after a conflict is one level higher, never above strong, and nowhere else', () => {
    assert.equal(levelOf(['scared'], 'conflict'), 'strong');
    assert.equal(levelOf(['in-pain'], 'conflict'), 'strong');
    assert.equal(levelOf(['trapped'], 'conflict'), 'strong');
    assert.equal(levelOf(['coerced'], 'conflict'), 'strong');
    assert.equal(levelOf(['unsafe-with-self'], 'conflict'), 'urgent');
    assert.equal(levelOf(['angry', 'hurt'], 'conflict'), 'none');
    for (const context of careContexts)
      if (context !== 'conflict')
        assert.equal(levelOf(['scared'], context), 'note', context);
  });

  test('what the content does not know raises nothing', () => {
    const general = builtinContent('general');
    const withoutNumb = {
      ...general,
      feelings: general.feelings.filter(({ id }) => id !== 'numb'),
    };
    assert.equal(assess(withoutNumb, ['numb', 'scared']).level, 'note');
  });
});

describe('what is said without a word of feeling', () => {
  test('to ask for safety or for outside support is as much as a soft word', () => {
    for (const need of content.needs) {
      const expected =
        need.id === 'safety' || need.id === 'support' ? 'soft' : 'none';
      assert.equal(
        assess(content, ['sad'], { needs: [need.id] }).level,
        expected,
        need.id,
      );
    }
  });

  test('the hardest side of the mood field is as much as a soft word, the rest of it is not', () => {
    const at = (valence: number): Safety =>
      assess(content, [], { point: { valence, arousal: 0 } }).level;
    assert.deepEqual(
      [at(-1), at(-0.7), at(-0.6), at(0), at(1)],
      ['soft', 'soft', 'none', 'none', 'none'],
    );
  });

  test('"with me, and I am not sure" weighs as a word of note, and the other answers weigh nothing', () => {
    assert.equal(assess(content, [], { company: 'unsure' }).level, 'note');
    for (const company of ['together', 'solo', 'distance'] as const) {
      assert.equal(assess(content, [], { company }).level, 'none');
      assert.deepEqual(
        assess(content, ['scared'], { company }),
        assess(content, ['scared']),
        company,
      );
    }
  });

  test('a word of one’s own that points to danger is a note, about what it points to', () => {
    const about = (danger: SafetyInput['danger']): unknown => [
      assess(content, [], { danger }).level,
      assess(content, [], { danger }).topics[0],
    ];
    assert.deepEqual(about('harm-to-self'), ['note', 'crisis']);
    assert.deepEqual(about('harm-by-others'), ['note', 'sexual-violence']);
    assert.deepEqual(about('own-behaviour'), ['note', 'own-behaviour']);
    assert.deepEqual(about('body'), ['note', 'medical']);
    ok(!assess(content, [], { danger: 'own-behaviour' }).notYourFault);
  });
});

describe('what follows', () => {
  test('topics come from the most pressing feeling first, each once, and pain asks for a doctor', () => {
    assert.deepEqual(assess(content, ['numb', 'trapped']).topics, [
      'domestic-violence',
      'mental-health',
      'sexual-violence',
    ]);
    assert.equal(assess(content, ['in-pain']).topics[0], 'medical');
  });

  test('crisis lines come first only where somebody may end their life', () => {
    for (const { id } of content.feelings) {
      const found = assess(content, [id], { contexts: ['conflict'] });
      assert.equal(found.crisis, content.rules.crisis.includes(id), id);
      if (found.level === 'urgent')
        assert.equal(
          found.topics[0],
          id === 'unsafe' ? 'domestic-violence' : 'crisis',
          id,
        );
    }
    assert.equal(
      assess(content, ['unsafe', 'hopeless'], { contexts: ['conflict'] })
        .topics[0],
      'crisis',
    );
  });

  test('"it was not your fault" belongs to seven words, and to none of the others', () => {
    const words = content.feelings
      .filter(({ id }) => assess(content, [id]).notYourFault)
      .map(({ id }) => id);
    assert.deepEqual(words.toSorted(), [
      'boundary-crossed',
      'coerced',
      'pressured',
      'scared',
      'trapped',
      'unsafe',
      'used',
    ]);
  });

  test('from note on whoever the person was with is kept away; from strong on only what grounds is left', () => {
    assert.deepEqual(safetyLevels.map(keepsCompanionAway), [
      false,
      false,
      true,
      true,
      true,
    ]);
    assert.deepEqual(safetyLevels.map(isAlarm), [
      false,
      false,
      true,
      true,
      true,
    ]);
    assert.deepEqual(safetyLevels.map(groundsOnly), [
      false,
      false,
      false,
      true,
      true,
    ]);
  });
});

describe('whatever is chosen, in whatever content', () => {
  const situation = arbWorld.chain((world) =>
    fc.record({
      world: fc.constant(world),
      feelings: arbFeelings(world.content),
      more: arbFeelings(world.content, 3),
      context: fc.option(fc.constantFrom(...careContexts), { nil: undefined }),
    }),
  );
  const level = (
    { content }: World,
    feelings: string[],
    context?: Context,
  ): Safety => assess(content, feelings, { contexts: [context] }).level;

  test('one more feeling never lowers the level: neither a pleasant one nor any other', () => {
    holds(situation, ({ world, feelings, more, context }) => {
      const before = height(level(world, feelings, context));
      ok(height(level(world, [...feelings, ...more], context)) >= before);
      for (const { id, valence } of world.content.feelings) {
        if (valence > 0)
          ok(height(level(world, [id, ...feelings], context)) >= before, id);
      }
    });
  });

  test('a context never lowers it, whoever named it, and nothing goes above urgent', () => {
    holds(situation, ({ world, feelings, context }) => {
      const found = level(world, feelings, context);
      ok(height(found) >= height(level(world, feelings)));
      assert.equal(
        assess(world.content, feelings, { ownContext: context }).level,
        found,
      );
      ok(safetyLevels.includes(found));
    });
  });

  test('the order of choosing, repetition and unknown words change nothing', () => {
    holds(situation, ({ world, feelings, context }) => {
      const more = { contexts: [context] };
      const assessed = assess(world.content, feelings, more);
      assert.deepEqual(
        assess(world.content, feelings.toReversed(), more),
        assessed,
      );
      assert.deepEqual(
        assess(world.content, [...feelings, ...feelings, 'no-such-word'], more),
        assessed,
      );
    });
  });

  test('it is never below the highest of the chosen feelings, and without a word of alarm at most a note', () => {
    holds(situation, ({ world, feelings, context }) => {
      const chosen = world.content.feelings.filter(({ id }) =>
        feelings.includes(id),
      );
      const highest = Math.max(
        0,
        ...chosen.map(({ safety }) => height(safety?.level ?? 'none')),
      );
      ok(height(level(world, feelings, context)) >= highest);
    });
  });

  test('the answers that it names are enough for it', () => {
    holds(situation, ({ world, feelings, context }) => {
      const found = assess(world.content, feelings, { contexts: [context] });
      const again = assess(world.content, found.reasons, {
        contexts: [context],
      });
      assert.equal(again.level, found.level);
    });
  });
});
