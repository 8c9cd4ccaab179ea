import { asStorageError, StorageError } from './storage-error.js';

/**
 * How long a browser may take for one step, in milliseconds. Some never answer:
 * then the person is told.
 */
export const limits = { step: 10_000 };

/**
 * A step of the browser's, with an end: it answers in time, or it throws a
 * `StorageError`.
 */
export async function withTimeout<T>(
  step: () => Promise<T> | PromiseLike<T>,
  limit = limits.step,
): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const end = new Promise<never>((_, fail) => {
    timer = setTimeout(
      () =>
        fail(
          new StorageError('timeout', 'The browser did not answer in time.'),
        ),
      limit,
    );
  });
  try {
    return await Promise.race([step(), end]);
  } catch (error) {
    throw asStorageError(error);
  } finally {
    clearTimeout(timer);
  }
}
