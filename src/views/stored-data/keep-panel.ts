import { kept as words } from '../../content/words/en/kept.js';
import type { Content } from '../../content/content.js';
import { message } from '../../i18n/message.js';
import type { Vault } from '../../storage/vault.js';
import { renderAnswers } from './keep-answers.js';
import { renderBring, renderCopy, type Copies } from './keep-copies.js';
import { keepStyles } from './keep-panel.styles.js';
import {
  checkedPassphrase,
  NotLoaded,
  Shown,
  type KeepParts,
  type Say,
} from './keep-parts.js';

type Choice = 'none' | 'device' | 'locked' | 'host';

/** Keeping, locking, copying and erasing, as every element shows it. */
export class KeepPanel {
  #parts: KeepParts;
  #choice: Choice | undefined;
  #passphrase = '';
  #shown = false;
  #busy = false;
  #sure = false;
  #said = '';
  #problem = '';
  #copies: Copies;

  constructor(parts: KeepParts) {
    const notLoaded = (): never => {
      throw new NotLoaded();
    };
    this.#parts = { ...parts, storage: () => parts.storage().catch(notLoaded) };
    this.#copies = { passphrase: '', backup: undefined, preview: undefined };
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(keepStyles);
    (parts.host.renderRoot as Partial<ShadowRoot>).adoptedStyleSheets?.push(
      sheet,
    );
  }

