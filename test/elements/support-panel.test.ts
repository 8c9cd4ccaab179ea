// What opens and closes the panel of support, and where the focus goes.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  closedPanel,
  focusAfter,
  reduce,
  type SupportAction,
  type SupportPanel,
} from '../../src/views/support/support.core.js';

const openers = ['support-link', 'support-open'] as const;
const toggle = (from: (typeof openers)[number]): SupportAction => ({
  type: 'toggle-support',
  from,
});

test('a control opens the panel, and takes the focus into it', () => {
  for (const opener of openers) {
    const open = reduce(closedPanel, toggle(opener));
    assert.deepEqual(open, { isOpen: true, opener });
    assert.equal(focusAfter(closedPanel, open), 'panel');
  }
});

test('whatever closes it, the focus goes back to what had opened it', () => {
  const closing: SupportAction[] = [
    { type: 'close-support' },
    ...openers.map(toggle),
  ];
  for (const opener of openers) {
    const open: SupportPanel = { isOpen: true, opener };
    for (const action of closing) {
      const closed = reduce(open, action);
      assert.deepEqual(closed, { isOpen: false, opener });
      assert.equal(focusAfter(open, closed), 'opener');
    }
  }
});

test('leaving opens nothing, and moves no focus', () => {
  const after = reduce(closedPanel, { type: 'leave' });
  assert.equal(after, closedPanel);
  assert.equal(focusAfter(closedPanel, after), undefined);
});
