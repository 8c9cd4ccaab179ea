import type { CheckIn, MoodPoint, Strength } from '../../care/check-in.js';
import { find, type Content, type Feeling, type Need } from '../../content/content.js';

/** The questions, in the order in which they are asked, and the summary after them. */
export const questions = ['field', 'words', 'strength', 'need'] as const;
export type Question = (typeof questions)[number];
export type Step = Question | 'summary';

/** What someone has said so far; it lives in the element until they go on. */
export interface Draft {
  readonly point?: MoodPoint | undefined;
  readonly feelings: readonly string[];
  readonly strengths: Readonly<Record<string, Strength>>;
  readonly needs: readonly string[];
}
export const emptyDraft: Draft = { feelings: [], strengths: {}, needs: [] };

/** Where the dot is before somebody moves it. */
export const MIDDLE: MoodPoint = { valence: 0, arousal: 0 };

/** The word for "I don't know yet". It stands alone: no other word goes with it. */
export const UNSURE = 'unsure';
const OFFERED = 12;
/** How much text stands on the first screen of a phone of 360 × 640, in letters, with the frame of each word counted as four. */
const FIRST_SCREEN = 130;
const OFFERED_NEEDS = 5;
/** Needs that fit most moments, for someone who has not said much. */
const usualNeeds = ['rest', 'closeness', 'space', 'being-heard', 'kindness', 'quiet'];
const SIMPLE_PER_FAMILY = 3;

/** What is shown of a step beside the draft. */
export interface View {
  /** Whether all words, or all needs, are open. */
  readonly more: boolean;
  readonly typed: string;
  readonly family: string | undefined;
  /** The words of the first screen, settled when the step opens: a word must not jump away under a finger. */
  readonly offered: readonly Feeling[];
}

/** The words that were chosen; "I don't know yet" is none. */
export const chosenWords = (content: Content, { feelings }: Draft): Feeling[] =>
  feelings.flatMap((id) => (id === UNSURE ? [] : (find(content.feelings, id) ?? [])));

/** The questions that this person is asked: a strength needs a word to belong to. */
export function stepsFor(wanted: readonly Question[], { feelings }: Draft): Step[] {
  return [...wanted.filter((step) => step !== 'strength' || feelings.some((id) => id !== UNSURE)), 'summary'];
}

/** Which of its family a word is; those that people say first come first. */
const placeInFamily = (words: readonly Feeling[], word: Feeling): number => words.filter(({ family }) => family === word.family).indexOf(word);

/** The words that can be chosen at all. `simple` keeps the first three of a family, and every word of alarm. */
export function vocabulary(content: Content, simple: boolean): Feeling[] {
  const all = content.feelings.filter(({ id }) => id !== UNSURE);
  return all.filter((word) => !simple || word.safety || placeInFamily(all, word) < SIMPLE_PER_FAMILY);
}

/**
 * The words of the first screen: those chosen before, and about twelve in all. They are near the point; without a point they
 * are the first of every family, so that nothing is suggested.
 */
export function offeredWords(words: readonly Feeling[], { point, feelings }: Draft): Feeling[] {
  const isChosen = ({ id }: Feeling): boolean => feelings.includes(id);
  const far = (word: Feeling): number =>
    isChosen(word) ? -1 : point ? Math.hypot(word.valence - point.valence, word.arousal - point.arousal) : placeInFamily(words, word);
  const distances = new Map(words.map((word) => [word, far(word)]));
  let left = FIRST_SCREEN;
  return [...words].sort((a, b) => distances.get(a)! - distances.get(b)!).filter((word) => (left -= word.label.length + 4) >= 0 || isChosen(word));
}

/**
 * The words that typing, or a family, finds. What is typed is looked for in their label, then in the other ways in which people
 * say them, then in their gloss: the sooner it is there, the better it fits.
 */
export function foundWords(words: readonly Feeling[], { typed, family }: View, language: string): Feeling[] {
  if (!typed) return words.filter((word) => word.family === family);
  const fold = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLocaleLowerCase(language);
  const at = ({ label, also = [], gloss }: Feeling): number => fold([label, ...also, gloss].join('\n')).indexOf(fold(typed.trim()));
  return words.filter((word) => at(word) >= 0).sort((a, b) => at(a) - at(b)).slice(0, OFFERED);
}

/** The most words at once: what the host wants, from one to five. */
export const mostOf = (wanted: number): number => Math.min(5, Math.max(1, wanted || 5));

/** Chooses a word or takes it back. Opposites stand together. */
export function toggleFeeling(draft: Draft, id: string): Draft {
  const { [id]: _, ...strengths } = draft.strengths;
  const others = draft.feelings.filter((other) => other !== UNSURE && other !== id);
  return { ...draft, strengths, feelings: draft.feelings.includes(id) ? others : [...others, id] };
}

/** The draft after a press on a box of a step, or a move of a slider. @param value the strength, or the place on the axis */
export function press(draft: Draft, step: Step | undefined, id: string, value: number): Draft {
  if (step === 'words') return toggleFeeling(draft, id);
  if (step === 'need') return { ...draft, needs: [id] };
  if (step === 'field') return { ...draft, point: { ...MIDDLE, ...draft.point, [id]: value } };
  return { ...draft, strengths: { ...draft.strengths, [id]: value as Strength } };
}

/** What the chosen words often ask for, then what fits most moments. The person decides. */
export function offeredNeeds(content: Content, draft: Draft): Need[] {
  const chosen = chosenWords(content, draft);
  const ids = [...chosen.flatMap(({ needs }) => needs.slice(0, 1)), ...chosen.flatMap(({ needs }) => needs), ...usualNeeds];
  return [...new Set(ids)].flatMap((id) => find(content.needs, id) ?? []).slice(0, OFFERED_NEEDS);
}

/** Which of nine places on the field a point is in, as the end of a message key. */
export function placeOf(point: MoodPoint | undefined): string {
  const third = (value: number): string => (value > 0.3 ? 'high' : value < -0.3 ? 'low' : 'mid');
  return point ? `${third(point.valence)}.${third(point.arousal)}` : 'none';
}

/** Which kind sentence fits: by what was chosen, never by how much of it. */
export function moodOf(content: Content, draft: Draft): 'unsure' | 'mixed' | 'hard' | 'good' {
  const signs = chosenWords(content, draft).map(({ valence }) => Math.sign(valence));
  if (!signs.length) return 'unsure';
  return !signs.includes(-1) ? 'good' : signs.includes(1) ? 'mixed' : 'hard';
}

/** Whether anything was said. */
export const isAnswered = ({ point, feelings, needs }: Draft): boolean => !!point || feelings.length + needs.length > 0;

/** The draft as it goes to the session. */
export const toCheckIn = ({ point, feelings, strengths, needs }: Draft): CheckIn => ({
  ...(point && { point }),
  feelings,
  ...(Object.keys(strengths).length && { strengths }),
  needs,
});
