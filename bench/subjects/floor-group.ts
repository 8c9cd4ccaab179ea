import type { Content, PreferenceGroup } from '../../src/content/content.js';
import { html } from '../../src/template/html.js';
import type { Question } from '../../src/views/preferences/preferences.core.js';
import { translate } from '../../src/i18n/translate.js';
import { clone, templateOf } from './floor-parts.js';
import {
  hide,
  makeRow,
  showRow,
  type Row,
  type RowState,
} from './floor-row.js';

const frame = templateOf(
  html`<div class="group">
    <details>
      <summary masked="head">
        <bdi></bdi> <span class="small mark none"></span>
      </summary>
    </details>
  </div>`,
);
const body = templateOf(
  html`<div>
    <div class="rows"></div>
    <button masked="link skip" type="button"></button>
  </div>`,
);

/** What all rows need beside the questions. */
export interface Now {
  /** Names of questions that could matter now. */
  readonly highlighted: readonly string[];
  /** The question whose limit was just set, with the answer before. */
  readonly undo: Question | undefined;
}

/** A group that opens, and its rows once it did. */
export class FloorGroup {
  readonly element = clone<HTMLElement>(frame);
  readonly group: PreferenceGroup;
  #content: Content;
  #details = this.element.firstElementChild as HTMLDetailsElement;
  #summary = this.#details.firstElementChild!;
  #mark = this.#summary.lastElementChild!;
  #rows: readonly Row[] | undefined;
  #states: readonly RowState[] = [];

  constructor(content: Content, group: PreferenceGroup) {
    this.group = group;
    this.#content = content;
    this.#summary.firstElementChild!.textContent = group.label;
    this.#mark.textContent = translate(content, 'prefs.matters');
  }

  /** Shows the questions of this group as they are answered now. */
  show(questions: readonly Question[], { highlighted, undo }: Now): void {
    this.#states = questions.map((question) => ({
      question,
      isMarked: highlighted.includes(question.name) && !question.answer,
      canUndo: undo?.name === question.name,
    }));
    hide(this.#mark, !this.#states.some(({ isMarked }) => isMarked));
    this.#rows?.forEach((row, index) => showRow(row, this.#states[index]!));
  }

  /** Its rows are made once somebody opens it; the mark is for a closed one. */
  toggle(): void {
    const { open } = this.#details;
    if (!this.#rows) this.#fill();
    if (open) this.#summary.append(this.#mark);
    else this.#mark.remove();
    this.#details.open = !open;
  }

  #fill(): void {
    const [rows, skip] = clone(body).children;
    this.#rows = this.#states.map((state) => makeRow(this.#content, state));
    rows!.append(...this.#rows);
    skip!.textContent = translate(this.#content, 'prefs.skip');
    this.#details.append(rows!, skip!);
  }
}
