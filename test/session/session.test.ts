import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Answer } from '../../src/care/preferences.js';
import { builtinContent, builtinPack } from '../../src/content/whole.js';
import { find } from '../../src/content/content.js';
import { readPack } from '../../src/content/load/read-pack.js';
import type { Pack } from '../../src/content/schema.js';
import {
  selectMark,
  selectPartnerWithheld,
  selectPractice,
  selectSafety,
  selectWithheld,
} from '../../src/session/selectors.js';
import { createSession, type Session } from '../../src/session/session.js';
import { ok } from '../support/arbitraries.js';
import { same } from '../support/same.js';

const read = (input: unknown): Pack => readPack(input, builtinPack);

/** A session, and how often its listener was called. */
function listenedTo(options?: Parameters<typeof createSession>[0]): {
  session: Session;
  heard: () => number;
} {
  const session = createSession(options);
  let count = 0;
  session.subscribe(() => void count++);
  return { session, heard: () => count };
}
const quiet = {
  level: 'none',
  topics: [],
  reasons: [],
  crisis: false,
  notYourFault: false,
};
const idsOf = (session: Session): string[] =>
  session.rank().map(({ practice }) => practice.id);

test('there is no browser here, and the session needs none', () => {
  for (const name of ['window', 'document', 'customElements', 'localStorage'])
    assert.equal(name in globalThis, false, name);
  ok(createSession().rank().length > 0);
});

describe('a new session', () => {
  test('is for everyone, knows nothing of the person and guesses no country', () => {
    const { content, ...rest } = createSession().getState();
    assert.equal(content, builtinContent('general'));
    same(rest, {
      audience: 'general',
      host: { audience: 'general' },
      person: {},
      safety: quiet,
      preferences: {},
      marks: {},
      cleared: 0,
    });
  });

  test('takes settings and leaves what it does not know', () => {
    const more = {
      audience: 'kink',
      context: 'casual',
      company: 'distance',
      country: 'GR',
      preferences: { hug: {} },
      secret: 1,
    } as const;
    const { content, ...rest } = createSession(more).getState();
    assert.equal(content.audience, 'kink');
    const host = {
      audience: 'kink',
      context: 'casual',
      company: 'distance',
      country: 'GR',
    };
    same(rest, {
      ...host,
      host,
      person: {},
      safety: quiet,
      preferences: {},
      marks: {},
      cleared: 0,
    });
  });

  test('two sessions share nothing that a person says', () => {
    const [one, other] = [createSession(), createSession()];
    one.submitCheckIn({ feelings: ['sad'], needs: [] });
    assert.equal(other.getState().checkIn, undefined);
  });
});

describe('a snapshot', () => {
  test('cannot be changed at any depth, from the first on', () => {
    const session = createSession();
    const write = (change: (state: never) => unknown): void =>
      void assert.throws(() => change(session.getState() as never), TypeError);
    write((state: { marks: object }) =>
      Object.assign(state.marks, { nest: {} }),
    );
    write((state: { preferences: object }) =>
      Object.assign(state.preferences, { hug: {} }),
    );
    session.submitCheckIn({
      point: { valence: 0, arousal: 0 },
      feelings: ['sad'],
      needs: ['rest'],
      strengths: { sad: 3 },
    });
    session.setPreference('hug', 'receive', {
      level: 'like',
      timing: ['next-day'],
    });
    session.markPractice('nest', { saved: true });
    write((state: { audience: string }) => (state.audience = 'kink'));
    write((state: { checkIn: { feelings: string[] } }) =>
      state.checkIn.feelings.push('happy'),
    );
    write((state: { checkIn: { needs: string[] } }) =>
      state.checkIn.needs.pop(),
    );
    write(
      (state: { checkIn: { point: { valence: number } } }) =>
        (state.checkIn.point.valence = 1),
    );
    write(
      (state: { checkIn: { strengths: Record<string, number> } }) =>
        (state.checkIn.strengths['sad'] = 1),
    );
    write(
      (state: { preferences: { hug: { receive: { level: string } } } }) =>
        (state.preferences.hug.receive.level = 'hard-no'),
    );
    write(
      (state: { preferences: { hug: { receive: { timing: string[] } } } }) =>
        state.preferences.hug.receive.timing.push('x'),
    );
    write(
      (state: { marks: { nest: { saved: boolean } } }) =>
        (state.marks.nest.saved = false),
    );
    write(
      (state: { content: { practices: { ask: string }[] } }) =>
        (state.content.practices[0]!.ask = ''),
    );
    write((state: { content: { rules: { grounding: string[] } } }) =>
      state.content.rules.grounding.push('slow-hug'),
    );
  });

  test('does not follow what the caller does with its own objects', () => {
    const session = createSession();
    const feelings = ['sad'];
    const answer = { level: 'like' as const, timing: ['next-day' as const] };
    session.submitCheckIn({ feelings, needs: [] });
    session.setPreference('hug', 'receive', answer);
    feelings.push('happy');
    answer.timing.pop();
    assert.deepEqual(session.getState().checkIn?.feelings, ['sad']);
    assert.deepEqual(session.getState().preferences['hug']?.receive?.timing, [
      'next-day',
    ]);
  });
});

