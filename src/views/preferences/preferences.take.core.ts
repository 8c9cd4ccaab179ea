import type { SheetPart } from '../../page/print-sheet.js';
import { cardSections, shownLevel, type Question } from './preferences.core.js';
import type { QuestionProps } from './preferences.props.js';

/** Answers of the same kind and level, as others may see them. */
export interface CardPart extends SheetPart {
  /** Whether somebody may answer to it: a limit is not up for an answer. */
  readonly isWish: boolean;
}

/** One line of a card, to be read across a table. */
export interface CardLine extends Pick<CardPart, 'isWish'> {
  readonly heading: string;
  readonly text: string;
}

/** The heading over answers of the same kind and level. */
export const headingOf = (question: Question, t: QuestionProps['t']): string =>
  t(`prefs.card.${question.kind}.${shownLevel(question)!}`);

/**
 * What of a card others may see: no note, which is for whoever wrote it, and
 * nothing that somebody keeps to themselves.
 */
export function partsToTake(
  all: readonly Question[],
  t: QuestionProps['t'],
): readonly CardPart[] {
  const shared = all.filter(({ answer }) => answer && !answer.private);
  return cardSections(shared).map((questions) => ({
    heading: headingOf(questions[0]!, t),
    lines: questions.map((question) => lineOf(question, t)),
    isWish: isWish(questions[0]!),
  }));
}

const isWish = (question: Question): boolean =>
  question.kind !== 'leave-out' &&
  ['need', 'like'].includes(shownLevel(question)!);

function lineOf(
  { item, role, answer }: Question,
  t: QuestionProps['t'],
): string {
  const times = (answer!.timing ?? []).map((time) => t(`common.when.${time}`));
  const text = item[role]!;
  return times.length ? `${text} (${times.join(' · ')})` : text;
}

/** Each line of a card with its heading. */
export const linesOf = (parts: readonly CardPart[]): readonly CardLine[] =>
  parts.flatMap(({ heading, lines, isWish }) =>
    lines.map((text) => ({ heading, text, isWish })),
  );

/** A card as plain text. */
export function textOf(
  parts: readonly SheetPart[],
  t: QuestionProps['t'],
): string {
  const sections = parts.map(({ heading, lines }) =>
    [heading, ...lines.map((line) => `- ${line}`)].join('\n'),
  );
  return [t('prefs.title'), ...sections, t('prefs.card.wins')].join('\n\n');
}
