// What a screen reader finds in everything that can be open, beside what
// docs/accessibility/ says of it: a change in it is seen by whoever reviews.
import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import { answered, openThings } from './open-things.js';

interface Transcript {
  readonly found: string;
  readonly written: string;
}

describe('What a screen reader finds', () => {
  for (const { tag, open, show } of openThings)
    it(`is what docs/accessibility/${tag}.md says: ${open}`, async function () {
      await show(answered());
      const transcript = await executeServerCommand<
        Transcript | false,
        { tag: string; open: string }
      >('ui-transcript', { tag, open });
      if (!transcript) return this.skip();
      expect(transcript.found).to.equal(transcript.written);
    });
});
