import type { LitElement } from 'lit';
import { ofDocument } from '../page/of-document.js';

/** What a part of an element begins with. */
const beginnings = ['.title', '.practice'];
/** Where there is no beginning, the first that there is of these. */
const others = ['[tabindex="-1"]', 'summary', 'button:enabled', 'a[href]'];
const SUPPORT_TITLE = '.support-panel [data-support-title]';

/**
 * Whether it has the focus of its root. `:focus` does not match in a window that
 * is not in front.
 */
const hasFocus = (element: Element): boolean =>
  (element.getRootNode() as ShadowRoot).activeElement === element;

/**
 * Whether somebody went to something else meanwhile. Where nothing has the
 * focus, what had it is gone, and the next thing may take it.
 * @param before what had the focus in this root
 */
export function hasGoneOn(root: ShadowRoot, before: Element | null): boolean {
  if (root.activeElement) return root.activeElement !== before;
  const elsewhere = ofDocument('activeElement');
  return !!elsewhere && elsewhere !== ofDocument('body');
}

/**
 * Gives the focus, and brings what has it below a bar of the page: WebKit heeds
 * no scroll margin where a focus is given, and does where something is scrolled.
 */
export function focusInView(
  target: HTMLElement | null | undefined,
  options?: FocusOptions,
): void {
  target?.focus(options);
  if (options?.preventScroll) return;
  // A document of unit tests scrolls nothing.
  target?.scrollIntoView?.({ block: 'nearest' });
}

const focusFirstIn = (
  within: ParentNode,
  selectors: readonly string[],
): boolean =>
  selectors.some((selector) => {
    const found = within.querySelector<HTMLElement>(selector);
    focusInView(found);
    return !!found && hasFocus(found);
  });

function ancestorsOf(element: Element): Element[] {
  const ancestors: Element[] = [];
  let around = element.parentElement;
  while (around) {
    ancestors.push(around);
    around = around.parentElement;
  }
  return ancestors;
}

/** Whether nobody sees it; a browser then takes its focus with the next frame. */
const isHidden = (element: Element): boolean =>
  element.checkVisibility?.({ visibilityProperty: true }) === false;

/** Gives the focus to a control around one that is there and hidden. */
function focusNear(hidden: Element): void {
  for (const around of ancestorsOf(hidden)) {
    const controls = around.querySelectorAll<HTMLElement>(
      'input:enabled, button:enabled, summary',
    );
    const seen = [...controls].find((control) => !isHidden(control));
    if (seen) return focusInView(seen);
  }
}

/** What has the focus; a document of unit tests may have lost it, and throws. */
function focusedIn(root: ShadowRoot): Element | null {
  try {
    return root.activeElement;
  } catch {
    return null;
  }
}

/**
 * Notes what has the focus in an element before it is drawn anew. What is
 * returned gives it to the beginning of the part that it was in, where what had it
 * is gone: an answer given elsewhere on the page may take it away, and whoever was
 * reading there would stand at the top of the page.
 */
export function holdFocus(root: ShadowRoot): () => void {
  const focused = focusedIn(root);
  if (!focused) return () => {};
  const around = ancestorsOf(focused);
  const wasInSupport = !!focused.closest('.support-panel');
  return () => {
    if (root.activeElement === focused && isHidden(focused)) focusNear(focused);
    if (root.activeElement || !isNowhere()) return;
    // The panel of support is made anew where it goes to another place.
    if (wasInSupport && focusFirstIn(root, [SUPPORT_TITLE])) return;
    const isThere = around.filter((ancestor) => root.contains(ancestor));
    if (!isThere.some((ancestor) => focusFirstIn(ancestor, beginnings)))
      focusFirstIn(root, [...beginnings, ...others]);
  };
}

/**
 * Whether nothing on the page has the focus. Otherwise somebody, or the element
 * itself, went elsewhere.
 */
function isNowhere(): boolean {
  const focused = ofDocument('activeElement');
  return !focused || focused === ofDocument('body');
}

/**
 * Gives the focus to the first that there is of these, once the element has
 * drawn what it was told to.
 */
export async function focusFirst(
  host: LitElement,
  ...selectors: readonly string[]
): Promise<void> {
  await host.updateComplete;
  focusFirstIn(host.renderRoot, selectors);
}
