import type { Answer, Preferences } from '../../care/preferences.js';
import type { Suggestion } from '../../care/rank-practices.js';
import type { Content, PreferenceGroup, PreferenceItem } from '../../content/content.js';
import type { Level, Role, Timing } from '../../content/schema.js';

/** The levels, in the order in which a row offers them. */
export const levels: readonly Level[] = ['need', 'like', 'maybe', 'not-for-me', 'hard-no'];
/** How an item is asked: from either side, or as something to leave out. */
export type Kind = Role | 'out';
export const kinds: readonly Kind[] = ['receive', 'give', 'out'];

/** One item in one direction. `name` ties its radio buttons together and says nothing about it. */
export interface Question {
  readonly item: PreferenceItem;
  readonly role: Role;
  readonly kind: Kind;
  readonly name: string;
}
export interface Asked {
  readonly group: PreferenceGroup;
  readonly questions: readonly Question[];
}

/** What is asked, group by group. What to leave out is a wish to receive, so nobody is asked to give it. */
export function askedGroups({ groups, items }: Content, roles: readonly Role[], ids: readonly string[]): Asked[] {
  return groups
    .filter(({ id }) => !ids.length || ids.includes(id))
    .map((group) => ({
      group,
      questions: items.flatMap((item, index): Question[] =>
        roles
          .filter((role) => item.group === group.id && item.roles.includes(role) && !(group.leaveOut && role === 'give'))
          .map((role, side) => ({ item, role, kind: group.leaveOut ? 'out' : role, name: `q${index}-${side}` })),
      ),
    }))
    .filter(({ questions }) => questions.length);
}

export const answerTo = (preferences: Preferences, { item, role }: Question): Answer | undefined => preferences[item.id]?.[role];

/** Whether this level takes something out of what is suggested. Only such a limit can be told to the other person. */
export const isLimit = ({ kind }: Question, level: Level): boolean => (kind === 'out' ? levels.indexOf(level) < 2 : level === 'hard-no');

/** The times that can be chosen beside a level. */
export const timesFor = ({ item }: Question, level: Level): readonly Timing[] => (levels.indexOf(level) < 3 ? item.timing : []);

/**
 * The answer after a press on one of a question's boxes. They are told apart by their place, since a value in the page would
 * give the answer away: five levels, then the times, then what is done with the answer: told, if it is a limit, else kept.
 */
export function press(question: Question, before: Answer | undefined, index: number, checked: boolean): Answer {
  const level = levels[index] ?? before!.level;
  const limit = isLimit(question, level);
  const times = timesFor(question, level);
  const pressed = times[index - levels.length];
  const answer = { ...before, level, timing: times.filter((time) => (time === pressed ? checked : before?.timing?.includes(time))) };
  if (levels[index]) return { ...answer, tell: limit && before?.tell };
  if (pressed) return answer;
  // What is kept to oneself cannot be told as well.
  return limit ? { ...answer, tell: checked, private: false } : { ...answer, private: checked };
}

/** What a form sends: the answers to these questions as JSON, without notes and without what somebody keeps to themselves. */
export function toForm(all: readonly Question[], preferences: Preferences): string | undefined {
  const sent: Record<string, Partial<Record<Role, Answer>>> = {};
  for (const question of all) {
    const { item, role } = question;
    const answer = answerTo(preferences, question);
    if (answer && !answer.private) sent[item.id] = { ...sent[item.id], [role]: { ...answer, note: undefined } };
  }
  return Object.keys(sent).length ? JSON.stringify(sent) : undefined;
}

/** How many items have an answer, or were passed on the way to the question at `at`, of how many. */
export function progress(all: readonly Question[], preferences: Preferences, at = 0): { done: number; total: number } {
  const count = (questions: readonly Question[]): number => new Set(questions.map(({ item }) => item)).size;
  return { done: count(all.filter((question, index) => index < at || answerTo(preferences, question))), total: count(all) };
}

/** One heading of somebody's card and what stands under it. */
export interface Section {
  readonly kind: Kind;
  readonly level: Level;
  readonly questions: readonly Question[];
}

/** Somebody's answers as a card: every answer once, wishes before limits, nothing that has no answer. */
export const cardSections = (all: readonly Question[], preferences: Preferences): Section[] =>
  kinds
    .flatMap((kind) =>
      levels.map((level) => ({
        kind,
        level,
        questions: all.filter((question) => question.kind === kind && answerTo(preferences, question)?.level === level),
      })),
    )
    .filter(({ questions }) => questions.length);

/** Names of up to three questions without an answer that what is suggested first depends on; one an item. */
export function mattering(all: readonly Question[], preferences: Preferences, suggestions: readonly Suggestion[]): string[] {
  const open = all.filter(({ kind, item }, index) => kind !== 'out' && !preferences[item.id] && all[index - 1]?.item !== item);
  const found = suggestions.flatMap(({ practice, score }) => open.filter(({ item }) => score > 0 && item.practices.includes(practice.id)));
  return [...new Set(found)].slice(0, 3).map(({ name }) => name);
}

/** Takes an entry out of a set where it was in it, else puts it in. */
export const flip = (set: Set<string>, entry: string): unknown => set.delete(entry) || set.add(entry);
