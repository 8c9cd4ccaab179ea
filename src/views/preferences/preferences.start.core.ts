import { cardKinds, firstItems } from '../../content/catalogue/card-kinds.js';
import { withLevel, type AskedFor, type Question } from './preferences.core.js';

/** Up to so many items are asked at once. */
const FEW = 15;

const itemsOf = (questions: readonly Question[]): number =>
  new Set(questions.map(({ item }) => item)).size;

/**
 * The questions that a card begins with, for one side: everything, where there
 * is little to ask or the page says which groups it wants.
 */
export function firstQuestions(
  all: readonly Question[],
  { groups }: AskedFor,
): readonly Question[] {
  const first = all.filter(
    ({ item, role }) => firstItems.includes(item.id) && role === all[0]!.role,
  );
  const isShort = !groups.length && itemsOf(all) > FEW && first.length > 5;
  return isShort ? first : all;
}

/**
 * What a kind of card would answer, with those answers, where the person has
 * given none.
 */
export function questionsOfKind(
  all: readonly Question[],
  kind: string,
): readonly Question[] {
  const levels = cardKinds[kind] ?? {};
  return all.flatMap((question) => {
    const level = levels[question.item.id];
    const isOpen = level && question.role === 'receive' && !question.answer;
    return isOpen ? { ...question, answer: withLevel(question, level) } : [];
  });
}

/** The kinds of card that would answer anything here. */
export const kindsFor = (all: readonly Question[]): readonly string[] =>
  Object.keys(cardKinds).filter((kind) => questionsOfKind(all, kind).length);

/** Of what was taken from a kind of card, the questions that still say so. */
export const stillTaken = (
  all: readonly Question[],
  taken: readonly Question[],
): readonly Question[] =>
  all.filter(({ key, answer }) =>
    taken.some((one) => one.key === key && one.answer?.level === answer?.level),
  );
