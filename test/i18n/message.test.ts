import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { builtinContent } from '../../src/content/whole.js';
import type { Content } from '../../src/content/content.js';
import type { Message } from '../../src/content/schema.js';
import { kept } from '../../src/content/words/en/kept.js';
import { translate } from '../../src/i18n/translate.js';
import { holds } from '../support/arbitraries.js';

const saying = (
  messages: Record<string, Message>,
  language = 'en',
): Content => ({ ...builtinContent(), language, messages });

/** Every language of two letters that this engine knows. */
const letters = [...'abcdefghijklmnopqrstuvwxyz'];
const languages = letters
  .flatMap((first) => letters.map((second) => first + second))
  .filter((tag) => Intl.NumberFormat.supportedLocalesOf(tag, {}).length > 0);

describe('a message', () => {
  test('fills in its values, each where it stands, as often as it stands', () => {
    const content = saying({ greet: '{name}, {name} and {other}' });
    assert.equal(
      translate(content, 'greet', { name: 'a', other: 'b' }),
      'a, a and b',
    );
  });

  test('leaves out a value that is not given, and shows no identifier for a key that is not known', () => {
    assert.equal(translate(saying({ x: 'a{gone}b' }), 'x'), 'ab');
    assert.equal(translate(saying({}), 'no.such.key', { n: 1 }), '');
  });

  test('knows only the values that it is given', () => {
    assert.equal(
      translate(saying({ x: 'a{constructor}{toString}b' }), 'x'),
      'ab',
    );
  });

  test('takes a value as it is: braces and dollars in it mean nothing', () => {
    const content = saying({ x: '{a}{b}' });
    assert.equal(translate(content, 'x', { a: '{b}', b: '$& $1' }), '{b}$& $1');
  });

  test('writes numbers as the language does', () => {
    assert.equal(
      translate(saying({ x: '{n}' }), 'x', { n: 1234.5 }),
      '1,234.5',
    );
    assert.equal(
      translate(saying({ x: '{n}' }, 'de'), 'x', { n: 1234.5 }),
      '1.234,5',
    );
  });

  test('writes every language with the digits that are dialled', () => {
    for (const language of ['ar-EG', 'fa', 'mr', 'my']) {
      const content = saying({ x: '{n}' }, language);
      assert.equal(translate(content, 'x', { n: 25 }), '25', language);
      assert.match(translate(content, 'x', { n: 1234.5 }), /^1.?234.5$/u);
    }
  });

  test('writes every number as Intl does, also those that it writes by itself', () => {
    const numbers = fc.oneof(
      fc.integer({ min: -1100, max: 1100 }),
      fc.double({ noNaN: true, min: -2000, max: 2000 }),
    );
    holds(fc.tuple(fc.constantFrom(...languages), numbers), ([language, n]) => {
      const { format } = new Intl.NumberFormat(language, {
        numberingSystem: 'latn',
      });
      const content = saying({ x: '{n}' }, language);
      assert.equal(translate(content, 'x', { n }), format(n), language);
    });
  });

  test('writes every number below a thousand as every language does', () => {
    for (const language of languages) {
      const { format } = new Intl.NumberFormat(language, {
        numberingSystem: 'latn',
      });
      for (let n = 0; n < 1000; n += 1)
        assert.equal(format(n), `${n}`, `${n} in ${language}`);
    }
  });
});

describe('a plural', () => {
  const english = { x: { one: '{n} minute', other: '{n} minutes' } };

  test('follows the number', () => {
    const content = saying(english);
    assert.deepEqual(
      [0, 1, 2, 11].map((n) => translate(content, 'x', { n })),
      ['0 minutes', '1 minute', '2 minutes', '11 minutes'],
    );
  });

  test('follows the language', () => {
    const polish = saying(
      {
        x: {
          one: '{n} minuta',
          few: '{n} minuty',
          many: '{n} minut',
          other: '{n} minuty',
        },
      },
      'pl',
    );
    assert.deepEqual(
      [1, 2, 5, 22, 25].map((n) => translate(polish, 'x', { n })),
      ['1 minuta', '2 minuty', '5 minut', '22 minuty', '25 minut'],
    );
    const arabic = saying(
      {
        x: {
          zero: 'صفر',
          one: 'واحد',
          two: 'اثنان',
          few: 'قليل',
          many: 'كثير',
          other: 'آخر',
        },
      },
      'ar',
    );
    assert.deepEqual(
      [0, 1, 2, 3, 11, 100].map((n) => translate(arabic, 'x', { n })),
      ['صفر', 'واحد', 'اثنان', 'قليل', 'كثير', 'آخر'],
    );
  });

  test('falls back to "other" where a translation has no form for it, and without a number', () => {
    const content = saying({ x: { other: 'some' } });
    assert.equal(translate(content, 'x', { n: 1 }), 'some');
    assert.equal(translate(content, 'x'), 'some');
  });
});

test('whatever the words and values are, a text comes out and no brace of a known value is left', () => {
  const text = fc.string({ maxLength: 20 });
  holds(
    fc.record({
      before: text,
      after: text,
      value: fc.oneof(text, fc.integer()),
    }),
    ({ before, after, value }) => {
      const found = translate(saying({ x: `${before}{v}${after}` }), 'x', {
        v: value,
      });
      assert.equal(typeof found, 'string');
      if (!/[{}]/.test(before + after + String(value)))
        assert.doesNotMatch(found, /[{}]/);
    },
  );
});

describe('every built-in message', () => {
  const { messages } = builtinContent('kink');

  test('has braces that close, around plain names', () => {
    for (const [key, value] of Object.entries(messages)) {
      for (const text of typeof value === 'string'
        ? [value]
        : Object.values(value)) {
        assert.doesNotMatch(text.replace(/\{[a-z]+\}/gi, ''), /[{}]/, key);
      }
    }
  });

  test('says a name or a label beside its text, and not in the middle of a sentence that would bend it', () => {
    // What is dialled or typed, numbers, and the name of a file are never bent.
    const fixed = /^(n|number|numbers|to|body|from|step|steps|done|total)$/;
    const beside = /(^|: |, |· )\{\w+\}($|[.:,]| ·)/;
    for (const [key, value] of Object.entries({ ...kept, ...messages })) {
      if (key === 'storage.copied') continue;
      for (const text of typeof value === 'string'
        ? [value]
        : Object.values(value))
        for (const [, name] of text.matchAll(/\{(\w+)\}/g)) {
          if (fixed.test(name!)) continue;
          const others = text.replaceAll(`{${name}}`, '{}');
          const plain = others.replace(/\{\w+\}/g, 'x');
          assert.match(plain.replace('{}', '{x}'), beside, key);
        }
    }
  });

  test('that has plurals has those of English, with the same values in each', () => {
    for (const [key, value] of Object.entries(messages)) {
      if (typeof value === 'string') continue;
      assert.deepEqual(Object.keys(value).toSorted(), ['one', 'other'], key);
      const names = (text: string): string[] =>
        [...text.matchAll(/\{(\w+)\}/g)]
          .map(([, name]) => name!)
          .filter((name) => name !== 'n');
      assert.deepEqual(names(value.one!), names(value.other), key);
    }
  });
});
