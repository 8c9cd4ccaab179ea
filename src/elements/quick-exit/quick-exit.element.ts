import { isServer, LitElement, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import { AWAY, leave, leaving } from '../../context/leave.js';
import { ofDocument } from '../../context/page.js';
import { SessionController } from '../../context/session-controller.js';
import { message } from '../../i18n/message.js';
import type { Session } from '../../session/session.js';
import { html } from '../shared/html.js';
import { exitAddress, oneOf } from '../shared/warn.js';
import { CareExitEvent } from './quick-exit.events.js';
import { quickExitStyles } from './quick-exit.styles.js';
import { ShiftKeys } from './shift-keys.js';

/**
 * Leaves the page at once: a button above everything else, or Shift three times. The answers on the page are forgotten, and
 * Back does not return to it.
 *
 * @tag quick-exit
 * @slot - Shown while scripts are off: a link to a harmless page.
 * @fires {CareExitEvent} care-exit - Somebody is about to leave. Cancel it to take them away yourself.
 * @csspart box - What stands in the corner.
 * @cssprop [--care-accent=oklch(0.56 0.12 20)] - The colour that every other colour is derived from.
 */
export class QuickExitElement extends LitElement {
  static override styles = quickExitStyles;

  /** A session, or the id of a `care-provider`, for the language. Default: the nearest provider, else the page's session. */
  @property() session: string | Session | undefined;
  /** Where to go: an `https:` page that tells nobody anything. Default: a weather page. */
  @property() to: string | undefined;
  /** Whether Shift three times leaves as well: `shift` or `off`. Default `shift`. */
  @property() keys: 'shift' | 'off' = 'shift';

  @state() private left = 0;

  #sessions = new SessionController(this, ({ content }) => content);
  #listening: AbortController | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    const { signal } = (this.#listening = new AbortController());
    const presses = new ShiftKeys((left) => this.#onShift(left));
    // In the window and first: nothing on the page may swallow them.
    addEventListener('keydown', (event) => presses.down(event), { capture: true, signal });
    addEventListener('keyup', (event) => presses.up(event), { capture: true, signal });
    for (const type of ['pointerdown', 'wheel'])
      addEventListener(type, () => presses.other(), { capture: true, passive: true, signal });
    if (this.hasUpdated) {
      this.requestUpdate();
      this.#rise();
    }
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#listening?.abort();
    leaving().exits.delete(this.#go);
  }

  protected override updated(): void {
    const { exits } = leaving();
    if (this.isConnected && this.#listens) exits.add(this.#go);
    else exits.delete(this.#go);
  }

  protected override firstUpdated(): void {
    this.#rise();
  }

  protected override render(): unknown {
    const say = (key: string, values?: Record<string, number>): string =>
      message(this.#sessions.state.content, `exit.${key}`, values);
    return html`<div masked="exit" part="box" popover="manual">
      <a masked="btn main" href=${this.#address} rel="noopener noreferrer" referrerpolicy="no-referrer" @click=${this.#onClick}>${say('leave')}</a>
      <details>
        <summary masked="link">${say('about')}</summary>
        <p class="small">${say('limit')} ${this.#listens ? say('keys') : nothing}</p>
      </details>
      <p class="sr" role="status">${this.left ? say('more', { n: this.left }) : ''}</p>
    </div>`;
  }

  get #address(): string {
    return exitAddress(this, 'to', this.to) ?? AWAY;
  }

  /** A page that has this from GOV.UK keeps it: two of them would leave to two places. */
  get #listens(): boolean {
    return (
      oneOf(this, 'keys', this.keys, ['shift', 'off'], 'shift') === 'shift' &&
      (isServer || !('govukFrontendExitThisPageKeypress' in ofDocument('body').dataset))
    );
  }

  /** Where there is no top layer, it is fixed, and as high as a page can put it. */
  #rise(): void {
    if (this.isConnected) this.renderRoot.querySelector<HTMLElement>('.exit')?.showPopover?.();
  }

  #onShift(left: number): void {
    // One a page hears the keys: the first that is there.
    if (!this.#listens || leaving().exits.values().next().value !== this.#go) return;
    this.left = left;
    if (!left) this.#go();
  }

  #onClick = (event: Event): void => {
    event.preventDefault();
    this.#go();
  };

  #go = (): void => {
    if (this.dispatchEvent(new CareExitEvent()))
      leave(this.#address, message(this.#sessions.state.content, 'exit.title'));
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'quick-exit': QuickExitElement;
  }
}
