// The promises 1 to 7 to the person who answers, as invariants over generated
// people and generated content.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import {
  assessCheckIn,
  groundsOnly,
  keepsCompanionAway,
} from '../../src/care/assess-safety.js';
import type { CheckIn } from '../../src/care/check-in.js';
import { combineCards } from '../../src/care/combine-cards.js';
import {
  explainPractice,
  peopleFor,
  rankPractices,
  withholdReason,
  type Reason,
} from '../../src/care/rank-practices.js';
import { builtinContent, builtinPack } from '../../src/content/whole.js';
import { ContentError } from '../../src/content/load/content-error.js';
import {
  find,
  type Content,
  type Limit,
  type Practice,
} from '../../src/content/content.js';
import { loadContent, parsePack } from '../../src/content/load/read-pack.js';
import {
  audiences,
  preferenceLevels,
  people,
  preferenceRoles,
  safetyLevels,
  type LimitScope,
  type Pack,
  type People,
  type Safety,
} from '../../src/content/schema.js';
import { minutesLabel, reasonLabel } from '../../src/i18n/labels.js';
import { createSession } from '../../src/session/session.js';
import {
  arbBuiltinWorld,
  arbCards,
  arbFeelings,
  arbOptions,
  arbPack,
  arbPerson,
  arbPreferences,
  arbVisit,
  arbWorld,
  holds,
  ok,
  type Visit,
} from '../support/arbitraries.js';
import { same } from '../support/same.js';

const rank = ({
  world,
  person,
  options,
}: Visit): ReturnType<typeof rankPractices> =>
  rankPractices(world.content, person, options);
const levelOf = ({ world, person }: Visit): Safety =>
  assessCheckIn(world.content, person.checkIn, person.context).level;
const isAlarmed = (visit: Visit): boolean => keepsCompanionAway(levelOf(visit));
const isPressing = (visit: Visit): boolean => groundsOnly(levelOf(visit));
const chose = (feelings: readonly string[]): CheckIn => ({
  feelings,
  needs: [],
});

describe('1. No question is required', () => {
  test('a person of whom nothing is known is offered everything that fits the page', () => {
    holds(
      fc.record({ world: arbWorld, options: arbOptions }),
      ({ world: { content }, options }) => {
        const found = rankPractices(
          content,
          { preferences: {}, marks: {} },
          options,
        );
        const {
          company,
          context,
          types = [],
          elements = [],
          when,
          maxMinutes = Infinity,
          limit,
        } = options;
        const isAlone = company === 'solo' || company === 'unsure';
        const fits = content.practices.filter(
          (practice) =>
            (!company ||
              practice.company.includes(isAlone ? 'solo' : company)) &&
            (!isAlone ||
              practice.with.some((one) => one !== 'who-you-were-with')) &&
            (when
              ? practice.when.includes(when)
              : practice.when.some((one) => one !== 'next-day')) &&
            (!elements.length ||
              elements.some((element) =>
                practice.elements.includes(element),
              )) &&
            (!context || practice.contexts.includes(context)) &&
            (!types.length || types.includes(practice.type)) &&
            practice.minutes[0] <= maxMinutes,
        );
        const ids = found.map(({ practice }) => practice.id);
        assert.equal(ids.length, Math.min(limit || Infinity, fits.length));
        ok(
          new Set(ids).size === ids.length &&
            ids.every((id) => fits.some((practice) => practice.id === id)),
        );
        assert.equal(assessCheckIn(content, undefined).level, 'none');
        assert.deepEqual(combineCards(content, {}, {}), {
          plan: [],
          ask: [],
          leaveOut: [],
        });
      },
    );
  });

  test('any part of what was said can be missing', () => {
    holds(arbVisit, ({ world: { content }, person, options }) => {
      for (const part of ['checkIn', 'preferences', 'marks'] as const) {
        const less = { ...person, [part]: part === 'checkIn' ? undefined : {} };
        ok(Array.isArray(rankPractices(content, less, options)));
      }
    });
  });

  test('a session takes an empty check-in, and one that only skips', () => {
    const session = createSession();
    session.submitCheckIn({ feelings: [], needs: [] });
    same(session.getState().checkIn, { feelings: [], needs: [] });
    assert.equal(session.safety().level, 'none');
    ok(session.rank().length > 1);
    session.submitCheckIn({ feelings: ['unsure'], needs: [] });
    ok(session.rank().length > 1);
  });
});

