// What the doctor says of packs, for the developer and for whoever answers for
// the words.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { builtinPack } from '../../src/content/whole.js';
import { readPacks } from '../../src/content/load/read-pack.js';
import { lostAlarm, tellOfLostAlarm } from '../../src/settings/lost-alarm.js';
import { aboutPacks } from '../../src/embed/doctor-packs.js';
import { createSession, type Session } from '../../src/session/session.js';

const base = { format: 'aftercare-pack/1', language: 'en' };
const withPacks = (...packs: object[]): Session =>
  createSession({ content: readPacks(packs, builtinPack) });
const about = {
  title: 'Words of the clinic',
  author: 'The team',
  reviewedBy: 'A nurse',
  reviewedOn: '2026-05-02',
  nextReviewOn: '2026-11',
};
const findings = (
  session: Session,
  day: string,
): ReturnType<typeof aboutPacks> =>
  aboutPacks(
    session.getState().content.about,
    lostAlarm(session),
    new Date(day),
  );

test('every pack that says it: title, author, reviews', () => {
  const session = withPacks(
    { ...base, about: { title: 'The platform' } },
    base,
    { ...base, about },
  );
  const said = findings(session, '2026-11-26');
  assert.deepEqual(
    said.map(({ level, about: topic }) => [level, topic]),
    [
      ['fine', 'packs'],
      ['fine', 'packs'],
    ],
  );
  for (const words of [
    '"Words of the clinic"',
    'The team',
    'A nurse',
    '2026-05-02',
    '2026-11',
  ])
    assert.ok(said[1]!.text.includes(words), words);
});

test('a review that is due, from the first day after it', () => {
  const levelOn = (day: string, nextReviewOn: string): string =>
    findings(withPacks({ ...base, about: { ...about, nextReviewOn } }), day)[0]!
      .level;
  assert.equal(levelOn('2026-11-30T12:00:00Z', '2026-11'), 'fine');
  assert.equal(levelOn('2026-12-01T12:00:00Z', '2026-11'), 'look');
  assert.equal(levelOn('2026-11-26T12:00:00Z', '2026-11-26'), 'fine');
  assert.equal(levelOn('2026-11-27T12:00:00Z', '2026-11-26'), 'look');
});

test('words of alarm that were denied, or left out of what is allowed', () => {
  const denied = withPacks({
    ...base,
    deny: ['unsafe-with-self', 'hopeless', 'sad'],
  });
  assert.deepEqual([...lostAlarm(denied)].sort(), [
    'hopeless',
    'unsafe-with-self',
  ]);
  const [finding] = findings(denied, '2026-11-26');
  assert.equal(finding!.level, 'look');
  assert.match(finding!.text, /hopeless, unsafe-with-self/);
  assert.ok(
    lostAlarm(withPacks({ ...base, allow: ['sad', 'unsafe'] })).includes(
      'trapped',
    ),
  );
  assert.deepEqual(
    findings(withPacks({ ...base, deny: ['sad'] }), '2026-11-26'),
    [],
  );
  assert.deepEqual(lostAlarm(createSession({ audience: 'kink' })), []);
});

test('the console hears of lost words once, and of others again', () => {
  const heard: unknown[] = [];
  const { warn } = console;
  console.warn = (text: unknown) => void heard.push(text);
  try {
    for (const deny of [['hopeless'], ['hopeless'], ['trapped'], ['sad']])
      tellOfLostAlarm(withPacks({ ...base, deny }), '<care-provider> content');
  } finally {
    console.warn = warn;
  }
  assert.equal(heard.length, 2);
  assert.match(
    String(heard[0]),
    /^<care-provider> content: takes away the words of alarm hopeless; /,
  );
});
