import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { assessSafety, withholdsPartner } from '../../src/care/assess-safety.js';
import { builtinContent } from '../../src/content/builtin.js';
import { contexts, safetyLevels, type Context, type Safety } from '../../src/content/schema.js';
import { arbFeelings, arbWorld, holds, ok, type World } from '../support/arbitraries.js';

const content = builtinContent('kink');
const levelOf = (feelings: string[], context?: Context): Safety => assessSafety(content, feelings, context).level;
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
      for (const feeling of feelings) assert.equal(levelOf([feeling]), level, feeling);
    });
  }

  test('every other feeling is quiet, also the hard ones: a hard feeling is not a danger', () => {
    const pressing = Object.values(levels).flat();
    for (const { id } of content.feelings) if (!pressing.includes(id)) assert.equal(levelOf([id]), 'none', id);
    assert.equal(levelOf(['sad', 'lonely', 'anxious', 'angry', 'resentful']), 'none');
  });

  test('nothing said is quiet', () => {
    assert.deepEqual(assessSafety(content, []), { level: 'none', topics: [], because: [] });
  });
});

describe('feelings that weigh more together', () => {
  const raised: [string[], Safety][] = [
    [['numb', 'scared'], 'strong'],
    [['numb', 'confused'], 'note'],
    [['regretful', 'pressured'], 'strong'],
    [['regretful', 'boundary-crossed'], 'strong'],
    [['used', 'pressured'], 'strong'],
    [['used', 'boundary-crossed'], 'strong'],
    [['empty', 'hopeless'], 'urgent'],
    [['ashamed', 'hopeless'], 'urgent'],
  ];
  for (const [feelings, level] of raised) {
    test(`${feelings.join(' with ')}: ${level}`, () => {
      assert.equal(levelOf(feelings), level);
      assert.equal(levelOf(feelings.toReversed()), level);
    });
  }

  test('each alone is not raised, and two rules at once raise by one level only', () => {
    assert.equal(levelOf(['regretful']), 'none');
    assert.equal(levelOf(['confused']), 'none');
    assert.equal(levelOf(['regretful', 'used']), 'note');
    assert.equal(levelOf(['numb', 'scared', 'used', 'pressured']), 'strong');
  });

  test('an alarm word after a conflict is one level higher, and nowhere else', () => {
    assert.equal(levelOf(['scared'], 'conflict'), 'strong');
    assert.equal(levelOf(['in-pain'], 'conflict'), 'strong');
    assert.equal(levelOf(['trapped'], 'conflict'), 'urgent');
    assert.equal(levelOf(['unsafe-with-self'], 'conflict'), 'urgent');
    assert.equal(levelOf(['angry', 'hurt'], 'conflict'), 'none');
    for (const context of contexts) if (context !== 'conflict') assert.equal(levelOf(['scared'], context), 'note', context);
  });

  test('what the content does not know raises nothing', () => {
    const general = builtinContent('general');
    const withoutNumb = { ...general, feelings: general.feelings.filter(({ id }) => id !== 'numb') };
    assert.equal(assessSafety(withoutNumb, ['numb', 'scared']).level, 'note');
  });
});

test('topics come from the most pressing feeling first, each once, and pain asks for a doctor', () => {
  assert.deepEqual(assessSafety(content, ['numb', 'trapped']).topics, ['domestic-violence', 'mental-health', 'sexual-violence']);
  assert.equal(assessSafety(content, ['in-pain']).topics[0], 'medical');
  assert.deepEqual(assessSafety(content, ['ashamed', 'hopeless', 'happy']).because, ['hopeless', 'ashamed']);
});

test('strong and urgent withhold the partner, the quieter levels do not', () => {
  assert.deepEqual(safetyLevels.map(withholdsPartner), [false, false, false, true, true]);
});

describe('whatever is chosen, in whatever content', () => {
  const situation = arbWorld.chain((world) =>
    fc.record({
      world: fc.constant(world),
      feelings: arbFeelings(world.content),
      more: arbFeelings(world.content, 3),
      context: fc.option(fc.constantFrom(...contexts), { nil: undefined }),
    }),
  );
  const level = ({ content }: World, feelings: string[], context?: Context): Safety => assessSafety(content, feelings, context).level;

  test('one more feeling never lowers the level: neither a pleasant one nor any other', () => {
    holds(situation, ({ world, feelings, more, context }) => {
      const before = height(level(world, feelings, context));
      ok(height(level(world, [...feelings, ...more], context)) >= before);
      for (const { id, valence } of world.content.feelings) {
        if (valence > 0) ok(height(level(world, [id, ...feelings], context)) >= before, id);
      }
    });
  });

  test('a context never lowers it, and nothing goes above urgent', () => {
    holds(situation, ({ world, feelings, context }) => {
      const found = level(world, feelings, context);
      ok(height(found) >= height(level(world, feelings)));
      ok(safetyLevels.includes(found));
    });
  });

  test('the order of choosing, repetition and unknown words change nothing', () => {
    holds(situation, ({ world, feelings, context }) => {
      const assessed = assessSafety(world.content, feelings, context);
      assert.deepEqual(assessSafety(world.content, feelings.toReversed(), context), assessed);
      assert.deepEqual(assessSafety(world.content, [...feelings, ...feelings, 'no-such-word'], context), assessed);
    });
  });

  test('there is no history: the same words give the same answer after any others', () => {
    holds(situation, ({ world, feelings, more, context }) => {
      const first = assessSafety(world.content, feelings, context);
      for (let times = 0; times < 3; times++) assessSafety(world.content, more, context);
      assert.deepEqual(assessSafety(world.content, feelings, context), first);
    });
  });

  test('it is never below the highest of the chosen feelings, and at most one level above', () => {
    holds(situation, ({ world, feelings, context }) => {
      const chosen = world.content.feelings.filter(({ id }) => feelings.includes(id));
      const highest = Math.max(0, ...chosen.map(({ safety }) => height(safety?.level ?? 'none')));
      const found = height(level(world, feelings, context));
      ok(found >= highest && found <= highest + 1);
    });
  });
});
