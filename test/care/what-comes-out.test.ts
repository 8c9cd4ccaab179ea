// What is chosen, and what comes out of it: rules of a clinician who read the
// answers to 125 people. Each holds for every pair of words, wherever it was
// and whoever is there.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import {
  assessSafety,
  groundsOnly,
  isAlarm,
} from '../../src/care/assess-safety.js';
import { notesFor } from '../../src/care/choose-notes.js';
import type { RankOptions, Suggestion } from '../../src/care/rank-practices.js';
import { find } from '../../src/content/content.js';
import {
  companyAnswers,
  timings,
  type CompanyAnswer,
  type Context,
  type Timing,
} from '../../src/content/schema.js';
import { builtinContent } from '../../src/content/whole.js';
import { createSession } from '../../src/session/session.js';
import {
  selectSuggestions,
  type RankedState,
} from '../../src/session/selectors.js';
import { fewWords } from '../../src/views/check-in/few.core.js';
import type { CheckInState } from '../../src/views/check-in/check-in.core.js';
import { suggestedIn } from '../../src/views/check-in/suggested.core.js';
import { toneOf } from '../../src/views/check-in/summary.core.js';
import { offeredWords } from '../../src/views/check-in/words.core.js';
import { emptyDraft } from '../../src/views/check-in/check-in.draft.core.js';
import { onePractice } from '../../src/views/practice/one-practice.core.js';
import { ok } from '../support/arbitraries.js';

const content = builtinContent('kink');
const words = content.feelings.map(({ id }) => id);
const done = ['pressured', 'used', 'boundary-crossed', 'coerced', 'trapped'];
const SHOWN = 3;

interface Moment {
  readonly says: readonly string[];
  readonly wants?: readonly string[];
  readonly context?: Context;
  readonly company?: CompanyAnswer;
  readonly when?: Timing;
}

/** What the session knows after somebody said this. */
function after({ says, wants = [], context, company, when }: Moment) {
  const session = createSession({ audience: 'kink', context });
  session.answer({ company, when });
  session.submitCheckIn({ feelings: says, needs: wants });
  return session.getState();
}

const ranked = (
  state: RankedState,
  options?: RankOptions,
): readonly Suggestion[] => selectSuggestions(state, options);
const idsOf = (list: readonly Suggestion[]): string[] =>
  list.map(({ practice }) => practice.id);
const firstOf = (moment: Moment): string[] =>
  idsOf(ranked(after(moment)).slice(0, SHOWN));

const companies: readonly (CompanyAnswer | undefined)[] = [
  undefined,
  ...companyAnswers,
];
const contexts: readonly (Context | undefined)[] = [
  undefined,
  'casual',
  'kink',
  'conflict',
];

/** The word beside every other word. */
function* pairsOf(word: string): Generator<readonly string[]> {
  yield [word];
  for (const other of words)
    if (other !== word && other !== 'unsure') yield [word, other];
}

/** Beside every other word, with whoever is there, wherever it was. */
function* momentsOf(word: string): Generator<Moment> {
  for (const says of pairsOf(word))
    for (const company of companies)
      for (const context of contexts) yield { says, company, context };
}

const told = (moment: Moment): string => JSON.stringify(moment);

describe('a body', () => {
  test('that hurts, or was drugged, is looked after before all else', () => {
    for (const word of ['in-pain', 'not-clear'])
      for (const moment of momentsOf(word))
        assert.equal(firstOf(moment)[0], 'look-after-body', told(moment));
  });

  test('that may have a numb limb after a scene is looked over', () => {
    for (const says of pairsOf('numb'))
      for (const company of companies) {
        const moment: Moment = { says, company, context: 'kink' };
        if (isAlarm(after(moment).safety.level)) continue;
        ok(firstOf(moment).includes('body-check'), told(moment));
      }
  });

  test('that was drugged needs a doctor first', () => {
    for (const says of pairsOf('not-clear')) {
      const { safety } = after({ says });
      if (!safety.crisis)
        assert.equal(safety.topics[0], 'medical', says.join());
    }
  });

  test('in pain and in panic is strong, and not breathed away', () => {
    const state = after({ says: ['in-pain', 'panicky'] });
    assert.equal(state.safety.level, 'strong');
    for (const moment of momentsOf('in-pain'))
      ok(!idsOf(ranked(after(moment))).includes('slow-breath'), told(moment));
  });

  test('has its note wherever hours may count', () => {
    const hasNote = (moment: Moment): boolean =>
      notesFor(content, after(moment)).some(
        ({ id }) => id === 'your-body-after',
      );
    for (const word of ['scared', 'unsafe', 'trapped', 'in-pain'])
      for (const moment of momentsOf(word)) ok(hasNote(moment), told(moment));
    ok(hasNote({ says: ['numb', 'confused'] }));
    ok(hasNote({ says: ['anxious'], wants: ['body-care'] }));
    const general = builtinContent('general');
    const wish = after({ says: ['anxious'], wants: ['body-care'] });
    assert.deepEqual(notesFor(general, wish), []);
    // Who is there says nothing of what happened.
    ok(!hasNote({ says: ['lonely'], company: 'unsure' }));
  });

  test('is not washed from within before it was asked whether it should be', () => {
    for (const says of pairsOf('coerced')) {
      const list = idsOf(ranked(after({ says, when: 'right-after' })));
      const at = list.indexOf('look-after-body');
      for (const id of ['warm-up', 'water-snack'])
        if (list.includes(id) && !says.includes('hopeless'))
          ok(at <= list.indexOf(id), `${says.join()}: ${list.join()}`);
    }
  });

  test('can be said with one word', () => {
    ok(fewWords(content).some(({ id }) => id === 'in-pain'));
  });
});

