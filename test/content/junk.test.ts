// Whatever is given to what reads a host's values: a result, or an error with a
// name, a place and what is allowed. Never a bare one.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { builtinContent, builtinPack } from '../../src/content/whole.js';
import { contextsFor, find, isAllowed } from '../../src/content/content.js';
import {
  loadContent,
  parsePack,
  readHelplines,
  readPack,
  readPacks,
  readPractice,
} from '../../src/content/load/read-pack.js';
import { createSession } from '../../src/session/session.js';
import { holds, ok } from '../support/arbitraries.js';

const trap = {
  get id() {
    throw new RangeError('trap');
  },
};
const circle: Record<string, unknown> = {};
circle['self'] = circle;
const thrower = new Proxy(
  {},
  {
    ownKeys() {
      throw new RangeError('trap');
    },
    get() {
      throw new RangeError('trap');
    },
  },
);
const junk = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    undefined,
    NaN,
    Infinity,
    -0,
    '',
    'hold-hands',
    [],
    [null],
    [[]],
    {},
    true,
    Symbol('x'),
    10n,
    () => 1,
    trap,
    [trap],
    circle,
    thrower,
    new Map(),
    Object.create(null),
  ),
  fc.anything({
    withBigInt: true,
    withDate: true,
    withMap: true,
    withNullPrototype: true,
    withObjectString: true,
    maxDepth: 3,
  }),
);
const content = builtinContent();

/**
 * Each reads what a host has; `as never`, since no compiler would take junk.
 */
const readers: Record<string, (value: unknown) => unknown> = {
  parsePack: (value) => parsePack(value),
  'readPack, its pack': (value) => readPack(value, builtinPack),
  'readPack, its base': (value) => readPack('{}', value as never),
  'readPacks, its packs': (value) => readPacks(value, builtinPack),
  'readPacks, its base': (value) => readPacks([], value as never),
  'loadContent, its packs': (value) => loadContent(value as never),
  'loadContent, its audience': (value) =>
    loadContent([builtinPack], value as never),
  readPractice: (value) => readPractice(value as never),
  readHelplines: (value) => readHelplines(value, content),
  builtinContent: (value) => builtinContent(value as never),
  contextsFor: (value) => contextsFor(value as never),
  isAllowed: (value) => isAllowed(value as never, value as never),
  find: (value) => find(content.practices, value as never),
  'session.setContent': (value) => createSession().setContent(value as never),
};

describe('junk is named, or means something', () => {
  for (const [name, read] of Object.entries(readers)) {
    test(name, () => {
      holds(junk, (value) => {
        try {
          read(value);
        } catch (error) {
          const { name: kind, message } = error as Error;
          ok(
            kind === 'ContentError' || /^aftercare /.test(message),
            `${kind}: ${message}`,
          );
          ok(
            /allowed|takes what readPack\(\) gave|both have the id/.test(
              message,
            ),
            message,
          );
        }
      });
    });
  }

  test('a pack that is loaded is refused with a ContentError, and what was there stays', async () => {
    const session = createSession();
    const before = session.getState().content;
    for (const value of fc.sample(
      junk.filter((one) => one !== thrower),
      { numRuns: 200, seed: 7 },
    )) {
      const isNothing = Array.isArray(value) && !value.length;
      await session.loadPack(value).then(
        () => ok(isNothing, 'it was taken'),
        ({ name }: Error) => assert.equal(name, 'ContentError'),
      );
      if (!isNothing) assert.equal(session.getState().content, before);
    }
  });
});
