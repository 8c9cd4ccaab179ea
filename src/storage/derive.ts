import { argon2idAsync } from '@noble/hashes/argon2.js';
import {
  literal,
  maxValue,
  minValue,
  number,
  integer,
  pipe,
  strictObject,
  variant,
  type InferOutput,
} from 'valibot';
import { fieldsOf } from '../content/plain-data.js';
import { StorageError } from './storage-error.js';
import { withTimeout } from './with-timeout.js';

const whole = (from: number, to: number) =>
  pipe(number(), integer(), minValue(from), maxValue(to));

/**
 * How a key was made from a passphrase. Below the floor a guess is too cheap,
 * and such a record did not come from us; above the cap a hostile file could
 * hold the page for minutes. Floors: OWASP Password Storage Cheat Sheet, read
 * in November 2026 (Argon2id 19 MiB, 2 passes, 1 lane; PBKDF2-HMAC-SHA-256
 * 600,000 rounds).
 */
export const kdfSchema = variant('name', [
  strictObject(
    fieldsOf({
      name: literal('argon2id'),
      m: whole(19_456, 65_536),
      t: whole(2, 4),
      p: whole(1, 4),
    }),
  ),
  strictObject(
    fieldsOf({
      name: literal('pbkdf2-sha-256'),
      rounds: whole(600_000, 2_000_000),
    }),
  ),
]);
export type Kdf = InferOutput<typeof kdfSchema>;

export const argon: Kdf = { name: 'argon2id', m: 19_456, t: 2, p: 1 };
export const pbkdf: Kdf = { name: 'pbkdf2-sha-256', rounds: 600_000 };

/**
 * Milliseconds of work between two breaths, so that the page can paint and
 * answer while a key is made.
 */
const TICK = 20;

/**
 * The key that wraps a record's key.
 * @throws {StorageError} where the browser cannot make it
 */
export async function deriveKey(
  passphrase: string,
  salt: Uint8Array<ArrayBuffer>,
  kdf: Kdf,
): Promise<CryptoKey> {
  // The same letters may be typed as different code points on another keyboard.
  const secret = new TextEncoder().encode(passphrase.normalize('NFKC'));
  const bytes =
    kdf.name === 'argon2id'
      ? await argon2id(secret, salt, kdf)
      : await pbkdf2(secret, salt, kdf.rounds);
  return withTimeout(() =>
    crypto.subtle.importKey('raw', bytes, 'AES-GCM', false, [
      'encrypt',
      'decrypt',
    ]),
  );
}

async function argon2id(
  secret: Uint8Array,
  salt: Uint8Array,
  { m, t, p }: { m: number; t: number; p: number },
): Promise<Uint8Array<ArrayBuffer>> {
  try {
    return Uint8Array.from(
      await argon2idAsync(secret, salt, {
        m,
        t,
        p,
        dkLen: 32,
        asyncTick: TICK,
      }),
    );
  } catch (error) {
    throw new StorageError(
      'unavailable',
      'This device has too little memory for the lock of this record.',
      error,
    );
  }
}

async function pbkdf2(
  secret: Uint8Array<ArrayBuffer>,
  salt: Uint8Array<ArrayBuffer>,
  iterations: number,
): Promise<Uint8Array<ArrayBuffer>> {
  const key = await withTimeout(() =>
    crypto.subtle.importKey('raw', secret, 'PBKDF2', false, ['deriveBits']),
  );
  return new Uint8Array(
    await withTimeout(
      () =>
        crypto.subtle.deriveBits(
          { name: 'PBKDF2', hash: 'SHA-256', salt, iterations },
          key,
          256,
        ),
      60_000,
    ),
  );
}
