import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { kept as words } from '../../../src/content/words/en/kept.js';
import { keep } from '../../../src/content/words/en/messages/keep.js';
import {
  keepingOf,
  type Allowed,
} from '../../../src/storage/answer-storage.js';
import { leaving } from '../../../src/page/leave.js';
import { CareDataElement } from '../../../src/elements/care-data/care-data.element.js';
import { PreferenceBuilderElement } from '../../../src/elements/preference-builder/preference-builder.element.js';
import { createSession, type Session } from '../../../src/session/session.js';
import { DATABASE } from '../../../src/storage/name.js';
import {
  findKept,
  sealBackup,
  type StorageAdapter,
} from '../../../src/storage/index.js';

customElements.define('care-data', CareDataElement);
customElements.define('preference-builder', PreferenceBuilderElement);

const passphrase = 'four words that rhyme';
const wipe = (): Promise<void> =>
  new Promise((done, fail) => {
    const request = indexedDB.deleteDatabase(DATABASE);
    request.onsuccess = () => done();
    request.onerror = () => fail(new Error('not deleted'));
  });
const names = async (): Promise<(string | undefined)[]> =>
  ((await indexedDB.databases?.()) ?? []).map(({ name }) => name);
const text = (key: string): string => words[`kept.${key}`] as string;
const shadow = (element: Element): ShadowRoot => element.shadowRoot!;
const said = (element: Element): string =>
  shadow(element).textContent.replace(/\s+/g, ' ');
const button = (element: Element, name: string): HTMLButtonElement => {
  const found = [...shadow(element).querySelectorAll('button')].find(
    (one) => one.textContent.trim() === name,
  );
  if (!found) throw new Error(`no button "${name}" in: ${said(element)}`);
  return found;
};
const radio = (element: Element, index: number): HTMLInputElement =>
  shadow(element).querySelectorAll<HTMLInputElement>('.keep [type=radio]')[
    index
  ]!;
const type = (
  element: Element,
  value: string,
  selector = '.keep [type=password]',
): void => {
  const field = shadow(element).querySelector<HTMLInputElement>(selector)!;
  field.value = value;
  field.dispatchEvent(new Event('input', { bubbles: true }));
};
const until = (element: Element, words: string): Promise<void> =>
  waitUntil(() => said(element).includes(words), `"${words}" is said`, {
    timeout: 8000,
  });

async function opened(
  session: Session,
  allowed: Allowed = 'device',
  tag = 'care-data',
): Promise<HTMLElement & { updateComplete: Promise<unknown> }> {
  keepingOf(session).allow(allowed);
  const box = await fixture<HTMLElement>(
    tag === 'care-data'
      ? html`<care-data .session=${session}></care-data>`
      : html`<preference-builder .session=${session}></preference-builder>`,
  );
  const element = box as HTMLElement & { updateComplete: Promise<unknown> };
  await element.updateComplete;
  button(element, keep['keep.open']).click();
  await waitUntil(
    () => shadow(element).querySelector('.keep'),
    'the panel is there',
    { timeout: 8000 },
  );
  return element;
}
function answered(): Session {
  const session = createSession();
  session.setPreference(session.getState().content.items[0]!.id, 'receive', {
    level: 'like',
    note: 'slowly',
  });
  return session;
}

