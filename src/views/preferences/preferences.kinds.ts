import { titleAt } from '../../template/heading.js';
import { html } from '../../template/html.js';
import {
  renderPrimaryButton,
  renderTextButton,
} from './preferences.buttons.js';
import { renderCard, renderPaper } from './preferences.card.js';
import type { Screen } from './preferences.group.js';
import type { PreferencesAction } from './preferences.actions.js';
import { kindsFor, questionsOfKind } from './preferences.start.core.js';
import type { PreferencesProps } from './preferences.props.js';

const KINDS: PreferencesAction = { type: 'show-kinds' };
const QUESTIONS: PreferencesAction = { type: 'show-question', index: 0 };

/** The kinds of card to start from. */
export function renderKinds({
  t,
  all,
  headingLevel,
}: PreferencesProps): Screen {
  const kinds = kindsFor(all).map((kind) => {
    const action: PreferencesAction = { type: 'show-kinds', kind };
    return html`<button masked="opt kind" type="button" .action=${action}>
      ${t(`prefs.kind.${kind}`)}
    </button>`;
  });
  return {
    body: html`${titleAt(headingLevel, t('prefs.start'))}
      <p class="soft">${t('prefs.start.how')}</p>
      <div class="kinds">${kinds}</div>`,
    buttons: renderTextButton(QUESTIONS, t('common.back')),
  };
}

/**
 * One kind of card as it would be. Nothing of it is an answer before somebody
 * takes it.
 */
export function renderKind(props: PreferencesProps, kind: string): Screen {
  const { t, all, headingLevel, supportFirst } = props;
  const take: PreferencesAction = { type: 'take-kind', kind };
  const title = titleAt(headingLevel, t(`prefs.kind.${kind}`));
  return {
    body: renderPaper(
      t('prefs.kind.not-yet'),
      title,
      html`${renderCard(questionsOfKind(all, kind), t)}
        <small>${t('prefs.kind.own')}</small>`,
    ),
    buttons: html`${renderTextButton(KINDS, t('common.back'))}
    ${renderPrimaryButton(take, t('prefs.kind.take'), supportFirst)}`,
  };
}
