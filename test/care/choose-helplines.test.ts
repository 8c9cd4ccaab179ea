import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { isAtLeast } from '../../src/care/assess-safety.js';
import {
  chooseHelplines,
  countriesOf,
  isForOneGroup,
  topicsFor,
  type Support,
} from '../../src/care/choose-helplines.js';
import { builtinContent } from '../../src/content/whole.js';
import type { Content, Helpline } from '../../src/content/content.js';
import {
  safetyLevels,
  supportTopics,
  type Safety,
  type Topic,
} from '../../src/content/schema.js';

const content = builtinContent();
const countries = countriesOf(content);
const now = new Date('2026-11-26');
const seed = 20_261_126;

const service = (entry: Partial<Helpline>): Helpline => ({
  id: 'a',
  audience: 'general',
  country: 'GB',
  name: 'A',
  topics: ['crisis'],
  phone: '123',
  web: 'https://a.example',
  languages: ['en'],
  ...entry,
});
const withServices = (...services: Partial<Helpline>[]): Content => ({
  ...content,
  services: services.map((entry, n) => service({ id: `s${n}`, ...entry })),
});
type Options = Parameters<typeof chooseHelplines>[1];
const ids = (contacts: Support['contacts']): string[] =>
  contacts.map((contact) => contact.service.id);
const idsOf = (of: Content, options: Options): string[] =>
  ids(chooseHelplines(of, { now, ...options }).contacts);
/** Everybody on the screen, in order. */
const shown = ({ contacts, others }: Support): Helpline[] =>
  [...contacts, ...others].map((contact) => contact.service);

const anyService = fc.record(
  {
    id: fc.string({ minLength: 1 }),
    audience: fc.constantFrom('general', 'intimate', 'kink'),
    country: fc.constantFrom('GB', 'US', 'JP'),
    regions: fc.constantFrom(
      undefined,
      undefined,
      ['GB-SCT'],
      ['GB-ENG', 'GB-WLS'],
    ),
    name: fc.string(),
    topics: fc.uniqueArray(fc.constantFrom(...supportTopics)),
    phone: fc.constantFrom(undefined, '123'),
    chat: fc.constantFrom(undefined, 'https://chat.example'),
    web: fc.webUrl(),
    languages: fc.constant(['en']),
    for: fc.constantFrom(undefined, 'women'),
    oneGroup: fc.constantFrom(undefined, false, true),
    special: fc.constantFrom(undefined, undefined, true),
    national: fc.constantFrom(undefined, true),
    allDay: fc.constantFrom(undefined, true),
    official: fc.boolean(),
    compiledOn: fc.constantFrom(undefined, '2026-11-26', '2020-01-01'),
  },
  {
    requiredKeys: [
      'id',
      'audience',
      'country',
      'name',
      'topics',
      'web',
      'languages',
    ],
  },
) as unknown as fc.Arbitrary<Helpline>;
const anyServices = fc.uniqueArray(anyService, {
  selector: ({ id }) => id,
  maxLength: 20,
});
const anyContent = anyServices.map((services): Content => ({
  ...content,
  services,
}));
const anyTopics = fc.uniqueArray(fc.constantFrom(...supportTopics));
const anyLevel = fc.constantFrom(...safetyLevels);

const fits = ({ topics: own }: Helpline, topic: Topic): boolean =>
  own.includes(topic) || (topic === 'mental-health' && own.includes('crisis'));
const fitsAny = (one: Helpline, wanted: readonly Topic[]): boolean =>
  wanted.some((topic) => fits(one, topic));
/**
 * Whether one person may be helped by both: nobody is in two parts of a
 * country.
 */
const shareAPlace = (a: Helpline, b: Helpline): boolean =>
  !a.regions ||
  !b.regions ||
  a.regions.some((part) => b.regions!.includes(part));

