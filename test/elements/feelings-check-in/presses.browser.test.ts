import { expect } from '@open-wc/testing';
import { createSession } from '../../../src/session/session.js';
import { walk } from '../walk.js';
import { mount } from './harness.js';

describe('What can be pressed in a check-in', () => {
  for (const [index, feelings] of [
    [],
    ['calm'],
    ['numb'],
    ['used'],
    ['coerced', 'sad'],
    ['hopeless'],
  ].entries()) {
    it(`changes what a screen reader finds with every press, and keeps the focus: after "${feelings.join(' and ') || 'nothing'}"`, async () => {
      const checkIn = await mount(
        createSession({ audience: 'kink', country: 'GB' }),
      );
      if (feelings.length) checkIn.element.value = { feelings, needs: [] };
      await checkIn.settle();
      const pressed = await walk(checkIn.element, 90, 11 + index);
      expect(pressed.size, [...pressed].join(', ')).to.be.greaterThan(15);
    });
  }
});
