import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Reason } from '../../src/care/rank-practices.js';
import { builtinContent } from '../../src/content/whole.js';
import type { Content } from '../../src/content/content.js';
import { minutesLabel, reasonLabel } from '../../src/i18n/labels.js';

const content = builtinContent('kink');
const reason = (kind: Reason['kind'], ref: string): string =>
  reasonLabel(content, { kind, ref, weight: 1 });
const lasting = (from: number, to: number, shown: Content = content): string =>
  minutesLabel(shown, { ...content.practices[0]!, minutes: [from, to] });

test('minutes: from, to, or one number where both are the same', () => {
  assert.equal(lasting(2, 10), '2 to 10 min');
  assert.equal(lasting(5, 5), '5 min');
  assert.equal(lasting(1, 1), '1 min');
  assert.equal(
    lasting(15, 60, { ...content, language: 'ar-EG' }),
    '15 to 60 min',
  );
});

describe('a reason', () => {
  test('says what the person said: a label, and the words of it as they are', () => {
    const of = (list: readonly { id: string }[], id: string): string =>
      (
        list.find((one) => one.id === id) as {
          label?: string;
          receive?: string;
        }
      ).label ?? '';
    assert.equal(
      reason('asked', 'closeness'),
      `You asked for: ${of(content.needs, 'closeness')}`,
    );
    assert.equal(
      reason('feeling', 'lonely'),
      `May help with: ${of(content.feelings, 'lonely')}`,
    );
    assert.equal(
      reason('preference', 'hug'),
      `On your card: ${content.items.find(({ id }) => id === 'hug')!.receive}`,
    );
    assert.equal(
      reason('place', 'low.low'),
      `May help with: ${content.messages['checkin.place.low.low'] as string}`,
    );
    assert.equal(reason('helped', 'nest'), 'It helped before');
    assert.equal(reason('saved', 'nest'), 'You saved it');
    assert.equal(reason('short', 'nest'), 'Short and easy');
    assert.equal(reason('steady', 'nest'), 'Can steady you a little');
    assert.equal(reason('alone', 'nest'), 'Needs nobody else');
  });

  test('about what the content does not know says nothing at all', () => {
    for (const kind of ['asked', 'feeling', 'place', 'preference'] as const)
      assert.equal(reason(kind, 'no-such-id'), '');
  });

  test('stands after its label with every letter that it has, for every word', () => {
    for (const { id, label } of content.feelings)
      assert.ok(reason('feeling', id).endsWith(`: ${label}`), id);
    for (const { id, label } of content.needs)
      assert.ok(reason('asked', id).endsWith(`: ${label}`), id);
    for (const { id, receive } of content.items)
      assert.ok(reason('preference', id).endsWith(`: ${receive}`), id);
  });
});
