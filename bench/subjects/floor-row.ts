import type { Content } from '../../src/content/content.js';
import { preferenceLevels, timings } from '../../src/content/terms.js';
import { html } from '../../src/template/html.js';
import {
  keepsAway,
  shownLevel,
  timesFor,
  type PreferenceKind,
  type Question,
} from '../../src/views/preferences/preferences.core.js';
import { translate } from '../../src/i18n/translate.js';
import { clone, templateOf } from './floor-parts.js';

const row = templateOf(
  html`<fieldset masked="question">
    <legend>
      <div class="small side">. <span class="small mark none"></span></div>
      .
      <div class="small"></div>
    </legend>
    <div class="levels"></div>
    <div class="row more none">
      <div class="turns">
        <span><button masked="link clear" type="button"></button></span>
        <span class="none"
          ><button masked="link undo" type="button"></button
        ></span>
      </div>
      <details>
        <summary masked="link"></summary>
        <div class="row times" role="group"></div>
        <textarea masked rows="2" maxlength="140" private-text></textarea>
        <small></small>
      </details>
      <small class="none limit"></small>
    </div>
  </fieldset>`,
);
const option = templateOf(
  html`<label masked="opt"><input masked type="radio" />.</label>`,
);
const chip = templateOf(
  html`<label masked="chip"
    ><input masked="sr" type="checkbox" disabled />.</label
  >`,
);
const sentences = templateOf(
  html`<div class="turns sentences">
    <small class="none"></small>
    <small class="none"></small>
    <small class="none"></small>
    <small class="none"></small>
  </div>`,
);

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
  templates[kind] ??= prepareRow(content, kind);
  return templates[kind];
}

function prepareRow(
  content: Content,
  kind: PreferenceKind,
): HTMLTemplateElement {
  const say = (key: string): string => translate(content, key);
  const template = row.cloneNode(true) as HTMLTemplateElement;
  const find = <E extends Element>(selector: string): E =>
    template.content.querySelector<E>(selector)!;
  const side = find('.side');
  side.firstChild!.nodeValue = ` ${say(`prefs.${kind}`)} `;
  side.firstElementChild!.textContent = say('prefs.matters');
  find('.levels').append(...makeLevels(kind, say));
  find('.clear').textContent = say('common.clear');
  find('.undo').textContent = say('common.undo');
  find('summary').textContent = say('prefs.more');
  find('details small').textContent = say('prefs.note.label');
  find('.limit').textContent = say('prefs.limit');
  const note = find<HTMLTextAreaElement>('textarea');
  note.placeholder = say('prefs.note');
  note.ariaLabel = say('prefs.note');
  const times = find('.times');
  times.ariaLabel = say('prefs.when');
  times.append(...makeTimes(say));
  if (kind === 'leave-out') {
    find('.levels').classList.add('leave-out');
    find('.more').before(clone(sentences));
    times.remove();
  }
  return template;
}

const makeLevels = (
  kind: PreferenceKind,
  say: (key: string) => string,
): Element[] =>
  preferenceLevels.map((level) => {
    const label = clone<HTMLLabelElement>(option);
    const words = say(`prefs.${kind}.${level}`);
    label.lastChild!.nodeValue = words;
    label.hidden = !words;
    return label;
  });

const makeTimes = (say: (key: string) => string): Element[] =>
  timings.map((time) => {
    const label = clone(chip);
    label.lastChild!.nodeValue = say(`common.when.${time}`);
    return label;
  });

/** A row: a clone of what all of its kind say, and its own words. */
export function makeRow(content: Content, state: RowState): Row {
  const { question } = state;
  const { item, role, kind, name } = question;
  const made = clone<Row>(rowTemplateOf(content, kind));
  const [legend, levels] = made.children;
  legend!.childNodes[2]!.nodeValue = ` ${item[role]} `;
  if (item.ask)
    legend!.lastElementChild!.textContent = translate(content, 'prefs.ask', {
      text: item.ask,
    });
  for (const label of levels!.children)
    (label.firstElementChild as HTMLInputElement).name = name;
  leaveOutTimes(made, question);
  if (kind === 'leave-out') fillSentences(made, content, question);
  if (!keepsAway(question)) made.querySelector('.limit')!.remove();
  made.state = {
    question: { ...question, answer: undefined },
    isMarked: false,
    canUndo: false,
  };
  showRow(made, state);
  return made;
}

/** Takes away what an item has no use for: most have every time. */
function leaveOutTimes(made: Row, { item, kind }: Question): void {
  if (kind === 'leave-out' || item.timing.length === timings.length) return;
  const times = made.querySelector('.times')!;
  const chips = [...times.children];
  if (!item.timing.length) times.remove();
  timings.forEach((time, index) => {
    if (!item.timing.includes(time)) chips[index]!.remove();
  });
}

function fillSentences(made: Row, content: Content, { item }: Question): void {
  [...made.querySelector('.sentences')!.children].forEach((line, index) => {
    const level = preferenceLevels[index]!;
    const label = translate(content, `prefs.card.leave-out.${level}`);
    line.textContent = translate(content, 'prefs.card.line', {
      label,
      text: item.receive,
    });
  });
}

/** Shows what is said of a question, where it is not shown already. */
export function showRow(made: Row, state: RowState): void {
  const before = made.state;
  made.state = state;
  const { question, isMarked, canUndo } = state;
  if (
    before.question.answer === question.answer &&
    before.isMarked === isMarked &&
    before.canUndo === canUndo
  )
    return;
  hide(made.querySelector('.mark'), !isMarked);
  hide(made.querySelector('.more'), !question.answer);
  hide(made.querySelector('.clear')!.parentElement, canUndo);
  hide(made.querySelector('.undo')!.parentElement, !canUndo);
  hide(made.querySelector('.limit'), !canUndo);
  showLevel(made, question);
  showTimes(made, question);
  const note = question.answer?.note ?? '';
  const field = made.querySelector('textarea')!;
  if (field.value !== note) field.value = note;
}

function showLevel(made: Row, question: Question): void {
  const level = shownLevel(question);
  boxesIn(made, '.levels').forEach((box, index) => {
    box.checked = preferenceLevels[index] === level;
  });
  made.querySelectorAll('.sentences small').forEach((line, index) => {
    hide(line, preferenceLevels[index] !== level);
  });
}

function showTimes(made: Row, question: Question): void {
  const { item, answer } = question;
  const allowed = answer ? timesFor(question, answer.level) : [];
  boxesIn(made, '.times').forEach((box, index) => {
    const time = item.timing[index]!;
    box.checked = !!answer?.timing?.includes(time);
    box.disabled = !allowed.includes(time);
  });
}

/** The boxes of a part of a row, in the order of what they stand for. */
export const boxesIn = (made: Row, part: string): HTMLInputElement[] => [
  ...made.querySelectorAll<HTMLInputElement>(`${part} input`),
];

/** What is not said now keeps its room. */
export function hide(element: Element | null, isHidden: boolean): void {
  element?.classList.toggle('none', isHidden);
}
