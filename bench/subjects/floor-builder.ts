import type { Answer } from '../../src/care/preferences.js';
import type { Content } from '../../src/content/content.js';
import { preferenceLevels, preferenceRoles } from '../../src/content/terms.js';
import type { SessionState } from '../../src/session/session.js';
import { selectSuggestions } from '../../src/session/selectors.js';
import { html } from '../../src/template/html.js';
import { translate } from '../../src/i18n/translate.js';
import {
  highlightedQuestions,
  isLimit,
  keepsAway,
  progress,
  questionsFor,
  withLevel,
  withTime,
  type Question,
} from '../../src/views/preferences/preferences.core.js';
import { preferenceBuilderStyles } from '../../src/views/preferences/preferences.styles.js';
import { supportEntryStyles } from '../../src/views/support/support-line.styles.js';
import { FloorGroup } from './floor-group.js';
import { clone, mask, sheetsOf, templateOf } from './floor-parts.js';
import { boxesIn, type Row } from './floor-row.js';

const sheets = sheetsOf([preferenceBuilderStyles, supportEntryStyles]);
const asked = { roles: preferenceRoles, groups: [] };
const frame = templateOf(
  html`<section masked="box" part="box">
    <div masked="calm"><p class="sr" role="status"></p></div>
    <fieldset role="presentation">
      <div class="top">
        <h2 class="title" part="heading" tabindex="-1" data-focus></h2>
        <small class="count"></small>
      </div>
      <progress></progress>
      <slot name="intro"><p class="soft"></p></slot>
      <div class="groups"></div>
    </fieldset>
    <div class="foot" part="actions">
      <button
        masked="link support-link"
        type="button"
        aria-expanded="false"
      ></button>
      <fieldset role="presentation">
        <button masked="btn main" type="button"></button>
      </fieldset>
    </div>
    <small class="page"></small>
    <p masked="sr limit-said" role="status"></p>
  </section>`,
);

/**
 * A preference builder, in its list, as somebody writes it by hand who wants it
 * fast: templates for what repeats, one listener of each kind for all rows, and
 * only what changed is written.
 */
export class FloorBuilder extends HTMLElement {
  #content: Content | undefined;
  #groups: readonly FloorGroup[] = [];
  #count!: Element;
  #bar!: HTMLProgressElement;
  #limit!: Element;
  #checkIn: object | undefined;
  #highlighted: readonly string[] = [];
  #undo: Question | undefined;
  #stop: (() => void) | undefined;

  connectedCallback(): void {
    mask(this);
    if (!this.shadowRoot)
      this.attachShadow({ mode: 'open' }).adoptedStyleSheets = sheets;
    this.#stop = bench.session.subscribe(this.#show);
    this.#show();
  }

  disconnectedCallback(): void {
    this.#stop?.();
  }

  #say = (
    key: string,
    values?: Readonly<Record<string, string | number>>,
  ): string => translate(bench.session.getState().content, key, values);

  #show = (): void => {
    const state = bench.session.getState();
    const all = questionsFor(state.content, state.preferences, asked);
    const isNew = state.content !== this.#content;
    if (isNew) this.#make(state.content, all);
    if (isNew || state.checkIn !== this.#checkIn) {
      this.#checkIn = state.checkIn;
      this.#highlighted = chooseHighlights(state, all);
    }
    this.#showProgress(all);
    const undo = this.#undo;
    const hasLimit = undo && keepsAway(undo);
    this.#limit.textContent = hasLimit ? this.#say('prefs.limit') : '';
    const now = { highlighted: this.#highlighted, undo };
    for (const shown of this.#groups) {
      const questions = all.filter(({ group }) => group === shown.group);
      shown.show(questions, now);
    }
    if (isNew) this.#groups[0]?.toggle();
  };

  #showProgress(all: readonly Question[]): void {
    const { done, total } = progress(all);
    const count = this.#say('prefs.progress', { done, total });
    this.#count.textContent = count;
    this.#bar.ariaLabel = count;
    this.#bar.max = total;
    this.#bar.value = done;
  }

  #make(content: Content, all: readonly Question[]): void {
    this.#content = content;
    const section = clone(frame);
    const find = <E extends Element>(selector: string): E =>
      section.querySelector<E>(selector)!;
    this.#count = find('.count');
    this.#bar = find('progress');
    this.#limit = find('.limit-said');
    find('h2').textContent = this.#say('prefs.title');
    find('.soft').textContent = this.#say('prefs.intro');
    find('.support-link').textContent = this.#say('common.support');
    find('.main').textContent = this.#say('prefs.see');
    find('.page').textContent = this.#say('common.page');
    const groups = [...new Set(all.map(({ group }) => group))];
    this.#groups = groups.map((group) => new FloorGroup(content, group));
    find('.groups').append(...this.#groups.map(({ element }) => element));
    section.addEventListener('input', this.#onInput);
    section.addEventListener('click', this.#onClick);
    this.shadowRoot!.replaceChildren(section);
  }

  /** A level, a time or a note. */
  #onInput = ({ target }: Event): void => {
    const field = target as HTMLInputElement | HTMLTextAreaElement;
    const row = field.closest<Row>('.question')!;
    const { question } = row.state;
    const before = question.answer;
    if (field.type === 'radio') {
      const index = boxesIn(row, '.levels').indexOf(field as HTMLInputElement);
      this.#answer(question, withLevel(question, preferenceLevels[index]!));
    } else if (field.type === 'checkbox') {
      const index = boxesIn(row, '.times').indexOf(field as HTMLInputElement);
      this.#answer(question, withTime(question, question.item.timing[index]!));
    } else if (before) this.#answer(question, { ...before, note: field.value });
  };

  /** A group that opens, or an answer that is taken back. */
  #onClick = (event: Event): void => {
    const pressed = event.target as Element;
    if (pressed.closest('.head')) {
      event.preventDefault();
      this.#groups.find(({ element }) => element.contains(pressed))!.toggle();
      return;
    }
    const button = pressed.closest('.clear, .undo');
    const row = button?.closest<Row>('.question');
    if (!row) return;
    const isUndo = button!.matches('.undo');
    this.#answer(row.state.question, isUndo ? this.#undo?.answer : undefined);
    // The button is gone: who uses the keyboard goes on in its question.
    row.querySelector('input')!.focus();
  };

  #answer(question: Question, answer: Answer | undefined): void {
    if (answer?.level !== question.answer?.level) {
      const isSet = answer && isLimit(question, answer.level);
      this.#undo = isSet ? question : undefined;
    }
    bench.session.setPreference(question.item.id, question.role, answer);
  }
}

/** The questions that could matter now, as the library chooses them. */
function chooseHighlights(
  state: SessionState,
  all: readonly Question[],
): readonly string[] {
  const { checkIn, content, safety } = state;
  if (!checkIn || safety.level !== 'none') return [];
  const { tired } = content.rules;
  if (checkIn.feelings.some((id) => tired.includes(id))) return [];
  return highlightedQuestions(all, selectSuggestions(state));
}
