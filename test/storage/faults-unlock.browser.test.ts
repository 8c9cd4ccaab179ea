import { expect } from '@open-wc/testing';
import {
  openRepository,
  createRepository,
  StorageError,
  type AnswerRepository,
} from '../../src/storage/index.js';
import { limits } from '../../src/storage/with-timeout.js';
import { wipe } from './behind.js';
import { kindsHere, state, withFault, wordOf } from './with-fault.js';

// A file of its own: a browser has three minutes for each, and most of them go
// into deriving keys.
describe('opening what is locked, while every call of the browser’s goes wrong in turn', function () {
  this.timeout(300_000);
  const before = limits.step;
  beforeEach(() => (limits.step = 400));
  afterEach(async () => {
    limits.step = before;
    await wipe();
  });

  it('opens what is locked, or says why not, when any call on the way goes wrong', async () => {
    const passphrase = 'four words that rhyme';
    (await createRepository(state('one'), passphrase)).close();
    let points = 0;
    for (const kind of kindsHere) {
      const open = async (): Promise<void> => {
        let keeper: AnswerRepository | undefined;
        try {
          keeper = await openRepository();
          expect(wordOf(await keeper?.unlock(passphrase))).to.be.oneOf([
            'one',
            undefined,
          ]);
        } catch (error) {
          expect(error, String(error)).to.be.instanceOf(StorageError);
        } finally {
          keeper?.close();
        }
      };
      const all = await withFault(0, kind, open);
      for (let number = 1; number <= all; number += 1) {
        await withFault(number, kind, open);
        points += 1;
      }
    }
    const fresh = await openRepository();
    expect(wordOf(await fresh?.unlock(passphrase))).to.equal('one');
    fresh?.close();
    console.log(`fault points while a locked record is opened: ${points}`);
  });
});
