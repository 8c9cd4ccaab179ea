import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { builtinContent } from '../../../src/content/whole.js';
import type { Practice } from '../../../src/content/content.js';
import {
  beginning,
  isRunning,
  lengthsOf,
  reduce,
  stateOf,
  type FlowAction,
  type FlowState,
} from '../../../src/views/practice/practice.core.js';
import { holds, ok } from '../../support/arbitraries.js';

const [practice] = builtinContent('kink').practices as [Practice];
const lasting = (shortest: number, longest: number): Practice => ({
  ...practice,
  minutes: [shortest, longest],
});
const after = (...actions: FlowAction[]): FlowState =>
  actions.reduce(reduce, beginning(practice));
const start: FlowAction = { type: 'start', now: 0 };

void describe('The flow of a practice', () => {
  void it('begins with its steps, and with its shortest form where the longest is long', () => {
    assert.equal(beginning(practice).stage, 'read');
    assert.equal(beginning(lasting(2, 10)).minutes, 10);
    assert.equal(beginning(lasting(15, 60)).minutes, 15);
  });

  void it('offers the shortest, the longest, and a round number between', () => {
    assert.deepEqual(lengthsOf(lasting(5, 15)), [5, 10, 15]);
    assert.deepEqual(lengthsOf(lasting(2, 10)), [2, 10]);
    assert.deepEqual(lengthsOf(lasting(5, 5)), [5]);
  });

  void it('runs, rests and ends', () => {
    assert.equal(isRunning(after(start)), true);
    assert.equal(isRunning(after(start, { type: 'pause', now: 1000 })), false);
    assert.equal(
      isRunning(
        after(
          start,
          { type: 'pause', now: 1000 },
          { type: 'resume', now: 5000 },
        ),
      ),
      true,
    );
    assert.equal(isRunning(after(start, { type: 'time-over' })), false);
    assert.equal(after(start, { type: 'time-over' }).stage, 'time');
    assert.equal(after(start, { type: 'finish' }).stage, 'ask');
  });

  void it('is told, and leads back to the steps', () => {
    const told = after(
      start,
      { type: 'finish' },
      { type: 'answer', outcome: 'no' },
    );
    assert.deepEqual([told.stage, told.outcome], ['told', 'no']);
    const again = reduce(told, { type: 'read-again' });
    assert.deepEqual(
      [again.stage, again.outcome, again.timer],
      ['read', undefined, undefined],
    );
  });

  void it('knows nothing of another practice', () => {
    const other = { ...practice, id: 'other' };
    assert.deepEqual(stateOf(after(start), other), beginning(other));
    assert.equal(stateOf(after(start), practice).stage, 'time');
  });

  void it('says a thing once: the next action says its own or nothing, and a timer is there while there is time', () => {
    const now = fc.integer({ min: 0, max: 1e9 });
    const action = fc.oneof(
      ...(['start', 'pause', 'resume'] as const).map((type) =>
        now.map((at): FlowAction => ({ type, now: at })),
      ),
      ...(['time-over', 'finish', 'read-again'] as const).map((type) =>
        fc.constant<FlowAction>({ type }),
      ),
      fc
        .constantFrom('yes', 'same', 'no', 'skipped')
        .map((outcome): FlowAction => ({ type: 'answer', outcome })),
      fc
        .integer({ min: 1, max: 60 })
        .map((minutes): FlowAction => ({ type: 'choose-minutes', minutes })),
    );
    holds(fc.array(action, { maxLength: 12 }), (actions) => {
      let state = beginning(practice);
      for (const one of actions) {
        state = reduce(state, one);
        const said = {
          start: 'started',
          pause: 'paused',
          'time-over': 'over',
        } as Record<string, string>;
        assert.equal(state.said, said[one.type]);
        ok(state.stage !== 'time' || state.timer, 'time without a timer');
      }
    });
  });
});
