import type { SafetyAssessment } from '../../care/assess-safety.js';
import type { ExitController } from '../support/exit.controller.js';
import type { SupportController } from '../support/support.controller.js';
import type { Choice as ChipChoice } from '../../template/chips.js';
import { html } from '../../template/html.js';
import type { LaterStatus } from '../../template/later.controller.js';
import type { CheckInSettings, CheckInState } from './check-in.core.js';
import type { CheckInAction } from './check-in.reduce.core.js';

/** The text of a message of the check-in. */
export type Translate = (
  key: string,
  values?: Record<string, string | number>,
) => string;

/** What the view of a step is drawn from. */
export interface StepProps {
  readonly settings: CheckInSettings;
  readonly state: CheckInState;
  /** Whether typed words can be looked up. */
  readonly wordSearch: LaterStatus;
  readonly safety: SafetyAssessment;
  readonly support: SupportController;
  readonly exit: ExitController;
  /**
   * Whether nothing can be answered: the element, or a fieldset around it, is
   * disabled.
   */
  readonly isDisabled: boolean;
  /** Level of the title, 2 to 6. */
  readonly headingLevel: number;
  /** That the owner of the page gets the answers, where it is so. */
  readonly notice: string | undefined;
  /** Whether it is said that the page starts empty. */
  readonly startsEmpty: boolean;
  readonly t: Translate;
  readonly dispatch: (action: CheckInAction) => void;
}

/** What is disabled together with the element. Support stays outside of it. */
export const renderAnswers = (isDisabled: boolean, answers: unknown): unknown =>
  html`<fieldset role="presentation" ?disabled=${isDisabled}>
    ${answers}
  </fieldset>`;

/** An answer in a check-in: every one can be taken back. */
export type Choice = Required<ChipChoice<CheckInAction>>;
