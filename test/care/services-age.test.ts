import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { ageOfContent, ageOfServices } from '../../src/care/services-age.js';
import { builtinContent } from '../../src/content/whole.js';
import type { Content, Helpline } from '../../src/content/content.js';

const compiledOn = '2026-11-26';
const age = (now: string): string => ageOfServices(compiledOn, new Date(now));

describe('the age of helplines', () => {
  const cases = [
    ['on the day', '2026-11-26', 'fresh'],
    ['5.9 months later', '2027-05-23', 'fresh'],
    ['the day before six months', '2027-05-25', 'fresh'],
    ['after six months', '2027-05-26', 'due'],
    ['the day before twelve months', '2027-11-25', 'due'],
    ['after twelve months', '2027-11-26', 'old'],
    ['the day before eighteen months', '2028-05-25', 'old'],
    ['after eighteen months', '2028-05-26', 'expired'],
    ['ten years later', '2036-11-26', 'expired'],
    ['with a clock of the day before', '2026-11-25', 'fresh'],
    ['with a clock that begins in 1970', '1970-01-01', 'fresh'],
  ] as const;
  for (const [name, now, expected] of cases) {
    test(name, () => assert.equal(age(now), expected));
  }

  test('is none where no day is known, or no clock', () => {
    assert.equal(ageOfServices(undefined, new Date('2040-01-01')), 'fresh');
    assert.equal(ageOfServices('soon', new Date('2040-01-01')), 'fresh');
    assert.equal(ageOfServices(compiledOn, new Date(NaN)), 'fresh');
  });

  test('of a month with fewer days is that of the day after it', () => {
    assert.equal(ageOfServices('2026-08-31', new Date('2027-02-28')), 'fresh');
    assert.equal(ageOfServices('2026-08-31', new Date('2027-03-03')), 'due');
  });
});

describe('the age of a content', () => {
  const entry = (country: string, day?: string): Helpline =>
    ({ country, compiledOn: day }) as Helpline;
  const of = (...services: Helpline[]): Content => ({
    ...builtinContent(),
    services,
  });

  test('is that of its oldest services, in the country that counts', () => {
    const content = of(
      entry('GB', '2028-01-01'),
      entry('US', compiledOn),
      entry('GR'),
    );
    const now = new Date('2028-06-01');
    assert.deepEqual(ageOfContent(content, undefined, now), {
      age: 'expired',
      compiledOn,
    });
    assert.deepEqual(ageOfContent(content, 'GB', now), {
      age: 'fresh',
      compiledOn: '2028-01-01',
    });
    assert.deepEqual(ageOfContent(content, 'GR', now), {
      age: 'fresh',
      compiledOn: undefined,
    });
  });

  test('the built-in one says on which day its services were put together', () => {
    assert.equal(
      ageOfContent(builtinContent(), undefined, new Date('2026-11-26'))
        .compiledOn,
      compiledOn,
    );
  });
});
