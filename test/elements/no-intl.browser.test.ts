// An engine whose `Intl` lacks a part, or refuses what it is given: no element
// is blank, and nothing throws.
import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { defineElements } from '../../src/define/define-elements.js';
import { builtinPack } from '../../src/content/whole.js';
import { readPack } from '../../src/content/load/read-pack.js';
import { createSession } from '../../src/session/session.js';

type Ours = HTMLElement & {
  session: unknown;
  updateComplete: Promise<unknown>;
  readonly shadowRoot: ShadowRoot;
};
const tags = [
  'practice-card',
  'practice-list',
  'feelings-check-in',
  'preference-builder',
  'safety-note',
  'care-note',
  'care-data',
  'quick-exit',
];
const parts = [
  'DisplayNames',
  'DateTimeFormat',
  'PluralRules',
  'NumberFormat',
  'ListFormat',
  'Collator',
  'Segmenter',
] as const;
const refuse = (): never => {
  throw new RangeError('Incorrect locale information provided');
};
const faults: Readonly<Record<string, unknown>> = {
  missing: undefined,
  'throwing when made': refuse,
  'throwing when asked': class {
    of = refuse;
    format = refuse;
    formatToParts = refuse;
    select = refuse;
    compare = refuse;
    segment = refuse;
  },
};

/**
 * Read while all of it is there: without a part of it a pack's language cannot
 * be checked, and the pack is refused in a clear line.
 */
const pack = readPack(
  {
    format: 'aftercare-pack/1',
    language: 'en',
    about: { title: 'Ours', reviewedOn: '2026-11' },
  },
  builtinPack,
  undefined,
  Date.parse('2026-11-26'),
);

describe('An engine with less of Intl', () => {
  before(() => defineElements());

  for (const [kind, fault] of Object.entries(faults)) {
    it(`where parts of it are ${kind}, every element says something and support has its number`, async () => {
      for (const broken of fc.sample(
        fc.subarray([...parts], { minLength: 1 }),
        { numRuns: 20, seed: 20_261_126 },
      )) {
        const before = Object.fromEntries(
          broken.map((part) => [part, Intl[part]]),
        );
        Object.assign(
          Intl,
          Object.fromEntries(broken.map((part) => [part, fault])),
        );
        try {
          const session = createSession({ content: pack, country: 'GB' });
          const elements = tags.map((tag) => {
            const element = document.createElement(tag) as unknown as Ours;
            element.session = session;
            if (tag === 'safety-note') element.setAttribute('show', 'always');
            if (tag === 'practice-card')
              element.setAttribute('practice', 'hold-hands');
            document.body.append(element);
            return element;
          });
          await Promise.all(
            elements.map(({ updateComplete }) => updateComplete),
          );
          for (const { localName, shadowRoot } of elements)
            expect(
              shadowRoot.textContent,
              `${localName} ${broken.join()}`,
            ).to.match(/\p{L}{3}/u);
          const note = elements.find(
            ({ localName }) => localName === 'safety-note',
          )!;
          expect(
            note.shadowRoot.querySelector(
              '[role=group] [role=group] a[href^="tel:"]',
            )?.textContent,
            broken.join(),
          ).to.match(/\d/);
          elements.forEach((element) => element.remove());
        } finally {
          Object.assign(Intl, before);
        }
      }
    });
  }
});
