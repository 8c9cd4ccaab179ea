import type { LitElement } from 'lit';
import { ref } from 'lit/directives/ref.js';
import { allMessages as messages } from '../src/content/words/en/messages/all.js';
import { passTime } from './clock.js';

/** Something that a person could do with an element. */
export type Step = (root: ShadowRoot, element: LitElement) => unknown;

const driven = new WeakSet<Element>();
const failures: unknown[] = [];
let queue = Promise.resolve();

/**
 * Brings an element into a state by what a person would do, once it stands in
 * the page. Elements take their turn one after the other; `settled` waits for
 * them.
 */
export const drive = (...steps: Step[]): ReturnType<typeof ref> =>
  ref((element) => {
    if (!element || driven.has(element)) return;
    driven.add(element);
    queue = queue
      .then(() => run(element as LitElement, steps))
      .catch((error: unknown) => void failures.push(error));
  });

/** For `play`: waits until every element of the story is in its state. */
export const settled = async (): Promise<void> => {
  let last: unknown;
  while (last !== queue) await (last = queue);
  const [failure] = failures.splice(0);
  if (failure) throw failure as Error;
};

async function run(element: LitElement, steps: readonly Step[]): Promise<void> {
  const { focus } = HTMLElement.prototype;
  // It is the story that presses, and a reader of the page keeps their place.
  HTMLElement.prototype.focus = () => {};
  try {
    for (const step of steps) {
      // A story that somebody left takes its elements along.
      if (!element.isConnected) return;
      await element.updateComplete;
      await step(element.shadowRoot!, element);
    }
    await element.updateComplete;
    await new Promise((done) => setTimeout(done));
    (element.shadowRoot!.activeElement as HTMLElement | null)?.blur();
  } finally {
    HTMLElement.prototype.focus = focus;
  }
}

/**
 * Presses the button, choice or summary that says this: the key of a message,
 * or the words themselves. With `within`, the one inside the first part of the
 * element that matches. What a press opens comes in a file of its own, so the
 * control may take a moment to be there.
 */
export const press =
  (key: string, within?: string): Step =>
  async (root) => {
    const message = (messages as Readonly<Record<string, unknown>>)[key];
    const text = typeof message === 'string' ? message : key;
    const find = (): HTMLElement | undefined =>
      controls(root, within).find((control) => wordsOf(control) === text);
    const found = find() ?? (await whenChanged(root, find));
    if (!found)
      throw new Error(
        `Nothing to press says "${text}"; there are: ${controls(root, within).map(wordsOf).join(', ')}`,
      );
    found.click();
  };

const patience = 5000;

const wordsOf = (control: HTMLElement): string =>
  control.textContent.trim().replace(/\s+/g, ' ');

function controls(root: ShadowRoot, within?: string): HTMLElement[] {
  const area = within ? root.querySelector(within) : root;
  return [
    ...(area?.querySelectorAll<HTMLElement>('button, summary, label, a') ?? []),
  ];
}

/** What `find` gives after a change of the element, or nothing in the end. */
function whenChanged<Found>(
  root: ShadowRoot,
  find: () => Found | undefined,
): Promise<Found | undefined> {
  return new Promise((resolve) => {
    const end = (found: Found | undefined): void => {
      observer.disconnect();
      clearTimeout(timeout);
      resolve(found);
    };
    const observer = new MutationObserver(() => {
      const found = find();
      if (found) end(found);
    });
    const timeout = setTimeout(() => end(undefined), patience);
    observer.observe(root, {
      subtree: true,
      childList: true,
      characterData: true,
    });
  });
}

/** Sets properties, as a host's script would. */
export const set =
  (properties: Record<string, unknown>): Step =>
  (_, element) =>
    Object.assign(element, properties);

/** Types into the first field that matches. */
export const type =
  (selector: string, text: string): Step =>
  (root) => {
    const field = root.querySelector<HTMLInputElement>(selector)!;
    field.value = text;
    field.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  };

export const wait =
  (minutes: number): Step =>
  (_, element) => {
    passTime(minutes);
    element.requestUpdate();
  };
