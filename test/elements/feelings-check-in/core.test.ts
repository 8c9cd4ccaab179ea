import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { builtinContent } from '../../../src/content/builtin.js';
import {
  emptyDraft, foundWords, moodOf, offeredNeeds, offeredWords, placeOf, questions, stepsFor, toggleFeeling, UNSURE, vocabulary,
} from '../../../src/elements/feelings-check-in/feelings-check-in.core.js';

const content = builtinContent('kink');
const words = vocabulary(content, false);
const ids = words.map(({ id }) => id);
const point = fc.record({ valence: fc.double({ min: -1, max: 1, noNaN: true }), arousal: fc.double({ min: -1, max: 1, noNaN: true }) });

describe('words of the check-in', () => {
  it('offers about twelve words near any point, the nearest first, as many as fit a phone', () => {
    fc.assert(
      fc.property(point, (at) => {
        const offered = offeredWords(words, { ...emptyDraft, point: at });
        assert.ok(offered.length >= 7 && offered.length <= 14, String(offered.length));
        assert.equal(new Set(offered).size, offered.length);
        const far = (word: (typeof words)[number]): number => Math.hypot(word.valence - at.valence, word.arousal - at.arousal);
        assert.deepEqual(offered.map(far), words.map(far).sort((a, b) => a - b).slice(0, offered.length));
      }),
    );
  });

  it('offers what was chosen before, wherever the dot is and however long the words', () => {
    const long = words.map((word) => ({ ...word, label: word.label.repeat(3) }));
    fc.assert(
      fc.property(point, fc.uniqueArray(fc.constantFrom(...ids), { maxLength: 5 }), (at, feelings) => {
        const offered = offeredWords(long, { ...emptyDraft, point: at, feelings }).map(({ id }) => id);
        for (const id of feelings) assert.ok(offered.includes(id), id);
      }),
    );
  });

  it('suggests nothing before a point is set: a word of every family', () => {
    const families = new Set(offeredWords(words, emptyDraft).map(({ family }) => family));
    assert.deepEqual([...families].sort(), content.families.map(({ id }) => id).sort());
  });

  it('keeps every word of alarm in the simple vocabulary', () => {
    const simple = vocabulary(content, true);
    assert.ok(simple.length < words.length);
    for (const word of words.filter(({ safety }) => safety)) assert.ok(simple.includes(word), word.id);
  });

  it('finds a word by what people type, with or without accents and capitals', () => {
    const found = (typed: string): string[] => foundWords(words, { more: true, typed, family: undefined, offered: [] }, 'en').map(({ id }) => id);
    assert.equal(found('exhausted')[0], 'drained');
    assert.equal(found('ANX')[0], 'anxious');
    assert.equal(found('guïlty')[0], 'regretful');
    assert.deepEqual(found('zzzz'), []);
  });

  it('takes words in the order in which they are chosen, opposites together, and gives each back', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.constantFrom(...ids), { maxLength: 5 }), (chosen) => {
        const draft = chosen.reduce(toggleFeeling, emptyDraft);
        assert.deepEqual(draft.feelings, chosen);
        assert.deepEqual(draft.feelings.reduce(toggleFeeling, draft).feelings, []);
      }),
    );
  });

  it('lets a real word take the place of "I don\'t know yet"', () => {
    assert.deepEqual(toggleFeeling({ ...emptyDraft, feelings: [UNSURE] }, 'calm').feelings, ['calm']);
  });
});

describe('steps and sentences of the check-in', () => {
  it('asks how strong only when there is a word to ask it of', () => {
    assert.deepEqual(stepsFor(questions, emptyDraft), ['field', 'words', 'need', 'summary']);
    assert.deepEqual(stepsFor(questions, { ...emptyDraft, feelings: [UNSURE] }), ['field', 'words', 'need', 'summary']);
    assert.ok(stepsFor(questions, { ...emptyDraft, feelings: ['sad'] }).includes('strength'));
  });

  it('always has five needs to offer, those of the chosen words first', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.constantFrom(...ids), { maxLength: 5 }), (feelings) => {
        const needs = offeredNeeds(content, { ...emptyDraft, feelings }).map(({ id }) => id);
        assert.equal(needs.length, 5);
        if (feelings[0]) assert.equal(needs[0], words.find(({ id }) => id === feelings[0])!.needs[0]);
      }),
    );
  });

  it('has words for every place on the field', () => {
    fc.assert(fc.property(point, (at) => assert.ok(content.messages[`checkin.place.${placeOf(at)}`])));
    assert.ok(content.messages[`checkin.place.${placeOf(undefined)}`]);
  });

  it('never tells anyone what they feel: the sentence says what was chosen', () => {
    const mood = (...feelings: string[]): string => moodOf(content, { ...emptyDraft, feelings });
    assert.equal(mood(), 'unsure');
    assert.equal(mood(UNSURE), 'unsure');
    assert.equal(mood('calm', 'sad'), 'mixed');
    assert.equal(mood('sad'), 'hard');
    assert.equal(mood('calm', 'happy'), 'good');
  });
});
