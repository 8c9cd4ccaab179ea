/** Everything public. Importing it registers nothing, and needs no browser. */

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
export { pageSession } from './context/page-session.js';
export { sessionContext } from './context/session-context.js';
export {
  createSession,
  type PersonAnswers,
  type Session,
  type SessionOptions,
  type SessionSettings,
  type SessionState,
} from './session/session.js';
export type { Store } from './session/store.js';

export { CareDataElement } from './elements/care-data/care-data.element.js';
export { CareDataEvent } from './elements/care-data/care-data.events.js';
export { CareNoteElement } from './elements/care-note/care-note.element.js';
export { CareProviderElement } from './elements/care-provider/care-provider.element.js';
export {
  CareErrorEvent,
  CareReadyEvent,
} from './elements/care-provider/care-provider.events.js';
export { FeelingsCheckInElement } from './elements/feelings-check-in/feelings-check-in.element.js';
export {
  CareCheckInEvent,
  CareCheckInStepEvent,
} from './elements/feelings-check-in/feelings-check-in.events.js';
export { PracticeCardElement } from './elements/practice-card/practice-card.element.js';
export { CarePracticeEvent } from './elements/practice-card/practice-card.events.js';
export { PracticeListElement } from './elements/practice-list/practice-list.element.js';
export { CareFilterEvent } from './elements/practice-list/practice-list.events.js';
export { PreferenceBuilderElement } from './elements/preference-builder/preference-builder.element.js';
export { CarePreferencesEvent } from './elements/preference-builder/preference-builder.events.js';
export { QuickExitElement } from './elements/quick-exit/quick-exit.element.js';
export { CareExitEvent } from './elements/quick-exit/quick-exit.events.js';
export { SafetyNoteElement } from './elements/safety-note/safety-note.element.js';
export { CareSafetyEvent } from './elements/safety-note/safety-note.events.js';

export type {
  StoredAnswers,
  StorageAdapter,
  StorageReason,
} from './storage/types.js';
export { version } from './version.js';
