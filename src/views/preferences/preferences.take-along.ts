import type { LitElement } from 'lit';
import { copyText } from '../../page/copy-text.js';
import { printSheet } from '../../page/print-sheet.js';
import type { Question } from './preferences.core.js';
import type { QuestionProps } from './preferences.props.js';
import { partsToTake, textOf } from './preferences.take.core.js';

/** Copies of a card what others may see. */
export const copyCard = (
  all: readonly Question[],
  t: QuestionProps['t'],
): Promise<boolean> => copyText(textOf(partsToTake(all, t), t));

/**
 * Prints of a card what others may see.
 * @param language that of the words
 * @returns what takes the sheet away
 */
export function printCard(
  host: LitElement,
  all: readonly Question[],
  t: QuestionProps['t'],
  language: string,
): () => void {
  return printSheet(host.renderRoot, {
    name: t('prefs.card'),
    language,
    direction: getComputedStyle(host).direction,
    title: t('prefs.title'),
    parts: partsToTake(all, t),
    end: t('prefs.card.wins'),
  });
}
