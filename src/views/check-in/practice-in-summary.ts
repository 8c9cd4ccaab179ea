import { nothing } from 'lit';
import { isAlarm } from '../../care/assess-safety.js';
import type { Practice } from '../../content/content.js';
import { translate } from '../../i18n/translate.js';
import { selectSuggestions, shownCompany } from '../../session/selectors.js';
import { html } from '../../template/html.js';
import { onePractice } from '../practice/one-practice.core.js';
import type {
  PracticeController,
  PracticeView,
} from '../practice/practice.controller.js';
import type { PracticeState } from '../practice/practice-state.js';
import type { ExitController } from '../support/exit.controller.js';
import type { SupportController } from '../support/support.controller.js';
import type { CheckInAction } from './check-in.reduce.core.js';

/** What an open practice needs of the check-in around it. */
export interface OpenPracticeProps {
  readonly state: PracticeState;
  readonly flow: PracticeController | undefined;
  readonly support: SupportController;
  readonly exit: ExitController;
  /** Level of the title, 2 to 6. */
  readonly headingLevel: number;
}

const CLOSE: CheckInAction = { type: 'close-practice' };

/** A practice that was opened in the summary, with the way back to it. */
export function renderOpenPractice(
  practice: Practice,
  { state, flow, support, exit, headingLevel }: OpenPracticeProps,
): unknown {
  const label = translate(state.content, 'common.back');
  const suggestion = selectSuggestions(state).find(
    (one) => one.practice.id === practice.id,
  );
  // A practice is long: from a word of alarm on support stands at its top, and
  // not at its foot.
  const hasAlarm = isAlarm(state.safety.level);
  const view: PracticeView = {
    reasons: suggestion?.reasons ?? [],
    company: shownCompany(state),
    heading: headingLevel,
    ways: {
      back: label,
      other: !!onePractice(state, flow?.triedIn(practice)),
      ...(!hasAlarm && { support: support.renderButton() }),
    },
  };
  const hasBack = flow?.offersBack(practice) || flow?.isGuiding(practice);
  const isSaid = hasAlarm || flow?.offersSupport(practice, view);
  const back = html`<button masked="link" type="button" .action=${CLOSE}>
    ${label}
  </button>`;
  return html`<div class="top">
      ${hasBack ? nothing : back}
      ${hasAlarm ? support.renderButton(true) : nothing}
    </div>
    ${flow?.render(practice, view)}
    <div class="foot">
      ${isSaid ? nothing : support.renderLink()} ${exit.render()}
    </div>`;
}
