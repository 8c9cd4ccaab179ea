import { nothing } from 'lit';
import { selectPartnerWithheld } from '../../session/selectors.js';
import type { SessionState } from '../../session/session.js';
import { art } from '../shared/art.js';
import { titleAt } from '../shared/heading.js';
import { html } from '../shared/html.js';
import { renderCard } from './preference-builder.card.js';
import * as core from './preference-builder.core.js';
import { renderGroup, renderLink, renderQuestion, type Asking } from './preference-builder.question.js';

/** What the builder shows follows from this. */
export interface BuilderView extends Pick<Asking, 'say' | 'matters' | 'undo'> {
  readonly state: SessionState;
  /** Level of the title. */
  readonly heading: number;
  readonly asked: readonly core.Asked[];
  /** The questions of the groups that were not put aside. */
  readonly open: readonly core.Question[];
  /** Whether there is one question a screen, and at which of the open ones somebody is. */
  readonly byOne: boolean;
  readonly at: number;
  readonly card: boolean;
  /** Whether it was opened although it can wait. */
  readonly anyway: boolean;
  /** Ids of the groups that were put aside. */
  readonly aside: ReadonlySet<string>;
  /** Ids of the groups that are not as they were at first: the first open, the others closed. */
  readonly toggled: ReadonlySet<string>;
}

/** What is shown, and the buttons under it. */
export function renderView({ say, state, heading, asked: all, open, byOne, at, matters, undo, card, anyway, aside, toggled }: BuilderView): unknown[] {
  const title = titleAt(heading, say('prefs.title'));
  const empty = html`${art.presence}<p class="soft">${say('prefs.empty')}</p>`;
  if (!all.length) return [[title, empty]];
  if (selectPartnerWithheld(state) && !anyway) return [html`${title}<p class="soft">${say('prefs.wait')}</p>`, renderLink('open', say('prefs.open'))];
  const asking: Asking = { say, preferences: state.preferences, matters, undo, words: {} };
  const renderGroups = (which: (asked: core.Asked, index: number) => unknown): unknown =>
    all.map((asked, index) => {
      const { id } = asked.group;
      return which(asked, index) ? renderGroup(asked, !index !== toggled.has(id), aside.has(id), asking) : nothing;
    });
  const isAside = ({ group }: core.Asked): boolean => aside.has(group.id);
  if (card) {
    const questions = all.flatMap((asked) => asked.questions);
    return [
      html`<small>${say('prefs.card')}</small>${title} ${renderCard(questions, asking) ?? empty} ${renderGroups(isAside)} <small>${say('prefs.card.wins')}</small>`,
      html`<button masked="btn" type="button" data-do="change">${say('prefs.change')}</button>`,
    ];
  }
  const main = (act: string, text: string): unknown => html`<button masked="btn main" type="button" data-do=${act}>${text}</button>`;
  const step = byOne && (open[at] ?? open[0]);
  const { done, total } = core.progress(open, state.preferences, step ? at : 0);
  const count = say('prefs.progress', { done, total });
  const bar = html`<progress class="bar" aria-label=${count} max=${total || 1} .value=${done}></progress>`;
  if (!step) {
    return [
      html`<div class="top">${title}<small>${count}</small></div>
        ${bar}<slot name="intro"><p class="soft">${say('prefs.intro')}</p></slot>
        <div>${renderGroups(() => true)}</div>`,
      main('see', say('prefs.see')),
    ];
  }
  // A group that was put aside can be brought back from the questions of the next one.
  const isBefore = (asked: core.Asked, index: number): unknown =>
    isAside(asked) && !core.answerTo(state.preferences, step) && all[index + 1]?.group.id === step.item.group;
  const question = renderQuestion(step, asking, titleAt(heading, step.item[step.role]!));
  // In turn in two places: each step is made anew, so that it arrives, and nothing of the last one stays open.
  const odd = at % 2;
  return [
    html`<div class="step group" .group=${step.item.group}>
      <div class="top"><small role="status">${count} · ${say(`prefs.${step.kind}`)}</small>${renderLink('aside', say('prefs.aside'))}</div>
      ${bar} ${odd ? question : nothing} ${odd ? nothing : question} ${renderGroups(isBefore)}
    </div>`,
    at ? renderLink('back', say('common.back')) : nothing,
    renderLink('next', say('common.skip')),
    main('next', say('common.next')),
  ];
}
