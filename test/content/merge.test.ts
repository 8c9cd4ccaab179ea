import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import {
  assessCheckIn,
  type SafetyAssessment,
} from '../../src/care/assess-safety.js';
import { rankPractices } from '../../src/care/rank-practices.js';
import { builtinContent, builtinPack } from '../../src/content/whole.js';
import { find, type Content } from '../../src/content/content.js';
import {
  loadContent,
  parsePack,
  readPack,
  readPacks,
} from '../../src/content/load/read-pack.js';
import type { ContentError } from '../../src/content/load/content-error.js';
import {
  careContexts,
  safetyLevels,
  supportTopics,
  type Audience,
  type Pack,
  type Safety,
} from '../../src/content/schema.js';
import { holds, ok } from '../support/arbitraries.js';
import { same } from '../support/same.js';

const example = readFileSync(
  new URL('../../docs/examples/pack.json', import.meta.url),
  'utf8',
);
const base = { format: 'aftercare-pack/1', language: 'en' };
const load = (pack: object, audience?: Audience): Content =>
  loadContent([builtinPack, parsePack({ ...base, ...pack })], audience);
const has = (list: readonly { id: string }[], id: string): boolean =>
  !!find(list, id);

describe('the example of the docs', () => {
  const content = loadContent([builtinPack, parsePack(example)]);

  test('adds a need, a feeling, a practice, a group, an item and a service', () => {
    assert.equal(find(content.needs, 'fresh-air')?.label, 'Fresh air');
    assert.equal(find(content.feelings, 'restless')?.family, 'tense');
    assert.deepEqual(find(content.practices, 'short-walk')?.minutes, [5, 20]);
    assert.equal(find(content.groups, 'outside')?.label, 'Going out');
    assert.deepEqual(find(content.items, 'walk')?.practices, ['short-walk']);
    assert.equal(
      find(content.services, 'our-welfare-team')?.hours,
      'Monday to Friday, 10:00 to 16:00',
    );
  });

  test('rewords what was there, message by message, and takes one practice and its item away', () => {
    assert.equal(find(content.feelings, 'energised')?.label, 'Wound up');
    assert.deepEqual(
      find(content.feelings, 'energised')?.needs,
      find(builtinContent().feelings, 'energised')?.needs,
    );
    assert.equal(content.messages['common.ask'], 'Please ask first');
    assert.equal(
      content.messages['common.next'],
      builtinContent().messages['common.next'],
    );
    ok(
      !has(content.practices, 'eye-contact') &&
        !has(content.items, 'eye-contact'),
    );
  });

  test('leaves the built-in content as it was', () => {
    assert.equal(
      find(builtinContent().feelings, 'energised')?.label,
      'Full of energy',
    );
    assert.equal(
      find(loadContent([builtinPack]).feelings, 'energised')?.label,
      'Full of energy',
    );
    ok(!has(builtinContent().practices, 'short-walk'));
  });
});

