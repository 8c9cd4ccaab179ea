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

/** The word for "I don't know yet". It stands alone: no other word goes with it. */
export const UNSURE = 'unsure';
const OFFERED = 12;
/** How much text stands on the first screen of a phone of 360 × 640, in letters, with the frame of each word counted as four. */
const FIRST_SCREEN = 130;
const OFFERED_NEEDS = 5;
/** Needs that fit most moments, for someone who has not said much. */
const usualNeeds = ['rest', 'closeness', 'space', 'being-heard', 'kindness', 'quiet'];
const SIMPLE_PER_FAMILY = 3;

/** The questions that this person is asked: a strength needs a word to belong to. */
export function stepsFor(wanted: readonly Question[], draft: Draft): Step[] {
  const words = draft.feelings.filter((id) => id !== UNSURE);
  return [...wanted.filter((step) => step !== 'strength' || words.length > 0), 'summary'];
}

/** The words that can be chosen at all. `simple` keeps the first three of a family, and every word of alarm. */
export function vocabulary(content: Content, simple: boolean): Feeling[] {
  const all = content.feelings.filter(({ id }) => id !== UNSURE);
  if (!simple) return all;
  return all.filter(
    (feeling) =>
      feeling.safety ||
      all.filter(({ family }) => family === feeling.family).indexOf(feeling) < SIMPLE_PER_FAMILY,
  );
}

/** About twelve words near a point; without a point the first of every family, so that nothing is suggested. */
export function offeredWords(words: readonly Feeling[], point: MoodPoint | undefined): Feeling[] {
  if (point) {
    const distance = ({ valence, arousal }: Feeling): number => Math.hypot(valence - point.valence, arousal - point.arousal);
    return [...words].sort((a, b) => distance(a) - distance(b)).slice(0, OFFERED);
  }
  const firsts = words.filter((word) => words.find(({ family }) => family === word.family) === word);
  return [...firsts, ...words.filter((word) => !firsts.includes(word))].slice(0, OFFERED);
}

/** The words of the first screen: those chosen before, and of those near the point as many as fit beside them. */
export function firstScreen(near: readonly Feeling[], chosen: readonly Feeling[]): Feeling[] {
  const width = ({ label }: Feeling): number => label.length + 4;
  let left = FIRST_SCREEN - chosen.reduce((sum, word) => sum + width(word) + 4, 0);
  const others = near.filter((word) => !chosen.includes(word) && (left -= width(word)) >= 0);
  return [...near.filter((word) => chosen.includes(word) || others.includes(word)), ...chosen.filter((word) => !near.includes(word))];
}

/** Words that match what is typed, in their label, their gloss or the other ways in which people say them. */
export function searchWords(words: readonly Feeling[], typed: string, language: string): Feeling[] {
  const fold = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLocaleLowerCase(language);
  const wanted = fold(typed.trim());
  const starts = (texts: readonly string[]): boolean => texts.some((text) => fold(text).startsWith(wanted));
  const rank = ({ label, also = [], gloss }: Feeling): number =>
    starts([label]) ? 0 : starts(also) ? 1 : fold([label, ...also].join(' ')).includes(wanted) ? 2 : fold(gloss).includes(wanted) ? 3 : 4;
  return words.filter((word) => rank(word) < 4).sort((a, b) => rank(a) - rank(b)).slice(0, OFFERED);
}

/** The most words at once: what the host wants, from one to five. */
export const mostOf = (wanted: number): number => Math.min(5, Math.max(1, wanted || 5));

/** Chooses a word or takes it back. Beyond `most` nothing is added; opposites stand together. */
export function toggleFeeling(draft: Draft, id: string, most: number): Draft {
  if (draft.feelings.includes(id)) {
    const { [id]: _, ...strengths } = draft.strengths;
    return { ...draft, strengths, feelings: draft.feelings.filter((other) => other !== id) };
  }
  const feelings = draft.feelings.filter((other) => other !== UNSURE);
  return feelings.length < most ? { ...draft, feelings: [...feelings, id] } : draft;
}

/** The draft after a press on the box at `index` of a list: of words, of needs, or of the strengths of the word in that row. */
export function press(draft: Draft, list: string, id: string | undefined, index: number, checked: boolean, most: number): Draft {
  if (list === 'words') return toggleFeeling(draft, id!, most);
  if (list === 'need') return { ...draft, needs: checked ? [id!] : [] };
  return { ...draft, strengths: { ...draft.strengths, [draft.feelings[Number(list)]!]: (index + 1) as Strength } };
}

/** What the chosen words often ask for, then what fits most moments. The person decides. */
export function offeredNeeds(content: Content, draft: Draft): Need[] {
  const chosen = draft.feelings.flatMap((id) => find(content.feelings, id) ?? []);
  const ids = [...chosen.flatMap(({ needs }) => needs.slice(0, 1)), ...chosen.flatMap(({ needs }) => needs.slice(1)), ...usualNeeds];
  return [...new Set(ids)].flatMap((id) => find(content.needs, id) ?? []).slice(0, OFFERED_NEEDS);
}

/** Which of nine places on the field a point is in, as the end of a message key. */
export function placeOf(point: MoodPoint | undefined): string {
  const third = (value: number): string => (value > 0.3 ? 'high' : value < -0.3 ? 'low' : 'mid');
  return point ? `${third(point.valence)}.${third(point.arousal)}` : 'none';
}

/** Which kind sentence fits: by what was chosen, never by how much of it. */
export function moodOf(content: Content, draft: Draft): 'unsure' | 'mixed' | 'hard' | 'good' {
  const valences = draft.feelings.flatMap((id) => (id === UNSURE ? [] : (find(content.feelings, id)?.valence ?? [])));
  if (!valences.length) return 'unsure';
  const hard = valences.some((valence) => valence < 0);
  return hard && valences.some((valence) => valence > 0) ? 'mixed' : hard ? 'hard' : 'good';
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
