import { CareDataElement } from '../elements/care-data/care-data.element.js';
import { CareNoteElement } from '../elements/care-note/care-note.element.js';
import { CareProviderElement } from '../elements/care-provider/care-provider.element.js';
import { FeelingsCheckInElement } from '../elements/feelings-check-in/feelings-check-in.element.js';
import { PracticeCardElement } from '../elements/practice-card/practice-card.element.js';
import { PracticeListElement } from '../elements/practice-list/practice-list.element.js';
import { PreferenceBuilderElement } from '../elements/preference-builder/preference-builder.element.js';
import { QuickExitElement } from '../elements/quick-exit/quick-exit.element.js';
import { SafetyNoteElement } from '../elements/safety-note/safety-note.element.js';
import type { Tag } from './tags.js';

/** Every element of the library. */
export const allElements = {
  'care-provider': CareProviderElement,
  'quick-exit': QuickExitElement,
  'care-data': CareDataElement,
  'feelings-check-in': FeelingsCheckInElement,
  'practice-card': PracticeCardElement,
  'practice-list': PracticeListElement,
  'preference-builder': PreferenceBuilderElement,
  'safety-note': SafetyNoteElement,
  'care-note': CareNoteElement,
} satisfies Record<Tag, CustomElementConstructor>;
