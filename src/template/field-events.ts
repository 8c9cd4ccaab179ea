/**
 * Fires the event that a native field fires after what a person did: `input`
 * with every change, `change` once it is done.
 */
export function dispatchFieldEvent(
  host: HTMLElement,
  type: 'input' | 'change',
): void {
  host.dispatchEvent(new Event(type, { bubbles: true, composed: true }));
}