describe('a pack', () => {
  test('without anything changes nothing but the language, and what is in another one', () => {
    const { language, languages, otherTexts, ...rest } = load(
      { language: 'pt-BR' },
      'kink',
    );
    const {
      language: _,
      languages: __,
      otherTexts: ___,
      ...before
    } = builtinContent('kink');
    assert.equal(language, 'pt-BR');
    assert.deepEqual(languages, ['pt-BR']);
    assert.equal(otherTexts['Support'], 'en-GB');
    assert.deepEqual(rest, before);
  });

  test('that translates can change words and no rule', () => {
    const greek = load({
      language: 'el',
      words: {
        needs: { rest: { label: 'Ξεκούραση', gloss: 'Ύπνος' } },
        messages: { 'common.next': 'Επόμενο' },
      },
    });
    assert.equal(find(greek.needs, 'rest')?.label, 'Ξεκούραση');
    assert.equal(greek.messages['common.next'], 'Επόμενο');
    assert.deepEqual(greek.rules, builtinContent().rules);
    assert.deepEqual(greek.feelings, builtinContent().feelings);
  });

  test('may give a country other emergency numbers, and others keep theirs', () => {
    const content = load({
      catalogue: {
        emergency: [
          { country: 'GR', numbers: [{ number: '199' }] },
          { country: 'IS', numbers: [{ number: '112' }] },
        ],
      },
    });
    const numbers = (country: string): unknown =>
      content.emergency.find((entry) => entry.country === country)?.numbers;
    same(numbers('GR'), [{ number: '199' }]);
    same(numbers('IS'), [{ number: '112' }]);
    assert.deepEqual(
      numbers('GB'),
      builtinContent().emergency.find(({ country }) => country === 'GB')
        ?.numbers,
    );
  });

  test('adds to the rules and takes nothing out of them', () => {
    const before = builtinContent('kink').rules;
    const rules = {
      raise: [{ any: ['sad'], with: ['lonely'] }],
      raiseIn: [{ family: 'low', contexts: ['conflict'] }],
      grounding: ['nest', 'five-senses'],
      crisis: ['empty'],
    };
    const after = load({ catalogue: { rules } }, 'kink').rules;
    assert.deepEqual(after.grounding, [...before.grounding, 'nest']);
    assert.deepEqual(after.crisis, [...before.crisis, 'empty']);
    same(after.raise, [...before.raise, ...rules.raise]);
    same(after.raiseIn, [...before.raiseIn, ...rules.raiseIn]);
    for (const name of [
      'raiseWithHard',
      'urgentIn',
      'notYourFault',
      'tired',
      'roomFirst',
      'savour',
    ] as const)
      assert.deepEqual(after[name], before[name]);
  });

  test('says of itself who wrote and reviewed it', () => {
    const about = {
      title: 'Words of the clinic',
      author: 'A',
      reviewedBy: 'B',
      reviewedOn: '2026-11-02',
      nextReviewOn: '2027-11',
      sources: [{ title: 'Notes' }],
    };
    same(load({ about }).about, [about]);
    assert.deepEqual(builtinContent().about.length, 0);
  });
});

describe('extend', () => {
  const extend = (parts: object, audience?: Audience): Content =>
    load({ catalogue: { extend: parts } }, audience);

  test('raises the level of a built-in feeling, and keeps its topics first', () => {
    const content = extend({
      feelings: [
        {
          id: 'used',
          needs: ['rest'],
          safety: { level: 'strong', topics: ['lgbtq', 'mental-health'] },
        },
      ],
    });
    const used = find(content.feelings, 'used')!;
    same(used.safety, {
      level: 'strong',
      topics: ['sexual-violence', 'mental-health', 'lgbtq'],
    });
    assert.deepEqual(used.needs, ['respect', 'support', 'rest']);
    assert.equal(
      assessCheckIn(content, { feelings: ['used'], needs: [] }).level,
      'strong',
    );
    assert.equal(
      assessCheckIn(builtinContent(), { feelings: ['used'], needs: [] }).level,
      'note',
    );
  });

  test('ties a feeling of its own to a built-in practice, which is then offered for it', () => {
    const content = load({
      catalogue: {
        feelings: [
          {
            id: 'triggered',
            audience: 'general',
            family: 'tense',
            beside: 'anxious',
            needs: [],
          },
        ],
        extend: { practices: [{ id: 'five-senses', feelings: ['triggered'] }] },
      },
      words: {
        feelings: {
          triggered: {
            label: 'Triggered',
            gloss: 'Something old is here again.',
          },
        },
      },
    });
    const checkIn = { feelings: ['triggered'], needs: [] };
    const [first] = rankPractices(content, {
      checkIn,
      preferences: {},
      marks: {},
    });
    assert.equal(first!.practice.id, 'five-senses');
    ok(
      first!.reasons.some(
        ({ kind, ref }) => kind === 'feeling' && ref === 'triggered',
      ),
    );
  });

  test('lets a built-in limit reach a practice of the pack', () => {
    const pack = JSON.parse(example) as { catalogue: { extend: object } };
    pack.catalogue.extend = {
      items: [
        {
          id: 'skip-touch',
          limits: [{ practice: 'short-walk', scope: 'companion' }],
        },
      ],
    };
    const content = loadContent([builtinPack, readPack(pack, builtinPack)]);
    const preferences = {
      'skip-touch': { receive: { level: 'need' as const } },
    };
    const walk = rankPractices(content, {
      checkIn: { feelings: ['restless'], needs: [] },
      preferences,
      marks: {},
    }).find(({ practice }) => practice.id === 'short-walk');
    ok(
      walk && !walk.with.includes('who-you-were-with'),
      JSON.stringify(walk?.with),
    );
    const before = builtinContent().limits.find(
      ({ id }) => id === 'skip-touch',
    )!.limits;
    same(content.limits.find(({ id }) => id === 'skip-touch')!.limits, [
      ...before,
      { practice: 'short-walk', scope: 'companion' },
    ]);
  });

  test('changes nothing where the audience hides it', () => {
    const content = extend({
      feelings: [
        { id: 'sub-drop', safety: { level: 'soft', topics: ['crisis'] } },
      ],
    });
    assert.deepEqual(content.feelings, builtinContent().feelings);
    assert.equal(
      find(
        extend(
          {
            feelings: [
              { id: 'sub-drop', safety: { level: 'soft', topics: ['crisis'] } },
            ],
          },
          'kink',
        ).feelings,
        'sub-drop',
      )?.safety?.level,
      'soft',
    );
  });
});

