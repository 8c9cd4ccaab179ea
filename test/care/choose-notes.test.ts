// Which notes are offered: those that answer to what somebody said, danger
// before the body, and otherwise none.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { notesFor } from '../../src/care/choose-notes.js';
import { builtinContent, builtinPack } from '../../src/content/whole.js';
import { readPack } from '../../src/content/load/read-pack.js';
import { createSession } from '../../src/session/session.js';
import { arbCheckIn, holds } from '../support/arbitraries.js';

const content = builtinContent('kink');
const offered = (feelings: string[], more: object = {}): string[] =>
  notesFor(content, { checkIn: { feelings, needs: [], ...more } }).map(
    ({ id }) => id,
  );

test('the body is offered to who hurts, to whom it was done, and after kink', () => {
  assert.deepEqual(offered(['in-pain']), ['your-body-after']);
  assert.deepEqual(offered(['coerced', 'numb']), ['your-body-after']);
  assert.deepEqual(
    notesFor(content, { context: 'kink' }).map(({ id }) => id),
    ['your-body-after'],
  );
  assert.deepEqual(notesFor(content, { context: 'casual' }), []);
});

test('danger is offered to who may end their life, before the body', () => {
  assert.deepEqual(offered(['hopeless']), ['ending-your-life']);
  assert.deepEqual(offered(['loved', 'unsafe-with-self']), [
    'ending-your-life',
  ]);
  assert.deepEqual(offered(['in-pain', 'hopeless']), [
    'ending-your-life',
    'your-body-after',
  ]);
});

test('a word of one’s own that points to danger counts like a chosen one', () => {
  assert.deepEqual(offered([], { danger: 'harm-to-self' }), [
    'ending-your-life',
  ]);
  assert.deepEqual(offered([], { danger: 'harm-by-others' }), [
    'your-body-after',
  ]);
  assert.deepEqual(offered([], { danger: 'body' }), ['your-body-after']);
  assert.deepEqual(offered([], { danger: 'own-behaviour' }), []);
});

test('nothing is offered where nothing was said that it answers to', () => {
  assert.deepEqual(notesFor(content, {}), []);
  assert.deepEqual(
    offered(['close', 'tearful', 'lonely', 'ashamed', 'anxious']),
    [],
  );
});

test('words taken back take their notes along', () => {
  const session = createSession();
  const now = (): string[] =>
    notesFor(session.getState().content, session.getState()).map(
      ({ id }) => id,
    );
  session.submitCheckIn({ feelings: ['hopeless'], needs: [] });
  assert.deepEqual(now(), ['ending-your-life']);
  session.clearCheckIn();
  assert.deepEqual(now(), []);
});

test('a pack’s own words of somebody who may end their life count, too', () => {
  const rules = {
    ...builtinPack.catalogue!.rules!,
    crisis: ['hopeless', 'unsafe-with-self', 'so-tired-of-it'],
  };
  const feeling = {
    id: 'so-tired-of-it',
    audience: 'general',
    family: 'alarm',
    valence: -0.9,
    arousal: -0.5,
    needs: ['support'],
    safety: { level: 'urgent', topics: ['crisis'] },
  };
  const pack = {
    format: 'aftercare-pack/1',
    language: 'en',
    catalogue: { feelings: [feeling], rules },
    words: {
      feelings: {
        'so-tired-of-it': {
          label: 'So tired of it',
          gloss: 'I do not want to go on.',
        },
      },
    },
  };
  const session = createSession({ content: readPack(pack, builtinPack) });
  session.submitCheckIn({ feelings: ['so-tired-of-it'], needs: [] });
  assert.deepEqual(
    notesFor(session.getState().content, session.getState()).map(
      ({ id }) => id,
    ),
    ['ending-your-life'],
  );
});

test('whatever is said, the order of saying it changes nothing, and danger stands first', () => {
  holds(arbCheckIn(content), (checkIn) => {
    const ids = notesFor(content, { checkIn }).map(({ id }) => id);
    const turned = { ...checkIn, feelings: checkIn.feelings.toReversed() };
    assert.deepEqual(
      notesFor(content, { checkIn: turned }).map(({ id }) => id),
      ids,
    );
    if (ids.includes('ending-your-life'))
      assert.equal(ids[0], 'ending-your-life');
  });
});