describe('listeners', () => {
  test('hear each change once', () => {
    const { session, heard } = listenedTo();
    const changes: (() => void)[] = [
      () =>
        session.configure({
          audience: 'intimate',
          context: 'casual',
          company: 'solo',
          country: 'GB',
        }),
      () => session.submitCheckIn({ feelings: ['sad'], needs: [] }),
      () => session.setPreference('hug', 'receive', { level: 'like' }),
      () =>
        session.setPreferences({
          hug: { receive: { level: 'need' }, give: { level: 'like' } },
          water: { give: { level: 'like' } },
        }),
      () => session.markPractice('nest', { saved: true }),
      () =>
        session.setContent(
          read({ format: 'aftercare-pack/1', language: 'en', deny: ['nest'] }),
        ),
      () => session.clearCheckIn(),
      () => session.clear(),
    ];
    changes.forEach((change, index) => {
      change();
      assert.equal(heard(), index + 1, `change ${index}`);
    });
  });

  test('hear nothing when nothing changed', () => {
    const { session, heard } = listenedTo({ country: 'GB' });
    const same = (act: () => void): void => {
      act();
      const before = heard();
      act();
      assert.equal(heard(), before, act.toString());
    };
    session.clearCheckIn();
    session.configure({});
    session.configure({ audience: 'general', country: 'GB' });
    session.setPreferences({});
    session.setPreference('hug', 'receive', undefined);
    session.setPreference('no-such-item', 'receive', { level: 'like' });
    session.markPractice('no-such-practice', { saved: true });
    session.markPractice('nest', {});
    assert.equal(heard(), 0);
    same(() =>
      session.submitCheckIn({
        feelings: ['sad'],
        needs: ['rest'],
        strengths: { sad: 1 },
      }),
    );
    same(() =>
      session.setPreference('hug', 'receive', { level: 'like', note: 'x' }),
    );
    same(() => session.setPreference('water', 'give', { level: 'maybe' }));
    session.setPreference('hug', 'give', { level: 'like' });
    same(() =>
      session.setPreference('hug', 'receive', { level: 'like', note: 'x' }),
    );
    same(() => session.setPreferences(session.getState().preferences));
    same(() => session.markPractice('nest', { helped: true }));
  });

  test('hear each time that everything was forgotten, for something may be half said on the screen', () => {
    const { session, heard } = listenedTo();
    session.clear();
    session.clear();
    assert.equal(heard(), 2);
  });

  test('never see a moment without the limits that are being replaced', () => {
    const session = createSession();
    const limit = { hug: { receive: { level: 'hard-no' as const } } };
    session.setPreferences(limit);
    session.subscribe(() =>
      assert.equal(session.withholdReason('slow-hug'), 'hard-no'),
    );
    session.setPreferences({ ...limit, water: { receive: { level: 'like' } } });
  });

  test('are told no more once they stopped', () => {
    const session = createSession();
    let heard = 0;
    session.subscribe(() => void heard++)();
    session.submitCheckIn({ feelings: ['sad'], needs: [] });
    assert.equal(heard, 0);
  });
});

