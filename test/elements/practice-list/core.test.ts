import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Reason, Suggestion } from '../../../src/care/rank-practices.js';
import { builtinContent } from '../../../src/content/whole.js';
import {
  companyChoices,
  emptyReason,
  filtersCompany,
  foundOf,
  isEveryday,
  lengthChoices,
  rankOptionsOf,
  toggled,
  type Found,
} from '../../../src/views/practice-list/practice-list.core.js';
import { withOwnReasons } from '../../../src/views/practice/own-reasons.core.js';
import {
  createSession,
  type SessionState,
} from '../../../src/session/session.js';

const after = (...feelings: string[]): SessionState => {
  const session = createSession({ audience: 'intimate', company: 'together' });
  session.submitCheckIn({ feelings, needs: [] });
  return session.getState();
};
const calm = after('calm');
const note = after('used');
const strong = after('coerced');
const three = { limit: 3, elsewhere: new Set<string>() };
const practices = builtinContent('intimate').practices;
const suggestion = (row: number, ...reasons: Reason[]): Suggestion => ({
  practice: practices[row]!,
  with: practices[row]!.with,
  score: 0,
  reasons: reasons,
  against: [],
});
const feeling = (ref: string): Reason => ({ kind: 'feeling', ref, weight: 3 });
const asked: Reason = { kind: 'asked', ref: 'closeness', weight: 6 };

void describe('The filters of a list', () => {
  void it('begin with "any"', () => {
    assert.deepEqual(companyChoices, [
      undefined,
      'together',
      'solo',
      'distance',
    ]);
    assert.deepEqual(lengthChoices({}), [undefined, 5, 15]);
  });

  void it('hold what the host chose, in its place and once', () => {
    assert.deepEqual(lengthChoices({ maxMinutes: 10 }), [undefined, 5, 10, 15]);
    assert.deepEqual(lengthChoices({ maxMinutes: 90 }), [undefined, 5, 15, 90]);
    assert.deepEqual(lengthChoices({ maxMinutes: 15 }), [undefined, 5, 15]);
  });

  void it('take elements in and out', () => {
    assert.deepEqual(toggled(undefined, 'awareness'), ['awareness']);
    assert.deepEqual(toggled(['awareness', 'intention'], 'awareness'), [
      'intention',
    ]);
  });

  void it('are named only where they can be why a list is empty', () => {
    assert.equal(emptyReason(calm, {}), 'empty');
    assert.equal(
      emptyReason(calm, {
        company: undefined,
        maxMinutes: undefined,
        elements: [],
      }),
      'empty',
    );
    assert.equal(emptyReason(calm, { company: 'solo' }), 'filtered');
    assert.equal(emptyReason(calm, { maxMinutes: 5 }), 'filtered');
    assert.equal(emptyReason(calm, { elements: ['intention'] }), 'filtered');
    assert.equal(emptyReason(calm, { everyday: true }), 'filtered');
    assert.equal(
      emptyReason(note, { company: 'solo' }),
      'empty',
      'company filters nothing from note on',
    );
    assert.equal(emptyReason(strong, { maxMinutes: 5 }), 'empty.support');
  });

  void it('leave company alone from note on, and where the person answered it elsewhere', () => {
    assert.equal(filtersCompany(calm), true);
    assert.equal(filtersCompany(note), false);
    const session = createSession();
    session.answer({ company: 'together' });
    assert.equal(filtersCompany(session.getState()), false);
    assert.ok(
      !('company' in rankOptionsOf(session.getState(), { company: 'solo' })),
      'the answer of the person counts',
    );
    assert.ok('company' in rankOptionsOf(calm, {}), 'any is a choice too');
  });

  void it('filter nothing while only what grounds is offered', () => {
    assert.deepEqual(
      rankOptionsOf(strong, {
        company: 'together',
        maxMinutes: 1,
        elements: ['intention'],
      }),
      {},
    );
    const all = [suggestion(0), suggestion(1)];
    const { suggestions } = foundOf(all, strong, { everyday: true }, three);
    assert.equal(suggestions.length, 2);
  });

  void it('find what is for an ordinary evening', () => {
    const evening = {
      ...suggestion(1),
      practice: { ...practices[1]!, everyday: true },
    };
    assert.equal(isEveryday(evening.practice), true);
    const all = [suggestion(2), suggestion(3), evening];
    const everyday = foundOf(all, calm, { everyday: true }, three);
    assert.deepEqual(
      everyday.suggestions.map(({ practice }) => practice.id),
      [evening.practice.id],
    );
    const two = foundOf(all, calm, {}, { ...three, limit: 2 });
    assert.equal(two.suggestions.length, 2);
    assert.equal(two.isElsewhere, false);
  });

  void it('leave out what stands elsewhere on the page, and say so only where it fits', () => {
    const all = [suggestion(0), suggestion(1), suggestion(2)];
    const [first, second] = practices.map(({ id }) => id);
    const shown = (...ids: string[]): Found =>
      foundOf(all, calm, {}, { limit: 1, elsewhere: new Set(ids) });
    assert.deepEqual(
      [shown(first!), shown(first!, second!)].map(
        ({ suggestions }) => suggestions[0]!.practice.id,
      ),
      [second, practices[2]!.id],
    );
    assert.equal(shown(first!).isElsewhere, true);
    assert.equal(shown(practices[5]!.id).isElsewhere, false);
    const everything = all.map(({ practice }) => practice.id);
    assert.deepEqual(shown(...everything), {
      suggestions: [],
      isElsewhere: true,
    });
  });
});

void describe('The reasons of rows', () => {
  void it('are one that no row above says, and none where there is none', () => {
    const rows = withOwnReasons([
      suggestion(0, asked, feeling('sad')),
      suggestion(1, asked, feeling('lonely')),
      suggestion(2, asked),
    ]);
    assert.deepEqual(
      rows.map(({ reasons }) => reasons.map(({ ref }) => ref)),
      [['closeness'], ['lonely'], []],
    );
  });

  void it('say once what is true of several practices', () => {
    const alone = (index: number): Reason => ({
      kind: 'alone',
      ref: practices[index]!.id,
      weight: 0.5,
    });
    const rows = withOwnReasons([
      suggestion(0, alone(0)),
      suggestion(1, alone(1)),
    ]);
    assert.deepEqual(
      rows.map(({ reasons }) => reasons.length),
      [1, 0],
    );
  });

  void it('say of each practice that it helped before', () => {
    const helped = (index: number): Reason => ({
      kind: 'helped',
      ref: practices[index]!.id,
      weight: 3,
    });
    const rows = withOwnReasons([
      suggestion(0, asked, helped(0)),
      suggestion(1, asked, helped(1)),
    ]);
    assert.deepEqual(
      rows.map(({ reasons }) => reasons.map(({ kind }) => kind)),
      [['asked', 'helped'], ['helped']],
    );
    // A lighter reason of its own comes first, so that it is the one that is
    // shown, and the next row may not say it either.
    const lighter = withOwnReasons([
      suggestion(0, helped(0), feeling('sad')),
      suggestion(1, helped(1), { ...feeling('lonely'), weight: 1 }),
    ]);
    assert.deepEqual(
      lighter.map(({ reasons }) => reasons.map(({ kind }) => kind)),
      [['helped'], ['feeling', 'helped']],
    );
  });
});
