import { expect } from '@open-wc/testing';
import { createSession } from '../../../src/session/session.js';
import { walk } from '../walk.js';
import { mount } from './harness.js';

describe('What can be pressed in a preference-builder', () => {
  for (const seed of [3, 5]) {
    it(`changes what a screen reader finds with every press, and keeps the focus: walk ${seed}`, async () => {
      const builder = await mount(createSession({ audience: 'kink' }));
      const pressed = await walk(builder.element, 90, seed);
      expect(pressed.size, [...pressed].join(', ')).to.be.greaterThan(15);
    });
  }
});
