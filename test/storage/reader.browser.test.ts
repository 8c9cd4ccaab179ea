import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { createSession, type Session } from '../../src/session/session.js';
import {
  openRepository,
  syncSession,
  storedAnswersOf,
  createRepository,
  StorageError,
  type StoredAnswers,
} from '../../src/storage/index.js';
import { behind, values, wipe } from './behind.js';

const passphrase = 'four words that rhyme';
const answer = (level: 'hard-no' | 'like', note?: string): StoredAnswers => ({
  preferences: { hug: { receive: { level, ...(note && { note }) } } },
  marks: {},
});
const reasonOf = (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => 'nothing',
    (error: unknown) =>
      error instanceof StorageError ? error.reason : String(error),
  );
const fresh = async (): Promise<StoredAnswers | undefined> => {
  const keeper = await openRepository();
  const kept = await keeper?.read();
  keeper?.close();
  return kept;
};
/** Ids of every kind that a pack may have. */
const ids = [
  'ownItem',
  'own_item',
  'A',
  'then',
  'toJSON',
  'length',
  'receive',
  'z'.repeat(48),
];

/**
 * Answers to everything that this session asks, of every kind, with notes of
 * any letters.
 */
function answered(session: Session, seed: number): void {
  const { items, practices } = session.getState().content;
  const levels = ['need', 'like', 'maybe', 'not-for-me', 'hard-no'] as const;
  const notes = fc.sample(fc.string({ maxLength: 140, unit: 'binary' }), {
    seed,
    numRuns: items.length * 2,
  });
  items.forEach((item, at) =>
    item.roles.forEach((role, way) =>
      session.setPreference(item.id, role, {
        level: levels[(at + way + seed) % 5]!,
        timing: [...item.timing],
        note: notes[at * 2 + way]!,
        private: at % 2 === 0,
        tell: at % 3 === 0,
      }),
    ),
  );
  practices.forEach(({ id }, at) =>
    session.markPractice(id, {
      saved: at % 2 === 0,
      done: at % 3 === 0,
      helped: at % 5 === 0,
    }),
  );
  session.answer({ country: 'GR' });
}
const packOf = (names: readonly string[]): unknown => ({
  format: 'aftercare-pack/1',
  language: 'en',
  catalogue: {
    groups: [{ id: 'ownGroup', audience: 'general' }],
    items: names.map((id) => ({
      id,
      audience: 'general',
      group: 'ownGroup',
      roles: ['receive', 'give'],
      timing: ['right-after'],
      practices: [],
    })),
  },
  words: {
    groups: { ownGroup: { label: 'Our own' } },
    items: Object.fromEntries(
      names.map((id) => [
        id,
        { receive: `Receive ${id}`, give: `Give ${id}`, ask: 'May I?' },
      ]),
    ),
  },
});

