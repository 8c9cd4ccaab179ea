import {
  otherSlot,
  slots,
  type Slot,
  type Slots,
  type Stored,
} from './database.js';
import { readRecord } from './record.js';
import { asStorageError, StorageError } from './storage-error.js';

/** A record that is whole, and where it stands. */
export interface Found extends Stored {
  readonly slot: Slot;
}

/**
 * The number that orders: the sealed one, where the outer one says the same.
 * Everything else stands behind every record of ours.
 */
function numberOf(value: Slots[Slot]): number {
  const { n, notes } = (value?.record ?? {}) as {
    n?: unknown;
    notes?: unknown;
  };
  if (n === value?.n && Number.isSafeInteger(n) && Number(n) > 0)
    return Number(n);
  // What a newer version wrote is never passed over.
  return Number(notes) > 1 ? Infinity : 0;
}

/** The slots in which something stands, the newest first. */
export const newestFirst = (all: Slots): Slot[] =>
  slots
    .filter((slot) => all[slot] !== undefined)
    .sort((one, other) => numberOf(all[other]) - numberOf(all[one]));

/** Where the next record goes, so that the one that was good stays. */
export const slotBeside = (good: { readonly slot: Slot } | undefined): Slot =>
  good ? otherSlot(good.slot) : 'a';

/**
 * The record of a slot.
 * @throws {StorageError} `damaged` for what is none of ours, or another one
 *   than its number says; `newer`
 */
export async function wholeRecord(all: Slots, slot: Slot): Promise<Found> {
  const value = all[slot];
  if (
    !numberOf(value) &&
    (value?.record as { notes?: unknown } | undefined)?.notes === 1
  )
    throw new StorageError('damaged', 'n: not that of the record');
  const record = await readRecord(value?.record).catch((error: unknown) => {
    const known = asStorageError(error);
    throw known.reason === 'foreign'
      ? new StorageError('damaged', 'What is kept is of another tool.', known)
      : known;
  });
  const own = value?.own instanceof CryptoKey ? value.own : undefined;
  if (record.kind === 'device' && !own)
    throw new StorageError('damaged', 'The key of what is kept is missing.');
  if (record.kind === 'file')
    throw new StorageError('damaged', 'kind: this is a copy.');
  return { n: record.n, record, own, slot };
}

/**
 * Goes through what is kept, the newest first, until `work` could do something
 * with it. Only what is damaged is passed over: where something else is wrong,
 * what was said before must not come back as if nobody had said anything since.
 * @throws {StorageError} what is wrong with the newest; `gone` where there is
 *   nothing
 */
export async function firstGood<T>(
  all: Slots,
  work: (found: Found) => Promise<T> | T,
): Promise<T> {
  let first: StorageError | undefined;
  for (const slot of newestFirst(all)) {
    try {
      return await work(await wholeRecord(all, slot));
    } catch (error) {
      const known = asStorageError(error);
      first ??= known;
      if (known.reason !== 'damaged') throw known;
    }
  }
  throw (
    first ?? new StorageError('gone', 'What was kept is not there any more.')
  );
}
