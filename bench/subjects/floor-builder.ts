import type { Answer } from '../../src/care/preferences.js';
import type { Content } from '../../src/content/content.js';
import { preferenceLevels, preferenceRoles } from '../../src/content/terms.js';
import type { SessionState } from '../../src/session/session.js';
import { selectSuggestions } from '../../src/session/selectors.js';
import { html } from '../../src/template/html.js';
import {
  highlightedQuestions,
  isLimit,
  keepsAway,
  progress,
  questionsFor,
  shownLevel,
  withLevel,
  withTime,
  type Question,
} from '../../src/views/preferences/preferences.core.js';
import {
  firstQuestions,
  kindsFor,
} from '../../src/views/preferences/preferences.start.core.js';
import { preferenceBuilderStyles } from '../../src/views/preferences/preferences.styles.js';
import { supportEntryStyles } from '../../src/views/support/support-line.styles.js';
import { FloorFirst } from './floor-first.js';
import { boxesIn, clone, mask, sheetsOf, templateOf } from './floor-parts.js';
import { toggleBeside, type Row } from './floor-row.js';
import { say } from './words.js';

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
      <progress aria-hidden="true"></progress>
      <slot name="intro"><p class="soft"></p></slot>
      <small class="page"></small>
      <div class="start"><button masked="link" type="button"></button></div>
      <div class="first"></div>
    </fieldset>
    <div class="foot" part="actions">
      <button
        masked="link support-link"
        type="button"
        aria-expanded="false"
      ></button>
      <fieldset role="presentation">
        <button masked="link all" type="button"></button>
        <button masked="btn main" type="button"></button>
      </fieldset>
    </div>
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
  #first!: FloorFirst;
  #start!: HTMLElement;
  #count!: Element;
  #bar!: HTMLProgressElement;
  #said!: Element;
  #checkIn: object | undefined;
  #highlighted: readonly string[] = [];
  #undo: Question | undefined;
  #isCleared = false;
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

  #show = (): void => {
    const state = bench.session.getState();
    const all = questionsFor(state.content, state.preferences, asked);
    const first = firstQuestions(all, asked);
    const isNew = state.content !== this.#content;
    if (isNew) this.#make(state.content, all, first);
    if (isNew || state.checkIn !== this.#checkIn) {
      this.#checkIn = state.checkIn;
      this.#highlighted = chooseHighlights(state, first);
    }
    this.#showProgress(first);
    this.#start.hidden = !kindsFor(all).length;
    const undo = this.#undo;
    this.#said.textContent = this.#saidOf(undo);
    this.#first.show(first, { highlighted: this.#highlighted, undo });
  };

  /** What a screen reader hears of what was just answered. */
  #saidOf(undo: Question | undefined): string {
    if (this.#isCleared) return say('common.cleared');
    return undo && keepsAway(undo) ? say('prefs.limit') : '';
  }

  #showProgress(first: readonly Question[]): void {
    const { done, total } = progress(first);
    const count = say('prefs.progress', { done, total });
    this.#count.textContent = count;
    this.#bar.max = total;
    this.#bar.value = done;
  }

  #make(
    content: Content,
    all: readonly Question[],
    first: readonly Question[],
  ): void {
    this.#content = content;
    const section = clone(frame);
    const find = <E extends Element>(selector: string): E =>
      section.querySelector<E>(selector)!;
    this.#count = find('.count');
    this.#bar = find('progress');
    this.#said = find('.limit-said');
    find('h2').textContent = say('prefs.title');
    find('.soft').textContent = say('prefs.intro');
    find('.support-link').textContent = say('common.support');
    find('.main').textContent = say('prefs.see');
    find('.page').textContent = say('common.page');
    this.#start = find<HTMLElement>('.start button');
    this.#start.textContent = say('prefs.start');
    const { total } = progress(all);
    find('.all').textContent = say('prefs.all', { n: total });
    this.#first = new FloorFirst(content, first);
    find('.first').append(...this.#first.elements);
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

  /** More to say beside an answer, or an answer that is taken back. */
  #onClick = ({ target }: Event): void => {
    const pressed = target as HTMLElement;
    const row = pressed.closest<Row>('.question');
    if (!row) return;
    const { question } = row.state;
    if (pressed.matches(':checked[type=radio]')) {
      const index = boxesIn(row, '.levels').indexOf(
        pressed as HTMLInputElement,
      );
      if (preferenceLevels[index] === shownLevel(question))
        this.#takeBack(row, undefined);
    } else if (pressed.matches('.more > button')) toggleBeside(row);
    else if (pressed.matches('.more span button'))
      this.#takeBack(row, this.#undo?.answer);
    else if (pressed.matches('.beside button')) this.#takeBack(row, undefined);
  };

  #takeBack(row: Row, answer: Answer | undefined): void {
    this.#answer(row.state.question, answer);
    // The button may be gone: who uses the keyboard goes on in its question.
    const find = (selector: string): HTMLElement | null =>
      row.querySelector(selector);
    (find('.levels :checked') ?? find(':focus') ?? find('input'))!.focus();
  }

  #answer(question: Question, answer: Answer | undefined): void {
    if (answer?.level !== question.answer?.level) {
      const isSet = answer && isLimit(question, answer.level);
      this.#undo = isSet ? question : undefined;
      this.#isCleared = !answer;
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