/** What must hold of everybody on the screen, whatever was said, wherever. */
function holdsInOrder(
  support: Support,
  wanted: readonly Topic[],
  level: Safety,
  where: string,
): void {
  const list = shown(support);
  const isLoud = isAtLeast(level, 'strong');
  list.forEach((early, index) => {
    for (const late of list.slice(index + 1)) {
      const pair = `${where}: ${early.id} before ${late.id}`;
      const [pressing] = wanted;
      if (!pressing) continue;
      assert.ok(
        fitsAny(early, wanted) || !fitsAny(late, wanted) || late.special,
        `${pair}, and only the second fits`,
      );
      // Lines for the same thing, for the same people, in the same place.
      const areForTheSame =
        fitsAny(early, wanted) &&
        wanted.every((topic) => fits(early, topic) === fits(late, topic));
      if (!areForTheSame || !shareAPlace(early, late)) continue;
      if (sideOf(early, wanted) !== sideOf(late, wanted)) continue;
      if (isLoud)
        assert.ok(
          early.allDay || !late.allDay,
          `${pair}, and only the second is there round the clock`,
        );
      const isAsLongOpen = !isLoud || early.allDay === late.allDay;
      const isNarrower = isNarrow(early, wanted) && !isNarrow(late, wanted);
      assert.ok(
        !isNarrower || !isAsLongOpen,
        `${pair}, and only the second is for anyone`,
      );
    }
  });
}
/**
 * Lines for young people, examinations, and what is there for less than its
 * topics say, stand after the others whatever their hours.
 */
const sideOf = (
  { topics: own, special }: Helpline,
  wanted: readonly Topic[],
): string =>
  JSON.stringify([
    special ?? false,
    own.includes('young') && !wanted.includes('young'),
    own.includes('medical') && (!wanted.includes('medical') || own[0]),
  ]);
const isNarrow = (one: Helpline, wanted: readonly Topic[]): boolean =>
  isForOneGroup(one) &&
  !(['young', 'lgbtq'] as const).some(
    (topic) => one.topics.includes(topic) && wanted.includes(topic),
  );

