// What somebody enters in the panel of what is kept, before it is done.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  emptyForm,
  isTyping,
  reduce,
  type PanelForm,
  type StoredDataAction,
} from '../../../src/views/stored-data/stored-data.reduce.core.js';

const after = (...actions: StoredDataAction[]): PanelForm =>
  actions.reduce(reduce, emptyForm);

test('a place is chosen, and a passphrase entered, until something is done', () => {
  const form = after(
    { type: 'choose-place', place: 'device' },
    { type: 'choose-place', place: 'locked' },
    { type: 'enter-passphrase', text: 'four' },
    { type: 'enter-passphrase', text: 'four words' },
  );
  assert.deepEqual(form, {
    ...emptyForm,
    choice: 'locked',
    passphrase: 'four words',
  });
});

test('what is shown, and what is asked twice, turn back with a second press', () => {
  for (const [type, name] of [
    ['toggle-passphrase', 'isPassphraseShown'],
    ['toggle-erase', 'isConfirmingErase'],
  ] as const) {
    assert.deepEqual(after({ type }), { ...emptyForm, [name]: true });
    assert.deepEqual(after({ type }, { type }), emptyForm);
  }
});

test('the form stays as it is where an action is about something else', () => {
  const form = after({ type: 'enter-passphrase', text: 'four words' });
  const others: StoredDataAction[] = [
    { type: 'change-place', from: 'none', to: 'locked' },
    { type: 'unlock' },
    { type: 'lock' },
    { type: 'erase' },
    { type: 'enter-copy-passphrase', text: 'other words' },
    { type: 'save-copy', kind: 'sealed' },
    { type: 'read-copy', file: undefined },
    { type: 'open-copy' },
    { type: 'import-copy', way: 'addAnswers' },
    { type: 'drop-copy' },
  ];
  for (const action of others) assert.equal(reduce(form, action), form);
});

test('only what is typed is on the screen already', () => {
  const text = 'four words';
  assert.ok(isTyping({ type: 'enter-passphrase', text }));
  assert.ok(isTyping({ type: 'enter-copy-passphrase', text }));
  assert.ok(!isTyping({ type: 'toggle-passphrase' }));
});
