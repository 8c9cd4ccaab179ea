import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { MoodPoint } from '../../../src/care/check-in.js';
import { findWords } from '../../../src/care/find-words.js';
import { builtinContent } from '../../../src/content/whole.js';
import { contextsFor } from '../../../src/content/content.js';
import { careContexts, type Context } from '../../../src/content/terms.js';
import {
  familyOf,
  fittingFirst,
  isAlarmWord,
  offeredWords,
  searchWords,
  vocabulary,
  type Search,
} from '../../../src/views/check-in/words.core.js';

const content = builtinContent('kink');
const words = vocabulary(content, false);
const ids = words.map(({ id }) => id);
const part = fc.double({ min: -1, max: 1, noNaN: true });
const point = fc.record({ valence: part, arousal: part });
const anyContext = fc.constantFrom(undefined, ...careContexts);
const nothing = { feelings: [] };
const idsOf = (list: readonly { id: string }[]): string[] =>
  list.map(({ id }) => id);

describe('words of the check-in', () => {
  it('offers five to twelve words at any point, and the nearest plain word among the first four', () => {
    fc.assert(
      fc.property(point, anyContext, (at, context) => {
        const offered = offeredWords(content, words, {
          ...nothing,
          point: at,
          context,
        });
        const { length } = offered;
        // Two long words of a scene fill half of a phone.
        const least = context === 'kink' ? 4 : 5;
        assert.ok(length >= least && length <= 12, String(length));
        assert.equal(new Set(offered).size, length);
        const far = (word: (typeof words)[number]): number =>
          Math.hypot(word.valence - at.valence, word.arousal - at.arousal);
        const plain = words.filter((word) => !isAlarmWord(word)).map(far);
        const nearest = Math.min(...plain);
        const first = offered.slice(0, 4).map(far);
        // What people say first counts as a little nearer.
        assert.ok(Math.min(...first) <= nearest + 0.12 + 1e-9);
      }),
    );
  });

  it('lets each word of alarm wait until two others stand before it, wherever the dot is and whatever happened', () => {
    fc.assert(
      fc.property(point, anyContext, (at, context) => {
        const offer = { ...nothing, point: at, context };
        const alarms = offeredWords(content, words, offer).map(isAlarmWord);
        for (const [place, alarm] of alarms.entries())
          if (alarm)
            assert.deepEqual(
              [place >= 2, ...alarms.slice(Math.max(0, place - 2), place)],
              [true, false, false],
            );
      }),
    );
  });

  const places: readonly [string, MoodPoint, readonly string[]][] = [
    ['angry', { valence: -0.7, arousal: 0.5 }, ['angry', 'irritated']],
    ['angry', { valence: -0.7, arousal: 0.7 }, ['angry']],
    ['irritated', { valence: -0.5, arousal: 0.5 }, ['irritated']],
    ['scared', { valence: -0.8, arousal: 0.8 }, ['scared']],
    ['scared', { valence: -0.9, arousal: 0.9 }, ['scared']],
    ['sad', { valence: -0.7, arousal: -0.4 }, ['sad']],
    ['sad', { valence: -0.9, arousal: -0.6 }, ['sad']],
    ['numb', { valence: -0.5, arousal: -0.8 }, ['numb']],
    ['calm', { valence: 0.6, arousal: -0.6 }, ['calm']],
    ['happy', { valence: 0.7, arousal: 0.3 }, ['happy']],
  ];
  for (const [who, at, early] of places)
    it(`shows somebody who is ${who} that word early, at ${at.valence}, ${at.arousal}`, () => {
      const offer = { ...nothing, point: at };
      const offered = idsOf(offeredWords(content, words, offer));
      for (const id of early)
        assert.ok(offered.slice(0, 3).includes(id), offered.join());
    });

  it('offers every word at its own place, but where several of alarm share one', () => {
    for (const word of words) {
      const { id, valence, arousal } = word;
      const offered = offeredWords(content, words, {
        ...nothing,
        point: { valence, arousal },
      });
      const share = words.filter(
        (one) =>
          isAlarmWord(one) &&
          one.valence === valence &&
          one.arousal === arousal,
      );
      if (!offered.includes(word)) assert.ok(share.length > 2, id);
    }
  });

  it('keeps what fits the moment on the first screen of somebody who feels bad', () => {
    const hard = fc.record({
      valence: fc.double({ min: -1, max: -0.3, noNaN: true }),
      arousal: part,
    });
    const fitting: Partial<Record<Context, readonly string[]>> = {
      kink: ['sub-drop', 'dom-drop'],
      casual: ['used', 'disconnected'],
      conflict: ['hurt', 'resentful'],
    };
    for (const [context, wanted] of Object.entries(fitting))
      fc.assert(
        fc.property(hard, (at) => {
          const offer = { ...nothing, point: at, context: context as Context };
          const offered = idsOf(offeredWords(content, words, offer));
          for (const id of wanted)
            assert.ok(offered.slice(0, 3).includes(id), offered.join());
        }),
      );
  });

  it('offers what was chosen before, wherever the dot is and however long the words', () => {
    const long = words.map((word) => ({
      ...word,
      label: word.label.repeat(3),
    }));
    fc.assert(
      fc.property(
        point,
        fc.uniqueArray(fc.constantFrom(...ids), { maxLength: 5 }),
        (at, feelings) => {
          const offered = idsOf(
            offeredWords(content, long, { point: at, feelings }),
          );
          for (const id of feelings) assert.ok(offered.includes(id), id);
        },
      ),
    );
  });

  it('suggests nothing before a point is set: a word of every family', () => {
    const families = new Set(
      offeredWords(content, words, nothing).map(({ family }) => family),
    );
    assert.ok(families.size >= 8, [...families].join());
  });

  it('offers first what fits the moment: drop after a scene, disconnected after something casual, hurt after a clash', () => {
    const first = (context: Context): string[] =>
      idsOf(offeredWords(content, words, { ...nothing, context })).slice(0, 4);
    // After one pleasant word: nothing is bad until somebody says so.
    assert.deepEqual(first('kink').slice(0, 3), [
      'close',
      'sub-drop',
      'dom-drop',
    ]);
    assert.deepEqual(first('casual').slice(1, 3), ['disconnected', 'used']);
    assert.deepEqual(first('conflict').slice(1), [
      'hurt',
      'resentful',
      'angry',
    ]);
  });

  it('offers a word that points to support among others, and not first, where nobody said a thing', () => {
    for (const context of careContexts) {
      const offered = offeredWords(content, words, { ...nothing, context });
      const places = offered.flatMap(({ safety }, place) =>
        safety ? place : [],
      );
      for (const place of places)
        assert.ok(place >= 2, `${context}: ${offered[place]!.id}`);
    }
    const casual = { ...nothing, context: 'casual' } as const;
    assert.ok(idsOf(offeredWords(content, words, casual)).includes('used'));
  });

  it('does not ask somebody who feels good first whether they were used', () => {
    const good = { valence: 0.8, arousal: 0.5 };
    const offered = offeredWords(content, words, {
      ...nothing,
      point: good,
      context: 'casual',
    });
    assert.ok(offered[0]!.valence > 0, offered[0]!.id);
    assert.ok(!idsOf(offered).includes('used'));
    const hard = { ...nothing, point: { valence: -0.1, arousal: 0.9 } };
    assert.equal(
      idsOf(offeredWords(content, words, { ...hard, context: 'casual' }))[2],
      'used',
    );
  });

  it('only sorts by context: no word comes and none is lost', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...careContexts),
        fc.shuffledSubarray(words),
        (context, some) => {
          assert.deepEqual(
            idsOf(fittingFirst(content, some, context)).sort(),
            idsOf(some).sort(),
          );
        },
      ),
    );
  });

  it('names only words and contexts that there are', () => {
    for (const { feelings, contexts: named } of content.rules.offerIn ?? []) {
      for (const id of feelings) assert.ok(ids.includes(id), id);
      for (const context of named)
        assert.ok(contextsFor('kink').includes(context), context);
    }
  });

  it('keeps every word that points to support in the simple vocabulary', () => {
    const simple = vocabulary(content, true);
    assert.ok(simple.length < words.length);
    for (const word of words.filter(({ safety }) => safety))
      assert.ok(simple.includes(word), word.id);
  });

  it('opens all words at the family of the point', () => {
    assert.equal(
      familyOf(content, words, {
        ...nothing,
        point: { valence: -0.7, arousal: -0.4 },
      }),
      'low',
    );
    assert.equal(
      familyOf(content, words, {
        ...nothing,
        point: { valence: 0.8, arousal: 0.4 },
      }),
      'bright',
    );
    assert.equal(
      familyOf(content, words, { feelings: ['calm', 'hurt'] }),
      'sore',
    );
    assert.equal(
      familyOf(content, words, { ...nothing, context: 'conflict' }),
      'sore',
    );
  });

  it('shows the words of a family until somebody types', () => {
    const search: Search = {
      typed: '',
      family: 'sore',
      context: undefined,
      findWords,
    };
    assert.ok(
      searchWords(content, words, search).words.every(
        ({ family }) => family === 'sore',
      ),
    );
    assert.equal(
      searchWords(content, words, { ...search, typed: '  anx' }).words[0]?.id,
      'anxious',
    );
    assert.deepEqual(
      searchWords(content, words, { ...search, typed: 'zzzz' }).words,
      [],
    );
  });
});
