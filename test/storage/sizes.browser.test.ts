import { expect } from '@open-wc/testing';
import {
  openRepository,
  readBackup,
  sealBackup,
  createRepository,
  StorageError,
  toJson,
  type StoredAnswers,
} from '../../src/storage/index.js';
import { wipe } from './behind.js';

const reasonOf = (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => 'nothing',
    (error: unknown) =>
      error instanceof StorageError ? error.reason : String(error),
  );
/**
 * As many items as this, each with two notes that are full of letters that take
 * three bytes.
 */
const manyOf = (count: number): StoredAnswers => ({
  preferences: Object.fromEntries(
    Array.from({ length: count }, (_, at) => [
      `item${at}`,
      {
        receive: { level: 'like' as const, note: '話'.repeat(140) },
        give: { level: 'hard-no' as const, note: '話'.repeat(140) },
      },
    ]),
  ),
  marks: {},
});

describe('what is kept', function () {
  this.timeout(120_000);
  afterEach(() => wipe());

  it('that would be too large to read is not written, and what was kept before opens', async () => {
    const keeper = await createRepository(manyOf(1));
    let most = 0;
    for (const count of [700, 800, 850, 900, 1000]) {
      const reason = await reasonOf(keeper.change(() => manyOf(count)));
      if (reason === 'nothing') most = count;
      else expect(reason).to.equal('too-large');
      const again = (await openRepository())!;
      expect(Object.keys((await again.read()).preferences).length).to.equal(
        most,
      );
      again.close();
    }
    expect(most).to.be.within(700, 900);
    keeper.close();
  });

  it('that is too large for a copy makes no copy: every copy that is made is taken back', async () => {
    for (const count of [1, 500, 700, 800, 850, 900, 1200]) {
      for (const make of [
        () => Promise.resolve().then(() => toJson(manyOf(count))),
        () => sealBackup(manyOf(count), 'four words that rhyme'),
      ]) {
        const copy = await make().catch(
          (error: unknown) => error as StorageError,
        );
        if (typeof copy === 'string') {
          expect(new Blob([copy]).size).to.be.at.most(1_048_576);
          await readBackup(copy);
        } else expect(copy.reason).to.equal('too-large');
      }
    }
  });
});