describe('2. Opposites may be true together, and nothing is scored', () => {
  test('any five words are taken as they are, in their order', () => {
    const words = fc.shuffledSubarray(
      builtinContent('kink').feelings.map(({ id }) => id),
      { maxLength: 5 },
    );
    const session = createSession({ audience: 'kink' });
    holds(words, (feelings) => {
      session.submitCheckIn({ feelings, needs: [] });
      assert.deepEqual(session.getState().checkIn?.feelings, feelings);
    });
    session.submitCheckIn({
      feelings: ['calm', 'anxious', 'close', 'disconnected'],
      needs: [],
    });
    assert.deepEqual(session.getState().checkIn?.feelings, [
      'calm',
      'anxious',
      'close',
      'disconnected',
    ]);
  });

  test('a pleasant word beside others never makes support quieter', () => {
    const said = arbWorld.chain((world) =>
      fc.record({
        world: fc.constant(world),
        feelings: arbFeelings(world.content),
      }),
    );
    holds(said, ({ world: { content }, feelings }) => {
      const before = safetyLevels.indexOf(
        assessCheckIn(content, chose(feelings)).level,
      );
      for (const { id, valence } of content.feelings) {
        if (valence > 0)
          ok(
            safetyLevels.indexOf(
              assessCheckIn(content, chose([...feelings, id])).level,
            ) >= before,
            id,
          );
      }
    });
  });

  const reasonsOf = ({ world, person, options }: Visit): Reason[] => [
    ...rank({ world, person, options }).flatMap(({ reasons, against }) => [
      ...reasons,
      ...against,
    ]),
    ...world.content.practices.flatMap((practice) =>
      explainPractice(world.content, person, practice),
    ),
  ];

  test('a reason carries an id of the content, and no number that says how somebody is', () => {
    holds(arbVisit, (visit) => {
      const { feelings, needs, items, practices } = visit.world.content;
      const idsFor = (kind: Reason['kind']): readonly { id: string }[] => {
        if (kind === 'asked' || kind === 'for') return needs;
        if (kind === 'feeling') return feelings;
        return kind === 'preference' ? items : practices;
      };
      for (const reason of reasonsOf(visit)) {
        assert.deepEqual(Object.keys(reason), ['kind', 'ref', 'weight']);
        if (reason.kind === 'place')
          assert.match(reason.ref, /^(high|mid|low)\.(high|mid|low)$/);
        else ok(find(idsFor(reason.kind), reason.ref), reason.ref);
      }
    });
  });

  test('a reason only names what was said', () => {
    holds(arbVisit, (visit) => {
      const { checkIn, preferences, marks } = visit.person;
      for (const { kind, ref } of rank(visit).flatMap(
        ({ reasons }) => reasons,
      )) {
        if (kind === 'asked') ok(checkIn?.needs.includes(ref), ref);
        if (kind === 'feeling') ok(checkIn?.feelings.includes(ref), ref);
        if (kind === 'place') ok(checkIn?.point, ref);
        if (kind === 'preference') ok(preferences[ref]?.receive, ref);
        if (kind === 'helped') ok(marks[ref]?.helped, ref);
        if (kind === 'saved') ok(marks[ref]?.saved, ref);
      }
    });
  });

  test('in words it has no digit, no percent and no hole', () => {
    const visit = arbBuiltinWorld.chain((world) =>
      fc.record({
        world: fc.constant(world),
        person: arbPerson(world.content),
        options: arbOptions,
      }),
    );
    holds(visit, (one) => {
      for (const reason of reasonsOf(one).filter(({ weight }) => weight > 0))
        assert.match(
          reasonLabel(one.world.content, reason),
          /^[^\d%{}]+[^\s:%{}\d]$/,
        );
    });
  });

  test('the only number on a card is minutes', () => {
    for (const practice of builtinContent('kink').practices) {
      assert.match(
        minutesLabel(builtinContent('kink'), practice),
        new RegExp(`^${practice.minutes[0]} to ${practice.minutes[1]} min$`),
      );
    }
  });

  test('what is assessed is a level, topics and words: no sum, no average, no history', () => {
    holds(arbVisit, ({ world: { content }, person }) => {
      const assessed = assessCheckIn(content, person.checkIn, person.context);
      assert.deepEqual(Object.keys(assessed), [
        'level',
        'topics',
        'reasons',
        'crisis',
        'notYourFault',
      ]);
      const named = (answer: string): boolean =>
        !!find(content.feelings, answer) ||
        !!find(content.needs, answer) ||
        /^(point|own-word|company|context:.+)$/.test(answer);
      ok(assessed.reasons.every(named));
    });
  });
});

