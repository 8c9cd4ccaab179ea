/**
 * What an element of the page says itself: in a form, a field called `closest`
 * or `parentElement` stands in front of what has that name.
 */
export function ofElement<K extends keyof HTMLElement>(
  element: Element,
  name: K,
): HTMLElement[K] {
  const own: unknown = Reflect.get(HTMLElement.prototype, name, element);
  return (
    typeof own === 'function' ? own.bind(element) : own
  ) as HTMLElement[K];
}
