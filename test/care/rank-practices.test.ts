import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { CheckIn } from '../../src/care/check-in.js';
import {
  assessCheckIn,
  groundsOnly,
  isAlarm,
  keepsCompanionAway,
} from '../../src/care/assess-safety.js';
import {
  canDismiss,
  explainPractice,
  rankPractices,
  withholdReason,
  type Marks,
  type Person,
  type RankOptions,
  type Suggestion,
} from '../../src/care/rank-practices.js';
import { builtinContent } from '../../src/content/whole.js';
import { contextsFor, find } from '../../src/content/content.js';
import { arbVisit, holds, ok, type Visit } from '../support/arbitraries.js';

const content = builtinContent('kink');
const nobody: Person = { preferences: {}, marks: {} };
const feeling = (...feelings: string[]): CheckIn => ({ feelings, needs: [] });
const rank = (person: Partial<Person>, options?: RankOptions): Suggestion[] =>
  rankPractices(content, { ...nobody, ...person }, options);
const idsOf = (suggestions: readonly Suggestion[]): string[] =>
  suggestions.map(({ practice }) => practice.id);
const rankVisit = ({ world, person, options }: Visit): Suggestion[] =>
  rankPractices(world.content, person, options);

const isGentle = ({ practice, with: people }: Suggestion): boolean =>
  people.includes('nobody') && !practice.touch && practice.type !== 'touch';
/**
 * What is not only for the days after: that waits until somebody said that it
 * was days ago.
 */
const now = content.practices.filter(({ when }) =>
  when.some((one) => one !== 'next-day'),
);
const given = [
  'asked',
  'feeling',
  'for',
  'steady',
  'place',
  'preference',
  'helped',
  'saved',
];
const hasReason = ({ reasons }: Suggestion): boolean =>
  reasons.some(({ kind }) => given.includes(kind));

