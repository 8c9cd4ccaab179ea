import { keyed } from 'lit/directives/keyed.js';
import { kept as words } from '../../content/words/en/kept.js';
import type { Content } from '../../content/content.js';
import { fieldsOf } from '../../content/plain-data.js';
import type { Message } from '../../content/schema.js';
import type { Vault } from '../../storage/vault.js';
import { comeInOneLanguage } from '../../i18n/other-language.js';
import { translate } from '../../i18n/translate.js';
import { focusInView, hasGoneOn } from '../../template/focus.js';
import { addStyles } from '../../template/styles.js';
import { panelStyles } from './stored-data.panel.styles.js';
import {
  checkedPassphrase,
  loadedStorage,
  NotLoaded,
  UserFacingError,
  type Copies,
  type CopyWork,
  type PanelParts,
  type PassphraseLabel,
  type Translate,
  type Work,
} from './stored-data.parts.js';
import { saveCopy } from './stored-data.export.js';
import {
  dropCopy,
  importCopy,
  openCopy,
  readCopy,
} from './stored-data.import.js';
import { renderPanel } from './stored-data.panel-view.js';
import {
  emptyForm,
  isTyping,
  reduce,
  type StoredDataAction,
} from './stored-data.reduce.core.js';
import type { Choice } from './stored-data.status.js';

/** Keeping, locking, copying and erasing, as every element shows it. */
export class StoredDataPanel {
  #parts: PanelParts;
  #form = emptyForm;
  #copies = noCopies();
  #isBusy = false;
  #notice = '';
  #problem = '';
  #wrongField: PassphraseLabel | undefined;

  constructor(parts: PanelParts) {
    this.#parts = parts;
    addStyles(parts.host.renderRoot, panelStyles);
    comeInOneLanguage(Object.values(words).flatMap(formsOf), 'en');
  }

  render(): unknown {
    const panel = renderPanel({
      ...this.#copyWork,
      isBusy: this.#isBusy,
      notice: this.#notice,
      problem: this.#problem,
      wrongField: this.#wrongField,
      form: this.#form,
      dispatch: this.#dispatch,
    });
    // Made anew where everything was forgotten: a field keeps what was typed.
    return keyed(this.#copies, panel);
  }

  /**
   * Everything is forgotten, and what was entered goes with it. What is being
   * done ends with copies that nobody sees.
   */
  forget(): void {
    this.#forgetForm();
    this.#copies = noCopies();
    this.#notice = '';
    this.#problem = '';
  }

  get #copyWork(): CopyWork {
    return { ...this.#parts, t: this.#t, copies: this.#copies };
  }

  #dispatch = (action: StoredDataAction): void => {
    this.#form = reduce(this.#form, action);
    this.#perform(action);
    if (!isTyping(action)) this.#parts.host.requestUpdate();
  };

