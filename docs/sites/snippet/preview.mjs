// The chosen element, alive, in a session of its own.
import { h } from './dom.mjs';

const LEAVES = 'It would leave to another page now. In this preview it stays.';

/**
 * `show(choice)` changes what is there, and begins anew only where it has to:
 * what somebody tries stays on the screen.
 */
export function createPreview() {
  const said = h('p', { class: 'hint', role: 'status' });
  const stage = h('div', { class: 'stage' });
  const view = h('div', { class: 'preview-box' }, stage, said);
  let shown;

  stage.addEventListener('care-exit', (event) => {
    event.preventDefault();
    said.textContent = LEAVES;
  });

  function show({ element, settings }) {
    const { theme = 'page', accent } = settings;
    const session = without(settings, ['theme', 'accent', 'prefix']);
    stage.dataset.theme = theme;
    if (accent) stage.style.setProperty('--care-accent', accent);
    else stage.style.removeProperty('--care-accent');

    const key = JSON.stringify([element.tag, element.words, session]);
    if (key === shown?.key)
      return setAttributes(shown.node, element.attributes);
    const node = nodeOf(element);
    // A provider cannot change the audience of what it already gave out, so
    // other settings are another provider.
    stage.replaceChildren(h('care-provider', session, node));
    said.textContent = '';
    shown = { key, node };
  }
  return { view, show };
}

function nodeOf({ tag, attributes, children = [], words }) {
  const node = h(
    tag,
    {},
    ...children.map(nodeOf),
    words && h('p', {}, words.text),
  );
  setAttributes(node, attributes);
  return node;
}

const without = (all, names) =>
  Object.fromEntries(
    Object.entries(all).filter(([name]) => !names.includes(name)),
  );

function setAttributes(node, attributes) {
  // A name of another provider's session would only be looked for in vain here.
  const wanted = without(attributes, ['session']);
  for (const name of node.getAttributeNames())
    if (!(name in wanted)) node.removeAttribute(name);
  for (const [name, value] of Object.entries(wanted)) {
    const text = value === true ? '' : String(value);
    if (node.getAttribute(name) !== text) node.setAttribute(name, text);
  }
}
