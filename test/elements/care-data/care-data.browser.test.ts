import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { kept as words } from '../../../src/content/words/en/kept.js';
import { keep } from '../../../src/content/words/en/messages/keep.js';
import { startTimer } from '../../../src/care/timer.js';
import { Ticks } from '../../../src/views/practice/ticks.js';
import { answerStorageFor } from '../../../src/storage/answer-storage.js';
import { createSession, type Session } from '../../../src/session/session.js';
import { DATABASE } from '../../../src/storage/name.js';
import {
  openRepository,
  sealBackup,
  type StorageAdapter,
} from '../../../src/storage/index.js';
import { wordsOf } from '../../support/by-role.js';
import { leavePage, opened, openedInBuilder, savedBy } from './harness.js';

const passphrase = 'four words that rhyme';
const wipe = (): Promise<void> =>
  new Promise((done, fail) => {
    const request = indexedDB.deleteDatabase(DATABASE);
    request.onsuccess = () => done();
    request.onerror = () => fail(new Error('not deleted'));
  });
const names = async (): Promise<(string | undefined)[]> =>
  ((await indexedDB.databases?.()) ?? []).map(({ name }) => name);
const text = (key: string): string => words[`storage.${key}`] as string;
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
    leavePage();
    await wipe();
  });

  it('says that nothing is kept, and looking at it keeps nothing', async () => {
    const data = await opened(answered());
    await data.until(text('none'));
    expect(await names()).not.to.include(DATABASE);
    await expect(data.element).to.be.accessible();
  });

  it('stays open where it is moved to, and still follows what is kept', async () => {
    const session = answered();
    const data = await opened(session);
    const place = await fixture<HTMLElement>(html`<div></div>`);
    place.append(data.element);
    answerStorageFor(session).setPolicy('none');
    await data.until(text('off'));
    expect(data.button(keep['storage.close']).ariaExpanded).to.equal('true');
  });

  it('closes when its session becomes another, and opens for that one', async () => {
    const data = await opened(answered());
    data.element.session = createSession();
    await data.settle();
    expect(data.panel).to.equal(undefined);
    await data.press(keep['storage.open']);
    await data.until(text('nothing'));
  });

  it('keeps on this device when somebody says so, in plain words, and takes it back with one press', async () => {
    const session = answered();
    const data = await opened(session);
    expect(data.text).to.include(text('choice.device.about'));
    await data.choosePlace('device');
    await data.press(text('start'));
    await data.until(text('started'));
    expect(data.text).to.include(keep['storage.page.device']);
    const again = (await openRepository())!;
    expect(
      Object.values((await again.read()).preferences)[0]?.receive?.note,
    ).to.equal('slowly');
    again.close();
    await expect(data.element).to.be.accessible();
    await data.press(text('erase'));
    await data.until(
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
    const data = await opened(session);
    await data.choosePlace('device');
    await data.press(text('start'));
    await data.until(text('started'));
    session.markPractice(session.getState().content.practices[0]!.id, {
      saved: true,
    });
    await (await answerStorageFor(session).open()).saved();
    const again = (await openRepository())!;
    expect(Object.values((await again.read()).marks)).to.deep.equal([
      { saved: true },
    ]);
    again.close();
  });

  it('locks behind a passphrase that is long enough, empties the page, and opens with it only', async () => {
    const session = answered();
    const data = await opened(session);
    await data.choosePlace('locked');
    await data.enter('short');
    await data.press(text('start'));
    await data.until(text('passphrase.short'));
    expect(await names()).not.to.include(DATABASE);
    await data.enter(passphrase);
    await data.press(text('start'));
    await data.until(text('started'));
    await data.press(text('lock'));
    await data.until(text('shut'));
    expect(session.getState().preferences).to.deep.equal({});
    expect(data.text).to.include(keep['storage.page.shut']);
    await expect(data.element).to.be.accessible();
    expect(data.focused, 'the focus is not lost').to.equal(text('title'));
    await data.enter('four words that do not');
    await data.press(text('unlock'));
    await data.until(text('problem.passphrase'));
    expect(data.all('alert').map(wordsOf)).to.include(
      text('problem.passphrase'),
    );
    await data.enter(passphrase);
    await data.press(text('unlock'));
    await data.until(text('unlocked'));
    expect(
      Object.values(session.getState().preferences)[0]?.receive?.note,
    ).to.equal('slowly');
    const typed = [
      ...data.root.querySelectorAll<HTMLInputElement>(
        '[type=password], [type=text]',
      ),
    ].map(({ value }) => value);
    expect(typed.join(''), 'no passphrase stays in a field').to.equal('');
  });

  it('locks itself when nobody touched it for five minutes', async () => {
    const session = answered();
    const data = await opened(session);
    await data.choosePlace('locked');
    await data.enter(passphrase);
    await data.press(text('start'));
    await data.until(text('started'));
    const { now } = Date;
    const later = (minutes: number): void => {
      Date.now = () => now() + minutes * 60_000;
      document.dispatchEvent(new Event('visibilitychange'));
    };
    try {
      later(4);
      expect(answerStorageFor(session).state.status).to.equal('open');
      later(8);
      expect(
        answerStorageFor(session).state.status,
        'four minutes after the last touch',
      ).to.equal('open');
      Date.now = () => now() + 12.9 * 60_000;
      const ticks = new Ticks(
        () => {},
        () => {},
      );
      ticks.follow({
        ...{ practice: 'hold-hands', stage: 'time', minutes: 10, step: 0 },
        ...{ isOver: false, timer: startTimer(10, Date.now()) },
      });
      later(17.8);
      expect(
        answerStorageFor(session).state.status,
        'while the time of a practice runs',
      ).to.equal('open');
      ticks.stop();
      later(22.9);
      await waitUntil(
        () => answerStorageFor(session).state.status === 'locked',
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
    const data = await opened(first);
    await data.choosePlace('device');
    await data.press(text('start'));
    await data.until(text('started'));
    const before = first.getState().preferences;
    leavePage();
    expect(
      first.getState().preferences,
      'nothing stays in memory',
    ).to.deep.equal({});
    const next = createSession();
    answerStorageFor(next).setPolicy('device');
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
    const data = await opened(session);
    const shown = data.text;
    for (const part of [
      session.getState().content.items[0]!.receive,
      'slowly',
      'United Kingdom',
    ])
      expect(shown).to.include(part);
  });

  it('saves a readable copy under a name that tells nothing, and brings it in after a look', async () => {
    const session = answered();
    const data = await opened(session);
    let told = 0;
    data.element.addEventListener('care-data-export', () => (told += 1));
    const saved = await savedBy(() =>
      data.press(text('copy'), text('copy.json')),
    );
    expect(saved.name).to.match(/^notes-\d{4}-\d\d-\d\d\.json$/);
    expect(told).to.equal(1);
    const other = createSession();
    const there = await opened(other);
    await there.bring(saved.text);
    await there.until(text('bring.preview'));
    expect(other.getState().preferences, 'nothing counts yet').to.deep.equal(
      {},
    );
    await there.press(text('bring.add'));
    await there.until(text('brought'));
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
    const data = await opened(session);
    await data.bring(copy);
    await waitUntil(() => data.hasButton(text('bring.open')), 'it asks', {
      timeout: 5000,
    });
    await data.enter(passphrase);
    await data.press(text('bring.open'));
    await data.until(text('bring.preview'));
    await data.press(text('bring.add'));
    await data.until(text('brought'));
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
    const data = await opened(session);
    await data.bring('{"some":"other app"}');
    await data.until(text('problem.foreign'));
    expect(Object.keys(session.getState().preferences)).to.have.length(1);
  });

  it('says so where the site lets nothing be kept, and still saves a copy', async () => {
    const data = await opened(answered(), 'none');
    expect(data.text).to.include(text('off'));
    expect(data.choices).to.deep.equal([]);
    await data.press(text('copy'));
    expect(data.hasButton(text('copy.json'))).to.equal(true);
  });

  it('says that the site receives the answers before the first one is given away', async () => {
    let stored: string | undefined;
    const adapter: StorageAdapter = {
      load: () => Promise.resolve(stored),
      save: (value) => Promise.resolve(void (stored = value)),
      erase: () => Promise.resolve(void (stored = undefined)),
    };
    const session = answered();
    const data = await opened(session, adapter);
    expect(data.text).to.include(text('choice.host.about'));
    expect(stored).to.equal(undefined);
    await data.choosePlace('host');
    await data.press(text('start'));
    await data.until(text('started'));
    expect(stored).to.include('slowly');
    expect(data.text).to.include(keep['storage.page.host']);
    await data.press(text('erase'));
    await waitUntil(() => stored === undefined, 'the site has nothing', {
      timeout: 5000,
    });
    expect(await names()).not.to.include(DATABASE);
  });

  it('says that what is kept is damaged, changes nothing by itself, and erases it when asked twice', async () => {
    const first = await opened(answered());
    await first.choosePlace('device');
    await first.press(text('start'));
    await first.until(text('started'));
    leavePage();
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
    const data = await opened(session);
    await data.until(text('problem.damaged'));
    expect(Object.keys(session.getState().preferences)).to.have.length(1);
    await data.press(text('erase'));
    await data.settle();
    expect(await names()).to.include(DATABASE);
    await data.press(text('erase.yes'));
    await data.until(
      text((await indexedDB.databases?.()) ? 'erased' : 'erased.unsure'),
    );
    expect(await names()).not.to.include(DATABASE);
  });

  it('says what went wrong in words, and works on, where the browser keeps nothing', async () => {
    const session = answered();
    const data = await opened(session);
    const { open } = IDBFactory.prototype;
    IDBFactory.prototype.open = () => {
      throw new DOMException('no', 'SecurityError');
    };
    try {
      await data.choosePlace('device');
      await data.press(text('start'));
      await data.until(text('problem.unavailable'));
    } finally {
      IDBFactory.prototype.open = open;
    }
    expect(Object.keys(session.getState().preferences)).to.have.length(1);
    await data.press(text('start'));
    await data.until(text('started'));
  });

  it('is in the preference builder as well, and a press in it answers no question', async () => {
    const session = answered();
    const data = await openedInBuilder(session);
    const before = JSON.stringify(session.getState().preferences);
    await data.choosePlace('device');
    await data.press(text('start'));
    await data.until(text('started'));
    expect(JSON.stringify(session.getState().preferences)).to.equal(before);
    expect(data.focused, 'the focus is still in it').to.equal(text('title'));
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
    const data = await opened(answered());
    data.element.style.inlineSize = '320px';
    await data.choosePlace('locked');
    expect(data.root.querySelector('section')!.scrollWidth).to.be.at.most(320);
  });
});
