// How practices speak: to whom, how plainly, and to how many people.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { builtinContent } from '../../src/content/whole.js';
import type { WholePractice } from '../../src/content/content.js';
import { ok } from '../support/arbitraries.js';
import { gradeOf, sentencesOf, wordsOf } from './reading.js';

const { practices } = builtinContent('kink');
const isForOne = (practice: WholePractice): boolean =>
  practice.with.includes('nobody');
const isShared = (practice: WholePractice): boolean =>
  practice.with.includes('who-you-were-with');
const isTrusted = (practice: WholePractice): boolean =>
  practice.with.includes('somebody-you-trust');

/** What a card says apart from `askFor`, which is said to somebody else. */
const textsOf = ({
  title,
  intro,
  ask,
  steps,
  say,
  cautions,
  adapt,
}: WholePractice): string[] => [
  title,
  intro,
  ask,
  ...steps,
  ...say,
  ...cautions,
  adapt,
];
const everyText = (practice: WholePractice): string[] => [
  ...textsOf(practice),
  ...(practice.askFor ?? []),
];

describe('reading', () => {
  for (const practice of practices) {
    test(`${practice.id} can be read at grade 6 or below`, () => {
      const grade = gradeOf(everyText(practice));
      ok(grade <= 6, `grade ${grade.toFixed(1)}`);
    });
  }

  test('the measure itself tells easy from hard', () => {
    ok(gradeOf(['Sit down. Rest a bit.']) < 2, 'easy');
    ok(
      gradeOf([
        'Communicating individual necessities considerately facilitates emotional equilibrium.',
      ]) > 12,
      'hard',
    );
  });

  test('the rhythm is that of a person: sentences of ten words and more are among the short ones', () => {
    const lengths = practices
      .flatMap(everyText)
      .flatMap(sentencesOf)
      .map((sentence) => wordsOf(sentence).length);
    const long =
      lengths.filter((length) => length >= 10).length / lengths.length;
    ok(long > 0.2 && long < 0.5, `${Math.round(long * 100)} of 100`);
    const bits =
      lengths.filter((length) => length <= 4).length / lengths.length;
    ok(bits < 0.2, `${Math.round(bits * 100)} of 100 have four words or fewer`);
  });
});

describe('a practice for one person', () => {
  const others =
    /\b(them|they|their|theirs|themsel\w+|each other|one another|both|the other|the two of you|of us)\b/i;

  for (const practice of practices.filter(isForOne)) {
    test(`${practice.id} reads right for one person alone`, () => {
      for (const text of textsOf(practice)) assert.doesNotMatch(text, others);
    });

    test(`${practice.id} asks oneself, and is offered where nobody is`, () => {
      assert.doesNotMatch(practice.ask, /\byou(r|rs|rself)?\b/i);
      ok(practice.company.includes('solo'), 'company');
    });
  }
});

describe('a practice with somebody else', () => {
  for (const practice of practices) {
    test(`${practice.id} says how to ask for it, where there is somebody to ask`, () => {
      const lines = practice.askFor ?? [];
      if (isShared(practice) || isTrusted(practice))
        ok(lines.length >= 2 && lines.length <= 3, 'two or three lines');
      else assert.deepEqual(lines, []);
      for (const line of lines)
        assert.match(line, /\b(I|me|my|we|us)\b/, 'said by who needs it');
    });
  }

  test('one for somebody trusted never means the person of the moment, and can be done where nobody is', () => {
    for (const practice of practices.filter(isTrusted)) {
      for (const text of everyText(practice)) {
        assert.doesNotMatch(
          text,
          /\b(who you were with|each other|one another|both|the two of you|your date)\b/i,
          practice.id,
        );
      }
      ok(!isShared(practice), practice.id);
      ok(
        practice.company.includes('solo') &&
          practice.company.includes('distance'),
        practice.id,
      );
    }
  });

  test('what thanks, touches or speaks to whoever was there is open to nobody else', () => {
    for (const practice of practices.filter((one) => one.touch))
      assert.deepEqual(practice.with, ['who-you-were-with'], practice.id);
    for (const id of [
      'thank-you',
      'clean-up-care',
      'clear-next-step',
      'gentle-debrief',
      'how-are-you-now',
      'next-day-text',
    ]) {
      assert.deepEqual(
        practices.find((one) => one.id === id)!.with,
        ['who-you-were-with'],
        id,
      );
    }
  });

  test('touch begins with the question', () => {
    for (const { id, steps } of practices.filter((one) => one.touch))
      assert.match(steps[0]!, /^(Ask\b|Wait for a yes)/, id);
  });
});

test('no practice asks the same question twice', () => {
  const plain = [
    'about',
    'after',
    'could',
    'right',
    'shall',
    'something',
    'there',
    'today',
    'want',
    'what',
    'when',
    'where',
    'which',
    'with',
    'would',
    'your',
  ];
  const contentOf = (text: string): string[] =>
    wordsOf(text.toLowerCase()).filter(
      (word) => word.length > 3 && !plain.includes(word),
    );
  for (const { id, ask, steps, say } of practices) {
    const asked = new Set(contentOf(ask));
    for (const text of [...steps, ...say].filter(
      (line) => line.includes('?') || /^ask\b/i.test(line),
    )) {
      const words = contentOf(text);
      const same = words.filter((word) => asked.has(word)).length;
      ok(
        words.length < 2 || same / words.length < 0.6,
        `${id}: "${ask}" and "${text}"`,
      );
    }
  }
});

describe('for everybody', () => {
  const spoken = practices.flatMap((practice) =>
    everyText(practice).map((text) => [practice.id, text] as const),
  );

  test('no shape of couple, and not always two', () => {
    for (const [id, text] of spoken) {
      assert.doesNotMatch(
        text,
        /\b(partners?|spouse|couple|both|the two of you|each other|either of you|swap)\b/i,
        id,
      );
    }
  });

  test("no bed, bathroom, sofa or front door of one's own", () => {
    for (const [id, text] of spoken) {
      assert.doesNotMatch(
        text,
        /\b((your|own|the) (bed|bedroom|bathroom|house|flat|front door|door)|sofa)\b/i,
        id,
      );
    }
  });

  test('no word that only one side of the sea knows', () => {
    for (const [id, text] of spoken) {
      assert.doesNotMatch(
        text,
        /\b(flannel|jumper|dressing gown|duvet|loo|telly|torch|fortnight|ring (a|them|up)|plaster|couch)\b/i,
        id,
      );
    }
  });

  test('no promise in the present tense', () => {
    for (const [id, text] of spoken)
      assert.doesNotMatch(
        text,
        /\b(the mood follows|makes you feel|always helps|you will feel)\b/i,
        id,
      );
  });
});

test('a practice that is agreed before says so, and none that is for after', () => {
  assert.deepEqual(
    practices.filter(({ before }) => before).map(({ id }) => id),
    ['care-plan-talk', 'agree-signals'],
  );
});

test('five practices and more are for an ordinary evening, three of them for one person alone', () => {
  const everyday = practices.filter((practice) => practice.everyday);
  ok(everyday.length >= 5, `${everyday.length}`);
  ok(everyday.filter(isForOne).length >= 3, 'alone');
  for (const { id, audience, when } of everyday) {
    assert.equal(audience, 'general', id);
    ok(when.includes('next-day'), id);
  }
});
