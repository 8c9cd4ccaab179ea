import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Reason } from '../../src/care/rank-practices.js';
import { builtinContent } from '../../src/content/builtin.js';
import type { Content } from '../../src/content/content.js';
import { minutesLabel, reasonLabel } from '../../src/i18n/labels.js';

const content = builtinContent('kink');
const reason = (kind: Reason['kind'], ref: string): string => reasonLabel(content, { kind, ref, weight: 1 });
const lasting = (from: number, to: number, shown: Content = content): string =>
  minutesLabel(shown, { ...content.practices[0]!, minutes: [from, to] });

test('minutes: from, to, or one number where both are the same', () => {
  assert.equal(lasting(2, 10), '2 to 10 min');
  assert.equal(lasting(5, 5), '5 min');
  assert.equal(lasting(1, 1), '1 min');
  assert.equal(lasting(15, 60, { ...content, language: 'ar-EG' }), '١٥ to ٦٠ min');
});

describe('a reason', () => {
  test('says what the person said, in words', () => {
    assert.equal(reason('need', 'closeness'), 'You would like closeness');
    assert.equal(reason('need', 'being-heard'), 'You would like being heard');
    assert.equal(reason('feeling', 'lonely'), 'Because you said: lonely');
    assert.equal(reason('preference', 'hug'), 'On your card: a long hug');
    assert.equal(reason('helped', 'nest'), 'It helped before');
    assert.equal(reason('saved', 'nest'), 'You saved it');
    assert.equal(reason('short', 'nest'), 'Short and easy');
    assert.equal(reason('alone', 'nest'), 'Something for you, alone');
  });

  test('about what the content does not know says no identifier', () => {
    for (const kind of ['need', 'feeling', 'preference'] as const) assert.doesNotMatch(reason(kind, 'no-such-id'), /no-such-id|undefined/);
  });

  test('can help and never will', () => {
    for (const { id } of content.feelings) assert.match(reason('feeling', id), /^Because you said: ./);
  });

  test('keeps "I", and the capitals of a language that has them inside a sentence', () => {
    assert.equal(reason('feeling', 'unsure'), "Because you said: I don't know yet");
    assert.equal(reason('preference', 'be-asked'), 'On your card: be asked how I am');
  });
});
