import { expect } from '@open-wc/testing';
import {
  findKept,
  startKeeping,
  StorageError,
  type Keeper,
  type Kept,
} from '../../src/storage/index.js';
import { DATABASE } from '../../src/storage/name.js';
import { limits } from '../../src/storage/within.js';
import { fault, kindsHere, withFault } from './with-fault.js';

const state = (word: string): Kept => ({
  preferences: { hug: { receive: { level: 'like', note: word } } },
  marks: {},
});
const wordOf = (kept: Kept | undefined): string | undefined =>
  kept?.preferences['hug']?.receive?.note;
const wipe = (): Promise<void> =>
  new Promise((done, fail) => {
    const request = indexedDB.deleteDatabase(DATABASE);
    request.onsuccess = () => done();
    request.onerror = () => fail(new Error('not deleted'));
  });

/**
 * Does what a person does, one step after the other, and remembers what may be
 * on the disk now.
 */
class Visit {
  keeper: Keeper | undefined;
  /** What was said to be saved last; `undefined` for nothing. */
  confirmed: string | undefined;
  possible = new Set<string | undefined>([undefined]);

  async step(
    next: string | undefined,
    work: () => Promise<unknown>,
  ): Promise<void> {
    this.possible.add(next);
    try {
      await work();
      this.confirmed = next;
      this.possible = new Set([next]);
    } catch (error) {
      expect(
        error,
        `${String(error)} ${(error as Error).stack}`,
      ).to.be.instanceOf(StorageError);
    }
  }

  async run(erase: boolean): Promise<void> {
    await this.step('one', async () => {
      this.keeper = await startKeeping(state('one'));
    });
    if (!this.keeper) return;
    const { keeper } = this;
    await this.step('two', () => keeper.change(() => state('two')));
    await this.step(this.confirmed, () => keeper.read());
    await this.step(this.confirmed, () => keeper.setPassphrase(undefined));
    await this.step('three', () =>
      keeper.change((now) => state(wordOf(now) ? 'three' : 'lost')),
    );
    if (erase) await this.step(undefined, () => keeper.erase());
  }
}

describe('what is kept, while every call of the browser’s goes wrong in turn', function () {
  this.timeout(300_000);
  const before = limits.step;
  beforeEach(() => (limits.step = 400));
  afterEach(async () => {
    limits.step = before;
    await wipe();
  });

  for (const kind of kindsHere) {
    it(`loses nothing that was confirmed when a call ${kind}`, async () => {
      let points = 0;
      const all = await withFault(0, kind, () => new Visit().run(true));
      for (let number = 1; number <= all; number += 1) {
        for (const erase of [false, true]) {
          const visit = new Visit();
          fault.last = '';
          await withFault(number, kind, () => visit.run(erase));
          visit.keeper?.close();
          const fresh = await findKept().catch(
            (error: unknown) => error as StorageError,
          );
          const where = `${fault.last || 'nothing wrong'}: ${[...visit.possible].join(' or ')}`;
          if (fresh instanceof Error)
            throw new Error(
              `${where}, and then: ${fresh.message} ${String(fresh.cause)}`,
            );
          expect([...visit.possible], where).to.include(
            wordOf(await fresh?.read()),
          );
          fresh?.close();
          points += 1;
          await wipe();
        }
      }
      expect(points).to.be.greaterThan(60);

      console.log(`fault points where a call ${kind}: ${points}`);
    });
  }

  it('opens what is locked, or says why not, when any call on the way goes wrong', async () => {
    const passphrase = 'four words that rhyme';
    (await startKeeping(state('one'), passphrase)).close();
    let points = 0;
    for (const kind of kindsHere) {
      const open = async (): Promise<void> => {
        let keeper: Keeper | undefined;
        try {
          keeper = await findKept();
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
    const fresh = await findKept();
    expect(wordOf(await fresh?.unlock(passphrase))).to.equal('one');
    fresh?.close();
    console.log(`fault points while a locked record is opened: ${points}`);
  });

  it('locks, or keeps nothing, when any call on the way goes wrong', async () => {
    const passphrase = 'four words that rhyme';
    let points = 0;
    for (const kind of kindsHere) {
      let keeper: Keeper | undefined;
      const start = async (): Promise<void> => {
        keeper = undefined;
        try {
          keeper = await startKeeping(state('one'), passphrase);
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
        const fresh = await findKept();
        if (said)
          expect(wordOf(await fresh?.unlock(passphrase)), fault.last).to.equal(
            'one',
          );
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
