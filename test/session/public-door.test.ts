// Every public function, and every method of a session, with junk in place of
// each argument: a result, or one line that names the function and says what is
// allowed. Nothing is changed by what is refused.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import * as entry from '../../src/index.js';
import { createSession, type Session } from '../../src/session/session.js';
import { TOLD } from '../support/told-form.js';
import { ok } from '../support/arbitraries.js';

const content = entry.builtinContent();
const pack = { format: 'aftercare-pack/1', language: 'en' };
const person = {
  checkIn: { feelings: ['sad'], needs: ['rest'] },
  preferences: {},
  marks: {},
};
const [practice] = content.practices;
const state = createSession().getState();

/** What each function is meant to be given. */
const meant: Readonly<Record<string, readonly unknown[]>> = {
  assessCheckIn: [content, person.checkIn, 'conflict'],
  assessSafety: [
    content,
    { words: entry.wordsOf(content, ['sad']), needs: ['rest'] },
  ],
  builtinContent: ['general'],
  canDismiss: [content, person, 'hold-hands'],
  chooseHelplines: [content, { country: 'GB' }],
  combineCards: [content, {}, {}],
  contextsFor: ['general'],
  countriesOf: [content, content.services],
  createSession: [{ audience: 'general' }],
  createStore: [{ one: 1 }],
  explainPractice: [content, person, practice],
  find: [content.practices, 'hold-hands'],
  groundsOnly: ['soft'],
  isAlarm: ['soft'],
  isAllowed: ['general', 'general'],
  answerStorageFor: [createSession()],
  keepsCompanionAway: ['soft'],
  loadContent: [[entry.builtinPack], 'general', Date.now()],
  notesFor: [content, state],
  pageSession: [],
  parsePack: [pack],
  peopleFor: [content, person, practice],
  rankPractices: [content, person, { limit: 3 }],
  readPack: [pack, entry.builtinPack, 'one', Date.now()],
  readPacks: [[pack], entry.builtinPack, Date.now()],
  selectLostAlarm: [state],
  selectMark: [state, 'hold-hands'],
  selectPartnerWithheld: [state],
  selectPractice: [state, 'hold-hands'],
  selectSafety: [state],
  selectWithheld: [state, practice],
  shownReasons: [[{ kind: 'asked', ref: 'rest', weight: 6 }], 2],
  withholdReason: [content, person, practice],
  wordsOf: [content, ['sad']],
};
/** What each method of a session is meant to be given. */
const methods: Readonly<Record<keyof Session, readonly unknown[]>> = {
  getState: [],
  subscribe: [() => {}],
  configure: [{ audience: 'general' }],
  setContent: [[]],
  loadPack: [pack],
  isReading: [],
  contentIn: ['de-AT'],
  answer: [{ when: 'right-after' }],
  submitCheckIn: [person.checkIn],
  clearCheckIn: [],
  setPreference: ['hug', 'receive', { level: 'like' }],
  setPreferences: [{ hug: { receive: { level: 'like' } } }],
  markPractice: ['hold-hands', { saved: true }],
  rank: [{ limit: 3 }],
  safety: [],
  withholdReason: ['hold-hands'],
  clear: [['country']],
};
const junk: readonly unknown[] = [
  null,
  undefined,
  Infinity,
  NaN,
  5,
  -1,
  10n,
  '',
  'x',
  true,
  Symbol('x'),
  [],
  [null],
  [[]],
  {},
  { words: null, practices: 5 },
  Object.create(null),
  () => 1,
  new Date(NaN),
  new Map(),
];

/** Each argument in its turn as something else. */
const calls = (args: readonly unknown[]): (readonly unknown[])[] =>
  args.flatMap((_, index) => junk.map((one) => args.with(index, one)));

function isClear(name: string, error: unknown): void {
  const { name: kind, message } = error as Error;
  ok(
    kind === 'ContentError' ||
      (error instanceof TypeError &&
        /^aftercare (session|content|\w+\(\)): /.test(message)),
    `${name}: ${kind}: ${message}`,
  );
  ok(TOLD.test(message), `${name}: ${message}`);
  ok(
    /allowed|takes what readPack\(\) gave|both have the id/.test(message),
    `${name}: ${message}`,
  );
}

