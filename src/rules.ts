/**
 * The content, the rules and the session, without an element: for workers,
 * servers and code of a host's own. It needs no browser and brings no Lit.
 */

export {
  assessCheckIn,
  assessSafety,
  canDismiss,
  chooseHelplines,
  combineCards,
  countriesOf,
  createStore,
  explainPractice,
  find,
  answerStorageFor,
  notesFor,
  peopleFor,
  rankPractices,
  selectLostAlarm,
  selectMark,
  selectPartnerWithheld,
  selectPractice,
  selectSafety,
  selectWithheld,
  shownReasons,
  withholdReason,
  wordsOf,
} from './door.js';

export {
  groundsOnly,
  isAlarm,
  keepsCompanionAway,
  type ChosenWord,
  type SafetyAssessment,
  type SafetyInput,
} from './care/assess-safety.js';
export type { CheckIn, Danger, MoodPoint, Strength } from './care/check-in.js';
export type {
  Contact,
  Support,
  SupportOptions,
} from './care/choose-helplines.js';
export type { NoteInput } from './care/choose-notes.js';
export type { SharedItem, SharedPlan } from './care/combine-cards.js';
export type { Answer, Preferences } from './care/preferences.js';
export {
  weights,
  type Mark,
  type Marks,
  type Person,
  type RankOptions,
  type Reason,
  type ReasonKind,
  type Suggestion,
  type WithholdReason,
} from './care/rank-practices.js';

export { builtinContent, builtinPack } from './content/whole.js';
export { ContentError, type Fault } from './content/load/content-error.js';
export {
  contextsFor,
  isAllowed,
  type Content,
  type EvidenceNote,
  type Family,
  type Feeling,
  type Helpline,
  type ListName,
  type Limit,
  type Need,
  type Note,
  type Practice,
  type PracticeBody,
  type PreferenceGroup,
  type PreferenceItem,
  type WholePractice,
} from './content/content.js';
export {
  loadContent,
  parsePack,
  readPack,
  readPacks,
} from './content/load/read-pack.js';
export {
  audiences,
  careElements,
  companies,
  companyAnswers,
  careContexts,
  preferenceLevels,
  limitScopes,
  noteKinds,
  people,
  practiceTypes,
  preferenceRoles,
  safetyLevels,
  timings,
  supportTopics,
  type About,
  type Audience,
  type CareElement,
  type Catalogue,
  type Company,
  type CompanyAnswer,
  type Context,
  type Emergency,
  type Level,
  type LimitScope,
  type Message,
  type NoteKind,
  type Pack,
  type People,
  type PracticeType,
  type Role,
  type Rules,
  type Safety,
  type Timing,
  type Topic,
  type Words,
} from './content/schema.js';

export type { StoragePolicy, AnswerStorage } from './storage/answer-storage.js';
export {
  createSession,
  type PersonAnswers,
  type Session,
  type SessionOptions,
  type SessionSettings,
  type SessionState,
} from './session/session.js';
export type { Store } from './session/store.js';

export type {
  StoredAnswers,
  StorageAdapter,
  StorageReason,
} from './storage/types.js';
export { version } from './version.js';
