import {
  isAlarm,
  isAtLeast,
  isSomethingSaid,
  type SafetyAssessment,
} from '../../care/assess-safety.js';
import type { MoodPoint } from '../../care/check-in.js';
import type { Content, Feeling } from '../../content/content.js';
import type { Draft } from './check-in.draft.core.js';
import { chosenWords, isAlarmWord } from './words.core.js';

export type Tone = 'unsure' | 'own' | 'even' | 'good' | 'mixed' | 'hard';

/** The word that itself says that two things are true. */
const MIXED = 'mixed';
/**
 * Up to here a word that is not hard is not called good either: "just okay" is
 * enough.
 */
const EVEN = 0.2;
/** From here on a point without a word is called hard, or good. */
const CLEAR = 0.3;

const toneOfWords = (content: Content, words: readonly Feeling[]): Tone => {
  const isHard = words.some(({ valence }) => valence < 0);
  const isGood = words.some(({ valence }) => valence > EVEN);
  // Somebody who is not quite here is not told that many people feel that way.
  if (words.some(({ id }) => content.rules.heavy?.includes(id))) return 'hard';
  if (words.some(({ id }) => id === MIXED) || (isHard && isGood))
    return 'mixed';
  if (isHard) return 'hard';
  return isGood ? 'good' : 'even';
};

const toneOfPoint = ({ valence }: MoodPoint): Tone => {
  if (valence < -CLEAR) return 'hard';
  return valence > CLEAR ? 'good' : 'even';
};

/**
 * Which kind of moment it is, by what was chosen and never by how much of it.
 */
export function toneOf(content: Content, draft: Draft): Tone {
  const words = chosenWords(content, draft.feelings);
  if (words.length) return toneOfWords(content, words);
  if (draft.own) return 'own';
  // The point was set before somebody said that they do not know; only its
  // middle says as little as they did.
  const tone = draft.point ? toneOfPoint(draft.point) : 'unsure';
  return tone === 'even' && draft.feelings.length ? 'unsure' : tone;
}

/**
 * The ends of the keys of the title and the line under it. The level speaks
 * before the mood, and no title names what was said.
 */
export function sentencesFor(
  content: Content,
  draft: Draft,
  safety: SafetyAssessment,
): { title: string; lead: string } {
  const tone = toneOf(content, draft);
  if (isAlarm(safety.level)) {
    // Where only the company raised the level no word was said, and nobody is
    // thanked for one.
    return isSomethingSaid(safety)
      ? { title: 'alarm', lead: leadOfAlarm(safety) }
      : { title: 'quiet', lead: 'quiet' };
  }
  // A wish for safety or for somebody outside is no reason to be cheerful.
  const isHeavy =
    isAtLeast(safety.level, 'soft') && tone !== 'hard' && tone !== 'mixed';
  const key = isHeavy ? 'alarm' : tone;
  return { title: key, lead: key };
}

function leadOfAlarm({
  crisis,
  notYourFault,
  topics,
}: SafetyAssessment): string {
  if (crisis) return 'crisis';
  if (topics[0] === 'own-behaviour') return 'own-act';
  if (notYourFault) return 'fault';
  return topics[0] === 'medical' ? 'body' : 'alarm';
}

/**
 * A word that was said, and how strong: a label and what belongs to it, side by
 * side.
 */
export interface Said {
  readonly label: string;
  readonly strength: 1 | 2 | 3 | undefined;
}

/**
 * What was said, in the order of choosing. No strength stands beside a word of
 * alarm.
 */
export function saidWords(
  content: Content,
  { feelings, strengths, own }: Draft,
): Said[] {
  const chosen = chosenWords(content, feelings).map((word) => ({
    label: word.label,
    strength: isAlarmWord(word) ? undefined : strengths[word.id],
  }));
  return own ? [...chosen, { label: own.text, strength: undefined }] : chosen;
}

/**
 * Which of five parts of an axis a place is in, as the end of a message key.
 */
export function axisPart(value: number): 1 | 2 | 3 | 4 | 5 {
  if (value < -0.6) return 1;
  if (value < -0.2) return 2;
  if (value <= 0.2) return 3;
  return value <= 0.6 ? 4 : 5;
}
