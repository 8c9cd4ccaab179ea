import type { SupportSource } from '../../../src/views/support/support-state.js';
import { fixture, html } from '@open-wc/testing';
import { SafetyNoteElement } from '../../../src/elements/safety-note/safety-note.element.js';
import {
  createSession,
  type Session,
  type SessionOptions,
} from '../../../src/session/session.js';

if (!customElements.get('safety-note'))
  customElements.define('safety-note', SafetyNoteElement);

export interface Mounted {
  readonly session: Session;
  readonly note: SafetyNoteElement;
}

export async function mount(
  options: SessionOptions = {},
  markup = '',
): Promise<Mounted> {
  const session = createSession(options);
  const note = await fixture<SafetyNoteElement>(
    html`<safety-note .session=${session}></safety-note>`,
  );
  for (const [, name, value] of markup.matchAll(/([\w-]+)="([^"]*)"/g))
    note.setAttribute(name!, value!);
  await note.updateComplete;
  return { session, note };
}

export const details = (note: Element): HTMLDetailsElement =>
  note.shadowRoot!.querySelector('details')!;
export const summary = (note: Element): HTMLElement =>
  note.shadowRoot!.querySelector('summary')!;
export const select = (note: Element): HTMLSelectElement =>
  note.shadowRoot!.querySelector('select')!;
/** What stands on the screen. */
export const seen = (note: Element): string =>
  [...note.shadowRoot!.querySelectorAll<HTMLElement>('[part=box]')]
    .map((box) => box.innerText.replace(/\s+/g, ' '))
    .join(' ');
export const links = (note: Element): string[] =>
  [...note.shadowRoot!.querySelectorAll('a')].map((link) =>
    link.getAttribute('href')!,
  );
export const link = (note: Element, start: string): HTMLAnchorElement =>
  [...note.shadowRoot!.querySelectorAll('a')].find((one) =>
    one.getAttribute('href')!.startsWith(start),
  )!;

export async function feel(
  { session, note }: Mounted,
  ...feelings: string[]
): Promise<void> {
  session.submitCheckIn({ feelings, needs: [] });
  await note.updateComplete;
}

/**
 * Chooses as a person does: the value, and then the event that a browser fires.
 */
export async function choose(
  note: SafetyNoteElement,
  country: string,
): Promise<void> {
  const control = select(note);
  control.value = country;
  control.dispatchEvent(new Event('change', { bubbles: true }));
  await note.updateComplete;
}

/** The console's warnings while `act` runs. */
export async function warningsOf(
  act: (said: readonly string[]) => Promise<unknown>,
): Promise<string[]> {
  const said: string[] = [];
  const { warn } = console;
  console.warn = (...parts: unknown[]): void => void said.push(parts.join(' '));
  try {
    await act(said);
  } finally {
    console.warn = warn;
  }
  return said;
}

/** A session as an element hands it to what shows support. */
export const sourceOf = (session: Session): SupportSource => ({
  value: session.getState(),
  session,
});
