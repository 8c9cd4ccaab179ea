import { nothing } from 'lit';
import { timeLeft } from '../../care/timer.js';
import { translate } from '../../i18n/translate.js';
import { html } from '../../template/html.js';
import { renderPictureOf } from './picture.js';
import { renderBreath } from './practice-breath.js';
import { isRunning, type PracticeAction } from './practice.core.js';
import { renderRest } from './end-view.js';
import { renderFoldedGiver } from './practice-reading.js';
import {
  renderMainButton,
  translateCard,
  type PracticeScreen,
} from './practice-screen.js';
import { guidedSteps, isSaid, type GuidedStep } from './practice-words.core.js';

const FINISH: PracticeAction = { type: 'finish' };
const READ: PracticeAction = { type: 'read-again' };
const NEXT: PracticeAction = { type: 'next-step' };
const PREVIOUS: PracticeAction = { type: 'previous-step' };

/** Where somebody is in the steps. */
interface Place {
  readonly steps: readonly GuidedStep[];
  /** Which of them stands there; others may have gone meanwhile. */
  readonly at: number;
}

function placeOf({ flow, practice, words }: PracticeScreen): Place {
  const steps = practice.breath ? [] : guidedSteps(words, practice);
  return { steps, at: Math.max(0, Math.min(flow.step, steps.length - 1)) };
}

const stepLabel = ({ content }: PracticeScreen, { steps, at }: Place): string =>
  translateCard(content)('step', { step: at + 1, steps: steps.length });

/** What is heard when another step comes. */
export function renderStepSaid(screen: PracticeScreen): unknown {
  const place = placeOf(screen);
  const step = place.steps[place.at];
  const asking = step?.label && translateCard(screen.content)(step.label);
  return html`${stepLabel(screen, place)} ${asking} ${step?.text}`;
}

/**
 * One step at a time, large, while the time runs down quietly.
 * @param title the title of the practice, which is small here
 */
export function renderGuide(screen: PracticeScreen, title: unknown): unknown {
  const { content, flow, practice } = screen;
  const place = placeOf(screen);
  const lead = practice.breath
    ? renderBreath(screen, renderOrb(screen, place))
    : [
        renderOrb(screen, place),
        renderDots(screen, place),
        renderStep(screen, place),
      ];
  return html`<div class="top guide-top">
      ${title}
      <button masked="link" type="button" .action=${READ}>
        ${translateCard(content)('stop')}
      </button>
    </div>
    ${lead} ${flow.isOver ? renderOver(screen) : renderTime(screen)}
    ${renderFoldedGiver(screen)} ${renderGuideFoot(screen, place)}`;
}

/** The picture of the practice; at the end of the time the two circles rest. */
function renderOrb(screen: PracticeScreen, { at }: Place): unknown {
  const { flow, practice } = screen;
  return html`<div class="orb" ?data-odd=${at % 2 === 1}>
    ${flow.isOver ? renderRest() : renderPictureOf(practice)}
    ${flow.isOver ? nothing : renderRing(screen)}
  </div>`;
}

/** What is left of the time, as a ring that runs down. */
function renderRing({ flow, isStill, now }: PracticeScreen): unknown {
  const { length } = flow.timer!;
  const left = timeLeft(flow.timer!, now);
  const shown = isStill ? Math.ceil(left / 60_000) * 60_000 : left;
  return html`<svg class="ring" viewBox="0 0 288 288" aria-hidden="true">
    <circle class="track" cx="144" cy="144" r="142" />
    <circle
      class="left"
      cx="144"
      cy="144"
      r="142"
      pathLength="100"
      stroke-dasharray="${(shown / length) * 100} 100"
    />
  </svg>`;
}

function renderDots(screen: PracticeScreen, place: Place): unknown {
  const { steps, at } = place;
  if (steps.length < 2) return nothing;
  const label = stepLabel(screen, place);
  const lookOf = (index: number): string => {
    if (index === at) return 'now';
    return index < at ? 'past' : '';
  };
  return html`<p class="dots" role="img" aria-label=${label}>
    ${steps.map((_, index) => html`<i class=${lookOf(index)}></i>`)}
  </p>`;
}

function renderStep({ content }: PracticeScreen, place: Place): unknown {
  const step = place.steps[place.at];
  if (!step) return nothing;
  const { label, text } = step;
  const asking = label
    ? html`<p class="small">${translateCard(content)(label)}</p>`
    : nothing;
  return html`<div class="guided">
    ${asking}
    <p class="large" tabindex="-1" data-focus>
      ${isSaid(step) ? `“${text}”` : text}
    </p>
  </div>`;
}

function renderTime({ content, practice, flow, now }: PracticeScreen): unknown {
  const t = translateCard(content);
  const minutes = Math.ceil(timeLeft(flow.timer!, now) / 60_000);
  // One button, so that whoever pressed it still has the focus on it.
  const type = isRunning(flow) ? 'pause' : 'resume';
  const action: PracticeAction = { type };
  return html`<div class="row whisper">
    <p
      class="small"
      role="timer"
      aria-label=${t('timer', { label: practice.title })}
    >
      ${t('left', { n: minutes })}
    </p>
    <button masked="link" type="button" .action=${action}>${t(type)}</button>
  </div>`;
}

const renderOver = ({ content }: PracticeScreen): unknown =>
  html`<p class="over" tabindex="-1" data-focus>
    ${translateCard(content)('over')}
  </p>`;

/** Back, support, and what goes on; back from the first step is to read. */
function renderGuideFoot(screen: PracticeScreen, place: Place): unknown {
  const { content, ways } = screen;
  const { steps, at } = place;
  const isLast = at >= steps.length - 1;
  const main = isLast
    ? renderMainButton(screen, translateCard(content)('done'), FINISH)
    : renderMainButton(screen, translate(content, 'common.next'), NEXT);
  const back = at ? PREVIOUS : READ;
  return html`<div class="row guide-foot">
    <button masked="btn" type="button" .action=${back}>
      ${translate(content, 'common.back')}
    </button>
    ${ways.support} ${main}
  </div>`;
}
