// What the element shows: a note that the host names, rows of those that matter
// now, or what aftercare is.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { builtinContent } from '../../../src/content/whole.js';
import { noteView } from '../../../src/elements/care-note/care-note.core.js';

const content = builtinContent('general');
const said = (...feelings: string[]) => ({ checkIn: { feelings, needs: [] } });
const idOf = (state: object, id?: string): unknown => {
  const view = noteView(content, state, id);
  return view.kind === 'full'
    ? view.note.id
    : view.kind === 'rows'
      ? view.notes.map((note) => note.id)
      : view.kind;
};

test('a note that the host names is open, whatever was said', () => {
  assert.equal(idOf({}, 'on-your-device'), 'on-your-device');
  assert.equal(idOf(said('hopeless'), 'on-your-device'), 'on-your-device');
});

test('what answers to what was said is closed rows, most pressing first', () => {
  assert.deepEqual(idOf(said('hopeless', 'in-pain')), [
    'ending-your-life',
    'your-body-after',
  ]);
});

test('otherwise it says what aftercare is', () => {
  assert.equal(idOf({}), 'what-aftercare-is');
  assert.equal(idOf(said('close'), ''), 'what-aftercare-is');
});

test('an id that there is not shows nothing of ours', () => {
  for (const id of ['nowhere', 'constructor', '__proto__'])
    assert.equal(idOf({}, id), 'unknown', id);
  assert.equal(
    noteView({ ...content, notes: [] }, {}, undefined).kind,
    'unknown',
  );
});
