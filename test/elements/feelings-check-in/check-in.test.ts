import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc, { type Arbitrary } from 'fast-check';
import { findWords } from '../../../src/care/find-words.js';
import { isAlarm, isAtLeast } from '../../../src/care/assess-safety.js';
import { UNSURE } from '../../../src/care/check-in.js';
import { builtinContent } from '../../../src/content/whole.js';
import {
  companyAnswers,
  careContexts,
  timings,
  type Context,
} from '../../../src/content/terms.js';
import {
  questions,
  startState,
  stepsOf,
  type CheckInSettings,
  type CheckInState,
} from '../../../src/views/check-in/check-in.core.js';
import {
  reduce,
  type CheckInAction,
} from '../../../src/views/check-in/check-in.reduce.core.js';
import {
  clampMax,
  emptyDraft,
  levelOf,
  offeredNeeds,
  toCheckIn,
  toggleFeeling,
  toValue,
} from '../../../src/views/check-in/check-in.draft.core.js';
import {
  isAlarmWord,
  vocabulary,
} from '../../../src/views/check-in/words.core.js';

const content = builtinContent('kink');
const words = vocabulary(content, false);
const ids = words.map(({ id }) => id);
const alarmIds = words.filter(isAlarmWord).map(({ id }) => id);
const settingsFor = (
  context?: Context,
  asked: CheckInSettings['asked'] = questions,
): CheckInSettings => ({
  content,
  asked,
  isFew: false,
  words,
  max: 5,
  context,
  person: { when: 'next-day', context, company: 'unsure' },
  findWords,
});
const settings = settingsFor();

/** The state after these actions, from nothing. */
const after = (...actions: CheckInAction[]): CheckInState =>
  actions.reduce(
    (state, action) => reduce(settings, state, action),
    startState(settings),
  );
const next: CheckInAction = { type: 'next' };
const toggle = (id: string): CheckInAction => ({ type: 'toggle-feeling', id });
const chooseNeed = (id: string): CheckInAction => ({ type: 'choose-need', id });

const part = fc.double({ min: -1, max: 1, noNaN: true });
const OWN = 'qxzown';
const arbAction: Arbitrary<CheckInAction> = fc.oneof(
  fc.record({
    type: fc.constant('move-point' as const),
    point: fc.record({ valence: part, arousal: part }),
  }),
  fc.record({
    type: fc.constant('move-axis' as const),
    axis: fc.constantFrom('valence' as const, 'arousal' as const),
    value: part,
  }),
  { weight: 4, arbitrary: fc.constantFrom(...ids).map(toggle) },
  { weight: 4, arbitrary: fc.constantFrom(...alarmIds).map(toggle) },
  fc.record({
    type: fc.constant('set-strength' as const),
    id: fc.constantFrom(...ids),
    strength: fc.constantFrom(1 as const, 3 as const, undefined),
  }),
  fc.constantFrom<CheckInAction>(
    { type: 'toggle-more' },
    { type: 'type', text: OWN },
    { type: 'type', text: '' },
    { type: 'show-family', family: 'low' },
    { type: 'keep-own-word' },
    { type: 'drop-own-word' },
    { type: 'back' },
    { type: 'change-words' },
    { type: 'clear' },
    { type: 'undo-clear' },
    { type: 'open-practice', id: 'hold-hands' },
    { type: 'close-practice' },
    { type: 'put-away', id: 'hold-hands' },
    { type: 'bring-back' },
  ),
  fc.constantFrom(...content.needs).map(({ id }) => chooseNeed(id)),
  fc.record({
    type: fc.constant('answer' as const),
    answers: fc.record({
      when: fc.constantFrom(...timings),
      context: fc.constantFrom(...careContexts),
      company: fc.constantFrom(...companyAnswers),
    }),
    reply: fc.constant('quiet'),
  }),
  {
    weight: 6,
    arbitrary: fc.constantFrom<CheckInAction>(
      next,
      { type: 'skip' },
      { type: 'not-sure' },
    ),
  },
);
const arbActions = fc.array(arbAction, { minLength: 1, maxLength: 40 });

