import type { Answer } from '../../src/care/preferences.js';
import type { PreferenceGroup } from '../../src/content/content.js';
import { preferenceLevels, preferenceRoles } from '../../src/content/terms.js';
import {
  press,
  progress,
  questionsFor,
  type Question,
} from '../../src/views/preferences/preferences.core.js';
import { preferenceBuilderStyles } from '../../src/views/preferences/preferences.styles.js';
import { html } from '../../src/template/html.js';
import { translate } from '../../src/i18n/translate.js';
import { clone, mask, sheetsOf, templateOf } from './floor-parts.js';

const sheets = sheetsOf(preferenceBuilderStyles);
const frame = templateOf(
  html`<section masked="box" part="box">
    <div class="top">
      <h2 class="title" part="heading" tabindex="-1" data-focus></h2>
      <small></small>
    </div>
    <progress></progress><slot name="intro"><p class="soft"></p></slot>
    <div></div>
    <div class="foot" part="actions">
      <button masked="link" type="button" aria-expanded="false"></button>
      <button masked="btn main" type="button" data-do="Infinity"></button>
    </div>
    <small class="page"></small>
    <p masked="sr" role="status"></p>
  </section>`,
);
const group = templateOf(
  html`<div class="group">
    <details><summary masked data-do="open"></summary></details>
  </div>`,
);
const body = templateOf(
  html`<div>
    <div class="rows"></div>
    <button masked="link" type="button" data-do="aside"></button>
  </div>`,
);
const row = templateOf(
  html`<fieldset masked="question">
    <legend>
      <div class="small side"></div>
      .
      <div class="small"></div>
    </legend>
    <div class="levels"></div>
  </fieldset>`,
);
const option = templateOf(
  html`<label masked="opt"><input masked type="radio" />.</label>`,
);
for (const _ of preferenceLevels)
  row.content.querySelector('.levels')!.append(clone(option));

type Row = HTMLFieldSetElement & { question: Question };

/**
 * A preference builder, in its list, as somebody writes it by hand: templates
 * for what repeats, one listener for all rows.
 */
export class FloorBuilder extends HTMLElement {
  #count!: Element;
  #bar!: HTMLProgressElement;
  #stop: (() => void) | undefined;

  connectedCallback(): void {
    mask(this);
    if (!this.shadowRoot) {
      this.attachShadow({ mode: 'open' }).adoptedStyleSheets = sheets;
      this.#make();
    }
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

  #answerTo({ item, role }: Question): Answer | undefined {
    return bench.session.getState().preferences[item.id]?.[role];
  }

  get #all(): Question[] {
    const { content, preferences } = bench.session.getState();
    return questionsFor(content, preferences, preferenceRoles, []);
  }

  #make(): void {
    const all = this.#all;
    const groups = [...new Set(all.map((question) => question.group))];
    const section = clone(frame);
    const [top, bar, intro, list, foot, page] = section.children;
    top!.firstElementChild!.textContent = this.#say('prefs.title');
    this.#count = top!.lastElementChild!;
    this.#bar = bar as HTMLProgressElement;
    intro!.firstElementChild!.textContent = this.#say('prefs.intro');
    foot!.firstElementChild!.textContent = this.#say('common.support');
    foot!.lastElementChild!.textContent = this.#say('prefs.see');
    page!.textContent = this.#say('common.page');
    list!.append(
      ...groups.map((one, index) =>
        this.#makeGroup(
          one,
          all.filter((question) => question.group === one),
          index === 0,
        ),
      ),
    );
    section.addEventListener('input', this.#onInput);
    this.shadowRoot!.append(section);
  }

  #makeGroup(
    { label }: PreferenceGroup,
    questions: readonly Question[],
    open: boolean,
  ): Element {
    const box = clone(group);
    const details = box.firstElementChild as HTMLDetailsElement;
    details.firstElementChild!.textContent = label;
    if (open) this.#fill(details, questions);
    // The questions of a closed group are not made before somebody wants them.
    else
      details.firstElementChild!.addEventListener(
        'click',
        () => this.#fill(details, questions),
        { once: true },
      );
    details.open = open;
    return box;
  }

  #fill(details: Element, questions: readonly Question[]): void {
    const words = Object.fromEntries(
      questions.map(({ kind }) => [
        kind,
        preferenceLevels.map((level) => this.#say(`prefs.${kind}.${level}`)),
      ]),
    );
    const [rows, aside] = clone(body).children;
    rows!.append(
      ...questions.map((question) =>
        this.#makeRow(question, words[question.kind]!),
      ),
    );
    aside!.textContent = this.#say('prefs.aside');
    details.append(rows!, aside!);
  }

  #makeRow(question: Question, words: readonly string[]): Row {
    const { item, role, kind, name } = question;
    const made = clone<Row>(row);
    made.question = question;
    const [side, text, ask] = made.firstElementChild!.childNodes;
    side!.textContent = this.#say(`prefs.${kind}`);
    text!.nodeValue = ` ${item[role]} `;
    if (item.ask) ask!.textContent = this.#say('prefs.ask', { text: item.ask });
    [...made.lastElementChild!.children].forEach((label, index) => {
      (label.firstElementChild as HTMLInputElement).name = name;
      label.lastChild!.nodeValue = words[index]!;
      if (!words[index]) (label as HTMLElement).hidden = true;
    });
    return made;
  }

  #show = (): void => {
    const { done, total } = progress(this.#all);
    this.#count.textContent = this.#bar.ariaLabel = this.#say(
      'prefs.progress',
      { done, total },
    );
    this.#bar.max = total;
    this.#bar.value = done;
    for (const shown of this.shadowRoot!.querySelectorAll<Row>('.question')) {
      const level = this.#answerTo(shown.question)?.level;
      shown
        .querySelectorAll('input')
        .forEach(
          (input, index) => (input.checked = preferenceLevels[index] === level),
        );
    }
  };

  #onInput = (event: Event): void => {
    const input = event.target as HTMLInputElement;
    const pressed = input.closest<Row>('.question')!;
    const { question } = pressed;
    const index = [...pressed.querySelectorAll('input')].indexOf(input);
    const answer = press(
      { ...question, answer: this.#answerTo(question) },
      index,
      input.checked,
    );
    bench.session.setPreference(question.item.id, question.role, answer);
  };
}
