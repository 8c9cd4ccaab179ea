import { expect } from '@open-wc/testing';
import { createSession } from '../../src/session/session.js';
import { DATABASE } from '../../src/storage/name.js';
import { seal } from '../../src/storage/record.js';
import {
  openRepository,
  syncSession,
  createRepository,
  StorageError,
  type AnswerRepository,
  type StoredAnswers,
} from '../../src/storage/index.js';
import { behind, wipe } from './behind.js';

const kept: StoredAnswers = {
  preferences: { hug: { receive: { level: 'like' } } },
  marks: { tea: { saved: true } },
  country: 'GB',
};
const passphrase = 'four words that rhyme';
const put =
  (id: string, note: string) =>
  (now: StoredAnswers): StoredAnswers => ({
    ...now,
    preferences: {
      ...now.preferences,
      [id]: { receive: { level: 'like', note } },
    },
  });
const reasonOf = async (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => 'nothing',
    (error: unknown) =>
      error instanceof StorageError ? error.reason : String(error),
  );
const names = async (): Promise<(string | undefined)[] | undefined> =>
  (await indexedDB.databases?.())?.map(({ name }) => name);
const edit = (
  slot: string,
  change: (record: Record<string, unknown>) => unknown,
) =>
  behind((notes) => {
    const got = notes.get(slot);
    got.onsuccess = () => {
      const stored = got.result as
        { record: Record<string, unknown> } | undefined;
      if (stored) notes.put({ ...stored, record: change(stored.record) }, slot);
    };
  });

