import type { CSSResult, CSSResultOrNative } from 'lit';

/** What was added to the styles of an element while it was there. */
const added = new WeakMap<ShadowRoot, CSSResult[]>();
/** A style sheet belongs to the document that it was made in. */
const sheets = new WeakMap<Document, Map<CSSResultOrNative, CSSStyleSheet>>();

/** Gives an element styles that its first view does not need; twice is as once. */
export function addStyles(
  root: HTMLElement | DocumentFragment,
  styles: CSSResult,
): void {
  const { adoptedStyleSheets } = root as Partial<ShadowRoot>;
  // What is rendered where nobody sees it has no styles.
  if (!adoptedStyleSheets) return;
  const before = added.get(root as ShadowRoot) ?? [];
  if (before.includes(styles)) return;
  added.set(root as ShadowRoot, [...before, styles]);
  adoptedStyleSheets.push(sheetFor(root.ownerDocument, styles));
}

/**
 * Gives an element that has come into another document its styles again: a
 * browser takes all of them away with the move.
 * @param own the styles that its class has
 */
export function adoptAgain(
  root: ShadowRoot,
  own: readonly CSSResultOrNative[],
): void {
  root.adoptedStyleSheets = [...own, ...(added.get(root) ?? [])].map((styles) =>
    sheetFor(root.ownerDocument, styles),
  );
}

function sheetFor(page: Document, styles: CSSResultOrNative): CSSStyleSheet {
  if (styles instanceof CSSStyleSheet) return styles;
  if (page === document) return styles.styleSheet!;
  const known = sheets.get(page) ?? new Map<CSSResultOrNative, CSSStyleSheet>();
  sheets.set(page, known);
  const made = known.get(styles) ?? makeSheet(page, styles);
  known.set(styles, made);
  return made;
}

function makeSheet(page: Document, { cssText }: CSSResult): CSSStyleSheet {
  const { CSSStyleSheet: Sheet } = page.defaultView ?? globalThis;
  const sheet = new Sheet();
  sheet.replaceSync(cssText);
  return sheet;
}
