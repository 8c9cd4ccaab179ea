import { withPage } from '../diagnostics/docs-page.js';
import type { StorageReason } from './types.js';

/** Why something could not be kept, opened or erased. It names no answer. */
export class StorageError extends Error {
  // No field: writing it throws where a page froze `Error.prototype`.
  override get name(): string {
    return 'StorageError';
  }

  constructor(
    readonly reason: StorageReason,
    message: string,
    cause?: unknown,
  ) {
    super(withPage(`aftercare storage: ${message}`, 'elements/care-data'), {
      cause,
    });
  }
}

/** What a browser throws, as one of our reasons. */
export function asStorageError(error: unknown): StorageError {
  if (error instanceof StorageError) return error;
  const name = (error as { name?: string } | undefined)?.name;
  if (name === 'QuotaExceededError')
    return new StorageError(
      'full',
      'There is no room left for what should be kept.',
      error,
    );
  if (name === 'VersionError')
    return new StorageError('newer', 'A newer version wrote it.', error);
  if (name === 'TimeoutError')
    return new StorageError(
      'timeout',
      'The browser did not answer in time.',
      error,
    );
  return new StorageError(
    'unavailable',
    'This browser does not let this page keep anything.',
    error,
  );
}
