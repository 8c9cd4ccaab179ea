import type { Answer, Preferences } from '../../care/preferences.js';
import type { Suggestion } from '../../care/rank-practices.js';
import type { Content, PreferenceGroup, PreferenceItem } from '../../content/content.js';
import type { Level, Role, Timing } from '../../content/schema.js';
import { levels, roles } from '../../content/terms.js';

/** How an item is asked: from either side, or as something to leave out. */
export type Kind = Role | 'out';

/** One item in one direction, and what was said of it. `name` ties its radio buttons together and says nothing about it. */
export interface Question {
  readonly group: PreferenceGroup;
  readonly item: PreferenceItem;
  readonly role: Role;
  readonly kind: Kind;
  readonly name: string;
  readonly answer: Answer | undefined;
}

/** What is asked, group by group. What to leave out is a wish to receive, so nobody is asked to give it. */
export function questionsFor({ groups, items }: Content, preferences: Preferences, sides: readonly Role[], ids: readonly string[]): Question[] {
  return groups
    .filter(({ id }) => !ids.length || ids.includes(id))
    .flatMap((group) =>
      items.flatMap((item, index): Question[] =>
        sides
          .filter((role) => item.group === group.id && item.roles.includes(role) && !(group.leaveOut && role === 'give'))
          .map((role, side) => ({
            group,
            item,
            role,
            kind: group.leaveOut ? 'out' : role,
            name: `q${index}-${side}`,
            answer: preferences[item.id]?.[role],
          })),
      ),
    );
}

/** How a group stands, and what is pressed to bring it there. */
export type GroupState = 'open' | 'shut' | 'aside';
/** How groups stand, by their ids. The first is open and the others are shut until something else was pressed. */
export type GroupStates = ReadonlyMap<string, GroupState>;

/** The questions of the groups that were not put aside. */
export const openQuestions = (all: readonly Question[], states: GroupStates): Question[] =>
  all.filter(({ group }) => states.get(group.id) !== 'aside');

/** Whether this level takes something out of what is suggested. Only such a limit can be told to the other person. */
export const isLimit = ({ kind }: Question, level: Level): boolean => (kind === 'out' ? levels.indexOf(level) < 2 : level === 'hard-no');

/** The times that can be chosen beside a level. */
export const timesFor = ({ item }: Question, level: Level): readonly Timing[] => (levels.indexOf(level) < 3 ? item.timing : []);

/**
 * The answer after a press on one of a question's boxes. They are told apart by their place, since a value in the page would
 * give the answer away: five levels, then the times, then what is done with the answer: told, if it is a limit, else kept.
 */
export function press(question: Question, index: number, checked: boolean): Answer {
  const before = question.answer;
  const level = levels[index] ?? before!.level;
  const limit = isLimit(question, level);
  const times = timesFor(question, level);
  const pressed = times[index - levels.length];
  const timing = times.filter((time) => (time === pressed ? checked : before?.timing?.includes(time)));
  const answer = { ...before, level, timing, tell: limit && before?.tell };
  if (levels[index] || pressed) return answer;
  // What is kept to oneself cannot be told as well.
  return { ...answer, private: false, [limit ? 'tell' : 'private']: checked };
}

/** What a form sends: the answers to these questions as JSON, without notes and without what somebody keeps to themselves. */
export function toForm(all: readonly Question[]): string | undefined {
  const sent: Record<string, Partial<Record<Role, Answer>>> = {};
  for (const { item, role, answer } of all) {
    if (answer && !answer.private) sent[item.id] = { ...sent[item.id], [role]: { ...answer, note: undefined } };
  }
  return Object.keys(sent).length ? JSON.stringify(sent) : undefined;
}

/** How many items have an answer, or were passed on the way to the question at `at`, of how many. */
export function progress(all: readonly Question[], at = 0): { done: number; total: number } {
  const count = (questions: readonly Question[]): number => new Set(questions.map(({ item }) => item)).size;
  return { done: count(all.filter(({ answer }, index) => answer || index < at)), total: count(all) };
}

/** Somebody's answers as a card, heading by heading: every answer once, wishes before limits, nothing that has no answer. */
export const cardSections = (all: readonly Question[]): Question[][] =>
  [...roles, 'out']
    .flatMap((kind) => levels.map((level) => all.filter((question) => question.kind === kind && question.answer?.level === level)))
    .filter(({ length }) => length);

/** Names of up to three questions without an answer that what is suggested first depends on. What somebody gives changes no order. */
export function mattering(all: readonly Question[], suggestions: readonly Suggestion[]): string[] {
  const open = all.filter(({ kind, answer }) => kind === 'receive' && !answer);
  const found = suggestions.flatMap(({ practice, score }) => open.filter(({ item }) => score > 0 && item.practices.includes(practice.id)));
  return [...new Set(found)].slice(0, 3).map(({ name }) => name);
}
