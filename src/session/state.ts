import type { SafetyAssessment } from '../care/assess-safety.js';
import type { CheckIn } from '../care/check-in.js';
import type { Marks } from '../care/person.js';
import type { Preferences } from '../care/preferences.js';
import type { Content } from '../content/content.js';
import type {
  Audience,
  Company,
  CompanyAnswer,
  Context,
  Timing,
} from '../content/schema.js';

export interface SessionSettings {
  /** What the host allows. Default `general`. */
  readonly audience: Audience;
  readonly context?: Context | undefined;
  readonly company?: Company | undefined;
  /** The person's or the host's choice, as an ISO 3166 code. Never guessed. */
  readonly country?: string | undefined;
}

/**
 * What a person said of the moment. Nothing of it but the country is kept, where
 * a page keeps answers, and nothing is sent or in an event. Each wins over what
 * the host says, until it is cleared.
 */
export interface PersonAnswers {
  /** How long ago it was: just now, earlier today, days ago. */
  readonly when?: Timing | undefined;
  /** After what. */
  readonly context?: Context | undefined;
  /** Who is here. */
  readonly company?: CompanyAnswer | undefined;
  /** Where the person is, as an ISO 3166 code. */
  readonly country?: string | undefined;
}

export interface SessionState extends PersonAnswers {
  readonly audience: Audience;
  readonly content: Content;
  /**
   * What the host set. `context`, `company` and `country` beside it are the
   * person's answer where there is one, else the host's.
   */
  readonly host: SessionSettings;
  /** What the person said of the moment. */
  readonly person: PersonAnswers;
  readonly checkIn?: CheckIn | undefined;
  /**
   * How strongly what was said points to support. It falls only when the person
   * takes back what raised it, or with everything.
   */
  readonly safety: SafetyAssessment;
  readonly preferences: Preferences;
  readonly marks: Marks;
  /**
   * How often everything was forgotten: what is half said in an element goes
   * when this grows.
   */
  readonly cleared: number;
}