/** Whether an action takes back an answer that was there, or everything. */
function takesBack({ draft }: CheckInState, action: CheckInAction): boolean {
  if (action.type === 'toggle-feeling')
    return draft.feelings.includes(action.id);
  return action.type === 'clear' || action.type === 'drop-own-word';
}

describe('the check-in, action by action', () => {
  it('lets no level of alarm fall by anything but taking back a word, or Clear', () => {
    fc.assert(
      fc.property(
        arbActions,
        fc.constantFrom(undefined, ...careContexts),
        (actions, context) => {
          const here = settingsFor(context);
          actions.reduce((state, action) => {
            const before = levelOf(content, state.draft, context);
            const result = reduce(here, state, action);
            const now = levelOf(content, result.draft, context);
            if (isAlarm(before) && !takesBack(state, action))
              assert.ok(
                isAtLeast(now, before),
                `${action.type}: ${before} to ${now}`,
              );
            return result;
          }, startState(here));
        },
      ),
      { numRuns: 400 },
    );
  });

  it('keeps every word of alarm whatever is skipped and not known', () => {
    fc.assert(
      fc.property(arbActions, (actions) => {
        actions.reduce((state, action) => {
          const result = reduce(settings, state, action);
          if (takesBack(state, action)) return result;
          const chosen = state.draft.feelings.filter((id) =>
            alarmIds.includes(id),
          );
          for (const id of chosen)
            assert.ok(
              result.draft.feelings.includes(id),
              `${action.type} took ${id}`,
            );
          return result;
        }, startState(settings));
      }),
    );
  });

  it('is always in a step that is asked, in few words and in all of them', () => {
    const arbMove = fc.constantFrom<CheckInAction>(
      next,
      { type: 'back' },
      { type: 'skip' },
      { type: 'show-few', isFew: true },
      { type: 'show-few', isFew: false },
      { type: 'say-one', id: 'sad' },
      { type: 'clear' },
      { type: 'undo-clear' },
      { type: 'change-words' },
    );
    fc.assert(
      fc.property(
        fc.boolean(),
        fc.subarray([...questions], { minLength: 1 }),
        fc.array(arbMove, { minLength: 1, maxLength: 20 }),
        (hostWantsFew, asked, actions) => {
          const given = { ...settings, asked, isFew: hostWantsFew };
          let state = startState(given);
          for (const action of actions) {
            const now = { ...given, isFew: state.isFew ?? hostWantsFew };
            state = reduce(now, state, action);
            const isFew = state.isFew ?? hostWantsFew;
            assert.ok(stepsOf({ asked, isFew }).includes(state.step));
          }
        },
      ),
      { numRuns: 500 },
    );
  });

  it("has nothing in its value of one's own word, and nothing of when, after what and who is here", () => {
    fc.assert(
      fc.property(arbActions, (actions) => {
        const { draft } = actions.reduce(
          (state, action) => reduce(settings, state, action),
          startState(settings),
        );
        const value = toValue(draft);
        assert.doesNotMatch(
          JSON.stringify([value, toCheckIn(draft)]),
          new RegExp(OWN),
        );
        const keys = ['point', 'feelings', 'strengths', 'needs'];
        for (const key of Object.keys(value))
          assert.ok(keys.includes(key), key);
        for (const key of Object.keys(toCheckIn(draft)))
          assert.ok([...keys, 'danger'].includes(key), key);
      }),
    );
  });

  it('never has more words than the host allows, nor a strength without its word or of a word of alarm', () => {
    fc.assert(
      fc.property(
        arbActions,
        fc.integer({ min: 1, max: 5 }),
        (actions, max) => {
          const few = { ...settings, max };
          const { draft } = actions.reduce(
            (state, action) => reduce(few, state, action),
            startState(few),
          );
          assert.ok(draft.feelings.length <= max);
          for (const id of Object.keys(draft.strengths)) {
            assert.ok(
              draft.feelings.includes(id) && !alarmIds.includes(id),
              id,
            );
          }
        },
      ),
    );
  });

  it('takes words in the order in which they are chosen, opposites together, and gives each back', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.constantFrom(...ids), { maxLength: 5 }),
        (chosen) => {
          const draft = chosen.reduce(
            (so, id) => toggleFeeling(so, id, 5),
            emptyDraft,
          );
          assert.deepEqual(draft.feelings, chosen);
          assert.deepEqual(
            draft.feelings.reduce((so, id) => toggleFeeling(so, id, 5), draft)
              .feelings,
            [],
          );
        },
      ),
    );
  });

  it('goes through what the host asks, in one order, and back', () => {
    assert.deepEqual(stepsOf(settings), [
      'field',
      'words',
      'about',
      'need',
      'summary',
    ]);
    assert.equal(after(next, next, next, next).step, 'summary');
    assert.equal(after(next, next, { type: 'back' }).step, 'words');
    assert.equal(
      after(next, next, next, next, { type: 'change-words' }).step,
      'words',
    );
    const short = settingsFor(undefined, ['need']);
    assert.equal(
      reduce(short, startState(short), { type: 'change-words' }).step,
      'need',
    );
  });
});