test('a feeling placed beside another has its place', () => {
  const content = loadContent([builtinPack, parsePack(example)]);
  const { valence, arousal } = find(content.feelings, 'anxious')!;
  const restless = find(content.feelings, 'restless')!;
  assert.deepEqual([restless.valence, restless.arousal], [valence, arousal]);
  ok(!('beside' in restless));
});

describe('whatever a pack adds', () => {
  const feelingIds = builtinContent('kink').feelings.map(({ id }) => id);
  const needIds = builtinContent('kink').needs.map(({ id }) => id);
  const some = (ids: readonly string[]): fc.Arbitrary<string[]> =>
    fc.subarray([...ids], { maxLength: 4 });
  const safety = fc.record({
    level: fc.constantFrom(...safetyLevels),
    topics: fc.subarray([...supportTopics]),
  });
  const arbAddition = fc.record(
    {
      extend: fc.record({
        feelings: fc.array(
          fc.record({ id: fc.constantFrom(...feelingIds), safety }),
          { maxLength: 3 },
        ),
        needs: fc.array(
          fc.record({ id: fc.constantFrom(...needIds), safety }),
          { maxLength: 2 },
        ),
      }),
      rules: fc.record(
        {
          raise: fc.array(
            fc.record({ any: some(feelingIds), with: some(feelingIds) }),
            { maxLength: 2 },
          ),
          raiseWithHard: some(feelingIds),
          raiseIn: fc.constantFrom(
            [],
            [{ family: 'low', contexts: ['conflict'] }],
          ),
          urgentIn: fc.array(
            fc.record({
              feelings: some(feelingIds),
              contexts: fc.subarray([...careContexts]),
            }),
            { maxLength: 1 },
          ),
          crisis: some(feelingIds),
          notYourFault: some(feelingIds),
          tired: some(feelingIds),
          roomFirst: some(feelingIds),
          savour: some(feelingIds),
        },
        { requiredKeys: [] },
      ),
    },
    { requiredKeys: [] },
  );
  const rank = (level: Safety | undefined): number =>
    safetyLevels.indexOf(level ?? 'none');
  const before = builtinContent('kink');

  test('that was taken, no level is lower than before: of a word, of a need, of words together in a context', () => {
    let taken = 0;
    const said = fc.record({
      feelings: some(feelingIds),
      needs: fc.subarray([...needIds], { maxLength: 2 }),
      context: fc.constantFrom(undefined, ...careContexts),
    });
    holds(
      fc.tuple(arbAddition, fc.array(said, { minLength: 3, maxLength: 6 })),
      ([catalogue, checkIns]) => {
        let after: Content;
        try {
          after = loadContent(
            [builtinPack, readPack({ ...base, catalogue }, builtinPack)],
            'kink',
          );
        } catch (error) {
          assert.equal((error as Error).name, 'ContentError');
          return;
        }
        taken++;
        for (const list of ['feelings', 'needs'] as const) {
          for (const { id, safety: was } of before[list]) {
            const is = find<{
              id: string;
              safety?: { level: Safety; topics: readonly string[] } | undefined;
            }>(after[list], id)?.safety;
            ok(rank(is?.level) >= rank(was?.level), id);
            assert.deepEqual(
              is?.topics.slice(0, was?.topics.length ?? 0) ?? [],
              was?.topics ?? [],
              id,
            );
          }
        }
        for (const { feelings, needs, context } of checkIns) {
          const [was, is] = [before, after].map((content) =>
            assessCheckIn(content, { feelings, needs }, context),
          ) as [SafetyAssessment, SafetyAssessment];
          ok(
            rank(is.level) >= rank(was.level),
            `${feelings.join()} ${context}`,
          );
          ok(is.crisis || !was.crisis);
          // Beside what a pack calls the person's own act nobody is told that
          // it was not their fault.
          const isOwnAct = after.feelings.some(
            ({ id, safety: now }) =>
              feelings.includes(id) &&
              rank(now?.level) >= rank('note') &&
              now?.topics.includes('own-behaviour'),
          );
          ok(is.notYourFault || !was.notYourFault || isOwnAct);
        }
      },
      400,
    );
    ok(taken > 60, `${taken} taken`);
  });
});

