import { nothing } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { illustrations } from '../practice/illustrations.js';
import { titleAt } from '../../template/heading.js';
import { html } from '../../template/html.js';
import {
  renderPrimaryButton,
  renderTextButton,
} from './preferences.buttons.js';
import * as core from './preferences.core.js';
import { cardView } from './load-card.js';
import {
  renderFirst,
  renderGroup,
  renderSkip,
  renderList,
  renderWait,
  type Screen,
} from './preferences.group.js';
import { renderQuestion } from './preferences.question.js';
import { renderStart } from './preferences.start.js';
import type { PreferencesAction } from './preferences.actions.js';
import { showsCard } from './preferences.state.core.js';
import type { PreferencesProps, QuestionProps } from './preferences.props.js';

export function renderView(props: PreferencesProps): Screen {
  const title = titleAt(props.headingLevel, props.t('prefs.title'));
  const screen = renderOther(props, title);
  if (!screen) return renderAll(props, title);
  return {
    body: [screen.body, renderPlace(props)],
    buttons: screen.buttons,
  };
}

/** Every screen but the list of all questions. */
function renderOther(
  props: PreferencesProps,
  title: unknown,
): Screen | undefined {
  const { t, all, unskipped, state, isByOne, isWaiting } = props;
  if (!all.length) return { body: [title, renderEmpty(t)], buttons: nothing };
  if (isWaiting) return renderWait(title, t);
  if (state.kinds || showsCard(state, unskipped))
    return renderCardScreen(props, title);
  const step = isByOne ? unskipped[state.questionIndex] : undefined;
  return step && renderStep(props, step);
}

/**
 * Where the answers are. A list is several screens long, and says it before its
 * questions; everything else says it at its end.
 */
const renderPlace = ({ place }: PreferencesProps): unknown =>
  html`<small class="page">${place}</small>`;

const renderEmpty = (t: QuestionProps['t']): unknown =>
  html`${illustrations.presence}
    <p class="soft">${t('prefs.empty')}</p>`;

/** How a group stands until something was pressed: the first is open. */
const stateAt = (
  { state }: PreferencesProps,
  id: string,
  index: number,
): core.GroupState => state.groupStates.get(id) ?? (index ? 'closed' : 'open');

/** The groups that `isShown` chooses. */
function renderGroups(
  props: PreferencesProps,
  isShown: (
    state: core.GroupState,
    next: core.Question['group'] | undefined,
  ) => boolean,
): unknown {
  const groups = [...new Set(props.asked.map(({ group }) => group))];
  return groups.map((group, index) => {
    const state = stateAt(props, group.id, index);
    if (!isShown(state, groups[index + 1])) return nothing;
    const questions = props.asked.filter(
      (question) => question.group === group,
    );
    return renderGroup(group, questions, state, props);
  });
}

/**
 * A card: of a kind to start from, or somebody's own. What was skipped can be
 * brought back from it.
 */
function renderCardScreen(props: PreferencesProps, title: unknown): Screen {
  const { module } = cardView;
  if (!module)
    return {
      body: [title, props.renderLater()],
      buttons: renderTextButton(goesTo(0), props.t('common.back')),
    };
  const { kinds } = props.state;
  if (kinds) return module.renderStarts(props, kinds);
  return module.renderOwn(props, {
    title,
    empty: renderEmpty(props.t),
    skipped: renderGroups(props, (state) => state === 'skipped'),
    more: isShort(props) ? renderMoreQuestions(props) : nothing,
  });
}

/** Whether only what a card begins with is asked. */
const isShort = ({ all, asked }: PreferencesProps): boolean =>
  asked.length < all.length;

const renderMoreQuestions = ({ t, all }: PreferencesProps): unknown => {
  const { total } = core.progress(all);
  return renderTextButton({ type: 'show-all' }, t('prefs.all', { n: total }));
};

