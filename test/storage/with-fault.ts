import type { StoredAnswers } from '../../src/storage/types.js';

/**
 * What is kept in these tests: one word, so that a test can tell which of the
 * states it has before it.
 */
export const state = (word: string): StoredAnswers => ({
  preferences: { hug: { receive: { level: 'like', note: word } } },
  marks: {},
});
export const wordOf = (kept: StoredAnswers | undefined): string | undefined =>
  kept?.preferences['hug']?.receive?.note;

/** Every call of the browser's that keeping stands on. */
const calls: [object, string][] = [
  ...['open', 'deleteDatabase', 'databases'].map((name): [object, string] => [
    IDBFactory.prototype,
    name,
  ]),
  [IDBDatabase.prototype, 'transaction'],
  ...['get', 'getAll', 'put', 'delete', 'clear'].map(
    (name): [object, string] => [IDBObjectStore.prototype, name],
  ),
  ...[
    'digest',
    'encrypt',
    'decrypt',
    'importKey',
    'generateKey',
    'deriveBits',
  ].map((name): [object, string] => [SubtleCrypto.prototype, name]),
  [Crypto.prototype, 'getRandomValues'],
  [LockManager.prototype, 'request'],
  [BroadcastChannel.prototype, 'postMessage'],
];
export const kinds = [
  'throws',
  'has no room',
  'hangs',
  'is aborted',
  'answers nothing',
] as const;
export type Kind = (typeof kinds)[number];
type Call = (...values: unknown[]) => unknown;

/** How the call that is numbered goes wrong. */
function wrong(
  kind: Kind,
  name: string,
  call: (...values: unknown[]) => unknown,
): unknown {
  if (kind === 'throws')
    throw new DOMException('made to throw', 'UnknownError');
  if (kind === 'has no room')
    throw new DOMException('made to be full', 'QuotaExceededError');
  if (kind === 'answers nothing') return undefined;
  // A request that hangs holds nothing: one for another database stands in for
  // it.
  const elsewhere =
    kind === 'hangs' && (name === 'open' || name === 'deleteDatabase');
  const result = elsewhere ? call('hangs') : call();
  const target =
    result instanceof IDBRequest || result instanceof IDBTransaction
      ? result
      : undefined;
  if (kind === 'hangs') {
    if (!target) return new Promise(() => {});
    for (const type of [
      'success',
      'complete',
      'error',
      'abort',
      'upgradeneeded',
    ])
      target.addEventListener(type, (event) =>
        event.stopImmediatePropagation(),
      );
    return target;
  }
  const abort = new DOMException('made to abort', 'AbortError');
  if (!(result instanceof Object && 'then' in result) && !target) throw abort;
  if (!target) return Promise.reject(abort);
  const transaction =
    target instanceof IDBTransaction ? target : target.transaction;
  if (transaction) transaction.abort();
  return target;
}

/** The call that went wrong last. */
export const fault = { last: '' };

/**
 * Runs `work` while the call with this number goes wrong; 0 lets all of them
 * be.
 * @returns how many calls there were
 */
export async function withFault(
  number: number,
  kind: Kind,
  work: () => Promise<void>,
): Promise<number> {
  let count = 0;
  const undo = calls.map(([object, name]) => {
    const own = Object.getOwnPropertyDescriptor(object, name);
    if (!own) return () => {};
    const original = own.value as Call;
    Object.defineProperty(object, name, {
      ...own,
      value(this: unknown, ...values: unknown[]) {
        const call = (...others: unknown[]): unknown =>
          original.apply(this, others.length ? others : values);
        if ((count += 1) !== number) return call();
        fault.last = `${name}, number ${number}, ${kind}`;
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

/**
 * Firefox and WebKit run the first kinds only: each point takes as long as a
 * time-out.
 */
export const kindsHere: readonly Kind[] = /Chrome/.test(navigator.userAgent)
  ? kinds
  : kinds.slice(0, 2);