describe('what is kept', () => {
  const keepers: AnswerRepository[] = [];
  const open = async (
    work: Promise<AnswerRepository | undefined>,
  ): Promise<AnswerRepository> => {
    const keeper = (await work)!;
    keepers.push(keeper);
    return keeper;
  };
  afterEach(async () => {
    keepers.splice(0).forEach((keeper) => keeper.close());
    await wipe();
  });

  it('is nothing at first, and looking leaves nothing behind', async () => {
    expect(await openRepository()).to.equal(undefined);
    expect((await names()) ?? []).not.to.include(DATABASE);
  });

  it('is on the disk before it counts: every write asks the browser for that', async () => {
    const asked: (string | undefined)[] = [];
    const before = IDBDatabase.prototype.transaction;
    IDBDatabase.prototype.transaction = function (stores, mode, options) {
      if (mode === 'readwrite') asked.push(options?.durability);
      return before.call(this, stores, mode, options);
    };
    try {
      const keeper = await open(createRepository(kept));
      await keeper.change(put('hold', 'one'));
      await keeper.setPassphrase(passphrase);
    } finally {
      IDBDatabase.prototype.transaction = before;
    }
    // A new lock is written first, and what was there before taken away after
    // that.
    expect(asked).to.deep.equal(['strict', 'strict', 'strict', 'strict']);
  });

  it('is there again without a passphrase, and its key cannot be taken out of the browser', async () => {
    (await open(createRepository(kept))).close();
    const again = await open(openRepository());
    expect(again.mode).to.equal('device');
    expect(await again.read()).to.deep.equal(kept);
    await behind((notes) => {
      const got = notes.get('a');
      got.onsuccess = () =>
        expect((got.result as { own: CryptoKey }).own.extractable).to.equal(
          false,
        );
    });
  });

  it('stands in the database as nothing that can be read', async () => {
    await open(
      createRepository({
        ...kept,
        preferences: { hug: { receive: { level: 'like', note: 'slowly' } } },
      }),
    );
    let text = '';
    await behind((notes) => {
      const got = notes.getAll();
      got.onsuccess = () => (text = JSON.stringify(got.result));
    });
    expect(text.length).to.be.greaterThan(4000);
    for (const word of ['hug', 'slowly', 'like', 'tea', 'GB'])
      expect(text).not.to.include(`"${word}"`);
  });

  it('opens behind a passphrase with that one only, and locks again', async () => {
    (await open(createRepository(kept, passphrase))).close();
    const again = await open(openRepository());
    expect([again.mode, again.open]).to.deep.equal(['locked', false]);
    expect(await reasonOf(again.read())).to.equal('passphrase');
    expect(await reasonOf(again.unlock('four words that do not'))).to.equal(
      'passphrase',
    );
    expect(again.open).to.equal(false);
    expect(await again.unlock(passphrase)).to.deep.equal(kept);
    again.lock();
    expect(again.open).to.equal(false);
    expect(await reasonOf(again.change(put('hug', 'no')))).to.equal(
      'passphrase',
    );
    await behind((notes) => {
      const got = notes.getAll();
      got.onsuccess = () =>
        expect(
          got.result.map(({ own }: { own?: CryptoKey }) => own),
        ).to.deep.equal([undefined]);
    });
  });

  it('can be locked later, with another passphrase, and without one again; what opened it before opens nothing', async () => {
    const keeper = await open(createRepository(kept));
    await keeper.change(put('hold', 'one'));
    await keeper.setPassphrase(passphrase);
    expect(keeper.mode).to.equal('locked');
    await keeper.setPassphrase('another four words here');
    keeper.close();
    const again = await open(openRepository());
    expect(await reasonOf(again.unlock(passphrase))).to.equal('passphrase');
    expect(
      (await again.unlock('another four words here')).preferences['hold']
        ?.receive?.note,
    ).to.equal('one');
    await again.setPassphrase(undefined);
    again.close();
    const last = await open(openRepository());
    expect([last.mode, last.open]).to.deep.equal(['device', true]);
    expect((await last.read()).marks).to.deep.equal(kept.marks);
  });

  it('is gone after it was erased, and the browser lists nothing of it', async () => {
    const keeper = await open(createRepository(kept));
    const left = await keeper.erase();
    if (left) expect(left).not.to.include(DATABASE);
    expect((await names()) ?? []).not.to.include(DATABASE);
    expect(await openRepository()).to.equal(undefined);
  });

  it('is the last good state after a write that was torn or damaged', async () => {
    const keeper = await open(createRepository(kept));
    await keeper.change(put('hold', 'one'));
    await keeper.change(put('hold', 'two'));
    keeper.close();
    // The third write is in the first slot again.
    await edit('a', (record) => ({
      ...record,
      data: `AAAA${(record['data'] as string).slice(4)}`,
    }));
    const again = await open(openRepository());
    expect((await again.read()).preferences['hold']?.receive?.note).to.equal(
      'one',
    );
    await again.change(put('water', 'three'));
    const now = await again.read();
    expect([
      now.preferences['hold']?.receive?.note,
      now.preferences['water']?.receive?.note,
    ]).to.deep.equal(['one', 'three']);
  });

  it('tells damage from a wrong passphrase, and changes nothing', async () => {
    (await open(createRepository(kept, passphrase))).close();
    await edit('a', (record) => ({
      ...record,
      data: `AAAA${(record['data'] as string).slice(4)}`,
    }));
    expect(await reasonOf(openRepository())).to.equal('damaged');
  });

  it('of a newer version is read, and not changed', async () => {
    (await open(createRepository(kept))).close();
    await edit('a', (record) => ({ ...record, notes: 2 }));
    expect(await reasonOf(openRepository())).to.equal('newer');
  });

  it('of a newer version inside is read as far as it is known, and not changed', async () => {
    (await open(createRepository(kept))).close();
    let own: CryptoKey | undefined;
    await behind((notes) => {
      const got = notes.get('a');
      got.onsuccess = () => (own = (got.result as { own: CryptoKey }).own);
    });
    const record = await seal(
      JSON.stringify({ format: 2, ...kept, later: [] }),
      own!,
      { kind: 'device', n: 5 },
    );
    await behind((notes) => notes.put({ n: 5, record, own }, 'b'));
    const again = await open(openRepository());
    expect((await again.read()).preferences).to.deep.equal(kept.preferences);
    expect(again.readOnly).to.equal(true);
    expect(await reasonOf(again.change(put('hold', 'no')))).to.equal('newer');
    expect(await again.read()).to.deep.equal(kept);
  });

  it('of another tab comes in as soon as it changed, and both tabs’ answers are there', async () => {
    const one = await open(createRepository(kept));
    const two = await open(openRepository());
    const heard = new Promise((done) => one.subscribe(done));
    await two.change(put('hold', 'from two'));
    expect(await heard).to.equal('changed');
    await one.change(put('water', 'from one'));
    const now = await two.read();
    expect([
      now.preferences['hold']?.receive?.note,
      now.preferences['water']?.receive?.note,
    ]).to.deep.equal(['from two', 'from one']);
  });

  it('is locked in every tab at once', async () => {
    const one = await open(createRepository(kept, passphrase));
    const two = await open(openRepository());
    await two.unlock(passphrase);
    const heard = new Promise((done) => two.subscribe(done));
    one.lock();
    expect(await heard).to.equal('locked');
    expect(two.open).to.equal(false);
  });

  it('loses no change of eight hands at once', async () => {
    const first = await open(createRepository(kept));
    const hands = [
      first,
      ...(await Promise.all(
        Array.from({ length: 7 }, () => open(openRepository())),
      )),
    ];
    await Promise.all(
      hands.map(async (keeper, hand) => {
        for (let n = 0; n < 10; n += 1)
          await keeper.change(put(`item-${hand}-${n}`, `${n}`));
      }),
    );
    expect(Object.keys((await first.read()).preferences)).to.have.length(81);
  });
});