describe('3. A hard no always wins', () => {
  /** With whom a practice may not be done, by what a person refused. */
  const refusedPeople = (
    { content }: Visit['world'],
    { preferences }: Visit['person'],
    practice: string,
  ): Set<People> => {
    const reach: Record<LimitScope, readonly People[]> = {
      alone: ['nobody'],
      companion: ['who-you-were-with'],
      others: ['who-you-were-with', 'somebody-you-trust'],
      any: people,
    };
    /** Who is refused by a limit, where it reaches these people. */
    const by = (
      { id, isWish }: Limit,
      whom: readonly People[],
    ): readonly People[] => {
      const { receive, give } = preferences[id] ?? {};
      if (isWish) return [];
      if (receive?.level === 'hard-no') return whom;
      return give?.level === 'hard-no'
        ? whom.filter((one) => one !== 'nobody')
        : [];
    };
    const touches = find(content.practices, practice)?.touch;
    return new Set(
      content.limits.flatMap((limit) => [
        ...limit.limits
          .filter((one) => one.practice === practice)
          .flatMap(({ scope }) => by(limit, reach[scope])),
        ...(touches && limit.limitsTouch ? by(limit, reach.others) : []),
      ]),
    );
  };

  test('what it touches is never suggested, whatever else was said', () => {
    holds(
      arbVisit,
      (visit) => {
        const { world, person } = visit;
        for (const { practice, with: offered } of rank(visit)) {
          const refused = refusedPeople(world, person, practice.id);
          ok(
            offered.length > 0 && offered.every((one) => !refused.has(one)),
            practice.id,
          );
        }
        for (const practice of world.content.practices) {
          const refused = refusedPeople(world, person, practice.id);
          if (practice.with.every((one) => refused.has(one)))
            assert.equal(
              withholdReason(world.content, person, practice),
              'hard-no',
            );
        }
      },
      600,
    );
  });

  test('nor planned, nor asked for; it is shared only by who chose to tell', () => {
    holds(
      arbCards,
      ({ world: { content }, a, b }) => {
        const { plan, ask, leaveOut } = combineCards(content, a, b);
        for (const card of [a, b]) {
          for (const [item, answers] of Object.entries(card)) {
            if (
              !Object.values(answers).some(({ level }) => level === 'hard-no')
            )
              continue;
            ok(
              ![...plan, ...ask].some((meeting) => meeting.item === item),
              item,
            );
          }
        }
        for (const { item } of leaveOut) {
          ok(
            [a, b].some((card) =>
              Object.values(card[item] ?? {}).some(
                ({ tell, private: kept }) => tell && !kept,
              ),
            ),
            item,
          );
        }
      },
      600,
    );
  });

  test('one more hard no takes away what needs it and brings nothing', () => {
    const answered = arbVisit
      .filter(({ world }) => world.content.items.length > 0)
      .chain((visit) =>
        fc.record({
          visit: fc.constant(visit),
          item: fc.constantFrom(...visit.world.content.items),
          role: fc.constantFrom(...preferenceRoles),
        }),
      );
    holds(answered, ({ visit, item, role }) => {
      const { world, person } = visit;
      const reachable = (one: Visit['person']): string[] =>
        world.content.practices.flatMap((practice) =>
          peopleFor(world.content, one, practice).map(
            (whom) => `${practice.id} ${whom}`,
          ),
        );
      const { [item.id]: _, ...others } = person.preferences;
      const before = reachable({ ...person, preferences: others });
      const after = reachable({
        ...person,
        preferences: { ...others, [item.id]: { [role]: { level: 'hard-no' } } },
      });
      ok(after.every((one) => before.includes(one)));
    });
  });
});

