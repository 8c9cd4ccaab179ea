import { html as plain, nothing } from 'lit';
import { find, type Content, type Feeling } from '../../content/content.js';
import { midSentence } from '../../i18n/message.js';
import { html } from '../shared/html.js';
import { offeredNeeds, searchWords, UNSURE, type Draft, type Question } from './feelings-check-in.core.js';

export type Say = (key: string, values?: Record<string, string | number>) => string;
export interface WordsView {
  /** Whether all words, or all needs, are open. */
  readonly more: boolean;
  readonly typed: string;
  readonly family: string;
  /** The word whose meaning is shown. */
  readonly about: Feeling | undefined;
}

/** The words that typing, or a family, finds. */
export function foundWords(words: readonly Feeling[], { typed, family }: WordsView, language: string): readonly Feeling[] {
  return typed ? searchWords(words, typed, language) : words.filter((word) => word.family === (family || words[0]?.family));
}

/** What the questions need of their element. */
export interface Asking {
  readonly content: Content;
  readonly say: Say;
  readonly draft: Draft;
  readonly view: WordsView;
  /** All words that can be chosen, and those of the first screen. */
  readonly words: readonly Feeling[];
  readonly offered: readonly Feeling[];
  /** The most words at once. */
  readonly most: number;
  /** Opens all words, or all needs, and closes them. */
  readonly toggle: () => void;
}

/** @param field the mood field, which keeps its place between renders */
export function renderQuestion(step: Question, title: unknown, field: () => unknown, asking: Asking): unknown {
  const asked = {
    field: () => html`<p class="soft">${asking.say('field.hint')}</p>${field()}`,
    words: () => renderWords(asking),
    strength: () => renderStrengths(asking),
    need: () => renderNeeds(asking),
  };
  return html`<div class="step">${title}${asked[step]()}</div>`;
}

function renderWords({ content, words, offered, draft, view, most, say, toggle }: Asking): unknown {
  const chosen = draft.feelings.filter((id) => id !== UNSURE);
  const shown = view.more ? foundWords(words, view, content.language) : offered;
  const full = chosen.length >= most;
  const about = view.about ?? find(words, chosen.at(-1));
  return html`<p class="soft">${full ? say('words.full') : say('words.hint', { n: most })}</p>
    ${view.more ? renderFind(content, words, view, say) : nothing}
    <div class="words" role="group" data-list="words" aria-label=${say('words')}>
      ${shown.map(
        ({ id, label }) =>
          html`<label masked="chip"><input masked="sr" type="checkbox" .checked=${chosen.includes(id)} ?disabled=${full && !chosen.includes(id)} />${label}</label>`,
      )}
      ${shown.length ? nothing : plain`<p>${say('none')}</p>`}
      <button masked="chip dashed" type="button" aria-expanded=${view.more} @click=${toggle}>${say(view.more ? 'fewer' : 'more')}</button>
    </div>
    <p class="gloss" role="status">${about ? plain`<strong>${about.label}.</strong> ${about.gloss}` : nothing}</p>`;
}

function renderFind(content: Content, words: readonly Feeling[], view: WordsView, say: Say): unknown {
  const families = content.families.filter(({ id }) => words.some(({ family }) => family === id));
  return html`<div class="find">
    <label><span class="sr">${say('search')}</span><input masked type="search" placeholder=${say('search')} .value=${view.typed} autocomplete="off" autocorrect="off" autocapitalize="off" spellcheck="false" writingsuggestions="false" data-1p-ignore data-lpignore="true" data-gramm="false" /></label>
    <label><span class="sr">${say('family')}</span><select masked autocomplete="off">${families.map(
      ({ id, label }) => plain`<option value=${id} .selected=${id === (view.family || families[0]?.id)}>${label}</option>`,
    )}</select></label>
  </div>`;
}

function renderStrengths({ content, draft, say }: Asking): unknown {
  return html`<p class="soft">${say('strength.hint')}</p>
    ${draft.feelings.map(
      (id, row) => html`<div class="strength" role="radiogroup" aria-labelledby=${`w${row}`} data-list=${row}>
        <span id=${`w${row}`}>${find(content.feelings, id)?.label}</span>
        ${([1, 2, 3] as const).map(
          (n) => html`<label masked="chip"><input masked="sr" type="radio" name=${`s${row}`} .checked=${draft.strengths[id] === n} />${say(`strength.${n}`)}</label>`,
        )}
      </div>`,
    )}`;
}

function renderNeeds({ content, draft, view: { more }, say, toggle }: Asking): unknown {
  const needs = more ? content.needs : offeredNeeds(content, draft);
  const feeling = find(content.feelings, draft.feelings.find((id) => id !== UNSURE));
  const need = find(content.needs, feeling?.needs[0]);
  return html`<p class="soft">${feeling && need ? say('need.hint', { feeling: feeling.label, need: midSentence(content, need.label) }) : say('need.any')}</p>
    <div class=${more ? 'words' : 'list'} role="radiogroup" data-list="need" aria-label=${say('need')}>
      ${needs.map(({ id, label }) =>
        more
          ? html`<label masked="chip"><input masked="sr" type="radio" name="need" .checked=${draft.needs.includes(id)} />${label}</label>`
          : html`<label masked="opt"><input masked type="radio" name="need" .checked=${draft.needs.includes(id)} /><span>${label}</span></label>`,
      )}
    </div>
    <p><button masked="link" type="button" aria-expanded=${more} @click=${toggle}>${say(more ? 'fewer' : 'need.more')}</button></p>`;
}