describe('what is kept, and then read', function () {
  this.timeout(120_000);
  afterEach(() => wipe());

  for (const lock of [undefined, passphrase]) {
    it(`is everything that was answered to packs with ids of every kind, ${lock ? 'behind a passphrase' : 'on the device'}`, async () => {
      for (const seed of [1, 2, 3]) {
        const session = createSession({ audience: 'kink' });
        await session.loadPack(
          packOf(
            [
              ...ids,
              ...fc.sample(fc.stringMatching(/^[a-zA-Z][\w-]{0,47}$/), {
                seed,
                numRuns: 20,
              }),
            ].filter((one, at, all) => all.indexOf(one) === at),
          ),
        );
        const keeper = await createRepository(
          { preferences: {}, marks: {} },
          lock,
        );
        const tie = syncSession(session, keeper);
        await tie.ready;
        answered(session, seed);
        await tie.saved();
        tie.stop();
        const before = storedAnswersOf(session);
        keeper.close();
        const again = (await openRepository())!;
        if (lock) {
          expect(again.open).to.equal(false);
          await again.unlock(lock);
        }
        expect(await again.read(), 'after a reload').to.deep.equal(before);
        expect(before.preferences['ownItem']).to.have.keys('receive', 'give');
        again.close();
        await wipe();
      }
    });
  }

  it('that the reader would refuse is not written, and what was kept before opens', async () => {
    const keeper = await createRepository(answer('hard-no'));
    await keeper.change(() => answer('hard-no', 'second'));
    const refused: [string, StoredAnswers][] = [
      [
        'an id of no pack',
        { ...answer('like'), marks: { 'no id': { saved: true } } },
      ],
      [
        'an id that objects have',
        {
          preferences: { constructor: { receive: { level: 'like' } } } as never,
          marks: {},
        },
      ],
      [
        'a level that nobody knows',
        {
          preferences: { hug: { receive: { level: 'love' as 'like' } } },
          marks: {},
        },
      ],
      ['a note that is too long', answer('like', 'x'.repeat(141))],
    ];
    for (const [name, kept] of refused) {
      for (let times = 0; times < 3; times += 1)
        expect(await reasonOf(keeper.change(() => kept)), name).to.equal(
          'refused',
        );
      expect(await fresh(), name).to.deep.equal(answer('hard-no', 'second'));
    }
    keeper.close();
  });

  it('is the same beside a page that gave lists a toJSON of their own', async () => {
    const kept: StoredAnswers = {
      preferences: {
        hug: { receive: { level: 'like', timing: ['right-after'] } },
      },
      marks: {},
    };
    const patched = Array.prototype as { toJSON?: unknown };
    patched.toJSON = function (this: unknown[]) {
      return `[${this.map((one) => JSON.stringify(one)).join()}]`;
    };
    try {
      (await createRepository(kept)).close();
      expect(
        (await fresh())!.preferences['hug']!.receive!.timing![0],
        'on the same page',
      ).to.equal('right-after');
    } finally {
      delete patched.toJSON;
    }
    expect(await fresh(), 'on a page without it').to.deep.equal(kept);
  });

  it('never goes back to an older record, whatever its number is made to be', async () => {
    const numbers = [
      (n: number) => n + 100,
      () => Infinity,
      () => 'x',
      () => -1,
      () => 0,
      () => undefined,
      () => Number.MAX_SAFE_INTEGER,
      () => Number.MAX_VALUE,
      () => NaN,
      () => null,
      (n: number) => String(n + 1),
      (n: number) => n + 0.5,
    ];
    for (const lock of [undefined, passphrase]) {
      // A passphrase takes a second each time; the numbers are looked at before
      // it.
      for (const number of lock ? numbers.slice(0, 2) : numbers) {
        const keeper = await createRepository(answer('like'), lock);
        await keeper.change(() => answer('hard-no'));
        keeper.close();
        const { a } = await values();
        // The older one, under another number, in the place of itself.
        await behind((notes) => notes.put({ ...a, n: number(2) }, 'a'));
        const again = (await openRepository())!;
        if (lock) await again.unlock(lock);
        expect(
          (await again.read()).preferences['hug']?.receive?.level,
          `${String(number(2))}`,
        ).to.equal('hard-no');
        await again.change((now) => ({
          ...now,
          marks: { tea: { saved: true } },
        }));
        const now = await again.read();
        expect([
          now.preferences['hug']?.receive?.level,
          now.marks['tea']?.saved,
        ]).to.deep.equal(['hard-no', true]);
        again.close();
        await wipe();
      }
    }
  });

  it('says that it is damaged where only the number of the one record was changed', async () => {
    (await createRepository(answer('like'))).close();
    const { a } = await values();
    for (const n of [7, Infinity, 'x', -1]) {
      await behind((notes) => notes.put({ ...a, n }, 'a'));
      expect(await reasonOf(openRepository()), String(n)).to.equal('damaged');
    }
  });

  it('leaves the record that is good where it is, while a damaged one is written over', async () => {
    const keeper = await createRepository(answer('like'));
    await keeper.change(() => answer('hard-no'));
    const { b } = await values();
    await behind((notes) =>
      notes.put(
        {
          ...b,
          record: {
            ...b!.record,
            data: `AAAA${String(b!.record['data']).slice(4)}`,
          },
        },
        'b',
      ),
    );
    const { a } = await values();
    await keeper.change((now) => ({ ...now, country: 'GB' }));
    expect((await values()).a!.record['sum'], 'the good one').to.equal(
      a!.record['sum'],
    );
    expect((await fresh())?.country).to.equal('GB');
    keeper.close();
  });

  it('opens at the second try, where the store failed once', async () => {
    (await createRepository(answer('like'))).close();
    for (const method of ['open', 'databases'] as const) {
      if (!indexedDB[method]) continue;
      const original = IDBFactory.prototype[method] as (
        ...values: unknown[]
      ) => unknown;
      let failures = 0;
      Object.defineProperty(IDBFactory.prototype, method, {
        configurable: true,
        writable: true,
        value(this: IDBFactory, ...given: unknown[]) {
          if (!failures++)
            throw new DOMException(
              'Internal error opening backing store',
              'UnknownError',
            );
          return original.apply(this, given);
        },
      });
      try {
        expect(await fresh(), method).to.deep.equal(answer('like'));
        expect(failures).to.be.greaterThan(1);
      } finally {
        Object.defineProperty(IDBFactory.prototype, method, {
          configurable: true,
          writable: true,
          value: original,
        });
      }
    }
  });
});
