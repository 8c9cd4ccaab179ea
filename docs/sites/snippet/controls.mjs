// The right control for an option. Each tells `change(value)` what it says now;
// `undefined` is the default.
import { h, sentence, unique } from './dom.mjs';
import { readValue } from './state.mjs';

const FEW = 4;
const NOT_SET = 'not set';

const hintOf = (about) =>
  h('p', { class: 'hint', id: unique('hint') }, ...sentence(about));

export function controlFor(option, value, change) {
  if (option.kind === 'flag') return flag(option, value, change);
  if (option.kind === 'many') return many(option, value, change);
  if (option.kind === 'choice')
    return option.values.length > FEW
      ? select(option, value, change)
      : radios(option, value, change);
  return field(option, value, change);
}

/**
 * Radios as one line of buttons. The arrow keys move, as in any group of
 * radios.
 */
export function group({
  legend,
  about,
  items,
  value,
  change,
  className = 'few',
}) {
  const name = unique('choice');
  const hint = about && hintOf(about);
  const buttons = items.map(({ value: own, label }) =>
    h(
      'label',
      {},
      h('input', {
        type: 'radio',
        name,
        value: own,
        checked: own === value,
        onchange: () => change(own),
      }),
      h('span', {}, label),
    ),
  );
  return h(
    'fieldset',
    { class: className, 'aria-describedby': hint?.id },
    h('legend', {}, legend),
    h('div', {}, ...buttons),
    hint,
  );
}

function radios({ name, about, values, fallback }, value, change) {
  const items = values.map((entry) => ({
    value: entry.value,
    label: entry.label ?? entry.value,
  }));
  if (!fallback) items.unshift({ value: '', label: NOT_SET });
  return group({
    legend: name,
    about,
    items,
    value: value ?? fallback ?? '',
    change: (own) => change(own === fallback || own === '' ? undefined : own),
  });
}

function flag({ name, about }, value, change) {
  const hint = hintOf(about);
  const box = h('input', {
    type: 'checkbox',
    checked: value === true,
    'aria-describedby': hint.id,
  });
  box.addEventListener('change', () => change(box.checked || undefined));
  return h(
    'div',
    { class: 'option' },
    h('label', { class: 'check' }, box, h('span', {}, name)),
    hint,
  );
}

function many(option, value, change) {
  const chosen = value ? value.split(' ') : [];
  const hint = hintOf(option.about);
  const boxes = option.values.map((entry) =>
    h('input', {
      type: 'checkbox',
      value: entry.value,
      checked: chosen.includes(entry.value),
    }),
  );
  const tell = () =>
    change(
      readValue(
        option,
        boxes
          .filter(({ checked }) => checked)
          .map((box) => box.value)
          .join(' '),
      ).value,
    );
  const labels = boxes.map((box) =>
    h('label', {}, box, h('span', {}, box.value)),
  );
  return h(
    'fieldset',
    { class: 'few', 'aria-describedby': hint.id, onchange: tell },
    h('legend', {}, option.name),
    h('div', {}, ...labels),
    hint,
  );
}

function select({ name, about, values, fallback, needed }, value, change) {
  const id = unique('option');
  const hint = hintOf(about);
  const optionOf = (entry) =>
    h(
      'option',
      { value: entry.value, selected: entry.value === (value ?? fallback) },
      entry.label ?? entry.value,
    );
  const audiences = [...new Set(values.map(({ audience }) => audience))];
  const options =
    audiences.length > 1
      ? audiences.map((audience) =>
          h(
            'optgroup',
            {
              label:
                audience === 'general' ? 'general' : `audience ${audience}`,
            },
            ...values
              .filter((entry) => entry.audience === audience)
              .map(optionOf),
          ),
        )
      : values.map(optionOf);
  if (!needed && !fallback)
    options.unshift(h('option', { value: '' }, NOT_SET));
  const control = h('select', { id, 'aria-describedby': hint.id }, ...options);
  control.addEventListener('change', () =>
    change(
      control.value === '' || control.value === fallback
        ? undefined
        : control.value,
    ),
  );
  return h(
    'div',
    { class: 'option' },
    h('label', { for: id }, name),
    control,
    hint,
  );
}

/**
 * A line of text. What cannot be used stays in the field, is named under it,
 * and changes nothing.
 */
function field(option, value, change) {
  const { name, kind, min, max, fallback } = option;
  const types = { number: 'number', address: 'url' };
  const more = {
    min,
    max,
    placeholder:
      fallback ??
      (kind === 'colour'
        ? 'oklch(0.56 0.12 20)'
        : kind === 'address'
          ? 'https://'
          : undefined),
  };
  const read = (text) => readValue(option, text.trim());
  const line = textLine({
    name,
    about: option.about,
    type: types[kind] ?? 'text',
    value,
    more,
    read,
    change,
  });
  if (kind === 'colour')
    line
      .querySelector('input')
      .after(swatch(line.querySelector('input'), name));
  return line;
}

export function textLine({
  name,
  about,
  type = 'text',
  value,
  more = {},
  read,
  change,
}) {
  const id = unique('option');
  const hint = hintOf(about);
  const wrong = h('p', {
    class: 'wrong',
    id: unique('wrong'),
    hidden: true,
    role: 'status',
  });
  const describedby = `${hint.id} ${wrong.id}`;
  const input = h('input', {
    id,
    type,
    value: value === undefined ? '' : String(value),
    'aria-describedby': describedby,
    autocomplete: 'off',
    spellcheck: 'false',
    ...more,
  });
  input.addEventListener('input', () => {
    const { value: now, allowed } = input.validity.badInput
      ? { allowed: 'a number' }
      : read(input.value);
    input.setAttribute('aria-invalid', String(Boolean(allowed)));
    wrong.hidden = !allowed;
    wrong.textContent = allowed ? `Not used. Allowed: ${allowed}.` : '';
    if (!allowed) change(now);
  });
  return h(
    'div',
    { class: 'option' },
    h('label', { for: id }, name),
    h('div', { class: 'line' }, input),
    wrong,
    hint,
  );
}

function swatch(input, name) {
  const picker = h('input', {
    type: 'color',
    'aria-label': `Pick ${name}`,
    value: /^#[\da-f]{6}$/i.test(input.value) ? input.value : '#b4637a',
  });
  picker.addEventListener('input', () => {
    input.value = picker.value;
    input.dispatchEvent(new Event('input', { bubbles: true }));
  });
  return picker;
}
