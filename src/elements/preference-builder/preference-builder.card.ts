import { html } from 'lit';
import { levels } from '../../content/terms.js';
import { cardSections, type Question } from './preference-builder.core.js';
import type { Asking } from './preference-builder.question.js';

/** Somebody's own card in words, or nothing where there is no answer yet. */
export function renderCard(all: readonly Question[], say: Asking['say']): unknown {
  const sections = cardSections(all).map((questions) => {
    // No section is empty, and all of one have the same kind and level.
    const { kind, answer } = questions[0]!;
    const { level } = answer!;
    const mine = levels.indexOf(level) > 2 && !questions.some((question) => question.answer!.tell);
    const entries = questions.map((question) => renderEntry(question, say));
    return html`<div><dt>${say(`prefs.card.${kind}.${level}`)}${mine ? ` (${say('prefs.card.mine')})` : ''}</dt>${entries}</div>`;
  });
  return sections.length ? html`<dl>${sections}</dl>` : undefined;
}

function renderEntry({ item, role, answer }: Question, say: Asking['say']): unknown {
  const { timing = [], note, private: kept, tell } = answer!;
  const beside = [...timing.map((time) => `common.when.${time}`), kept ? 'prefs.private' : tell ? 'prefs.tell' : ''];
  return html`<dd>${item[role]} <div class="small">${beside.map((key) => say(key)).filter(Boolean).join(' · ')}</div><div class="small" translate="no">${note && `“${note}”`}</div></dd>`;
}
