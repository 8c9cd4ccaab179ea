import { html } from 'lit';
import { cardSections, shownLevel, type Question } from './preferences.core.js';
import type { Asking } from './preferences.question.js';

/** Somebody's own card in words, or nothing where there is no answer yet. */
export function renderCard(
  all: readonly Question[],
  say: Asking['say'],
): unknown {
  const sections = cardSections(all).map((questions) => {
    // No section is empty, and all of one have the same kind and level.
    const heading = say(
      `prefs.card.${questions[0]!.kind}.${shownLevel(questions[0]!)!}`,
    );
    const entries = questions.map((question) => renderEntry(question, say));
    return html`<div>
      <dt>${heading}</dt>
      ${entries}
    </div>`;
  });
  return sections.length ? html`<dl>${sections}</dl>` : undefined;
}

function renderEntry(
  { item, role, answer }: Question,
  say: Asking['say'],
): unknown {
  const { timing = [], note } = answer!;
  const times = timing.map((time) => say(`common.when.${time}`)).join(' · ');
  const own = note && `“${note}”`;
  return html`<dd>
    ${item[role]}
    <div class="small">${times}</div>
    <div class="small" translate="no">${own}</div>
  </dd>`;
}
