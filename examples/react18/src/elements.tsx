import type { FeelingsCheckInElement, Practice, PracticeCardElement } from 'aftercare-elements';
import { createElement, useEffect, useRef } from 'react';

// React 18 writes attributes only: objects and events of an element go through a ref.

export function FeelingsCheckIn({ onCareCheckIn }: { onCareCheckIn: () => void }) {
  const element = useRef<FeelingsCheckInElement>(null);
  useEffect(() => {
    const { current } = element;
    current?.addEventListener('care-check-in', onCareCheckIn);
    return () => current?.removeEventListener('care-check-in', onCareCheckIn);
  }, [onCareCheckIn]);
  return createElement('feelings-check-in', { ref: element });
}

export function PracticeCard({ practice }: { practice: Practice | undefined }) {
  const element = useRef<PracticeCardElement>(null);
  useEffect(() => {
    if (element.current) element.current.practice = practice;
  }, [practice]);
  return createElement('practice-card', { ref: element, variant: 'compact' });
}

export const PracticeList = (props: { types: string }) => createElement('practice-list', props);
export const SafetyNote = (props: { country: string }) => createElement('safety-note', props);