describe('who to turn to', () => {
  test('never someone of another country or audience, nobody twice, and no more than wanted where a country has no parts', () => {
    const where = fc.constantFrom('GB', 'US', 'JP', 'FR', undefined);
    fc.assert(
      fc.property(
        anyContent,
        where,
        anyTopics,
        anyLevel,
        fc.integer({ min: 1, max: 6 }),
        (of, country, about, level, limit) => {
          const support = chooseHelplines(of, {
            country,
            topics: about,
            level,
            limit,
            now,
          });
          const list = shown(support);
          if (list.every(({ regions }) => !regions))
            assert.ok(list.length <= limit);
          assert.ok(
            list.every(
              (one) => one.country === country && one.audience === 'general',
            ),
          );
          assert.equal(new Set(list.map(({ id }) => id)).size, list.length);
          assert.ok(!support.contacts.length || !support.others.length);
        },
      ),
      { seed },
    );
  });

  test('what fits stands before what does not, round the clock before office hours, anyone before one group', () => {
    // All of them may be shown, so that many stand beside many.
    const crowd = fc.uniqueArray(anyService, {
      selector: ({ id }) => id,
      minLength: 6,
      maxLength: 20,
    });
    fc.assert(
      fc.property(
        crowd,
        fc.uniqueArray(fc.constantFrom(...supportTopics), { maxLength: 3 }),
        anyLevel,
        (list, about, level) => {
          const services = list.map((one): Helpline => ({
            ...one,
            audience: 'general',
            country: 'GB',
            compiledOn: undefined,
          }));
          holdsInOrder(
            chooseHelplines(
              { ...content, services },
              { country: 'GB', topics: about, level, limit: 6, now },
            ),
            about,
            level,
            'GB',
          );
        },
      ),
      { seed, numRuns: 300 },
    );
  });

  test('the most pressing topic has the first place, or it is said that nobody is known for it', () => {
    fc.assert(
      fc.property(
        anyContent,
        anyTopics.filter(({ length }) => length > 0),
        anyLevel,
        (of, about, level) => {
          const support = chooseHelplines(of, {
            country: 'GB',
            topics: about,
            level,
            now,
          });
          const [first] = support.contacts;
          const answers = (one: Helpline): boolean =>
            fits(one, about[0]!) &&
            !one.special &&
            (about[0] !== 'medical' || one.topics[0] === 'medical');
          if (first) assert.ok(answers(first.service));
          else {
            const known = of.services.filter(
              (one) => one.country === 'GB' && one.audience === 'general',
            );
            assert.ok(
              known
                .filter(answers)
                .every(
                  ({ national, compiledOn }) =>
                    !national && compiledOn === '2020-01-01',
                ),
            );
          }
        },
      ),
      { seed },
    );
  });

  test('without a country, or in an unknown one, no number at all', () => {
    for (const country of [undefined, 'XX']) {
      const { emergency, contacts, others } = chooseHelplines(content, {
        country,
        topics: ['crisis'],
        now,
      });
      assert.deepEqual([emergency, contacts, others], [[], [], []]);
    }
  });

  test('for anyone before one group, then whoever an official page states', () => {
    const of = withServices(
      { for: 'men' },
      {},
      { official: true, for: 'women' },
      { official: true },
    );
    assert.deepEqual(
      idsOf(of, { country: 'GB', topics: ['crisis'], limit: 4 }),
      ['s3', 's1', 's2', 's0'],
    );
  });

  test('whoever says whom it is for may still be there for anyone', () => {
    const of = withServices(
      { for: 'women' },
      { for: 'anyone aged 16+', oneGroup: false },
    );
    assert.deepEqual(idsOf(of, { country: 'GB', topics: ['crisis'] }), [
      's1',
      's0',
    ]);
  });

  test('young people’s lines are last, unless the host asks for them', () => {
    const of = withServices(
      { topics: ['young', 'crisis'], for: 'under 19', allDay: true },
      { for: 'men' },
      {},
    );
    for (const level of safetyLevels)
      assert.deepEqual(
        idsOf(of, { country: 'GB', topics: ['crisis'], level }).at(-1),
        's0',
      );
    assert.equal(
      idsOf(of, {
        country: 'GB',
        topics: ['crisis', 'young'],
        level: 'strong',
      })[0],
      's0',
    );
  });

  test('round the clock comes first from strong on, and not before', () => {
    const of = withServices(
      { official: true, national: true },
      { allDay: true },
    );
    for (const level of safetyLevels) {
      const first = isAtLeast(level, 'strong') ? 's1' : 's0';
      assert.equal(
        idsOf(of, { country: 'GB', topics: ['crisis'], level })[0],
        first,
        level,
      );
    }
  });

  test('of each topic the best, then each topic’s next: one topic does not hide another', () => {
    const crisis = { topics: ['crisis'] as Topic[] };
    const violence = { topics: ['sexual-violence'] as Topic[] };
    const of = withServices(crisis, crisis, crisis, violence, violence);
    assert.deepEqual(
      idsOf(of, { country: 'GB', topics: ['crisis', 'sexual-violence'] }),
      ['s0', 's3', 's1'],
    );
    assert.deepEqual(
      idsOf(of, { country: 'GB', topics: ['sexual-violence', 'crisis'] }),
      ['s3', 's0', 's4'],
    );
  });

  test('crisis lines are there for what weighs on the mind', () => {
    assert.deepEqual(
      idsOf(content, { country: 'GB', topics: ['mental-health'] }).slice(0, 2),
      ['gb-samaritans', 'gb-shout'],
    );
  });

  test('where nothing was said, the usual lines are there', () => {
    assert.equal(
      idsOf(content, { country: 'US' }).join(),
      'us-988,us-rainn,us-ndvh',
    );
  });

  test('where nobody is known for what was said, nobody stands as the answer', () => {
    const { contacts, others } = chooseHelplines(content, {
      country: 'US',
      topics: ['medical'],
      now,
    });
    assert.deepEqual(contacts, []);
    assert.deepEqual(ids(others), ['us-988', 'us-rainn', 'us-ndvh']);
  });

  test('a centre for what comes after an assault is no answer to every question about the body', () => {
    const { contacts, others } = chooseHelplines(content, {
      country: 'IE',
      topics: ['medical', 'sexual-violence'],
      level: 'note',
      now,
    });
    assert.deepEqual(
      [contacts, ids(others).slice(0, 2)],
      [[], ['ie-satu', 'ie-rapecrisis']],
    );
    assert.equal(
      idsOf(content, {
        country: 'GB',
        topics: ['medical', 'sexual-violence'],
      })[0],
      'gb-nhs111',
    );
  });

  test('a line for less than its topic is no answer, and still is there', () => {
    const { contacts, others } = chooseHelplines(content, {
      country: 'GB',
      topics: ['own-behaviour', 'mental-health'],
      limit: 9,
      now,
    });
    assert.deepEqual(contacts, []);
    assert.equal(ids(others)[0], 'gb-samaritans');
    assert.equal(
      ids(others).at(-1),
      'gb-stopitnow',
      'about children, and the last for whoever hurt a partner',
    );
  });
});

