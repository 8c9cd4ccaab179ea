// What `window.Aftercare` offers, with junk in place of each argument: one line
// that says what is allowed, and the page stays as it was.
import { expect } from '@open-wc/testing';
import { defineElements, tags } from '../../src/define/define-elements.js';
import { mount, unmount, update } from '../../src/embed/mount.js';
import { allElements } from '../../src/registry/all-elements.js';
import { offerElements } from '../../src/registry/page-elements.js';
import { warnings } from '../elements/warnings.js';

const junk: readonly unknown[] = [
  null,
  Infinity,
  NaN,
  5,
  10n,
  '',
  'x',
  true,
  Symbol('x'),
  [],
  [null],
  Object.create(null),
  () => 1,
];
type Work = (...args: readonly unknown[]) => unknown;

describe('Aftercare.* with junk', () => {
  const said = warnings();
  let place: HTMLElement;
  before(() => offerElements(allElements));
  beforeEach(() => {
    place = document.createElement('div');
    place.innerHTML = '<p>Call the clinic.</p>';
    document.body.append(place);
  });
  afterEach(() => {
    unmount(place);
    place.remove();
  });

  for (const [name, work] of Object.entries({
    mount,
    update,
    unmount,
  } as unknown as Record<string, Work>)) {
    it(`${name}() says in one line which place cannot be used`, () => {
      for (const one of junk) {
        const before = said.length;
        expect(work(one, { element: 'quick-exit' })).to.equal(undefined);
        expect(said.length - before, String(one && typeof one)).to.equal(1);
        expect(said.at(-1)).to.match(
          new RegExp(`^aftercare ${name}\\(.*give an element, or a selector`),
        );
      }
      expect(place.innerHTML).to.equal('<p>Call the clinic.</p>');
    });
  }

  it('mount() and update() say in one line that what is to be set is no object', () => {
    mount(place, { element: 'safety-note' });
    const before = place.innerHTML;
    for (const [name, work] of Object.entries({
      mount,
      update,
    } as unknown as Record<string, Work>)) {
      for (const one of [
        ...junk.filter((value) => Object(value) !== value),
        undefined,
      ]) {
        const lines = said.length;
        expect(work(place, one)).to.equal(undefined);
        expect(said.length - lines).to.equal(1);
        expect(said.at(-1)).to.match(
          new RegExp(
            `^aftercare ${name}\\(\\): .* is no object; give one with what is to be set`,
          ),
        );
      }
    }
    expect(place.innerHTML).to.equal(before);
  });

  it('mount() says in one line which element there is not', () => {
    for (const one of junk) {
      const lines = said.length;
      expect(mount(place, { element: one as never })).to.equal(undefined);
      expect(said.length - lines).to.equal(1);
      expect(said.at(-1)).to.match(
        /^aftercare mount\(\): no element .*(allowed|did you mean)/,
      );
    }
    expect(place.innerHTML).to.equal('<p>Call the clinic.</p>');
  });

  it('define() gives nothing, or throws one line with what is allowed', () => {
    const isClear = (options: unknown): void => {
      try {
        defineElements(options as never);
      } catch (error) {
        expect(String(error)).to.match(
          /^TypeError: aftercare define\(\): .*(allowed|only window\.customElements).* \(docs\/embedding\.md\)$/,
        );
      }
    };
    for (const one of junk) {
      isClear(one);
      for (const field of ['prefix', 'registry', 'only'])
        isClear({ only: [], [field]: one });
    }
    expect(() => defineElements(null as never)).to.throw(
      /define\(\): takes an object/,
    );
    expect(() => defineElements({ only: 5 as never })).to.throw(
      /allowed in only: a list of care-provider/,
    );
    expect(tags.filter((tag) => customElements.get(`x-${tag}`))).to.deep.equal(
      [],
    );
  });
});