describe('4. Asking comes first', () => {
  test('every practice in every content has its ask line', () => {
    holds(arbWorld, ({ content }) => {
      for (const practice of content.practices)
        assert.match(practice.ask!, /\S/, practice.id);
    });
  });

  test('a pack whose practice has none, or an empty one, is refused', () => {
    holds(
      arbPack,
      (pack) => {
        const [id] = Object.keys(pack.words!.practices!);
        for (const ask of [undefined, '', ' \n']) {
          const words = {
            ...pack.words,
            practices: {
              ...pack.words!.practices,
              [id!]: { ...pack.words!.practices![id!]!, ask },
            },
          };
          assert.throws(
            () => loadContent([parsePack({ ...pack, words })]),
            (error: unknown) => {
              ok(error instanceof ContentError);
              assert.equal(error.path, `words.practices.${id}.ask`);
              return true;
            },
          );
        }
      },
      50,
    );
  });

  test('of the built-in practices each that touches asks with a question', () => {
    const touching = builtinContent('kink').practices.filter(
      ({ touch, type }) => touch || type === 'touch',
    );
    ok(touching.length >= 6);
    for (const { ask, id } of touching) assert.match(ask, /\?$/, id);
  });
});

describe('5. From note on nothing is offered with whoever the person was with', () => {
  test('neither needs, nor thanks, nor touches, nor speaks to them, and what is kept away says so', () => {
    holds(
      arbVisit.filter(isAlarmed),
      (visit) => {
        const { world, person } = visit;
        for (const { practice, with: offered } of rank(visit))
          ok(!offered.includes('who-you-were-with'), practice.id);
        for (const practice of world.content.practices) {
          if (practice.with.some((one) => one !== 'who-you-were-with'))
            continue;
          assert.match(
            withholdReason(world.content, person, practice)!,
            /^(safety|hard-no)$/,
          );
        }
      },
      600,
    );
  });

  test('while it is strong or urgent, only what grounds one person is left, and somebody whom they trust', () => {
    holds(
      arbVisit.filter(isPressing),
      (visit) => {
        const { grounding } = visit.world.content.rules;
        for (const { practice, with: offered } of rank(visit)) {
          ok(
            grounding.includes(practice.id) ||
              offered.every((one) => one === 'somebody-you-trust'),
            practice.id,
          );
        }
      },
      600,
    );
  });

  test('what grounds is not lost: neither to the context, nor to a wish for company, nor to a word that would end the list', () => {
    holds(
      arbVisit.filter(isPressing),
      ({ world: { content }, person, options }) => {
        const isFor = ({ with: whom, notWith = [] }: Practice): boolean =>
          whom.includes('nobody') &&
          !notWith.some((id) => person.checkIn?.feelings.includes(id));
        const solo = content.rules.grounding.filter((id) =>
          content.practices.some(
            (practice) =>
              practice.id === id && !practice.carefree && isFor(practice),
          ),
        );
        const found = rankPractices(
          content,
          { ...person, preferences: {}, marks: {} },
          { ...options, limit: 0 },
        );
        const ids = found.map(({ practice }) => practice.id);
        ok(solo.every((id) => ids.includes(id)));
      },
    );
  });

  test('to reach somebody is never the first thing at urgent, where there is another', () => {
    const urgent = arbVisit.filter((visit) => levelOf(visit) === 'urgent');
    holds(urgent, (visit) => {
      const found = rank(visit);
      const alone = found.some(({ with: offered }) =>
        offered.includes('nobody'),
      );
      if (alone) ok(found[0]!.with.includes('nobody'));
    });
  });

  test('a pack cannot make a practice with the companion a grounding one', () => {
    const together = {
      ...builtinPack,
      catalogue: {
        ...builtinPack.catalogue,
        rules: { ...builtinPack.catalogue!.rules!, grounding: ['slow-hug'] },
      },
    } as Pack;
    const found = rankPractices(loadContent([together]), {
      checkIn: chose(['unsafe']),
      preferences: {},
      marks: {},
    });
    ok(
      found.every(
        ({ with: offered }) => !offered.includes('who-you-were-with'),
      ),
    );
  });
});

