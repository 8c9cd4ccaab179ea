/**
 * Writes the reasons of a card at the end of its text, in place of those that
 * were there; where they are the same, nothing is touched.
 */
export function showReasons(
  text: Element,
  reasons: readonly string[],
  className: string,
): void {
  const shown = [...text.querySelectorAll(`.${className}`)];
  const isSame =
    shown.length === reasons.length &&
    shown.every(({ textContent }, index) => textContent === reasons[index]);
  if (isSame) return;
  for (const line of shown) line.remove();
  for (const reason of reasons) {
    const line = document.createElement('small');
    line.className = className;
    line.textContent = reason;
    text.append(line);
  }
}
