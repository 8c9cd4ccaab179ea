import { expect } from '@open-wc/testing';
import {
  openRepository,
  createRepository,
  StorageError,
  type AnswerRepository,
} from '../../src/storage/index.js';
import { limits } from '../../src/storage/with-timeout.js';
import { wipe } from './behind.js';
import {
  fault,
  kindsHere,
  state,
  withFault,
  wordOf,
  type Kind,
} from './with-fault.js';

/**
 * Locks what is kept while each call goes wrong in these ways. Two files share
 * them: a browser has three minutes for each, and deriving keys takes the most
 * of them.
 */
export function locksWhile(some: readonly Kind[]): void {
  describe('locking what is kept, while every call of the browser’s goes wrong in turn', function () {
    this.timeout(300_000);
    const before = limits.step;
    beforeEach(() => (limits.step = 400));
    afterEach(async () => {
      limits.step = before;
      await wipe();
    });

    it('locks, or keeps nothing, when any call on the way goes wrong', async () => {
      const passphrase = 'four words that rhyme';
      let points = 0;
      for (const kind of kindsHere.filter((one) => some.includes(one))) {
        let keeper: AnswerRepository | undefined;
        const start = async (): Promise<void> => {
          keeper = undefined;
          try {
            keeper = await createRepository(state('one'), passphrase);
          } catch (error) {
            expect(error, String(error)).to.be.instanceOf(StorageError);
          }
        };
        const all = await withFault(0, kind, start);
        keeper?.close();
        await wipe();
        for (let number = 1; number <= all; number += 1) {
          await withFault(number, kind, start);
          const said = !!keeper;
          keeper?.close();
          const fresh = await openRepository();
          if (said)
            expect(
              wordOf(await fresh?.unlock(passphrase)),
              fault.last,
            ).to.equal('one');
          else if (fresh)
            expect(wordOf(await fresh.unlock(passphrase)), fault.last).to.equal(
              'one',
            );
          fresh?.close();
          await wipe();
          points += 1;
        }
      }
      console.log(`fault points while a record is locked: ${points}`);
    });
  });
}
