import type { Answer, Preferences } from '../../care/preferences.js';
import type { Role } from '../../content/schema.js';
import { preferenceLevels, preferenceRoles } from '../../content/terms.js';

type Unread = Readonly<Record<string, unknown>>;

const isRecord = (value: unknown): value is Unread =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isLevel = (value: unknown): value is Answer['level'] =>
  (preferenceLevels as readonly unknown[]).includes(value);
const isOptional = (value: unknown, type: 'string' | 'boolean'): boolean =>
  value == null || typeof value === type;

function isAnswer(value: unknown): value is Answer {
  if (!isRecord(value) || !isLevel(value['level'])) return false;
  const { timing, note, private: kept, tell } = value;
  return (
    (timing == null || Array.isArray(timing)) &&
    isOptional(note, 'string') &&
    isOptional(kept, 'boolean') &&
    isOptional(tell, 'boolean')
  );
}

/**
 * Reads what a page set as preferences: each answer that can be used, and what
 * is wrong with others. No fault names an item, for which one it is would be an
 * answer.
 */
export function readPreferences(value: object): {
  answers: Preferences;
  faults: string[];
} {
  const faults = new Set<string>();
  const read = (answers: unknown): Partial<Record<Role, Answer>> => {
    const found: Partial<Record<Role, Answer>> = {};
    if (!isRecord(answers)) {
      faults.add('an item without sides is left out; allowed: receive, give');
      return found;
    }
    for (const role of preferenceRoles) {
      const answer = answers[role];
      if (isAnswer(answer)) found[role] = answer;
      else if (answer != null)
        faults.add(
          'an answer that is not usable is left out; ' +
            `allowed levels: ${preferenceLevels.join(', ')}`,
        );
    }
    return found;
  };
  const entries = Object.entries(value).map(
    ([id, answers]) => [id, read(answers)] as const,
  );
  const answers = Object.fromEntries(
    entries.filter(([, sides]) => Object.keys(sides).length),
  );
  return { answers, faults: [...faults] };
}
