import { find, type Content, type PreferenceItem } from '../content/content.js';
import type { Level, Role } from '../content/schema.js';
import type { Answer, Preferences } from './preferences.js';

/**
 * What two cards have in common, as both people see it. It holds no level, no
 * count and nothing that did not meet.
 */
export interface SharedPlan {
  readonly plan: readonly Meeting[];
  readonly ask: readonly Meeting[];
  readonly leaveOut: readonly Meeting[];
}

/**
 * One item in one direction. `by` is who receives it; for a mutual item and for
 * what is left out, nobody is named.
 */
export interface Meeting {
  readonly item: string;
  readonly by?: 'a' | 'b' | undefined;
}

const wants: readonly Level[] = ['need', 'like'];
const open: readonly Level[] = ['need', 'like', 'maybe'];
const among = (
  levels: readonly Level[],
  ...answers: (Answer | undefined)[]
): boolean =>
  answers.every(
    (answer) => answer && !answer.private && levels.includes(answer.level),
  );

/**
 * What meets in two people's preferences. Unanswered, private, "not for me" and
 * "please never" all look the same: absent. Symmetric: swapping the two people
 * swaps `a` and `b` and changes nothing else.
 */
export function combineCards(
  content: Content,
  a: Preferences,
  b: Preferences,
): SharedPlan {
  const result: { plan: Meeting[]; ask: Meeting[]; leaveOut: Meeting[] } = {
    plan: [],
    ask: [],
    leaveOut: [],
  };
  for (const item of content.items) {
    if (
      isLeftOut(content, item, a[item.id]) ||
      isLeftOut(content, item, b[item.id])
    ) {
      result.leaveOut.push({ item: item.id });
      continue;
    }
    if (find(content.groups, item.group)?.leaveOut) continue;
    const pairs: [Meeting, (Answer | undefined)[]][] = [
      [{ item: item.id, by: 'a' }, [a[item.id]?.receive, b[item.id]?.give]],
      [{ item: item.id, by: 'b' }, [b[item.id]?.receive, a[item.id]?.give]],
    ];
    const meetings = item.mutual
      ? [
          [
            { item: item.id },
            pairs.flatMap(([, answers]) => answers),
          ] as (typeof pairs)[0],
        ]
      : pairs;
    // A hard no in either direction is about the act itself, so it also
    // silences the other direction.
    const never = [a, b].some((card) =>
      (['receive', 'give'] as Role[]).some(
        (role) => card[item.id]?.[role]?.level === 'hard-no',
      ),
    );
    if (never) continue;
    for (const [meeting, answers] of meetings) {
      if (among(wants, ...answers)) result.plan.push(meeting);
      else if (among(open, ...answers)) result.ask.push(meeting);
    }
  }
  return result;
}

function isLeftOut(
  content: Content,
  item: PreferenceItem,
  answers: Preferences[string] | undefined,
): boolean {
  const leaveOut = find(content.groups, item.group)?.leaveOut;
  return Object.values(answers ?? {}).some(
    (answer) =>
      answer.tell &&
      !answer.private &&
      (answer.level === 'hard-no' ||
        (leaveOut && wants.includes(answer.level))),
  );
}
