// What is said under the field, for each of its twenty-five parts.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkIn } from '../../src/content/words/en/messages/check-in.js';

const parts = [1, 2, 3, 4, 5] as const;
const sentenceAt = (valence: number, arousal: number): string =>
  (checkIn as Readonly<Record<string, unknown>>)[
    `checkin.point.${valence}.${arousal}`
  ] as string;
const everywhere = parts.flatMap((valence) =>
  parts.map((arousal) => ({
    valence,
    arousal,
    sentence: sentenceAt(valence, arousal),
  })),
);

void describe('What is said where the dot is', () => {
  void it('differs from part to part, and is short', () => {
    const sentences = everywhere.map(({ sentence }) => sentence);
    assert.equal(new Set(sentences).size, 25);
    for (const sentence of sentences)
      assert.ok(sentence.length <= 45, sentence);
  });

  void it('is hard or heavy on that side only, and good on the other', () => {
    for (const { valence, sentence } of everywhere) {
      const says = (words: RegExp): boolean => words.test(sentence);
      const isNeither = says(/neither good nor hard/);
      const isHard = says(/\b(hard|heavy)\b/i) && !isNeither;
      const isGood = says(/\bgood\b/i) && !isNeither;
      assert.equal(isHard, valence < 3, sentence);
      assert.equal(isGood, valence > 3, sentence);
    }
  });

  void it('says “very” at the ends of the field across, and not beside its middle', () => {
    for (const { valence, arousal, sentence } of everywhere)
      if (arousal > 1 && arousal < 5)
        assert.equal(
          sentence.startsWith('Very'),
          valence === 1 || valence === 5,
          sentence,
        );
  });
});
