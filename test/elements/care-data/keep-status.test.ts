// How it stands with what is kept, and the sentence that says so: the status
// chooses what the panel shows.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { kept as words } from '../../../src/content/words/en/kept.js';
import type { StoragePolicy } from '../../../src/storage/answer-storage.js';
import type { VaultState } from '../../../src/storage/vault.js';
import {
  choicesFor,
  storedDataStatus,
  sentenceKey,
} from '../../../src/views/stored-data/stored-data.status.js';

const host: StoragePolicy = {
  load: () => Promise.resolve(undefined),
  save: () => Promise.resolve(),
  erase: () => Promise.resolve(),
};

/** The status of a vault, and the key of its sentence, which has words. */
function shown(
  state: Partial<VaultState>,
  allowed: StoragePolicy = 'device',
): [status: string, sentence: string] {
  const vault: VaultState = { status: 'none', readOnly: false, ...state };
  const status = storedDataStatus(vault, allowed);
  const sentence = sentenceKey(vault, status);
  assert.ok(words[`storage.${sentence}`], `${sentence} has words`);
  return [status, sentence];
}

test('nothing is kept, or the host allows no keeping', () => {
  assert.deepEqual(shown({}), ['none', 'none']);
  assert.deepEqual(shown({}, host), ['none', 'none']);
  assert.deepEqual(shown({}, 'none'), ['off', 'off']);
});

test('what is open says how it is kept', () => {
  for (const mode of ['device', 'locked', 'host'] as const)
    assert.deepEqual(shown({ status: 'open', mode }), ['open', mode]);
});

test('what a newer version wrote says so, open or locked', () => {
  const newer = { mode: 'locked', readOnly: true } as const;
  assert.deepEqual(shown({ ...newer, status: 'open' }), ['read-only', 'newer']);
  assert.deepEqual(shown({ ...newer, status: 'open' }, 'none'), [
    'read-only',
    'newer',
  ]);
  assert.deepEqual(shown({ ...newer, status: 'locked', lockChanged: true }), [
    'locked',
    'newer',
  ]);
});

test('what is locked tells a lock that somebody else changed', () => {
  const locked = { status: 'locked', mode: 'locked' } as const;
  assert.deepEqual(shown(locked), ['locked', 'shut']);
  assert.deepEqual(shown(locked, 'none'), ['locked', 'shut']);
  assert.deepEqual(shown({ ...locked, lockChanged: true }), [
    'locked',
    'changed.locked',
  ]);
  assert.deepEqual(
    shown({ status: 'locked', mode: 'device', lockChanged: true }),
    ['locked', 'changed.device'],
  );
});

test('what cannot be opened says why, whatever else is true of it', () => {
  const broken = { status: 'broken', reason: 'damaged' } as const;
  for (const allowed of ['device', 'none', host] as const)
    assert.deepEqual(shown({ ...broken, readOnly: true }, allowed), [
      'broken',
      'problem.damaged',
    ]);
});

test('what is still open where the host allows nothing any more', () => {
  const state = { status: 'open', mode: 'device' } as const;
  assert.deepEqual(shown(state, 'none'), ['withdrawn', 'device']);
});

test('nobody can choose what the host does not allow', () => {
  assert.deepEqual(choicesFor('device'), ['none', 'device', 'locked']);
  assert.deepEqual(choicesFor(host), ['none', 'host']);
});
