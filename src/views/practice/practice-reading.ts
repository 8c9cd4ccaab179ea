import { nothing } from 'lit';
import { isServer } from '../../is-server.js';
import type { Reason } from '../../care/rank-practices.js';
import { find, type Content, type Practice } from '../../content/content.js';
import type { Company } from '../../content/schema.js';
import type { ChooseSide, Side } from './reading-side.js';
import { translate } from '../../i18n/translate.js';
import type { PracticeState } from './practice-state.js';
import { illustrations } from './illustrations.js';
import { html } from '../../template/html.js';
import { lengthsOf, type PracticeAction } from './practice.core.js';
import {
  renderMainButton,
  translateCard,
  type PracticeScreen,
} from './practice-screen.js';
import {
  practiceAbout,
  practiceMeta,
  reasonLabels,
} from './practice-summary.js';
import type {
  AskFor,
  PracticeWords,
  SideWords,
} from './practice-words.core.js';

/**
 * What stands above the title: the picture, what kind of practice it is and
 * what it takes.
 */
export function renderIntro(
  state: PracticeState,
  practice: Practice,
  company?: Company,
): unknown {
  const { content } = state;
  const type = translate(content, `common.type.${practice.type}`);
  return html`<slot name="media"
      ><div class="picture">${illustrations[practice.type]}</div></slot
    >
    <p class="small">
      ${type} · ${practiceMeta(state, practice, company)}<br />
      ${practiceAbout(content, practice)}
    </p>`;
}

/** Why a practice is suggested. */
export function renderReasons(
  content: Content,
  reasons: readonly Reason[],
): unknown {
  const labels = reasonLabels(content, reasons);
  if (!labels.length) return nothing;
  return html`<p class="pill">
    ${labels.map((label) => html`<span>${label}</span>`)}
  </p>`;
}

/** A practice to read, with what can be done with it. */
export function renderReading(screen: PracticeScreen): unknown {
  const { content, practice, words } = screen;
  const { askFor } = words;
  const t = translateCard(content);
  const isAgreedBefore = (practice as Practice & { readonly before?: boolean })
    .before;
  return html`<p class="soft">${practice.intro}</p>
    ${isAgreedBefore ? html`<p><strong>${t('agree')}</strong></p>` : nothing}
    ${renderSides(screen)}
    ${askFor?.isFirst ? renderAskFor(content, askFor) : nothing}
    ${renderAsk(content, words.open)} ${renderSteps(content, words.open)}
    ${renderGiver(content, words)} ${renderLengths(screen)}
    ${renderActions(screen)}
    ${askFor && !askFor.isFirst ? renderAskFor(content, askFor) : nothing}
    ${renderSay(content, words.open)}
    <div class="care">
      <p class="small">${t('care')}</p>
      <ul>
        ${practice.cautions.map((caution) => html`<li>${caution}</li>`)}
      </ul>
    </div>
    <details>
      <summary masked>${t('adapt')}</summary>
      <p>${practice.adapt}</p>
    </details>
    ${renderEvidence(content, practice)}`;
}

/**
 * Without a script a choice would change nothing; both sides are on the page
 * then.
 */
function renderSides({ content, words, side }: PracticeScreen): unknown {
  if (!words.hasSides || isServer) return nothing;
  return renderSideChoice(content, side);
}

/** For whom somebody reads, in a practice and in a list of them. */
export function renderSideChoice(content: Content, side: Side): unknown {
  const t = translateCard(content);
  const choosing = (one: Side): ChooseSide => ({
    type: 'choose-side',
    side: one,
  });
  return html`<fieldset class="row sides">
    <legend class="small">${t('side')}</legend>
    ${(['me', 'somebody'] as const).map(
      (one) =>
        html`<label masked="chip"
          ><input
            masked="sr"
            type="radio"
            name="side"
            .checked=${one === side}
            .action=${choosing(one)}
          />${t(`side.${one}`)}</label
        >`,
    )}
  </fieldset>`;
}

