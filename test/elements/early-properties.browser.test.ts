// A page may set any property before the script has come: it counts as one that
// is set later, of every element, whatever it is.
import { expect, waitUntil } from '@open-wc/testing';
import type { LitElement } from 'lit';
import { defineElements } from '../../src/define/define-elements.js';
import { tags } from '../../src/registry/tags.js';
import { createSession } from '../../src/session/session.js';
import { warnings } from './warnings.js';
import '../support/whole-page.js';

defineElements();
type Loose = LitElement & Record<string, unknown>;

/** Where no element of ours is defined. */
const elsewhere = document.implementation.createHTMLDocument();

const propertiesOf = (tag: string): string[] => {
  const { elementProperties } = customElements.get(tag) as typeof LitElement;
  return [...elementProperties].flatMap(([name, { state }]) =>
    typeof name === 'string' && !state ? name : [],
  );
};

/** What may be right for one property is wrong for all others. */
const values: Readonly<Record<string, unknown>> = {
  'an id': 'hold-hands',
  'another id': 'your-body-after',
  words: 'words few',
  'a code': 'GB',
  'an empty text': '',
  'a number': 3,
  'no number': NaN,
  'a minus': -1,
  true: true,
  false: false,
  null: null,
  undefined,
  'an object': {},
  'an answer': { feelings: ['calm'], needs: [] },
  'a list': [],
  'a list of lists': [[[]]],
  'a function': () => 'x',
  'a session': createSession({ country: 'IE' }),
  'a date': new Date(0),
  'an object without a prototype': Object.create(null) as object,
  'a symbol': Symbol('x'),
  'an object whose text throws': {
    toString() {
      throw new Error('no text');
    },
  },
  'an object that refuses everything': new Proxy(
    {},
    {
      get() {
        throw new Error('nothing to read');
      },
    },
  ),
};

/** Whether two elements hold the same; each provider has a session of its own. */
const isAlike = (one: unknown, other: unknown): boolean =>
  Object.is(one, other) || (one instanceof Object && other instanceof Object);

/** Elements take their properties alike in all engines; one is quick enough. */
const inOne = /Chrome/.test(navigator.userAgent) ? describe : describe.skip;

inOne('A property that is set before its element is defined', () => {
  warnings();
  const errors: string[] = [];
  const hear = ({ message }: ErrorEvent): unknown => errors.push(message);
  const hearRejection = ({ reason }: PromiseRejectionEvent): unknown =>
    errors.push(String(reason));
  let place: HTMLElement;
  beforeEach(() => {
    errors.length = 0;
    place = document.body.appendChild(document.createElement('div'));
    addEventListener('error', hear);
    addEventListener('unhandledrejection', hearRejection);
  });
  afterEach(() => {
    place.remove();
    removeEventListener('error', hear);
    removeEventListener('unhandledrejection', hearRejection);
  });

  for (const tag of tags)
    it(`counts as one that is set later, of ${tag}`, async () => {
      const differing: string[] = [];
      const pairs = propertiesOf(tag).flatMap((name) =>
        Object.entries(values).map(([kind, value]) => {
          const early = elsewhere.createElement(tag) as unknown as Loose;
          const late = document.createElement(tag) as unknown as Loose;
          Object.assign(early, { [name]: value });
          expect(early.matches(':defined'), 'before').to.equal(false);
          place.append(early);
          Object.assign(late, { [name]: value });
          place.append(late);
          return { what: `${name}: ${kind}`, name, early, late };
        }),
      );
      await Promise.all(
        pairs.flatMap(({ early, late }) => [
          early.updateComplete,
          late.updateComplete,
        ]),
      );
      const wordsOf = ({ shadowRoot }: Loose): string =>
        shadowRoot?.textContent.replace(/\s+/g, ' ') ?? '';
      const isSaid = (element: Loose): boolean =>
        tag === 'care-provider' || wordsOf(element).trim() !== '';
      // What reads a practice of the page comes later.
      const empty = (): string[] =>
        pairs
          .filter(({ early, late }) => !isSaid(early) || !isSaid(late))
          .map(({ what }) => what);
      await waitUntil(() => empty().length === 0).catch(() =>
        expect(empty(), 'with nothing in it').to.deep.equal([]),
      );
      for (const { what, name, early, late } of pairs) {
        if (Object.hasOwn(early, name)) differing.push(`${what}: own`);
        if (!isAlike(early[name], late[name])) differing.push(what);
        if (wordsOf(early) !== wordsOf(late)) differing.push(`${what}: words`);
      }
      expect(differing).to.deep.equal([]);
      expect(errors).to.deep.equal([]);
    });
});
