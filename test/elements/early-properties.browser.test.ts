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
  return [...elementProperties.keys()].filter(
    (name): name is string => typeof name === 'string' && !name.startsWith('_'),
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
};

const refuse = (): never => {
  throw new Error('mine');
};
/** Whatever is asked of it, it throws. */
const throwing = (thrown: () => never): object =>
  new Proxy({}, new Proxy({}, { get: () => thrown }));
const cyclic: Record<string, unknown> = { feelings: ['calm'], needs: [] };
cyclic['strengths'] = cyclic;
cyclic['catalogue'] = [cyclic];
let deep: unknown = [];
for (let level = 0; level < 20_000; level += 1) deep = { steps: [deep] };
const { proxy: revoked, revoke } = Proxy.revocable({}, {});
revoke();

/** What cannot be made a text, or not be read, or not to its end. */
const hard: Readonly<Record<string, unknown>> = {
  'a symbol': Symbol('mine'),
  'a big number': 10n,
  'an object without a prototype': Object.create(null) as object,
  'one with answers': Object.assign(Object.create(null) as object, {
    feelings: Object.create(null) as object,
    needs: [Symbol('mine')],
  }),
  'what has no text': { toString: refuse },
  'what has a symbol for a text': { toString: () => Symbol('mine') },
  'a field that throws': {
    get feelings() {
      return refuse();
    },
    get id() {
      return refuse();
    },
    get subscribe() {
      return refuse();
    },
  },
  'a proxy that throws': throwing(refuse),
  'a proxy that throws nothing': throwing(() => {
    // eslint-disable-next-line @typescript-eslint/only-throw-error -- pages do
    throw null;
  }),
  'a revoked proxy': revoked,
  'what contains itself': cyclic,
  'what is deep': deep,
  'a class': class {},
  'a list of symbols': [Symbol('mine')],
  'a list of what throws': [throwing(refuse), Object.create(null) as object],
};

/** Elements take their properties alike in all engines; one is quick enough. */
const inOne = /Chrome/.test(navigator.userAgent) ? describe : describe.skip;

inOne('A property that is set before its element is defined', () => {
  const said = warnings();
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

  // Nothing is said after a hundred lines, so these are the first.
  it('is named in one line where nothing can be read of it, and the last one stays', async () => {
    const note = document.createElement('safety-note');
    note.country = 'IE';
    place.append(note);
    const loose = note as unknown as Loose;
    for (const kind of ['a symbol', 'a proxy that throws', 'what has no text'])
      loose['country'] = hard[kind];
    loose['country'] = hard['a symbol'];
    await note.updateComplete;
    expect(note.country).to.equal('IE');
    expect(said).to.deep.equal([
      '<safety-note> country: nothing can be read of this symbol; what was there stays',
      '<safety-note> country: nothing can be read of this object; what was there stays',
    ]);
  });

  it('is right where it inherits nothing, as what was made of a query or of a session', async () => {
    const check = document.createElement('feelings-check-in');
    const answers = { feelings: ['calm'], needs: [] };
    check.value = Object.assign(Object.create(null) as typeof answers, answers);
    place.append(check);
    await check.updateComplete;
    expect(check.getAnswers().feelings).to.deep.equal(['calm']);
    expect(said).to.deep.equal([]);
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
      await waitUntil(
        () => pairs.every(({ early, late }) => isSaid(early) && isSaid(late)),
        'an element with nothing in it',
      );
      for (const { what, name, early, late } of pairs) {
        if (Object.hasOwn(early, name)) differing.push(`${what}: own`);
        if (String(early[name]) !== String(late[name]))
          differing.push(`${what}: ${String(early[name])}`);
        if (wordsOf(early) !== wordsOf(late)) differing.push(`${what}: words`);
      }
      expect(differing).to.deep.equal([]);
      expect(errors).to.deep.equal([]);
    });

  for (const tag of tags)
    it(`can be anything, also what cannot be made a text, of ${tag}`, async () => {
      const wrong: string[] = [];
      const { elementProperties } = customElements.get(
        tag,
      ) as typeof LitElement;
      const names = new Set(propertiesOf(tag));
      for (const name of names)
        if (elementProperties.get(name)!.state) names.delete(name);
      if ('value' in document.createElement(tag)) names.add('value');
      const isShown = ({ shadowRoot }: Loose): boolean =>
        !!shadowRoot!.textContent.trim() || !!shadowRoot!.querySelector('slot');
      const kinds = Object.keys(hard);
      await Promise.all(
        [...names].map(async (name, at) => {
          const element = document.createElement(tag) as unknown as Loose;
          element.textContent = 'In danger? Call 999.';
          place.append(element);
          // Each property has another one before it is drawn.
          const inTurn = [...kinds, ...kinds].slice(at % kinds.length);
          for (const kind of inTurn.slice(0, kinds.length)) {
            try {
              element[name] = hard[kind];
              await element.updateComplete;
              // What it shows may come later.
              await waitUntil(() => isShown(element), 'it is empty');
            } catch (error) {
              wrong.push(`${name}: ${kind}: ${String(error)}`);
            }
          }
        }),
      );
      expect(wrong).to.deep.equal([]);
      expect(errors).to.deep.equal([]);
    });
});
