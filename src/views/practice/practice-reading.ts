import { nothing } from 'lit';
import { isServer } from '../../is-server.js';
import { find, type Content, type Practice } from '../../content/content.js';
import { translate } from '../../i18n/translate.js';
import { renderSideChoice } from './side-choice.js';
import { html } from '../../template/html.js';
import { lengthsOf, type PracticeAction } from './practice.core.js';
import {
  renderMainButton,
  translateCard,
  type PracticeScreen,
} from './practice-screen.js';
import {
  askForLabel,
  guidedSteps,
  isSaid,
  type AskFor,
  type PracticeWords,
  type SideWords,
} from './practice-words.core.js';

/**
 * A practice to read: what it is, how it begins and how to start it. The rest
 * waits behind one press, except what to take care of where safety asks for it.
 */
export function renderReading(screen: PracticeScreen): unknown {
  const { content, practice, flow, careFirst } = screen;
  const t = translateCard(content);
  const isAgreedBefore = (practice as Practice & { readonly before?: boolean })
    .before;
  const start = renderMainButton(screen, t('start', { n: flow.minutes }), {
    type: 'start',
  });
  return html`<p class="soft intro">${practice.intro}</p>
    ${isAgreedBefore ? html`<p><strong>${t('agree')}</strong></p>` : nothing}
    ${renderFirst(screen)}
    <div class="start">${start}</div>
    ${careFirst ? renderCare(screen) : nothing} ${renderSides(screen)}
    ${renderMore(screen)} ${renderActions(screen)}`;
}

/** How it begins: the first step, or the ways to ask for it. */
function renderFirst({ content, practice, words }: PracticeScreen): unknown {
  const [first] = guidedSteps(words, practice);
  if (!first) return nothing;
  const t = translateCard(content);
  const ways =
    first.label === 'ask' ? [first.text] : (words.askFor?.lines ?? []);
  const lines = isSaid(first)
    ? ways.map((line) => html`<p class="quote">“${line}”</p>`)
    : html`<p>${first.text}</p>`;
  return html`<div class="first">
    <p class="small">${t(first.label ?? 'first')}</p>
    ${lines}
  </div>`;
}

/** Everything else that there is to read and to choose. */
function renderMore(screen: PracticeScreen): unknown {
  const { content, practice, words, careFirst } = screen;
  const { askFor, open } = words;
  const hasFirst = !!askFor && !!open.steps;
  const t = translateCard(content);
  const asking = hasFirst ? renderAskFor(content, askFor) : nothing;
  return html`<details class="more">
    <summary masked>${t('more')}</summary>
    <div class="sections">
      ${renderReasons(screen)} ${askFor?.isFirst ? asking : nothing}
      ${renderAsk(content, open)} ${renderSteps(content, open)}
      ${renderGiver(content, words)} ${renderLengths(screen)}
      ${askFor?.isFirst ? nothing : asking} ${renderSay(content, open)}
      ${careFirst ? nothing : renderCare(screen)}
      <div>
        <p class="small">${t('adapt')}</p>
        <p>${practice.adapt}</p>
      </div>
      ${renderEvidence(content, practice)} ${renderAbout(screen)}
    </div>
  </details>`;
}

/** Why a practice is suggested. */
function renderReasons({ reasons }: PracticeScreen): unknown {
  if (!reasons.length) return nothing;
  return html`<p class="pill">
    ${reasons.map((label) => html`<span>${label}</span>`)}
  </p>`;
}

const renderAbout = ({ about }: PracticeScreen): unknown =>
  html`<p class="small about">
    ${about.map((line) => html`<span>${line}</span>`)}
  </p>`;

function renderCare({ content, practice }: PracticeScreen): unknown {
  // A practice of the host's own may have none.
  if (!practice.cautions.length) return nothing;
  return html`<div class="care">
    <p class="small">${translateCard(content)('care')}</p>
    <ul>
      ${practice.cautions.map((caution) => html`<li>${caution}</li>`)}
    </ul>
  </div>`;
}

/**
 * Without a script a choice would change nothing; both sides are on the page
 * then.
 */
function renderSides({ content, words, side }: PracticeScreen): unknown {
  if (!words.hasSides || isServer) return nothing;
  return renderSideChoice(content, side);
}

function renderAskFor(content: Content, askFor: AskFor): unknown {
  return html`<div>
    <p class="small">${translateCard(content)(askForLabel(askFor))}</p>
    ${askFor.lines.map((line) => html`<p class="quote">“${line}”</p>`)}
  </div>`;
}

function renderAsk(content: Content, { ask }: SideWords): unknown {
  if (!ask) return nothing;
  return html`<div>
    <p class="small">
      ${translateCard(content)(ask.to === 'self' ? 'ask.yourself' : 'ask')}
    </p>
    <p class="quote">“${ask.words}”</p>
  </div>`;
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

function renderGiver(content: Content, { giver }: PracticeWords): unknown {
  if (!giver) return nothing;
  return html`<div>
    <p class="small">${translateCard(content)('giver')}</p>
    ${renderGiverWords(content, giver)}
  </div>`;
}

/** The giver's words, one press away from what the other one does. */
export function renderFoldedGiver(
  content: Content,
  { giver }: PracticeWords,
): unknown {
  if (!giver) return nothing;
  return html`<details>
    <summary masked>${translateCard(content)('giver')}</summary>
    ${renderGiverWords(content, giver)}
  </details>`;
}

const renderGiverWords = (content: Content, giver: SideWords): unknown =>
  html`<div class="within">
    ${renderAsk(content, giver)} ${renderSteps(content, giver)}
    ${renderSay(content, giver)}
  </div>`;

/** Every note of a practice, each with how well it is known and by whom. */
function renderEvidence(content: Content, practice: Practice): unknown {
  const notes = (practice.evidence ?? []).flatMap(
    (id) => find(content.evidence, id) ?? [],
  );
  if (!notes.length) return nothing;
  const t = translateCard(content);
  return html`<div>
    <p class="small">${t('why')}</p>
    ${notes.map(({ text, grade, source }) => {
      const known = source
        ? `${t(`grade.${grade}`)} ${source}`
        : t(`grade.${grade}`);
      return html`<p class="note">${text} <small>${known}</small></p>`;
    })}
  </div>`;
}

/**
 * How long it lasts, where that can be chosen. Without a script there is no
 * timer, and the radios of all rows that a server writes would be one group.
 */
function renderLengths({ content, practice, flow }: PracticeScreen): unknown {
  const lengths = lengthsOf(practice);
  if (isServer || lengths.length < 2) return nothing;
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
            masked="cover"
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
  const dismiss: PracticeAction = { type: 'dismiss' };
  const t = translateCard(content);
  const away = html`<button masked="link" type="button" .action=${dismiss}>
    ${t('dismiss')}
  </button>`;
  return html`<div class="row" part="actions">
    <button masked="link" type="button" .action=${finish}>${t('done')}</button>
    ${isKnown ? renderSave(content, !!mark.saved) : nothing}
    ${isKnown && canDismiss ? away : nothing}
    <slot name="actions"></slot>
  </div>`;
}

function renderSave(content: Content, isSaved: boolean): unknown {
  const save: PracticeAction = { type: 'save' };
  return html`<button
    masked="link"
    type="button"
    aria-pressed=${isSaved}
    .action=${save}
  >
    ${translateCard(content)(isSaved ? 'saved' : 'save')}
  </button>`;
}
