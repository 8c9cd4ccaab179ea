import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { newsOf } from '../../../src/elements/practice-card/practice-card.core.js';
import { builtinContent } from '../../../src/content/whole.js';
import type { Practice } from '../../../src/content/content.js';
import {
  beginning,
  isRunning,
  lengthsOf,
  markAfter,
  reduce,
  stateOf,
  type FlowAction,
  type FlowState,
  type PracticeAction,
} from '../../../src/views/practice/practice.core.js';
import { holds, ok } from '../../support/arbitraries.js';

const [practice] = builtinContent('kink').practices as [Practice];
const lasting = (shortest: number, longest: number): Practice => ({
  ...practice,
  minutes: [shortest, longest],
});
/** An action, and when it happened. */
type Dated = FlowAction & { readonly now?: number };
const reduceDated = (state: FlowState, action: Dated): FlowState =>
  reduce(state, action, action.now ?? 0);
const after = (...actions: Dated[]): FlowState =>
  actions.reduce(reduceDated, beginning(practice));
const start: Dated = { type: 'start', now: 0 };

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
      { type: 'answer', outcome: 'heavier' },
    );
    assert.deepEqual([told.stage, told.outcome], ['told', 'heavier']);
    assert.equal(reduceDated(told, { type: 'enough' }).stage, 'closed');
    const again = reduceDated(told, { type: 'read-again' });
    assert.deepEqual(
      [again.stage, again.outcome, again.timer],
      ['read', undefined, undefined],
    );
  });

  void it('goes from step to step, not before the first one, and begins anew with each start', () => {
    const next: Dated = { type: 'next-step' };
    const back: Dated = { type: 'previous-step' };
    assert.equal(after(start).step, 0);
    assert.equal(after(start, next, next).step, 2);
    assert.equal(after(start, next, next).said, 'step');
    assert.equal(after(start, next, back).step, 0);
    assert.equal(after(start, back).step, 0);
    assert.deepEqual(after(start, next).timer, after(start).timer);
    assert.equal(after(start, next, { type: 'read-again' }, start).step, 0);
  });

  void it('knows nothing of another practice', () => {
    const other = { ...practice, id: 'other' };
    assert.deepEqual(stateOf(after(start), other), beginning(other));
    assert.equal(stateOf(after(start), practice).stage, 'time');
  });

  void it('stays as it is where an action is about something else', () => {
    const others: PracticeAction[] = [
      { type: 'choose-side', side: 'somebody' },
      { type: 'save' },
      { type: 'dismiss' },
      { type: 'close-practice' },
      { type: 'try-another' },
      { type: 'load-again' },
      { type: 'copy-tomorrow' },
    ];
    for (const state of [beginning(practice), after(start)])
      for (const action of others)
        assert.equal(reduce(state, action, 1000), state);
  });

  void it('keeps what was done and what helped, and nothing of no answer', () => {
    const kept = (action: PracticeAction, saved?: boolean): unknown =>
      markAfter(action, { saved, helped: true });
    assert.deepEqual(kept({ type: 'finish' }), { done: true });
    assert.deepEqual(kept({ type: 'dismiss' }), { dismissed: true });
    assert.deepEqual(kept({ type: 'save' }), { saved: true });
    assert.deepEqual(kept({ type: 'save' }, true), { saved: false });
    const after = (['lighter', 'heavier', 'same', 'skipped'] as const).map(
      (outcome) => kept({ type: 'answer', outcome }),
    );
    assert.deepEqual(after, [
      { helped: true },
      { helped: false },
      undefined,
      undefined,
    ]);
    assert.equal(kept({ type: 'start' }), undefined);
  });

  void it('tells a host four things of all that is done', () => {
    const told = (
      ['start', 'finish', 'save', 'dismiss', 'pause', 'read-again'] as const
    ).map((type) => newsOf({ type }));
    assert.deepEqual(told, [
      'start',
      'done',
      'save',
      'dismiss',
      undefined,
      undefined,
    ]);
  });

  void it('says a thing once: the next action says its own or nothing, and a timer is there while there is time', () => {
    const now = fc.integer({ min: 0, max: 1e9 });
    const action = fc.oneof(
      ...(['start', 'pause', 'resume'] as const).map((type) =>
        now.map((at): Dated => ({ type, now: at })),
      ),
      ...(
        [
          'next-step',
          'previous-step',
          'time-over',
          'finish',
          'enough',
          'read-again',
        ] as const
      ).map((type) => fc.constant<Dated>({ type })),
      fc
        .constantFrom('lighter', 'same', 'heavier', 'skipped')
        .map((outcome): Dated => ({ type: 'answer', outcome })),
      fc
        .integer({ min: 1, max: 60 })
        .map((minutes): Dated => ({ type: 'choose-minutes', minutes })),
    );
    holds(fc.array(action, { maxLength: 12 }), (actions) => {
      let state = beginning(practice);
      for (const one of actions) {
        state = reduceDated(state, one);
        const said = {
          start: 'started',
          'next-step': 'step',
          'previous-step': 'step',
          pause: 'paused',
          'time-over': 'over',
        } as Record<string, string>;
        assert.equal(state.said, said[one.type]);
        ok(state.stage !== 'time' || state.timer, 'time without a timer');
      }
    });
  });
});
