// Several languages in one pack: words change, and nothing else does.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { assessSafety, wordsOf } from '../../src/care/assess-safety.js';
import { chooseHelplines, topicsFor } from '../../src/care/choose-helplines.js';
import { builtinPack } from '../../src/content/whole.js';
import { find, type Content } from '../../src/content/content.js';
import { nearestLanguage } from '../../src/content/language.js';
import { ContentError } from '../../src/content/load/content-error.js';
import { readPack } from '../../src/content/load/read-pack.js';
import { kinds } from '../../src/content/merge/lists.js';
import { kept } from '../../src/content/words/en/kept.js';
import { createSession } from '../../src/session/session.js';
import { holds } from '../support/arbitraries.js';
import { pseudoPack } from '../support/pseudo-language.js';

const greek = {
  messages: { 'common.next': 'Επόμενο', 'common.back': 'Πίσω' },
  needs: { rest: { label: 'Ξεκούραση', gloss: 'Ύπνος και ησυχία' } },
};
const mirrored = pseudoPack('ar-XB', builtinPack, kept).words!;
const packOf = (translations: unknown): object => ({
  format: 'aftercare-pack/1',
  language: 'en',
  catalogue: {
    needs: [{ id: 'our-quiet', audience: 'general' }],
  },
  words: {
    needs: { 'our-quiet': { label: 'Our quiet', gloss: 'A quiet of ours' } },
    messages: { 'common.next': 'Onwards' },
  },
  translations,
});
const read = (translations: unknown): ReturnType<typeof readPack> =>
  readPack(packOf(translations), builtinPack);
const session = createSession({
  audience: 'kink',
  content: read({ el: greek, 'pt-BR': greek, 'ar-XB': mirrored }),
});
const faultsOf = (translations: unknown): string[] => {
  try {
    read(translations);
  } catch (error) {
    if (error instanceof ContentError)
      return error.faults.map(({ path, message }) => `${path}: ${message}`);
    throw error;
  }
  return [];
};

describe('the nearest language', () => {
  const there = ['en-GB', 'de', 'pt-BR', 'zh-Hant-TW', 'de-CH'];
  for (const [wanted, found] of [
    ['de', 'de'],
    ['de-AT', 'de'],
    ['DE-ch', 'de-CH'],
    ['de-CH-1996', 'de-CH'],
    ['pt', 'pt-BR'],
    ['pt-PT', 'pt-BR'],
    ['en-US', 'en-GB'],
    ['zh-Hant-TW-x-one', 'zh-Hant-TW'],
    ['el', undefined],
    ['d', undefined],
    ['', undefined],
    ['german', undefined],
  ] as const)
    test(`of "${wanted}" is ${found}`, () =>
      assert.equal(nearestLanguage(wanted, there), found));
});

describe('a translation', () => {
  test('is spoken where its language is asked for, and nowhere else', () => {
    const next = (language?: string): unknown =>
      session.contentIn(language).messages['common.next'];
    assert.equal(next('el'), 'Επόμενο');
    assert.equal(next('el-CY'), 'Επόμενο');
    assert.equal(next('pt-PT'), 'Επόμενο');
    assert.equal(next('fr'), 'Onwards');
    assert.equal(next(), 'Onwards');
    assert.equal(
      find(session.contentIn('el').needs, 'rest')?.label,
      'Ξεκούραση',
    );
  });

  test('says what it does not have as the pack says it', () => {
    const { needs, language, languages } = session.contentIn('el');
    assert.equal(find(needs, 'our-quiet')?.label, 'Our quiet');
    assert.equal(language, 'el');
    assert.deepEqual(languages, ['en', 'el', 'pt-BR', 'ar-XB']);
  });

  test('knows which of its texts nobody has translated, field by field', () => {
    const { otherTexts, messages, needs } = session.contentIn('el');
    assert.equal(otherTexts[messages['common.done'] as string], 'en-GB');
    assert.equal(otherTexts['Our quiet'], 'en');
    assert.equal(otherTexts[messages['common.next'] as string], undefined);
    assert.equal(otherTexts[find(needs, 'rest')!.gloss], undefined);
    assert.deepEqual(Object.keys(session.getState().content.otherTexts), []);
  });

  test('is made once, and made anew with other packs and another audience', () => {
    const one = createSession({ content: read({ el: greek }) });
    const before = one.contentIn('el');
    assert.equal(one.contentIn('el-GR'), before);
    assert.equal(one.contentIn('en'), one.getState().content);
    one.configure({ audience: 'kink' });
    assert.equal(one.contentIn('el').audience, 'kink');
    one.setContent(undefined);
    assert.equal(one.contentIn('el'), one.getState().content);
  });
});

