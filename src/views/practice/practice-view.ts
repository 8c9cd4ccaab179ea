import { nothing } from 'lit';
import { clock, timeLeft } from '../../care/timer.js';
import { html } from '../../template/html.js';
import { isRunning, type PracticeAction } from './practice.core.js';
import { renderQuestion, renderReply } from './practice-ending.js';
import {
  renderFoldedGiver,
  renderReading,
  renderSteps,
} from './practice-reading.js';
import {
  renderMainButton,
  translateCard,
  type PracticeScreen,
} from './practice-screen.js';

const FINISH: PracticeAction = { type: 'finish' };
const READ: PracticeAction = { type: 'read-again' };

/** What there is to read and press, in this stage. */
export function renderStage(screen: PracticeScreen): unknown {
  switch (screen.flow.stage) {
    case 'read':
      return renderReading(screen);
    case 'time':
      return renderTimer(screen);
    case 'ask':
      return renderQuestion(screen);
    case 'told':
      return renderReply(screen);
    case 'closed':
      return nothing;
  }
}

function renderTimer(screen: PracticeScreen): unknown {
  const { content, flow, words } = screen;
  const t = translateCard(content);
  const over = html`<p class="over" tabindex="-1" data-focus>${t('over')}</p>`;
  return html`${flow.isOver ? over : renderRing(screen)}
    ${renderSteps(content, words.open)} ${renderFoldedGiver(content, words)}
    <div class="row">
      ${flow.isOver ? nothing : renderPause(screen)}
      ${renderMainButton(screen, t(flow.isOver ? 'done' : 'finish'), FINISH)}
      <button masked="link" type="button" .action=${READ}>${t('stop')}</button>
    </div>`;
}

function renderRing({
  content,
  practice,
  flow,
  isStill,
  now,
}: PracticeScreen): unknown {
  const t = translateCard(content);
  const { length } = flow.timer!;
  const left = timeLeft(flow.timer!, now);
  const minutesLeft = Math.ceil(left / 60_000);
  const shown = isStill ? minutesLeft * 60_000 : left;
  const label = t('timer', { label: practice.title });
  return html`<div
    class="ring"
    role="timer"
    aria-label=${label}
    tabindex="-1"
    data-focus
    ?data-run=${isRunning(flow) && !isStill}
  >
    ${renderCircles(100 - (shown / length) * 100)}
    <p class="time">${isStill ? t('left', { n: minutesLeft }) : clock(left)}</p>
  </div>`;
}

/**
 * A ring around two circles.
 * @param gone how much of the time is over, in per cent
 */
const renderCircles = (gone: number): unknown =>
  html`<svg class="art" viewBox="0 0 220 220" fill="none" aria-hidden="true">
    <circle class="track" cx="110" cy="110" r="100" pathLength="100" />
    <circle
      class="gone"
      cx="110"
      cy="110"
      r="100"
      pathLength="100"
      stroke-dasharray="${gone} 100"
    />
    <g class="pair">
      <circle class="one" cx="86" cy="104" r="26" />
      <circle class="two" cx="134" cy="104" r="26" />
    </g>
  </svg>`;

/** One button, so that whoever pressed it still has the focus on it. */
function renderPause({ content, flow }: PracticeScreen): unknown {
  const type = isRunning(flow) ? 'pause' : 'resume';
  const action: PracticeAction = { type };
  return html`<button masked="btn" type="button" .action=${action}>
    ${translateCard(content)(type)}
  </button>`;
}
