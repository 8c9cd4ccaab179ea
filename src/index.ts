/** Everything public. Importing it registers nothing, and needs no browser. */

export * from './rules.js';

export { pageSession } from './context/page-session.js';
export { sessionContext } from './context/session-context.js';
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