describe('what is suggested', () => {
  test('somebody who said nothing gets everything, what is for one person and without touch first', () => {
    const found = rank({});
    assert.deepEqual(idsOf(found).sort(), now.map(({ id }) => id).sort());
    const gentle = found.filter(isGentle);
    ok(gentle.length > 5);
    assert.deepEqual(found.slice(0, gentle.length), gentle);
    ok(
      new Set(rank({}, { limit: 3 }).map(({ practice }) => practice.type))
        .size > 1,
      'not three of one type',
    );
  });

  test('"I don\'t know yet" says nothing', () => {
    assert.deepEqual(
      idsOf(rank({ checkIn: feeling('unsure') })),
      idsOf(rank({})),
    );
  });

  test('once something was said, nothing is shown without a reason that the person gave', () => {
    for (const { id } of content.feelings.filter((one) => !one.safety)) {
      const found = rank({ checkIn: feeling(id) });
      ok(found.length > 0, id);
      if (id !== 'unsure') ok(found.every(hasReason), id);
    }
  });

  test('where nothing has a reason, what is for one person and without touch stays', () => {
    const none = {
      ...content,
      practices: content.practices.map((practice) => ({
        ...practice,
        feelings: [],
        needs: [],
      })),
    };
    const found = rankPractices(none, { ...nobody, checkIn: feeling('sad') });
    ok(found.length > 0 && found.every(isGentle));
    ok(
      found.every(({ reasons }) =>
        reasons.some(({ kind }) => kind === 'alone'),
      ),
    );
  });

  test('a need that was asked for counts more than a feeling, and a feeling more than a liking', () => {
    const [first] = rank({
      checkIn: { feelings: ['close'], needs: ['space'] },
      preferences: { water: { receive: { level: 'like' } } },
    });
    ok(first!.practice.needs.includes('space'));
    assert.deepEqual(first!.reasons[0], {
      kind: 'asked',
      ref: 'space',
      weight: 6,
    });
  });

  test('a feeling only suggests a need: a need that was chosen takes its place, and only then it is said to be asked for', () => {
    const reasons = (checkIn: CheckIn): string[] =>
      rank({ checkIn }).flatMap((found) =>
        found.reasons.map(({ kind, ref }) => `${kind}:${ref}`),
      );
    ok(
      !reasons(feeling('anxious')).some((reason) => reason.startsWith('asked')),
    );
    ok(
      reasons({ feelings: ['anxious'], needs: ['rest'] }).includes(
        'asked:rest',
      ),
    );
  });

  test('no reason is named twice for one practice', () => {
    for (const { id } of content.feelings) {
      for (const { reasons } of rank({ checkIn: feeling(id, 'anxious') })) {
        const names = reasons.map(({ kind, ref }) => `${kind}:${ref}`);
        assert.equal(new Set(names).size, names.length, id);
      }
    }
  });

  test('how strong a feeling is changes its weight', () => {
    const weight = (strength: 1 | 2 | 3): number =>
      rank({
        checkIn: { ...feeling('sad'), strengths: { sad: strength } },
      }).find(({ practice }) => practice.id === 'slow-hug')!.score;
    ok(weight(1) < weight(2) && weight(2) < weight(3));
  });

  test('the point of the mood field counts where no word was chosen, and not beside one', () => {
    const point = { valence: -0.9, arousal: 0.9 };
    const found = rank(
      { checkIn: { point, feelings: [], needs: [] } },
      { limit: 3 },
    );
    ok(
      found.every(({ reasons }) =>
        reasons.some(({ kind, ref }) => kind === 'place' && ref === 'low.high'),
      ),
    );
    const withWord = rank({ checkIn: { point, feelings: ['sad'], needs: [] } });
    ok(
      withWord.every(({ reasons }) =>
        reasons.every(({ kind }) => kind !== 'place'),
      ),
    );
  });

  test('what helped rises, what did not helps nobody to the top, and neither is a reason that reads as its opposite', () => {
    assert.equal(idsOf(rank({ marks: { nest: { helped: true } } }))[0], 'nest');
    const nest = find(content.practices, 'nest')!;
    const { against, reasons } = rank({
      checkIn: feeling('anxious'),
      marks: { nest: { helped: false } },
    }).find(({ practice }) => practice === nest)!;
    ok(reasons.every(({ kind }) => kind !== 'helped'));
    ok(against.some(({ kind }) => kind === 'helped'));
    ok(
      explainPractice(
        content,
        { ...nobody, marks: { nest: { helped: false } } },
        nest,
      ).every(({ kind }) => kind !== 'helped'),
    );
  });

  test('not for me lowers a practice without hiding it, and is never shown as its reason', () => {
    const hug = (person: Partial<Person>): Suggestion =>
      rank({ ...person, checkIn: feeling('sad') }).find(
        ({ practice }) => practice.id === 'slow-hug',
      )!;
    const refused = hug({
      preferences: { hug: { receive: { level: 'not-for-me' } } },
    });
    ok(refused.score < hug({}).score);
    ok(refused.reasons.every(({ kind }) => kind !== 'preference'));
  });

  test('overwhelmed or drained: two at most, and both short', () => {
    for (const tired of ['overwhelmed', 'drained']) {
      const found = rank({ checkIn: feeling(tired, 'irritated') });
      assert.equal(found.length, 2, tired);
      ok(
        found.every(({ practice }) => practice.minutes[0] <= 5),
        tired,
      );
    }
  });

  test('only pleasant, quiet feelings: a few to savour; one hard feeling or a wish beside them and it is a list again', () => {
    ok(rank({ checkIn: feeling('calm', 'close') }).length <= 3);
    ok(rank({ checkIn: feeling('calm', 'close', 'sad') }).length > 3);
    ok(
      rank({ checkIn: { feelings: ['calm', 'close'], needs: ['closeness'] } })
        .length > 3,
    );
  });

  test('after a feeling that wants room, touch is not first, unless closeness was asked for', () => {
    for (const id of content.rules.roomFirst) {
      const [first] = rank({ checkIn: feeling(id) }, { company: 'together' });
      ok(!first!.practice.touch, id);
    }
    const [asked] = rank(
      { checkIn: { feelings: ['exposed'], needs: ['closeness'] } },
      { company: 'together' },
    );
    ok(asked!.reasons.some(({ kind }) => kind === 'asked'));
  });

  test('what is for another time is left out once somebody said when it was, and stands lower until then', () => {
    for (const when of ['right-after', 'later-today', 'next-day'] as const) {
      const found = rank({}, { when });
      ok(
        found.length > 0 &&
          found.every(({ practice }) => practice.when.includes(when)),
        when,
      );
    }
    const late = rank({ checkIn: feeling('sub-drop') }).filter(
      ({ practice }) => !practice.when.includes('right-after'),
    );
    ok(
      late.every(({ against }) => against.some(({ kind }) => kind === 'later')),
    );
  });

  test('a limit of nothing, or less, is no limit', () => {
    for (const limit of [0, -1, NaN])
      assert.equal(rank({}, { limit }).length, now.length, String(limit));
  });
});

