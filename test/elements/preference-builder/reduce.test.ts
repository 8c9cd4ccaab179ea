// What a person can do with their preferences, and what is shown after it.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { Role } from '../../../src/content/schema.js';
import { builtinContent } from '../../../src/content/whole.js';
import {
  preferenceLevels,
  preferenceRoles,
} from '../../../src/content/terms.js';
import {
  isLimit,
  withoutSkipped,
  questionsFor,
  type Question,
} from '../../../src/views/preferences/preferences.core.js';
import type { PreferencesAction } from '../../../src/views/preferences/preferences.actions.js';
import {
  answerToQuestion,
  answersGiven,
} from '../../../src/views/preferences/preferences.answers.core.js';
import { reduce } from '../../../src/views/preferences/preferences.reduce.core.js';
import {
  showsCard,
  startState,
  type PreferencesSettings,
  type PreferencesState,
} from '../../../src/views/preferences/preferences.state.core.js';

const questions = questionsFor(
  builtinContent('kink'),
  {},
  { roles: preferenceRoles, groups: [] },
);
const list: PreferencesSettings = {
  questions,
  first: questions,
  isByOne: false,
  checkIn: undefined,
};
const byOne: PreferencesSettings = { ...list, isByOne: true };
const groups = [...new Set(questions.map(({ group }) => group.id))];
const after = (
  settings: PreferencesSettings,
  ...actions: readonly PreferencesAction[]
): PreferencesState => {
  let state = startState;
  for (const action of actions) state = reduce(settings, state, action);
  return state;
};
const shownIn = ({
  questionIndex,
  groupStates,
}: PreferencesState): Question | undefined =>
  withoutSkipped(questions, groupStates)[questionIndex];

const arbQuestion = fc.constantFrom(...questions);
const arbLevel = fc.constantFrom(...preferenceLevels);
const arbAnswered = fc
  .tuple(arbQuestion, fc.option(arbLevel, { nil: undefined }))
  .map(([question, level]) => ({
    ...question,
    answer: level && { level },
  }));

describe('a limit that was just set', () => {
  it('can be undone, which brings back the answer before; anything else that is answered takes that away', () => {
    fc.assert(
      fc.property(arbAnswered, arbLevel, arbQuestion, (one, level, other) => {
        fc.pre(level !== one.answer?.level);
        const choose = { type: 'choose-level', question: one, level } as const;
        const state = after(list, choose);
        assert.equal(
          state.undo?.name,
          isLimit(one, level) ? one.name : undefined,
        );
        const undone = answerToQuestion(state, {
          type: 'undo-limit',
          question: one,
        });
        assert.deepEqual(
          undone?.answer,
          isLimit(one, level) ? one.answer : undefined,
        );
        const next = reduce(list, state, {
          type: 'choose-level',
          question: other,
          level: 'maybe',
        });
        assert.equal(next.undo, undefined);
      }),
    );
  });

  it('is undone at its own question only', () => {
    const [one, other] = questions as [Question, Question];
    const state = after(list, {
      type: 'choose-level',
      question: one,
      level: 'hard-no',
    });
    assert.equal(
      answerToQuestion(state, { type: 'undo-limit', question: other }),
      undefined,
    );
  });
});

/** Whether two questions are about one item in one direction. */
const isSame = (one: Question, other: Question): boolean =>
  one.item.id === other.item.id && one.role === other.role;

describe('what can be undone, once the page asks other questions', () => {
  const asked = (
    audience: Parameters<typeof builtinContent>[0],
    roles: readonly Role[] = preferenceRoles,
  ): Question[] =>
    questionsFor(builtinContent(audience), {}, { roles, groups: [] });
  const others = [asked('kink'), asked('kink', ['give']), asked('general')];

  it('is a limit at its own item only', () => {
    for (const one of asked('general')) {
      const question = {
        ...one,
        answer: { level: 'maybe', note: 'x' } as const,
      };
      const state = after(list, {
        type: 'choose-level',
        question,
        level: one.kind === 'leave-out' ? 'need' : 'hard-no',
      });
      for (const other of others.flat())
        assert.equal(
          !!answerToQuestion(state, { type: 'undo-limit', question: other }),
          !!state.undo && isSame(one, other),
          `${one.item.id} ${other.item.id}`,
        );
    }
  });

  it('is what was taken from a kind of card, and no other item', () => {
    const state = after(
      { ...list, questions: asked('general') },
      { type: 'take-kind', kind: 'many' },
    );
    assert.ok(state.taken.length > 3);
    for (const now of others) {
      const answered = now.map((one) => ({
        ...one,
        answer: { level: one.kind === 'leave-out' ? 'need' : 'like' } as const,
      }));
      const settings = { ...list, questions: answered };
      for (const { question } of answersGiven(settings, state, {
        type: 'undo-kind',
      }))
        assert.ok(
          state.taken.some((one) => isSame(one, question)),
          question.item.id,
        );
    }
  });

  it('leads back to the question that was answered, one by one', () => {
    const answered = asked('general').at(-1)!;
    const state = after(byOne, { type: 'go-on', answered });
    for (const now of [asked('kink'), asked('general')]) {
      const settings = { ...byOne, questions: now, first: now };
      const back = reduce(settings, state, { type: 'undo-answered' });
      assert.ok(isSame(now[back.questionIndex]!, answered));
    }
  });
});

describe('what a question without an answer takes', () => {
  it('is a level, and neither a time nor a note', () => {
    fc.assert(
      fc.property(arbQuestion, arbLevel, (question, level) => {
        const time = question.item.timing[0] ?? 'next-day';
        for (const action of [
          { type: 'toggle-time', question, time },
          { type: 'write-note', question, note: 'x' },
        ] as const)
          assert.equal(answerToQuestion(startState, action), undefined);
        const given = answerToQuestion(startState, {
          type: 'choose-level',
          question,
          level,
        });
        assert.equal(given?.answer?.level, level);
      }),
    );
  });
});

describe('a group that is skipped', () => {
  it('one by one: goes on at the first question after it, and brought back goes to its first', () => {
    for (const [index, group] of groups.entries()) {
      const first = questions.findIndex((one) => one.group.id === group);
      const at = { type: 'show-question', index: first } as const;
      const skip = { type: 'set-group', group, state: 'skipped' } as const;
      const skipped = after(byOne, at, skip);
      assert.equal(shownIn(skipped)?.group.id, groups[index + 1]);
      const back = reduce(byOne, skipped, { ...skip, state: 'open' });
      assert.equal(shownIn(back), questions[first]);
    }
  });

  it('in a list: moves nothing', () => {
    for (const group of groups) {
      const state = after(list, { type: 'set-group', group, state: 'skipped' });
      assert.equal(state.questionIndex, 0);
      assert.equal(state.hasGoneOn, false);
    }
  });
});

describe('the card', () => {
  it('stays while a group is brought back on it', () => {
    const [group] = groups as [string];
    const state = after(
      list,
      { type: 'set-group', group, state: 'skipped' },
      { type: 'show-card' },
      { type: 'set-group', group, state: 'open' },
    );
    assert.ok(showsCard(state, withoutSkipped(questions, state.groupStates)));
  });

  it('comes after the last question, one by one, and not before', () => {
    const at = (index: number): boolean =>
      showsCard(after(byOne, { type: 'show-question', index }), questions);
    assert.deepEqual([0, 1, questions.length - 1, questions.length].map(at), [
      false,
      false,
      false,
      true,
    ]);
  });
});
