// Only text that can be seen: held over every character that Unicode has, and
// over words that are spelled with joiners.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { builtinPack } from '../../src/content/whole.js';
import { ContentError } from '../../src/content/load/content-error.js';
import { kept } from '../../src/content/words/en/kept.js';
import { readPack } from '../../src/content/load/read-pack.js';
import { canBeSeen, unseenIn } from '../../src/content/visible-text.js';
import { holds, ok } from '../support/arbitraries.js';

/**
 * Ranges of code points that show nothing, or reorder what stands beside them,
 * as the Unicode tables list them.
 */
const unseen: readonly (readonly [from: number, to: number])[] = [
  [0x00, 0x08],
  [0x0b, 0x1f],
  [0x7f, 0x9f],
  [0xad, 0xad],
  [0x34f, 0x34f],
  [0x600, 0x605],
  [0x61c, 0x61c],
  [0x115f, 0x1160],
  [0x17b4, 0x17b5],
  [0x180b, 0x180f],
  [0x200b, 0x200f],
  [0x2028, 0x202e],
  [0x2060, 0x206f],
  [0x2800, 0x2800],
  [0x3164, 0x3164],
  [0xd800, 0xf8ff],
  [0xfdd0, 0xfdef],
  [0xfe00, 0xfe0f],
  [0xfeff, 0xfeff],
  [0xffa0, 0xffa0],
  [0xfff0, 0xfffc],
  [0xfffe, 0xffff],
  [0x1d173, 0x1d17a],
  [0xe0000, 0xe0fff],
  [0xf0000, 0x10ffff],
];
const isUnseen = (code: number): boolean =>
  unseen.some(([from, to]) => code >= from && code <= to);

const example = JSON.parse(
  readFileSync(
    new URL('../../docs/examples/pack.json', import.meta.url),
    'utf8',
  ),
) as { words: { practices: Record<string, object> } };
/** The example of the docs with another introduction. */
const packSaying = (intro: string): unknown => {
  const words = {
    ...example.words,
    practices: {
      'short-walk': { ...example.words.practices['short-walk'], intro },
    },
  };
  return { ...example, words };
};
const now = Date.parse('2026-11-26');

