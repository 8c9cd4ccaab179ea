// What a "please never" keeps away: a table that a person reads, and what must
// hold of every line of it.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import {
  peopleFor,
  withholdReason,
  type Person,
} from '../../src/care/rank-practices.js';
import { builtinContent } from '../../src/content/whole.js';
import { find } from '../../src/content/content.js';
import type { LimitScope, People } from '../../src/content/schema.js';
import { ok } from '../support/arbitraries.js';

const content = builtinContent('kink');
const { practices, items } = content;

/**
 * A refused item, the practices that it keeps away, and in which way of doing
 * them. `others` leaves what one does alone, `companion` leaves a friend, too.
 * An item that stands here with nothing keeps nothing away, on purpose.
 */
const table: Readonly<Record<string, readonly `${string} ${LimitScope}`[]>> = {
  // Touch, and what is done to a body: a no is for everybody else.
  'hold-hands': ['hold-hands others'],
  hug: ['slow-hug others'],
  cuddle: ['lie-close others', 'back-to-back others'],
  stroke: ['gentle-stroke others'],
  kiss: [],
  'sleep-close': ['wind-down companion'],
  'pressure-wrap': ['wrap-up others'],
  water: ['water-snack others'],
  food: ['water-snack others'],
  'towel-clean-up': ['clean-up-care companion'],
  'blanket-warmth': ['warm-up others'],
  'shower-alone': ['warm-shower alone'],
  'shower-together': ['warm-shower companion'],
  'body-check': ['checked-over others'],
  massage: ['gentle-stroke others'],
  'help-relax': ['slow-breath others', 'five-senses others'],
  // Words: a no is for whoever was there. Love words are a practice of their
  // own, so that steady words stay.
  'hear-we-are-okay': ['reassure-words companion'],
  'hear-liked': ['one-thing-i-liked companion'],
  'be-thanked': ['thank-you companion'],
  'love-words': ['love-words companion'],
  'plain-words': ['reassure-words companion', 'kind-note companion'],
  'role-off': [],
  // Talk: soon after, and later.
  'talk-now': [
    'how-are-you-now companion',
    'one-thing-i-liked companion',
    'name-it companion',
    'clear-next-step companion',
    'say-how-much companion',
  ],
  'talk-later': ['gentle-debrief companion', 'repair-talk companion'],
  'be-asked': [
    'how-are-you-now companion',
    'evening-question companion',
    'drop-check-in companion',
  ],
  'listen-no-fix': ['how-are-you-now companion'],
  'look-back': ['gentle-debrief companion', 'repair-talk companion'],
  'what-next': ['clear-next-step companion', 'say-how-much companion'],
  laugh: [],
  // Quiet and place.
  'quiet-company': ['quiet-together companion', 'stay-on-the-line companion'],
  'alone-time': ['same-room-apart companion', 'solo-quiet alone'],
  'eye-contact': ['eye-contact companion'],
  'no-screens': [],
  'soft-show': ['shared-soft-thing companion'],
  'soft-room': ['nest others'],
  'slow-end': [],
  'stay-over': ['wind-down companion'],
  'go-home': [],
  'get-home-safe': [],
  // Later. To say how much contact one wants is left to somebody who wants
  // none.
  'next-day-text': ['next-day-text companion'],
  'next-day-call': ['voice-note companion', 'stay-on-the-line companion'],
  'drop-check': ['drop-check-in companion'],
  'see-again': [],
  'no-contact': [
    'next-day-text companion',
    'voice-note companion',
    'kind-note companion',
    'stay-on-the-line companion',
    'drop-check-in companion',
  ],
  // What is better left out. Jokes, leaving, phones and telling others are no
  // practice here.
  'skip-touch': [
    'hold-hands others',
    'slow-hug others',
    'lie-close others',
    'gentle-stroke others',
    'back-to-back others',
    'checked-over others',
  ],
  'skip-jokes': [],
  'skip-questions': ['how-are-you-now companion', 'gentle-debrief companion'],
  'skip-leaving': [],
  'skip-phone': [],
  'skip-retell': [],
};

const reach: Readonly<Record<LimitScope, readonly People[]>> = {
  alone: ['nobody'],
  companion: ['who-you-were-with'],
  others: ['who-you-were-with', 'somebody-you-trust'],
  any: ['nobody', 'who-you-were-with', 'somebody-you-trust'],
};

/** Items whose refusal is a wish: to have something left out. */
const isLeftOut = (id: string): boolean => {
  const item = find(items, id)!;
  return !!(item.leaveOut ?? find(content.groups, item.group)?.leaveOut);
};
const refusing = (id: string): Person => ({
  marks: {},
  preferences: {
    [id]: { receive: { level: isLeftOut(id) ? 'need' : 'hard-no' } },
  },
});
const nobody: Person = { marks: {}, preferences: {} };

