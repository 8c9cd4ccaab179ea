import type { Content } from '../content/content.js';
import { fieldsOf } from '../content/plain-data.js';
import type { Context } from '../content/schema.js';
import { assessCheckIn, type SafetyAssessment } from './assess-safety.js';
import { UNSURE, type CheckIn, type Danger } from './check-in.js';
import type { Preferences } from './preferences.js';

/** What someone said of a practice after seeing it. */
export interface Mark {
  readonly done?: boolean | undefined;
  readonly helped?: boolean | undefined;
  readonly saved?: boolean | undefined;
  readonly dismissed?: boolean | undefined;
}
export type Marks = Readonly<Record<string, Mark>>;

/** Everything that ranking looks at. */
export interface Person {
  readonly checkIn?: CheckIn | undefined;
  /**
   * What the person has just come out of. Safety reads it even where a list is
   * made for another context.
   */
  readonly context?: Context | undefined;
  /**
   * How strongly what was said points to support. Default: what the check-in
   * says.
   */
  readonly safety?: SafetyAssessment | undefined;
  readonly preferences: Preferences;
  readonly marks: Marks;
}

/** How strongly what a person said points to support. */
export const safetyOf = (content: Content, person: Person): SafetyAssessment =>
  fieldsOf(person).safety ??
  assessCheckIn(content, person.checkIn, person.context);

/**
 * The word of the catalogue that says what a word of the person's own points
 * to.
 */
const meant: Readonly<Record<Danger, string>> = {
  'harm-to-self': 'unsafe-with-self',
  'harm-by-others': 'boundary-crossed',
  'own-behaviour': 'did-harm',
  body: 'in-pain',
};

/**
 * Ids of everything that was said of now: the chosen words, and what a word of
 * one's own stands for. "I don't know yet" says nothing.
 */
export function saidFeelings({ checkIn }: Person): readonly string[] {
  const chosen = (checkIn?.feelings ?? []).filter((id) => id !== UNSURE);
  return checkIn?.danger ? [...chosen, meant[checkIn.danger]] : chosen;
}
