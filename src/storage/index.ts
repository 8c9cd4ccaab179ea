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
export { syncSession, type SessionSync } from './sync-session.js';
export { addAnswers, storedAnswersOf, replaceAnswers } from './merge.js';
export { openRepository, createRepository } from './indexed-db-repository.js';
export { createHostRepository } from './host-repository.js';
export { StorageError } from './storage-error.js';
export { Vault, type VaultState } from './vault.js';
export type {
  AnswerRepository,
  StorageMode,
  StoredAnswers,
  StorageAdapter,
  StorageReason,
} from './types.js';
