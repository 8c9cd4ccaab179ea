import type { Answer, Preferences } from '../../care/preferences.js';
import type { ReasonKind, Suggestion } from '../../care/rank-practices.js';
import type {
  Content,
  PreferenceGroup,
  PreferenceItem,
} from '../../content/content.js';
import { jsonText } from '../../content/plain-data.js';
import type { Level, Role, Timing } from '../../content/schema.js';
import { preferenceLevels, preferenceRoles } from '../../content/terms.js';

/** How an item is asked: from either side, or as something to leave out. */
export type PreferenceKind = Role | 'leave-out';

/**
 * One item in one direction, and what was said of it. `name` ties its radio
 * buttons together and says nothing about it; another question may have it once
 * other ones are asked. `key` stays, and stands in no markup.
 */
export interface Question {
  readonly group: PreferenceGroup;
  readonly item: PreferenceItem;
  readonly role: Role;
  readonly kind: PreferenceKind;
  readonly name: string;
  readonly key: string;
  readonly answer: Answer | undefined;
}

/** Which questions a page wants. */
export interface AskedFor {
  readonly roles: readonly Role[];
  /** Ids of groups; none is all. */
  readonly groups: readonly string[];
}

/**
 * What is asked, group by group. What to leave out is a wish to receive, so
 * nobody is asked to give it.
 */
export function questionsFor(
  { groups, items }: Content,
  preferences: Preferences,
  { roles: asked, groups: ids }: AskedFor,
): Question[] {
  return groups
    .filter(({ id }) => !ids.length || ids.includes(id))
    .flatMap((group) =>
      items.flatMap((item, index) =>
        item.group === group.id
          ? asked
              .filter((role) => isAsked(group, item, role))
              .map((role, side) => ({
                group,
                item,
                role,
                kind: kindOf(group, role),
                name: `q${index}-${side}`,
                key: `${item.id} ${role}`,
                answer: preferences[item.id]?.[role],
              }))
          : [],
      ),
    );
}

const isAsked = (
  group: PreferenceGroup,
  item: PreferenceItem,
  role: Role,
): boolean => item.roles.includes(role) && !(group.leaveOut && role === 'give');

const kindOf = (group: PreferenceGroup, role: Role): PreferenceKind =>
  group.leaveOut ? 'leave-out' : role;

/** How a group stands, and what is pressed to bring it there. */
export type GroupState = 'open' | 'closed' | 'skipped';
/**
 * How groups stand, by their ids. The first is open and the others are closed
 * until something else was pressed.
 */
export type GroupStates = ReadonlyMap<string, GroupState>;

/** The questions of the groups that were not skipped. */
export const withoutSkipped = (
  all: readonly Question[],
  states: GroupStates,
): Question[] => all.filter(({ group }) => states.get(group.id) !== 'skipped');

/**
 * Whether this level says no: "please never" to a wish, or "please don't" and
 * "rather not" to what is better left out.
 */
export function isLimit({ kind, item }: Question, level: Level): boolean {
  if (kind === 'leave-out' || (item.leaveOut && kind === 'receive'))
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
  return kind === 'leave-out' && answer?.level === 'hard-no'
    ? 'need'
    : answer?.level;
}

/** The times that can be chosen beside a level. */
export const timesFor = (
  { item }: Question,
  level: Level,
): readonly Timing[] =>
  preferenceLevels.indexOf(level) < 3 ? item.timing : [];

/**
 * The answer with this level. Times that the level has not go. What an older
 * card says of keeping and telling stays as it is, but only a no can be told.
 */
export function withLevel(question: Question, level: Level): Answer {
  const { answer: before } = question;
  const allowed = timesFor(question, level);
  const timing = allowed.filter((time) => before?.timing?.includes(time));
  const answer = { ...before, level, timing };
  return before?.tell && !isLimit(question, level)
    ? { ...answer, tell: false }
    : answer;
}

/** The answer with this time, or without it where it was there. */
export function withTime(question: Question, time: Timing): Answer | undefined {
  const { answer: before } = question;
  if (!before) return undefined;
  const chosen = before.timing ?? [];
  const timing = timesFor(question, before.level).filter(
    (one) => chosen.includes(one) !== (one === time),
  );
  return { ...before, timing };
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

/** How many items have an answer, of how many. */
export function progress(all: readonly Question[]): {
  done: number;
  total: number;
} {
  const count = (questions: readonly Question[]): number =>
    new Set(questions.map(({ item }) => item)).size;
  return {
    done: count(all.filter(({ answer }) => answer)),
    total: count(all),
  };
}

/**
 * Somebody's answers as a card, heading by heading: every answer once, wishes
 * before limits, nothing that has no answer.
 */
export const cardSections = (all: readonly Question[]): Question[][] =>
  [...preferenceRoles, 'leave-out']
    .flatMap((kind) =>
      preferenceLevels.map((level) =>
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
 * Keys of up to three questions without an answer that what is suggested first
 * depends on. What somebody gives changes no order.
 */
export function highlightedQuestions(
  all: readonly Question[],
  suggestions: readonly Suggestion[],
): string[] {
  const open = all.filter(({ kind, answer }) => kind === 'receive' && !answer);
  const answering = suggestions.filter(({ reasons }) =>
    reasons.some(({ kind }) => ofNow.includes(kind)),
  );
  const found = answering.flatMap(({ practice }) =>
    open.filter(({ item }) => item.practices.includes(practice.id)),
  );
  return [...new Set(found)].slice(0, 3).map(({ key }) => key);
}