  render(): unknown {
    const { html, nothing, keeping } = this.#parts;
    const {
      status,
      keeping: how,
      readOnly,
      unsaved,
      reason,
      lockChanged,
    } = keeping.state;
    const say = this.#say;
    const off = keeping.allowed === 'none';
    const shut = status === 'locked' || status === 'broken';
    const now =
      status === 'broken'
        ? `problem.${reason}`
        : off && status === 'none'
          ? 'off'
          : readOnly
            ? 'newer'
            : status === 'locked'
              ? lockChanged
                ? `changed.${how}`
                : 'shut'
              : status === 'none'
                ? 'none'
                : how!;
    return html`<div masked="keep" role="group" aria-label=${say('title')}>
      <div class="title" role="heading" aria-level="3" tabindex="-1">
        ${say('title')}
      </div>
      <p>${say(now)}</p>
      <p class="soft" role="status">${this.#busy ? say('busy') : this.#said}</p>
      <div role="alert">
        ${this.#problem ? html`<p class="problem">${this.#problem}</p>` : nothing}
      </div>
      ${unsaved ? html`<p class="problem">${say('unsaved')} ${say(`problem.${unsaved}`)}</p>` : nothing}
      ${shut ? this.#renderShut(status === 'locked' ? how : undefined) : off || readOnly ? nothing : this.#renderChoice(status === 'none' ? 'none' : how!)}
      ${
        shut
          ? nothing
          : html`${status === 'open' ? this.#renderRow(how === 'locked') : nothing}
              <details>
                <summary masked="link">${say('see')}</summary>
                ${renderAnswers(this.#parts, say)}
              </details>
              <details>
                <summary masked="link">${say('copy')}</summary>
                ${renderCopy(this.#parts, say, this.#copies, this.#field, this.#run)}
              </details>
              <details>
                <summary masked="link">${say('bring')}</summary>
                ${renderBring(this.#parts, say, this.#copies, this.#field, this.#run)}
              </details>`
      }
      <p class="small">${say('limits')}</p>
    </div>`;
  }

  #renderChoice(now: Choice): unknown {
    const { html, nothing, keeping } = this.#parts;
    const choices: readonly Choice[] =
      keeping.allowed === 'device'
        ? ['none', 'device', 'locked']
        : ['none', 'host'];
    const choice = this.#choice ?? now;
    const say = this.#say;
    return html`<fieldset masked="fields" @change=${this.#onChoice}>
        <legend>${say('choose')}</legend>
        ${choices.map(
          (one) =>
            html`<label masked="opt"
              ><input
                masked
                type="radio"
                name="keep"
                .checked=${one === choice}
              /><span
                >${say(`choice.${one}`)}
                <small>${say(`choice.${one}.about`)}</small></span
              ></label
            >`,
        )}
      </fieldset>
      ${choice === 'locked' && choice !== now ? this.#field('passphrase.new', this.#passphrase, (value) => (this.#passphrase = value), true) : nothing}
      ${choice === now ? nothing : html`<div class="row"><button masked="btn main" type="button" @click=${() => this.#onChange(choice, now)}>${say(choice === 'none' ? 'erase' : now === 'none' ? 'start' : 'change')}</button></div>`}`;
  }

  /**
   * What cannot be seen: shut, or broken. @param how it is kept, where it can
   * be opened
   */
  #renderShut(how: Choice | undefined): unknown {
    const { html, nothing } = this.#parts;
    const say = this.#say;
    return html`${how === 'locked' ? this.#field('passphrase', this.#passphrase, (value) => (this.#passphrase = value), false, this.#onUnlock) : nothing}
      <div class="row">
        ${how ? html`<button masked="btn main" type="button" @click=${this.#onUnlock}>${say(how === 'locked' ? 'unlock' : 'changed.open')}</button>` : nothing}
        ${
          this.#sure
            ? html`<span>${say('erase.sure')}</span>
                <button masked="btn" type="button" @click=${this.#onErase}>
                  ${say('erase.yes')}
                </button>
                <button masked="link" type="button" @click=${this.#onSure}>
                  ${say('cancel')}
                </button>`
            : html`<button masked="link" type="button" @click=${this.#onSure}>
                ${say('erase')}
              </button>`
        }
      </div>`;
  }

  #renderRow(locked: boolean): unknown {
    const { html, nothing } = this.#parts;
    return html`<div class="row">
      ${locked ? html`<button masked="btn" type="button" @click=${this.#onLock}>${this.#say('lock')}</button>` : nothing}
      <button masked="btn" type="button" @click=${this.#onErase}>
        ${this.#say('erase')}
      </button>
    </div>`;
  }

  /**
   * A field for a passphrase. Managers and helpers are asked to leave it alone:
   * what they keep, somebody else may open.
   */
  #field = (
    label: string,
    value: string,
    take: (value: string) => void,
    fresh: boolean,
    enter?: () => void,
  ): unknown => {
    const { html, nothing, host } = this.#parts;
    return html`<div class="fields">
      <label masked="field"
        ><span>${this.#say(label)}</span
        ><input
          masked
          type=${this.#shown ? 'text' : 'password'}
          autocomplete="off"
          autocapitalize="off"
          spellcheck="false"
          writingsuggestions="false"
          data-1p-ignore
          data-lpignore="true"
          data-bwignore
          data-form-type="other"
          .value=${value}
          @input=${(event: Event) => {
            event.stopPropagation();
            take((event.target as HTMLInputElement).value);
          }}
          @change=${(event: Event) => event.stopPropagation()}
          @keydown=${(event: KeyboardEvent) => event.key === 'Enter' && enter?.()}
      /></label>
      ${fresh ? html`<small>${this.#say('passphrase.hint')}</small>` : nothing}
      <label masked="check"
        ><input
          masked
          type="checkbox"
          .checked=${this.#shown}
          @change=${(event: Event) => {
            event.stopPropagation();
            this.#shown = !this.#shown;
            host.requestUpdate();
          }}
        />${this.#say('passphrase.show')}</label
      >
    </div>`;
  };

  #say: Say = (key, values) => {
    const { content } = this.#parts.session.getState();
    const full = `kept.${key}`;
    const from = content.messages[full]
      ? content
      : ({ ...content, messages: words, language: 'en' } as Content);
    return message(from, full, values);
  };

  #sayProblem(error: unknown): string {
    if (error instanceof NotLoaded)
      return message(this.#parts.session.getState().content, 'keep.failed');
    if (error instanceof Shown) return this.#say(error.message);
    return this.#say(
      `problem.${(error as { reason?: string }).reason ?? 'unavailable'}`,
    );
  }

  /** Runs one thing at a time, says how it ended, and never throws. */
  #run = async (
    work: (vault: Vault | undefined) => Promise<string>,
    needsVault = false,
  ): Promise<void> => {
    const { keeping, host } = this.#parts;
    if (this.#busy) return;
    const root = host.renderRoot as ShadowRoot;
    const { activeElement } = root;
    this.#busy = true;
    this.#said = this.#problem = '';
    host.requestUpdate();
    try {
      if (needsVault) await this.#parts.storage();
      this.#said = await work(needsVault ? await keeping.open() : undefined);
    } catch (error) {
      this.#problem = this.#sayProblem(error);
    }
    this.#busy = false;
    host.requestUpdate();
    await host.updateComplete;
    // What was pressed may be gone with what it did; the next key should not
    // begin at the top of the page.
    if (activeElement && !root.activeElement)
      root.querySelector<HTMLElement>('.keep .title')?.focus();
  };

  #onChoice = (event: Event): void => {
    event.stopPropagation();
    const index = [
      ...(event.currentTarget as Element).querySelectorAll('input'),
    ].indexOf(event.target as HTMLInputElement);
    this.#choice = (
      (this.#parts.keeping.allowed === 'device'
        ? ['none', 'device', 'locked']
        : ['none', 'host']) as Choice[]
    )[index];
    this.#parts.host.requestUpdate();
  };

  #onChange(choice: Choice, now: Choice): void {
    if (choice === 'none') return this.#onErase();
    void this.#run(async (vault) => {
      const passphrase =
        choice === 'locked' ? checkedPassphrase(this.#passphrase) : undefined;
      await (now === 'none'
        ? vault!.start(passphrase)
        : vault!.setPassphrase(passphrase));
      this.#forget();
      return this.#say('started');
    }, true);
  }

  #forget(): void {
    this.#passphrase = '';
    this.#choice = undefined;
    this.#shown = this.#sure = false;
  }

  #onUnlock = (): void => {
    void this.#run(async (vault) => {
      await vault!.unlock(this.#passphrase);
      this.#forget();
      return this.#say('unlocked');
    }, true);
  };

  #onLock = (): void => {
    void this.#run(async (vault) => {
      await vault!.saved();
      vault!.lock();
      return '';
    }, true);
  };

  #onSure = (): void => {
    this.#sure = !this.#sure;
    this.#parts.host.requestUpdate();
  };

  #onErase = (): void => {
    void this.#run(async (vault) => {
      const left = await vault!.erase();
      this.#forget();
      this.#parts.tell?.('erase');
      return this.#say(left ? 'erased' : 'erased.unsure');
    }, true);
  };
}
