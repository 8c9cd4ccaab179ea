// Leads a check-in to one of its steps, by the words that a person sees and not
// by its markup.
import type { LitElement } from 'lit';
import type { Content } from '../../src/content/content.js';
import { translate } from '../../src/i18n/translate.js';
import { controlNamed, press, screenText } from './screen.js';

/** A check-in in the page, and the content of its session. */
export interface Driven {
  readonly element: LitElement;
  readonly content: Content;
}

const MOST_STEPS = 6;

/** A step of the check-in: its question stands on the screen. */
export async function openStep(
  { element, content }: Driven,
  step: string,
): Promise<void> {
  const question = translate(content, `checkin.${step}`);
  if (!question) throw new Error(`The check-in has no step "${step}".`);
  for (let steps = 0; steps < MOST_STEPS; steps += 1) {
    if (screenText(element).includes(question)) return;
    // Not "Skip": it would take back what was said in this step.
    await press(element, translate(content, 'common.next'));
  }
  throw new Error(`The check-in does not come to "${question}".`);
}

/**
 * Chooses words in the step of words, by typing those that are not in sight.
 */
export async function sayWords(
  driven: Driven,
  labels: readonly string[],
): Promise<void> {
  const { element } = driven;
  await openStep(driven, 'words');
  for (const label of labels) {
    if (!controlNamed(element, label)) await typeWord(driven, label);
    await press(element, label);
  }
}

/** The end of the check-in, after these words. */
export async function openSummary(
  driven: Driven,
  labels: readonly string[],
): Promise<void> {
  const { element, content } = driven;
  await sayWords(driven, labels);
  const end = translate(content, 'checkin.now');
  for (let steps = 0; steps < MOST_STEPS; steps += 1) {
    if (screenText(element).includes(end)) return;
    const next = translate(content, 'common.next');
    await press(
      element,
      controlNamed(element, next) ? next : translate(content, 'common.done'),
    );
  }
  throw new Error(`The check-in does not come to "${end}".`);
}

async function typeWord(
  { element, content }: Driven,
  label: string,
): Promise<void> {
  if (!fieldOf(element))
    await press(element, translate(content, 'checkin.more'));
  const field = fieldOf(element);
  if (!field) throw new Error('There is no field to type a word into.');
  field.value = label;
  field.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  await element.updateComplete;
}

function fieldOf({ renderRoot }: LitElement): HTMLInputElement | null {
  return renderRoot.querySelector('input[type=search]');
}