describe('ways to say nothing', () => {
  it('answers its own question only: "I don\'t know yet" takes nothing back that was said before', () => {
    assert.deepEqual(after(next, { type: 'not-sure' }).draft.feelings, [
      UNSURE,
    ]);
    assert.deepEqual(
      after(next, toggle('coerced'), { type: 'not-sure' }).draft.feelings,
      ['coerced'],
    );
    const atNeed = after(
      next,
      toggle('coerced'),
      next,
      next,
      chooseNeed('rest'),
      { type: 'not-sure' },
    );
    assert.deepEqual(atNeed.draft, { ...emptyDraft, feelings: ['coerced'] });
    assert.equal(atNeed.step, 'summary');
    const atField = after(
      { type: 'move-point', point: { valence: -1, arousal: -1 } },
      { type: 'not-sure' },
    );
    assert.deepEqual(atField.draft.point, { valence: -1, arousal: -1 });
  });

  it('drops by Skip what was answered in its step, and no word of alarm', () => {
    assert.equal(
      after(
        { type: 'move-point', point: { valence: 1, arousal: 1 } },
        { type: 'skip' },
      ).draft.point,
      undefined,
    );
    const skipped = after(
      next,
      toggle('calm'),
      toggle('scared'),
      toggle('happy'),
      { type: 'skip' },
    );
    assert.deepEqual(skipped.draft.feelings, ['scared']);
    assert.deepEqual(
      toValue(after(next, toggle('calm'), { type: 'skip' }).draft),
      { feelings: [], needs: [] },
    );
    const need = after(next, toggle('calm'), next, next, chooseNeed('rest'), {
      type: 'skip',
    });
    assert.deepEqual(need.draft, { ...emptyDraft, feelings: ['calm'] });
  });

  it('keeps by Skip what makes a word of alarm weigh more', () => {
    assert.deepEqual(
      after(next, toggle('used'), toggle('sad'), { type: 'skip' }).draft
        .feelings,
      ['used', 'sad'],
    );
  });

  it('keeps by Next everything', () => {
    const state = after(
      { type: 'move-point', point: { valence: 1, arousal: 1 } },
      next,
      toggle('calm'),
      next,
      next,
      chooseNeed('rest'),
      next,
    );
    assert.deepEqual(toValue(state.draft), {
      point: { valence: 1, arousal: 1 },
      feelings: ['calm'],
      needs: ['rest'],
    });
  });

  it('lets a real word take the place of "I don\'t know yet"', () => {
    assert.deepEqual(
      after(next, { type: 'not-sure' }, { type: 'back' }, toggle('calm')).draft
        .feelings,
      ['calm'],
    );
  });

  it('brings back by Undo what Clear took, beside what was said since', () => {
    const said: CheckInAction[] = [
      next,
      toggle('sad'),
      { type: 'type', text: OWN },
      { type: 'keep-own-word' },
      next,
    ];
    const before = after(...said);
    const cleared = after(...said, { type: 'clear' });
    assert.deepEqual([cleared.draft, cleared.step], [emptyDraft, 'field']);
    const undone = after(...said, { type: 'clear' }, next, {
      type: 'undo-clear',
    });
    assert.deepEqual([undone.draft, undone.step], [before.draft, before.step]);
    const since = after(
      ...said,
      { type: 'clear' },
      next,
      toggle('calm'),
      next,
      next,
      chooseNeed('rest'),
    );
    assert.ok(since.cleared, 'still there');
    const both = reduce(settings, since, { type: 'undo-clear' });
    assert.deepEqual(both.draft.feelings, ['calm', 'sad']);
    assert.deepEqual(both.draft.needs, ['rest']);
    assert.equal(both.draft.own?.text, OWN);
    assert.deepEqual([both.step, both.cleared], [before.step, undefined]);
  });

  it('forgets what was cleared with another Clear, and at the summary of new answers', () => {
    const cleared = [next, toggle('sad'), { type: 'clear' }] as const;
    const again = after(...cleared, next, toggle('calm'), { type: 'clear' });
    assert.deepEqual(again.cleared?.draft.feelings, ['calm']);
    const toSummary = [next, next, next] as const;
    const done = after(...cleared, next, toggle('calm'), ...toSummary);
    assert.deepEqual([done.step, done.cleared], ['summary', undefined]);
    const empty = after(...cleared, next, ...toSummary);
    assert.equal(empty.step, 'summary');
    assert.ok(empty.cleared, 'nothing was said in its place');
  });

  it('brings back words of alarm first, where not all words fit', () => {
    const two = { ...settings, max: 2 };
    const actions: CheckInAction[] = [
      toggle('sad'),
      toggle('scared'),
      { type: 'clear' },
      toggle('calm'),
      { type: 'undo-clear' },
    ];
    let state = startState(two);
    for (const action of actions) state = reduce(two, state, action);
    assert.deepEqual(state.draft.feelings, ['calm', 'scared']);
  });
});

