import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { builtinContent, builtinPack } from '../../src/content/whole.js';
import { rankPractices, type Reason } from '../../src/care/rank-practices.js';
import { find, type Practice } from '../../src/content/content.js';
import {
  audiences,
  careElements,
  companies,
  companyAnswers,
  careContexts,
  practiceTypes,
  preferenceRoles,
  safetyLevels,
  timings,
} from '../../src/content/schema.js';
import { ok } from '../support/arbitraries.js';

const content = builtinContent('kink');
const count = <T>(
  list: readonly T[],
  of: (entry: T) => string,
): Record<string, number> =>
  list.reduce<Record<string, number>>(
    (sum, entry) => ({ ...sum, [of(entry)]: (sum[of(entry)] ?? 0) + 1 }),
    {},
  );
const isText = (value: unknown): boolean =>
  typeof value === 'string' && value.trim() === value && value.length > 0;

const isForOne = (practice: Practice): boolean =>
  practice.with.includes('nobody');
/** What one person can do where nobody is, also by reaching somebody. */
const reachesOne = (practice: Practice): boolean =>
  isForOne(practice) ||
  (practice.with.includes('somebody-you-trust') &&
    practice.company.includes('solo'));
const needsCompanion = (practice: Practice): boolean => !reachesOne(practice);

