import { cover, uncover } from './cover.js';
import {
  appendTo,
  attempt,
  childrenOf,
  createElementOf,
  later,
  observe,
  Observer,
  removeFrom,
  replaceContent,
  rootOf,
  setAttribute,
  setText,
  shadowOf,
  stopObserving,
  takeRecordsOf,
} from './platform.js';

const HTML = 'http://www.w3.org/1999/xhtml';
/** How often what a page brings back is taken away in one task. */
const TURNS = 20;
/**
 * How long the page stays covered after that, in milliseconds, so that it can
 * go.
 */
const REST = 100;

/**
 * Empties the document and keeps it empty: what a script sets, a framework
 * renders or a listener appends is gone before the next frame.
 */
export class Emptiness {
  #title: string;
  #stay: ReadonlySet<Node> | undefined;
  #observer: MutationObserver | undefined;
  #turns = 0;
  /**
   * Whether what a page brings back is heard of. Where it is not, the cover
   * stays.
   */
  #isWatching = false;

  /**
   * @param title what the tab and a screen reader say meanwhile
   * @param stay what is left in the document, covered, until `finish()`
   */
  constructor(title: string, stay?: ReadonlySet<Node>) {
    // Without a title, a tab shows the address.
    this.#title = title || '…';
    this.#stay = stay;
  }

  begin(): void {
    attempt(() => {
      this.#observer = new Observer(this.#again);
    });
    this.#isWatching = this.#watch();
    this.#empty();
  }

  /** Takes away what had to stay. */
  finish(): void {
    this.#stay = undefined;
    this.#empty();
  }

  #empty(): void {
    const stay = this.#stay;
    if (stay && attempt(() => prune(document, stay))) cover();
    else if (attempt(() => this.#replace()) && this.#isWatching)
      attempt(uncover);
    else cover();
    // What was done just now is no news.
    attempt(() => this.#observer && takeRecordsOf(this.#observer));
  }

  /** @returns whether it hears of what is brought back */
  #watch(): boolean {
    return attempt(() =>
      observe(this.#observer!, document, {
        subtree: true,
        childList: true,
        attributes: true,
        characterData: true,
      }),
    );
  }

  #again = (): void => {
    this.#turns += 1;
    // Who brings things back by a timer gets nowhere, however often: only what
    // loops in one task keeps the page from going.
    if (this.#turns === 1) attempt(() => later(this.#forgetTurns, 0));
    if (this.#turns < TURNS) {
      this.#empty();
      return;
    }
    // Another observer insists. Both would go on for ever, and the page could
    // not go.
    attempt(() => this.#observer && stopObserving(this.#observer));
    // A cover alone could be styled away meanwhile: without a root there is
    // nothing to style.
    if (!this.#stay) attempt(() => replaceContent(document));
    cover();
    attempt(() => later(this.#resume, REST));
  };

  #forgetTurns = (): void => {
    if (this.#turns < TURNS) this.#turns = 0;
  };

  #resume = (): void => {
    this.#turns = 0;
    this.#empty();
    this.#watch();
  };

  /** @throws where something of the page is left */
  #replace(): void {
    const root = blankRoot(this.#title);
    attempt(() => replaceContent(document, root));
    // The browser does not have that, or a page has patched it.
    if (rootOf(document) !== root) replaceOneByOne(root);
    if (rootOf(document) !== root)
      throw new TypeError('The document has another root.');
  }
}

/**
 * New each time, so that nothing on the page has a hold of it. Where a page has
 * patched what it needs, it says less.
 */
function blankRoot(title: string): HTMLElement {
  const make = (name: string): HTMLElement => {
    let made: HTMLElement | undefined;
    attempt(() => {
      made = createElementOf(document, HTML, name);
    });
    return made ?? document.createElement(name);
  };
  const put = (parent: Element, child: Element): void => {
    if (!attempt(() => appendTo(parent, child)))
      attempt(() => parent.append(child));
  };
  const root = make('html');
  attempt(() => {
    const [head, name, referrer] = [make('head'), make('title'), make('meta')];
    put(root, head);
    put(head, name);
    put(head, referrer);
    attempt(() => setAttribute(referrer, 'name', 'referrer'));
    attempt(() => setAttribute(referrer, 'content', 'no-referrer'));
    attempt(() => setText(name, title));
  });
  attempt(() => {
    const [body, alert] = [make('body'), make('p')];
    put(root, body);
    put(body, alert);
    attempt(() => setAttribute(alert, 'role', 'alert'));
    attempt(() => setText(alert, title));
  });
  return root;
}

/** Takes away everything but what has to stay. */
function prune(parent: Node, stay: ReadonlySet<Node>): void {
  for (const child of [...childrenOf(parent)]) {
    if (!stay.has(child)) {
      removeFrom(parent, child);
      continue;
    }
    prune(child, stay);
    const shadow = child instanceof Element && shadowOf(child);
    if (shadow) prune(shadow, stay);
  }
}

function replaceOneByOne(root: Element): void {
  for (const child of [...childrenOf(document)]) removeFrom(document, child);
  appendTo(document, root);
}
