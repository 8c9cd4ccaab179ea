import { expect } from '@open-wc/testing';
import { findKept, startKeeping, StorageError, type Keeper, type Kept } from '../../src/storage/index.js';
import { DATABASE } from '../../src/storage/name.js';
import { limits } from '../../src/storage/within.js';

/** Every call of the browser's that keeping stands on. */
const calls: [object, string][] = [
  ...['open', 'deleteDatabase', 'databases'].map((name): [object, string] => [IDBFactory.prototype, name]),
  [IDBDatabase.prototype, 'transaction'],
  ...['get', 'getAll', 'put', 'delete', 'clear'].map((name): [object, string] => [IDBObjectStore.prototype, name]),
  ...['digest', 'encrypt', 'decrypt', 'importKey', 'generateKey', 'deriveBits'].map((name): [object, string] => [SubtleCrypto.prototype, name]),
  [Crypto.prototype, 'getRandomValues'],
  [LockManager.prototype, 'request'],
  [BroadcastChannel.prototype, 'postMessage'],
];
const kinds = ['throws', 'has no room', 'hangs', 'is aborted', 'answers nothing'] as const;
type Kind = (typeof kinds)[number];
type Call = (...values: unknown[]) => unknown;

/** How the call that is numbered goes wrong. */
function wrong(kind: Kind, name: string, call: (...values: unknown[]) => unknown): unknown {
  if (kind === 'throws') throw new DOMException('made to throw', 'UnknownError');
  if (kind === 'has no room') throw new DOMException('made to be full', 'QuotaExceededError');
  if (kind === 'answers nothing') return undefined;
  // A request that hangs holds nothing: one for another database stands in for it.
  const elsewhere = kind === 'hangs' && (name === 'open' || name === 'deleteDatabase');
  const result = elsewhere ? call('hangs') : call();
  const target = result instanceof IDBRequest || result instanceof IDBTransaction ? result : undefined;
  if (kind === 'hangs') {
    if (!target) return new Promise(() => {});
    for (const type of ['success', 'complete', 'error', 'abort', 'upgradeneeded']) target.addEventListener(type, (event) => event.stopImmediatePropagation());
    return target;
  }
  const abort = new DOMException('made to abort', 'AbortError');
  if (!(result instanceof Object && 'then' in result) && !target) throw abort;
  if (!target) return Promise.reject(abort);
  const transaction = target instanceof IDBTransaction ? target : target.transaction;
  if (transaction) transaction.abort();
  return target;
}

/** The call that went wrong last. */
let last = '';

/** Runs `work` while the call with this number goes wrong; 0 lets all of them be. @returns how many calls there were */
async function withFault(number: number, kind: Kind, work: () => Promise<void>): Promise<number> {
  let count = 0;
  const undo = calls.map(([object, name]) => {
    const own = Object.getOwnPropertyDescriptor(object, name);
    if (!own) return () => {};
    const original = own.value as Call;
    Object.defineProperty(object, name, {
      ...own,
      value(this: unknown, ...values: unknown[]) {
        const call = (...others: unknown[]): unknown => original.apply(this, others.length ? others : values);
        if ((count += 1) !== number) return call();
        last = `${name}, number ${number}, ${kind}`;
        return wrong(kind, name, call);
      },
    });
    return () => Object.defineProperty(object, name, own);
  });
  try {
    await work();
  } finally {
    undo.forEach((one) => one());
  }
  return count;
}

const state = (word: string): Kept => ({ preferences: { hug: { receive: { level: 'like', note: word } } }, marks: {} });
const wordOf = (kept: Kept | undefined): string | undefined => kept?.preferences['hug']?.receive?.note;
const wipe = (): Promise<void> =>
  new Promise((done, fail) => {
    const request = indexedDB.deleteDatabase(DATABASE);
    request.onsuccess = () => done();
    request.onerror = () => fail(new Error('not deleted'));
  });

/** Does what a person does, one step after the other, and remembers what may be on the disk now. */
class Visit {
  keeper: Keeper | undefined;
  /** What was said to be saved last; `undefined` for nothing. */
  confirmed: string | undefined;
  possible = new Set<string | undefined>([undefined]);

  async step(next: string | undefined, work: () => Promise<unknown>): Promise<void> {
    this.possible.add(next);
    try {
      await work();
      this.confirmed = next;
      this.possible = new Set([next]);
    } catch (error) {
      expect(error, `${String(error)} ${(error as Error).stack}`).to.be.instanceOf(StorageError);
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
    await this.step('three', () => keeper.change((now) => state(wordOf(now) ? 'three' : 'lost')));
    if (erase) await this.step(undefined, () => keeper.erase());
  }
}

/** Firefox and WebKit run the first kinds only: each point takes as long as a time-out. */
const mine = /Chrome/.test(navigator.userAgent) ? kinds : kinds.slice(0, 2);

describe('what is kept, while every call of the browser’s goes wrong in turn', function () {
  this.timeout(300_000);
  const before = limits.step;
  beforeEach(() => (limits.step = 400));
  afterEach(async () => {
    limits.step = before;
    await wipe();
  });

  for (const kind of mine) {
    it(`loses nothing that was confirmed when a call ${kind}`, async () => {
      let points = 0;
      const all = await withFault(0, kind, () => new Visit().run(true));
      for (let number = 1; number <= all; number += 1) {
        for (const erase of [false, true]) {
          const visit = new Visit();
          last = '';
          await withFault(number, kind, () => visit.run(erase));
          visit.keeper?.close();
          const fresh = await findKept().catch((error: unknown) => error as StorageError);
          const where = `${last || 'nothing wrong'}: ${[...visit.possible].join(' or ')}`;
          if (fresh instanceof Error) throw new Error(`${where}, and then: ${fresh.message} ${String(fresh.cause)}`);
          expect([...visit.possible], where).to.include(wordOf(await fresh?.read()));
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
