import { expect } from '@open-wc/testing';
import { createSession } from '../../../src/session/session.js';
import { walk } from '../walk.js';
import { mount } from './harness.js';

describe('What can be pressed in a safety-note', () => {
  for (const feeling of ['calm', 'numb', 'used', 'coerced', 'hopeless']) {
    it(`changes what a screen reader finds with every press, and keeps the focus: after "${feeling}"`, async () => {
      const note = await mount(createSession({ country: 'GB' }));
      await note.feel(feeling);
      const pressed = await walk(note.element, 20, 7);
      expect(pressed.size, [...pressed].join(', ')).to.be.greaterThan(0);
    });
  }
});