describe('a check-in', () => {
  const submitted = (checkIn: object): unknown => {
    const session = createSession();
    session.submitCheckIn(checkIn as Parameters<Session['submitCheckIn']>[0]);
    return session.getState().checkIn;
  };

  test('may be empty in every part', () => {
    same(submitted({}), { feelings: [], needs: [] });
  });

  test('drops unknown and repeated words, and all after the fifth', () => {
    const feelings = [
      'sad',
      'no-such-word',
      'sad',
      'sub-drop',
      'calm',
      'close',
      'happy',
      'proud',
      'angry',
    ];
    same(submitted({ feelings, needs: ['rest', 'nothing', 'rest'] }), {
      feelings: ['sad', 'calm', 'close', 'happy', 'proud'],
      needs: ['rest'],
    });
  });

  test('keeps a strength of 1, 2 or 3 for a word that was chosen, and no other', () => {
    const strengths = { sad: 3, calm: 7, close: 'x', happy: 1 };
    same(submitted({ feelings: ['sad', 'calm', 'close'], strengths }), {
      feelings: ['sad', 'calm', 'close'],
      needs: [],
      strengths: { sad: 3 },
    });
  });

  test('keeps the point inside the field', () => {
    same(submitted({ point: { valence: 3, arousal: -3 } }), {
      point: { valence: 1, arousal: -1 },
      feelings: [],
      needs: [],
    });
    same(submitted({ point: { valence: 'x', arousal: NaN } }), {
      point: { valence: 0, arousal: 0 },
      feelings: [],
      needs: [],
    });
  });

  test('takes the place of the one before: there is no history', () => {
    const session = createSession();
    session.submitCheckIn({ feelings: ['unsafe'], needs: [] });
    session.submitCheckIn({ feelings: ['calm'], needs: [] });
    assert.equal(session.safety().level, 'none');
    assert.doesNotMatch(
      JSON.stringify({ ...session.getState(), content: null }),
      /unsafe/,
    );
  });
});

describe('preferences', () => {
  const kept = (answer: object): Answer | undefined => {
    const session = createSession();
    session.setPreference('hug', 'receive', answer as Answer);
    return session.getState().preferences['hug']?.receive;
  };

  test('keep what an answer may hold and drop the rest', () => {
    same(
      kept({
        level: 'maybe',
        timing: ['next-day', 'never', 'right-after'],
        note: '',
        private: false,
        tell: true,
        who: 'me',
      }),
      {
        level: 'maybe',
        timing: ['right-after', 'next-day'],
        tell: true,
      },
    );
    assert.equal(kept({ level: 'adore' }), undefined);
    assert.equal(kept({}), undefined);
  });

  test('cut a note at 140 characters, never through the middle of one', () => {
    assert.equal(
      kept({ level: 'like', note: 'x'.repeat(200) })?.note,
      'x'.repeat(140),
    );
    assert.equal(
      kept({ level: 'like', note: 'x'.repeat(140) })?.note?.length,
      140,
    );
    assert.equal(
      kept({ level: 'like', note: `${'x'.repeat(139)}🫶` })?.note,
      'x'.repeat(139),
    );
    assert.equal(kept({ level: 'like', note: 12 })?.note, '12');
  });

  test('are taken back one by one, and an item without an answer is absent', () => {
    const session = createSession();
    session.setPreference('hug', 'receive', { level: 'like' });
    session.setPreference('hug', 'give', { level: 'need' });
    session.setPreference('hug', 'receive', undefined);
    same(session.getState().preferences, { hug: { give: { level: 'need' } } });
    session.setPreference('hug', 'give', undefined);
    same(session.getState().preferences, {});
  });

  test('answer only what is asked: a thing to leave out is not something to give', () => {
    const session = createSession();
    session.setPreferences({
      'skip-jokes': { give: { level: 'like' }, receive: { level: 'need' } },
      nonsense: { receive: { level: 'like' } },
    });
    same(session.getState().preferences, {
      'skip-jokes': { receive: { level: 'need' } },
    });
  });

  test('take a practice away at once and give it back at once', () => {
    const session = createSession();
    session.setPreference('hug', 'receive', { level: 'hard-no' });
    ok(!idsOf(session).includes('slow-hug'));
    assert.equal(session.withholdReason('slow-hug'), 'hard-no');
    session.setPreference('hug', 'receive', undefined);
    ok(idsOf(session).includes('slow-hug'));
    assert.equal(session.withholdReason('slow-hug'), undefined);
  });
});

