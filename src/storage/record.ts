import {
  integer,
  literal,
  maxLength,
  maxValue,
  minValue,
  number,
  optional,
  picklist,
  pipe,
  safeParse,
  strictObject,
  string,
  type InferIssue,
  type InferOutput,
} from 'valibot';
import { bare, fieldsOf, jsonText } from '../content/plain-data.js';
import { fromBase64, toBase64 } from './base64.js';
import { argon, deriveKey, kdfSchema, pbkdf, type Kdf } from './derive.js';
import { StorageError } from './storage-error.js';
import { withTimeout } from './with-timeout.js';

/** The most that is ever read, in characters. */
export const MAX_SIZE = 1_048_576;
/**
 * What is kept grows in steps of this many bytes, so that its size tells little
 * of how much was said.
 */
const PADDING = 4096;

const base64 = pipe(string(), maxLength(MAX_SIZE));
const recordSchema = strictObject(
  fieldsOf({
    /** Version of this envelope. */
    notes: literal(1),
    kind: picklist(['device', 'locked', 'file']),
    /** Counts writes: the highest is the newest. */
    n: pipe(
      number(),
      integer(),
      minValue(1),
      maxValue(Number.MAX_SAFE_INTEGER),
    ),
    kdf: optional(kdfSchema),
    salt: optional(base64),
    /**
     * The record's key, sealed under the passphrase. That it opens is how a
     * wrong passphrase is told from damage.
     */
    key: optional(base64),
    iv: base64,
    data: base64,
    /**
     * SHA-256 of everything else: damage is seen before a passphrase is asked
     * for.
     */
    sum: base64,
  }),
);
type Issue = InferIssue<typeof recordSchema>;
export type SealedRecord = InferOutput<typeof recordSchema>;

/**
 * How a record is locked: the sealed key, and what the key that seals it was
 * made with.
 */
export type Lock = Required<Pick<SealedRecord, 'kdf' | 'salt' | 'key'>>;

/** What AES-GCM adds to say that nothing was changed, in bytes. */
const TAG = 16;

/** A browser that answers with less than it should has not sealed anything. */
function assertLength(
  bytes: ArrayBuffer | undefined,
  length: number,
): Uint8Array {
  if (bytes?.byteLength !== length)
    throw new StorageError('unavailable', 'This browser cannot lock anything.');
  return new Uint8Array(bytes);
}

const random = (length: number): Uint8Array<ArrayBuffer> =>
  crypto.getRandomValues(new Uint8Array(length));
const damaged = (error?: unknown): StorageError =>
  new StorageError('damaged', 'What is kept is damaged.', error);

/**
 * Bound to its place: a record that is moved, renumbered or renamed does not
 * open.
 */
const additionalData = (
  kind: SealedRecord['kind'],
  n: number,
): Uint8Array<ArrayBuffer> => new TextEncoder().encode(`notes|1|${n}|${kind}`);

async function checksumOf(record: Omit<SealedRecord, 'sum'>): Promise<string> {
  const { notes, kind, n, kdf, salt, key, iv, data } = record;
  const text = jsonText([
    notes,
    kind,
    n,
    kdf ? Object.entries(kdf).sort() : null,
    salt ?? null,
    key ?? null,
    iv,
    data,
  ]);
  const sum = await withTimeout(() =>
    crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)),
  );
  return toBase64(assertLength(sum, 32));
}

/** A key of a record that never leaves the browser. */
export const deviceKey = (): Promise<CryptoKey> =>
  withTimeout(() =>
    crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, [
      'encrypt',
      'decrypt',
    ]),
  );

/** The key out of a passphrase, by the best way that works here. */
async function wrappingKey(
  passphrase: string,
  salt: Uint8Array<ArrayBuffer>,
): Promise<{ kdf: Kdf; wrapping: CryptoKey }> {
  try {
    return { kdf: argon, wrapping: await deriveKey(passphrase, salt, argon) };
  } catch {
    return { kdf: pbkdf, wrapping: await deriveKey(passphrase, salt, pbkdf) };
  }
}

/** A key of a record, and the same key sealed under a passphrase. */
export async function lockedKey(
  passphrase: string,
): Promise<{ key: CryptoKey; lock: Lock }> {
  const salt = random(16);
  const { kdf, wrapping } = await wrappingKey(passphrase, salt);
  const raw = random(32);
  const iv = random(12);
  const sealed = assertLength(
    await withTimeout(() =>
      crypto.subtle.encrypt({ name: 'AES-GCM', iv }, wrapping, raw),
    ),
    raw.length + TAG,
  );
  const key = await withTimeout(() =>
    crypto.subtle.importKey('raw', raw, 'AES-GCM', false, [
      'encrypt',
      'decrypt',
    ]),
  );
  raw.fill(0);
  return {
    key,
    lock: {
      kdf,
      salt: toBase64(salt),
      key: toBase64(Uint8Array.from([...iv, ...sealed])),
    },
  };
}

