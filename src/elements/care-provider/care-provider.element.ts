import { html, type PropertyValues } from 'lit';
import { property } from 'lit/decorators.js';
import type { Audience, Company, Context, Pack } from '../../content/schema.js';
import type { StoragePolicy } from '../../storage/answer-storage.js';
import { isPageSession, keepsForPage } from '../../context/page-session.js';
import { SessionProvider } from '../../context/session-provider.js';
import {
  applySetting,
  applyStorage,
  warn,
  settingNames,
} from '../../settings/apply-setting.js';
import { withPage } from '../../diagnostics/docs-page.js';
import { whyOf } from '../../diagnostics/refusal.js';
import { tell } from '../../diagnostics/tell-once.js';
import { isSession } from '../../context/is-session.js';
import { tellOfLostAlarm } from '../../settings/lost-alarm.js';
import type { Session } from '../../session/session.js';
import { AftercareElement } from '../../template/aftercare-element.js';
import { CareErrorEvent, CareReadyEvent } from './care-provider.events.js';
import { careProviderStyles } from './care-provider.styles.js';

/** Those on the page that keep answers and have no id: one at most. */
const nameless = new Set<CareProviderElement>();

/**
 * Gives the elements inside it a session of their own, apart from the rest of
 * the page. It has no box.
 *
 * A value that cannot be used is named in the console, and the last good one
 * stays.
 *
 * @tag care-provider
 * @attr {string} id - Tells what is kept here from what other parts of the page
 *   keep.
 * @slot - The elements that share the session, and anything around them.
 * @fires {CareReadyEvent} care-ready - Once: the settings are read, and
 *   `session` can be used.
 * @fires {CareErrorEvent} care-error - A pack could not be used; `message`
 *   is the line in the console. The content that was there stays.
 */
export class CareProviderElement extends AftercareElement {
  static override readonly docsPage = 'elements/care-provider';
  static override styles = careProviderStyles;

  /**
   * The most intimate content that is shown: `general`, `intimate` or `kink`.
   * Default `general`.
   *
   * @values general intimate kink
   * @defaultValue general
   */
  @property() audience: Audience | null | undefined;
  /**
   * What people come out of; which are allowed depends on the audience.
   *
   * @values casual long-term kink difficult-conversation conflict
   *   emotional-moment
   */
  @property() context: Context | null | undefined;
  /**
   * Who is there: `together`, `solo` or `distance`. Default: any.
   *
   * @values together solo distance
   */
  @property() company: Company | null | undefined;
  /**
   * Whose emergency number and services are shown, as an ISO 3166 code.
   * Default: the person chooses.
   *
   * @valuesFrom countries
   */
  @property() country: string | null | undefined;
  /**
   * Whether a person may keep answers: `none`, `device`, or a `StorageAdapter`
   * of your own. Default `none`. On the device the provider's `id` tells them
   * from what other parts of the page keep.
   *
   * @values none device
   * @defaultValue none
   */
  @property() storage: StoragePolicy | null | undefined;
  /**
   * A pack to add to the built-in content, as an object or JSON text, or a list
   * of packs in the order in which they add to each other. `undefined`, or an
   * empty list, takes them away again.
   */
  @property({ attribute: false }) content:
    Pack | string | readonly (Pack | string)[] | undefined;

  #provider = new SessionProvider(this);
  #loading = Promise.resolve();

  /**
   * The session that the elements inside share. Set one of your own to keep it,
   * or `undefined` for the provider's; what is none is named in the console,
   * and the last one stays.
   */
  @property({ attribute: false })
  get session(): Session {
    return this.#provider.session;
  }

  set session(session: Session | undefined) {
    if (!session || isSession(session)) this.#provider.session = session;
    else
      warn(
        `<${this.localName}> session`,
        session,
        new TypeError('not usable here; allowed: a session'),
      );
  }

  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, 'id'];
  }

  override attributeChangedCallback(
    name: string,
    old: string | null,
    value: string | null,
  ): void {
    super.attributeChangedCallback(name, old, value);
    if (name === 'id' && this.hasUpdated && this.storage) this.#keep();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.hasUpdated && this.storage) this.#keep();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    nameless.delete(this);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const swapped = changed.has('session');
    const loads = changed.has('content') || (swapped && this.content);
    // What is allowed follows from the audience; which countries are known,
    // from the pack.
    const all = swapped || changed.has('audience');
    this.#configure(
      settingNames.filter(
        (name) =>
          (changed.has(name) || (all && this[name])) &&
          !(loads && name === 'country'),
      ),
    );
    if (changed.has('storage') || (swapped && this.storage)) this.#keep();
    if (loads) this.#loading = this.#load(this.session);
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    const done = await super.getUpdateComplete();
    await this.#loading;
    return done;
  }

  protected override firstUpdated(): void {
    void this.#loading.then(() => this.dispatchEvent(new CareReadyEvent()));
  }

  protected override render(): unknown {
    return html`<slot></slot>`;
  }

  #configure(names: readonly (typeof settingNames)[number][]): void {
    for (const name of names)
      applySetting(
        this.session,
        name,
        this[name],
        `<${this.localName}> ${name}`,
      );
  }

  /** Its id tells what is kept here from what other parts of the page keep. */
  #keep(): void {
    const { session, storage, id } = this;
    const where = `<${this.localName}> storage`;
    nameless.delete(this);
    if (storage !== 'device' || id || isPageSession(session))
      return applyStorage(
        session,
        storage,
        where,
        isPageSession(session) ? undefined : id || undefined,
      );
    // Without an id it keeps where the page does, as long as nobody else does.
    const isAlone = !nameless.size && !keepsForPage();
    if (isAlone) nameless.add(this);
    else
      warn(
        where,
        storage,
        new TypeError(
          'nothing is kept here: another part of this page keeps already, ' +
            'and without an id nothing tells them apart',
        ),
      );
    applyStorage(session, isAlone ? storage : 'none', where);
  }

  async #load(session: Session): Promise<void> {
    try {
      if (this.content == null) session.setContent(undefined);
      else await session.loadPack(this.content);
      tellOfLostAlarm(session, `<${this.localName}> content`);
    } catch (error) {
      const line = `<${this.localName}> content: ${whyOf(error)}`;
      tell(line, 'content');
      this.dispatchEvent(new CareErrorEvent(withPage(line, 'content')));
    }
    if (this.country) this.#configure(['country']);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'care-provider': CareProviderElement;
  }
}
