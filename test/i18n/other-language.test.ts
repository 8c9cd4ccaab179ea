// Which language a text is in, over generated messages and values.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import {
  comeInOneLanguage,
  languageOfText,
  letSpeak,
} from '../../src/i18n/other-language.js';
import { holds } from '../support/arbitraries.js';

/** An element whose words are Greek but for these. */
function greekBut(otherTexts: Readonly<Record<string, string>>): object {
  const element = {};
  letSpeak(element, { content: { language: 'el', otherTexts } });
  return element;
}

/** A piece of a message: signs that a pattern could take for its own, too. */
const piece = fc.stringMatching(/^[a-z .*+?()[\]|^$\\/-]{1,12}$/);
const values = fc.array(fc.string(), { minLength: 1, maxLength: 3 });

describe('The language of a text', () => {
  it('is that of its message, whatever was put into it', () => {
    const message = fc
      .array(piece, { minLength: 2, maxLength: 4 })
      .filter((pieces) => /[a-z]/.test(pieces.join('')));
    holds(fc.tuple(message, values), ([pieces, filled]) => {
      const element = greekBut({ [pieces.join('{value}')]: 'en' });
      const text = pieces.reduce(
        (whole, one, index) => `${whole}${filled[index % filled.length]}${one}`,
      );
      assert.equal(languageOfText(element, text), 'en');
    });
  });

  it('is not told by a message without a letter of its own', () => {
    const element = greekBut({ '{label}: {value}': 'en', '{n} min': 'en' });
    assert.equal(languageOfText(element, 'Για: εσένα'), undefined);
    assert.equal(languageOfText(element, '5 min'), 'en');
  });

  it('is not told for a text that another one only contains', () => {
    const element = greekBut({ 'Kept for {n} days': 'en', Stop: 'en' });
    for (const text of ['Kept for', 'Now: Kept for 3 days', 'Stop it', ''])
      assert.equal(languageOfText(element, text), undefined, text);
  });

  it('is told of texts that come in one language, to others only', () => {
    comeInOneLanguage(['Locked', 'Locked for {n} days'], 'en');
    const greek = greekBut({ Support: 'en' });
    assert.equal(languageOfText(greek, 'Locked'), 'en');
    assert.equal(languageOfText(greek, 'Locked for 3 days'), 'en');
    const american = {};
    letSpeak(american, {
      content: { language: 'en-US', otherTexts: { Στήριξη: 'el' } },
    });
    assert.equal(languageOfText(american, 'Locked'), undefined);
    assert.equal(languageOfText(american, 'Στήριξη'), 'el');
  });

  it('is not told where nobody speaks', () => {
    assert.equal(languageOfText(undefined, 'Support'), undefined);
    assert.equal(languageOfText({}, 'Support'), undefined);
  });
});
