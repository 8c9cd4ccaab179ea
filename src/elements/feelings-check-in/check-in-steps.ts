import { nothing } from 'lit';
import type { MoodPoint } from '../../care/check-in.js';
import { find, type Content, type Feeling, type Need } from '../../content/content.js';
import { midSentence } from '../../i18n/message.js';
import { html } from '../shared/html.js';
import { chosenWords, foundWords, offeredNeeds, type Draft, type Question, type View } from './feelings-check-in.core.js';
import { renderField } from './mood-field.js';

export type Say = (key: string, values?: Record<string, string | number>) => string;

/** What the questions need of their element. */
export interface Asking {
  readonly content: Content;
  readonly say: Say;
  readonly draft: Draft;
  readonly view: View;
  /** All words that can be chosen. */
  readonly words: readonly Feeling[];
  /** The most words at once. */
  readonly most: number;
  /** Opens all words, or all needs, and closes them. */
  readonly toggle: () => void;
  /** Takes a point of the field that a pointer is at, and that it let go. */
  readonly move: (point: MoodPoint) => void;
  readonly done: () => void;
}

/** A control that answers. What it stands for is a property, not an attribute that tells. */
export type Box = HTMLInputElement & { readonly choice?: string };

/** What is asked in this step. */
export function renderQuestion(step: Question, { content, say, draft, view, words, most, toggle, move, done }: Asking): unknown {
  const chosen = chosenWords(content, draft);
  const full = step === 'words' && chosen.length >= most;
  /** Words or needs to choose from, and the button that opens all of them. */
  const renderChoices = (type: 'checkbox' | 'radio', ids: readonly string[], choices: readonly (Feeling | Need)[], more: string): unknown =>
    html`<div class=${view.more || step === 'words' ? 'row words' : 'list'} role="group" aria-label=${say(step)}>
      ${choices.map(({ id, label }) => {
        const checked = ids.includes(id);
        return html`<label masked="chip"><input masked="sr" type=${type} name=${step} .choice=${id} .checked=${checked} ?disabled=${full && !checked} />${label}</label>`;
      })}
      ${choices.length ? nothing : html`<p>${say('none')}</p>`}
      <button masked="chip" type="button" aria-expanded=${view.more} @click=${toggle}>${say(view.more ? 'fewer' : more)}</button>
    </div>`;

  if (step === 'field') return renderField(draft.point, say, move, done);
  if (step === 'words') {
    const about = chosen.at(-1);
    return html`<p class="soft">${full ? say('words.full') : say('words.hint', { n: most })}</p>
      ${view.more
        ? html`<div class="row find">
            <input masked type="search" name="typed" spellcheck="false" autocomplete="off" autocorrect="off" writingsuggestions="false" data-gramm="false" data-1p-ignore data-lpignore="true" data-bwignore data-form-type="other" aria-label=${say('search')} placeholder=${say('search')} .value=${view.typed} />
            <select masked name="family" aria-label=${say('family')} autocomplete="off">${content.families
              .filter(({ id }) => words.some(({ family }) => family === id))
              .map(({ id, label }) => html`<option value=${id}>${label}</option>`)}</select>
          </div>`
        : nothing}
      ${renderChoices('checkbox', draft.feelings, view.more ? foundWords(words, view, content.language) : view.offered, 'more')}
      <div role="status">${about ? html`<p class="pill"><strong>${about.label}.</strong> ${about.gloss}</p>` : nothing}</div>`;
  }
  if (step === 'strength') {
    return html`<p class="soft">${say('strength.hint')}</p>
      ${chosen.map(
        ({ id, label }, row) => html`<fieldset class="row">
          <legend>${label}</legend>
          ${[1, 2, 3].map(
            (n) => html`<label masked="chip"><input masked="sr" type="radio" name=${`s${row}`} value=${n} .choice=${id} .checked=${draft.strengths[id] === n} />${say(`strength.${n}`)}</label>`,
          )}
        </fieldset>`,
      )}`;
  }
  const need = find(content.needs, chosen[0]?.needs[0]);
  return html`<p class="soft">${need ? say('need.hint', { feeling: chosen[0]!.label, need: midSentence(content, need.label) }) : say('need.any')}</p>
    ${renderChoices('radio', draft.needs, view.more ? content.needs : offeredNeeds(content, draft), 'need.more')}`;
}
