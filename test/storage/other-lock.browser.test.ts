import { expect } from '@open-wc/testing';
import { deviceKey, seal } from '../../src/storage/record.js';
import { writeAnswersText } from '../../src/storage/format.js';
import {
  openRepository,
  createRepository,
  StorageError,
  type AnswerRepository,
  type StoredAnswers,
} from '../../src/storage/index.js';
import { behind, values, wipe } from './behind.js';

const passphrase = 'four words that rhyme';
const kept: StoredAnswers = {
  preferences: { hug: { receive: { level: 'hard-no' } } },
  marks: {},
};
const reasonOf = (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => 'nothing',
    (error: unknown) =>
      error instanceof StorageError ? error.reason : String(error),
  );
/**
 * What a script, or another program, may put there: a record without a lock,
 * under a higher number.
 */
async function plant(): Promise<void> {
  const own = await deviceKey();
  const record = await seal(
    writeAnswersText({
      preferences: { hug: { receive: { level: 'like' } } },
      marks: {},
    }),
    own,
    { kind: 'device', n: 50 },
  );
  await behind((notes) => notes.put({ n: 50, record, own }, 'b'));
}

describe('what is kept, when somebody else changes its lock,', function () {
  this.timeout(120_000);
  const keepers: AnswerRepository[] = [];
  afterEach(async () => {
    keepers.splice(0).forEach((keeper) => keeper.close());
    await wipe();
  });

  for (const [name, lock] of [
    ['a passphrase', passphrase],
    ['no passphrase', undefined],
  ] as const) {
    it(`shuts what is open, and writes nothing: a planted record over one with ${name}`, async () => {
      const keeper = await createRepository(kept, lock);
      keepers.push(keeper);
      const heard: string[] = [];
      keeper.subscribe((news) => heard.push(news));
      await plant();
      const before = JSON.stringify(await values());
      expect(
        await reasonOf(keeper.change((now) => ({ ...now, country: 'GB' }))),
      ).to.equal('changed');
      expect([keeper.open, keeper.lockChanged, heard]).to.deep.equal([
        false,
        true,
        ['locked'],
      ]);
      expect(await reasonOf(keeper.read())).to.equal('passphrase');
      expect(JSON.stringify(await values())).to.equal(before);
      await keeper.unlock('');
      expect([keeper.open, keeper.mode, keeper.lockChanged]).to.deep.equal([
        true,
        'device',
        false,
      ]);
      expect((await keeper.read()).preferences['hug']?.receive?.level).to.equal(
        'like',
      );
    });
  }

  it('tells the other tabs, which stay shut until somebody opens them with what is true now', async () => {
    for (const [first, second] of [
      [passphrase, undefined],
      [undefined, passphrase],
      [passphrase, 'another four words here'],
    ] as const) {
      const one = await createRepository(kept, first);
      const two = (await openRepository())!;
      keepers.push(one, two);
      if (first) await two.unlock(first);
      const heard = new Promise((done) => two.subscribe(done));
      await one.setPassphrase(second);
      expect(await heard).to.equal('locked');
      expect([two.open, two.lockChanged, two.mode]).to.deep.equal([
        false,
        true,
        second ? 'locked' : 'device',
      ]);
      expect(
        [one.open, one.lockChanged],
        'whoever changed it goes on',
      ).to.deep.equal([true, false]);
      expect(await two.unlock(second ?? '')).to.deep.equal(kept);
      keepers.splice(0).forEach((keeper) => keeper.close());
      await wipe();
    }
  });

  it('but reads and writes of this tab while it changes the lock itself go on', async () => {
    const keeper = await createRepository(kept);
    keepers.push(keeper);
    const all = [
      keeper.setPassphrase(passphrase),
      keeper.read(),
      keeper.change((now) => ({ ...now, country: 'GB' })),
      keeper.setPassphrase(undefined),
      keeper.read(),
    ];
    await Promise.all(all);
    expect([keeper.open, keeper.lockChanged, keeper.mode]).to.deep.equal([
      true,
      false,
      'device',
    ]);
    expect(await keeper.read()).to.deep.equal({ ...kept, country: 'GB' });
  });
});
