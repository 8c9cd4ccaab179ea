import { expect } from '@open-wc/testing';
import { walk } from '../walk.js';
import { feel, mount } from './setup.js';

describe('What can be pressed in a safety-note', () => {
  for (const feeling of ['calm', 'numb', 'used', 'coerced', 'hopeless']) {
    it(`changes what a screen reader finds with every press, and keeps the focus: after "${feeling}"`, async () => {
      const mounted = await mount({ country: 'GB' });
      await feel(mounted, feeling);
      const pressed = await walk(mounted.note, 20, 7);
      expect(pressed.size, [...pressed].join(', ')).to.be.greaterThan(0);
    });
  }
});
