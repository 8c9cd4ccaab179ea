import { nothing, type PropertyValues } from 'lit';
import { property } from 'lit/decorators.js';
import { isServer } from '../../is-server.js';
import { countriesOf } from '../../care/choose-helplines.js';
import type { Content, Helpline } from '../../content/content.js';
import { supportTopics } from '../../content/terms.js';
import { SessionController } from '../../context/session-controller.js';
import { translate } from '../../i18n/translate.js';
import { selectSafety } from '../../session/selectors.js';
import type { Session } from '../../session/session.js';
import { headingLevelOf } from '../../template/heading.js';
import { AftercareElement } from '../../template/aftercare-element.js';
import { renderFirstNumber } from '../../views/support/first-number.js';
import { dispatchPress } from '../../template/actions.js';
import { html } from '../../template/html.js';
import {
  countryFor,
  supportKeys,
  type SupportState,
} from '../../views/support/support-state.js';
import {
  renderLeave,
  renderSupport,
  type SupportView,
} from '../../views/support/support-view.js';
import { tellAge } from '../../views/support/tell-age.js';
import { countryCode, countryMeant } from '../../content/country-code.js';
import { asText } from '../../diagnostics/as-text.js';
import { knownWords } from '../../diagnostics/attributes.js';
import { whyOf } from '../../diagnostics/refusal.js';
import {
  exitAddress,
  oneOf,
  warnOnce,
  whichOf,
} from '../../diagnostics/warn.js';
import { voiceFor, type NoteAction, type Voice } from './safety-note.core.js';
import { CareSafetyEvent } from './safety-note.events.js';
import { safetyNoteStyles } from './safety-note.styles.js';

/** The parts of the state that a note follows, once for all notes. */
const noteKeys = [...supportKeys, 'checkIn'] as const;
const looks: Readonly<Record<Voice, string>> = {
  quiet: 'link quiet',
  line: 'link said',
  button: 'btn main',
};

const TOGGLE: NoteAction = { type: 'toggle-note' };

/** How many services there can be, and how many where the page does not say. */
const counts = ['1', '2', '3', '4', '5', '6'] as const;
const USUAL_COUNT = 3;

/**
 * Support, quiet until it is wanted: the emergency number, who to turn to, a
 * way to leave the page, and steps that need no call. It never opens by itself,
 * since somebody may be watching, and it never takes the focus. From a word of
 * alarm on it says more clearly that it is here; only where somebody may end
 * their life the first number stands there at once.
 *
 * @tag safety-note
 * @slot - Shown where the content cannot be, and while scripts are off: a few
 *   words and numbers that are right for your visitors.
 * @fires {CareSafetyEvent} care-safety-show - A person is about to open it.
 *   Cancel it to act instead.
 * @fires {CareSafetyEvent} care-safety-dismiss - A person is about to close it.
 *   Cancel it to keep it open.
 * @fires {CareSafetyEvent} care-safety-contact - A person is about to follow a
 *   contact's link. Cancel it to act instead. Emergency numbers fire nothing.
 * @csspart box - The whole note.
 * @cssprop [--care-accent=oklch(0.56 0.12 20)] - The colour that every other
 *   colour is derived from.
 */
export class SafetyNoteElement extends AftercareElement {
  static override readonly docsPage = 'elements/safety-note';
  static override styles = safetyNoteStyles;

  /**
   * A session, or the id of a `care-provider`. Default: the nearest provider,
   * else the page's session.
   *
   * @format text
   */
  @property() session: string | Session | undefined;
  /**
   * `auto` says more clearly that support is here after a word of alarm,
   * `always` is open from the start. Default `auto`.
   */
  @property() show: 'auto' | 'always' = 'auto';
  /**
   * Where your visitors are, as in `GB`. Never guessed; a person's own choice
   * in the note wins. Default: the session's.
   *
   * @valuesFrom countries
   */
  @property() country: string | undefined;
  /**
   * What support may be about on this page, most pressing first, separated by
   * spaces. Default: what the person said.
   *
   * @list
   * @valuesFrom topics
   */
  @property() topics = '';
  /**
   * How many services at most. Default 3.
   *
   * @min 1
   */
  @property({ type: Number }) limit = 3;
  /**
   * Level of the heading, 2 to 6. Default 2.
   *
   * @min 2
   * @max 6
   */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 2;
  /**
   * Where "Leave this page" goes: an `https:` page that tells nobody anything.
   * Default: a weather page.
   *
   * @format https
   */
  @property({ attribute: 'exit-to' }) exitTo: string | undefined;
  /**
   * The language of its words, as `el`, where there are words in it. Default:
   * that of the page around it.
   *
   * @format text
   */
  @property() language: string | undefined;
  /**
   * Your own services, in the shape of `content.services`; in their countries
   * they stand in for the built-in ones.
   */
  @property({ attribute: false }) helplines: readonly Helpline[] | undefined;

