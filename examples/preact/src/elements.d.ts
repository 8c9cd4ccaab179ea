import type { CareCheckInEvent, FeelingsCheckInElement, PracticeCardElement, PracticeListElement, SafetyNoteElement } from 'aftercare-elements';
import type { HTMLAttributes } from 'preact';

type Tag<E, P extends keyof E = never> = HTMLAttributes<E & HTMLElement> & Partial<Pick<E, P>>;

declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements {
      'feelings-check-in': Tag<FeelingsCheckInElement> & { 'oncare-check-in'?: (event: CareCheckInEvent) => void };
      'practice-card': Tag<PracticeCardElement, 'practice' | 'variant'>;
      'practice-list': Tag<PracticeListElement, 'types' | 'limit'>;
      'safety-note': Tag<SafetyNoteElement, 'country'>;
    }
  }
}
