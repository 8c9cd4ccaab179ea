import { find, type Content, type PreferenceItem } from '../content/content.js';
import type { Level } from '../content/schema.js';
import { preferenceRoles } from '../content/terms.js';
import type { Answer, Preferences } from './preferences.js';

/**
 * What two cards have in common, as both people see it. It holds no level, no
 * count and nothing that did not meet.
 */
export interface SharedPlan {
  readonly plan: readonly SharedItem[];
  readonly ask: readonly SharedItem[];
  readonly leaveOut: readonly SharedItem[];
}

/**
 * One item in one direction. `by` is who receives it; for a mutual item and for
 * what is left out, nobody is named.
 */
export interface SharedItem {
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
  const plan: SharedItem[] = [];
  const ask: SharedItem[] = [];
  const leaveOut: SharedItem[] = [];
  for (const item of content.items) {
    if (
      isLeftOut(content, item, a[item.id]) ||
      isLeftOut(content, item, b[item.id])
    ) {
      leaveOut.push({ item: item.id });
      continue;
    }
    if (find(content.groups, item.group)?.leaveOut) continue;
    // A hard no in either direction is about the act itself, so it also
    // silences the other direction.
    if (isRefused(a[item.id]) || isRefused(b[item.id])) continue;
    for (const { sharedItem: sharedItem, answers } of sharedItemsOf(
      item,
      a,
      b,
    )) {
      if (among(wants, ...answers)) plan.push(sharedItem);
      else if (among(open, ...answers)) ask.push(sharedItem);
    }
  }
  return { plan, ask, leaveOut };
}

/** Where two people may meet, and whose answers have to agree for it. */
interface Possible {
  readonly sharedItem: SharedItem;
  readonly answers: readonly (Answer | undefined)[];
}

/** Each direction of an item by itself, and a mutual one in both together. */
function sharedItemsOf(
  { id: item, mutual }: PreferenceItem,
  { [item]: a }: Preferences,
  { [item]: b }: Preferences,
): Possible[] {
  const toA = [a?.receive, b?.give];
  const toB = [b?.receive, a?.give];
  if (mutual) return [{ sharedItem: { item }, answers: [...toA, ...toB] }];
  return [
    { sharedItem: { item, by: 'a' }, answers: toA },
    { sharedItem: { item, by: 'b' }, answers: toB },
  ];
}

const isRefused = (answers: Preferences[string] | undefined): boolean =>
  preferenceRoles.some((role) => answers?.[role]?.level === 'hard-no');

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
