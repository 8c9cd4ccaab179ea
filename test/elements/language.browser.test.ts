// Another language under somebody's hands: the words change, and nothing that
// was said, opened or pressed does.
import { expect } from '@open-wc/testing';
import { builtinPack } from '../../src/content/whole.js';
import { readPack } from '../../src/content/load/read-pack.js';
import { kept } from '../../src/content/words/en/kept.js';
import type { Session } from '../../src/session/session.js';
import { pseudoPack } from '../support/pseudo-language.js';
import { answered, openThings, type Shown } from './open-things.js';

const pack = readPack(
  {
    format: 'aftercare-pack/1',
    language: 'en-GB',
    translations: {
      'en-XA': pseudoPack('en-XA', builtinPack, kept).words,
      'ar-XB': pseudoPack('ar-XB', builtinPack, kept).words,
    },
  },
  builtinPack,
);

/** What somebody said, as a session keeps it. */
const saidIn = (session: Session): unknown => {
  const { content: _, ...said } = session.getState();
  return said;
};

/**
 * What is checked, typed or chosen on the screen. How many words are offered
 * follows from how long they are, and what typing finds from the language.
 */
const fieldsIn = ({ root }: Shown): unknown =>
  [...root.querySelectorAll<HTMLInputElement>('input, select, textarea')]
    .filter(({ type, checked }) => checked || !/checkbox|radio/.test(type))
    .map(({ type, name, value }) => [type, name, value]);

/** Where links go that dial or send a text. */
const numbersIn = ({ root }: Shown): string[] =>
  [...root.querySelectorAll<HTMLAnchorElement>('a[href]')]
    .map((link) => link.href)
    .filter((href) => /^(tel|sms):/.test(href));

async function speakAround(shown: Shown, language: string): Promise<void> {
  const { element } = shown;
  (element.closest('care-provider') ?? element).parentElement!.lang = language;
  await new Promise(requestAnimationFrame);
  await shown.settle();
}

describe('Another language around an element', () => {
  for (const thing of openThings) {
    if (thing.tag === 'quick-exit') continue;
    it(`changes the words of ${thing.tag} and nothing else: ${thing.open}`, async () => {
      const session = answered();
      session.setContent(pack);
      const shown = await thing.show(session);
      (shown.active ?? shown.find('button') ?? shown.find('link'))?.focus();
      const { active, title } = shown;
      const before = {
        said: saidIn(session),
        fields: fieldsIn(shown),
        numbers: numbersIn(shown),
      };
      expect(active, 'somebody is in it').not.to.equal(null);
      for (const [language, brackets] of [
        ['en-XA', true],
        ['ar-XB', true],
        ['en-GB', false],
      ] as const) {
        await speakAround(shown, language);
        expect(shown.text.includes('['), language).to.equal(brackets);
        expect(shown.active, `${language}, with the focus`).to.equal(active);
        expect({
          said: saidIn(session),
          fields: fieldsIn(shown),
          numbers: numbersIn(shown),
        }).to.deep.equal(before);
      }
      expect(shown.title).to.equal(title);
    });
  }
});
