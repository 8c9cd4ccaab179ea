import { around, groundOf, isDark, luminance } from './contrast.js';
import type { Finding } from './finding.js';

/** A class, or the value of an attribute, by which pages say that they are dark. */
const saysDark =
  /^((is-|theme-{1,2}|mode-|scheme-)?dark|dark-?(mode|theme|scheme))$/i;
/** The names of such attributes: `data-theme`, `data-bs-theme`, `data-color-scheme`. */
const schemeName = /theme|scheme|mode/i;
/** A ground is dark where white is read on it better than black. */
const DARKEST = 0.18;

/** The selector by which an element is dark; none where it says nothing of it. */
function darkSelector(element: Element): string | undefined {
  const name = [...element.classList].find((one) => saysDark.test(one));
  if (name) return `.${CSS.escape(name)}`;
  const said = [...element.attributes].find(
    (one) => schemeName.test(one.name) && saysDark.test(one.value),
  );
  return said && `[${said.name}="${said.value}"]`;
}

/** What says around an element that the page is dark. */
function darkAround(element: Element): string | undefined {
  let node = around(element);
  while (node) {
    const selector = darkSelector(node);
    if (selector) return selector;
    node = around(node);
  }
  return undefined;
}

/** Which rule an element lacks that is light on a dark page. */
function lackedBy(element: HTMLElement): string | undefined {
  const style = getComputedStyle(element);
  const isChosen = style.getPropertyValue('--care-scheme').trim();
  if (isChosen || isDark(style.colorScheme)) return undefined;
  const said = darkAround(element);
  const under = around(element);
  const ground = under && groundOf(under);
  // Where a picture lies under it, the page's own word is taken for it.
  if (ground ? luminance(ground) > DARKEST : !said) return undefined;
  return said ?? 'body';
}

/**
 * Elements that are light on a dark page: it says so by a class, an attribute or
 * its colours, and not by `color-scheme`, which is what they follow.
 */
export function aboutScheme(all: readonly HTMLElement[]): Finding[] {
  const selectors = new Set(all.flatMap((one) => lackedBy(one) ?? []));
  return [...selectors].map((selector) => ({
    level: 'look',
    about: 'scheme',
    text:
      'the page is dark, and its elements are light, for they follow ' +
      `color-scheme; write ${selector} { color-scheme: dark; }`,
  }));
}
