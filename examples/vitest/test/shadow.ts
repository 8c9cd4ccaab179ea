// What an element shows is in its shadow root, where queries of the document
// do not look.
interface Drawn extends HTMLElement {
  readonly updateComplete: Promise<boolean>;
}

export const textsIn = (element: HTMLElement, selector: string) =>
  [...element.shadowRoot!.querySelectorAll(selector)].map((found) =>
    found.textContent.trim(),
  );

/** Presses what has these words, and waits until the element has drawn. */
export async function press(element: Drawn, words: string) {
  const controls = [
    ...element.shadowRoot!.querySelectorAll<HTMLElement>('button, label'),
  ];
  const control = controls.find((found) => found.textContent.trim() === words);
  if (!control)
    throw new Error(`There is no “${words}” in <${element.localName}>.`);
  control.click();
  await element.updateComplete;
}