describe('marks', () => {
  test('add up, and a field set to undefined is taken back', () => {
    const session = createSession();
    session.markPractice('nest', { done: true });
    session.markPractice('nest', { helped: true, dismissed: true });
    same(session.getState().marks['nest'], {
      done: true,
      helped: true,
      dismissed: true,
    });
    assert.equal(session.withholdReason('nest'), 'dismissed');
    session.markPractice('nest', { dismissed: undefined });
    same(session.getState().marks['nest'], { done: true, helped: true });
    session.markPractice('nest', { done: undefined, helped: undefined });
    same(session.getState().marks, {});
  });
});

test('clear forgets every answer and keeps what the host set', () => {
  const session = createSession({
    audience: 'intimate',
    country: 'GB',
    context: 'casual',
  });
  const fresh = JSON.stringify({
    ...session.getState(),
    content: null,
    cleared: null,
  });
  session.submitCheckIn({
    feelings: ['sad'],
    needs: ['rest'],
    point: { valence: 1, arousal: 1 },
  });
  session.setPreference('kiss', 'give', { level: 'hard-no', note: 'a note' });
  session.markPractice('nest', { saved: true, dismissed: true });
  session.clear();
  assert.equal(
    JSON.stringify({ ...session.getState(), content: null, cleared: null }),
    fresh,
  );
  assert.deepEqual(
    idsOf(session),
    idsOf(createSession({ audience: 'intimate', context: 'casual' })),
  );
});

describe('settings', () => {
  test('that are not allowed are refused by name, with those that are, and change nothing', () => {
    const { session, heard } = listenedTo({
      audience: 'intimate',
      context: 'casual',
      country: 'GB',
    });
    const before = session.getState();
    const refused: [object, RegExp][] = [
      [
        { audience: 'adult' },
        /audience "adult" .* allowed: general, intimate, kink \(docs\/embedding\.md\)$/,
      ],
      [
        { context: 'kink' },
        /context "kink" .* allowed: casual, long-term, difficult-conversation, conflict, emotional-moment \(docs\/embedding\.md\)$/,
      ],
      [{ context: 'toString' }, /context "toString"/],
      [
        { company: 'alone' },
        /company "alone" .* allowed: together, solo, distance \(docs\/embedding\.md\)$/,
      ],
      [
        { country: 'Gb' },
        /country "Gb" .* allowed: two letters, as in GB \(docs\/embedding\.md\)$/,
      ],
      [
        { audience: 'general', context: 'casual' },
        /context "casual" .* allowed: difficult-conversation, conflict, emotional-moment \(docs\/embedding\.md\)$/,
      ],
    ];
    for (const [change, message] of refused)
      assert.throws(() => session.configure(change), {
        name: 'TypeError',
        message,
      });
    assert.equal(session.getState(), before);
    assert.equal(heard(), 0);
    assert.throws(
      () => createSession({ audience: 'adult' as 'kink' }),
      TypeError,
    );
  });

  test('a lower audience drops items and contexts, and what is above it stays out of sight', () => {
    const session = createSession({ audience: 'kink', context: 'kink' });
    session.submitCheckIn({
      feelings: ['sub-drop', 'numb', 'scared'],
      needs: [],
    });
    session.setPreference('body-check', 'receive', { level: 'like' });
    session.configure({ audience: 'general' });
    const { content, context } = session.getState();
    assert.equal(context, undefined);
    for (const [list, id] of [
      ['feelings', 'sub-drop'],
      ['items', 'kiss'],
      ['practices', 'body-check'],
      ['evidence', 'E11'],
    ] as const) {
      assert.equal(find<{ id: string }>(content[list], id), undefined, id);
    }
    ok(
      content.practices.every(
        ({ contexts }) =>
          !contexts.some((one) =>
            ['casual', 'long-term', 'kink'].includes(one),
          ),
      ),
    );
    assert.equal(session.safety().level, 'strong');
    ok(!JSON.stringify(session.rank()).includes('sub-drop'));
  });

  test('a higher audience keeps the context, and an unset one is taken back', () => {
    const session = createSession({
      context: 'conflict',
      company: 'solo',
      country: 'GR',
    });
    session.configure({ audience: 'kink' });
    assert.equal(session.getState().context, 'conflict');
    session.configure({ context: undefined, company: undefined, country: '' });
    const { context, company, country } = session.getState();
    assert.deepEqual(
      [context, company, country],
      [undefined, undefined, undefined],
    );
  });

  test('a list asked for with "any" is not narrowed by the session, safety is all the same', () => {
    const session = createSession({ company: 'solo', context: 'conflict' });
    ok(
      session.rank().every(({ practice }) => practice.company.includes('solo')),
    );
    ok(
      session
        .rank({ company: undefined })
        .some(({ practice }) => !practice.company.includes('solo')),
    );
    session.submitCheckIn({ feelings: ['scared'], needs: [] });
    assert.equal(session.safety().level, 'strong');
    for (const options of [
      {},
      { context: undefined, company: undefined },
      { company: 'together' as const },
    ]) {
      const { grounding } = session.getState().content.rules;
      ok(
        session
          .rank(options)
          .every(
            ({ practice, with: people }) =>
              grounding.includes(practice.id) ||
              people.every((one) => one === 'somebody-you-trust'),
          ),
      );
    }
  });
});

