import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { CheckIn } from '../../src/care/check-in.js';
import { explainPractice, rankPractices, withheld, type Person, type RankOptions, type Suggestion } from '../../src/care/rank-practices.js';
import { builtinContent } from '../../src/content/builtin.js';
import { contextsFor, find } from '../../src/content/content.js';
import { arbVisit, holds, ok, type Visit } from '../support/arbitraries.js';

const content = builtinContent('kink');
const nobody: Person = { preferences: {}, marks: {} };
const feeling = (...feelings: string[]): CheckIn => ({ feelings, needs: [] });
const rank = (person: Partial<Person>, options?: RankOptions): Suggestion[] => rankPractices(content, { ...nobody, ...person }, options);
const idsOf = (suggestions: readonly Suggestion[]): string[] => suggestions.map(({ practice }) => practice.id);
const rankVisit = ({ world, person, options }: Visit): Suggestion[] => rankPractices(world.content, person, options);

describe('what is suggested', () => {
  test('somebody who said nothing still gets everything, one of each type first', () => {
    assert.deepEqual(idsOf(rank({})).sort(), content.practices.map(({ id }) => id).sort());
    assert.deepEqual(rank({}, { limit: 5 }).map(({ practice }) => practice.type), ['touch', 'talk', 'comfort', 'affirm', 'presence']);
  });

  test('a need that was asked for counts more than a feeling, and a feeling more than a liking', () => {
    const [first] = rank({ checkIn: { feelings: ['close'], needs: ['space'] }, preferences: { water: { receive: { level: 'like' } } } });
    assert.equal(first!.practice.id, 'same-room-apart');
    assert.deepEqual(first!.because.map(({ kind, ref }) => [kind, ref]), [['need', 'space']]);
  });

  test('disconnected brings talk and presence, and touch that says "ask first"', () => {
    const found = rank({ checkIn: feeling('disconnected') }).filter(({ because }) => because.some(({ ref }) => ref === 'disconnected'));
    const types = new Set(found.map(({ practice }) => practice.type));
    ok(types.has('talk') && types.has('presence') && types.has('touch'));
    for (const { practice } of found) if (practice.type === 'touch' && practice.company.includes('together')) ok(practice.touch && practice.ask);
  });

  test('a feeling only suggests a need: a need that was chosen takes its place', () => {
    const because = (checkIn: CheckIn): string[] => rank({ checkIn }).flatMap((found) => found.because.map(({ kind, ref }) => `${kind}:${ref}`));
    ok(because(feeling('anxious')).includes('need:grounding'));
    ok(!because({ feelings: ['anxious'], needs: ['rest'] }).includes('need:grounding'));
  });

  test('how strong a feeling is changes its weight', () => {
    const weight = (strength: 1 | 2 | 3): number =>
      rank({ checkIn: { ...feeling('sad'), strengths: { sad: strength } } }).find(({ practice }) => practice.id === 'slow-hug')!.score;
    ok(weight(1) < weight(2) && weight(2) < weight(3));
  });

  test('what helped rises, what did not helps nobody to the top, and neither is a reason that reads as its opposite', () => {
    assert.equal(idsOf(rank({ marks: { nest: { helped: true } } }))[0], 'nest');
    const last = rank({ marks: { nest: { helped: false } } }).at(-1)!;
    assert.equal(last.practice.id, 'nest');
    assert.deepEqual(last.because, []);
    assert.deepEqual(last.against.map(({ kind }) => kind), ['helped']);
    assert.deepEqual(explainPractice(content, { ...nobody, marks: { nest: { helped: false } } }, find(content.practices, 'nest')!), []);
  });

  test('not for me puts a practice last without hiding it, and is never shown as its reason', () => {
    const found = rank({ preferences: { hug: { receive: { level: 'not-for-me' } } } });
    assert.equal(found.at(-1)!.practice.id, 'slow-hug');
    assert.deepEqual(found.at(-1)!.because, []);
  });

  test('overwhelmed or drained: two at most, and something short is worth more', () => {
    for (const tired of ['overwhelmed', 'drained']) {
      const found = rank({ checkIn: feeling(tired) });
      assert.equal(found.length, 2, tired);
      ok(found[0]!.because.some(({ kind }) => kind === 'short'));
    }
  });

  test('only pleasant, quiet feelings: one to savour; one hard feeling beside them and it is a list again', () => {
    assert.equal(rank({ checkIn: feeling('calm', 'close') }).length, 1);
    ok(rank({ checkIn: feeling('calm', 'close', 'sad') }).length > 1);
  });

  test('a limit of nothing, or less, is no limit', () => {
    for (const limit of [0, -1, NaN]) assert.equal(rank({}, { limit }).length, content.practices.length, String(limit));
  });
});

