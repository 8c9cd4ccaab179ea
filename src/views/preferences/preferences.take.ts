import { nothing } from 'lit';
import { titleAt } from '../../template/heading.js';
import { html } from '../../template/html.js';
import { renderIcon } from '../../template/icons.js';
import {
  renderButton,
  renderPrimaryButton,
  renderTextButton,
} from './preferences.buttons.js';
import type { Screen } from './preferences.group.js';
import { cardIcons } from './preferences.icons.js';
import {
  replies,
  type PreferencesAction,
  type Reply,
} from './preferences.actions.js';
import { cardSections } from './preferences.core.js';
import { partsToTake, textOf, type CardLine } from './preferences.take.core.js';
import type { PreferencesProps } from './preferences.props.js';

const TURN: PreferencesAction = { type: 'turn-large' };
const showsLine = (line: number): PreferencesAction => ({
  type: 'show-large',
  line,
});
const showsReply = (reply: Reply | undefined): PreferencesAction => ({
  type: 'show-reply',
  reply,
});

/**
 * Ways to take a card along: kept here, as text, on paper, or shown to
 * somebody. That a copy may be seen elsewhere is said before it is made.
 */
export function renderTake(props: PreferencesProps): unknown {
  const { t, all, state, canTake, supportFirst, keepButton } = props;
  const parts = canTake ? partsToTake(all, t) : [];
  // What is kept is for nobody else: it can be kept where it cannot be taken.
  if (!parts.length)
    return cardSections(all).length && keepButton !== nothing
      ? html`<div class="row take">${keepButton}</div>`
      : nothing;
  const { copied } = state;
  return html`<div class="row take">
      ${renderPrimaryButton(showsLine(0), t('prefs.large'), supportFirst)}
      ${keepButton}
      ${renderButton({ type: 'copy-card' }, t('prefs.copy'), cardIcons.copy)}
      ${renderButton({ type: 'print-card' }, t('prefs.print'), cardIcons.print)}
    </div>
    <small role="status"
      >${t(copied === undefined ? 'card.copy.where' : `prefs.copied.${copied}`)}</small
    >
    ${copied === false ? html`<p class="plain">${textOf(parts, t)}</p>` : nothing}`;
}

/** One line of the card at a time, to be read across a table. */
export function renderLarge(
  props: PreferencesProps,
  lines: readonly CardLine[],
  at: number,
): Screen {
  const { t, state } = props;
  const index = Math.min(at, lines.length - 1);
  const count = t('prefs.progress', { done: index + 1, total: lines.length });
  return {
    body: html`<div class="top">
        ${renderTextButton({ type: 'close-large' }, t('prefs.large.close'))}
        <small>${count}</small>
        <button
          masked="btn"
          type="button"
          aria-pressed=${state.isTurned}
          .action=${TURN}
        >
          ${renderIcon(cardIcons.turn)}${t('prefs.large.turn')}
        </button>
      </div>
      <div class="table">
        <div class=${state.isTurned ? 'loud turned' : 'loud'}>
          ${renderLine(props, lines[index]!)}
        </div>
      </div>`,
    buttons: html`${
      index ? renderTextButton(showsLine(index - 1), t('common.back')) : nothing
    }
    ${
      index < lines.length - 1
        ? renderButton(showsLine(index + 1), t('common.next'))
        : nothing
    }`,
  };
}

/** A line with what may be answered to it, or the answer in its place. */
function renderLine(
  { t, state, headingLevel }: PreferencesProps,
  { heading, text, isWish }: CardLine,
): unknown {
  const { reply } = state;
  if (reply)
    return html`<p>${text}</p>
      ${titleAt(headingLevel, t(`prefs.reply.${reply}`))}
      <div class="row">
        ${renderTextButton(showsReply(undefined), t('prefs.reply.back'))}
      </div>`;
  const ways = replies.map((one) =>
    renderButton(showsReply(one), t(`prefs.reply.${one}`)),
  );
  return html`<p>${heading}</p>
    ${titleAt(headingLevel, text)}
    ${
      isWish
        ? html`<small>${t('prefs.reply')}</small>
            <div class="row">${ways}</div>`
        : nothing
    }`;
}