describe('parts of a country', () => {
  const scottish = { regions: ['GB-SCT'] };
  const english = { regions: ['GB-ENG'] };

  test('a service for all of it comes before one for a part that we do not know the person is in', () => {
    assert.deepEqual(
      idsOf(withServices(scottish, {}), { country: 'GB', topics: ['crisis'] }),
      ['s1', 's0'],
    );
  });

  test('one for each part count as one', () => {
    const of = withServices(
      scottish,
      { ...english, for: 'women' },
      { ...scottish, for: 'men' },
      { topics: ['medical'] },
    );
    const { contacts } = chooseHelplines(of, {
      country: 'GB',
      topics: ['crisis', 'medical'],
      limit: 2,
      now,
    });
    assert.deepEqual(ids(contacts), ['s0', 's1', 's3']);
    assert.deepEqual(
      contacts.map(({ inParts }) => inParts),
      [true, true, false],
    );
  });

  test('in the United Kingdom every nation has its line after violence, before a line for men', () => {
    for (const level of ['note', 'strong'] as const) {
      const first = idsOf(content, {
        country: 'GB',
        topics: ['domestic-violence'],
        level,
      });
      assert.deepEqual(
        first,
        [
          'gb-wls-livefearfree',
          'gb-sct-sdafmh',
          'gb-nir-dsa',
          'gb-ndah',
          'gb-mensadvice',
        ],
        level,
      );
    }
  });
});

describe('services of the host’s own', () => {
  test('stand in where they cover the country, and nowhere else', () => {
    const own = [
      service({ id: 'campus', country: 'GB' }),
      service({ id: 'kinky', country: 'GB', audience: 'kink' }),
    ];
    assert.deepEqual(
      idsOf(content, { country: 'GB', topics: ['crisis'], own }),
      ['campus'],
    );
    assert.ok(
      chooseHelplines(content, { country: 'GB', own, now }).contacts.every(
        (contact) => contact.own,
      ),
    );
    assert.deepEqual(
      idsOf(content, { country: 'US', topics: ['crisis'], own, limit: 1 }),
      ['us-988'],
    );
    assert.ok(
      countriesOf(content, [service({ country: 'UA' })]).includes('UA'),
    );
  });

  test('do not keep away who is there for what was said, where they are not', () => {
    const own = [service({ id: 'campus', country: 'IE', topics: ['crisis'] })];
    assert.equal(
      idsOf(content, { country: 'IE', topics: ['sexual-violence'], own })[0],
      'ie-rapecrisis',
    );
  });

  test('a desk that has hours does not push out a line that is there at night', () => {
    const own = [
      service({
        id: 'desk',
        country: 'IE',
        topics: ['sexual-violence', 'domestic-violence', 'crisis'],
        official: true,
      }),
    ];
    const options = {
      country: 'IE',
      topics: ['sexual-violence'] as Topic[],
      own,
    };
    assert.deepEqual(idsOf(content, { ...options, level: 'note' }), ['desk']);
    for (const level of ['strong', 'urgent'] as const)
      assert.deepEqual(idsOf(content, { ...options, level }), [
        'ie-rapecrisis',
        'desk',
      ]);
    const byNight = [
      service({
        id: 'night',
        country: 'IE',
        topics: ['sexual-violence'],
        allDay: true,
      }),
    ];
    assert.equal(
      idsOf(content, { ...options, own: byNight, level: 'strong' })[0],
      'night',
    );
  });
});