describe('several packs', () => {
  const platform = {
    ...base,
    about: { title: 'The platform' },
    catalogue: { needs: [{ id: 'music', audience: 'general' }] },
    words: {
      needs: { music: { label: 'Music', gloss: 'A song' } },
      messages: { 'common.next': 'Next' },
    },
    deny: ['nest'],
  };
  const clinic = {
    ...base,
    language: 'en-IE',
    about: { title: 'The clinic' },
    catalogue: {
      feelings: [
        {
          id: 'restless',
          audience: 'general',
          family: 'tense',
          beside: 'anxious',
          needs: ['music'],
        },
      ],
      emergency: [{ country: 'GB', numbers: [{ number: '112' }] }],
    },
    words: {
      feelings: { restless: { label: 'Restless', gloss: 'I cannot sit.' } },
      messages: { 'common.next': 'Go on' },
    },
    deny: ['slow-hug'],
  };
  const contentOf = (...inputs: object[]): Content =>
    loadContent([builtinPack, ...readPacks(inputs, builtinPack)]);

  test('stand together: what each adds and takes away, the later one’s words and language', () => {
    const content = contentOf(platform, clinic);
    ok(has(content.needs, 'music') && has(content.feelings, 'restless'));
    ok(!has(content.practices, 'nest') && !has(content.practices, 'slow-hug'));
    assert.deepEqual(find(content.feelings, 'restless')?.needs, ['music']);
    assert.equal(content.messages['common.next'], 'Go on');
    assert.equal(content.language, 'en-IE');
    assert.deepEqual(
      content.about.map(({ title }) => title),
      ['The platform', 'The clinic'],
    );
  });

  test('know those before them, and not those after', () => {
    assert.throws(() => contentOf(clinic, platform), {
      name: 'ContentError',
      message: /^aftercare pack "The clinic", .*"music" is unknown/,
    });
  });

  test('with one id in both are refused, and both are named', () => {
    const other = { ...platform, about: { title: 'The clinic' } };
    assert.throws(() => contentOf(platform, other), {
      message:
        /"The clinic".*"music" is already taken by the pack "The platform"/,
    });
  });

  test('tell the faults of all of them at once, each with its pack', () => {
    const wrong = [
      { ...platform, language: '??' },
      { ...clinic, format: 'x' },
      { ...base, script: 1 },
    ];
    assert.throws(
      () => readPacks(wrong, builtinPack),
      (error: ContentError) => {
        assert.deepEqual(
          error.faults.map(({ pack }) => pack),
          ['"The platform"', '"The clinic"', '3'],
          'and none for what the clinic takes from the platform',
        );
        for (const name of [
          '"The platform", language',
          '"The clinic", format',
          '3, script',
        ])
          ok(error.message.includes(name), error.message);
        return true;
      },
    );
  });
});