/**
 * The key of a locked record.
 * @throws {StorageError} `passphrase` where this one does not open it
 */
export async function unlockKey(
  { kdf, salt, key }: Lock,
  passphrase: string,
): Promise<CryptoKey> {
  const wrapping = await deriveKey(passphrase, bytesOf(salt), kdf);
  const sealed = bytesOf(key);
  let raw: ArrayBuffer;
  try {
    raw = await withTimeout(() =>
      crypto.subtle.decrypt(
        { name: 'AES-GCM', iv: sealed.subarray(0, 12) },
        wrapping,
        sealed.subarray(12),
      ),
    );
  } catch (error) {
    if ((error as StorageError).reason === 'timeout') throw error;
    throw new StorageError('passphrase', 'That is not the passphrase.', error);
  }
  return withTimeout(() =>
    crypto.subtle.importKey('raw', raw, 'AES-GCM', false, [
      'encrypt',
      'decrypt',
    ]),
  );
}

/** How many characters of base64 a sealed text of this many bytes becomes. */
const sealedLength = (bytes: number): number =>
  Math.ceil((bytes + TAG) / 3) * 4;

/** What stands in a record beside what is sealed. */
export interface SealedAs {
  readonly kind: SealedRecord['kind'];
  /** The number of the record. */
  readonly n: number;
  /** Where a passphrase opens it. */
  readonly lock?: Lock | undefined;
}

/**
 * @throws {StorageError} `too-large` for what could not be read again
 */
export async function seal(
  text: string,
  key: CryptoKey,
  { kind, n, lock }: SealedAs,
): Promise<SealedRecord> {
  const plain = new TextEncoder().encode(text);
  const room = Math.ceil((plain.length + 4) / PADDING) * PADDING;
  if (sealedLength(room) > MAX_SIZE)
    throw new StorageError('too-large', 'This is more than can be read again.');
  const padded = new Uint8Array(room);
  new DataView(padded.buffer).setUint32(0, plain.length);
  padded.set(plain, 4);
  const iv = random(12);
  const data = await withTimeout(() =>
    crypto.subtle.encrypt(
      { name: 'AES-GCM', iv, additionalData: additionalData(kind, n) },
      key,
      padded,
    ),
  );
  const record = {
    notes: 1 as const,
    kind,
    n,
    ...lock,
    iv: toBase64(iv),
    data: toBase64(assertLength(data, padded.length + TAG)),
  };
  return { ...record, sum: await checksumOf(record) };
}

/**
 * What a record says.
 * @throws {StorageError} `damaged` where it does not open; another reason where
 *   the browser failed at it
 */
export async function unseal(
  { kind, n, iv, data }: SealedRecord,
  key: CryptoKey,
): Promise<string> {
  const open = (): Promise<ArrayBuffer> =>
    crypto.subtle.decrypt(
      {
        name: 'AES-GCM',
        iv: bytesOf(iv),
        additionalData: additionalData(kind, n),
      },
      key,
      bytesOf(data),
    );
  const opened = await withTimeout(open).catch((error: StorageError) => {
    throw (error.cause as Error | undefined)?.name === 'OperationError'
      ? damaged(error)
      : error;
  });
  if (!opened)
    throw new StorageError('unavailable', 'This browser cannot open anything.');
  try {
    const padded = new Uint8Array(opened);
    const length = new DataView(padded.buffer).getUint32(0);
    return new TextDecoder('utf-8', { fatal: true }).decode(
      padded.subarray(4, 4 + length),
    );
  } catch (error) {
    throw damaged(error);
  }
}

/**
 * A record out of a text or a value that may be anything.
 * @throws {StorageError} `foreign`, `newer` or `damaged`
 */
export async function readRecord(value: unknown): Promise<SealedRecord> {
  const version = (value as { notes?: unknown } | null)?.notes;
  if (typeof version === 'number' && version > 1)
    throw new StorageError('newer', 'A newer version wrote it.');
  if (version !== 1)
    throw new StorageError('foreign', 'This tool did not write it.');
  const parsed = safeParse(recordSchema, bare(value));
  if (!parsed.success) throw damaged(textOf(parsed.issues[0]));
  const record = parsed.output;
  if (
    (record.kind === 'device') !== !record.key ||
    !record.key !== !record.kdf ||
    !record.key !== !record.salt
  )
    throw damaged('key: missing or too many');
  if ((await checksumOf(record)) !== record.sum)
    throw damaged('sum: not that of the rest');
  return record;
}

function textOf({ path, message }: Issue): string {
  const place = path?.map(({ key }) => String(key)).join('.');
  return `${place}: ${message}`;
}

/** The lock of a record that has one. */
export const lockOf = ({ kdf, salt, key }: SealedRecord): Lock => ({
  kdf: kdf!,
  salt: salt!,
  key: key!,
});

function bytesOf(text: string): Uint8Array<ArrayBuffer> {
  try {
    return fromBase64(text);
  } catch (error) {
    throw damaged(error);
  }
}
