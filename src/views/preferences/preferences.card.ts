import { illustrations } from '../practice/illustrations.js';
import { html } from '../../template/html.js';
import { cardSections, type Question } from './preferences.core.js';
import type { QuestionProps } from './preferences.props.js';
import { headingOf } from './preferences.take.core.js';

type Translate = QuestionProps['t'];

/** How a line of a card is drawn. */
type RenderEntry = (question: Question, t: Translate) => unknown;

/** Answers as a card in words, or nothing where there is no answer yet. */
export function renderCard(
  all: readonly Question[],
  t: Translate,
  renderEntry: RenderEntry = renderLine,
): unknown {
  const sections = cardSections(all).map((questions) => {
    const entries = questions.map((question) => renderEntry(question, t));
    // No section is empty, and all of one have the same kind and level.
    return html`<div>
      <dt>${headingOf(questions[0]!, t)}</dt>
      ${entries}
    </div>`;
  });
  return sections.length ? html`<dl>${sections}</dl>` : undefined;
}

const renderLine: RenderEntry = ({ item, role }) =>
  html`<dd>${item[role]}</dd>`;

/** A line of somebody's own card: it leads to its question. */
export const renderOwnLine: RenderEntry = (question, t) => {
  const { item, role, name, answer } = question;
  const { timing = [], note } = answer!;
  const times = timing.map((time) => t(`common.when.${time}`)).join(' · ');
  const own = note && `“${note}”`;
  // Some read the same on both sides.
  const isBoth = role === 'give' && item.give === item.receive;
  const side = isBoth ? t('prefs.give') : '';
  return html`<dd>
    <button masked="entry" type="button" .action=${{ type: 'show-item', name }}>
      <span class="sr">${side}</span> ${item[role]}
      <span class="small">${times}</span>
    </button>
    <div class="small" translate="no">${own}</div>
  </dd>`;
};

/** A card as a sheet of paper. */
export const renderPaper = (
  name: string,
  title: unknown,
  inside: unknown,
): unknown =>
  html`<div class="paper">
    <header>
      <div><small>${name}</small>${title}</div>
      ${illustrations.pair}
    </header>
    ${inside}
  </div>`;