describe('the whole English catalogue is here', () => {
  const sizes = {
    families: 10,
    needs: 16,
    feelings: 73,
    practices: 62,
    groups: 8,
    items: 50,
    evidence: 11,
    emergency: 27,
  };
  for (const [list, size] of Object.entries(sizes))
    test(`${size} ${list}`, () =>
      assert.equal(content[list as keyof typeof sizes].length, size));

  test('each feeling in one of ten families, each family with some', () => {
    const families = count(content.feelings, ({ family }) => family);
    assert.deepEqual(
      Object.keys(families).toSorted(),
      content.families.map(({ id }) => id).toSorted(),
    );
  });

  test('the five types of practice', () => {
    assert.deepEqual(
      count(content.practices, ({ type }) => type),
      { touch: 6, talk: 15, comfort: 14, affirm: 12, presence: 15 },
    );
    assert.deepEqual(
      Object.keys(count(content.practices, ({ type }) => type)),
      [...practiceTypes],
    );
  });

  test('half of the practices and more work alone, and most of them in five minutes', () => {
    const { practices } = content;
    const isTrusted = (practice: Practice): boolean =>
      practice.with.includes('somebody-you-trust');
    assert.equal(practices.filter(isForOne).length, 32);
    assert.equal(practices.filter(isTrusted).length, 5);
    assert.equal(
      practices.filter((one) => isForOne(one) || isTrusted(one)).length,
      34,
    );
    assert.equal(practices.filter(({ minutes }) => minutes[0] <= 5).length, 53);
  });

  test('each of the three elements has some of every kind: with somebody, and alone', () => {
    for (const element of careElements) {
      const about = content.practices.filter(({ elements }) =>
        elements.includes(element),
      );
      ok(about.length >= 10, `${element}: ${about.length}`);
      ok(
        about.some((one) => one.with.includes('who-you-were-with')),
        element,
      );
      ok(about.some(reachesOne), element);
    }
  });

  test('every practice that could be done right after is, but those that need a night or a talk', () => {
    const later = content.practices
      .filter(({ when }) => !when.includes('right-after'))
      .map(({ id }) => id);
    const nextDay = [
      'next-day-text',
      'gentle-debrief',
      'care-plan-talk',
      'agree-signals',
      'drop-check-in',
      'drop-day-two',
      'days-later',
    ];
    const rested = [
      'evening-question',
      'repair-talk',
      'voice-note',
      'wind-down',
      'kind-note',
      'evening-check',
    ];
    assert.deepEqual(later.sort(), [...nextDay, ...rested].sort());
    for (const id of nextDay)
      assert.deepEqual(
        content.practices.find((one) => one.id === id)!.when,
        ['next-day'],
        id,
      );
  });

  test('every need is met by a practice, every context and company has some, every safety level is used', () => {
    const { practices, needs, feelings } = content;
    for (const { id } of needs)
      ok(
        practices.some((practice) => practice.needs.includes(id)),
        id,
      );
    for (const context of careContexts)
      ok(
        practices.filter((practice) => practice.contexts.includes(context))
          .length >= 5,
        context,
      );
    for (const company of companies)
      ok(
        practices.some((practice) => practice.company.includes(company)),
        company,
      );
    assert.deepEqual(
      new Set(feelings.map(({ safety }) => safety?.level ?? 'none')),
      new Set(safetyLevels),
    );
  });

  test('every feeling without a warning leads to a practice by its word or by its first need', () => {
    for (const { id, needs, safety } of content.feelings) {
      const leads = content.practices.some(
        (practice) =>
          practice.feelings.includes(id) || practice.needs.includes(needs[0]!),
      );
      ok(leads || safety, id);
    }
  });

  for (const audience of audiences) {
    const there = builtinContent(audience);
    const forOne = there.practices.filter(
      (practice) => practice.audience === 'general' && reachesOne(practice),
    );

    test(`every need has something for one person alone (${audience})`, () => {
      for (const { id } of there.needs)
        ok(
          forOne.some((practice) => practice.needs.includes(id)),
          id,
        );
    });

    test(`every feeling has something for one person alone, by its word or by its first need (${audience})`, () => {
      for (const {
        id,
        needs: [first],
      } of there.feelings) {
        ok(
          forOne.some(
            (practice) =>
              practice.feelings.includes(id) || practice.needs.includes(first!),
          ),
          id,
        );
      }
    });

    test(`whoever is alone is shown something with a reason for every word (${audience})`, () => {
      for (const { id } of there.feelings.filter(
        (feeling) => feeling.id !== 'unsure',
      )) {
        const shown = rankPractices(
          there,
          {
            checkIn: { feelings: [id], needs: [] },
            preferences: {},
            marks: {},
          },
          { company: 'solo', limit: 3 },
        );
        // A word of alarm is answered by what a practice is for, and not by its
        // own name.
        const isAnswer = ({ kind, ref }: Reason): boolean =>
          (kind === 'feeling' && ref === id) ||
          kind === 'for' ||
          kind === 'steady';
        ok(
          shown.some(({ reasons }) => reasons.some(isAnswer)),
          id,
        );
        ok(
          shown.every((one) =>
            one.with.some((who) => who !== 'who-you-were-with'),
          ),
          id,
        );
      }
    });
  }

  test('words of alarm lead by their own name to what grounds and to somebody to reach', () => {
    const { grounding } = content.rules;
    for (const id of [
      'coerced',
      'trapped',
      'unsafe',
      'hopeless',
      'unsafe-with-self',
      'scared',
    ]) {
      const named = content.practices.filter(({ feelings }) =>
        feelings.includes(id),
      );
      ok(
        named.some((practice) => grounding.includes(practice.id)),
        `${id}: grounding`,
      );
      ok(
        named.some((practice) => practice.with.includes('somebody-you-trust')),
        `${id}: somebody to reach`,
      );
      ok(!named.some((practice) => needsCompanion(practice)), id);
    }
  });

  test('whoever was used, pressured, or not heard is sent to nothing with the person who did it', () => {
    for (const id of ['used', 'pressured', 'boundary-crossed', 'in-pain']) {
      const named = content.practices.filter(({ feelings }) =>
        feelings.includes(id),
      );
      ok(named.length >= 2, id);
      for (const practice of named)
        ok(
          !practice.with.includes('who-you-were-with'),
          `${id}: ${practice.id}`,
        );
    }
  });

  test('nobody who was harmed is sent to a shower or a bath, or hears first what washing takes away', () => {
    const names = content.practices.filter((practice) =>
      /shower|\bbath\b/i.test(JSON.stringify(practice)),
    );
    assert.ok(names.length > 1);
    for (const { id, notWith = [], cautions } of names) {
      const isSaid = cautions.some((caution) => /before wash/.test(caution));
      for (const feeling of content.rules.notYourFault)
        assert.ok(isSaid || notWith.includes(feeling), `${id}: ${feeling}`);
    }
  });

  test('nobody who was harmed, hurt or is far away is offered what makes it small, or hot water', () => {
    const notFor = {
      'not-as-hoped': [...content.rules.notYourFault, 'in-pain'],
      'own-part': [...content.rules.notYourFault, 'in-pain'],
      'warm-shower': [
        ...content.rules.notYourFault,
        'in-pain',
        'not-clear',
        'confused',
        'floaty',
        'subspace',
      ],
    };
    for (const [id, feelings] of Object.entries(notFor))
      assert.deepEqual(
        feelings.filter(
          (feeling) => !find(content.practices, id)!.notWith?.includes(feeling),
        ),
        [],
        id,
      );
  });

  test('who is worn out and on edge finds something that takes five minutes at most', () => {
    for (const company of companyAnswers) {
      const checkIn = { feelings: ['irritated', 'drained'], needs: [] };
      const shown = rankPractices(
        content,
        { checkIn, preferences: {}, marks: {} },
        { company },
      );
      ok(shown.length > 0, company);
      for (const { practice } of shown)
        ok(practice.minutes[0] <= 5, `${company}: ${practice.id}`);
    }
  });

  test('too much gets less, and not five senses', () => {
    const shown = rankPractices(content, {
      checkIn: { feelings: ['overwhelmed'], needs: [] },
      preferences: {},
      marks: {},
    });
    assert.deepEqual(
      shown.map(({ practice }) => practice.id),
      ['turn-things-down', 'slow-breath'],
    );
    ok(
      !content.practices
        .find(({ id }) => id === 'five-senses')!
        .feelings.includes('overwhelmed'),
    );
  });

  test('lonely and alone gets a person to reach among the first three', () => {
    const lonely = {
      checkIn: { feelings: ['lonely'], needs: [] },
      preferences: {},
      marks: {},
    };
    const shown = rankPractices(content, lonely, { company: 'solo', limit: 3 });
    ok(
      shown.some((one) => one.with.includes('somebody-you-trust')),
      shown.map(({ practice }) => practice.id).join(),
    );
  });

  test('whoever asks for outside support is shown somebody to reach first, also beside somebody', () => {
    for (const company of companyAnswers) {
      const checkIn = { feelings: ['sad'], needs: ['support'] };
      const [first, second] = rankPractices(
        content,
        { checkIn, preferences: {}, marks: {} },
        { company },
      );
      for (const shown of [first!, second!])
        ok(
          shown.with.includes('somebody-you-trust'),
          `${company}: ${shown.practice.id}`,
        );
    }
  });

  test('a good moment has three ways to enjoy it, for one person', () => {
    for (const id of content.rules.savour) {
      const shown = rankPractices(
        content,
        { checkIn: { feelings: [id], needs: [] }, preferences: {}, marks: {} },
        { company: 'solo' },
      );
      ok(
        shown.length >= 2 && shown.length <= 3,
        `${id}: ${shown.map(({ practice }) => practice.id).join()}`,
      );
    }
  });

  test('services for the countries that have emergency numbers, and for what people mostly look for', () => {
    const countries = new Set(content.services.map(({ country }) => country));
    ok(content.services.length >= 60);
    for (const topic of [
      'crisis',
      'sexual-violence',
      'domestic-violence',
      'lgbtq',
    ] as const) {
      ok(
        content.services.some((service) => service.topics.includes(topic)),
        topic,
      );
    }
    for (const country of countries)
      ok(
        content.emergency.some((entry) => entry.country === country),
        country,
      );
  });

  test('the rules name seven grounding practices that work alone, for everyone', () => {
    const { grounding } = content.rules;
    assert.deepEqual(grounding, [
      'five-senses',
      'slow-breath',
      'wrap-up',
      'warm-up',
      'water-snack',
      'look-after-body',
      'my-limits-count',
    ]);
    for (const id of grounding) {
      const practice = content.practices.find((entry) => entry.id === id)!;
      ok(
        practice.company.includes('solo') &&
          practice.audience === 'general' &&
          !practice.touch,
        id,
      );
    }
  });
});

