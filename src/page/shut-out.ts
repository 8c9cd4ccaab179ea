import { ofDocument } from './of-document.js';
import { ofElement } from './of-element.js';

/**
 * Whether a press meant this link though the browser gave it to something else:
 * under a modal dialog or beside full screen, or in what a page made inert,
 * nothing can be pressed, however high it stands and however well it is seen.
 */
export function isPressOn(link: Element, event: MouseEvent): boolean {
  const { isTrusted, detail, clientX, clientY } = event;
  // Keys press what has the focus; that is never meant.
  if (!isTrusted || !detail) return false;
  const { left, right, top, bottom } = link.getBoundingClientRect();
  const isWithin =
    clientX >= left && clientX <= right && clientY >= top && clientY <= bottom;
  return isWithin && isShutOut(link, event);
}

function isShutOut(link: Element, event: Event): boolean {
  const around = upwards(link);
  if (around.some((node) => ofElement(node, 'hasAttribute')('inert')))
    return true;
  const fullscreenElement = ofDocument('fullscreenElement');
  const nodes = [
    ...document.querySelectorAll(':modal'),
    ...event.composedPath(),
  ];
  // While one of these is open, nothing outside it gets a press.
  const isBlocking = (node: unknown): node is Element =>
    node instanceof Element &&
    (node === fullscreenElement || ofElement(node, 'matches')(':modal'));
  return [...nodes, fullscreenElement].some(
    (node) => isBlocking(node) && !around.includes(node),
  );
}

/** The element and all that it is in, also around shadow roots. */
function upwards(element: Element): Element[] {
  const all: Element[] = [];
  for (let node: Element | null = element; node;) {
    all.push(node);
    const root: Node = ofElement(node, 'getRootNode')();
    node =
      ofElement(node, 'assignedSlot') ??
      ofElement(node, 'parentElement') ??
      (root instanceof ShadowRoot ? root.host : null);
  }
  return all;
}