describe('only text that can be seen is taken', () => {
  test('of all 1,114,112 code points, each one that shows nothing is refused by its code', () => {
    for (const [from, to] of unseen) {
      for (let code = from; code <= to; code += 1) {
        const name = `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
        assert.equal(unseenIn(`a${String.fromCodePoint(code)}b`), name);
        ok(!canBeSeen(String.fromCodePoint(code)), name);
      }
    }
  });

  test('no letter, digit, mark or sign of any script is refused', () => {
    let count = 0;
    const blanks = [0x13441, 0x13442, 0x16fe4, 0x1d159];
    for (let code = 0; code <= 0x10ffff; code += 1) {
      const text = String.fromCodePoint(code);
      if (
        isUnseen(code) ||
        blanks.includes(code) ||
        !/[\p{L}\p{N}\p{M}\p{P}\p{S}\p{Zs}]/u.test(text) ||
        /\p{Cf}/u.test(text)
      )
        continue;
      // Beyond the first planes the tables that we wrote down end.
      if (/\p{Default_Ignorable_Code_Point}/u.test(text)) continue;
      assert.equal(unseenIn(`a${text}b`), undefined, `U+${code.toString(16)}`);
      count += 1;
    }
    ok(count > 140_000, `${count}`);
  });

  test('words that are spelled with joiners, and pictures that are made of several, are taken', () => {
    const words = [
      'می‌خواهم',
      'خانه‌ها',
      'क्‍ष',
      'ന്‍',
      'শ্রী',
      '葛󠄀城',
      'ᠳᠡᠭᠡᠷ᠋ᠡ',
      '👩‍❤️‍👨',
      '🏳️‍🌈',
      '🧑🏽‍🦰',
      '👩🏽‍⚕️',
      '🐻‍❄️',
      '1️⃣',
      '❤️',
      '☎︎',
      'line\nline',
      'a\tb',
      'Straße',
      'e\u0301',
      'שלום',
      'مرحبا',
      '<3',
    ];
    for (const word of words) ok(canBeSeen(word), JSON.stringify(word));
  });

  test('what a language needs stands where it needs it, and nowhere else', () => {
    const needless = [
      'an\u200conymous',
      '\u200d',
      '\u200ca',
      'می\u200c\u200cخواهم',
      'a\ufe0f',
      '\ufe0f',
      'a\u{e0100}',
      '👩\u200d',
      '👩\u200dx',
      '\u180bx',
      '🏴\u{e0067}\u{e0062}\u{e007f}',
    ];
    for (const text of needless) ok(unseenIn(text), JSON.stringify(text));
  });

  test('a pack with one of them anywhere in a text is refused, with its place and its code', () => {
    const code = fc
      .constantFrom(...unseen)
      .chain(([from, to]) => fc.integer({ min: from, max: to }));
    holds(
      fc.tuple(
        fc.string({ maxLength: 12 }),
        code,
        fc.string({ maxLength: 12 }),
      ),
      ([before, point, after]) => {
        // Beside a letter of its script a mark may be how a word is spelled.
        const hidden = String.fromCodePoint(point);
        if (!unseenIn(before.replace(/[<\p{Emoji}]/gu, '') + hidden)) return;
        assert.throws(
          () =>
            readPack(
              packSaying(
                `${before.replace(/[<\p{Emoji}]/gu, '')}${hidden}${after.replace(/[/!?<]/g, '')}`,
              ),
              builtinPack,
              undefined,
              now,
            ),
          (error) =>
            error instanceof ContentError &&
            error.path === 'words.practices.short-walk.intro' &&
            /\(U\+[0-9A-F]{4,6}\); only text that can be seen/.test(
              error.message,
            ),
        );
      },
    );
  });

  test('a text of blanks and marks alone is refused, of whatever blanks', () => {
    const nothing = fc.string({
      unit: fc.constantFrom(
        ' ',
        '\n',
        '\t',
        '\u00a0',
        '\u2003',
        '\u3000',
        '\u0301',
        '\u20dd',
      ),
      minLength: 1,
    });
    holds(nothing, (text) => {
      ok(!canBeSeen(text));
      assert.throws(
        () => readPack(packSaying(text), builtinPack, undefined, now),
        ContentError,
      );
    });
  });
});

describe('a promise is kept', () => {
  const keys = [
    ...readFileSync(
      new URL('../../docs/promises.md', import.meta.url),
      'utf8',
    ).matchAll(/^\| `([^`]+)` +\|/gm),
  ].map(([, key]) => key!);
  const saying = (key: string, message: unknown): unknown => ({
    format: 'aftercare-pack/1',
    language: 'de',
    words: { messages: { [key]: message } },
  });
  const texts = { ...builtinPack.words!.messages, ...kept };

  for (const key of keys) {
    test(`${key} cannot be emptied, cut to a word, or left out for a number`, () => {
      ok(keys.length > 25);
      for (const empty of [
        '',
        ' ',
        '\u3164',
        '…',
        '—',
        '.',
        '✓',
        'OK',
        'a\nb',
        { few: texts[key] },
        { other: '\u2800' },
        { one: texts[key], other: '…' },
      ]) {
        assert.throws(
          () => readPack(saying(key, empty), builtinPack),
          (error) =>
            error instanceof ContentError &&
            error.path.startsWith(`words.messages.${key}`),
          JSON.stringify(empty),
        );
      }
      assert.throws(
        () =>
          readPack(
            saying(key, 'Nobody will ever know: this is anonymous and secure.'),
            builtinPack,
          ),
        /cannot be said about support/,
      );
    });
  }

  test('and can be translated, also into a language of few signs', () => {
    const chinese =
      '您的答案留在此页面，不会由此工具发送。本网站的所有者仍可能读取您在此输入的内容。';
    ok(
      readPack(
        { ...(saying('common.page', chinese) as object), language: 'zh' },
        builtinPack,
      ),
    );
    ok(
      readPack(
        saying('common.page', 'Deine Antworten bleiben auf dieser Seite.'),
        builtinPack,
      ),
    );
  });
});