describe('who is there', () => {
  const notes = content.feelings.filter(
    ({ safety }) => safety && isAlarm(safety.level),
  );

  test('and is not known makes a word of alarm strong', () => {
    for (const { id } of notes) {
      const { level } = after({ says: [id], company: 'unsure' }).safety;
      ok(level === 'strong' || level === 'urgent', id);
    }
  });

  test('and is not known can read nothing that was written', () => {
    for (const word of words)
      for (const says of pairsOf(word))
        for (const { practice } of ranked(after({ says, company: 'unsure' })))
          ok(!practice.written, `${says.join()}: ${practice.id}`);
  });

  test('is no matter where somebody to reach is: from note on there is one', () => {
    for (const { id } of notes)
      for (const moment of momentsOf(id)) {
        const state = after(moment);
        const list = ranked(state);
        const at = list.findIndex(({ practice }) =>
          practice.with.every((one) => one === 'somebody-you-trust'),
        );
        ok(at >= 0, told(moment));
        const isNear = ['strong', 'urgent'].includes(state.safety.level);
        if (isNear) ok(at < SHOWN, told(moment));
        if (moment.company === 'unsure') ok(at > 0, told(moment));
      }
  });

  test('and turned somebody down is not sent to, unless that was asked for', () => {
    for (const says of pairsOf('rejected'))
      for (const company of companies)
        for (const one of ranked(after({ says, company })))
          ok(
            one.with.some((who) => who !== 'who-you-were-with'),
            `${says.join()}: ${one.practice.id}`,
          );
    const asked = after({
      says: ['rejected'],
      wants: ['closeness'],
      company: 'together',
    });
    ok(ranked(asked).some((one) => one.with.includes('who-you-were-with')));
  });
});

describe('what somebody did', () => {
  test('is not made small, and has a way to look at it', () => {
    for (const moment of momentsOf('did-harm')) {
      const list = idsOf(ranked(after(moment)));
      for (const id of ['not-as-hoped', 'what-i-want-next', 'small-kindness'])
        ok(!list.includes(id), `${told(moment)}: ${id}`);
    }
    ok(idsOf(ranked(after({ says: ['did-harm'] }))).includes('own-part'));
  });

  test('is not asked of whoever was hurt', () => {
    for (const word of [...done, 'hurt', 'betrayed'])
      for (const moment of momentsOf(word))
        ok(!idsOf(ranked(after(moment))).includes('cool-down'), told(moment));
  });
});

