import type { SafetyAssessment } from '../care/assess-safety.js';
import type { CheckIn } from '../care/check-in.js';
import type { Answer, Preferences } from '../care/preferences.js';
import type {
  Mark,
  RankOptions,
  Suggestion,
  WithholdReason,
} from '../care/rank-practices.js';
import type { Content } from '../content/content.js';
import type { Pack, Role } from '../content/schema.js';
import type { PersonAnswers, SessionSettings, SessionState } from './state.js';

export interface SessionOptions extends Partial<SessionSettings> {
  /**
   * A pack to add to the built-in one, as `readPack` gave it, or several in the
   * order in which they add to each other.
   */
  readonly content?: Pack | readonly Pack[] | undefined;
}

/**
 * What a person said on this page, and what follows from it. Lives in memory;
 * runs without a browser.
 */
export interface Session {
  getState(): SessionState;
  subscribe(listener: () => void): () => void;
  /**
   * Changes what the host set. It never lowers the safety level, nor what the
   * person answered.
   * @throws {TypeError} for a value that is not allowed, naming those that are
   */
  configure(settings: Partial<SessionSettings>): void;
  /**
   * Puts a pack that `readPack` gave, or several, on the built-in one, in place
   * of those that were there; `undefined` takes them away.
   * @throws {TypeError} for a pack that was not read, and for two that give an
   *   id to entries of one list
   */
  setContent(packs: Pack | readonly Pack[] | undefined): void;
  /**
   * The content in the nearest language that its packs have words in; without
   * one, as `getState().content`. The same ids, rules and numbers stand in each.
   * @param language a language tag, as `de-AT`
   */
  contentIn(language: string | undefined): Content;
  /**
   * Reads a pack (JSON text, a value that came from JSON, or the URL of one) or
   * a list of packs, checks them and puts them in place of those that were
   * there. What reads packs is loaded for this only.
   * @throws {ContentError} with every fault, and keeps the content that was
   *   there
   */
  loadPack(input: unknown): Promise<void>;
  /** Whether packs are on their way: what is missing may be in them. */
  isReading(): boolean;
  /**
   * Takes what the person said of the moment; `undefined` takes an answer back.
   * @throws {TypeError} for a value that is not allowed, naming those that are
   */
  answer(answers: PersonAnswers): void;
  /**
   * Takes what someone said of now. Unknown and repeated words are dropped, the
   * first five feelings are kept.
   */
  submitCheckIn(checkIn: CheckIn): void;
  /** Forgets what someone said of now and of the moment; the country stays. */
  clearCheckIn(): void;
  /**
   * Answers one item in one direction; `undefined` takes the answer back.
   * Unknown items and levels are ignored.
   */
  setPreference(item: string, role: Role, answer: Answer | undefined): void;
  /** Replaces all answers. Unknown items and levels are dropped. */
  setPreferences(preferences: Preferences): void;
  /**
   * Adds to what is said of a practice; a field set to `undefined` is taken
   * back.
   */
  markPractice(practice: string, mark: Mark): void;
  /**
   * What to suggest now, best first, with reasons. An option that is given
   * counts, also as `undefined`: any.
   */
  rank(options?: RankOptions): readonly Suggestion[];
  safety(): SafetyAssessment;
  /** Why a practice is kept from this person now, if it is. */
  withholdReason(practice: string): WithholdReason | undefined;
  /**
   * Forgets every answer, and tells the elements, so that what is half said on
   * the screen goes too.
   * @param keep what stays. Default: nothing
   */
  clear(keep?: readonly AnswerField[]): void;
}

/**
 * What can be kept of a person, and what can stay when everything else is
 * forgotten.
 */
export const answerFields = ['country', 'preferences', 'marks'] as const;
export type AnswerField = (typeof answerFields)[number];
