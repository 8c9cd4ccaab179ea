import type { LitElement } from 'lit';

/** Where somebody goes on when what had the focus is gone. */
const goOn = [
  '.title',
  '.practice',
  '[tabindex="-1"]',
  'summary',
  'button:enabled',
  'a[href]',
];

const focusFirstIn = (
  root: ShadowRoot,
  selectors: readonly string[],
): boolean =>
  selectors.some((selector) => {
    root.querySelector<HTMLElement>(selector)?.focus();
    return !!root.activeElement?.matches(selector);
  });

/** Whether nobody sees it; a browser then takes its focus with the next frame. */
const isHidden = (element: Element): boolean =>
  element.checkVisibility?.({ visibilityProperty: true }) === false;

/** Gives the focus to a control around one that is there and hidden. */
function focusNear(hidden: Element): void {
  let around = hidden.parentElement;
  while (around) {
    const controls = around.querySelectorAll<HTMLElement>(
      'input:enabled, button:enabled, summary',
    );
    const seen = [...controls].find((control) => !isHidden(control));
    if (seen) {
      seen.focus();
      return;
    }
    around = around.parentElement;
  }
}

/**
 * Notes what has the focus in an element before it is drawn anew. What is
 * returned gives the focus to something near it, where what had it is gone: an
 * answer given elsewhere on the page may take it away, and whoever was reading
 * there would stand at the top of the page.
 */
export function holdFocus(root: ShadowRoot): () => void {
  const focused = root.activeElement;
  if (!focused) return () => {};
  const wasInSupport = !!focused.closest('.support-panel');
  return () => {
    const { activeElement } = root.host.getRootNode() as Document;
    if (root.activeElement === focused && isHidden(focused)) {
      focusNear(focused);
      return;
    }
    // Somebody, or the element itself, went elsewhere.
    const isElsewhere = activeElement && activeElement.localName !== 'body';
    if (root.activeElement || isElsewhere) return;
    focusFirstIn(root, [
      ...(wasInSupport ? ['.support-panel [data-support-title]'] : []),
      ...goOn,
    ]);
  };
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
  focusFirstIn(host.renderRoot as ShadowRoot, selectors);
}
