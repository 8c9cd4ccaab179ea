import { nothing } from 'lit';
import { html } from '../../template/html.js';
import { renderEnd } from './end-view.js';
import type { Outcome, PracticeAction } from './practice.core.js';
import {
  renderMainButton,
  renderSection,
  translateCard,
  type PracticeScreen,
} from './practice-screen.js';

const READ: PracticeAction = { type: 'read-again' };
const ENOUGH: PracticeAction = { type: 'enough' };
const COPY: PracticeAction = { type: 'copy-tomorrow' };

/**
 * How high the two circles stand over their line: above it, on it, below it. The
 * word beside them says the same.
 */
const heights = { lighter: 14, same: 22, heavier: 32 } as const;

const renderHeight = (y: number): unknown =>
  html`<svg class="art" viewBox="0 0 68 46" fill="none" aria-hidden="true">
    <path class="ink" d="M4 22h60" />
    <circle class="one" cx="27" cy=${y} r="11" />
    <circle class="two" cx="41" cy=${y} r="11" />
  </svg>`;

/** "How is it now?", which nobody has to answer. */
export function renderQuestion({ content }: PracticeScreen): unknown {
  const t = translateCard(content);
  const answering = (outcome: Outcome): PracticeAction => ({
    type: 'answer',
    outcome,
  });
  return html`<div>
      <p class="asked" tabindex="-1" data-focus>${t('now')}</p>
      <p class="small">${t('now.any')}</p>
    </div>
    <div class="answers">
      ${(['lighter', 'same', 'heavier'] as const).map(
        (outcome) =>
          html`<button
            masked="btn answer"
            type="button"
            .action=${answering(outcome)}
          >
            ${renderHeight(heights[outcome])}<span>${t(`now.${outcome}`)}</span>
          </button>`,
      )}
    </div>
    <button masked="link" type="button" .action=${answering('skipped')}>
      ${t('now.leave')}
    </button>`;
}

/** A sentence of its own for each answer, and always more than one way on. */
export function renderReply(screen: PracticeScreen): unknown {
  const { content, flow, practice, ways } = screen;
  const t = translateCard(content);
  const isHeavier = flow.outcome === 'heavier';
  return html`<p class="reply" tabindex="-1" data-focus>
      ${t(`reply.${flow.outcome ?? 'skipped'}`)}
    </p>
    ${isHeavier && practice.medical ? html`<p>${t('reply.body')}</p>` : nothing}
    ${isHeavier && !ways.other ? renderOtherWay(screen) : nothing}
    <div class="row ways">
      ${isHeavier ? ways.support : nothing} ${renderWays(screen)}
      ${renderMainButton(screen, t('enough'), ENOUGH)}
    </div>`;
}

/**
 * The other way to do it. The one of a touch may be a touch, and that of a
 * breath a breath; where a body got worse, a doctor is the other way.
 */
function renderOtherWay({ content, practice }: PracticeScreen): unknown {
  if (practice.touch || practice.breath || practice.medical) return nothing;
  return html`<div>
    <p class="small">${translateCard(content)('adapt')}</p>
    <p>${practice.adapt}</p>
  </div>`;
}

/** To another practice, and back to where this one was opened. */
function renderWays({ content, ways }: PracticeScreen): unknown {
  const t = translateCard(content);
  const renderWay = (label: string, action: PracticeAction): unknown =>
    html`<button masked="btn" type="button" .action=${action}>
      ${label}
    </button>`;
  return [
    ways.other ? renderWay(t('else'), { type: 'try-another' }) : nothing,
    ways.back
      ? renderWay(ways.back, { type: 'close-practice' })
      : renderWay(t('again'), READ),
  ];
}

/**
 * The end: nothing asks for more. What there is for tomorrow is not offered
 * where safety comes first, since what is copied can be read by others.
 */
export function renderClosed(screen: PracticeScreen): unknown {
  const { content, heading, tomorrow } = screen;
  return renderEnd(content, {
    heading,
    sentence: translateCard(content)('closed'),
    inside: tomorrow ? renderTomorrow(screen, tomorrow) : nothing,
    reopen: READ,
  });
}

function renderTomorrow(screen: PracticeScreen, line: string): unknown {
  const notCopied = translateCard(screen.content)('not-copied');
  const body = screen.flow.cannotCopy
    ? html`<p tabindex="-1" data-focus>${line}</p>
        <small>${notCopied}</small>`
    : html`<p>${line}</p>
        ${renderCopy(screen)}`;
  return html`<div class="tomorrow">
    ${renderSection(screen, 'tomorrow', body)}
  </div>`;
}

/** Who else may see it is said beside the button, and then that it is done. */
function renderCopy({ content, flow }: PracticeScreen): unknown {
  const t = translateCard(content);
  const isCopied = flow.said === 'copied' || flow.said === 'copied-again';
  return html`<div class="row">
    <button masked="btn" type="button" .action=${COPY}>${t('copy')}</button>
    <small aria-hidden=${isCopied ? 'true' : nothing}
      >${t(isCopied ? 'copied' : 'copy.where')}</small
    >
  </div>`;
}