/** How far it is, in words, and the same as a bar for the eye. */
function renderProgress(
  t: QuestionProps['t'],
  { done, total }: { readonly done: number; readonly total: number },
): { readonly count: string; readonly bar: unknown } {
  const count = t('prefs.progress', { done, total });
  const bar = html`<progress
    aria-hidden="true"
    max=${total}
    .value=${done}
  ></progress>`;
  return { count, bar };
}

/** What a card begins with as one list, or all groups below each other. */
function renderAll(props: PreferencesProps, title: unknown): Screen {
  const { t, asked, unskipped, supportFirst } = props;
  const { count, bar } = renderProgress(t, core.progress(unskipped));
  const groups = isShort(props)
    ? renderFirst(asked, props)
    : renderGroups(props, () => true);
  const start = renderStart(props);
  const action: PreferencesAction = { type: 'show-card' };
  return {
    body: renderList({
      title,
      count,
      bar,
      place: renderPlace(props),
      start,
      groups,
      t,
    }),
    buttons: html`${isShort(props) ? renderMoreQuestions(props) : nothing}
    ${renderPrimaryButton(action, t('prefs.see'), supportFirst)}`,
  };
}

const goesTo = (index: number): PreferencesAction => ({
  type: 'show-question',
  index,
});

/** One question as a screen; every screen moves the bar. */
function renderStep(props: PreferencesProps, step: core.Question): Screen {
  const { t, state, unskipped, headingLevel } = props;
  const { count, bar } = renderProgress(t, {
    done: state.questionIndex + 1,
    total: unskipped.length,
  });
  const title = titleAt(headingLevel, step.item[step.role]!);
  const question = renderQuestion(step, props, title);
  // The group before can be brought back from the questions of the next one.
  const skipped = renderGroups(
    props,
    (groupState, next) => groupState === 'skipped' && next === step.group,
  );
  // Each step is made anew, so that it arrives, and nothing of the last one
  // stays open.
  const body = html`<div class="step group" .group=${step.group.id}>
    <div class="top">
      <small role="status">${count} · ${t(`prefs.${step.kind}`)}</small
      >${renderAside(props, step)}
    </div>
    ${bar} ${keyed(state.questionIndex, question)} ${renderAnswered(props)}
    ${skipped}
  </div>`;
  return { body, buttons: renderStepButtons(props) };
}

/**
 * Beside the count: while only first questions are asked, a card to start from;
 * a group can be skipped where all of it is asked.
 */
function renderAside(props: PreferencesProps, step: core.Question): unknown {
  if (!isShort(props)) return renderSkip(step.group.id, props);
  return props.state.questionIndex ? nothing : renderStart(props);
}

/**
 * What was answered on the screen before, in sentences: the second says what a
 * no does.
 */
export function sayAnswered({
  t,
  all,
  state,
}: Pick<PreferencesProps, 't' | 'all' | 'state'>): readonly string[] {
  const said = all.find(({ key }) => key === state.answered?.key);
  const level = said && core.shownLevel(said);
  if (!level) return [];
  const text = t('prefs.card.line', {
    label: said.item[said.role]!,
    text: t(`prefs.${said.kind}.${level}`),
  });
  const isNo = core.keepsAway(said) && core.isLimit(said, level);
  return isNo ? [text, t('prefs.limit')] : [text];
}

/** The same for the eye, with a way back to it. */
function renderAnswered(props: PreferencesProps): unknown {
  const { t } = props;
  const [text, limit] = sayAnswered(props);
  if (!text) return nothing;
  return html`<p class="top soft aside">
    <small>${text} ${limit ? html`<br />${limit}` : nothing}</small>
    ${renderTextButton({ type: 'undo-answered' }, t('common.undo'))}
  </p>`;
}

function renderStepButtons({
  t,
  state,
  supportFirst,
}: PreferencesProps): unknown {
  const { questionIndex: index } = state;
  const back = renderTextButton(goesTo(index - 1), t('common.back'));
  const next = goesTo(index + 1);
  return html`${index ? back : nothing}
  ${renderTextButton({ type: 'show-card' }, t('prefs.see'))}
  ${renderPrimaryButton(next, t('common.next'), supportFirst)}`;
}