test('every item has its line', () => {
  assert.deepEqual(Object.keys(table).sort(), items.map(({ id }) => id).sort());
});

for (const [id, lines] of Object.entries(table)) {
  test(`a no to ${id} keeps away ${lines.join(', ') || 'nothing'}, and no more`, () => {
    const scopes = new Map(
      lines.map((line) => line.split(' ') as [string, LimitScope]),
    );
    for (const practice of practices) {
      const scope = scopes.get(practice.id);
      const away = scope ? reach[scope] : [];
      const left = practice.with.filter((one) => !away.includes(one));
      assert.deepEqual(
        peopleFor(content, refusing(id), practice),
        left,
        practice.id,
      );
      assert.equal(
        withholdReason(content, refusing(id), practice),
        left.length ? undefined : 'hard-no',
        practice.id,
      );
    }
  });
}

describe('what holds of every line', () => {
  test('the table names practices that there are, in ways that they have, but for being wrapped by somebody else', () => {
    for (const [id, lines] of Object.entries(table)) {
      for (const line of lines) {
        const [practice, scope] = line.split(' ') as [string, LimitScope];
        const found = find(practices, practice);
        ok(found, line);
        const reached = found.with.some((one) => reach[scope].includes(one));
        assert.equal(reached, id !== 'pressure-wrap', `${id}: ${line}`);
      }
    }
  });

  test('no touch reaches the practices with touch, all of them and no other', () => {
    const kept = practices.filter(
      (practice) =>
        withholdReason(content, refusing('skip-touch'), practice) === 'hard-no',
    );
    assert.deepEqual(
      kept,
      practices.filter(({ touch }) => touch),
    );
  });

  test('what somebody does alone stays, but for a shower alone and time alone', () => {
    for (const id of Object.keys(table).filter(
      (one) => one !== 'shower-alone' && one !== 'alone-time',
    )) {
      for (const practice of practices.filter((one) =>
        one.with.includes('nobody'),
      )) {
        ok(
          peopleFor(content, refusing(id), practice).includes('nobody'),
          `${id}: ${practice.id}`,
        );
      }
    }
  });

  test('what somebody does not want to give leaves what they do alone', () => {
    for (const { id } of items.filter(({ roles }) => roles.includes('give'))) {
      const person: Person = {
        marks: {},
        preferences: { [id]: { give: { level: 'hard-no' } } },
      };
      for (const practice of practices.filter((one) =>
        one.with.includes('nobody'),
      )) {
        ok(
          peopleFor(content, person, practice).includes('nobody'),
          `${id}: ${practice.id}`,
        );
      }
    }
  });

  test('no no to another person takes away what grounds, or somebody to reach', () => {
    const everyNo: Person = {
      marks: {},
      preferences: Object.assign(
        {},
        ...items.map(({ id }) => refusing(id).preferences),
      ) as Person['preferences'],
    };
    for (const id of content.rules.grounding)
      ok(!withholdReason(content, everyNo, find(practices, id)!), id);
    for (const practice of practices.filter((one) =>
      one.with.includes('somebody-you-trust'),
    )) {
      ok(
        peopleFor(content, everyNo, practice).includes('somebody-you-trust'),
        practice.id,
      );
    }
  });

  test('talk soon after is all talk with whoever was there that may be right after', () => {
    const soon = practices.filter(
      (one) =>
        one.type === 'talk' &&
        one.when.includes('right-after') &&
        one.with.includes('who-you-were-with'),
    );
    assert.deepEqual(
      table['talk-now']!.map((line) => line.split(' ')[0]).sort(),
      soon.map(({ id }) => id).sort(),
    );
  });
});

describe('a few quiet days', () => {
  const sends = find(practices, 'next-day-text')!;
  const toSend = (answers: Person['preferences'][string]): readonly People[] =>
    peopleFor(
      content,
      { ...nobody, preferences: { 'no-contact': answers } },
      sends,
    );

  test('keeps messages away for somebody who wants them, and only for that person', () => {
    assert.deepEqual(toSend({ receive: { level: 'like' } }), []);
    assert.deepEqual(toSend({ receive: { level: 'maybe' } }), [
      'who-you-were-with',
    ]);
    assert.deepEqual(toSend({ give: { level: 'need' } }), [
      'who-you-were-with',
    ]);
  });

  test('"please never" wants messages, and refuses none', () => {
    assert.deepEqual(toSend({ receive: { level: 'hard-no' } }), [
      'who-you-were-with',
    ]);
  });
});
