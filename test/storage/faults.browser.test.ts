import { expect } from '@open-wc/testing';
import {
  openRepository,
  createRepository,
  StorageError,
  type AnswerRepository,
} from '../../src/storage/index.js';
import { limits } from '../../src/storage/with-timeout.js';
import { wipe } from './behind.js';
import { fault, kindsHere, state, withFault, wordOf } from './with-fault.js';

/**
 * Does what a person does, one step after the other, and remembers what may be
 * on the disk now.
 */
class Visit {
  keeper: AnswerRepository | undefined;
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
      this.keeper = await createRepository(state('one'));
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
          const fresh = await openRepository().catch(
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
});