describe('a hard no', () => {
  test('takes every practice that needs it, in both directions', () => {
    for (const role of ['receive', 'give'] as const) {
      const found = idsOf(
        rank({ preferences: { cuddle: { [role]: { level: 'hard-no' } } } }),
      );
      ok(!found.includes('lie-close') && found.includes('hold-hands'));
    }
  });

  test('"no touch for a while" puts away every practice in which somebody else touches', () => {
    for (const level of ['need', 'like', 'hard-no'] as const) {
      const found = rank({
        preferences: { 'skip-touch': { receive: { level } } },
      });
      const touching = found.filter(
        ({ practice, with: people }) =>
          practice.touch && people.some((one) => one !== 'nobody'),
      );
      assert.deepEqual(idsOf(touching), []);
    }
  });

  test('about what somebody else does leaves what one does alone', () => {
    for (const id of content.rules.grounding) {
      const all = Object.fromEntries(
        content.limits.map((limit) => [
          limit.id,
          { receive: { level: 'hard-no' as const } },
        ]),
      );
      const others = content.limits.filter((limit) =>
        limit.limits.every(
          ({ scope }) => scope === 'others' || scope === 'companion',
        ),
      );
      const preferences = Object.fromEntries(
        others.map((limit) => [limit.id, all[limit.id]!]),
      );
      assert.equal(
        withholdReason(
          content,
          { ...nobody, preferences },
          find(content.practices, id)!,
        ),
        undefined,
        id,
      );
    }
  });

  test('stays where the host shows less: the item is gone from the page, the no is not', () => {
    const general = builtinContent('general');
    assert.equal(find(general.items, 'look-back'), undefined);
    const person = {
      ...nobody,
      preferences: { 'look-back': { receive: { level: 'hard-no' as const } } },
    };
    assert.equal(
      withholdReason(general, person, find(general.practices, 'repair-talk')!),
      'hard-no',
    );
    ok(!idsOf(rankPractices(general, person)).includes('repair-talk'));
  });
});

describe('from note on', () => {
  const alarms = content.feelings
    .filter(({ safety }) => safety && isAlarm(safety.level))
    .map(({ id }) => id);

  test('nothing is offered with whoever the person was with, whoever is said to be here', () => {
    for (const id of alarms) {
      for (const company of [
        'together',
        'distance',
        'solo',
        'unsure',
        undefined,
      ] as const) {
        const found = rank(
          { checkIn: feeling(id) },
          { company, context: 'casual' },
        );
        ok(found.length > 0, id);
        for (const { practice, with: people } of found)
          ok(
            people.length > 0 && !people.includes('who-you-were-with'),
            `${id}: ${practice.id}`,
          );
      }
    }
  });

  test('"not sure who is here" keeps the companion away as well', () => {
    const found = rank({ checkIn: feeling('lonely') }, { company: 'unsure' });
    ok(
      found.length > 0 &&
        found.every(({ with: people }) =>
          people.some((one) => one !== 'who-you-were-with'),
        ),
    );
  });

  test('strong and urgent leave what grounds, and somebody whom the person trusts; at urgent nobody has to be reached first', () => {
    for (const id of alarms) {
      const { safety } = find(content.feelings, id)!;
      if (safety!.level === 'note') continue;
      const found = rank(
        { checkIn: feeling(id) },
        { company: 'together', context: 'casual' },
      );
      for (const { practice, with: people } of found) {
        ok(
          content.rules.grounding.includes(practice.id) ||
            people.every((one) => one === 'somebody-you-trust'),
          practice.id,
        );
      }
      for (const one of content.rules.grounding)
        ok(
          idsOf(found).includes(one) ||
            find(content.practices, one)!.notWith?.includes(id),
          `${id}: ${one}`,
        );
      if (safety!.level === 'urgent') ok(found[0]!.with.includes('nobody'), id);
      if (safety!.level === 'urgent')
        ok(
          found.every(({ reasons }) =>
            reasons.every(({ kind }) => kind !== 'alone'),
          ),
          'no word of being alone',
        );
    }
  });

  test('they are left whole, also for somebody who is overwhelmed: two is a limit on choice, not on help', () => {
    ok(
      rank({ checkIn: feeling('unsafe', 'overwhelmed') }).length >=
        content.rules.grounding.length,
    );
  });

  test('the context of the person counts, whatever a list is made for', () => {
    const person: Person = {
      ...nobody,
      context: 'conflict',
      checkIn: feeling('scared'),
    };
    for (const options of [
      {},
      { context: undefined },
      { context: 'casual' as const },
    ]) {
      const found = rankPractices(content, person, options);
      ok(
        found.every(
          ({ practice, with: people }) =>
            content.rules.grounding.includes(practice.id) ||
            !people.includes('nobody'),
        ),
      );
    }
    assert.equal(
      withholdReason(content, person, find(content.practices, 'slow-hug')!),
      'safety',
    );
  });
});

