import { nothing } from 'lit';
import { html } from '../shared/html.js';
import type { Question } from './preference-builder.core.js';
import { renderLink, type Asking } from './preference-builder.question.js';

export interface StepParts {
  readonly question: unknown;
  /** Whether it is every other step. In turn in two places each step is made anew, so that it arrives, and nothing of the last one stays open. */
  readonly isOdd: boolean;
  readonly count: string;
  readonly bar: unknown;
  readonly groups: unknown;
  readonly say: Asking['say'];
}

/** One question as a screen of its own. */
export const renderStep = (step: Question, { question, isOdd, count, bar, groups, say }: StepParts): unknown =>
  html`<div class="step group" .group=${step.group.id}>
    <div class="top"><small role="status">${count} · ${say(`prefs.${step.kind}`)}</small>${renderLink('aside', say('prefs.aside'))}</div>
    ${bar} ${isOdd ? question : nothing} ${isOdd ? nothing : question} ${groups}
  </div>`;
