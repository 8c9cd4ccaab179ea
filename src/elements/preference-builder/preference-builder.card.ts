import { html } from 'lit';
import { answerTo, cardSections, levels, type Question } from './preference-builder.core.js';
import type { Asking } from './preference-builder.question.js';

/** Somebody's own card in words, or nothing where there is no answer yet. */
export function renderCard(all: readonly Question[], { say, preferences }: Asking): unknown {
  const sections = cardSections(all, preferences).map(({ kind, level, questions }) => {
    const entries = questions.map((question) => {
      const { timing = [], note, private: kept, tell } = answerTo(preferences, question)!;
      const beside = [...timing.map((time) => `common.when.${time}`), kept ? 'prefs.private' : tell && 'prefs.tell'];
      return html`<dd>${question.item[question.role]} <small>${beside.map((key) => key && say(key)).filter(Boolean).join(' · ')}</small><small translate="no">${note && `“${note}”`}</small></dd>`;
    });
    const mine = levels.indexOf(level) > 2 && !questions.some((question) => answerTo(preferences, question)!.tell);
    return html`<div><dt class="small">${say(`prefs.card.${kind}.${level}`)}${mine ? ` (${say('prefs.card.mine')})` : ''}</dt>${entries}</div>`;
  });
  return sections.length ? html`<dl>${sections}</dl>` : undefined;
}
