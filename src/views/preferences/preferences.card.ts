import { html } from '../../template/html.js';
import { cardSections, shownLevel, type Question } from './preferences.core.js';
import type { QuestionProps } from './preferences.question.js';

/** Somebody's own card in words, or nothing where there is no answer yet. */
export function renderCard(
  all: readonly Question[],
  t: QuestionProps['t'],
): unknown {
  const sections = cardSections(all).map((questions) => {
    // No section is empty, and all of one have the same kind and level.
    const heading = t(
      `prefs.card.${questions[0]!.kind}.${shownLevel(questions[0]!)!}`,
    );
    const entries = questions.map((question) => renderEntry(question, t));
    return html`<div>
      <dt>${heading}</dt>
      ${entries}
    </div>`;
  });
  return sections.length ? html`<dl>${sections}</dl>` : undefined;
}

function renderEntry(
  { item, role, answer }: Question,
  t: QuestionProps['t'],
): unknown {
  const { timing = [], note } = answer!;
  const times = timing.map((time) => t(`common.when.${time}`)).join(' · ');
  const own = note && `“${note}”`;
  return html`<dd>
    ${item[role]}
    <div class="small">${times}</div>
    <div class="small" translate="no">${own}</div>
  </dd>`;
}