  #sessions = new SessionController(this, noteKeys);
  #own: readonly Helpline[] | undefined;
  #open = false;
  #hadCheckIn = false;

  protected override willUpdate(changed: PropertyValues<this>): void {
    this.#follow(changed);
  }

  protected override firstUpdated(): void {
    const { value } = this.#sessions;
    tellAge(value.content, countryFor(value, this.country).country);
  }

  #follow(changed: PropertyValues<this>): void {
    const { content, checkIn } = this.#sessions.value;
    if (changed.has('helplines')) void this.#read(content);
    const show = oneOf(this, 'show', this.show, ['auto', 'always']);
    if (changed.has('show') && show === 'always') this.#open = true;
    // Whoever clears what they said leaves nothing of it on the screen. Nothing
    // else closes what a person opened.
    if (this.#hadCheckIn && !checkIn && show !== 'always') this.#open = false;
    this.#hadCheckIn = !!checkIn;
  }

  protected override render(): unknown {
    const { value } = this.#sessions;
    const t = (key: string): string => translate(value.content, key);
    const voice = voiceFor(selectSafety(value).level);
    const open = this.#open;
    const isButton = voice === 'button' && !open;
    try {
      const view = this.#view(value);
      return html`<div masked="box note" part="box" @click=${this.#onClick}>
          ${isButton ? html`<p class="line">${t('safety.line')}</p>` : nothing}
          ${isButton ? renderFirstNumber(this.#sessions, view) : nothing}
          <details ?open=${open}>
            <summary masked .action=${TOGGLE}>
              <span class=${open ? 'link' : looks[voice]}
                >${t(this.#summary(voice))}</span
              >
            </summary>
            ${open || isServer ? renderSupport(this.#sessions, view) : nothing}
          </details>
          ${isButton ? renderLeave(value.content, view.exit) : nothing}
        </div>
        <p masked="sr" role="status">${isButton ? t('safety.here') : ''}</p>`;
    } catch {
      // Whatever is wrong with a content, the page's own words are there.
      return html`<slot></slot>`;
    }
  }

  #summary(voice: Voice): string {
    if (this.#open) return 'safety.close';
    if (voice === 'button') return 'common.support';
    return voice === 'line' ? 'common.soft' : 'safety.note';
  }

  #view(state: SupportState): SupportView {
    const own = this.#own;
    return {
      country: this.#countryIn(state.content),
      topics: knownWords(this, 'topics', this.topics, supportTopics),
      limit: Number(
        oneOf(this, 'limit', asText(this.limit), counts) ?? USUAL_COUNT,
      ),
      own,
      exit: exitAddress(this, 'exit-to', this.exitTo),
      heading: headingLevelOf(this, 2),
      onContact: () => this.dispatchEvent(new CareSafetyEvent('contact')),
    };
  }

  /** Its own country, where something is known of it. */
  #countryIn(content: Content): string | undefined {
    const { country } = this;
    const known = countriesOf(content, this.#own);
    const code = countryCode(asText(country));
    if (!code || known.includes(code)) return code || undefined;
    const meant = countryMeant(asText(country), known) ?? country;
    warnOnce(this, 'country', country, whichOf(meant, known));
    return undefined;
  }

  /**
   * Until they are read, and where they cannot be, the built-in services stay.
   */
  async #read(content: Content): Promise<void> {
    const { helplines } = this;
    let own: readonly Helpline[] | undefined;
    try {
      // A server has checked them.
      own = isServer
        ? helplines || undefined
        : (helplines || undefined) &&
          (await import('../../content/load/read-pack.js')).readHelplines(
            helplines,
            content,
          );
    } catch (error) {
      warnOnce(this, 'helplines', '', whyOf(error));
    }
    if (!Object.is(helplines, this.helplines)) return;
    this.#own = own;
    this.requestUpdate();
  }

  /**
   * Opens or closes it, unless the host acts instead. Pressed at the foot of a
   * screen, it would open below it: what it begins with comes into view.
   */
  async #move(open: boolean): Promise<void> {
    if (!this.dispatchEvent(new CareSafetyEvent(open ? 'show' : 'dismiss')))
      return;
    this.#open = open;
    this.requestUpdate();
    await this.updateComplete;
    this.renderRoot
      .querySelector('.title')
      ?.scrollIntoView?.({ block: 'nearest' });
  }

  /** Of all that can be pressed in it, only this is the element's own. */
  #dispatch = (_: NoteAction): void => {
    void this.#move(!this.#open);
  };

  #onClick = (event: Event): void => dispatchPress(event, this.#dispatch);
}

declare global {
  interface HTMLElementTagNameMap {
    'safety-note': SafetyNoteElement;
  }
}