describe('6. Support is always there', () => {
  const everywhere = audiences.map((audience) => builtinContent(audience));

  test('the same services and emergency numbers for every audience', () => {
    for (const { services, emergency } of everywhere) {
      assert.deepEqual(services, everywhere[0]!.services);
      assert.deepEqual(emergency, everywhere[0]!.emergency);
    }
  });

  test('every service names its country, a web address and how it can be reached, in a country with an emergency number', () => {
    const { services, emergency } = everywhere[0]!;
    for (const { id, country, web, phone, sms, topics } of services) {
      assert.match(country, /^[A-Z]{2}$/, id);
      assert.equal(new URL(web).protocol, 'https:', id);
      ok(phone || sms || web, id);
      ok(topics.length > 0, id);
      ok(
        emergency.some((entry) => entry.country === country),
        id,
      );
    }
  });

  test('every service can say how it was checked: never on a day to come, never official by a word', () => {
    for (const { id, checkedOn, official } of everywhere[0]!.services) {
      if (checkedOn) ok(Date.parse(checkedOn) <= Date.parse('2026-11-23'), id);
      ok(official === undefined || official === true, id);
    }
    for (const key of ['safety.official', 'safety.listed', 'safety.hours'])
      ok(everywhere[0]!.messages[key], key);
  });

  test('a service of a pack without country or web address is refused', () => {
    const service = {
      id: 'x-line',
      audience: 'general',
      country: 'GR',
      name: 'X',
      topics: ['crisis'],
      phone: '123',
      web: 'https://x.example',
      languages: ['el'],
    };
    const load = (change: object): Content =>
      loadContent([
        builtinPack,
        parsePack({
          format: 'aftercare-pack/1',
          language: 'en',
          catalogue: { services: [{ ...service, ...change }] },
        }),
      ]);
    assert.equal(find(load({}).services, 'x-line')?.web, 'https://x.example');
    for (const field of ['country', 'web', 'languages', 'topics']) {
      assert.throws(() => load({ [field]: undefined }), {
        name: 'ContentError',
        path: `catalogue.services[0].${field}`,
      });
    }
  });
});

describe('7. Two people see only what meets', () => {
  test('a meeting needs an open answer from each of the two', () => {
    holds(
      arbCards,
      ({ world: { content }, a, b }) => {
        const { plan, ask } = combineCards(content, a, b);
        for (const { item } of [...plan, ...ask]) {
          for (const card of [a, b]) {
            ok(
              Object.values(card[item] ?? {}).some(
                ({ level, private: kept }) =>
                  !kept && preferenceLevels.indexOf(level) < 3,
              ),
              item,
            );
          }
        }
      },
      600,
    );
  });

  test('an empty card meets nothing, and tells nothing of the other one', () => {
    const cards = arbWorld.chain((world) =>
      fc.record({
        world: fc.constant(world),
        card: arbPreferences(world.content),
      }),
    );
    holds(cards, ({ world: { content }, card }) => {
      const { plan, ask, leaveOut } = combineCards(content, card, {});
      assert.deepEqual([plan, ask], [[], []]);
      for (const { item } of leaveOut)
        ok(Object.values(card[item]!).some(({ tell }) => tell));
    });
  });
});
