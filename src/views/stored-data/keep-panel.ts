import { kept as words } from '../../content/words/en/kept.js';
import type { Content } from '../../content/content.js';
import { message } from '../../i18n/message.js';
import type { Vault } from '../../storage/vault.js';
import { keepStyles } from './keep-panel.styles.js';
import {
  checkedPassphrase,
  NotLoaded,
  Shown,
  type Copies,
  type KeepActions,
  type KeepForm,
  type KeepParts,
  type Say,
  type Work,
} from './keep-parts.js';
import type { Choice } from './keep-status.js';
import { renderKeep } from './keep-view.js';

/** The form before anything is entered, and again after it was done. */
const emptyForm: Readonly<KeepForm> = {
  choice: undefined,
  passphrase: '',
  isPassphraseShown: false,
  isEraseAsked: false,
};

/** Keeping, locking, copying and erasing, as every element shows it. */
export class KeepPanel {
  #parts: KeepParts;
  #form: KeepForm = { ...emptyForm };
  #copies: Copies = { passphrase: '', backup: undefined, preview: undefined };
  #isBusy = false;
  #said = '';
  #problem = '';

  constructor(parts: KeepParts) {
    const notLoaded = (): never => {
      throw new NotLoaded();
    };
    this.#parts = { ...parts, storage: () => parts.storage().catch(notLoaded) };
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(keepStyles);
    (parts.host.renderRoot as Partial<ShadowRoot>).adoptedStyleSheets?.push(
      sheet,
    );
  }

  render(): unknown {
    return renderKeep({
      ...this.#parts,
      say: this.#say,
      isBusy: this.#isBusy,
      said: this.#said,
      problem: this.#problem,
      form: this.#form,
      copies: this.#copies,
      actions: this.#actions,
      run: this.#run,
    });
  }

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
    const { reason = 'unavailable' } = error as { reason?: string };
    return this.#say(`problem.${reason}`);
  }

  #run = (work: Work): void => {
    if (!this.#isBusy) void this.#runAlone(work);
  };

  /** Runs what stores must be loaded for. */
  #runOnVault(work: (vault: Vault) => string | Promise<string>): void {
    this.#run(async () => {
      // Only here is it known that what stores could not be loaded.
      await this.#parts.storage();
      return work(await this.#parts.keeping.open());
    });
  }

  /** Says how it ended, and never throws. */
  async #runAlone(work: Work): Promise<void> {
    const { host } = this.#parts;
    const root = host.renderRoot as ShadowRoot;
    const { activeElement } = root;
    this.#isBusy = true;
    this.#said = '';
    this.#problem = '';
    host.requestUpdate();
    try {
      this.#said = await work();
    } catch (error) {
      this.#problem = this.#sayProblem(error);
    }
    this.#isBusy = false;
    host.requestUpdate();
    await host.updateComplete;
    // What was pressed may be gone with what it did; the next key should not
    // begin at the top of the page.
    if (activeElement && !root.activeElement)
      root.querySelector<HTMLElement>('.keep .title')?.focus();
  }

  #edit(part: Partial<KeepForm>): void {
    this.#form = { ...this.#form, ...part };
    this.#parts.host.requestUpdate();
  }

  #forget(): void {
    this.#form = { ...emptyForm };
  }

  #change(from: Choice, to: Choice): void {
    if (to === 'none') {
      this.#erase();
      return;
    }
    this.#runOnVault(async (vault) => {
      const passphrase =
        to === 'locked' ? checkedPassphrase(this.#form.passphrase) : undefined;
      if (from === 'none') await vault.start(passphrase);
      else await vault.setPassphrase(passphrase);
      this.#forget();
      return this.#say('started');
    });
  }

  #unlock(): void {
    this.#runOnVault(async (vault) => {
      await vault.unlock(this.#form.passphrase);
      this.#forget();
      return this.#say('unlocked');
    });
  }

  #lock(): void {
    this.#runOnVault(async (vault) => {
      await vault.saved();
      vault.lock();
      return '';
    });
  }

  #erase(): void {
    this.#runOnVault(async (vault) => {
      const listed = await vault.erase();
      this.#forget();
      this.#parts.tell?.('erase');
      return this.#say(listed ? 'erased' : 'erased.unsure');
    });
  }

  #actions: KeepActions = {
    choose: (choice) => this.#edit({ choice }),
    change: (from, to) => this.#change(from, to),
    enterPassphrase: (passphrase) => {
      // Its field shows it already.
      this.#form.passphrase = passphrase;
    },
    togglePassphrase: () =>
      this.#edit({ isPassphraseShown: !this.#form.isPassphraseShown }),
    unlock: () => this.#unlock(),
    lock: () => this.#lock(),
    toggleErase: () => this.#edit({ isEraseAsked: !this.#form.isEraseAsked }),
    erase: () => this.#erase(),
  };
}
