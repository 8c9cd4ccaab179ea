// What is taken for a telephone number in a text, and that nothing of the text
// is lost.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import type { TemplateResult } from 'lit';
import { builtinContent } from '../../src/content/whole.js';
import {
  aroundNumber,
  withTelephoneNumbers,
} from '../../src/template/telephone-numbers.js';
import { holds } from '../support/arbitraries.js';

const isText = (part: unknown): part is string => typeof part === 'string';
/** A text as it is read, whatever Lit does with it. */
const plain = (part: unknown): unknown =>
  Object.hasOwn(Object(part) as object, '_$litDirective$')
    ? (part as TemplateResult).values.at(-1)
    : part;
const partsOf = (value: unknown): unknown[] => [plain(value)].flat().map(plain);
const numberIn = (part: unknown): string =>
  String(plain((part as TemplateResult).values[0]));

/** The numbers that a text was found to have. */
const numbersIn = (value: unknown): string[] =>
  partsOf(value)
    .filter((part) => !isText(part))
    .map(numberIn);

const wordsOf = (value: unknown): string =>
  partsOf(value)
    .map((part) => (isText(part) ? part : numberIn(part)))
    .join('');

describe('a telephone number in a text', () => {
  test('is found as it is printed', () => {
    for (const number of [
      '+49 (555) 123 4567',
      '(020) 7946 0018',
      '1-800-555-0123',
      '116 123',
      '9-8-8',
      '31 14',
      '0800 00 20',
      '*31#',
      '+49301234567',
      '040.7412345',
    ])
      assert.deepEqual(
        numbersIn(withTelephoneNumbers(`Call ${number}, or (also) wait.`)),
        [number],
      );
  });

  test('is found whole in every service that has one of more than digits', () => {
    const { services } = builtinContent('kink');
    const numbers = services.flatMap(({ phone, sms }) => [phone, sms?.to]);
    const printed = numbers.filter(
      (number): number is string => !!number && /\D/.test(number),
    );
    assert.ok(printed.length > 50);
    for (const number of printed)
      assert.deepEqual(
        numbersIn(withTelephoneNumbers(`اتصل بالرقم ${number}.`)),
        [number],
      );
  });

  test('is not what only looks a little like one', () => {
    for (const text of [
      '24/7',
      'Call 112 now',
      '15 to 60 min',
      '9:00–17:00',
      'ages 5–25',
      'ages 5-25',
      '10-20 min',
      'anyone aged 16+',
      '(2026)',
      '1 in 3',
      'Step 2 of 5',
      '1,234.5',
    ])
      assert.equal(plain(withTelephoneNumbers(text)), text);
  });

  test('leaves every text as it was, sign by sign', () => {
    const signs = fc.constantFrom(...'0123456789 +()-*#./,:ab٠م'.split(''));
    holds(fc.string({ unit: signs, maxLength: 40 }), (text) =>
      assert.equal(wordsOf(withTelephoneNumbers(text)), text),
    );
  });
});

test('a number that is known is found however short it is, and nothing is lost', () => {
  assert.deepEqual(numbersIn(aroundNumber('Text HOME to 60 60', '60 60')), [
    '60 60',
  ]);
  assert.equal(plain(aroundNumber('Text them', '60 60')), 'Text them');
  holds(fc.tuple(fc.string(), fc.string(), fc.string()), ([a, b, c]) =>
    assert.equal(wordsOf(aroundNumber(a + b + c, b)), a + b + c),
  );
});