describe('nothing is left empty', () => {
  test('every word of every practice', () => {
    for (const practice of content.practices) {
      for (const field of ['title', 'intro', 'ask', 'adapt'] as const)
        ok(isText(practice[field]), `${practice.id}.${field}`);
      for (const field of ['steps', 'say', 'cautions'] as const) {
        ok(
          practice[field].length > 0 && practice[field].every(isText),
          `${practice.id}.${field}`,
        );
      }
      ok(
        practice.steps.length >= 3 && practice.steps.length <= 6,
        `${practice.id}.steps`,
      );
    }
  });

  test('every list of every practice, and its minutes', () => {
    for (const {
      id,
      company,
      contexts: after,
      when,
      needs,
      feelings,
      minutes,
    } of content.practices) {
      assert.equal(new Set(needs).size, needs.length, id);
      for (const list of [company, after, when, feelings])
        ok(list.length > 0 && new Set(list).size === list.length, id);
      ok(minutes[0] >= 1 && minutes[0] <= minutes[1], id);
    }
  });

  test('every feeling: a gloss in the first person or about now, words that find it, a place on the field, needs', () => {
    for (const {
      id,
      label,
      gloss,
      also,
      valence,
      arousal,
      needs,
    } of content.feelings) {
      ok(isText(label) && isText(gloss) && /[.]$/.test(gloss), id);
      ok(also!.length > 0 && also!.every(isText), id);
      ok(
        Math.abs(valence) <= 1 && Math.abs(arousal) <= 1 && needs.length > 0,
        id,
      );
    }
  });

  test('every item in each direction that it can be answered in', () => {
    for (const item of content.items) {
      for (const role of preferenceRoles)
        assert.equal(
          isText(item[role]),
          item.roles.includes(role),
          `${item.id}.${role}`,
        );
      ok(item.timing.every((time) => timings.includes(time)));
    }
  });

  test('no two entries of a list read the same', () => {
    const labels = {
      feelings: content.feelings,
      needs: content.needs,
      families: content.families,
      groups: content.groups,
    };
    for (const [list, entries] of Object.entries(labels))
      assert.equal(
        new Set(entries.map(({ label }) => label)).size,
        entries.length,
        list,
      );
    assert.equal(
      new Set(content.practices.map(({ title }) => title)).size,
      content.practices.length,
    );
    assert.equal(
      new Set(content.items.map(({ receive }) => receive)).size,
      content.items.length,
    );
  });

  test('every message, in each of its plurals', () => {
    for (const [key, text] of Object.entries(content.messages)) {
      ok(
        typeof text === 'string'
          ? isText(text)
          : 'other' in text && Object.values(text).every(isText),
        key,
      );
    }
  });
});

test('ids stay as they are: answers that are kept elsewhere are kept under them', () => {
  const lists = Object.values<unknown>(builtinPack.catalogue!).filter((list) =>
    Array.isArray(list),
  ) as readonly (readonly { readonly id?: string }[])[];
  const ids = lists.flatMap((list) => list.flatMap(({ id }) => id ?? []));
  for (const id of ids) assert.match(id, /^[a-zA-Z][a-zA-Z\d-]*$/);
  ok(audiences.every((audience) => Object.isFrozen(builtinContent(audience))));
});
