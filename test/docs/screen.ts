// What stands on the screen of an element, and pressing what has a name there.
import type { LitElement } from 'lit';

const pressable = 'button, label, summary, a';
/** What opens in place, by a press. */
const folded = 'details:not([open]) > summary, button[aria-expanded=false]';
/** There are not more of them than this in one element. */
const MOST_FOLDS = 80;

const normal = (text: string): string => text.replace(/\s+/g, ' ').trim();

/**
 * The text that is rendered in the shadow tree, with single spaces, without
 * what is folded away.
 */
export function screenText(element: LitElement): string {
  const nodes = document.createTreeWalker(
    element.renderRoot,
    NodeFilter.SHOW_TEXT,
  );
  let text = '';
  let before: Element | null = null;
  while (nodes.nextNode()) {
    const parent = nodes.currentNode.parentElement;
    if (!parent || !isRendered(parent)) continue;
    // Two elements are two pieces of text; one text that a template cut in two
    // is one.
    text += (parent === before ? '' : ' ') + nodes.currentNode.nodeValue;
    before = parent;
  }
  return normal(text);
}

function isRendered(element: Element): boolean {
  if (element.matches('style, script, option')) return false;
  return element.checkVisibility({ checkVisibilityCSS: true });
}

/** The words of everything that can be pressed. */
export const namesIn = (element: LitElement): string[] =>
  [...element.renderRoot.querySelectorAll<HTMLElement>(pressable)]
    .filter(isRendered)
    .map(({ textContent }) => normal(textContent));

/** What can be pressed under this name, or nothing. */
export const controlNamed = (
  element: LitElement,
  name: string,
): HTMLElement | undefined =>
  [...element.renderRoot.querySelectorAll<HTMLElement>(pressable)].find(
    (control) => normal(control.textContent) === name && isRendered(control),
  );

export async function press(element: LitElement, name: string): Promise<void> {
  const control = controlNamed(element, name);
  if (!control)
    throw new Error(
      `There is no "${name}" to press in: ${screenText(element)}`,
    );
  control.click();
  await element.updateComplete;
}

/**
 * Everything that can be read here with one press at most: what stands open,
 * and each fold.
 */
export async function readWithOnePress(element: LitElement): Promise<string> {
  const read = [screenText(element)];
  const opened = new Set<string>();
  for (let folds = 0; folds < MOST_FOLDS; folds += 1) {
    const closed = [
      ...element.renderRoot.querySelectorAll<HTMLElement>(folded),
    ];
    const next = closed.find(
      (fold) => isRendered(fold) && !opened.has(normal(fold.textContent)),
    );
    if (!next) return read.join('\n');
    opened.add(normal(next.textContent));
    next.click();
    await element.updateComplete;
    read.push(screenText(element));
  }
  throw new Error(
    `<${element.localName}> still has a fold to open after ${MOST_FOLDS}.`,
  );
}
