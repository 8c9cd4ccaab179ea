import { nothing } from 'lit';
import { html } from '../../template/html.js';
import { renderTextButton } from './preferences.buttons.js';
import { renderCard, renderOwnLine, renderPaper } from './preferences.card.js';
import type { Screen } from './preferences.group.js';
import { renderKind, renderKinds } from './preferences.kinds.js';
import { linesOf, partsToTake } from './preferences.take.core.js';
import { renderLarge, renderTake } from './preferences.take.js';
import type { PreferencesProps, QuestionProps } from './preferences.props.js';

// Everything of a card that an answer or a press opens. It comes after the first
// element (load-card.ts).
export { cardStyles } from './preferences.card.styles.js';
export { copyCard, printCard } from './preferences.take-along.js';

/** What stands around somebody's own card. */
export interface AroundCard {
  readonly title: unknown;
  /** What stands there without an answer. */
  readonly empty: unknown;
  /** Groups that were skipped. */
  readonly skipped: unknown;
  /** The way to more questions. */
  readonly more: unknown;
}

/** The kinds of card to start from, or one of them. */
export const renderStarts = (
  props: PreferencesProps,
  { kind }: { readonly kind?: string | undefined },
): Screen => (kind ? renderKind(props, kind) : renderKinds(props));

/** Somebody's own card, or a line of it that is shown to somebody. */
export function renderOwn(props: PreferencesProps, around: AroundCard): Screen {
  const { largeLine } = props.state;
  // Another element may have taken every answer back meanwhile.
  const lines = props.canTake ? linesOf(partsToTake(props.all, props.t)) : [];
  return largeLine !== undefined && lines.length > 0
    ? renderLarge(props, lines, largeLine)
    : renderOwnCard(props, around);
}

function renderOwnCard(
  props: PreferencesProps,
  { title, empty, skipped, more }: AroundCard,
): Screen {
  const { t, all, state } = props;
  const own = renderCard(all, t, renderOwnLine) ?? empty;
  return {
    body: html`${renderPaper(
      t('prefs.card'),
      title,
      html`${own} <small>${t('prefs.card.wins')}</small>`,
    )}
    ${state.taken.length ? renderTaken(t) : nothing} ${skipped}
    ${renderTake(props)}`,
    buttons: html`${renderTextButton({ type: 'show-question', index: 0 }, t('prefs.change'))}
    ${more}`,
  };
}

/** That a kind of card is the person's own now, until they change it. */
const renderTaken = (t: QuestionProps['t']): unknown =>
  html`<p class="top soft aside" role="status">
    <span>${t('prefs.kind.taken')}</span>
    ${renderTextButton({ type: 'undo-kind' }, t('common.undo'))}
  </p>`;
