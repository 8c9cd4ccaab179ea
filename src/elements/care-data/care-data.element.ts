import { css } from 'lit';
import { property } from 'lit/decorators.js';
import { SessionController } from '../../context/session-controller.js';
import type { Session } from '../../session/session.js';
import { AftercareElement } from '../../template/aftercare-element.js';
import { html } from '../../template/html.js';
import { StoredDataController } from '../../views/stored-data/stored-data.controller.js';
import { SupportController } from '../../views/support/support.controller.js';
import { supportEntryStyles } from '../../views/support/support-line.styles.js';
import { baseStyles } from '../../theme/base.styles.js';
import { CareDataEvent } from './care-data.events.js';

/**
 * Shows what is kept, and keeps, copies, brings in, locks and erases it.
 * Nothing of that is loaded before it is opened.
 *
 * @tag care-data
 * @slot - Shown while scripts are off.
 * @fires {CareDataEvent} care-data-export - A copy was saved.
 * @fires {CareDataEvent} care-data-erase - What was kept is erased.
 * @csspart box - The card.
 * @cssprop [--care-accent=oklch(0.56 0.12 20)] - The colour that every other
 *   colour is derived from.
 */
export class CareDataElement extends AftercareElement {
  static override readonly docsPage = 'elements/care-data';
  static override styles = [
    baseStyles,
    supportEntryStyles,
    css`
      :host {
        --_measure: 46rem;
      }
    `,
  ];

  /**
   * A session, or the id of a `care-provider`. Default: the nearest provider,
   * else the page's session.
   *
   * @format text
   */
  @property() session: string | Session | undefined;
  /**
   * The language of its words, as `el`, where there are words in it. Default:
   * that of the page around it.
   *
   * @format text
   */
  @property() language: string | undefined;

  #sessions = new SessionController(this, []);
  #keep = new StoredDataController(this, this.#sessions, (what) =>
    this.dispatchEvent(new CareDataEvent(what)),
  );
  #support = new SupportController(this, this.#sessions);

  protected override render(): unknown {
    return html`<section masked="box" part="box">
      <p class="soft page">
        ${this.#keep.renderPlace()}<br />${this.#keep.renderLink()}
      </p>
      ${this.#keep.renderPanel()}
      <div class="foot">${this.#support.renderLink()}</div>
      ${this.#support.renderPanel()}
    </section>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'care-data': CareDataElement;
  }
}
