import type { Content } from '../../src/content/content.js';
import { preferenceLevels } from '../../src/content/terms.js';
import { html } from '../../src/template/html.js';
import type { Question } from '../../src/views/preferences/preferences.core.js';
import { clone, templateOf } from './floor-parts.js';
import { makeRow, showRow, type Row, type RowState } from './floor-row.js';
import { say } from './words.js';

const frame = templateOf(
  html`<div class="part">
    <ul class="key small" aria-hidden="true"></ul>
    <div class="rows"></div>
  </div>`,
);

/** What all rows need beside the questions. */
export interface Now {
  /** Names of questions that could matter now. */
  readonly highlighted: readonly string[];
  /** The question whose limit was just set, with the answer before. */
  readonly undo: Question | undefined;
}

/** The first questions: the wishes, and then what to leave out. */
export class FloorFirst {
  readonly elements: readonly Element[];
  #rows: readonly Row[];

  constructor(content: Content, questions: readonly Question[]) {
    const now: Now = { highlighted: [], undo: undefined };
    const parts = [false, true].map((isLeaveOut) =>
      questions.filter(({ kind }) => (kind === 'leave-out') === isLeaveOut),
    );
    this.#rows = questions.map((question) =>
      makeRow(content, stateOf(question, now)),
    );
    this.elements = parts
      .filter(({ length }) => length)
      .map((part) => this.#makePart(part));
  }

  /** Shows the questions as they are answered now. */
  show(questions: readonly Question[], now: Now): void {
    const byName = new Map(questions.map((one) => [one.name, one]));
    for (const row of this.#rows) {
      const question = byName.get(row.state.question.name)!;
      showRow(row, stateOf(question, now));
    }
  }

  #makePart(questions: readonly Question[]): Element {
    const made = clone(frame);
    const [key, rows] = made.children;
    const isLeaveOut = questions[0]!.kind === 'leave-out';
    key!.classList.toggle('leave-out', isLeaveOut);
    key!.append(...makeShapes(isLeaveOut ? 'leave-out' : 'wish'));
    const names = questions.map(({ name }) => name);
    rows!.append(
      ...this.#rows.filter(({ state }) => names.includes(state.question.name)),
    );
    return made;
  }
}

/** What the shapes of a part mean. */
const makeShapes = (kind: string): Element[] =>
  preferenceLevels
    .map((level) => say(`prefs.key.${kind}.${level}`))
    .filter(Boolean)
    .map((word) => {
      const shape = document.createElement('li');
      shape.textContent = word;
      return shape;
    });

const stateOf = (question: Question, { highlighted, undo }: Now): RowState => ({
  question,
  isMarked: highlighted.includes(question.key) && !question.answer,
  canUndo: undo?.key === question.key,
});