describe('with another language', () => {
  const languages = ['el', 'ar-XB'];
  /** Everything of a content that is no word. */
  const structure = (content: Content): unknown => ({
    lists: kinds.map((kind) =>
      content[kind].map((entry) => {
        const words = Object.keys({
          ...builtinPack.words?.[kind]?.[entry.id],
          own: true,
          reworded: true,
          label: true,
          gloss: true,
        });
        return Object.entries(entry).filter(([key]) => !words.includes(key));
      }),
    ),
    limits: content.limits,
    rules: content.rules,
    emergency: content.emergency,
    audience: content.audience,
    typed: content.typed,
  });

  test('no id, no rule and no number is another one', () => {
    const { content } = session.getState();
    for (const language of languages)
      assert.deepEqual(
        structure(session.contentIn(language)),
        structure(content),
      );
  });

  test('no level is another one, and no number, whatever was said', () => {
    const { content } = session.getState();
    const ids = content.feelings.map(({ id }) => id);
    const said = fc.uniqueArray(fc.constantFrom(...ids), { maxLength: 5 });
    const now = new Date('2026-11-26');
    const found = (spoken: Content, words: readonly string[]): unknown => {
      const safety = assessSafety(spoken, { words: wordsOf(spoken, words) });
      const topics = topicsFor(safety);
      const { level } = safety;
      const country = 'GB';
      return {
        safety,
        emergency: chooseHelplines(spoken, { country, topics, level, now })
          .emergency,
        numbers: chooseHelplines(spoken, {
          country,
          topics,
          level,
          now,
        }).contacts.map(({ service }) => [service.phone, service.sms]),
      };
    };
    holds(said, (words) => {
      for (const language of languages)
        assert.deepEqual(
          found(session.contentIn(language), words),
          found(content, words),
        );
    });
  });
});

describe('a translation that cannot be used', () => {
  for (const [what, translations, fault] of [
    ['has a tag that is none', { greek_: greek }, /^translations\./],
    [
      'has words for an id that there is not',
      { el: { needs: { rset: greek.needs.rest } } },
      /^translations\.el\.needs\.rset: no entry has this id.*did you mean "rest"/,
    ],
    [
      'has a message that there is not',
      { el: { messages: { 'common.nxt': 'Επόμενο' } } },
      /^translations\.el\.messages\.common\.nxt: no message has this key.*common\.next/,
    ],
    [
      'loses a value',
      { el: { messages: { 'card.timer': 'Χρόνος' } } },
      /^translations\.el\.messages\.card\.timer: \{label\} is lost/,
    ],
    [
      'cuts a promise to a word',
      { el: { messages: { 'common.page': 'Εδώ.' } } },
      /^translations\.el\.messages\.common\.page: too short/,
    ],
    [
      'promises what nobody can keep',
      {
        el: { messages: { 'safety.intro': 'This is anonymous, we promise.' } },
      },
      /^translations\.el\.messages\.safety\.intro: “anonymous” cannot be said/,
    ],
    [
      'has markup',
      { el: { messages: { 'common.next': '<b>Επόμενο</b>' } } },
      /^translations\.el\.messages\.common\.next: looks like HTML/,
    ],
    [
      'has rules',
      { el: { rules: { crisis: [] } } },
      /^translations\.el\.rules/,
    ],
    [
      'has half of a note',
      {
        el: {
          notes: { 'your-body-after': { title: 'Το σώμα σου', parts: {} } },
        },
      },
      /^translations\.el\.notes\.your-body-after\.parts: words are missing/,
    ],
  ] as const)
    test(`is refused where it ${what}`, () => {
      const faults = faultsOf(translations);
      assert.ok(
        faults.some((one) => fault.test(one)),
        faults.join('\n') || 'no fault',
      );
      assert.ok(
        faults.every((one) => one.startsWith('translations')),
        faults.join('\n'),
      );
    });
});
