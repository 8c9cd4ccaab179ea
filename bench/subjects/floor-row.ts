import type { Content } from '../../src/content/content.js';
import { preferenceLevels } from '../../src/content/terms.js';
import { html } from '../../src/template/html.js';
import {
  keepsAway,
  shownLevel,
  type PreferenceKind,
  type Question,
} from '../../src/views/preferences/preferences.core.js';
import { makeBeside, showBeside } from './floor-beside.js';
import { boxesIn, clone, hide, templateOf } from './floor-parts.js';
import { say } from './words.js';

const row = templateOf(
  html`<fieldset masked="question">
    <legend><span class="sr"></span>.<span class="sr"></span></legend>
    <div class="levels">
      <span class="unsaid" aria-hidden="true"></span>
      <small class="limit none"></small>
    </div>
    <div class="more none">
      <button masked="link" type="button" aria-expanded="false"></button>
      <span class="none"><button masked="link" type="button"></button></span>
    </div>
    <p class="small ask" aria-hidden="true"></p>
  </fieldset>`,
);
const option = templateOf(
  html`<label masked="opt"><input masked type="radio" /><span></span></label>`,
);
const mark = templateOf(html`<span class="mark"></span>`);

/** What a row shows beside its words. */
export interface RowState {
  readonly question: Question;
  /** Whether it could matter now. */
  readonly isMarked: boolean;
  /** Whether its limit was just set. */
  readonly canUndo: boolean;
}

export type Row = HTMLFieldSetElement & { state: RowState };

type RowTemplates = Partial<Record<PreferenceKind, HTMLTemplateElement>>;

const prepared = new WeakMap<Content, RowTemplates>();

/** The row of each kind with the words that every row of it has. */
function rowTemplateOf(
  content: Content,
  kind: PreferenceKind,
): HTMLTemplateElement {
  const templates = prepared.get(content) ?? {};
  prepared.set(content, templates);
  templates[kind] ??= prepareRow(kind);
  return templates[kind];
}

function prepareRow(kind: PreferenceKind): HTMLTemplateElement {
  const template = row.cloneNode(true) as HTMLTemplateElement;
  const find = (selector: string): Element =>
    template.content.querySelector(selector)!;
  find('legend').firstElementChild!.textContent = say(`prefs.${kind}`);
  find('.unsaid').textContent = say('prefs.unsaid');
  find('.limit').textContent = say('prefs.limit');
  find('.more > button').textContent = say('prefs.more');
  find('.more span button').textContent = say('common.undo');
  const levels = find('.levels');
  levels.prepend(...makeLevels(kind));
  levels.classList.toggle('leave-out', kind === 'leave-out');
  return template;
}

const makeLevels = (kind: PreferenceKind): Element[] =>
  preferenceLevels.map((level) => {
    const label = clone<HTMLLabelElement>(option);
    const words = say(`prefs.${kind}.${level}`);
    label.lastElementChild!.textContent = words;
    label.hidden = !words;
    return label;
  });

/** A row: a clone of what all of its kind say, and its own words. */
export function makeRow(content: Content, state: RowState): Row {
  const { question } = state;
  const { item, role, kind, name } = question;
  const made = clone<Row>(rowTemplateOf(content, kind));
  const [legend, levels] = made.children;
  legend!.childNodes[1]!.nodeValue = ` ${item[role]} `;
  for (const label of levels!.querySelectorAll('label'))
    (label.firstElementChild as HTMLInputElement).name = name;
  const asks = made.lastElementChild!;
  if (item.ask) asks.textContent = askOf(question);
  else asks.remove();
  if (!keepsAway(question)) made.querySelector('.limit')!.remove();
  made.state = {
    question: { ...question, answer: undefined },
    isMarked: false,
    canUndo: false,
  };
  showAside(made, state);
  showRow(made, state);
  return made;
}

const askOf = ({ item }: Question): string =>
  item.ask ? say('prefs.ask', { text: item.ask }) : '';

/** What a row says in other places, for whoever only hears the question. */
function showAside(made: Row, { question, isMarked }: RowState): void {
  const legend = made.firstElementChild!;
  const asks = askOf(question);
  const marks = isMarked ? say('prefs.matters') : '';
  const aside = legend.children[1] ?? document.createElement('span');
  aside.className = 'sr';
  aside.textContent = `${asks} ${marks}`;
  if (asks || marks) legend.append(aside);
  else aside.remove();
}

/** That a question could matter now, in place of the words of an answer. */
function showMark(made: Row, state: RowState): void {
  showAside(made, state);
  const unsaid = made.querySelector('.unsaid')!;
  if (!state.isMarked) {
    unsaid.textContent = say('prefs.unsaid');
    return;
  }
  const marked = clone(mark);
  marked.textContent = say('prefs.matters');
  unsaid.replaceChildren(marked);
}

/** Shows what is said of a question, where it is not shown already. */
export function showRow(made: Row, state: RowState): void {
  const before = made.state;
  made.state = state;
  const { question, isMarked, canUndo } = state;
  if (before.isMarked !== isMarked) showMark(made, state);
  if (before.question.answer === question.answer && before.canUndo === canUndo)
    return;
  hide(made.querySelector('.unsaid'), !!question.answer);
  hide(made.querySelector('.more'), !question.answer);
  hide(made.querySelector('.more span'), !canUndo);
  hide(made.querySelector('.limit'), !canUndo);
  showLevel(made, question);
  const beside = made.querySelector('.beside');
  if (beside) showBeside(beside, question);
}

function showLevel(made: Row, question: Question): void {
  const level = shownLevel(question);
  boxesIn(made, '.levels').forEach((box, index) => {
    box.checked = preferenceLevels[index] === level;
  });
}

/** Opens or closes what can be said beside an answer; made when it opens. */
export function toggleBeside(made: Row): void {
  const opener = made.querySelector('.more > button')!;
  const beside = made.querySelector('.beside');
  opener.ariaExpanded = `${!beside}`;
  if (beside) beside.remove();
  else made.append(makeBeside(made.state.question));
}
