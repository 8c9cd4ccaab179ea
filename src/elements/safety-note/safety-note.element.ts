import { isServer, LitElement, nothing, type PropertyValues } from 'lit';
import { property } from 'lit/decorators.js';
import { countriesOf } from '../../care/choose-helplines.js';
import type { Content, Helpline } from '../../content/content.js';
import type { Safety } from '../../content/schema.js';
import { topics } from '../../content/terms.js';
import { SessionController } from '../../context/session-controller.js';
import { message } from '../../i18n/message.js';
import { selectSafety } from '../../session/selectors.js';
import type { Session, SessionState } from '../../session/session.js';
import { html } from '../shared/html.js';
import { supportSlice } from '../shared/support.js';
import { countryOf, renderSupport, type SupportView } from '../shared/support-view.js';
import { exitAddress, oneOf, warnOnce } from '../shared/warn.js';
import { onLevel, topicsFor } from './safety-note.core.js';
import { CareSafetyEvent } from './safety-note.events.js';
import { safetyNoteStyles } from './safety-note.styles.js';

/**
 * Support, quiet until it is wanted: the emergency number, who to turn to, a way to leave the page, and steps that need no
 * call. It opens by itself only when what was said points strongly to support, and it never takes the focus.
 *
 * @tag safety-note
 * @slot - Shown where the content cannot be, and while scripts are off: a few words and numbers that are right for your visitors.
 * @fires {CareSafetyEvent} care-safety-show - It is about to open. Cancel it to act instead.
 * @fires {CareSafetyEvent} care-safety-dismiss - A person is about to close it. Cancel it to keep it open.
 * @fires {CareSafetyEvent} care-safety-contact - A person is about to follow a contact's link. Cancel it to act instead. Emergency numbers fire nothing.
 * @csspart box - The whole note.
 * @cssprop [--care-accent=oklch(0.56 0.12 20)] - The colour that every other colour is derived from.
 */
export class SafetyNoteElement extends LitElement {
  static override styles = safetyNoteStyles;

  /** A session, or the id of a `care-provider`. Default: the nearest provider, else the page's session. */
  @property() session: string | Session | undefined;
  /** `auto` follows what the person said, `always` is open from the start. Default `auto`. */
  @property() show: 'auto' | 'always' = 'auto';
  /** Where your visitors are, as in `GB`. Never guessed; a person's own choice in the note wins. Default: the session's. */
  @property() country: string | undefined;
  /** What support may be about on this page, most pressing first, separated by spaces. Default: what the person said. */
  @property() topics = '';
  /** How many services at most. Default 3. */
  @property({ type: Number }) max = 3;
  /** Level of the heading, 2 to 6. Default 2. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 2;
  /** Where "Leave this page" goes: an `https:` page that tells nobody anything. Default: a weather page. */
  @property({ attribute: 'exit-to' }) exitTo: string | undefined;
  /** Your own services, in the shape of `content.services`; in their countries they stand in for the built-in ones. */
  @property({ attribute: false }) helplines: readonly Helpline[] | undefined;

  #sessions = new SessionController(this, supportSlice);
  #own: readonly Helpline[] | undefined;
  #level: Safety = 'none';
  #open = false;
  #opened = false;

  /** A server calls nothing but this. */
  protected override willUpdate(changed: PropertyValues<this>): void {
    if (isServer) this.#follow(changed);
  }

  // Not `willUpdate`: a session that was just set is found between the two.
  protected override update(changed: PropertyValues<this>): void {
    this.#follow(changed);
    super.update(changed);
  }

  #follow(changed: PropertyValues<this>): void {
    const { state } = this.#sessions;
    if (changed.has('helplines')) void this.#read(state.content);
    if (changed.has('show') && oneOf(this, 'show', this.show, ['auto', 'always']) === 'always') this.#open = true;
    const { level } = selectSafety(state);
    const change = onLevel(this.#level, level);
    this.#level = level;
    if (change === 'open' && !this.#open) this.#opened = this.#move(true);
    else if (change === 'close' && this.#opened) this.#open = this.#opened = false;
  }

  protected override render(): unknown {
    const { session, state } = this.#sessions;
    const say = (key: string): string => message(state.content, key);
    const level = this.#level;
    const open = this.#open;
    const quiet = level === 'none' || level === 'soft';
    try {
      const view = this.#view(session, state);
      return html`<div masked="box note" part="box">
          <details ?open=${open}>
            <summary masked @click=${this.#onSummary}>
              ${quiet || open ? nothing : html`<strong>${say('safety.title')}</strong>`}
              <span class="link">${say(open ? 'safety.close' : level === 'soft' ? 'common.soft' : 'safety.note')}</span>
            </summary>
            ${open || isServer ? renderSupport(session, view) : nothing}
          </details>
        </div>
        <p class="sr" role="status">${this.#opened ? say('safety.opened') : ''}</p>`;
    } catch {
      // Whatever is wrong with a content, the page's own words are there.
      return html`<slot></slot>`;
    }
  }

  #view(session: Session, state: SessionState): SupportView {
    const own = this.#own;
    const host = `${this.topics ?? ''}`.split(/\s+/).flatMap((topic) => oneOf(this, 'topics', topic, topics) ?? []);
    return {
      country: countryOf(session, oneOf(this, 'country', this.country, countriesOf(state.content, own))),
      topics: topicsFor(this.#level, selectSafety(state).topics, host),
      max: +oneOf(this, 'max', `${this.max}`, ['1', '2', '3', '4', '5', '6'], '3'),
      own,
      exit: exitAddress(this, 'exit-to', this.exitTo),
      heading: this.headingLevel,
      onContact: () => this.dispatchEvent(new CareSafetyEvent('contact')),
    };
  }

  /** Until they are read, and where they cannot be, the built-in services stay. */
  async #read(content: Content): Promise<void> {
    const { helplines } = this;
    let own: readonly Helpline[] | undefined;
    try {
      // A server has checked them.
      own = isServer ? helplines : helplines && (await import('../../content/read-pack.js')).readHelplines(helplines, content);
    } catch (error) {
      warnOnce(this, 'helplines', '', (error as Error).message);
    }
    if (helplines !== this.helplines) return;
    this.#own = own;
    this.requestUpdate();
  }

  /** Opens or closes it, unless the host acts instead. Whether it did. */
  #move(open: boolean): boolean {
    if (!this.dispatchEvent(new CareSafetyEvent(open ? 'show' : 'dismiss'))) return false;
    this.#open = open;
    this.#opened = false;
    this.requestUpdate();
    return true;
  }

  #onSummary = (event: Event): void => {
    // The browser would open it before the host is asked.
    event.preventDefault();
    this.#move(!this.#open);
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'safety-note': SafetyNoteElement;
  }
}
