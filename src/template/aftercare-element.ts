import { LitElement } from 'lit';
import { isServer } from '../is-server.js';
import { whyOf } from '../diagnostics/refusal.js';
import { tellMisspelt } from '../diagnostics/did-you-mean.js';
import type { DocsPage } from '../diagnostics/docs-page.js';
import { tellOnce } from '../diagnostics/tell-once.js';
import { turnToDraw } from '../page/turns.js';
import { holdFocus } from './focus.js';
import { giveTokensTypes } from '../page/token-types.js';
import { adoptAgain } from './styles.js';

/** What a page may not give, with the member that it replaced. */
const lacks = {
  attachShadow: 'shadow root',
  attachInternals: 'part in forms',
};

/**
 * What every element of ours is: Lit's, whose words stay where the page lets it
 * have no shadow root. A page may have replaced `attachShadow` or
 * `attachInternals` by one that throws or gives nothing; Lit would then wait
 * for ever, and whoever waits for `updateComplete` with it.
 */
export class AftercareElement extends LitElement {
  /** The page of the docs that a line about it in the console names. */
  static readonly docsPage: DocsPage = 'embedding';

  /** Why it cannot work: what was thrown where it took its part in forms. */
  protected noInternals: { readonly error: unknown } | undefined;
  /** Whether it is drawn from nothing, since it could not be changed. */
  #isDrawnAnew = false;
  /** Shows the words inside the tag, while it cannot be drawn. */
  #wordsInside: HTMLSlotElement | undefined;

  /**
   * Where it renders: without a shadow root, where nobody sees it, so that the
   * words inside the tag stay on the screen.
   */
  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    giveTokensTypes(this.ownerDocument.defaultView);
    if (this.noInternals)
      return this.#unseen('attachInternals', this.noInternals.error);
    try {
      const root =
        this.ownerDocument === document
          ? super.createRenderRoot()
          : this.#rootElsewhere();
      if (root.nodeType === Node.DOCUMENT_FRAGMENT_NODE) return root;
      throw new TypeError('attachShadow gave something else');
    } catch (error) {
      return this.#unseen('attachShadow', error);
    }
  }

  /** In another document, where a sheet of this one may not be used. */
  #rootElsewhere(): ShadowRoot {
    const { shadowRootOptions, elementStyles } = this
      .constructor as typeof AftercareElement;
    const root = this.shadowRoot ?? this.attachShadow(shadowRootOptions);
    adoptAgain(root, elementStyles);
    return root;
  }

  /**
   * What its first view shows and comes later; nothing where it is there, or is
   * not needed.
   */
  protected firstNeeds(): Promise<void> | undefined {
    return undefined;
  }

  protected override scheduleUpdate(): void | Promise<unknown> {
    const isFirst = !this.hasUpdated && !isServer;
    const awaited = isFirst ? this.#waitForFirst() : undefined;
    if (!awaited) return super.scheduleUpdate();
    return awaited.then(() => super.scheduleUpdate());
  }

  /**
   * What a server has written stays until the element can say as much; others
   * have their turns while the page is loading.
   */
  #waitForFirst(): Promise<void> | undefined {
    const needed = this.#isWritten ? this.firstNeeds() : undefined;
    return needed ?? turnToDraw();
  }

  /**
   * What a server has written makes room for what the element renders, in the
   * same task, so that nobody sees both or nothing.
   */
  #replaceWritten(): void {
    if (!this.#isWritten) return;
    this.shadowRoot?.replaceChildren();
    this.renderOptions.renderBefore = null;
  }

  /** Whether what a server has written is in it still. */
  get #isWritten(): boolean {
    const isHere = this.renderRoot === this.shadowRoot;
    return (
      isHere && !isServer && !this.hasUpdated && !!this.shadowRoot?.firstChild
    );
  }

  protected override performUpdate(): void {
    this.#replaceWritten();
    const root = this.renderRoot as ShadowRoot | undefined;
    const keepFocus = root?.host ? holdFocus(root) : undefined;
    if (!this.hasUpdated && !isServer)
      tellMisspelt(
        this,
        (this.constructor as typeof LitElement).observedAttributes,
      );
    try {
      super.performUpdate();
      this.#isDrawnAnew = false;
      this.#wordsInside?.remove();
    } catch (error) {
      if (this.hasUpdated && !this.#isDrawnAnew) this.#drawAnew();
      else this.#showWordsInside(error);
    }
    keepFocus?.();
  }

  /**
   * Whoever wrote the inside of an element anew, as a page translator does, took
   * away the places that Lit writes to: what is there is drawn once more, from
   * nothing.
   */
  #drawAnew(): void {
    this.#isDrawnAnew = true;
    this.#empty();
    this.requestUpdate();
  }

  /**
   * Where it cannot be drawn at all, or no more, for whatever reason: a policy that allows
   * no markup, an XML document, built-ins that the page replaced. An empty shadow
   * root would hide the words inside the tag, and a number with them.
   */
  #showWordsInside(error: unknown): void {
    tellOnce(
      `<${this.localName}>: shows the words inside its tag ` +
        `and nothing else, since it could not be drawn (${whyOf(error)}); ` +
        'under Trusted Types the policy of the page has to name "aftercare", ' +
        'or "lit-html" where the elements come from npm; ' +
        'the elements need an HTML document',
      'embedding',
    );
    this.#wordsInside = document.createElement('slot');
    this.#empty();
    this.shadowRoot?.append(this.#wordsInside);
  }

  /** Takes away what was drawn, and where Lit remembers it. */
  #empty(): void {
    this.renderRoot.replaceChildren();
    Reflect.deleteProperty(this.renderRoot, '_$litPart$');
  }

  /** An element may be moved into a frame, or into a window of its own. */
  adoptedCallback(): void {
    const { elementStyles } = this.constructor as typeof AftercareElement;
    // Also where a page closed it.
    const root = this.renderRoot as Partial<ShadowRoot> | undefined;
    giveTokensTypes(this.ownerDocument.defaultView);
    if (root?.host) adoptAgain(root as ShadowRoot, elementStyles);
  }

  #unseen(replaced: keyof typeof lacks, error: unknown): DocumentFragment {
    tellOnce(
      `<${this.localName}>: shows the words inside its tag ` +
        `and nothing else, since this page gave it no ${lacks[replaced]} (${whyOf(error)}); ` +
        `load this script before whatever replaces ${replaced}`,
      'embedding',
    );
    // A shadow root without its styles would hide those words.
    this.shadowRoot?.replaceChildren(document.createElement('slot'));
    return document.createDocumentFragment();
  }
}
