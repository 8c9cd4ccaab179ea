import { isServer } from '../is-server.js';
import type { Content } from '../content/content.js';
import { baseLanguage, nearestLanguage } from '../content/language.js';
import { pageOf } from '../diagnostics/docs-page.js';
import { tellOnce } from '../diagnostics/tell-once.js';
import { letSpeak } from '../i18n/other-language.js';
import { languageAround, languageOf, pageLanguage } from '../page/language.js';
import { ofDocument } from '../page/of-document.js';
import type { SessionState } from '../session/session.js';
import type { HasSession, SessionHost } from './find-session.js';

/**
 * Which language an element speaks: what it is asked to, what the page asks of
 * all elements, what the nearest `lang` says. Never what the browser is set to:
 * whoever lives somewhere may read another language there.
 */
export class ElementLanguage {
  #host: SessionHost;
  #source: HasSession;
  /** The language that the element should speak, where anybody says so. */
  #language: string | undefined;
  /** The language that the host asked for when that was heeded last. */
  #heard: string | undefined;
  /** What the element itself wrote into its `lang`. */
  #written: string | undefined;
  /** The state in the language of the element, where it is not the session's. */
  #translated:
    { readonly of: SessionState; readonly as: SessionState } | undefined;

  constructor(host: SessionHost, source: HasSession) {
    this.#host = host;
    this.#source = source;
    letSpeak(host, this);
  }

  /** The content of the session in this language. */
  get content(): Content {
    const { session } = this.#source;
    const { content } = session.getState();
    const wanted = isServer ? this.#asked : this.#language;
    const nearest = wanted && nearestLanguage(wanted, content.languages);
    if (!nearest || nearest === content.language) return content;
    return session.contentIn(nearest);
  }

  /** The state of the session as it is now, in this language. */
  get state(): SessionState {
    const state = this.#source.session.getState();
    const { content } = this;
    if (content === state.content) return state;
    const known = this.#translated;
    if (known?.of === state && known.as.content === content) return known.as;
    const translated = { ...state, content };
    this.#translated = { of: state, as: translated };
    return translated;
  }

  /**
   * Listens to what is asked for now, and says the language where the host did
   * not.
   */
  heed(): void {
    const host = this.#host;
    if (isServer || !host.isConnected) return;
    const said = host.getAttribute('lang');
    this.#heard = this.#asked;
    const isOurs = said !== null && said === this.#written;
    this.#language =
      this.#asked ??
      pageLanguage() ??
      (isOurs ? languageAround(host) : languageOf(host));
    if (said === null || isOurs) this.#say();
  }

  /** What the element asks for may have changed, by its property alone. */
  heedAsked(): void {
    if (this.#asked !== this.#heard) this.heed();
    this.#tellOfNone();
  }

  /** The language that the host asks for. */
  get #asked(): string | undefined {
    const { language } = this.#host;
    return typeof language === 'string' ? language || undefined : undefined;
  }

  /** Says the language of the words where the page around speaks another. */
  #say(): void {
    const host = this.#host;
    const { language } = this.content;
    const around = baseLanguage(languageAround(host) ?? '');
    this.#written = around === baseLanguage(language) ? undefined : language;
    if (!this.#written) host.removeAttribute('lang');
    else if (host.lang !== language) host.lang = language;
  }

  /** Names a language that was asked for, and that nothing is said in. */
  #tellOfNone(): void {
    const wanted = this.#asked;
    const { language, languages } = this.content;
    if (!wanted || ofDocument('readyState') === 'loading') return;
    if (nearestLanguage(wanted, languages)) return;
    tellOnce(
      `<${this.#host.localName}> language="${wanted}": there are no words in it; ` +
        `"${language}" is spoken until a pack brings some; there are: ${languages.join(', ')}`,
      pageOf(this.#host),
    );
  }
}
