// A date as exact as its source gives it, in the language of the content, and
// the same day wherever the reader is.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { builtinContent } from '../../src/content/whole.js';
import { dateLabel } from '../../src/i18n/date.js';

const english = builtinContent('general');

test('a day, a month or a year, and no more than was given', () => {
  assert.equal(dateLabel(english, '2021-11-09'), '9 November 2021');
  assert.equal(dateLabel(english, '2024-07'), 'July 2024');
  assert.equal(dateLabel(english, '2022'), '2022');
});

test('in the language of the content', () => {
  assert.equal(
    dateLabel({ ...english, language: 'de' }, '2021-11-09'),
    '9. November 2021',
  );
});

test('the same day west of Greenwich', () => {
  const { TZ } = process.env;
  process.env['TZ'] = 'America/Los_Angeles';
  try {
    assert.equal(dateLabel(english, '2021-11-01'), '1 November 2021');
  } finally {
    if (TZ) process.env['TZ'] = TZ;
    else delete process.env['TZ'];
  }
});