describe('content of one’s own', () => {
  const pack = {
    format: 'aftercare-pack/1',
    language: 'en',
    catalogue: {
      needs: [
        { id: 'music', audience: 'general' },
        { id: 'dance', audience: 'intimate' },
      ],
    },
    words: {
      needs: {
        music: { label: 'Music', gloss: 'A song' },
        dance: { label: 'Dance', gloss: 'To move' },
      },
    },
  };
  const hasNeed = (session: Session, id: string): boolean =>
    !!find(session.getState().content.needs, id);

  test('is added, as text or as a value, and follows the audience', () => {
    for (const content of [pack, JSON.stringify(pack)]) {
      const session = createSession({ content: read(content) });
      ok(
        hasNeed(session, 'music') &&
          !hasNeed(session, 'dance') &&
          hasNeed(session, 'rest'),
      );
      session.configure({ audience: 'intimate' });
      ok(hasNeed(session, 'music') && hasNeed(session, 'dance'));
    }
  });

  test('takes the place of the pack before it', () => {
    const session = createSession({ content: read(pack) });
    session.setContent(read({ format: 'aftercare-pack/1', language: 'en' }));
    ok(!hasNeed(session, 'music'));
  });

  test('that is refused leaves content and answers as they were, and nobody hears of it', async () => {
    const { session, heard } = listenedTo({ content: read(pack) });
    session.submitCheckIn({ feelings: ['sad'], needs: ['music'] });
    const before = session.getState();
    const times = heard();
    for (const bad of [
      '{',
      { ...pack, language: '??' },
      { ...pack, deny: ['no-such-id'] },
      7,
      [[]],
      { ...pack, catalogue: { needs: [{ id: 'rest', audience: 'general' }] } },
    ]) {
      await assert.rejects(session.loadPack(bad), { name: 'ContentError' });
    }
    assert.equal(session.getState(), before);
    assert.equal(heard(), times);
    session.configure({ audience: 'kink' });
    ok(hasNeed(session, 'music'));
  });

  test('in several packs stands together, in place of what was there; an empty list is none', async () => {
    const dance = {
      ...pack,
      about: { title: 'The clinic' },
      catalogue: { needs: [{ id: 'tea', audience: 'general' }] },
      words: { needs: { tea: { label: 'Tea', gloss: 'Warm' } } },
    };
    const session = createSession({ content: [read(pack), read(dance)] });
    ok(hasNeed(session, 'music') && hasNeed(session, 'tea'));
    await session.loadPack([JSON.stringify(dance), pack]);
    ok(hasNeed(session, 'music') && hasNeed(session, 'tea'));
    await session.loadPack(dance);
    ok(!hasNeed(session, 'music') && hasNeed(session, 'tea'));
    // The same pack once more is still one pack.
    await session.loadPack(dance);
    assert.equal(session.getState().content.about.length, 1);
    session.setContent([]);
    ok(!hasNeed(session, 'tea'));
  });

  test('of two packs with one id is refused, and both are named', async () => {
    const titled = (title: string): object => ({ ...pack, about: { title } });
    const session = createSession({ content: read(titled('The platform')) });
    assert.throws(
      () =>
        session.setContent([
          read(titled('The platform')),
          read(titled('The clinic')),
        ]),
      {
        name: 'TypeError',
        message: /"The platform" and "The clinic" both have the id "music"/,
      },
    );
    await assert.rejects(
      session.loadPack([titled('The platform'), titled('The clinic')]),
      {
        name: 'ContentError',
        message: /"The clinic"[^]*taken by the pack "The platform"/,
      },
    );
    ok(hasNeed(session, 'music'));
  });

  test('that nobody read is refused, at the start and later', () => {
    assert.throws(() => createSession({ content: pack as Pack }), {
      name: 'TypeError',
      message: /readPack/,
    });
    assert.throws(() => createSession().setContent(pack as Pack), {
      name: 'TypeError',
      message: /loadPack/,
    });
  });

  test('that was asked for last wins, whichever arrives last', async () => {
    const session = createSession();
    const first = session.loadPack(pack);
    session.setContent(undefined);
    await first;
    ok(!hasNeed(session, 'music'));
    await session.loadPack(JSON.stringify(pack));
    ok(hasNeed(session, 'music'));
  });

  test('changed afterwards by whoever gave it changes nothing', () => {
    const mine = structuredClone(pack);
    const session = createSession({ content: read(mine) });
    mine.words.needs.music.label = 'Noise';
    session.configure({ audience: 'kink' });
    assert.equal(
      find(session.getState().content.needs, 'music')?.label,
      'Music',
    );
    mine.catalogue.needs.pop();
  });
});

