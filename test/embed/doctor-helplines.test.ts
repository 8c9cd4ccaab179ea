import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { builtinPack } from '../../src/content/whole.js';
import { readPack } from '../../src/content/load/read-pack.js';
import { helplines } from '../../src/embed/doctor-helplines.js';
import { createSession } from '../../src/session/session.js';

const inMonths = (months: number): Date =>
  new Date(Date.UTC(2026, 10 + months, 27));
const line = {
  id: 'x-line',
  audience: 'general',
  country: 'GR',
  name: 'X',
  topics: ['crisis'],
  phone: '123',
  web: 'https://x.example',
  languages: ['el'],
};
const packOf = (catalogue: object) =>
  readPack(
    {
      format: 'aftercare-pack/1',
      language: 'en',
      catalogue: { services: [line], ...catalogue },
    },
    builtinPack,
  );

describe('what the doctor says of helplines', () => {
  const cases = [
    [-12, 'fine', /no person has checked/],
    [0, 'fine', /2026-11-26/],
    [5, 'fine', /2026-11-26/],
    [6, 'look', /six months/],
    [12, 'wrong', /may have changed/],
    [18, 'wrong', /only crisis lines/],
  ] as const;
  for (const [months, level, text] of cases) {
    test(`${months} months after they were put together`, () => {
      const [finding, ...others] = helplines(
        { session: createSession({ country: 'GB' }) },
        inMonths(months),
      );
      assert.equal(finding!.level, level);
      assert.match(finding!.text, text);
      assert.deepEqual(others, []);
    });
  }

  test('a pack with a day of its own is as old as that day, in its countries', () => {
    const content = packOf({ servicesCompiledOn: '2025-11-27' });
    const told = (country: string): string =>
      helplines(
        { session: createSession({ country, content }) },
        inMonths(0),
      )[0]!.level;
    assert.deepEqual([told('GR'), told('GB')], ['wrong', 'fine']);
  });

  test('a pack without a day is named', () => {
    const found = helplines(
      { session: createSession({ country: 'GB', content: packOf({}) }) },
      inMonths(0),
    );
    assert.deepEqual(
      found.map(({ level }) => level),
      ['fine', 'look'],
    );
    assert.match(found[1]!.text, /x-line/);
  });
});