describe('"not for me"', () => {
  const { grounding } = content.rules;
  const dismissed = (ids: readonly string[]): Marks =>
    Object.fromEntries(ids.map((id) => [id, { dismissed: true }]));

  test('hides a grounding practice, and never the last one', () => {
    for (const id of grounding) {
      const person = { ...nobody, marks: dismissed([id]) };
      assert.equal(
        withholdReason(content, person, find(content.practices, id)!),
        'dismissed',
      );
      ok(canDismiss(content, nobody, id));
      const others = grounding.filter((other) => other !== id);
      ok(!canDismiss(content, { ...nobody, marks: dismissed(others) }, id), id);
    }
    const left = grounding.filter(
      (id) =>
        !withholdReason(
          content,
          { ...nobody, marks: dismissed(grounding) },
          find(content.practices, id)!,
        ),
    );
    assert.equal(left.length, 1);
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

  test('best first below note, but what is gentle where nothing was said', () => {
    holds(arbVisit, (visit) => {
      const found = rankVisit(visit);
      const isPlain = !isAlarm(
        assessCheckIn(
          visit.world.content,
          visit.person.checkIn,
          visit.person.context,
        ).level,
      );
      const scores = found.map(({ score }) => score);
      if (isPlain && found.every(hasReason))
        assert.deepEqual(
          scores,
          scores.toSorted((a, b) => b - a),
        );
    });
  });

  test('the reasons for and against sum to the score, heaviest first, for on one side and against on the other', () => {
    holds(arbVisit, (visit) => {
      for (const { reasons, against, score } of rankVisit(visit)) {
        assert.equal(
          [...reasons, ...against].reduce((sum, { weight }) => sum + weight, 0),
          score,
        );
        ok(
          reasons.every(
            ({ weight }, index) =>
              weight > 0 && weight <= (reasons[index - 1]?.weight ?? Infinity),
          ),
        );
        ok(against.every(({ weight }) => weight < 0));
      }
    });
  });

  test('every filter holds for every practice, and the limit for the list, but where only what grounds is left', () => {
    holds(arbVisit, (visit) => {
      const { options, person, world } = visit;
      const found = rankVisit(visit);
      ok(found.length <= (options.limit || Infinity));
      const { level } = assessCheckIn(
        world.content,
        person.checkIn,
        person.context,
      );
      if (groundsOnly(level)) return;
      for (const { practice, with: people } of found) {
        if (options.types?.length) ok(options.types.includes(practice.type));
        if (options.elements?.length)
          ok(
            options.elements.some((element) =>
              practice.elements.includes(element),
            ),
          );
        if (options.maxMinutes !== undefined)
          ok(practice.minutes[0] <= options.maxMinutes);
        if (options.when) ok(practice.when.includes(options.when));
        if (keepsCompanionAway(level)) continue;
        if (options.company === 'solo' || options.company === 'unsure')
          ok(
            practice.company.includes('solo') &&
              people.some((one) => one !== 'who-you-were-with'),
          );
        if (options.context) ok(practice.contexts.includes(options.context));
      }
    });
  });

  test('whoever the person was with is in no practice from note on, and never whom they refused', () => {
    holds(
      arbVisit,
      (visit) => {
        const { person, world } = visit;
        const { level } = assessCheckIn(
          world.content,
          person.checkIn,
          person.context,
        );
        for (const { with: people } of rankVisit(visit)) {
          ok(people.length > 0);
          if (keepsCompanionAway(level))
            ok(!people.includes('who-you-were-with'));
        }
      },
      600,
    );
  });

  test('a limit only cuts: it changes neither the order nor the scores', () => {
    holds(arbVisit, ({ world, person, options }) => {
      const { limit, ...open } = options;
      const whole = rankPractices(world.content, person, open);
      assert.deepEqual(
        rankPractices(world.content, person, options),
        whole.slice(0, limit || undefined),
      );
    });
  });

  test('nothing above the audience, of an audience it may not name, or put away by the person', () => {
    holds(arbVisit, (visit) => {
      const { content: shown } = visit.world;
      for (const { practice } of rankVisit(visit)) {
        assert.equal(find(shown.practices, practice.id), practice);
        ok(
          practice.contexts.every((context) =>
            contextsFor(shown.audience).includes(context),
          ),
        );
        if (!shown.rules.grounding.includes(practice.id))
          ok(!visit.person.marks[practice.id]?.dismissed);
      }
    });
  });
});
