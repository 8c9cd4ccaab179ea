import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc, { type Arbitrary } from 'fast-check';
import { keepsCompanionAway } from '../../../src/care/assess-safety.js';
import {
  explainPractice,
  withholdReason,
} from '../../../src/care/rank-practices.js';
import { builtinContent } from '../../../src/content/whole.js';
import type { WholePractice } from '../../../src/content/content.js';
import {
  companies,
  companyAnswers,
  people,
  type People,
} from '../../../src/content/terms.js';
import {
  practiceMeta,
  reasonLabels,
} from '../../../src/views/practice/practice-summary.js';
import {
  isForOne,
  readerOf,
  type Reader,
} from '../../../src/views/practice/practice-reader.core.js';
import {
  guidedSteps,
  practiceWords,
} from '../../../src/views/practice/practice-words.core.js';
import { translate } from '../../../src/i18n/translate.js';
import {
  createSession,
  type SessionState,
} from '../../../src/session/session.js';
import { holds, ok } from '../../support/arbitraries.js';

const content = builtinContent('kink');
const askFor = ['Could you do this for me?'];
const practiceWith = (...ways: People[]): WholePractice => ({
  ...content.practices[0]!,
  id: 'own',
  with: ways,
  askFor,
});
const reader = (reader: Partial<Reader> = {}): Reader => ({
  people,
  companionAway: false,
  side: 'me',
  ...reader,
});

/** Any practice, as it is, or with other people and ways to ask. */
const arbPractice: Arbitrary<WholePractice> = fc
  .record({
    practice: fc.constantFrom(...content.practices),
    ways: fc.option(fc.subarray([...people], { minLength: 1 })),
    asks: fc.boolean(),
  })
  .map(({ practice, ways, asks }) => ({
    ...practice,
    ...(ways && { with: ways }),
    ...(asks && { askFor }),
  }));

/**
 * Somebody who said up to two words, on a page that says who is there, or who
 * said so.
 */
const arbState: Arbitrary<SessionState> = fc
  .record({
    feelings: fc.subarray(
      content.feelings.map(({ id }) => id),
      { maxLength: 2 },
    ),
    company: fc.option(fc.constantFrom(...companies), { nil: undefined }),
    answer: fc.option(fc.constantFrom(...companyAnswers), { nil: undefined }),
  })
  .map(({ feelings, company, answer }) => {
    const session = createSession({ audience: 'kink', company });
    session.submitCheckIn({ feelings, needs: [] });
    session.answer({ company: answer });
    return session.getState();
  });

const arbReading = fc.record({
  practice: arbPractice,
  state: arbState,
  side: fc.constantFrom('me' as const, 'somebody' as const),
});

void describe('What of a practice is shown', () => {
  void it('to somebody who needs it is how to ask, with the giver’s words one press away', () => {
    const practice = practiceWith('who-you-were-with');
    const words = practiceWords(
      practice,
      reader({ people: ['who-you-were-with'] }),
    );
    assert.deepEqual(words.askFor?.lines, askFor);
    assert.deepEqual(words.open, {});
    assert.deepEqual(words.giver?.steps, practice.steps);
    assert.equal(words.giver?.ask?.to, 'other');
    assert.equal(words.hasSides, true);
  });

  void it('to somebody who is there for another is what the giver reads, open', () => {
    const practice = practiceWith('who-you-were-with');
    const words = practiceWords(
      practice,
      reader({ people: ['who-you-were-with'], side: 'somebody' }),
    );
    assert.equal(words.askFor, undefined);
    assert.equal(words.giver, undefined);
    assert.deepEqual(words.open.steps, practice.steps);
    assert.equal(words.open.say?.to, 'other');
  });

  void it('is one side only where nothing was written for the other', () => {
    const practice = {
      ...practiceWith('who-you-were-with'),
      askFor: undefined,
    };
    const words = practiceWords(
      practice,
      reader({ people: ['who-you-were-with'] }),
    );
    assert.equal(words.hasSides, false);
    assert.deepEqual(words.open.steps, practice.steps);
  });

  void it('of a practice for one speaks to that person', () => {
    const words = practiceWords(
      practiceWith('nobody'),
      reader({ people: ['nobody'] }),
    );
    assert.deepEqual(
      [words.open.ask?.to, words.open.say?.to, words.askFor, words.hasSides],
      ['self', 'self', undefined, false],
    );
  });

  void it('asks for what can also be done alone, unless nobody is there', () => {
    const practice = practiceWith('nobody', 'who-you-were-with');
    const both = { people: practice.with };
    assert.equal(practiceWords(practice, reader(both)).askFor?.isFirst, false);
    assert.equal(
      practiceWords(practice, reader({ ...both, company: 'together' })).askFor
        ?.isFirst,
      true,
    );
    assert.equal(
      practiceWords(practice, reader({ ...both, company: 'solo' })).askFor,
      undefined,
    );
    assert.equal(
      practiceWords(practice, reader({ people: ['nobody'] })).askFor,
      undefined,
    );
  });

  void it('of reaching somebody has its lines for them, at every level', () => {
    for (const companionAway of [false, true]) {
      const words = practiceWords(
        practiceWith('somebody-you-trust'),
        reader({ people: ['somebody-you-trust'], companionAway }),
      );
      assert.deepEqual(
        [words.askFor?.whom, words.open.ask?.to, words.open.say?.to],
        ['trusted', 'self', 'other'],
      );
    }
  });
});

