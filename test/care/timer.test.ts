import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import {
  pauseTimer,
  resumeTimer,
  startTimer,
  timeLeft,
} from '../../src/care/timer.js';

const moment = fc.integer({ min: 0, max: 4_000_000_000 });
const minutes = fc.integer({ min: 1, max: 60 });
const wait = fc.integer({ min: 0, max: 10_000_000 });

describe('the quiet timer', () => {
  it('loses no time while nobody looks: only the moments count', () => {
    fc.assert(
      fc.property(moment, minutes, wait, (now, length, passed) => {
        assert.equal(
          timeLeft(startTimer(length, now), now + passed),
          Math.max(0, length * 60_000 - passed),
        );
      }),
    );
  });

  it('stands still while it is paused, however long', () => {
    fc.assert(
      fc.property(
        moment,
        minutes,
        wait,
        wait,
        wait,
        (now, length, first, pause, second) => {
          const paused = pauseTimer(startTimer(length, now), now + first);
          assert.equal(
            timeLeft(paused, now + first + pause),
            timeLeft(paused, now + first),
          );
          const resumed = resumeTimer(paused, now + first + pause);
          assert.equal(
            timeLeft(resumed, now + first + pause + second),
            Math.max(0, length * 60_000 - first - second),
          );
        },
      ),
    );
  });

  it('never gains time when the clock of the device is set back', () => {
    const timer = startTimer(5, 1_000_000);
    assert.equal(timeLeft(timer, 0), 300_000);
  });
});
