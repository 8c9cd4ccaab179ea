// Makes elements out of names and texts. No markup from a string: the page runs
// under Trusted Types.

/**
 * `h('a', { href: '/', class: 'x' }, 'Home')`. `on…` are listeners, `true` is
 * an attribute without a value, `undefined` and `false` are none.
 */
export function h(tag, properties = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(properties)) {
    if (value === undefined || value === false) continue;
    if (name.startsWith('on')) element.addEventListener(name.slice(2), value);
    else element.setAttribute(name, value === true ? '' : value);
  }
  element.append(...children.filter((child) => child !== undefined));
  return element;
}

let count = 0;
/** An id, or a name for radios, that nothing else on the page has. */
export const unique = (name) => `${name}-${(count += 1)}`;

/** A sentence of the manifest: what stands between backticks is code. */
export const sentence = (text) =>
  text
    .split('`')
    .map((piece, index) => (index % 2 ? h('code', {}, piece) : piece));
