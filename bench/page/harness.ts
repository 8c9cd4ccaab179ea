import { pageSession } from '../../src/context/page-session.js';
import { countNodes, textOf } from './inspect.js';

export type Kind = 'card' | 'builder';

/** One way to put the same thing on a page. */
export interface Subject {
  /** Makes the one with this number; it is not in the page yet. */
  readonly make: Readonly<Partial<Record<Kind, (index: number) => Element>>>;
  /**
   * Selector of the elements in the page that update later and have to be
   * waited for; none where all is done at once.
   */
  readonly late?: string;
}

type Late = Element & {
  isUpdatePending?: boolean;
  updateComplete?: Promise<unknown>;
};

const session = pageSession();
const subjects: Record<string, Subject> = {};
let stage: HTMLElement | undefined;

/**
 * Until no element has an update left. Nothing that can be measured happens
 * where nothing is late.
 */
async function settle(subject: Subject): Promise<void> {
  if (!subject.late) return;
  let waiting: Late[] = [...stage!.querySelectorAll<Late>(subject.late)];
  while (waiting.length) {
    await Promise.all(waiting.map((element) => element.updateComplete));
    waiting = waiting.filter((element) => element.isUpdatePending);
  }
}

const layOut = (): number => stage!.getBoundingClientRect().height;

/**
 * Two frames and the tasks between them: what was started is painted, and
 * observers have been told.
 */
const quiet = (): Promise<void> =>
  new Promise((resolve) =>
    requestAnimationFrame(() =>
      requestAnimationFrame(() => setTimeout(resolve)),
    ),
  );

const bench = {
  session,
  subjects,
  quiet,

  /** Puts many on the page; how long it takes until they stand. */
  async insert(name: string, kind: Kind, count: number): Promise<number> {
    const subject = subjects[name]!;
    const make = subject.make[kind]!;
    const start = performance.now();
    stage = document.createElement('main');
    for (let index = 0; index < count; index++) stage.append(make(index));
    document.body.append(stage);
    await settle(subject);
    layOut();
    return performance.now() - start;
  },

  /**
   * Somebody checks in; how long it takes until every card says why it is
   * there.
   */
  async checkIn(name: string): Promise<number> {
    const subject = subjects[name]!;
    const needs = session.getState().content.needs.map(({ id }) => id);
    const start = performance.now();
    session.submitCheckIn({ feelings: [], needs });
    await settle(subject);
    layOut();
    return performance.now() - start;
  },

  remove(): void {
    stage?.remove();
    stage = undefined;
    session.clear();
  },

  /** What stands on the page, to compare one subject with another. */
  inspect: () => ({
    ...countNodes(stage!),
    height: layOut(),
    text: textOf(stage!),
  }),

  /** Connects and disconnects elements, and keeps none. */
  async cycle(
    tag: string,
    attributes: Readonly<Record<string, string>>,
    cycles: number,
  ): Promise<void> {
    for (let index = 0; index < cycles; index++) {
      const element: Late = document.createElement(tag);
      for (const [name, value] of Object.entries(attributes))
        element.setAttribute(name, value);
      for (let time = 0; time < 2; time++) {
        document.body.append(element);
        await element.updateComplete;
        // What opens when it is pressed has to let go of the page as well; in a
        // card that opened there is more to open.
        for (let press = 0; press < 2; press++) {
          element.shadowRoot
            ?.querySelector<HTMLElement>('button[aria-expanded="false"]')
            ?.click();
          await element.updateComplete;
        }
        element.remove();
        await element.updateComplete;
      }
    }
    await quiet();
    // The browser remembers styles that it worked out, and one that counts
    // holds its element, until the whole page gets new ones.
    for (const size of ['17px', '']) {
      document.documentElement.style.fontSize = size;
      document.body.getBoundingClientRect();
    }
  },
};

export type Bench = typeof bench;

declare global {
  var bench: Bench;
}

session.configure({ audience: 'kink' });
globalThis.bench = bench;