describe('deny', () => {
  test('takes away what has the id, and every mention of it', () => {
    const content = load({ deny: ['slow-hug', 'lonely', 'us-988'] });
    ok(
      !has(content.practices, 'slow-hug') &&
        !has(content.feelings, 'lonely') &&
        !has(content.services, 'us-988'),
    );
    assert.deepEqual(find(content.items, 'hug')?.practices, []);
    ok(content.practices.every(({ feelings }) => !feelings.includes('lonely')));
  });

  test('takes a feeling and leaves the family of the same name, with all the others in it', () => {
    const content = load({ deny: ['calm', 'close'] });
    ok(!has(content.feelings, 'calm') && !has(content.feelings, 'close'));
    ok(has(content.families, 'calm') && has(content.families, 'close'));
    ok(has(content.feelings, 'peaceful') && has(content.feelings, 'loved'));
  });
});

describe('allow', () => {
  test('leaves only what it names of feelings, practices and items, and all that they need to be shown', () => {
    const content = load({ allow: ['sad', 'hold-hands', 'unsafe'] });
    assert.deepEqual(
      content.feelings.map(({ id }) => id),
      ['sad', 'unsafe'],
    );
    assert.deepEqual(
      content.practices.map(({ id }) => id),
      ['hold-hands'],
    );
    assert.deepEqual(
      content.items.map(({ id }) => id),
      ['hold-hands'],
    );
    assert.equal(content.needs.length, builtinContent().needs.length);
    assert.equal(content.services.length, builtinContent().services.length);
  });

  test('of two packs lets through only what both name; deny wins over allow', () => {
    const pack = (change: object): Pack => parsePack({ ...base, ...change });
    const content = loadContent([
      builtinPack,
      pack({ allow: ['sad', 'happy', 'calm'] }),
      pack({ allow: ['sad', 'happy'], deny: ['happy'] }),
    ]);
    assert.deepEqual(
      content.feelings.map(({ id }) => id),
      ['sad'],
    );
  });

  test('does not lift the audience', () => {
    assert.deepEqual(
      load({ allow: ['kiss', 'hug'] }).items.map(({ id }) => id),
      ['hug'],
    );
  });
});

test('a feeling without its family, and an item without its group, are not shown', () => {
  const pack = {
    catalogue: {
      families: [{ id: 'wild', audience: 'kink' }],
      feelings: [
        {
          id: 'roaring',
          audience: 'general',
          family: 'wild',
          valence: 0,
          arousal: 1,
          needs: [],
        },
      ],
      groups: [{ id: 'play', audience: 'intimate' }],
      items: [
        {
          id: 'game',
          audience: 'general',
          group: 'play',
          roles: ['receive'],
          timing: ['right-after'],
          practices: [],
        },
      ],
    },
    words: {
      families: { wild: { label: 'Wild', gloss: 'Wild' } },
      feelings: { roaring: { label: 'Roaring', gloss: 'Loud' } },
      groups: { play: { label: 'Play' } },
      items: { game: { receive: 'A game' } },
    },
  };
  const general = load(pack);
  ok(!has(general.feelings, 'roaring') && !has(general.items, 'game'));
  const kink = load(pack, 'kink');
  ok(has(kink.feelings, 'roaring') && has(kink.items, 'game'));
});

test('content is frozen to the bottom and made anew each time, the built-in one once for each audience', () => {
  const check = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    ok(Object.isFrozen(value));
    Object.values(value).forEach(check);
  };
  check(load({}));
  check(readPack(example, builtinPack));
  assert.notEqual(load({}), load({}));
  assert.equal(builtinContent('kink'), builtinContent('kink'));
  assert.notEqual(builtinContent('kink'), builtinContent('general'));
});

test('an id that is not there finds nothing, also one that every object has', () => {
  for (const id of ['no-such-id', 'toString', '', undefined])
    assert.equal(find(builtinContent().needs, id), undefined);
});
