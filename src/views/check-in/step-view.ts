import { nothing } from 'lit';
import { isAlarm, isSomethingSaid } from '../../care/assess-safety.js';
import type { FoundWords } from '../../care/find-words.js';
import { translate } from '../../i18n/translate.js';
import { titleAt } from '../../template/heading.js';
import { html } from '../../template/html.js';
import { renderAboutStep } from './about-step.js';
import { isStepAnswered, stepsOf, type Question } from './check-in.core.js';
import { isAnswered } from './check-in.draft.core.js';
import type { CheckInAction } from './check-in.reduce.core.js';
import { renderFewStep } from './few-step.js';
import { renderField } from './mood-field.js';
import { renderNeedStep } from './need-step.js';
import { renderAnswers, type StepProps } from './step-props.js';
import { saidWords } from './summary.core.js';
import { findShownWords, renderWordsStep } from './words-step.js';

/**
 * A question of the check-in: where it stands, the question itself, and the
 * ways on.
 * @param release called when a pointer let go of the mood field
 */
export function renderStep(props: StepProps, release: () => void): unknown {
  const { settings, state, safety, support, t } = props;
  const isFirst = state.step === stepsOf(settings)[0];
  const words = state.step === 'words' ? findShownWords(props) : undefined;
  const title = titleAt(props.headingLevel, t(state.step));
  const lead = html`<div id="question">${title}</div>
    ${renderSaid(props)}
    ${words || isWatched(props) ? nothing : support.renderLine('note', 'short')}`;
  return html`${renderTop(props)} ${renderCleared(props)}
    <div class="step">
      ${
        state.step === 'field'
          ? renderField(props, lead, release)
          : renderOther(props, lead, words)
      }
    </div>
    ${isFirst ? renderNotice(props) : nothing}
    ${renderFoot(props, (isAlarm(safety.level) && !isWatched(props)) || !!words?.danger)}`;
}

/**
 * The words that were chosen, in small, above what would help. The three
 * questions before it fill a small phone.
 */
function renderSaid({ settings, state, t }: StepProps): unknown {
  if (state.step !== 'need') return nothing;
  const words = saidWords(settings.content, state.draft);
  if (!words.length) return nothing;
  const label = words.map((word) => word.label).join(' · ');
  return html`<p masked="small">${t('said.line', { label })}</p>`;
}

/**
 * Whether only "with me, and I am not sure" was said, and is being said now:
 * whoever it is about may be watching, so nothing changes under the finger.
 * Support is said from the next screen on.
 */
export const isWatched = ({
  state,
  safety,
}: Pick<StepProps, 'state' | 'safety'>): boolean =>
  state.step === 'about' &&
  safety.reasons.length > 0 &&
  !isSomethingSaid(safety);

/** A question other than the field: the words, where some are shown. */
const renderOther = (
  props: StepProps,
  lead: unknown,
  words: FoundWords | undefined,
): unknown =>
  words
    ? renderWordsStep(props, words, lead)
    : html`${lead} ${renderQuestion(props)}`;

/** A question other than the field and the words. */
function renderQuestion(props: StepProps): unknown {
  switch (props.state.step) {
    case 'few':
      return renderFewStep(props);
    case 'about':
      return renderAboutStep(props);
    default:
      return renderNeedStep(props);
  }
}

const renderTextButton = (action: CheckInAction, label: string): unknown =>
  html`<button masked="link" type="button" .action=${action}>${label}</button>`;

/**
 * Where this step stands, and what goes another way. Next is the one way on
 * without an answer; Skip is there where one was given, and keeps nothing of
 * it.
 */
function renderTop(props: StepProps): unknown {
  const { settings, state, isDisabled, t } = props;
  const { asked, content } = settings;
  const step = asked.indexOf(state.step as Question) + 1;
  const steps = asked.length;
  const isFirst = state.step === stepsOf(settings)[0];
  // A second press would put nothing in the place of what Undo brings back.
  const clear =
    (state.cleared || isFirst) && !isSaid(props)
      ? nothing
      : renderTextButton({ type: 'clear' }, translate(content, 'common.clear'));
  const skip = isStepAnswered(settings, state)
    ? renderTextButton({ type: 'skip' }, translate(content, 'common.skip'))
    : nothing;
  return html`<div class="top">
      <span class="small">${step ? t('step', { step, steps }) : nothing}</span>
      <span class="row"
        >${renderAnswers(
          isDisabled,
          html`${isFirst ? renderFewSwitch(props) : nothing} ${clear} ${skip}`,
        )}</span
      >
    </div>
    ${step ? renderProgress(step, steps) : nothing}`;
}

const isSaid = ({ settings, state }: StepProps): boolean =>
  isAnswered(state.draft) ||
  !!state.draft.own ||
  isStepAnswered(settings, { ...state, step: 'about' });

/** One word for somebody who cannot read many now, and the way back. */
const renderFewSwitch = ({ settings: { isFew }, t }: StepProps): unknown =>
  renderTextButton(
    { type: 'show-few', isFew: !isFew },
    t(isFew ? 'few.close' : 'few.open'),
  );

/** The same as the words beside it, for the eye. The summary is its end. */
const renderProgress = (step: number, steps: number): unknown =>
  html`<progress
    class="bar"
    aria-hidden="true"
    max=${steps + 1}
    .value=${step}
  ></progress>`;

/**
 * What Clear took away can be brought back until the next Clear, or the summary
 * of new answers.
 */
export function renderCleared({
  settings,
  state,
  isDisabled,
}: StepProps): unknown {
  const label = translate(settings.content, 'common.undo');
  const cleared = translate(settings.content, 'common.cleared');
  const undo = html`<button
    masked="link"
    type="button"
    .action=${{ type: 'undo-clear' }}
  >
    ${label}
  </button>`;
  return html`<div class="aside">
    <span role="status">${state.cleared ? cleared : ''}</span>
    ${state.cleared ? renderAnswers(isDisabled, undo) : nothing}
  </div>`;
}

/** Who can read the answers: said before the first one is given. */
const renderNotice = ({ settings, notice, startsEmpty }: StepProps): unknown =>
  html`<p class="small page">
    ${notice ?? translate(settings.content, 'common.page')}
    ${startsEmpty ? translate(settings.content, 'common.empty') : nothing}
  </p>`;

/**
 * Back, Support, the way out and the way on.
 * @param hasLine whether the line of a word of alarm stands above: its Support
 *   is the filled button then, else the way on is, and the way out is beside it
 */
function renderFoot(props: StepProps, hasLine: boolean): unknown {
  const { settings, state, safety, support, exit, isDisabled } = props;
  const { content } = settings;
  const steps = stepsOf(settings);
  const position = steps.indexOf(state.step);
  const back = renderTextButton(
    { type: 'back' },
    translate(content, 'common.back'),
  );
  const label = translate(
    content,
    steps[position + 1] === 'summary' ? 'common.done' : 'common.next',
  );
  const next = hasLine
    ? html`<button masked="btn" type="button" .action=${{ type: 'next' }}>
        ${label}
      </button>`
    : html`<button masked="btn main" type="button" .action=${{ type: 'next' }}>
        ${label}
      </button>`;
  return html`<div class=${safety.crisis ? 'foot on still' : 'foot on'}>
    ${position > 0 ? renderAnswers(isDisabled, back) : nothing}
    ${support.renderLink()} ${hasLine ? nothing : exit.render()}
    ${settings.isFew ? nothing : renderAnswers(isDisabled, next)}
  </div>`;
}