  /** What an action does beside the form. */
  #perform(action: StoredDataAction): void {
    switch (action.type) {
      case 'change-place':
        return this.#change(action.from, action.to);
      case 'unlock':
        return this.#unlock();
      case 'lock':
        return this.#lock();
      case 'erase':
        return this.#erase();
      default:
        return this.#performOnCopy(action);
    }
  }

  /** What an action does with a copy that is saved, or brought in. */
  #performOnCopy(action: StoredDataAction): void {
    if (action.type === 'enter-copy-passphrase')
      this.#copies.passphrase = action.text;
    // What is being done has a copy in its hands.
    else if (!this.#isBusy) this.#startOnCopy(action);
  }

  #startOnCopy(action: StoredDataAction): void {
    const work = this.#copyWork;
    switch (action.type) {
      case 'save-copy':
        this.#run(() => saveCopy(work, action.kind), 'passphrase.file');
        break;
      case 'read-copy':
        dropCopy(this.#copies);
        if (action.file) this.#run(() => readCopy(work, action.file!));
        break;
      case 'open-copy':
        this.#run(() => openCopy(work), 'passphrase');
        break;
      case 'import-copy':
        this.#run(() => importCopy(work, action.way));
        break;
      case 'drop-copy':
        dropCopy(this.#copies);
        break;
    }
  }

  #t: Translate = (key, values) => {
    const content = this.#parts.contentNow();
    const full = `storage.${key}`;
    const from = content.messages[full] ? content : english(content);
    return translate(from, full, values);
  };

  #sayProblem(error: unknown): string {
    if (error instanceof NotLoaded)
      return translate(this.#parts.contentNow(), 'storage.failed');
    if (error instanceof UserFacingError) return this.#t(error.message);
    const { reason = 'unavailable' } = error as { reason?: string };
    return this.#t(`problem.${reason}`);
  }

  /**
   * Runs one thing at a time, and says how it ended.
   * @param field where the passphrase for it is typed
   */
  #run(work: Work, field?: PassphraseLabel): void {
    if (!this.#isBusy) void this.#runAlone(work, field);
  }

  /** Runs what stores must be loaded for. */
  #runOnVault(
    work: (vault: Vault) => string | Promise<string>,
    field?: PassphraseLabel,
  ): void {
    this.#run(async () => {
      // Only here is it known that what stores could not be loaded.
      await loadedStorage();
      return work(await this.#parts.storage.open());
    }, field);
  }

  /** Never throws. */
  async #runAlone(work: Work, field?: PassphraseLabel): Promise<void> {
    const { host } = this.#parts;
    const root = host.renderRoot as ShadowRoot;
    const { activeElement } = root;
    this.#isBusy = true;
    this.#notice = '';
    this.#problem = '';
    this.#wrongField = undefined;
    host.requestUpdate();
    try {
      this.#notice = await work();
    } catch (error) {
      this.#problem = this.#sayProblem(error);
      if (isAboutPassphrase(error)) this.#wrongField = field;
    }
    const isElsewhere = hasGoneOn(root, activeElement);
    this.#isBusy = false;
    host.requestUpdate();
    await host.updateComplete;
    // What was pressed may be gone with what it did; the next key should not
    // begin at the top of the page.
    if (isElsewhere) return;
    const isLost = activeElement && !root.activeElement;
    const next = this.#wrongField ? '[aria-invalid]' : isLost && '.title';
    if (next) focusInView(root.querySelector<HTMLElement>(`.keep ${next}`));
  }

  #forgetForm(): void {
    this.#form = emptyForm;
  }

  #change(from: Choice, to: Choice): void {
    if (to === 'none') {
      this.#erase();
      return;
    }
    // What is typed on while it loads was not meant by the press.
    const { passphrase: typed } = this.#form;
    this.#runOnVault(async (vault) => {
      const passphrase = to === 'locked' ? checkedPassphrase(typed) : undefined;
      if (from === 'none') await vault.start(passphrase);
      else await vault.setPassphrase(passphrase);
      this.#forgetForm();
      return this.#t('started');
    }, 'passphrase.new');
  }

  #unlock(): void {
    const { passphrase } = this.#form;
    this.#runOnVault(async (vault) => {
      await vault.unlock(passphrase);
      this.#forgetForm();
      return this.#t('unlocked');
    }, 'passphrase');
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
      this.#forgetForm();
      this.#parts.tell?.('erase');
      return this.#t(listed ? 'erased' : 'erased.unsure');
    });
  }
}

const noCopies = (): Copies => ({
  passphrase: '',
  backup: undefined,
  preview: undefined,
});

/** Whether a passphrase was too short, or was another one. */
const isAboutPassphrase = (error: unknown): boolean =>
  error instanceof UserFacingError ||
  (error as { reason?: string }).reason === 'passphrase';

/** A content whose messages are those that come with the panel, in English. */
const english = (content: Content): Content =>
  fieldsOf<Content>({ ...content, messages: words, language: 'en' });

const formsOf = (message: Message): string[] =>
  typeof message === 'string' ? [message] : Object.values(message);