describe('what is heavy', () => {
  const heavy = content.feelings.filter(
    ({ id, valence }) => valence <= -0.7 || content.rules.heavy?.includes(id),
  );

  test('has nothing carefree beside it', () => {
    for (const { id } of heavy)
      for (const says of pairsOf(id))
        for (const { practice } of ranked(after({ says })))
          ok(!practice.carefree, `${says.join()}: ${practice.id}`);
  });

  test('is not called mixed, where somebody is not quite here', () => {
    for (const word of ['numb', 'disgusted', 'flashback', 'panicky'])
      for (const says of pairsOf(word))
        assert.equal(
          toneOf(content, { ...emptyDraft, feelings: says }),
          'hard',
        );
  });

  test('is followed by what steadies, where a practice made it heavier', () => {
    const steadying = [
      'five-senses',
      'wrap-up',
      'warm-up',
      'water-snack',
      'look-after-body',
      'my-limits-count',
    ];
    for (const word of words)
      for (const says of pairsOf(word)) {
        const state = after({ says });
        for (const { practice } of ranked(state).slice(0, SHOWN)) {
          const tried = { id: practice.id, isHeavier: true };
          const next = onePractice(state, tried)?.practice.id;
          if (isAlarm(state.safety.level)) assert.equal(next, undefined);
          else
            ok(
              next && steadying.includes(next),
              `${says.join()}, ${practice.id}: ${next}`,
            );
        }
      }
  });

  test('names no pleasant word as a reason, from soft on', () => {
    const isPleasant = (id: string): boolean =>
      (find(content.feelings, id)?.valence ?? 0) > 0;
    for (const word of words)
      for (const says of pairsOf(word)) {
        const state = after({ says });
        if (state.safety.level === 'none') continue;
        for (const { reasons } of ranked(state))
          for (const { kind, ref } of reasons)
            ok(
              !(kind === 'feeling' && isPleasant(ref)),
              `${says.join()}: ${ref}`,
            );
      }
  });

  test('is not first on the screen before anybody said so', () => {
    for (const context of contexts)
      ok(
        offeredWords(content, content.feelings, { feelings: [], context })[0]!
          .valence > 0,
        context,
      );
  });
});

describe('an alarm', () => {
  test('is not answered with a letter first', () => {
    for (const word of words)
      for (const says of pairsOf(word)) {
        const state = after({ says });
        if (!isAlarm(state.safety.level)) continue;
        const [first] = ranked(state);
        ok(!first?.practice.written, `${says.join()}: ${first?.practice.id}`);
      }
  });

  test('of days ago shows nobody the way home', () => {
    for (const word of words)
      for (const says of pairsOf(word)) {
        const list = ranked(after({ says, when: 'next-day' }));
        ok(!idsOf(list).includes('get-home'), says.join());
      }
  });

  test('has the topic that fits the moment first', () => {
    const topicOf = (says: readonly string[], context?: Context): unknown =>
      assessSafety(content, {
        words: content.feelings.filter(({ id }) => says.includes(id)),
        contexts: [context],
      }).topics[0];
    assert.equal(topicOf(['scared'], 'casual'), 'sexual-violence');
    assert.equal(topicOf(['scared'], 'kink'), 'sexual-violence');
    assert.equal(topicOf(['scared', 'flashback']), 'sexual-violence');
    assert.equal(topicOf(['scared'], 'long-term'), 'domestic-violence');
    assert.equal(topicOf(['scared'], 'conflict'), 'domestic-violence');
    assert.equal(topicOf(['scared', 'trapped'], 'casual'), 'domestic-violence');
    // Shame and disgust are as often about faith, food or oneself.
    assert.equal(topicOf(['disgusted', 'ashamed']), 'mental-health');
    assert.equal(topicOf(['numb', 'regretful']), 'sexual-violence');
    assert.equal(topicOf(['scared', 'hopeless'], 'casual'), 'crisis');
  });

  test('of somebody tired leaves room for somebody to reach', () => {
    for (const when of timings) {
      const list = ranked(after({ says: ['panicky', 'pressured'], when }));
      ok(list.length >= SHOWN);
    }
  });
});

test('the summary shows nothing against which more speaks than for it', () => {
  const settings = { isFew: false };
  for (const word of ['hurt', 'lonely', 'embarrassed', 'rejected'])
    for (const says of pairsOf(word)) {
      const moment: Moment = {
        says,
        company: 'together',
        context: 'conflict',
        when: 'right-after',
      };
      const state = after({ ...moment, wants: ['repair'] });
      if (groundsOnly(state.safety.level)) continue;
      const draft = { ...emptyDraft, feelings: says, needs: ['repair'] };
      const summary = { step: 'summary', draft } as unknown as CheckInState;
      for (const { practice, score } of suggestedIn(settings, summary, state))
        ok(score >= 0, `${told(moment)}: ${practice.id}`);
    }
});

test('a body that did not do what was wished is only a matter of what was said of it', () => {
  for (const says of pairsOf('rejected')) {
    if (says.includes('embarrassed') || says.includes('disappointed')) continue;
    const state = after({ says, wants: ['kindness'] });
    ok(!idsOf(ranked(state)).includes('not-as-hoped'), says.join());
  }
});

test('drops and what follows sex have the note that explains them', () => {
  const notes = (word: string): string[] =>
    notesFor(content, after({ says: [word] })).map(({ id }) => id);
  for (const word of ['after-sex-blues', 'sub-drop', 'dom-drop'])
    ok(notes(word).includes('why-low'), word);
  ok(notes('dom-drop').includes('for-who-gave'));
});