describe('what support is about', () => {
  const said = (...about: Topic[]) => ({ crisis: false, topics: about });

  test('what was said comes before what the host set, nothing twice', () => {
    assert.deepEqual(
      topicsFor(said('sexual-violence'), ['lgbtq', 'sexual-violence']),
      ['sexual-violence', 'lgbtq'],
    );
  });

  test('crisis lines are first where somebody may end their life, and nowhere else', () => {
    fc.assert(
      fc.property(fc.boolean(), anyTopics, anyTopics, (crisis, about, host) => {
        const order = topicsFor({ crisis, topics: about }, host);
        if (crisis) assert.equal(order[0], 'crisis');
        const harmed = about.find((topic) => /violence/.test(topic));
        if (!crisis && harmed && order.includes('crisis'))
          assert.ok(order.indexOf(harmed) < order.indexOf('crisis'));
        assert.deepEqual(
          new Set(order),
          new Set([...about, ...host, ...(crisis ? ['crisis'] : [])]),
        );
      }),
      { seed },
    );
  });

  test('to give what came out once more changes nothing', () => {
    fc.assert(
      fc.property(fc.boolean(), anyTopics, (crisis, about) => {
        const order = topicsFor({ crisis, topics: about });
        assert.deepEqual(topicsFor({ crisis, topics: about }, order), order);
      }),
      { seed },
    );
  });
});

describe('what age leaves', () => {
  const inMonths = (months: number): Date =>
    new Date(Date.UTC(2026, 10 + months, 27));

  test('from 18 months on only the country’s crisis line, its emergency number and the directory', () => {
    for (const country of countries) {
      const { emergency, contacts, others, age } = chooseHelplines(content, {
        country,
        topics: ['crisis'],
        now: inMonths(18),
      });
      assert.equal(age, 'expired');
      assert.ok(emergency.length, country);
      assert.ok(
        contacts.length > 0 &&
          contacts.every((contact) => contact.service.national),
        country,
      );
      assert.deepEqual(others, []);
    }
  });

  test('then nobody is the answer to anything else', () => {
    const { contacts, others } = chooseHelplines(content, {
      country: 'GB',
      topics: ['sexual-violence'],
      now: inMonths(18),
    });
    assert.deepEqual([contacts, ids(others)], [[], ['gb-samaritans']]);
  });

  test('a pack of newer services is as old as it says', () => {
    const of = withServices({ compiledOn: '2028-01-01' });
    const support = chooseHelplines(of, {
      country: 'GB',
      topics: ['crisis'],
      now: inMonths(18),
    });
    assert.deepEqual(
      [support.age, ids(support.contacts), support.compiledOn],
      ['fresh', ['s0'], '2028-01-01'],
    );
  });
});

describe('every country with every topic at every level', () => {
  for (const country of countries) {
    test(country, () => {
      const one = supportTopics.map((topic) => [topic]);
      const pairs = supportTopics.flatMap((a) =>
        supportTopics.filter((b) => b !== a).map((b) => [a, b]),
      );
      for (const about of [[], ...one, ...pairs] as Topic[][]) {
        for (const level of safetyLevels) {
          const support = chooseHelplines(content, {
            country,
            topics: about,
            level,
            now,
          });
          const where = `${country} ${about.join('+')} ${level}`;
          assert.ok(
            support.emergency.length > 0,
            `${country} has an emergency number`,
          );
          assert.ok(shown(support).length > 0, where);
          holdsInOrder(support, about, level, where);
        }
      }
    });
  }

  test('“for women” is first only where no line for anyone is open as long', () => {
    const forWomen = countries.flatMap((country) =>
      (['domestic-violence', 'sexual-violence'] as const).flatMap((topic) =>
        safetyLevels.flatMap((level) => {
          const [first] = chooseHelplines(content, {
            country,
            topics: [topic],
            level,
            now,
          }).contacts;
          if (!first || !isForOneGroup(first.service)) return [];
          const isLoud = isAtLeast(level, 'strong');
          const isThere = ({
            topics: own,
            country: place,
            allDay,
            phone,
          }: Helpline): boolean =>
            place === country &&
            own.includes(topic) &&
            !own.includes('medical') &&
            !!phone &&
            (!isLoud || !!allDay);
          return content.services
            .filter((entry) => isThere(entry) && !isForOneGroup(entry))
            .map(({ id }) => `${country} ${level} ${id}`);
        }),
      ),
    );
    assert.deepEqual(forWomen, []);
  });
});
