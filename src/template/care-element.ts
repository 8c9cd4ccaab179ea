import { LitElement } from 'lit';
import { tellOnce } from '../diagnostics/tell-once.js';

/**
 * What every element of ours is: Lit's, whose words stay where the page lets it
 * have no shadow root. A page may have replaced `attachShadow` by one that
 * throws or gives nothing; Lit would then wait for ever, and whoever waits for
 * `updateComplete` with it.
 */
export class CareElement extends LitElement {
  /**
   * Where it renders: without a shadow root, where nobody sees it, so that the
   * words inside the tag stay on the screen.
   */
  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    try {
      const root = super.createRenderRoot();
      if (root.nodeType === Node.DOCUMENT_FRAGMENT_NODE) return root;
      throw new TypeError('attachShadow gave something else');
    } catch (error) {
      tellOnce(
        `aftercare-elements: <${this.localName}> shows the words inside its tag ` +
          `and nothing else, since this page gave it no shadow root (${String(error)}). ` +
          'Load this script before whatever replaces attachShadow.',
      );
      // A shadow root without its styles would hide those words.
      this.shadowRoot?.replaceChildren(document.createElement('slot'));
      return document.createDocumentFragment();
    }
  }
}
