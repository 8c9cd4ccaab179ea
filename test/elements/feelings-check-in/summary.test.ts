import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { assessCheckIn, isAlarm } from '../../../src/care/assess-safety.js';
import { UNSURE } from '../../../src/care/check-in.js';
import { builtinContent } from '../../../src/content/whole.js';
import {
  emptyDraft,
  toCheckIn,
  type Draft,
} from '../../../src/views/check-in/check-in.draft.core.js';
import {
  axisPart,
  saidWords,
  sentencesFor,
  toneOf,
} from '../../../src/views/check-in/summary.core.js';

const content = builtinContent('kink');
const said = (...feelings: string[]): Draft => ({ ...emptyDraft, feelings });
const sentences = (draft: Draft): { title: string; lead: string } =>
  sentencesFor(content, draft, assessCheckIn(content, toCheckIn(draft)));
const textOf = (key: string): string =>
  content.messages[`checkin.${key}`] as string;

describe('sentences of the summary', () => {
  it('never tells anyone what they feel: the sentence says what was chosen', () => {
    assert.equal(toneOf(content, said()), 'unsure');
    assert.equal(toneOf(content, said(UNSURE)), 'unsure');
    assert.equal(toneOf(content, said('calm', 'sad')), 'mixed');
    assert.equal(toneOf(content, said('mixed')), 'mixed');
    assert.equal(toneOf(content, said('sad')), 'hard');
    assert.equal(toneOf(content, said('calm', 'happy')), 'good');
  });

  it('calls "okay" neither good nor hard', () => {
    assert.equal(toneOf(content, said('okay')), 'even');
  });

  it('follows the place of the dot where there is no word', () => {
    const at = (valence: number, arousal: number, draft = emptyDraft): string =>
      toneOf(content, { ...draft, point: { valence, arousal } });
    assert.equal(at(-1, -1), 'hard');
    assert.equal(at(0.8, 0), 'good');
    assert.equal(at(0, 0), 'even');
    assert.equal(at(-1, -1, said(UNSURE)), 'hard');
    assert.equal(at(0, 0, said(UNSURE)), 'unsure');
  });

  it('lets the level speak before the mood, whatever pleasant word stands beside it', () => {
    const alarm = content.feelings.filter(
      ({ safety }) => safety && isAlarm(safety.level),
    );
    assert.ok(alarm.length >= 9);
    for (const { id } of alarm) {
      for (const other of content.feelings) {
        if (other.id === UNSURE) continue;
        assert.equal(
          sentences(said(id, other.id)).title,
          'alarm',
          `${id} and ${other.id}`,
        );
      }
    }
  });

  it('says "not your fault" for what somebody else did, and never to somebody who may end their life', () => {
    for (const id of [
      'pressured',
      'used',
      'boundary-crossed',
      'coerced',
      'trapped',
      'unsafe',
      'scared',
    ]) {
      assert.equal(sentences(said(id)).lead, 'fault', id);
      assert.notEqual(
        sentences(said(id, 'hopeless')).lead,
        'fault',
        `${id} beside hopeless`,
      );
    }
    for (const id of ['hopeless', 'unsafe-with-self', 'in-pain'])
      assert.notEqual(sentences(said(id)).lead, 'fault', id);
    const own = (danger: 'own-behaviour' | 'harm-by-others'): Draft => ({
      ...emptyDraft,
      own: { text: 'x', danger, isRead: true },
    });
    assert.equal(sentences(own('own-behaviour')).lead, 'own-act');
    assert.equal(sentences(own('harm-by-others')).lead, 'fault');
    assert.match(textOf('kind.fault'), /not your fault/);
  });

  it('is not cheerful with somebody who asks for safety or for somebody outside', () => {
    for (const need of ['safety', 'support']) {
      assert.equal(
        sentences({ ...said('happy'), needs: [need] }).title,
        'alarm',
        need,
      );
      assert.equal(
        sentences({ ...said('sad'), needs: [need] }).title,
        'hard',
        need,
      );
    }
  });

  it('has no label inside a title or a line, and words for each of them', () => {
    for (const key of [
      'unsure',
      'own',
      'even',
      'good',
      'mixed',
      'hard',
      'alarm',
    ]) {
      for (const text of [textOf(`title.${key}`), textOf(`kind.${key}`)])
        assert.match(text, /^[^{]{8,}$/);
    }
    for (const key of ['fault', 'crisis'])
      assert.match(textOf(`kind.${key}`), /^[^{]{8,}$/);
    for (const key of ['wish', 'need.start', 'said.strong'])
      assert.match(textOf(key), /^([^{]+: )?\{label\}( · \{strength\})?$/);
  });

  it('puts the strength beside the label, and none beside a word of alarm', () => {
    const draft: Draft = {
      ...said('numb', 'scared'),
      strengths: { numb: 3, scared: 3 },
    };
    assert.deepEqual(saidWords(content, draft), [
      { label: 'Numb', strength: 3 },
      { label: 'Scared', strength: undefined },
    ]);
  });

  it('says each axis in five steps', () => {
    assert.deepEqual([-1, -0.5, 0, 0.5, 1].map(axisPart), [1, 2, 3, 4, 5]);
    for (const axis of ['valence', 'arousal']) {
      for (const step of ['none', 1, 2, 3, 4, 5])
        assert.ok(textOf(`${axis}.${step}`), `${axis}.${step}`);
    }
  });
});
