// A country that is typed, letter by letter: the list takes the first one that
// begins so, and another one with the next letter.
import { expect, waitUntil } from '@open-wc/testing';
import { createSession } from '../../../src/session/session.js';
import { sendKeys } from '../../support/keys.js';
import { mount, type SafetyNoteHarness } from './harness.js';

const screens: Record<string, () => Promise<SafetyNoteHarness>> = {
  'the numbers': () => mount(createSession(), 'show="always"'),
  'the first number': async () => {
    const note = await mount();
    await note.feel('hopeless');
    return note;
  },
};

describe('a country that is typed', () => {
  for (const [where, open] of Object.entries(screens))
    it(`is the one that was typed, before ${where}`, async () => {
      const note = await open();
      note.countries.focus();
      await sendKeys({ type: 'fra' });
      await waitUntil(() => note.session.getState().country === 'FR');
      await note.settle();
      expect(note.countries.value).to.equal('FR');
      expect(note.active === note.countries).to.equal(true);
      note.element.remove();
    });
});
