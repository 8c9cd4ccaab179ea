import { nothing } from 'lit';
import { art } from '../practice/illustrations.js';
import { titleAt } from '../../template/heading.js';
import { html } from '../../template/html.js';
import { renderCard } from './preferences.card.js';
import * as core from './preferences.core.js';
import {
  renderGroup,
  renderList,
  renderMain,
  renderWait,
} from './preferences.group.js';
import {
  renderLink,
  renderQuestion,
  type Asking,
} from './preferences.question.js';

/** Everything that the builder shows. */
export interface BuilderView extends Asking {
  /** What is asked, with what was said. */
  readonly all: readonly core.Question[];
  /** The questions of the groups that were not put aside. */
  readonly open: readonly core.Question[];
  readonly states: core.GroupStates;
  /**
   * Which of the open questions is shown, where they come one by one; after the
   * last one, the card.
   */
  readonly at: number;
  readonly isByOne: boolean;
  /** Level of the title, 2 to 6. */
  readonly headingLevel: number;
  /** Whether support is the filled button in view. */
  readonly supportFirst: boolean;
  /** Whether the card can wait, and nobody opened it all the same. */
  readonly isWaiting: boolean;
}

/** What is shown, and the buttons under it. */
export function renderView(view: BuilderView): unknown[] {
  const { say, all, open, at, headingLevel, isByOne, isWaiting } = view;
  const title = titleAt(headingLevel, say('prefs.title'));
  if (!all.length) return [[title, renderEmpty(say)]];
  if (isWaiting) return renderWait(title, say);
  if (at > 0 && !open[at]) return renderOwnCard(view, title);
  const step = isByOne ? open[at] : undefined;
  return step ? renderStep(view, step) : renderAll(view, title);
}

const renderEmpty = (say: Asking['say']): unknown =>
  html`${art.presence}
    <p class="soft">${say('prefs.empty')}</p>`;

/** How a group stands until something was pressed: the first is open. */
const stateAt = (
  { states }: BuilderView,
  id: string,
  index: number,
): core.GroupState => states.get(id) ?? (index ? 'shut' : 'open');

/** The groups that `isShown` chooses. */
function renderGroups(
  view: BuilderView,
  isShown: (
    state: core.GroupState,
    next: core.Question['group'] | undefined,
  ) => boolean,
): unknown {
  const groups = [...new Set(view.all.map(({ group }) => group))];
  return groups.map((group, index) => {
    const state = stateAt(view, group.id, index);
    if (!isShown(state, groups[index + 1])) return nothing;
    const questions = view.all.filter((question) => question.group === group);
    return renderGroup(group, questions, state, view);
  });
}

/** Somebody's own card. What was put aside can be brought back from it. */
function renderOwnCard(view: BuilderView, title: unknown): unknown[] {
  const { say, all } = view;
  const own = renderCard(all, say) ?? renderEmpty(say);
  const aside = renderGroups(view, (state) => state === 'aside');
  return [
    html`<small>${say('prefs.card')}</small>${title} ${own} ${aside}
      <small>${say('prefs.card.wins')}</small>`,
    renderLink(0, say('prefs.change')),
  ];
}

function renderProgress(
  { say, open }: BuilderView,
  at?: number,
): { readonly count: string; readonly bar: unknown } {
  const { done, total } = core.progress(open, at);
  const count = say('prefs.progress', { done, total });
  const bar = html`<progress
    aria-label=${count}
    max=${total}
    .value=${done}
  ></progress>`;
  return { count, bar };
}

/** All groups below each other. */
function renderAll(view: BuilderView, title: unknown): unknown[] {
  const { say, supportFirst } = view;
  const { count, bar } = renderProgress(view);
  const groups = renderGroups(view, () => true);
  return [
    renderList({ title, count, bar, groups, say }),
    renderMain(Infinity, say('prefs.see'), supportFirst),
  ];
}

/** One question as a screen. */
function renderStep(view: BuilderView, step: core.Question): unknown[] {
  const { say, at, headingLevel, supportFirst } = view;
  const { count, bar } = renderProgress(view, at);
  const question = renderQuestion(
    step,
    view,
    titleAt(headingLevel, step.item[step.role]!),
  );
  // The group before can be brought back from the questions of the next one.
  const aside = renderGroups(
    view,
    (state, next) => state === 'aside' && next === step.group,
  );
  // In turn in two places: each step is made anew, so that it arrives, and
  // nothing of the last one stays open.
  return [
    html`<div class="step group" .group=${step.group.id}>
      <div class="top">
        <small role="status">${count} · ${say(`prefs.${step.kind}`)}</small
        >${renderLink('aside', say('prefs.aside'))}
      </div>
      ${bar} ${at % 2 ? question : nothing} ${at % 2 ? nothing : question}
      ${aside}
    </div>`,
    at ? renderLink(at - 1, say('common.back')) : nothing,
    renderLink(at + 1, say('common.skip')),
    renderMain(at + 1, say('common.next'), supportFirst),
  ];
}
