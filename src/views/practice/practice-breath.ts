import { nothing } from 'lit';
import { html } from '../../template/html.js';
import { BREATH, canVibrate } from './breath.js';
import { isRunning, type PracticeAction } from './practice.core.js';
import { translateCard, type PracticeScreen } from './practice-screen.js';

const VIBRATE: PracticeAction = { type: 'toggle-vibration' };

/**
 * The two circles part while somebody breathes in and meet while they breathe
 * out, with the way out for whom that feels bad. Only sighted people need the
 * words at each turn: a screen reader hears the count once.
 * @param rest what stands in place of the circles when the time is over
 */
export function renderBreath(screen: PracticeScreen, rest: unknown): unknown {
  const { content, flow, isStill, practice } = screen;
  const t = translateCard(content);
  const pace = isStill ? renderStill(screen) : renderMoving(screen);
  return html`${flow.isOver ? rest : pace}
    <div class="breath-words">
      <p tabindex="-1" data-focus>${t('breathe')}</p>
      ${practice.cautions.map((caution) => html`<p class="soft">${caution}</p>`)}
    </div>
    ${canVibrate() && !flow.isOver ? renderVibrate(screen) : nothing}`;
}

function renderMoving({ content, flow }: PracticeScreen): unknown {
  const t = translateCard(content);
  return html`<div class="pace" aria-hidden="true" ?data-run=${isRunning(flow)}>
    <div class="space">
      <i class="halo"></i><i class="round"></i><i class="disc here"></i
      ><i class="disc there"></i>
    </div>
    <p class="beat">
      <span class="inward">${t('breathe.in')}</span
      ><span class="outward">${t('breathe.out')}</span>
    </p>
  </div>`;
}

/** Both places of the circles with their counts, for whom nothing may move. */
const renderStill = ({ content }: PracticeScreen): unknown =>
  html`<div class="still">
    ${renderTurn(translateCard(content)('breathe.in'), [38, 110], BREATH.in)}
    ${renderTurn(translateCard(content)('breathe.out'), [60, 88], BREATH.out)}
  </div>`;

/**
 * @param places where the two circles stand
 * @param count how many seconds it takes
 */
function renderTurn(
  label: string,
  [one, two]: readonly [number, number],
  count: number,
): unknown {
  const seconds = [...Array(count).keys()].map((second) => second + 1);
  return html`<div class="first turn">
    <svg class="art" viewBox="0 0 148 76" fill="none" aria-hidden="true">
      <circle class="one" cx=${one} cy="38" r="30" />
      <circle class="two" cx=${two} cy="38" r="30" />
    </svg>
    <p>
      <strong>${label}</strong>
      <small aria-hidden="true">${seconds.join(' · ')}</small>
    </p>
  </div>`;
}

const renderVibrate = ({ content, flow }: PracticeScreen): unknown =>
  html`<div class="row whisper">
    <button
      masked="btn"
      type="button"
      aria-pressed=${!!flow.vibrates}
      .action=${VIBRATE}
    >
      ${translateCard(content)('vibrate')}
    </button>
  </div>`;
