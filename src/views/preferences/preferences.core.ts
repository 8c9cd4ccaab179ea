import type { Answer, Preferences } from '../../care/preferences.js';
import type { ReasonKind, Suggestion } from '../../care/rank-practices.js';
import type {
  Content,
  PreferenceGroup,
  PreferenceItem,
} from '../../content/content.js';
import { jsonText } from '../../content/plain-data.js';
import type { Level, Role, Timing } from '../../content/schema.js';
import { levels, roles } from '../../content/terms.js';

/** How an item is asked: from either side, or as something to leave out. */
export type Kind = Role | 'out';

/**
 * One item in one direction, and what was said of it. `name` ties its radio
 * buttons together and says nothing about it.
 */
export interface Question {
  readonly group: PreferenceGroup;
  readonly item: PreferenceItem;
  readonly role: Role;
  readonly kind: Kind;
  readonly name: string;
  readonly answer: Answer | undefined;
}

/**
 * What is asked, group by group. What to leave out is a wish to receive, so
 * nobody is asked to give it.
 */
export function questionsFor(
  { groups, items }: Content,
  preferences: Preferences,
  sides: readonly Role[],
  ids: readonly string[],
): Question[] {
  return groups
    .filter(({ id }) => !ids.length || ids.includes(id))
    .flatMap((group) =>
      items.flatMap((item, index): Question[] =>
        sides
          .filter(
            (role) =>
              item.group === group.id &&
              item.roles.includes(role) &&
              !(group.leaveOut && role === 'give'),
          )
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
/**
 * How groups stand, by their ids. The first is open and the others are shut
 * until something else was pressed.
 */
export type GroupStates = ReadonlyMap<string, GroupState>;

/** The questions of the groups that were not put aside. */
export const openQuestions = (
  all: readonly Question[],
  states: GroupStates,
): Question[] => all.filter(({ group }) => states.get(group.id) !== 'aside');

/**
 * Whether this level says no: "please never" to a wish, or "please don't" and
 * "rather not" to what is better left out.
 */
export function isLimit({ kind, item }: Question, level: Level): boolean {
  if (kind === 'out' || (item.leaveOut && kind === 'receive'))
    return isWanted(level);
  return level === 'hard-no' && !item.leaveOut;
}

/**
 * Whether a no to this item keeps any practice away. Jokes, for one, are no
 * practice.
 */
export const keepsAway = ({ item }: Question): boolean =>
  !!item.limitsTouch || (item.limits ?? item.practices).length > 0;

const isWanted = (level: Level): boolean =>
  level === 'need' || level === 'like';

/**
 * The level as it is shown. What is better left out has four answers: "please
 * never", from a card that something else wrote, reads as "please don't".
 */
export function shownLevel({ kind, answer }: Question): Level | undefined {
  return kind === 'out' && answer?.level === 'hard-no' ? 'need' : answer?.level;
}

/** The times that can be chosen beside a level. */
export const timesFor = (
  { item }: Question,
  level: Level,
): readonly Timing[] => (levels.indexOf(level) < 3 ? item.timing : []);

/**
 * The answer after a press on one of a question's boxes. They are told apart by
 * their place, since a value in the page would give the answer away: five
 * levels, then the times. What an older card says of keeping and telling stays
 * as it is.
 */
export function press(
  question: Question,
  index: number,
  checked: boolean,
): Answer {
  const before = question.answer;
  const level = levels[index] ?? before!.level;
  const times = timesFor(question, level);
  const pressed = times[index - levels.length];
  const timing = times.filter((time) =>
    time === pressed ? checked : before?.timing?.includes(time),
  );
  const answer = { ...before, level, timing };
  // Only a no can be told.
  return before?.tell && !isLimit(question, level)
    ? { ...answer, tell: false }
    : answer;
}

/**
 * What a form sends: the answers to these questions as JSON, without notes and
 * without what somebody keeps to themselves.
 */
export function toForm(all: readonly Question[]): string | undefined {
  const sent: Record<string, Partial<Record<Role, Answer>>> = {};
  for (const { item, role, answer } of all) {
    if (answer && !answer.private)
      sent[item.id] = {
        ...sent[item.id],
        [role]: { ...answer, note: undefined },
      };
  }
  return Object.keys(sent).length ? jsonText(sent) : undefined;
}

/**
 * How many items have an answer, or were passed on the way to the question at
 * `at`, of how many.
 */
export function progress(
  all: readonly Question[],
  at = 0,
): { done: number; total: number } {
  const count = (questions: readonly Question[]): number =>
    new Set(questions.map(({ item }) => item)).size;
  return {
    done: count(all.filter(({ answer }, index) => answer || index < at)),
    total: count(all),
  };
}

/**
 * Somebody's answers as a card, heading by heading: every answer once, wishes
 * before limits, nothing that has no answer.
 */
export const cardSections = (all: readonly Question[]): Question[][] =>
  [...roles, 'out']
    .flatMap((kind) =>
      levels.map((level) =>
        all.filter(
          (question) =>
            question.kind === kind && shownLevel(question) === level,
        ),
      ),
    )
    .filter(({ length }) => length);

/** Reasons that come from what was said just now. */
const ofNow: readonly ReasonKind[] = ['asked', 'feeling', 'place'];

/**
 * Names of up to three questions without an answer that what is suggested first
 * depends on. What somebody gives changes no order.
 */
export function mattering(
  all: readonly Question[],
  suggestions: readonly Suggestion[],
): string[] {
  const open = all.filter(({ kind, answer }) => kind === 'receive' && !answer);
  const answering = suggestions.filter(({ because }) =>
    because.some(({ kind }) => ofNow.includes(kind)),
  );
  const found = answering.flatMap(({ practice }) =>
    open.filter(({ item }) => item.practices.includes(practice.id)),
  );
  return [...new Set(found)].slice(0, 3).map(({ name }) => name);
}