const isClass = (work: unknown): boolean => String(work).startsWith('class');
type Work = (...args: readonly unknown[]) => unknown;
const functions = Object.entries(
  entry as Readonly<Record<string, unknown>>,
).filter(
  (one): one is [string, Work] =>
    typeof one[1] === 'function' && !isClass(one[1]),
);

describe('the public door', () => {
  test('every public function and every method of a session is looked at', () => {
    assert.deepEqual(
      functions.map(([name]) => name).sort(),
      Object.keys(meant).sort(),
    );
    assert.deepEqual(
      Object.keys(createSession()).sort(),
      Object.keys(methods).sort(),
    );
  });

  for (const [name, work] of functions) {
    test(`${name}() gives a result, or says what is allowed`, () => {
      work(...meant[name]!);
      for (const args of calls(meant[name]!)) {
        try {
          work(...args);
        } catch (error) {
          isClear(name, error);
        }
      }
    });
  }

  for (const [name, args] of Object.entries(methods) as [
    keyof Session,
    readonly unknown[],
  ][]) {
    test(`session.${name}() gives a result, or says what is allowed and changes nothing`, async () => {
      for (const given of [args, ...calls(args)]) {
        const session = createSession();
        session.submitCheckIn({ feelings: ['sad'], needs: [] });
        session.answer({ country: 'GB' });
        const before = session.getState();
        try {
          await (session[name] as Work)(...given);
        } catch (error) {
          ok(given !== args, `${name}: ${String(error)}`);
          isClear(name, error);
          assert.equal(session.getState(), before);
        }
        // Whoever subscribed is heard, and what was taken is no trap for later.
        session.submitCheckIn({ feelings: ['calm'], needs: [] });
      }
    });
  }

  test('what is refused is named: the function, the argument, what it was and what is allowed', () => {
    const rank = entry.rankPractices as unknown as Work;
    const named = (args: unknown[], message: string): void =>
      assert.throws(() => rank(...args), {
        name: 'TypeError',
        message: `${message} (docs/embedding.md)`,
      });
    named(
      [null],
      'aftercare rankPractices(): was given "null" as content; allowed: a content, as builtinContent() gives it',
    );
    named(
      [content, []],
      'aftercare rankPractices(): was given a list as person; allowed: an object with preferences and marks, as session.getState() gives it',
    );
    named(
      [content, person, 5],
      'aftercare rankPractices(): was given number as options; allowed: an object, or nothing',
    );
    const session = createSession() as unknown as Record<
      string,
      (value: unknown) => unknown
    >;
    assert.throws(() => session['clear']!(null), {
      message:
        'aftercare session: clear() was given "null", which is not allowed here; allowed: a list of country, preferences, marks (docs/embedding.md)',
    });
    assert.throws(() => session['subscribe']!(5), {
      message:
        'aftercare session: subscribe() was given number, which is not allowed here; allowed: a function (docs/embedding.md)',
    });
  });

  test('what is wrong further inside is named with the function, and the first error is its cause', () => {
    assert.throws(
      () => entry.rankPractices(content, {} as never),
      ({ message, cause }: Error) =>
        /^aftercare rankPractices\(\): cannot use what is in its arguments .*allowed: content: /.test(
          message,
        ) && cause instanceof TypeError,
    );
  });

  test('a keeper of answers allows only what there is', () => {
    const keeping = entry.answerStorageFor(createSession());
    for (const value of junk) {
      // An adapter may be any object, also one without a prototype.
      if (value instanceof Object || (value && typeof value === 'object'))
        continue;
      assert.throws(
        () => keeping.setPolicy(value as never),
        /allow\(\) was given .*allowed: none, device or a storage adapter/,
      );
      assert.equal(keeping.policy, 'none');
    }
  });
});
