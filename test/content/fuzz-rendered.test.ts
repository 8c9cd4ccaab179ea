// Packs with something broken at random places: what is taken is rendered by
// every element. PACK_ROUNDS=20000 does as many.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import fc from 'fast-check';
import { builtinPack } from '../../src/content/whole.js';
import { ContentError } from '../../src/content/load/content-error.js';
import { readPack } from '../../src/content/load/read-pack.js';
import { tags } from '../../src/define/define-elements.js';
import { renderToString } from '../../src/server/index.js';
import { holds, ok } from '../support/arbitraries.js';
import { mutate, mutation, type Container } from '../support/mutations.js';

const rounds = Number(process.env['PACK_ROUNDS'] ?? 1500);
const now = Date.parse('2026-11-26');
const example = JSON.parse(
  readFileSync(
    new URL('../../docs/examples/pack.json', import.meta.url),
    'utf8',
  ),
) as Container;
/**
 * With some of everything that a pack may say, so that there is something to
 * break.
 */
const whole: Container = {
  ...example,
  catalogue: {
    ...(example['catalogue'] as Container),
    emergency: [
      {
        country: 'GB',
        numbers: [{ number: '112' }, { number: '999', for: 'police' }],
      },
    ],
    notes: [
      {
        id: 'ours',
        audience: 'general',
        kind: 'safety',
        points: [
          {
            id: 'door',
            sources: [
              {
                url: 'https://clinic.example/door',
                publisher: 'Our clinic',
                date: '2026-10',
              },
            ],
          },
        ],
      },
    ],
  },
  words: {
    ...(example['words'] as Container),
    notes: {
      ours: {
        title: 'Our clinic',
        parts: {
          door: { label: 'Day and night', text: 'Ring at the blue door.' },
        },
      },
    },
    messages: {
      'common.page': 'Your answers stay in this page.',
      'card.start': { one: 'Begin, {n} minute', other: 'Begin, {n} minutes' },
      'safety.line': 'You can talk to somebody.',
      'safety.country.services': { one: '{n} service', other: '{n} services' },
      'form.sent.checkin':
        'When the form is sent, the owner of this website gets it.',
      'common.minutes': { one: '{n} min', other: '{n} min' },
    },
  },
};
const words = (html: string): string =>
  html
    .replace(/<style[^]*?<\/style>|<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
/** Where nothing is said before a press there is only the inside of the tag. */
const withoutWords = ['care-provider'];

let taken = 0;
let refused = 0;

test(`${rounds} mutations: what is taken empties no element, and the emergency number stands`, () => {
  const warn = console.warn;
  console.warn = () => {};
  // Most of these hit something small: a message, a service, a note; whatever
  // is left whole is taken.
  holds(
    fc.array(mutation, { minLength: 1, maxLength: 2 }),
    (changes) => {
      const pack = structuredClone(whole);
      for (const change of changes) mutate(pack, change);
      const text = JSON.stringify(pack);
      try {
        readPack(text, builtinPack, undefined, now);
      } catch (error) {
        ok(error instanceof ContentError, String((error as Error).stack));
        refused += 1;
        return;
      }
      taken += 1;
      for (const tag of tags) {
        const html = renderToString(
          tag,
          tag === 'safety-note' ? { show: 'always' } : {},
          { content: text, country: 'GB' },
        );
        if (!withoutWords.includes(tag))
          assert.match(words(html), /[\p{L}\p{N}]{2}/u, tag);
        assert.doesNotMatch(html, /Invalid Date|undefined|\[object/, tag);
        if (tag === 'safety-note')
          assert.match(html, /href="tel:[\d*#+%]+"/, 'the emergency number');
      }
    },
    rounds,
  );
  console.warn = warn;
  console.log(
    `# ${taken} taken and rendered in ${tags.length} elements, ${refused} refused`,
  );
  ok(
    taken > rounds / 50 && refused > rounds / 10,
    `${taken} taken, ${refused} refused`,
  );
});
