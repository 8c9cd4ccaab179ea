import fc from 'fast-check';
import type { Answer } from '../../src/care/preferences.js';
import { preferenceLevels, timings } from '../../src/content/terms.js';
import type { StoredAnswers } from '../../src/storage/types.js';

const id = fc.stringMatching(/^[a-z][a-z0-9-]{0,12}$/);
export const answerOf: fc.Arbitrary<Answer> = fc.record(
  {
    level: fc.constantFrom(...preferenceLevels),
    timing: fc.subarray([...timings], { minLength: 1 }),
    note: fc
      .string({ minLength: 1, maxLength: 140, unit: 'grapheme' })
      .map((text) => text.slice(0, 140)),
    private: fc.constant(true as const),
  },
  { requiredKeys: ['level'] },
);
const answers = fc.oneof(
  fc.record({ receive: answerOf }),
  fc.record({ give: answerOf }),
  fc.record({ receive: answerOf, give: answerOf }),
);
const mark = fc.oneof(
  fc.record({ saved: fc.boolean() }),
  fc.record({ done: fc.boolean(), helped: fc.boolean() }),
);

/** What somebody may have kept. */
export const keptOf: fc.Arbitrary<StoredAnswers> = fc.record(
  {
    preferences: fc.dictionary(id, answers, {
      maxKeys: 8,
      noNullPrototype: true,
    }),
    marks: fc.dictionary(id, mark, { maxKeys: 8, noNullPrototype: true }),
    country: fc.constantFrom('GB', 'GR'),
  },
  { requiredKeys: ['preferences', 'marks'] },
);