void describe('From note on', () => {
  void it('no word that was written for the companion is on the screen, and nobody is asked but somebody trusted', () => {
    holds(
      arbReading,
      ({ practice, state, side }) => {
        if (
          !keepsCompanionAway(state.safety.level) ||
          withholdReason(state.content, state, practice)
        )
          return;
        const words = practiceWords(practice, readerOf(state, practice, side));
        ok(!words.hasSides && !words.giver, 'there is a giver');
        ok(words.open.ask?.to !== 'other', 'it asks the companion');
        ok(words.askFor?.whom !== 'anybody', 'it asks the companion for it');
        const hasBothForms =
          practice.with.includes('who-you-were-with') &&
          practice.with.includes('nobody');
        ok(
          !hasBothForms ||
            !words.askFor ||
            !readerOf(state, practice, side).people.includes('nobody'),
          'it asks somebody',
        );
        const isForGiver =
          practice.with.includes('who-you-were-with') &&
          !practice.with.includes('nobody');
        if (isForGiver) assert.deepEqual(words.open, {});
      },
      2000,
    );
  });

  void it('a row says nothing of company, and a word of alarm is no reason', () => {
    const labels = companies.map((company) =>
      translate(content, `common.company.${company}`),
    );
    const ask = translate(content, 'common.ask');
    const alarms = content.feelings.filter(
      ({ safety }) => safety && keepsCompanionAway(safety.level),
    );
    assert.ok(alarms.length > 5);
    holds(arbReading, ({ practice, state }) => {
      if (!keepsCompanionAway(state.safety.level)) return;
      const said = practiceMeta(state, practice, 'together').split(' · ');
      ok(!labels.some((label) => said.includes(label)), 'it names company');
      if (isForOne(readerOf(state, practice, 'me')))
        ok(!said.includes(ask), 'it asks nobody');
      for (const { id, label } of alarms) {
        const said = {
          checkIn: { feelings: [id], needs: [] },
          preferences: {},
          marks: {},
        };
        const reasons = reasonLabels(
          content,
          explainPractice(content, said, practice),
        );
        ok(!reasons.some((reason) => reason.includes(label)), label);
      }
    });
  });
});

void describe('A practice that guides', () => {
  const readers: readonly Reader[] = (['me', 'somebody'] as const).flatMap(
    (side) => [
      { side, companionAway: false, people: [...people] },
      { side, companionAway: false, people: ['nobody'] },
      { side, companionAway: true, people: ['nobody', 'somebody-you-trust'] },
    ],
  );

  for (const practice of content.practices)
    void it(`leads by two steps or more, or by the breath: ${practice.id}`, () => {
      for (const reader of readers) {
        const steps = guidedSteps(practiceWords(practice, reader), practice);
        const texts = new Set(steps.map(({ text }) => text));
        ok(practice.breath || texts.size > 1, `${texts.size} for a reader`);
        ok(texts.size === steps.length, 'no step twice');
      }
    });

  void it('gives whoever asks for it each way to ask, and then another way', () => {
    const hug = content.practices.find(({ id }) => id === 'slow-hug')!;
    const reader: Reader = {
      people: ['who-you-were-with'],
      companionAway: false,
      side: 'me',
    };
    const steps = guidedSteps(practiceWords(hug, reader), hug);
    assert.deepEqual(
      steps.map(({ label, text }) => [label, text]),
      [
        ['askFor', hug.askFor![0]],
        ['askFor.or', hug.askFor![1]],
        ['adapt', hug.adapt],
      ],
    );
  });
});

void describe('At every level', () => {
  void it('a practice for one never says "ask first", and has no sides', () => {
    holds(
      arbReading,
      ({ practice, state, side }) => {
        const reading = readerOf(state, practice, side);
        if (!isForOne(reading)) return;
        const words = practiceWords(practice, reading);
        ok(
          words.open.ask?.to === 'self' && !words.hasSides && !words.giver,
          'it speaks to somebody else',
        );
        ok(
          !practiceMeta(state, practice).includes(
            translate(content, 'common.ask'),
          ),
          'its row asks first',
        );
        ok(
          guidedSteps(words, practice).every(({ label }) => label !== 'ask'),
          'a step asks first',
        );
      },
      2000,
    );
  });

  void it('what the person said of who is here is not in a row', () => {
    holds(arbReading, ({ practice, state }) => {
      const { person, ...others } = state;
      const unsaid = { ...others, person: { ...person, company: undefined } };
      if (!person.company || keepsCompanionAway(state.safety.level)) return;
      assert.equal(
        practiceMeta(
          state,
          { ...practice, touch: false },
          person.company === 'unsure' ? undefined : person.company,
        ),
        practiceMeta(unsaid, { ...practice, touch: false }),
      );
    });
  });
});