describe('a hard no', () => {
  test('takes every practice that needs it, in both directions', () => {
    for (const role of ['receive', 'give'] as const) {
      const found = idsOf(rank({ preferences: { cuddle: { [role]: { level: 'hard-no' } } } }));
      ok(!found.includes('lie-close') && !found.includes('back-to-back') && found.includes('hold-hands'));
    }
  });

  test('"no touch for a while" puts away every practice in which somebody else touches', () => {
    for (const level of ['need', 'like', 'hard-no'] as const) {
      const found = rank({ preferences: { 'skip-touch': { receive: { level } } } });
      const touching = found.filter(({ practice }) => practice.touch && !practice.company.includes('solo'));
      assert.deepEqual(idsOf(touching), []);
    }
  });

  test('stays where the host shows less: the item is gone from the page, the no is not', () => {
    const general = builtinContent('general');
    assert.equal(find(general.items, 'sleep-close'), undefined);
    const person = { ...nobody, preferences: { 'sleep-close': { receive: { level: 'hard-no' as const } } } };
    assert.equal(withheld(general, person, find(general.practices, 'lie-close')!), 'hard-no');
    ok(!idsOf(rankPractices(general, person)).includes('lie-close'));
  });
});

describe('while safety is strong or urgent', () => {
  test('only the five grounding practices are left, each with "something for you, alone"', () => {
    for (const pressing of ['unsafe', 'trapped', 'coerced', 'hopeless', 'unsafe-with-self']) {
      const found = rank({ checkIn: feeling(pressing) }, { company: 'together', context: 'casual' });
      assert.deepEqual(idsOf(found).toSorted(), content.rules.grounding.toSorted(), pressing);
      for (const { because } of found) ok(because.some(({ kind }) => kind === 'alone'));
    }
  });

  test('they are left whole, also for somebody who is overwhelmed: two is a limit on choice, not on help', () => {
    assert.equal(rank({ checkIn: feeling('unsafe', 'overwhelmed') }).length, 5);
  });

  test('a list made for another context does not forget the context of the person', () => {
    const person: Person = { ...nobody, context: 'conflict', checkIn: feeling('scared') };
    for (const options of [{}, { context: undefined }, { context: 'casual' as const }]) {
      assert.deepEqual(idsOf(rankPractices(content, person, options)).toSorted(), content.rules.grounding.toSorted());
    }
    assert.equal(withheld(content, person, find(content.practices, 'slow-hug')!, 'casual'), 'safety');
  });
});

describe('whoever asks, in whatever content', () => {
  test('the same input gives the same answer, and asking changes nothing', () => {
    holds(arbVisit, (visit) => {
      const before = JSON.stringify([visit.person, visit.options]);
      assert.deepEqual(rankVisit(visit), rankVisit(visit));
      assert.equal(JSON.stringify([visit.person, visit.options]), before);
    });
  });

  test('best first; of equal scores every type has its turn, in the order of the catalogue', () => {
    holds(arbVisit, (visit) => {
      const found = rankVisit(visit);
      const place = ({ practice }: Suggestion): number => visit.world.content.practices.indexOf(practice);
      found.slice(1).forEach((next, index) => {
        const before = found[index]!;
        const turn = (one: Suggestion): number => found.slice(0, found.indexOf(one)).filter(({ score, practice }) => score === one.score && practice.type === one.practice.type).length;
        const later = turn(before) < turn(next) || (turn(before) === turn(next) && place(before) < place(next));
        ok(before.score > next.score || (before.score === next.score && later));
      });
    });
  });

  test('the reasons for and against sum to the score, heaviest first, for on one side and against on the other', () => {
    holds(arbVisit, (visit) => {
      for (const { because, against, score } of rankVisit(visit)) {
        assert.equal([...because, ...against].reduce((sum, { weight }) => sum + weight, 0), score);
        ok(because.every(({ weight }, index) => weight > 0 && weight <= (because[index - 1]?.weight ?? Infinity)));
        ok(against.every(({ weight }) => weight < 0));
      }
    });
  });

  test('every filter holds for every practice, and the limit for the list', () => {
    holds(arbVisit, (visit) => {
      const { options } = visit;
      const found = rankVisit(visit);
      ok(found.length <= (options.limit || Infinity));
      const alone = found.some(({ because }) => because.some(({ kind }) => kind === 'alone'));
      for (const { practice } of found) {
        if (options.types?.length) ok(options.types.includes(practice.type));
        if (options.maxMinutes !== undefined) ok(practice.minutes[0] <= options.maxMinutes);
        if (alone) continue;
        if (options.company) ok(practice.company.includes(options.company));
        if (options.context) ok(practice.contexts.includes(options.context));
      }
    });
  });

  test('a limit only cuts: it changes neither the order nor the scores', () => {
    holds(arbVisit, ({ world, person, options }) => {
      const { limit, ...open } = options;
      const whole = rankPractices(world.content, person, open);
      assert.deepEqual(rankPractices(world.content, person, options), whole.slice(0, limit || undefined));
    });
  });

  test('nothing above the audience, of an audience it may not name, or put away by the person', () => {
    holds(arbVisit, (visit) => {
      const { content: shown } = visit.world;
      for (const { practice } of rankVisit(visit)) {
        assert.equal(find(shown.practices, practice.id), practice);
        ok(practice.contexts.every((context) => contextsFor(shown.audience).includes(context)));
        ok(!visit.person.marks[practice.id]?.dismissed);
      }
    });
  });
});
