import { html } from '../../src/template/html.js';
import {
  timesFor,
  type Question,
} from '../../src/views/preferences/preferences.core.js';
import { boxesIn, clone, hide, templateOf } from './floor-parts.js';
import { say } from './words.js';

const frame = templateOf(
  html`<div class="beside">
    <div class="row times" role="group"></div>
    <textarea masked rows="2" maxlength="140" private-text></textarea>
    <div class="top">
      <small></small><button masked="link" type="button"></button>
    </div>
  </div>`,
);
const chip = templateOf(
  html`<label masked="chip"><input masked="cover" type="checkbox" />.</label>`,
);

/** What can be said beside an answer: when, and a note. */
export function makeBeside(question: Question): Element {
  const made = clone(frame);
  const [times, note, end] = made.children;
  fillTimes(times!, question);
  note!.ariaLabel = say('prefs.note');
  (note as HTMLTextAreaElement).placeholder = say('prefs.note');
  end!.firstElementChild!.textContent = say('prefs.note.label');
  end!.lastElementChild!.textContent = say('prefs.clear');
  showBeside(made, question);
  return made;
}

function fillTimes(times: Element, { item, kind }: Question): void {
  if (!item.timing.length || kind === 'leave-out') {
    times.remove();
    return;
  }
  times.ariaLabel = say('prefs.when');
  for (const time of item.timing) {
    const label = clone(chip);
    label.lastChild!.nodeValue = say(`common.when.${time}`);
    times.append(label);
  }
}

export function showBeside(made: Element, question: Question): void {
  const { item, answer } = question;
  hide(made, !answer);
  const allowed = answer ? timesFor(question, answer.level) : [];
  boxesIn(made, '.times').forEach((box, index) => {
    const time = item.timing[index]!;
    box.checked = !!answer?.timing?.includes(time);
    box.disabled = !allowed.includes(time);
  });
  const note = answer?.note ?? '';
  const field = made.querySelector('textarea')!;
  if (field.value !== note) field.value = note;
}
