import type { StoragePolicy } from '../../storage/answer-storage.js';
import type { StorageMode } from '../../storage/types.js';
import type { VaultState } from '../../storage/vault.js';

/** What somebody chooses between: not to keep answers, or how to keep them. */
export type Choice = 'none' | StorageMode;

/** How it stands with what is kept. It chooses what the panel shows. */
export type StoredDataStatus =
  /** Something is kept that cannot be opened. */
  | 'broken'
  | 'locked'
  /** Nothing is kept, and the host allows no keeping. */
  | 'off'
  /** Nothing is kept, and something could be. */
  | 'none'
  | 'open'
  /** A newer version wrote it: it is open and is not changed. */
  | 'read-only'
  /** It is still open, but the host allows no keeping any more. */
  | 'withdrawn';

/** The status of what is kept where a host allows this much. */
export function storedDataStatus(
  { status, readOnly }: VaultState,
  allowed: StoragePolicy,
): StoredDataStatus {
  const isOff = allowed === 'none';
  switch (status) {
    case 'broken':
    case 'locked':
      return status;
    case 'none':
      return isOff ? 'off' : 'none';
    case 'open':
      if (readOnly) return 'read-only';
      return isOff ? 'withdrawn' : 'open';
  }
}

/** The key of the sentence that says how it stands. */
export function sentenceKey(
  { reason, mode, readOnly, lockChanged }: VaultState,
  status: StoredDataStatus,
): string {
  switch (status) {
    case 'broken':
      return `problem.${reason}`;
    case 'locked':
      if (readOnly) return 'newer';
      return lockChanged ? `changed.${mode}` : 'shut';
    case 'read-only':
      return 'newer';
    case 'open':
    case 'withdrawn':
      return mode!;
    case 'off':
    case 'none':
      return status;
  }
}

/** What somebody can choose where a host allows this much. */
export const choicesFor = (allowed: StoragePolicy): readonly Choice[] =>
  allowed === 'device' ? ['none', 'device', 'locked'] : ['none', 'host'];