describe('words and needs that are shown', () => {
  it('empties the field after a choice, and puts the word among the chosen ones', () => {
    const state = after(
      next,
      toggle('calm'),
      { type: 'toggle-more' },
      { type: 'type', text: 'sad' },
      toggle('sad'),
    );
    assert.equal(state.view.typed, '');
    assert.deepEqual(state.view.first, ['calm', 'sad']);
  });

  it('does not move a word under a finger: what was chosen meanwhile stays where it is', () => {
    const open = after(next, toggle('calm'), { type: 'toggle-more' });
    const chosen = reduce(settings, open, toggle('sad'));
    assert.deepEqual(chosen.view, open.view);
  });

  it("keeps one word of one's own, up to 40 letters, and forgets it with its tick", () => {
    const typed: CheckInAction[] = [
      next,
      { type: 'toggle-more' },
      { type: 'type', text: ` ${'ü'.repeat(60)} ` },
    ];
    const kept = after(...typed, { type: 'keep-own-word' });
    assert.equal(kept.draft.own?.text, 'ü'.repeat(40));
    assert.equal(kept.view.typed, '');
    assert.deepEqual(kept.draft.feelings, []);
    assert.equal(
      after(...typed, { type: 'keep-own-word' }, { type: 'drop-own-word' })
        .draft.own,
      undefined,
    );
  });

  it('always has five needs to offer, those of the chosen words first', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.constantFrom(...ids), { maxLength: 5 }),
        (feelings) => {
          const needs = offeredNeeds(content, { ...emptyDraft, feelings }).map(
            ({ id }) => id,
          );
          assert.equal(needs.length, 5);
          if (feelings[0])
            assert.equal(
              needs[0],
              words.find(({ id }) => id === feelings[0])!.needs[0],
            );
        },
      ),
    );
  });

  it('brings a limit of words into one to five', () => {
    assert.deepEqual([0, -3, 1, 5, 9, NaN].map(clampMax), [5, 1, 1, 5, 5, 5]);
  });
});