describe('care-data', () => {
  afterEach(async () => {
    // What a person who leaves does: everything that is open lets go.
    [...leaving().close, ...leaving().forget].forEach((one) => one());
    await wipe();
  });

  it('says that nothing is kept, and looking at it keeps nothing', async () => {
    const element = await opened(answered());
    await until(element, text('none'));
    expect(await names()).not.to.include(DATABASE);
    await expect(element).to.be.accessible();
  });

  it('stays open where it is moved to, and still follows what is kept', async () => {
    const session = answered();
    const element = await opened(session);
    const place = await fixture<HTMLElement>(html`<div></div>`);
    place.append(element);
    keepingOf(session).allow('none');
    await until(element, text('off'));
    expect(
      button(element, keep['keep.close']).getAttribute('aria-expanded'),
    ).to.equal('true');
  });

  it('closes when its session becomes another, and opens for that one', async () => {
    const element = await opened(answered());
    (element as CareDataElement).session = createSession();
    await element.updateComplete;
    expect(shadow(element).querySelector('.keep')).to.equal(null);
    button(element, keep['keep.open']).click();
    await until(element, text('nothing'));
  });

  it('keeps on this device when somebody says so, in plain words, and takes it back with one press', async () => {
    const session = answered();
    const element = await opened(session);
    expect(said(element)).to.include(text('choice.device.about'));
    radio(element, 1).click();
    await element.updateComplete;
    button(element, text('start')).click();
    await until(element, text('started'));
    expect(said(element)).to.include(keep['keep.page.device']);
    const again = (await findKept())!;
    expect(
      Object.values((await again.read()).preferences)[0]?.receive?.note,
    ).to.equal('slowly');
    again.close();
    await expect(element).to.be.accessible();
    button(element, text('erase')).click();
    await until(
      element,
      text((await indexedDB.databases?.()) ? 'erased' : 'erased.unsure'),
    );
    expect(await names()).not.to.include(DATABASE);
    expect(
      Object.keys(session.getState().preferences),
      'what is on the page stays',
    ).to.have.length(1);
  });

  it('puts each later answer on the disk', async () => {
    const session = answered();
    const element = await opened(session);
    radio(element, 1).click();
    await element.updateComplete;
    button(element, text('start')).click();
    await until(element, text('started'));
    session.markPractice(session.getState().content.practices[0]!.id, {
      saved: true,
    });
    await (await keepingOf(session).open()).saved();
    const again = (await findKept())!;
    expect(Object.values((await again.read()).marks)).to.deep.equal([
      { saved: true },
    ]);
    again.close();
  });

  it('locks behind a passphrase that is long enough, empties the page, and opens with it only', async () => {
    const session = answered();
    const element = await opened(session);
    radio(element, 2).click();
    await element.updateComplete;
    type(element, 'short');
    button(element, text('start')).click();
    await until(element, text('passphrase.short'));
    expect(await names()).not.to.include(DATABASE);
    type(element, passphrase);
    button(element, text('start')).click();
    await until(element, text('started'));
    button(element, text('lock')).focus();
    button(element, text('lock')).click();
    await until(element, text('shut'));
    expect(session.getState().preferences).to.deep.equal({});
    expect(said(element)).to.include(keep['keep.page.shut']);
    await expect(element).to.be.accessible();
    expect(
      shadow(element).activeElement?.textContent.trim(),
      'the focus is not lost',
    ).to.equal(text('title'));
    type(element, 'four words that do not');
    button(element, text('unlock')).click();
    await until(element, text('problem.passphrase'));
    expect(
      shadow(element).querySelector('[role=alert]')!.textContent,
    ).to.include(text('problem.passphrase'));
    type(element, passphrase);
    button(element, text('unlock')).click();
    await until(element, text('unlocked'));
    expect(
      Object.values(session.getState().preferences)[0]?.receive?.note,
    ).to.equal('slowly');
    const typed = [
      ...shadow(element).querySelectorAll<HTMLInputElement>(
        '[type=password], .keep [type=text]',
      ),
    ].map(({ value }) => value);
    expect(typed.join(''), 'no passphrase stays in a field').to.equal('');
  });

  it('locks itself when nobody touched it for five minutes', async () => {
    const session = answered();
    const element = await opened(session);
    radio(element, 2).click();
    await element.updateComplete;
    type(element, passphrase);
    button(element, text('start')).click();
    await until(element, text('started'));
    const { now } = Date;
    const later = (minutes: number): void => {
      Date.now = () => now() + minutes * 60_000;
      document.dispatchEvent(new Event('visibilitychange'));
    };
    try {
      later(4);
      expect(keepingOf(session).state.status).to.equal('open');
      later(8);
      expect(
        keepingOf(session).state.status,
        'four minutes after the last touch',
      ).to.equal('open');
      later(13.1);
      await waitUntil(
        () => keepingOf(session).state.status === 'locked',
        'it is locked',
        { timeout: 5000 },
      );
      expect(session.getState().preferences).to.deep.equal({});
    } finally {
      Date.now = now;
    }
  });

  it('finds what was kept on the next visit, without a press where it is not locked', async () => {
    const first = answered();
    const element = await opened(first);
    radio(element, 1).click();
    await element.updateComplete;
    button(element, text('start')).click();
    await until(element, text('started'));
    const before = first.getState().preferences;
    [...leaving().close, ...leaving().forget].forEach((one) => one());
    expect(
      first.getState().preferences,
      'nothing stays in memory',
    ).to.deep.equal({});
    const next = createSession();
    keepingOf(next).allow('device');
    await waitUntil(
      () => Object.keys(next.getState().preferences).length,
      'the answers are back',
      { timeout: 5000 },
    );
    expect(next.getState().preferences).to.deep.equal(before);
  });

  it('shows every answer that is kept, in words', async () => {
    const session = answered();
    session.configure({ country: 'GB' });
    const element = await opened(session);
    const shown = said(element);
    for (const part of [
      session.getState().content.items[0]!.receive,
      'slowly',
      'United Kingdom',
    ])
      expect(shown).to.include(part);
  });

  it('saves a readable copy under a name that tells nothing, and brings it in after a look', async () => {
    const session = answered();
    const element = await opened(session);
    const saved: { name: string; blob: Blob }[] = [];
    const { click } = HTMLAnchorElement.prototype;
    const { createObjectURL } = URL;
    let blob: Blob | undefined;
    URL.createObjectURL = (one: Blob) =>
      createObjectURL.call(URL, (blob = one));
    // The download itself would leave a file on the machine that runs the
    // tests.
    HTMLAnchorElement.prototype.click = function () {
      saved.push({ name: this.download, blob: blob! });
    };
    let told = 0;
    element.addEventListener('care-data-export', () => (told += 1));
    try {
      button(element, text('copy.json')).click();
      await waitUntil(() => saved.length, 'a copy is saved', { timeout: 5000 });
    } finally {
      HTMLAnchorElement.prototype.click = click;
      URL.createObjectURL = createObjectURL;
    }
    expect(saved[0]!.name).to.match(/^notes-\d{4}-\d\d-\d\d\.json$/);
    expect(told).to.equal(1);
    const other = createSession();
    const there = await opened(other);
    await bring(there, await saved[0]!.blob.text());
    await until(there, text('bring.preview'));
    expect(other.getState().preferences, 'nothing counts yet').to.deep.equal(
      {},
    );
    button(there, text('bring.add')).click();
    await until(there, text('brought'));
    expect(other.getState().preferences).to.deep.equal(
      session.getState().preferences,
    );
  });

  it('opens a locked copy with its passphrase, adds what is missing or replaces, and leaves own answers alone until then', async () => {
    const session = answered();
    const [one, two] = session.getState().content.items.map(({ id }) => id) as [
      string,
      string,
    ];
    const copy = await sealBackup(
      {
        preferences: {
          [one]: { receive: { level: 'hard-no' } },
          [two]: { receive: { level: 'need' } },
        },
        marks: {},
      },
      passphrase,
    );
    const element = await opened(session);
    await bring(element, copy);
    await waitUntil(
      () =>
        [...shadow(element).querySelectorAll('button')].some(
          (b) => b.textContent.trim() === text('bring.open'),
        ),
      'it asks',
      { timeout: 5000 },
    );
    const fields = (): HTMLInputElement[] => [
      ...shadow(element).querySelectorAll<HTMLInputElement>(
        '.keep [type=password]',
      ),
    ];
    const last = fields().at(-1)!;
    last.value = passphrase;
    last.dispatchEvent(new Event('input', { bubbles: true }));
    button(element, text('bring.open')).click();
    await until(element, text('bring.preview'));
    button(element, text('bring.add')).click();
    await until(element, text('brought'));
    expect(
      session.getState().preferences[one]?.receive?.level,
      'own answers stay',
    ).to.equal('like');
    expect(session.getState().preferences[two]?.receive?.level).to.equal(
      'need',
    );
  });

  it('refuses a file of somebody else with the reason, and changes nothing', async () => {
    const session = answered();
    const element = await opened(session);
    await bring(element, '{"some":"other app"}');
    await until(element, text('problem.foreign'));
    expect(Object.keys(session.getState().preferences)).to.have.length(1);
  });

  it('says so where the site lets nothing be kept, and still saves a copy', async () => {
    const element = await opened(answered(), 'none');
    expect(said(element)).to.include(text('off'));
    expect(shadow(element).querySelector('.keep [type=radio]')).to.equal(null);
    expect(button(element, text('copy.json'))).to.exist;
  });

  it('says that the site receives the answers before the first one is given away', async () => {
    let stored: string | undefined;
    const adapter: StorageAdapter = {
      load: () => Promise.resolve(stored),
      save: (value) => Promise.resolve(void (stored = value)),
      erase: () => Promise.resolve(void (stored = undefined)),
    };
    const session = answered();
    const element = await opened(session, adapter);
    expect(said(element)).to.include(text('choice.host.about'));
    expect(stored).to.equal(undefined);
    radio(element, 1).click();
    await element.updateComplete;
    button(element, text('start')).click();
    await until(element, text('started'));
    expect(stored).to.include('slowly');
    expect(said(element)).to.include(keep['keep.page.host']);
    button(element, text('erase')).click();
    await waitUntil(() => stored === undefined, 'the site has nothing', {
      timeout: 5000,
    });
    expect(await names()).not.to.include(DATABASE);
  });

  it('says that what is kept is damaged, changes nothing by itself, and erases it when asked twice', async () => {
    const first = await opened(answered());
    radio(first, 1).click();
    await (first as PreferenceBuilderElement).updateComplete;
    button(first, text('start')).click();
    await until(first, text('started'));
    [...leaving().close, ...leaving().forget].forEach((one) => one());
    await new Promise<void>((done) => {
      const request = indexedDB.open(DATABASE);
      request.onsuccess = () => {
        const change = request.result.transaction('notes', 'readwrite');
        change
          .objectStore('notes')
          .put({ n: 9, record: { notes: 1, data: 'torn' } }, 'a');
        change.objectStore('notes').delete('b');
        change.oncomplete = () => {
          request.result.close();
          done();
        };
      };
    });
    const session = answered();
    const element = await opened(session);
    await until(element, text('problem.damaged'));
    expect(Object.keys(session.getState().preferences)).to.have.length(1);
    button(element, text('erase')).click();
    await element.updateComplete;
    expect(await names()).to.include(DATABASE);
    button(element, text('erase.yes')).click();
    await until(
      element,
      text((await indexedDB.databases?.()) ? 'erased' : 'erased.unsure'),
    );
    expect(await names()).not.to.include(DATABASE);
  });

  it('says what went wrong in words, and works on, where the browser keeps nothing', async () => {
    const session = answered();
    const element = await opened(session);
    const { open } = IDBFactory.prototype;
    IDBFactory.prototype.open = () => {
      throw new DOMException('no', 'SecurityError');
    };
    try {
      radio(element, 1).click();
      await element.updateComplete;
      button(element, text('start')).click();
      await until(element, text('problem.unavailable'));
    } finally {
      IDBFactory.prototype.open = open;
    }
    expect(Object.keys(session.getState().preferences)).to.have.length(1);
    button(element, text('start')).click();
    await until(element, text('started'));
  });

  it('is in the preference builder as well, and a press in it answers no question', async () => {
    const session = answered();
    const element = await opened(session, 'device', 'preference-builder');
    const before = JSON.stringify(session.getState().preferences);
    radio(element, 1).click();
    await element.updateComplete;
    button(element, text('start')).click();
    await until(element, text('started'));
    expect(JSON.stringify(session.getState().preferences)).to.equal(before);
  });

  it('says no word that it cannot keep', () => {
    const all = JSON.stringify([words, keep]).toLowerCase();
    for (const banned of [
      'private',
      'anonymous',
      'secure',
      'safe space',
      'guarantee',
      'no one can see',
    ])
      expect(all).not.to.include(banned);
  });

  it('fits 320 px', async () => {
    const element = await opened(answered());
    element.style.inlineSize = '320px';
    radio(element, 2).click();
    await element.updateComplete;
    expect(shadow(element).querySelector('section')!.scrollWidth).to.be.at.most(
      320,
    );
  });
});

async function bring(element: HTMLElement, content: string): Promise<void> {
  const input = shadow(element).querySelector<HTMLInputElement>('[type=file]')!;
  const files = new DataTransfer();
  files.items.add(
    new File([content], 'notes-2026-11-24.json', { type: 'application/json' }),
  );
  input.files = files.files;
  input.dispatchEvent(new Event('change', { bubbles: true }));
  await Promise.resolve();
}
