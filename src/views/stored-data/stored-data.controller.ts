import { nothing, type LitElement, type ReactiveController } from 'lit';
import {
  answerStorageFor,
  type AnswerStorage,
} from '../../storage/answer-storage.js';
import { saysStartsEmpty } from '../../context/page-visit.js';
import type {
  Followed,
  SessionSource,
} from '../../context/session-controller.js';
import { StoreController } from '../../context/store-controller.js';
import { translate } from '../../i18n/translate.js';
import type { Session } from '../../session/session.js';
import type { VaultState } from '../../storage/vault.js';
import { dispatchPress } from '../../template/actions.js';
import { focusInView, hasGoneOn } from '../../template/focus.js';
import { html } from '../../template/html.js';
import type { StoredDataPanel } from './stored-data.panel.js';
import type { ToggleStoredData } from './stored-data.reduce.core.js';

const TOGGLE: ToggleStoredData = { type: 'toggle-stored-data' };

/** The parts of the state that are kept, and the words to say so. */
const storedKeys = ['content', 'preferences', 'marks', 'country'] as const;

/** The sentence that says where answers are; none where a form says it. */
function placeKey(
  { status, mode, lockChanged }: VaultState,
  isInForm: boolean,
): string | undefined {
  switch (status) {
    case 'locked':
      return lockChanged ? 'storage.page.changed' : 'storage.page.shut';
    case 'open':
      if (mode === 'host') return 'storage.page.host';
      return isInForm ? 'storage.page.form' : 'storage.page.device';
    default:
      return isInForm ? undefined : 'common.page';
  }
}

/**
 * Says where the answers are, and opens what keeps, locks and erases them. All
 * but this is loaded when somebody opens it.
 */
export class StoredDataController implements ReactiveController {
  #host: LitElement;
  #sessions: Followed<(typeof storedKeys)[number]>;
  #tell: ((what: 'export' | 'erase') => void) | undefined;
  #shown: Session | undefined;
  #open = false;
  #panel: StoredDataPanel | undefined;
  #failed = false;
  /** The panel on its way. */
  #loading: Promise<void> | undefined;

  /**
   * @param tell called after a copy was saved, or everything erased
   */
  constructor(
    host: LitElement,
    sessions: SessionSource,
    tell?: (what: 'export' | 'erase') => void,
  ) {
    this.#host = host;
    this.#sessions = sessions.follow(storedKeys, () => this.#panel?.forget());
    this.#tell = tell;
    new StoreController(host, this.#sessions, answerStorageFor);
    host.addController(this);
  }

  hostUpdate(): void {
    const { session } = this.#sessions;
    if (session === this.#shown) return;
    this.#shown = session;
    this.#open = false;
    this.#panel = undefined;
  }

  /**
   * Where the answers are, in one sentence.
   * @param sent what is said in a form, which sends them
   */
  renderPlace(sent?: string): unknown {
    const place = placeKey(this.#storage.state, !!sent);
    const isEmpty = saysStartsEmpty(this.#sessions.session);
    return html`${sent} ${place ? this.#t(place) : nothing}
    ${isEmpty ? this.#t('common.empty') : nothing}`;
  }

  /** Whether the host allows to change where the answers are. */
  get canChange(): boolean {
    return this.#storage.policy !== 'none';
  }

  /** The link stands alone, in whatever shows it, and hears its own press. */
  renderLink(): unknown {
    return html`<button
      masked="link"
      type="button"
      aria-expanded=${this.#open}
      .action=${TOGGLE}
      @click=${this.#onClick}
    >
      ${this.#t(this.#open ? 'storage.close' : 'storage.open')}
    </button>`;
  }

  /**
   * Another way to the panel, where something could be kept and nothing is. It
   * stands apart from that, and leads there.
   */
  renderKeep(label: string): unknown {
    const { policy, state } = this.#storage;
    const isOffered = policy !== 'none' && state.status === 'none';
    if (!isOffered || (this.#open && this.#panel)) return nothing;
    return html`<button
      masked="btn"
      type="button"
      .action=${TOGGLE}
      @click=${this.#onKeep}
    >
      ${label}
    </button>`;
  }

  /** What the link opens; nothing while it is closed. */
  renderPanel(): unknown {
    if (!this.#open) return nothing;
    if (!this.#failed) return this.#panel?.render();
    const text = this.#t('storage.failed');
    return html`<p class="not-loaded" role="alert" tabindex="-1">${text}</p>`;
  }

  get #storage(): AnswerStorage {
    return answerStorageFor(this.#sessions.session);
  }

  #t(key: string): string {
    return translate(this.#sessions.value.content, key);
  }

  #onClick = (event: Event): void => dispatchPress(event, this.#dispatch);

  #onKeep = (event: Event): void => dispatchPress(event, this.#lead);

  #dispatch = (_: ToggleStoredData): void => {
    if (this.#open) this.#close();
    else void this.#show().then(() => this.#host.requestUpdate());
  };

  /** Opens the panel, and goes there: the button is gone then. */
  #lead = (_: ToggleStoredData): void => {
    const root = this.#host.renderRoot as ShadowRoot;
    const { activeElement } = root;
    void this.#show().then(async () => {
      // The button is gone once the panel is drawn, and its focus with it.
      const isElsewhere = hasGoneOn(root, activeElement);
      this.#host.requestUpdate();
      await this.#host.updateComplete;
      if (isElsewhere) return;
      focusInView(root.querySelector<HTMLElement>('.keep .title, .not-loaded'));
    });
  };

  #close(): void {
    this.#open = false;
    this.#host.requestUpdate();
  }

  /** Until the panel has come, or has not, and before it is drawn. */
  async #show(): Promise<void> {
    this.#open = true;
    this.#host.requestUpdate();
    if (!this.#panel) await (this.#loading ??= this.#load());
  }

  async #load(): Promise<void> {
    this.#failed = false;
    try {
      const { StoredDataPanel } = await import('./stored-data.panel.js');
      this.#panel = new StoredDataPanel({
        host: this.#host,
        session: this.#sessions.session,
        contentNow: () => this.#sessions.value.content,
        storage: this.#storage,
        tell: this.#tell,
      });
    } catch {
      this.#failed = true;
    }
    this.#loading = undefined;
  }
}
