// What a page put on `Object.prototype` under the name of a field that a pack
// may leave out: no catalogue, no rule and no session is other for it.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import fc from 'fast-check';
import { builtinPack } from '../../src/content/whole.js';
import type { Content } from '../../src/content/content.js';
import {
  loadContent,
  parsePack,
  readPack,
} from '../../src/content/load/read-pack.js';
import { packSchema } from '../../src/content/schema.js';
import { createSession } from '../../src/session/session.js';
import {
  chooseHelplines,
  combineCards,
  notesFor,
  rankPractices,
} from '../../src/door.js';
import { outcome, withInherited } from '../support/inherited.js';

const example = readFileSync(
  new URL('../../docs/examples/pack.json', import.meta.url),
  'utf8',
);
const now = Date.parse('2026-11-26');

/** Every name of a field in the schema of packs, as deep as it goes. */
function fieldsOfSchema(
  schema: object,
  found = new Set<string>(),
): Set<string> {
  const { entries, wrapped, item, value, options } = schema as Record<
    string,
    object | undefined
  >;
  for (const [name, field] of Object.entries(entries ?? {})) {
    found.add(name);
    fieldsOfSchema(field as object, found);
  }
  for (const inner of [
    wrapped,
    item,
    value,
    ...((options as object[] | undefined) ?? []),
  ])
    if (typeof inner === 'object') fieldsOfSchema(inner, found);
  return found;
}
const fields = [...fieldsOfSchema(packSchema)];

/**
 * The example; one that only adds to what is there; and one that says no more
 * than it must.
 */
const extending = {
  format: 'aftercare-pack/1',
  language: 'en',
  catalogue: {
    extend: {
      feelings: [
        { id: 'sad', safety: { level: 'strong', topics: ['crisis'] } },
        { id: 'calm', needs: ['rest'] },
      ],
      items: [
        { id: 'hug', limits: [{ practice: 'hold-hands', scope: 'any' }] },
      ],
    },
    rules: { crisis: ['empty'] },
  },
};
const packs = [
  example,
  JSON.stringify(extending),
  '{"format":"aftercare-pack/1","language":"en"}',
];

const checkIns = [
  { feelings: ['not-clear', 'sad'], needs: ['rest'] },
  { feelings: [], needs: [] },
];
const hugs = { hug: { receive: { level: 'hard-no' } } } as const;

/** What a content says and what the rules make of it. */
const ruled = (content: Content): unknown => [
  content,
  checkIns.map((checkIn) =>
    rankPractices(content, { checkIn, preferences: hugs, marks: {} }),
  ),
  checkIns.map((checkIn) => notesFor(content, { checkIn }).map(({ id }) => id)),
  chooseHelplines(content, { country: 'GB', topics: ['crisis'] }),
  combineCards(content, hugs, { hug: { give: { level: 'like' } } }),
];

/** What a session makes of what somebody says. */
function said(): unknown {
  const session = createSession({ audience: 'kink' });
  session.answer({ country: 'GB' });
  session.setPreferences(hugs);
  return checkIns.map((checkIn) => {
    session.submitCheckIn(checkIn);
    const { safety, company, context, country, person, host, preferences } =
      session.getState();
    const now = {
      safety,
      company,
      context,
      country,
      person,
      host,
      preferences,
    };
    return [
      now,
      session.rank().map(({ practice: { id }, reasons }) => [id, reasons]),
    ];
  });
}

void test('junk under the name of any field of a pack changes no catalogue, no rule and no session', () => {
  assert.ok(
    fields.length > 120 &&
      ['practices', 'steps', 'with', 'servicesCompiledOn'].every((name) =>
        fields.includes(name),
      ),
    `${fields.length}`,
  );
  // Read anew each time: what was read before is frozen, and could not show it.
  const taken = (text: string): string =>
    outcome(() =>
      ruled(
        loadContent(
          [builtinPack, readPack(text, builtinPack, undefined, now)],
          'kink',
          now,
        ),
      ),
    );
  const work = (): string[] => [outcome(said), ...packs.map(taken)];
  const whole = JSON.stringify(builtinPack);
  const all = (): string[] => [
    ...work(),
    outcome(() => loadContent([parsePack(whole)], 'kink', now)),
  ];
  const usual = all();
  for (const text of usual) assert.match(text, /^[[{]/, 'each is taken');
  const junk = fc.constantFrom<unknown>(
    [{}],
    'hug',
    3,
    true,
    null,
    { level: 'urgent', id: 'hug' },
    () => 'x',
  );
  const values = fc.sample(junk, { seed: 7, numRuns: fields.length });
  fields.forEach((name, index) => {
    // A list, as most fields are, and something else.
    assert.deepEqual(withInherited(name, ['x'], all), usual, name);
    assert.deepEqual(
      withInherited(name, values[index], work),
      usual.slice(0, -1),
      `${name}: ${String(values[index])}`,
    );
  });
});