test('the selectors say what the session says', () => {
  const session = createSession({ context: 'conflict' });
  session.submitCheckIn({ feelings: ['scared'], needs: [] });
  session.markPractice('nest', { saved: true });
  const state = session.getState();
  assert.deepEqual(selectSafety(state), session.safety());
  assert.equal(selectPartnerWithheld(state), true);
  assert.equal(selectPractice(state, 'nest')?.id, 'nest');
  assert.equal(selectPractice(state, 'no-such-practice'), undefined);
  assert.equal(selectPractice(state, undefined), undefined);
  same(
    [selectMark(state, 'nest'), selectMark(state, 'hold-hands')],
    [{ saved: true }, {}],
  );
  assert.equal(
    selectWithheld(state, selectPractice(state, 'hold-hands')!),
    'safety',
  );
  assert.equal(session.withholdReason('hold-hands'), 'safety');
  assert.equal(session.withholdReason('no-such-practice'), undefined);
});

describe('what the person says of the moment', () => {
  test('wins over what the host set before and sets later, until it is taken back or cleared', () => {
    const session = createSession({
      audience: 'intimate',
      context: 'casual',
      company: 'together',
      country: 'GB',
    });
    session.answer({
      when: 'next-day',
      context: 'conflict',
      company: 'solo',
      country: 'GR',
    });
    session.configure({
      context: 'long-term',
      company: 'distance',
      country: 'US',
    });
    const { when, context, company, country, person, host } =
      session.getState();
    assert.deepEqual(
      { when, context, company, country },
      { when: 'next-day', context: 'conflict', company: 'solo', country: 'GR' },
    );
    same(person, {
      when: 'next-day',
      context: 'conflict',
      company: 'solo',
      country: 'GR',
    });
    same(host, {
      audience: 'intimate',
      context: 'long-term',
      company: 'distance',
      country: 'US',
    });
    session.answer({ company: undefined });
    assert.equal(session.getState().company, 'distance');
    session.clear();
    same(session.getState().person, {});
    assert.equal(session.getState().country, 'US');
  });

  test('goes with the check-in, but for the country', () => {
    const session = createSession();
    session.answer({ when: 'right-after', company: 'unsure', country: 'GR' });
    session.clearCheckIn();
    same(session.getState().person, { country: 'GR' });
    assert.equal(session.safety().level, 'none');
  });

  test('of an audience that may no longer name it is forgotten, as the host’s would be', () => {
    const session = createSession({ audience: 'kink' });
    session.answer({ context: 'kink' });
    session.configure({ audience: 'general' });
    assert.equal(session.getState().context, undefined);
  });

  test('is refused where it is not one of those allowed', () => {
    const session = createSession();
    for (const answer of [
      { when: 'soon' },
      { context: 'kink' },
      { company: 'them' },
      { country: 'Greece' },
    ]) {
      assert.throws(
        () => session.answer(answer as never),
        { name: 'TypeError' },
        JSON.stringify(answer),
      );
    }
    same(session.getState().person, {});
  });

  test('"with me, and I am not sure" keeps the companion away, and "with me, and it is good" lifts nothing', () => {
    const session = createSession();
    session.answer({ company: 'unsure' });
    assert.equal(session.safety().level, 'note');
    ok(
      session
        .rank()
        .every(({ with: people }) => !people.includes('who-you-were-with')),
    );
    session.submitCheckIn({ feelings: ['scared'], needs: [] });
    session.answer({ company: 'together' });
    assert.equal(session.safety().level, 'note');
    ok(
      session
        .rank()
        .every(({ with: people }) => !people.includes('who-you-were-with')),
    );
  });
});

