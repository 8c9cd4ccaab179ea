import type { Slot, Slots, Stored } from './database.js';
import { checkedText, mustBeSame, readText } from './format.js';
import { deviceKey, lockedKey, seal, unseal, type Lock } from './record.js';
import { wholeRecord, type Found } from './slots.js';
import { StorageError } from './storage-error.js';
import type { StoredAnswers } from './types.js';

/**
 * What records are sealed with: a key, and the lock that it is behind, if it is
 * behind one.
 */
export interface Means {
  readonly key: CryptoKey;
  readonly lock?: Lock | undefined;
}
/** A new key, and the lock that it is behind where there is a passphrase. */
export const newMeans = async (
  passphrase: string | undefined,
): Promise<Means> =>
  passphrase === undefined ? { key: await deviceKey() } : lockedKey(passphrase);

/**
 * A record that the reader has read already.
 * @throws {StorageError} `too-large`, or `refused`, for what it would refuse
 */
export async function sealed(
  kept: StoredAnswers,
  n: number,
  means: Means,
): Promise<Stored> {
  const { key, lock } = means;
  const kind = lock ? 'locked' : 'device';
  const record = await seal(checkedText(kept), key, { kind, n, lock });
  const stored: Stored = { n, record, own: lock ? undefined : key };
  await mustOpen({ a: stored, b: undefined }, 'a', kept, means);
  return stored;
}

export const notKept = (cause?: unknown): StorageError =>
  new StorageError(
    'unavailable',
    'The browser did not keep what it was given.',
    cause,
  );

/**
 * Opens a slot as a reload would.
 * @throws {StorageError} where it does not say what was kept
 */
export async function mustOpen(
  all: Slots,
  slot: Slot,
  kept: StoredAnswers,
  { key, lock }: Means,
): Promise<void> {
  try {
    const found = await wholeRecord(all, slot);
    // Some browsers take a key and give back one that opens nothing.
    const text = await unseal(found.record, lock ? key : found.own!);
    mustBeSame(readText(text).kept, kept, 'unavailable');
  } catch (error) {
    throw (error as StorageError).reason === 'damaged' ? notKept(error) : error;
  }
}

/** Whether a key opens a record. */
export const opens = (
  { record }: Found,
  key: CryptoKey | undefined,
): Promise<boolean> =>
  key
    ? unseal(record, key).then(
        () => true,
        () => false,
      )
    : Promise.resolve(false);