function renderAskFor(content: Content, { whom, lines }: AskFor): unknown {
  return html`<div class="ask">
    <strong
      >${translateCard(content)(whom === 'trusted' ? 'askFor.trusted' : 'askFor')}</strong
    >
    ${lines.map((line) => html`<p class="quote">“${line}”</p>`)}
  </div>`;
}

function renderAsk(content: Content, { ask }: SideWords): unknown {
  if (!ask) return nothing;
  return html`<p class="ask">
    <strong
      >${translateCard(content)(ask.to === 'self' ? 'ask.yourself' : 'ask')}</strong
    ><span>“${ask.words}”</span>
  </p>`;
}

export function renderSteps(content: Content, { steps }: SideWords): unknown {
  if (!steps) return nothing;
  return html`<ol class="steps" aria-label=${translateCard(content)('steps')}>
    ${steps.map((step) => html`<li><span>${step}</span></li>`)}
  </ol>`;
}

function renderSay(content: Content, { say }: SideWords): unknown {
  if (!say?.words.length) return nothing;
  return html`<div>
    <p class="small">
      ${translateCard(content)(say.to === 'self' ? 'say.yourself' : 'say')}
    </p>
    ${say.words.map((phrase) => html`<p class="quote">“${phrase}”</p>`)}
  </div>`;
}

export function renderGiver(
  content: Content,
  { giver }: PracticeWords,
): unknown {
  if (!giver) return nothing;
  return html`<details class="giver">
    <summary masked>${translateCard(content)('giver')}</summary>
    <div class="within">
      ${renderAsk(content, giver)} ${renderSteps(content, giver)}
      ${renderSay(content, giver)}
    </div>
  </details>`;
}

/** Every note of a practice, each with how well it is known and by whom. */
function renderEvidence(content: Content, practice: Practice): unknown {
  const notes = (practice.evidence ?? []).flatMap(
    (id) => find(content.evidence, id) ?? [],
  );
  if (!notes.length) return nothing;
  const t = translateCard(content);
  return html`<details>
    <summary masked>${t('why')}</summary>
    ${notes.map(({ text, grade, source }) => {
      const known = source
        ? `${t(`grade.${grade}`)} ${source}`
        : t(`grade.${grade}`);
      return html`<p class="note">${text} <small>${known}</small></p>`;
    })}
  </details>`;
}

function renderLengths({ content, practice, flow }: PracticeScreen): unknown {
  const lengths = lengthsOf(practice);
  if (lengths.length < 2) return nothing;
  const choosing = (minutes: number): PracticeAction => ({
    type: 'choose-minutes',
    minutes,
  });
  return html`<fieldset class="row">
    <legend class="small">${translateCard(content)('length')}</legend>
    ${lengths.map(
      (minutes) =>
        html`<label masked="chip"
          ><input
            masked="sr"
            type="radio"
            name="length"
            .checked=${minutes === flow.minutes}
            .action=${choosing(minutes)}
          />${translate(content, 'common.minutes', { n: minutes })}</label
        >`,
    )}
  </fieldset>`;
}

function renderActions(screen: PracticeScreen): unknown {
  const { content, mark, isKnown, canDismiss } = screen;
  const finish: PracticeAction = { type: 'finish' };
  const save: PracticeAction = { type: 'save' };
  const dismiss: PracticeAction = { type: 'dismiss' };
  const t = translateCard(content);
  return html`<div class="row" part="actions">
    ${renderMainButton(screen, t('start'), { type: 'start' })}
    <button masked="btn" type="button" .action=${finish}>${t('done')}</button>
    ${
      isKnown
        ? html`<button
            masked="btn"
            type="button"
            aria-pressed=${!!mark.saved}
            .action=${save}
          >
            ${t(mark.saved ? 'saved' : 'save')}
          </button>`
        : nothing
    }
    ${
      isKnown && canDismiss
        ? html`<button masked="link" type="button" .action=${dismiss}>
            ${t('dismiss')}
          </button>`
        : nothing
    }
    <slot name="actions"></slot>
  </div>`;
}