describe('the level', () => {
  test('stays when the host says another context, and falls when the person takes the word back', () => {
    const session = createSession({ context: 'conflict' });
    session.submitCheckIn({ feelings: ['unsafe', 'sad'], needs: [] });
    assert.equal(session.safety().level, 'urgent');
    session.configure({ context: 'emotional-moment' });
    assert.equal(session.safety().level, 'urgent');
    session.submitCheckIn({ feelings: ['unsafe'], needs: [] });
    assert.equal(
      session.safety().level,
      'urgent',
      'another word was taken back',
    );
    session.submitCheckIn({ feelings: ['sad'], needs: [] });
    assert.equal(session.safety().level, 'none');
  });

  test('stays when the host takes the word away', () => {
    const session = createSession();
    session.submitCheckIn({ feelings: ['pressured', 'sad'], needs: [] });
    session.setContent(
      read({ format: 'aftercare-pack/1', language: 'en', deny: ['pressured'] }),
    );
    assert.equal(session.safety().level, 'note');
    session.submitCheckIn({
      feelings: ['pressured', 'sad', 'lonely'],
      needs: ['rest'],
    });
    assert.equal(session.safety().level, 'note');
    assert.deepEqual(session.getState().checkIn?.feelings, [
      'pressured',
      'sad',
      'lonely',
    ]);
    session.submitCheckIn({ feelings: ['sad', 'lonely'], needs: ['rest'] });
    assert.equal(session.safety().level, 'none');
  });

  test('falls with the answer about the moment that raised it, and with no other', () => {
    const session = createSession();
    session.submitCheckIn({ feelings: ['scared'], needs: [] });
    session.answer({ context: 'conflict' });
    assert.equal(session.safety().level, 'strong');
    session.answer({ when: 'next-day', company: 'together' });
    assert.equal(session.safety().level, 'strong');
    session.answer({ context: undefined });
    assert.equal(session.safety().level, 'note');
  });
});

test('the last practice to hold on to cannot be put away', () => {
  const session = createSession();
  const { grounding } = session.getState().content.rules;
  for (const id of grounding) session.markPractice(id, { dismissed: true });
  session.submitCheckIn({ feelings: ['hopeless'], needs: [] });
  // The last one is not for somebody hopeless: then another one comes back.
  assert.equal(
    grounding.filter((id) => session.withholdReason(id) === undefined).length,
    1,
  );
});

test('clear keeps what it is told to keep, and says each time that everything else was forgotten', () => {
  const session = createSession();
  const say = (): void => {
    session.submitCheckIn({ feelings: ['sad'], needs: [] });
    session.setPreference('hug', 'receive', { level: 'like' });
    session.markPractice('nest', { saved: true });
    session.answer({ country: 'GB', context: 'conflict' });
  };
  const kept = (): unknown[] => {
    const { checkIn, preferences, marks, person } = session.getState();
    return [checkIn, Object.keys(preferences), Object.keys(marks), person];
  };
  say();
  session.clear(['country', 'preferences', 'marks']);
  same(kept(), [undefined, ['hug'], ['nest'], { country: 'GB' }]);
  session.clear(['country']);
  same(kept(), [undefined, [], [], { country: 'GB' }]);
  session.clear();
  same(kept(), [undefined, [], [], {}]);
  assert.equal(session.getState().cleared, 3);
});

test('clear forgets, and says nothing, where a page broke what the assessment of safety needs', () => {
  const session = createSession();
  session.submitCheckIn({ feelings: ['unsafe'], needs: [] });
  session.setPreference('hug', 'receive', { level: 'like', note: 'a note' });
  session.answer({ context: 'conflict' });
  const { flatMap } = Array.prototype;
  Array.prototype.flatMap = () => {
    throw new Error('broken by the page');
  };
  try {
    session.clear();
  } finally {
    Array.prototype.flatMap = flatMap;
  }
  const { checkIn, preferences, person, context, safety } = session.getState();
  same(
    [checkIn, preferences, person, context, safety.level],
    [undefined, {}, {}, undefined, 'none'],
  );
});
