// Whatever a page without types gives to a session: a defined result, or an
// error that names the method and what is allowed.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { createSession, type Session } from '../../src/session/session.js';
import { TOLD } from '../support/told-form.js';
import { holds, ok } from '../support/arbitraries.js';

const words = fc.constantFrom<unknown>(
  'sad',
  'unsafe',
  'safety',
  'hug',
  'hold-hands',
  'receive',
  'like',
  'GB',
  'solo',
  'kink',
  'just-now',
  1,
  -1,
  true,
);
const values = fc.oneof(
  words,
  fc.array(words, { maxLength: 3 }),
  fc.constantFrom<unknown>(
    null,
    undefined,
    NaN,
    Infinity,
    -0,
    10n,
    Symbol('one'),
    Object.create(null),
    () => 'x',
    new Uint8Array(2),
    new Map(),
    new Date(NaN),
    Object.freeze([null]),
    'x'.repeat(3000),
    '\ud800',
  ),
  fc.anything({
    maxDepth: 2,
    withBigInt: true,
    withNullPrototype: true,
    withTypedArray: true,
    withSparseArray: true,
    withMap: true,
    withSet: true,
    withDate: true,
  }),
);
const fields = [
  'audience',
  'context',
  'company',
  'country',
  'when',
  'point',
  'feelings',
  'needs',
  'strengths',
  'danger',
  'level',
  'timing',
  'note',
  'private',
  'tell',
  'hug',
  'sad',
  'receive',
  'give',
  'done',
  'helped',
  'saved',
  'dismissed',
  'limit',
  'types',
  'elements',
  'maxMinutes',
  'valence',
  'arousal',
  'content',
];
const objects = fc.dictionary(
  fc.constantFrom(...fields),
  fc.oneof(
    { weight: 3, arbitrary: values },
    { weight: 1, arbitrary: fc.dictionary(fc.constantFrom(...fields), values) },
  ),
  { maxKeys: 4 },
);
const given = fc.oneof(values, objects);

const methods: Readonly<
  Record<
    string,
    (session: Session, one: never, two: never, three: never) => unknown
  >
> = {
  createSession: (_, one) => createSession(one),
  configure: (session, one) => session.configure(one),
  setContent: (session, one) => session.setContent(one),
  answer: (session, one) => session.answer(one),
  submitCheckIn: (session, one) => session.submitCheckIn(one),
  'setPreference, of an item': (session, one) =>
    session.setPreference('hug', 'receive', one),
  setPreference: (session, one, two, three) =>
    session.setPreference(one, two, three),
  setPreferences: (session, one) => session.setPreferences(one),
  'markPractice, of a practice': (session, one) =>
    session.markPractice('hold-hands', one),
  markPractice: (session, one, two) => session.markPractice(one, two),
  rank: (session, one) => session.rank(one),
  withheld: (session, one) => session.withholdReason(one),
};

for (const [method, call] of Object.entries(methods)) {
  void test(`${method} gives a result or says what is allowed, whatever it is given`, () => {
    let taken = 0;
    holds(
      fc.tuple(given, given, given),
      ([one, two, three]) => {
        const session = createSession({ audience: 'kink' });
        const before = session.getState();
        try {
          call(session, one as never, two as never, three as never);
          taken += 1;
        } catch (error) {
          ok(error instanceof TypeError, String(error));
          assert.match(error.message, /^aftercare session: /);
          assert.match(error.message, TOLD);
          assert.equal(
            session.getState(),
            before,
            'what is refused changes nothing',
          );
        }
        // Whatever was taken, the rest still works, and what is kept is plain.
        ok(session.rank().length > 0);
        const { checkIn, preferences, marks, person } = session.getState();
        const text = { checkIn, preferences, marks, person };
        assert.deepEqual(
          JSON.parse(JSON.stringify(text)),
          JSON.parse(JSON.stringify(structuredClone(text))),
        );
        session.submitCheckIn({ feelings: ['unsafe'], needs: [] });
        assert.notEqual(session.safety().level, 'none');
        session.clear();
      },
      600,
    );
    ok(taken > 0);
  });
}

void test('null is refused by name, and what was said stays', () => {
  const session = createSession();
  session.submitCheckIn({ feelings: ['sad'], needs: [] });
  for (const method of [
    'configure',
    'answer',
    'submitCheckIn',
    'setPreferences',
    'rank',
  ] as const)
    assert.throws(
      () => (session[method] as unknown as (value: null) => unknown)(null),
      {
        name: 'TypeError',
        message: new RegExp(
          `^aftercare session: ${method}\\(\\) was given "null".*allowed: an object \\(docs/embedding\\.md\\)$`,
        ),
      },
    );
  assert.throws(
    () => session.markPractice('hold-hands', null as never),
    /markPractice\(\) was given/,
  );
  assert.deepEqual(session.getState().checkIn?.feelings, ['sad']);
});
