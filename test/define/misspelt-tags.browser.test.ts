// Tags that are nearly ours, over names that are generated: the right one in
// one line, and nothing of what is far away or somebody else's.
import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { misspeltTags } from '../../src/registry/misspelt-tags.js';
import { tags, type Tag } from '../../src/registry/tags.js';

const letters = 'abcdefghijklmnopqrstuvwxyz';
/** A name with one letter changed, dropped, doubled or swapped with its next. */
const slips = (name: Tag, at: number, letter: string): string[] => [
  name.slice(0, at) + letter + name.slice(at + 1),
  name.slice(0, at) + name.slice(at + 1),
  name.slice(0, at) + letter + name.slice(at),
  name.slice(0, at) + (name[at + 1] ?? '') + name[at]! + name.slice(at + 2),
];
const misspelt = fc
  .tuple(
    fc.constantFrom(...tags),
    fc.nat({ max: 17 }),
    fc.constantFrom(...letters),
    fc.nat({ max: 3 }),
  )
  .map(([tag, at, letter, kind]) => ({
    tag,
    written: slips(tag, 1 + (at % (tag.length - 1)), letter)[kind]!,
  }))
  .filter(({ tag, written }) => tag !== written && /-/.test(written));

describe('A tag that is nearly ours', () => {
  let place: HTMLElement;
  beforeEach(() => {
    place = document.body.appendChild(document.createElement('div'));
  });
  afterEach(() => place.remove());

  it('is named with the nearest one, once, however often it is written', () => {
    fc.assert(
      fc.property(misspelt, ({ tag, written }) => {
        place.innerHTML = `<${written}></${written}>`.repeat(3);
        const lines = misspeltTags(tags);
        expect(lines).to.have.length(1);
        expect(
          lines[0]!.startsWith(`<${written}>: no such element; `),
        ).to.equal(true);
        expect(lines[0]).to.contain(`did you mean ${tag}? Write <${tag}`);
      }),
      { numRuns: 400 },
    );
  });

  it('is named with the nearest where two are near', () => {
    place.innerHTML = '<care-nota></care-nota>';
    expect(misspeltTags(tags)[0]).to.contain('did you mean care-note?');
  });

  it('is named with the one of the page, where its tags have a prefix', () => {
    const names = tags.map((tag) => `site-${tag}`);
    fc.assert(
      fc.property(misspelt, fc.boolean(), ({ tag, written }, hasPrefix) => {
        place.innerHTML = hasPrefix
          ? `<site-${written}></site-${written}>`
          : `<${written}></${written}><${tag}></${tag}>`;
        const lines = misspeltTags(names).filter(
          (line) => !line.startsWith(`<${tag}>`),
        );
        expect(lines).to.have.length(1);
        expect(lines[0]).to.contain(`did you mean site-${tag}? Write <site-`);
      }),
      { numRuns: 100 },
    );
    place.innerHTML = '<practice-card></practice-card>';
    expect(misspeltTags(names)[0]).to.contain(
      'did you mean site-practice-card?',
    );
    place.innerHTML = '<site-practice-card></site-practice-card>';
    expect(misspeltTags(names)).to.deep.equal([]);
  });

  it('is nothing that is ours, defined, or far away', () => {
    customElements.define('practice-cord', class extends HTMLElement {});
    place.innerHTML = `${tags.map((tag) => `<${tag}></${tag}>`).join('')}<practice-cord></practice-cord><sl-card></sl-card><cookie-consent></cookie-consent>`;
    expect(misspeltTags(tags)).to.deep.equal([]);
  });
});
