// What somebody wrote in place of a name that we know, over names that are
// generated: one line says which was probably meant, and none a right one.
import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { LitElement } from 'lit';
import { readPack } from '../../src/content/load/read-pack.js';
import { companies, audiences } from '../../src/content/terms.js';
import { builtinContent, builtinPack } from '../../src/content/whole.js';
import { defineElements } from '../../src/define/define-elements.js';
import { misspeltAttributes } from '../../src/diagnostics/did-you-mean.js';
import { whichOf } from '../../src/diagnostics/warn.js';
import { aboutTokenNames } from '../../src/embed/doctor-token-names.js';
import { tags } from '../../src/registry/tags.js';
import { createSession } from '../../src/session/session.js';
import { applySetting } from '../../src/settings/apply-setting.js';
import { warnings } from '../elements/warnings.js';
import { nearNames } from '../support/near-names.js';
import '../support/whole-page.js';

defineElements();

const attributesOf = (tag: string): readonly string[] =>
  (customElements.get(tag) as typeof LitElement).observedAttributes;
const content = builtinContent('kink');
const tokens = [
  ...['accent', 'surface', 'ink', 'font', 'radius', 'space'],
  ...['density', 'shadow', 'scheme', 'motion', 'cover'],
];
const messages = Object.keys(builtinPack.words!.messages!);

/** Why a pack with these messages is refused. */
function refused(words: object): string {
  const pack = { format: 'aftercare-pack/1', language: 'en', words };
  try {
    readPack(pack, [builtinPack]);
    return '';
  } catch (error) {
    return (error as Error).message;
  }
}

const inEnglish = new Intl.DisplayNames('en', { type: 'region' });
const codes = [
  ...new Set(
    [...content.emergency, ...content.services].map(({ country }) => country),
  ),
];
const countryNames: Readonly<Record<string, string>> = Object.fromEntries(
  codes.map((code) => [inEnglish.of(code)!.toLowerCase(), code]),
);
/** Names of all countries: Iceland is one letter from Ireland. */
const allCountries = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']
  .flatMap((first, _, letters) => letters.map((second) => first + second))
  .map((pair) => inEnglish.of(pair)!.toLowerCase());
/** What else people write for a country: another code, or a part of one. */
const countriesMeant: Readonly<Record<string, string>> = {
  uk: 'GB',
  UK: 'GB',
  en: 'GB',
  England: 'GB',
  Scotland: 'GB',
  wales: 'GB',
  Britain: 'GB',
  'Northern Ireland': 'GB',
  Gb: 'GB',
  uSA: 'US',
  america: 'US',
  el: 'GR',
  'USA CAN GBR IRL AUS NZL DEU AUT FRA BEL NLD ESP ITA PRT': '',
  'GRC SWE DNK FIN POL CZE CHE NOR IND JPN BRA MEX ZAF': '',
};
const threeLetters = Object.keys(countriesMeant)
  .filter((one) => !countriesMeant[one])
  .flatMap((line) => line.split(' '));

describe('A name that is nearly right', () => {
  const said = warnings();
  const place = document.body.appendChild(document.createElement('div'));
  beforeEach(() => place.replaceChildren());
  after(() => place.remove());
  /** What was said while it ran. */
  const during = (run: () => unknown): string[] => {
    said.length = 0;
    run();
    return [...said];
  };
  const session = createSession();
  const settingLines = (
    name: 'audience' | 'company' | 'country',
    value: string,
  ): string[] =>
    during(() => applySetting(session, name, value, `<care-provider> ${name}`));

  for (const tag of tags)
    it(`of an attribute of ${tag} is named with the right one`, () => {
      const known = attributesOf(tag);
      fc.assert(
        fc.property(nearNames(known), ({ name, written }) => {
          const element = document.createElement(tag);
          element.setAttribute(written, '');
          // In HTML capitals are small letters.
          if (known.includes(written.toLowerCase()) || written === 'role')
            return;
          expect(misspeltAttributes(element, known)).to.deep.equal([
            `<${tag}> ${written.toLowerCase()}: not known; did you mean ${name}?`,
          ]);
        }),
      );
      const right = document.createElement(tag);
      for (const name of known) right.setAttribute(name, '');
      expect(misspeltAttributes(right, known)).to.deep.equal([]);
    });

  for (const [what, names] of Object.entries({
    practice: content.practices.map(({ id }) => id),
    note: content.notes.map(({ id }) => id),
    tag: tags,
    word: ['give', 'receive', 'together', 'five-senses', 'field', 'few'],
  }))
    it(`of a ${what} is named with the right one`, () => {
      if (!names.length) return;
      fc.assert(
        fc.property(nearNames(names), ({ name, written }) => {
          expect(whichOf(written, names)).to.equal(`did you mean ${name}?`);
        }),
      );
    });

  for (const [setting, names] of [
    ['audience', audiences],
    ['company', companies],
  ] as const)
    it(`of ${setting} is named with the right one, in markup and where it is thrown`, () => {
      fc.assert(
        fc.property(nearNames(names), ({ name, written }) => {
          const [line, ...more] = settingLines(setting, written);
          expect(line).to.equal(
            `<care-provider> ${setting}="${written}": it is not allowed here; did you mean ${name}?`,
          );
          expect(more).to.deep.equal([]);
          expect(() => session.configure({ [setting]: written })).to.throw(
            TypeError,
            `did you mean ${name}?`,
          );
        }),
      );
      for (const name of names)
        expect(settingLines(setting, name)).to.deep.equal([]);
    });

  it('of a country is named with its code', () => {
    const isNamed = (written: string, code: string): void => {
      const [line = '', ...more] = settingLines('country', written);
      expect(line).to.contain(`country="${written}": `);
      expect(line.endsWith(`did you mean ${code}?`), line).to.equal(true);
      expect(more).to.deep.equal([]);
    };
    fc.assert(
      fc.property(
        nearNames(Object.keys(countryNames), allCountries),
        ({ name, written }) => {
          isNamed(written, countryNames[name]!);
        },
      ),
      { numRuns: 60 },
    );
    for (const [name, code] of Object.entries(countryNames))
      isNamed(name, code);
    for (const [written, code] of Object.entries(countriesMeant))
      if (code) isNamed(written, code);
    threeLetters.forEach((written, at) => isNamed(written, codes[at]!));
    for (const code of codes)
      for (const right of [code, code.toLowerCase()])
        expect(settingLines('country', right)).to.deep.equal([]);
  });

  it('of a token is named with the right one', () => {
    fc.assert(
      fc.property(
        nearNames(tokens),
        fc.constantFrom('--care-', '--care_', '--care', '--Care-'),
        ({ name, written }, start) => {
          const token = `${start}${written}`;
          place.innerHTML = `<p style="${token}: 1; --care-${name}: 1"></p>`;
          expect(aboutTokenNames().map(({ text }) => text)).to.deep.equal([
            `${token}: no token has this name; did you mean --care-${name}?`,
          ]);
        },
      ),
    );
    place.innerHTML = `<p style="${tokens.map((name) => `--care-${name}: 1`).join(';')}"></p>`;
    expect(aboutTokenNames()).to.deep.equal([]);
  });

  it('of a message in a pack is named with the right one', () => {
    fc.assert(
      fc.property(nearNames(messages), ({ name, written }) => {
        const line = refused({ messages: { [written]: 'Words' } });
        expect(line).to.contain(`did you mean "${name}"?`);
      }),
      { numRuns: 60 },
    );
  });
});