describe('a session that is kept', () => {
  afterEach(wipe);

  it('has what was kept, keeps what is said, and what was said before it opened wins', async () => {
    (
      await createRepository({
        ...kept,
        preferences: {
          ...kept.preferences,
          'above-this-level': { give: { level: 'need' } },
        },
      })
    ).close();
    const session = createSession();
    const item = session.getState().content.items[0]!;
    session.setPreference(item.id, 'receive', { level: 'maybe' });
    const keeper = (await openRepository())!;
    const tie = syncSession(session, keeper);
    await tie.ready;
    expect(session.getState().country).to.equal('GB');
    const other = session.getState().content.items[1]!;
    session.setPreference(other.id, 'receive', {
      level: 'need',
      note: 'please',
    });
    await tie.saved();
    const now = await keeper.read();
    expect(now.preferences[item.id]?.receive?.level).to.equal('maybe');
    expect(now.preferences[other.id]?.receive?.note).to.equal('please');
    expect(
      now.preferences['above-this-level'],
      'of another catalogue',
    ).to.deep.equal({ give: { level: 'need' } });
    session.setPreference(other.id, 'receive', undefined);
    await tie.saved();
    expect((await keeper.read()).preferences[other.id]).to.equal(undefined);
    tie.stop();
    session.clear();
    expect(
      (await keeper.read()).preferences[item.id]?.receive?.level,
      'after the page was left',
    ).to.equal('maybe');
    keeper.close();
  });

  it('follows another tab, and what is being said here stays', async () => {
    const keeper = await createRepository({ preferences: {}, marks: {} });
    const [one, two] = [createSession(), createSession()];
    const [a, b, c] = one.getState().content.items.map(({ id }) => id) as [
      string,
      string,
      string,
    ];
    const there = (await openRepository())!;
    const ties = [syncSession(one, keeper), syncSession(two, there)];
    await Promise.all(ties.map(({ ready }) => ready));
    const both = new Promise<void>((done) =>
      one.subscribe(
        () =>
          one.getState().preferences[b] &&
          one.getState().preferences[c] &&
          done(),
      ),
    );
    one.setPreference(a, 'receive', { level: 'like' });
    two.setPreference(b, 'receive', { level: 'need' });
    two.setPreference(c, 'receive', { level: 'maybe' });
    await both;
    await Promise.all(ties.map((tie) => tie.saved()));
    expect(Object.keys((await there.read()).preferences).sort()).to.deep.equal(
      [a, b, c].sort(),
    );
    expect(Object.keys(one.getState().preferences).sort()).to.deep.equal(
      [a, b, c].sort(),
    );
    ties.forEach((tie) => tie.stop());
    [keeper, there].forEach((each) => each.close());
  });
});
