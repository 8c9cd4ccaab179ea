import { attempt, rootOf, setSheets, Sheet } from './platform.js';

/**
 * Without a box for the root nothing has one: no pseudo-element, nothing
 * appended, no dialog in the top layer.
 */
const hidden = { display: 'none', transition: 'none' };
const rule = ':root { display: none !important; transition: none !important }';

/**
 * Hides everything before the next frame, in two ways, since a page may undo
 * one of them.
 */
export function cover(): void {
  attempt(() => {
    const sheet = new Sheet();
    sheet.replaceSync(rule);
    setSheets(document, [sheet]);
  });
  attempt(() => {
    const { style } = rootOf(document) as HTMLElement;
    for (const [property, value] of Object.entries(hidden))
      style.setProperty(property, value, 'important');
  });
  attempt(skipTransition);
}

/** Shows the document again, once nothing of the page is in it. */
export function uncover(): void {
  setSheets(document, []);
}

/**
 * While a view moves to the next one, a picture of the old one stands on the
 * screen.
 */
function skipTransition(): void {
  const { activeViewTransition } = document as {
    activeViewTransition?: ViewTransition | null;
  };
  activeViewTransition?.skipTransition();
}
