/**
 * Everything that keeps answers. It is loaded when somebody chooses to keep
 * them, or kept them before.
 */

export {
  checkSize,
  fileName,
  readBackup,
  sealBackup,
  toCsv,
  toJson,
  type Backup,
} from './backup.js';
export { keepSession, type Tie } from './keep-session.js';
export { addAnswers, keptOf, replaceAnswers } from './merge.js';
export { findKept, startKeeping } from './keeper.js';
export { keeperOf } from './host-keeper.js';
export { StorageError } from './storage-error.js';
export { Vault, type VaultState } from './vault.js';
export type {
  Keeper,
  Keeping,
  Kept,
  StorageAdapter,
  StorageReason,
} from './types.js';
