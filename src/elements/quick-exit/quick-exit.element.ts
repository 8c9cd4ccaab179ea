import { nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import { isServer } from '../../is-server.js';
import { addExitButton, removeExitButton } from '../../page/exit-buttons.js';
import {
  DEFAULT_EXIT_URL,
  cancelEvent,
  govUkHearsKeys,
  exitPage,
  exitHooks,
} from '../../page/leave.js';
import { attempt, listen } from '../../page/leave/platform.js';
import { SessionController } from '../../context/session-controller.js';
import { translate } from '../../i18n/translate.js';
import type { Session } from '../../session/session.js';
import { AftercareElement } from '../../template/aftercare-element.js';
import { html } from '../../template/html.js';
import { icons, renderOnwardIcon } from '../../template/icons.js';
import { exitAddress, oneOf } from '../../diagnostics/warn.js';
import { hearShift } from '../../page/hear-shift.js';
import { CareExitEvent } from './quick-exit.events.js';
import { quickExitStyles } from './quick-exit.styles.js';
import { ShiftKeys } from '../../page/shift-keys.js';
import { isPressOn } from '../../page/shut-out.js';
import { TopLayer } from '../../page/top-layer.js';

/**
 * Leaves the page at once: a button above everything else, or Shift three
 * times. The answers on the page are forgotten, and Back does not return to it.
 *
 * @tag quick-exit
 * @slot - Shown while scripts are off: a link to a harmless page.
 * @fires {CareExitEvent} care-exit - Somebody is about to leave. Cancel it to
 *   take them away yourself.
 * @csspart box - What stands in the corner.
 * @cssprop [--care-accent=oklch(0.56 0.12 20)] - The colour that every other
 *   colour is derived from.
 */
export class QuickExitElement extends AftercareElement {
  static override readonly docsPage = 'elements/quick-exit';
  static override styles = quickExitStyles;

  /**
   * A session, or the id of a `care-provider`, for the language. Default: the
   * nearest provider, else the page's session.
   *
   * @format text
   */
  @property() session: string | Session | undefined;
  /**
   * Where to go: an `https:` page that tells nobody anything. Default: a
   * weather page.
   *
   * @format https
   */
  @property({ attribute: 'exit-to' }) exitTo: string | undefined;
  /**
   * Whether Shift three times leaves as well: `shift` or `off`. Default
   * `shift`.
   */
  @property() keys: 'shift' | 'off' = 'shift';
  /**
   * The language of its words, as `el`, where there are words in it. Default:
   * that of the page around it.
   *
   * @format text
   */
  @property() language: string | undefined;

  @state() private left = 0;

  #sessions = new SessionController(this, ['content']);
  #layer = new TopLayer(() => this.renderRoot.querySelector('.exit'));
  #listening: AbortController | undefined;
  #pressed: Event | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    // Whatever hears of it: the way out does not wait for it.
    attempt(() => addExitButton(this));
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    hearShift(new ShiftKeys((left) => this.#onShift(left)), signal);
    this.#layer.watch(signal);
    attempt(() =>
      listen(window, 'click', this.#onClickAnywhere, { capture: true, signal }),
    );
    if (this.hasUpdated) {
      this.requestUpdate();
      this.#layer.rise();
    }
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    attempt(() => removeExitButton(this));
    this.#listening?.abort();
    exitHooks().exits.delete(this.#go);
  }

  protected override updated(): void {
    const { exits } = exitHooks();
    if (this.isConnected && this.#listens) exits.add(this.#go);
    else exits.delete(this.#go);
  }

  protected override firstUpdated(): void {
    this.#layer.rise();
  }

  protected override render(): unknown {
    const t = (key: string, values?: Record<string, number>): string =>
      translate(this.#sessions.value.content, `exit.${key}`, values);
    return html`<div masked="exit" part="box" popover="manual">
      <a
        masked="btn main"
        href=${this.#address}
        rel="noopener noreferrer"
        referrerpolicy="no-referrer"
        @click=${this.#onClick}
        >${renderOnwardIcon(icons.leave)}${t('leave')}</a
      >
      <details>
        <summary masked="link">${t('about')}</summary>
        <p class="small">
          ${t('limit')}
          ${this.#listens ? html`<span class="keys">${t('keys')}</span>` : nothing}
        </p>
      </details>
      <p class="sr" role="status">
        ${this.left ? t('more', { n: this.left }) : ''}
      </p>
    </div>`;
  }

  get #address(): string {
    return exitAddress(this, 'exit-to', this.exitTo) ?? DEFAULT_EXIT_URL;
  }

  get #listens(): boolean {
    const isOff = oneOf(this, 'keys', this.keys, ['shift', 'off']) === 'off';
    return !isOff && (isServer || !govUkHearsKeys());
  }

  #onShift(left: number): void {
    // One a page hears the keys: the first that is there.
    if (!this.#listens || exitHooks().exits.values().next().value !== this.#go)
      return;
    this.left = left;
    if (!left) this.#go();
  }

  #onClick = (event: Event): void => {
    if (event === this.#pressed) return;
    this.#pressed = event;
    cancelEvent(event);
    this.#go();
  };

  /**
   * Heard in the window first: what brings a press to a template needs members
   * of the browser that a page may have broken. And where nothing can be
   * pressed, the press is given to what lies below.
   */
  #onClickAnywhere = (event: MouseEvent): void => {
    if (!event.composedPath().includes(this)) this.#closeAbout();
    const link = this.renderRoot.querySelector('.btn');
    if (link && (event.composedPath().includes(link) || isPressOn(link, event)))
      this.#onClick(event);
  };

  /** It covers what is below it: whoever goes on there has read it. */
  #closeAbout(): void {
    const about = this.renderRoot.querySelector('details');
    if (about) about.open = false;
  }

  #go = (): void => {
    const event = new CareExitEvent();
    let title = '';
    let to = DEFAULT_EXIT_URL;
    attempt(() => this.dispatchEvent(event));
    if (event.defaultPrevented) return;
    attempt(() => {
      title = translate(this.#sessions.value.content, 'exit.title');
    });
    attempt(() => {
      to = this.#address;
    });
    exitPage(to, title);
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'quick-exit': QuickExitElement;
  }
}
