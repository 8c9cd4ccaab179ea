import { nothing, type LitElement, type ReactiveController, type ReactiveControllerHost } from 'lit';
import { keepingOf, type Keeping } from '../../context/keeping.js';
import type { SessionController } from '../../context/session-controller.js';
import { message } from '../../i18n/message.js';
import type { Session } from '../../session/session.js';
import { html } from './html.js';
import type { KeepPanel } from './keep-panel.js';

/** Says where the answers are, and opens what keeps, locks and erases them. All but this is loaded when somebody opens it. */
export class KeepController implements ReactiveController {
  #host: LitElement;
  #sessions: SessionController<unknown>;
  #tell: ((what: 'export' | 'erase') => void) | undefined;
  #followed: Session | undefined;
  #unfollow = (): void => {};
  #open = false;
  #panel: KeepPanel | undefined;
  #failed = false;

  /** @param tell called after a copy was saved, or everything erased */
  constructor(host: ReactiveControllerHost & HTMLElement, sessions: SessionController<unknown>, tell?: (what: 'export' | 'erase') => void) {
    this.#host = host as LitElement;
    this.#sessions = sessions;
    this.#tell = tell;
    host.addController(this);
  }

  hostUpdate(): void {
    const { session } = this.#sessions;
    if (session === this.#followed || !this.#host.isConnected) return;
    this.hostDisconnected();
    this.#followed = session;
    this.#panel = undefined;
    this.#unfollow = this.#keeping.subscribe(() => this.#host.requestUpdate());
  }

  hostDisconnected(): void {
    this.#unfollow();
    this.#followed = undefined;
  }

  /** Where the answers are, in one sentence, and the way to change it where the host allows one. @param always also where it does not @param sent what is said in a form, which sends them */
  renderPage(always = false, sent?: string): unknown {
    const { allowed, state } = this.#keeping;
    const open = state.keeping === 'host' ? 'host' : sent ? 'form' : 'device';
    const where = state.status === 'locked' ? 'keep.page.shut' : state.status === 'open' ? `keep.page.${open}` : !sent && 'common.page';
    return html`${sent} ${where && this.#say(where)} ${allowed === 'none' && !always ? nothing : html`<br />${this.renderLink()}`}`;
  }

  renderLink(): unknown {
    return html`<button masked="link" type="button" aria-expanded=${this.#open} @click=${this.#onToggle}>${this.#say(this.#open ? 'keep.close' : 'keep.open')}</button>`;
  }

  /** What the link opens; nothing while it is closed. */
  renderPanel(): unknown {
    if (!this.#open) return nothing;
    if (this.#failed) return html`<p role="alert">${this.#say('keep.failed')}</p>`;
    return this.#panel?.render();
  }

  get #keeping(): Keeping {
    return keepingOf(this.#sessions.session);
  }

  #say(key: string): string {
    return message(this.#sessions.state.content, key);
  }

  #onToggle = (): void => {
    this.#open = !this.#open;
    this.#host.requestUpdate();
    if (this.#open && !this.#panel) void this.#load();
  };

  async #load(): Promise<void> {
    const { session } = this.#sessions;
    this.#failed = false;
    try {
      const { KeepPanel, keepStyles } = await import('./keep-panel.js');
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(keepStyles);
      this.#host.shadowRoot!.adoptedStyleSheets.push(sheet);
      this.#panel = new KeepPanel({ html, nothing, host: this.#host, session, keeping: this.#keeping, tell: this.#tell });
    } catch {
      this.#failed = true;
    }
    this.#host.requestUpdate();
  }
}
