import type { CareCheckInEvent, FeelingsCheckInElement, PracticeCardElement, PracticeListElement, SafetyNoteElement } from 'aftercare-elements';
import type { DetailedHTMLProps, HTMLAttributes } from 'react';

type Tag<E, P extends keyof E = never> = DetailedHTMLProps<HTMLAttributes<E>, E> & Partial<Pick<E, P>>;

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'feelings-check-in': Tag<FeelingsCheckInElement> & { 'oncare-check-in'?: (event: CareCheckInEvent) => void };
      'practice-card': Tag<PracticeCardElement, 'practice' | 'variant'>;
      'practice-list': Tag<PracticeListElement, 'types' | 'limit'>;
      'safety-note': Tag<SafetyNoteElement, 'country'>;
    }
  }
}
