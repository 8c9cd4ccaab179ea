import { nothing } from 'lit';
import { isServer } from '../../is-server.js';
import { find, type Content, type Practice } from '../../content/content.js';
import { translate } from '../../i18n/translate.js';
import { renderSideChoice } from './side-choice.js';
import { html } from '../../template/html.js';
import { lengthsOf, type PracticeAction } from './practice.core.js';
import {
  renderMainButton,
  renderSection,
  translateCard,
  type PracticeScreen,
} from './practice-screen.js';
import {
  askForLabel,
  guidedSteps,
  isSaid,
  type AskFor,
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
function renderFirst(screen: PracticeScreen): unknown {
  const { practice, words } = screen;
  const [first] = guidedSteps(words, practice);
  if (!first) return nothing;
  const ways =
    first.label === 'ask' ? [first.text] : (words.askFor?.lines ?? []);
  const lines = isSaid(first)
    ? ways.map(renderQuote)
    : html`<p>${first.text}</p>`;
  return html`<div class="first">
    ${renderSection(screen, first.label ?? 'first', lines)}
  </div>`;
}

/** Everything else that there is to read and to choose. */
function renderMore(screen: PracticeScreen): unknown {
  const { content, practice, words, careFirst } = screen;
  const { askFor, open } = words;
  const hasFirst = !!askFor && !!open.steps;
  const t = translateCard(content);
  const asking = hasFirst ? renderAskFor(screen, askFor) : nothing;
  return html`<details class="more">
    <summary masked>${t('more')}</summary>
    <div class="sections">
      ${renderReasons(screen)} ${askFor?.isFirst ? asking : nothing}
      ${renderAsk(screen, open)} ${renderSteps(screen, open)}
      ${renderGiver(screen)} ${renderLengths(screen)}
      ${askFor?.isFirst ? nothing : asking} ${renderSay(screen, open)}
      ${careFirst ? nothing : renderCare(screen)}
      <div>
        ${renderSection(screen, 'adapt', html`<p>${practice.adapt}</p>`)}
      </div>
      ${renderEvidence(screen)} ${renderAbout(screen)}
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

function renderCare(screen: PracticeScreen): unknown {
  const { cautions } = screen.practice;
  // A practice of the host's own may have none.
  if (!cautions.length) return nothing;
  const list = html`<ul>
    ${cautions.map((caution) => html`<li>${caution}</li>`)}
  </ul>`;
  return html`<div class="care">${renderSection(screen, 'care', list)}</div>`;
}

/**
 * Without a script a choice would change nothing; both sides are on the page
 * then.
 */
function renderSides({ content, words, side }: PracticeScreen): unknown {
  if (!words.hasSides || isServer) return nothing;
  return renderSideChoice(content, side);
}

const renderQuote = (words: string): unknown =>
  html`<p class="quote">“${words}”</p>`;

function renderAskFor(screen: PracticeScreen, askFor: AskFor): unknown {
  const lines = askFor.lines.map(renderQuote);
  return html`<div>${renderSection(screen, askForLabel(askFor), lines)}</div>`;
}

function renderAsk(screen: PracticeScreen, { ask }: SideWords): unknown {
  if (!ask) return nothing;
  const title = ask.to === 'self' ? 'ask.yourself' : 'ask';
  return html`<div>
    ${renderSection(screen, title, renderQuote(ask.words))}
  </div>`;
}

function renderSteps(
  { content }: PracticeScreen,
  { steps }: SideWords,
): unknown {
  if (!steps) return nothing;
  return html`<ol class="steps" aria-label=${translateCard(content)('steps')}>
    ${steps.map((step) => html`<li><span>${step}</span></li>`)}
  </ol>`;
}

function renderSay(screen: PracticeScreen, { say }: SideWords): unknown {
  if (!say?.words.length) return nothing;
  const title = say.to === 'self' ? 'say.yourself' : 'say';
  return html`<div>
    ${renderSection(screen, title, say.words.map(renderQuote))}
  </div>`;
}

function renderGiver(screen: PracticeScreen): unknown {
  const { giver } = screen.words;
  if (!giver) return nothing;
  const words = renderGiverWords(screen, giver);
  return html`<div>${renderSection(screen, 'giver', words)}</div>`;
}

/** The giver's words, one press away from what the other one does. */
export function renderFoldedGiver(screen: PracticeScreen): unknown {
  const { giver } = screen.words;
  if (!giver) return nothing;
  return html`<details>
    <summary masked>${translateCard(screen.content)('giver')}</summary>
    ${renderGiverWords(screen, giver)}
  </details>`;
}

const renderGiverWords = (screen: PracticeScreen, giver: SideWords): unknown =>
  html`<div class="within">
    ${renderAsk(screen, giver)} ${renderSteps(screen, giver)}
    ${renderSay(screen, giver)}
  </div>`;

/** Every note of a practice, each with how well it is known and by whom. */
function renderEvidence(screen: PracticeScreen): unknown {
  const { content, practice } = screen;
  const notes = (practice.evidence ?? []).flatMap(
    (id) => find(content.evidence, id) ?? [],
  );
  if (!notes.length) return nothing;
  const t = translateCard(content);
  const lines = notes.map(({ text, grade, source }) => {
    const known = source
      ? `${t(`grade.${grade}`)} ${source}`
      : t(`grade.${grade}`);
    return html`<p class="note">${text} <small>${known}</small></p>`;
  });
  return html`<div>${renderSection(screen, 'why', lines)}</div>`;
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
