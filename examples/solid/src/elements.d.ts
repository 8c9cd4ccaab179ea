import type { CareCheckInEvent, FeelingsCheckInElement, PracticeCardElement, PracticeListElement, SafetyNoteElement } from 'aftercare-elements';
import type { JSX } from 'solid-js';

type Properties<E, P extends string & keyof E> = { [K in P as `prop:${K}`]?: E[K] } & { [K in P]?: string };
type Tag<E extends HTMLElement, P extends string & keyof E = never> = JSX.HTMLAttributes<E> & Properties<E, P>;

declare module 'solid-js' {
  namespace JSX {
    interface IntrinsicElements {
      'feelings-check-in': Tag<FeelingsCheckInElement> & { 'on:care-check-in'?: (event: CareCheckInEvent) => void };
      'practice-card': Tag<PracticeCardElement, 'practice' | 'variant'>;
      'practice-list': Tag<PracticeListElement, 'types' | 'limit'>;
      'safety-note': Tag<SafetyNoteElement, 'country'>;
    }
  }
}
