// What a person does with what is kept of their answers: in care-data, and in
// every other element that shows the same panel.
import { waitUntil } from '@open-wc/testing';
import type { LitElement } from 'lit';
import { CareDataElement } from '../../../src/elements/care-data/care-data.element.js';
import { PreferenceBuilderElement } from '../../../src/elements/preference-builder/preference-builder.element.js';
import type { Session } from '../../../src/session/session.js';
import {
  answerStorageFor,
  type StoragePolicy,
} from '../../../src/storage/answer-storage.js';
import { exitHooks } from '../../../src/page/leave.js';
import { isSeen, nameOf } from '../../support/by-role.js';
import { Harness, mounting, place } from '../harness.js';

if (!customElements.get('care-data'))
  customElements.define('care-data', CareDataElement);
if (!customElements.get('preference-builder'))
  customElements.define('preference-builder', PreferenceBuilderElement);

/** Where answers can be, by the words of the choice. */
const places = {
  none: /^Not kept/,
  device: /^Kept on this device/,
  locked: /^Kept and locked/,
  host: /^Kept by this website/,
} as const;

/** What is stored, and opened, takes its time on a busy machine. */
const patience = { timeout: 8000 };

export class StoredDataHarness<
  E extends LitElement = CareDataElement,
> extends Harness<E> {
  /** The panel, where it is open. */
  get panel(): HTMLElement | undefined {
    return this.find('group', 'What is kept');
  }

  /** Opens the panel, and waits for what is loaded with it. */
  async open(): Promise<void> {
    await this.press('What is kept');
    await waitUntil(() => this.panel, 'the panel is there', patience);
  }

  /** Chooses where the answers should be. */
  choosePlace(where: keyof typeof places): Promise<void> {
    return this.choose(places[where]);
  }

  /** The choices that there are. */
  get choices(): string[] {
    return this.panel ? this.names('radio', this.panel) : [];
  }

  /** The fields for a passphrase that can be seen. */
  get passphrases(): HTMLInputElement[] {
    return [...this.root.querySelectorAll('input')].filter(
      (field) => isSeen(field) && /passphrase/i.test(nameOf(field)),
    );
  }

  /** Types a passphrase into the last field for one. */
  enter(passphrase: string): Promise<void> {
    return this.typeInto(this.passphrases.at(-1)!, passphrase);
  }

  /** Chooses a file that was saved here, or somewhere else. */
  async bring(content: string): Promise<void> {
    const drawer = this.button('Bring a copy in').closest('details')!;
    if (!drawer.open) await this.press('Bring a copy in');
    const input = this.fileField;
    const chosen = new DataTransfer();
    chosen.items.add(
      new File([content], 'notes-2026-11-24.json', {
        type: 'application/json',
      }),
    );
    input.files = chosen.files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
    await this.settle();
  }

  /** The field for a file. */
  get fileField(): HTMLInputElement {
    return [...this.root.querySelectorAll('input')].find((field) =>
      nameOf(field).startsWith('A file that was saved here'),
    )!;
  }

  /** Waits until it says this. */
  until(words: string): Promise<void> {
    return waitUntil(
      () => this.text.includes(words),
      `"${words}" is said`,
      patience,
    );
  }
}

/** An element with what is kept, and a session. Attributes as in markup. */
export const mount = mounting('care-data', StoredDataHarness<CareDataElement>);

/** The same, with its panel open, where the page allows this much. */
export async function opened(
  session: Session,
  allowed: StoragePolicy = 'device',
): Promise<StoredDataHarness> {
  answerStorageFor(session).setPolicy(allowed);
  const data = await mount(session);
  await data.open();
  return data;
}

/** The panel of a preference-builder. */
export async function openedInBuilder(
  session: Session,
): Promise<StoredDataHarness<PreferenceBuilderElement>> {
  answerStorageFor(session).setPolicy('device');
  const data = new StoredDataHarness<PreferenceBuilderElement>(
    await place('preference-builder', { session }),
  );
  await data.open();
  return data;
}

/** The file that is saved while something is done, and its name. */
export async function savedBy(
  act: () => Promise<unknown>,
): Promise<{ readonly name: string; readonly text: string }> {
  const { click } = HTMLAnchorElement.prototype;
  const { createObjectURL } = URL;
  let blob: Blob | undefined;
  let name = '';
  URL.createObjectURL = (one: Blob) => createObjectURL.call(URL, (blob = one));
  // The download itself would leave a file on the machine that runs the tests.
  HTMLAnchorElement.prototype.click = function () {
    name = this.download;
  };
  try {
    await act();
    await waitUntil(() => name, 'a copy is saved', patience);
  } finally {
    HTMLAnchorElement.prototype.click = click;
    URL.createObjectURL = createObjectURL;
  }
  return { name, text: await blob!.text() };
}

/** What a person who leaves does: everything that is open lets go. */
export const leavePage = (): void =>
  [...exitHooks().close, ...exitHooks().forget].forEach((letGo) => letGo());
