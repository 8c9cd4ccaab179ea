// The snippet builder: what to show, a preview, and what to paste. It reads and
// writes nothing but settings.
import { controlFor, group, textLine } from './controls.mjs';
import { h, sentence, unique } from './dom.mjs';
import { createPreview } from './preview.mjs';
import {
  choiceOf,
  defaultBase,
  fileChoices,
  optionsOf,
  readBase,
  readState,
  remarksOn,
  startState,
  withElement,
  writeState,
} from './state.mjs';
import { platforms, writeSnippet } from './write-snippet.mjs';

/** Pixels: under this everything is in one column. */
const NARROW = 736;

export function mountBuilder(
  root,
  data,
  address = { read: () => '', write: () => {} },
) {
  let { state, problems } = readState(address.read(), data);

  const preview = createPreview();
  const own = h('div', { class: 'options' });
  const page = h('div', { class: 'options' });
  const about = h('p', { class: 'about', role: 'status' });
  const picker = h('div');
  const bar = h('div');
  const output = h('div', { class: 'parts' });
  const remarks = h('ul', { class: 'remarks' });
  const copied = h('p', { class: 'copied', role: 'status' });

  const set = (change) => {
    state = { ...state, ...change };
    address.write(writeState(state, data));
    refresh();
  };
  const setIn = (part, name) => (value) => {
    const entries = Object.entries({ ...state[part], [name]: value }).filter(
      ([, kept]) => kept !== undefined,
    );
    set({ [part]: Object.fromEntries(entries) });
  };

  /**
   * What follows from the state. Controls are left alone: somebody may be
   * typing in one.
   */
  function refresh() {
    const choice = choiceOf(state, data);
    preview.show(choice);
    const snippet = writeSnippet(state.platform, choice);
    output.replaceChildren(...snippet.parts.map(partView), notesView(snippet));
    remarks.replaceChildren(
      ...remarksOn(state, data, snippet).map((text) => h('li', {}, text)),
    );
    copied.textContent = '';
  }

  function showElement() {
    about.replaceChildren(
      ...sentence(data.elements.find(({ tag }) => tag === state.element).about),
    );
    own.replaceChildren(
      ...optionsOf(data, state.element).map((option) =>
        controlFor(
          option,
          state.attributes[option.name],
          setIn('attributes', option.name),
        ),
      ),
    );
  }

  function showPage() {
    const settings = data.settings.map((setting) =>
      controlFor(
        setting,
        state.settings[setting.name],
        setIn('settings', setting.name),
      ),
    );
    const base = textLine({
      name: 'Folder of the files',
      about:
        'Where you put the files of dist/cdn. The package is not published yet, so no public address exists.',
      value: state.base,
      read: readBase,
      change: (value) => set({ base: value ?? defaultBase(data) }),
    });
    const files = controlFor(
      {
        kind: 'choice',
        name: 'files',
        fallback: 'all',
        about:
          '“all” is one file with every element. “elements” is a file for each element of the snippet: smaller for one or two. “whole” is larger, and nothing is loaded later, so that its server cannot tell who keeps answers.',
        values: fileChoices.map((value) => ({ value })),
      },
      state.files,
      (value) => set({ files: value ?? 'all' }),
    );
    page.replaceChildren(...settings, base, files);
  }

  function showGroups() {
    const items = data.elements.map(({ tag }) => ({ value: tag, label: tag }));
    const choose = (tag) => {
      set(withElement(data, state, tag));
      showElement();
    };
    picker.replaceChildren(
      group({
        legend: 'Element',
        items,
        value: state.element,
        change: choose,
        className: 'tags',
      }),
    );
    const names = Object.entries(platforms).map(([value, { name }]) => ({
      value,
      label: name,
    }));
    const platform = group({
      legend: 'Where it goes',
      items: names,
      value: state.platform,
      change: (value) => set({ platform: value }),
      className: 'few bar',
    });
    bar.replaceChildren(platform);
  }

  function partView({ where, code }) {
    const id = unique('part');
    const text = h(
      'pre',
      { tabindex: '0', role: 'region', 'aria-labelledby': id },
      h('code', {}, code),
    );
    const button = h(
      'button',
      {
        type: 'button',
        'aria-describedby': id,
        onclick: () => copy(code, where, text),
      },
      'Copy',
    );
    return h(
      'section',
      { class: 'part' },
      h('div', { class: 'part-head' }, h('h3', { id }, where), button),
      text,
    );
  }

  async function copy(code, where, text) {
    try {
      await navigator.clipboard.writeText(code);
      copied.textContent = `Copied: ${where}`;
    } catch {
      // Without the right to the clipboard there is still the selection.
      document.getSelection().selectAllChildren(text);
      text.focus();
      copied.textContent =
        'This browser did not let us copy. It is selected: press Ctrl+C.';
    }
  }

  function startAgain() {
    problems = [];
    state = startState(data);
    address.write('');
    showAll();
  }

  function showAll() {
    refused.textContent =
      problems.length > 0
        ? `Not used from the address: ${problems.join('; ')}.`
        : '';
    refused.hidden = problems.length === 0;
    showGroups();
    showElement();
    showPage();
    refresh();
  }

  const refused = h('p', { class: 'refused', role: 'status' });
  const isGiven = (part) => Object.keys(part).length > 0;
  // On a phone the preview should not be three screens away.
  const isWide = root.clientWidth >= NARROW;
  const fold = (title, open, content) =>
    h('details', { class: 'fold', open }, h('summary', {}, title), content);
  const ownFold = fold('Options', isWide || isGiven(state.attributes), own);
  const pageFold = fold('The whole page', isGiven(state.settings), page);
  const again = h(
    'button',
    { type: 'button', class: 'quiet', onclick: startAgain },
    'Start again',
  );
  root.classList.add('snippet-builder');
  root.replaceChildren(
    refused,
    h(
      'div',
      { class: 'columns' },
      h(
        'section',
        { class: 'choose', 'aria-label': 'What to show' },
        h('h2', {}, 'Choose'),
        picker,
        about,
        ownFold,
        pageFold,
        again,
      ),
      h(
        'section',
        { class: 'look', 'aria-label': 'Preview' },
        h('h2', {}, 'Preview'),
        preview.view,
      ),
      h(
        'section',
        { class: 'paste', 'aria-label': 'Snippet' },
        h('h2', {}, 'Paste'),
        bar,
        h('div', { role: 'status' }, remarks),
        output,
        copied,
      ),
    ),
  );
  showAll();
}

const notesView = ({ notes }) =>
  h('ul', { class: 'notes' }, ...notes.map((text) => h('li', {}, text)));
