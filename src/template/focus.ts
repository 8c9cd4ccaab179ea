import type { LitElement } from 'lit';

/**
 * Gives the focus to the first that there is of these, once the element has
 * drawn what it was told to.
 */
export async function focusFirst(
  host: LitElement,
  ...selectors: readonly string[]
): Promise<void> {
  await host.updateComplete;
  const root = host.renderRoot as ShadowRoot;
  for (const selector of selectors) {
    root.querySelector<HTMLElement>(selector)?.focus();
    if (root.activeElement?.matches(selector)) return;
  }
}
