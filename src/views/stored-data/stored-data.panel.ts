import { kept as words } from '../../content/words/en/kept.js';
import type { Content } from '../../content/content.js';
import { translate } from '../../i18n/translate.js';
import type { Vault } from '../../storage/vault.js';
import { panelStyles } from './stored-data.panel.styles.js';
import {
  checkedPassphrase,
  NotLoaded,
  UserFacingError,
  type Copies,
  type PanelActions,
  type PanelForm,
  type PanelParts,
  type Translate,
  type Work,
} from './stored-data.parts.js';
import type { Choice } from './stored-data.status.js';
import { renderPanel } from './stored-data.panel-view.js';

/** The form before anything is entered, and again after it was done. */
const emptyForm: Readonly<PanelForm> = {
  choice: undefined,
  passphrase: '',
  isPassphraseShown: false,
  isConfirmingErase: false,
};

/** Keeping, locking, copying and erasing, as every element shows it. */
export class StoredDataPanel {
  #parts: PanelParts;
  #form: PanelForm = { ...emptyForm };
  #copies: Copies = { passphrase: '', backup: undefined, preview: undefined };
  #isBusy = false;
  #notice = '';
  #problem = '';

  constructor(parts: PanelParts) {
    const notLoaded = (): never => {
      throw new NotLoaded();
    };
    this.#parts = {
      ...parts,
      loadStorage: () => parts.loadStorage().catch(notLoaded),
    };
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(panelStyles);
    (parts.host.renderRoot as Partial<ShadowRoot>).adoptedStyleSheets?.push(
      sheet,
    );
  }

  render(): unknown {
    return renderPanel({
      ...this.#parts,
      t: this.#t,
      isBusy: this.#isBusy,
      notice: this.#notice,
      problem: this.#problem,
      form: this.#form,
      copies: this.#copies,
      actions: this.#actions,
      run: this.#run,
    });
  }

  #t: Translate = (key, values) => {
    const { content } = this.#parts.session.getState();
    const full = `storage.${key}`;
    const from = content.messages[full]
      ? content
      : ({ ...content, messages: words, language: 'en' } as Content);
    return translate(from, full, values);
  };

  #sayProblem(error: unknown): string {
    if (error instanceof NotLoaded)
      return translate(
        this.#parts.session.getState().content,
        'storage.failed',
      );
    if (error instanceof UserFacingError) return this.#t(error.message);
    const { reason = 'unavailable' } = error as { reason?: string };
    return this.#t(`problem.${reason}`);
  }

  #run = (work: Work): void => {
    if (!this.#isBusy) void this.#runAlone(work);
  };

  /** Runs what stores must be loaded for. */
  #runOnVault(work: (vault: Vault) => string | Promise<string>): void {
    this.#run(async () => {
      // Only here is it known that what stores could not be loaded.
      await this.#parts.loadStorage();
      return work(await this.#parts.storage.open());
    });
  }

  /** Says how it ended, and never throws. */
  async #runAlone(work: Work): Promise<void> {
    const { host } = this.#parts;
    const root = host.renderRoot as ShadowRoot;
    const { activeElement } = root;
    this.#isBusy = true;
    this.#notice = '';
    this.#problem = '';
    host.requestUpdate();
    try {
      this.#notice = await work();
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

  #edit(part: Partial<PanelForm>): void {
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
      return this.#t('started');
    });
  }

  #unlock(): void {
    this.#runOnVault(async (vault) => {
      await vault.unlock(this.#form.passphrase);
      this.#forget();
      return this.#t('unlocked');
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
      return this.#t(listed ? 'erased' : 'erased.unsure');
    });
  }

  #actions: PanelActions = {
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
    toggleErase: () =>
      this.#edit({ isConfirmingErase: !this.#form.isConfirmingErase }),
    erase: () => this.#erase(),
  };
}
