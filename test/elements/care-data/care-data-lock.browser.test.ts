import { expect, waitUntil } from '@open-wc/testing';
import { kept as words } from '../../../src/content/words/en/kept.js';
import { keep } from '../../../src/content/words/en/messages/keep.js';
import { answerStorageFor } from '../../../src/storage/answer-storage.js';

import { createSession, type Session } from '../../../src/session/session.js';

import { openRepository } from '../../../src/storage/index.js';
import { wipe } from '../../storage/behind.js';
import { leavePage, mount, type StoredDataHarness } from './harness.js';

const passphrase = 'four words that rhyme';
const text = (key: string): string => words[`storage.${key}`] as string;
/** A page on which somebody keeps an answer behind a passphrase. */
async function locked(): Promise<{
  session: Session;
  data: StoredDataHarness;
}> {
  const session = createSession();
  session.setPreference(session.getState().content.items[0]!.id, 'receive', {
    level: 'hard-no',
    note: 'slowly',
  });
  answerStorageFor(session).setPolicy('device');
  const data = await mount(session);
  await (await answerStorageFor(session).open()).start(passphrase);
  await data.press(keep['storage.open']);
  await data.until(text('locked'));
  return { session, data };
}
/** Another tab opens it and changes its lock. */
async function elsewhere(next: string | undefined): Promise<void> {
  const other = (await openRepository())!;
  await other.unlock(passphrase);
  await other.setPassphrase(next);
  other.close();
}

describe('care-data, when its lock is changed somewhere else,', function () {
  this.timeout(60_000);
  afterEach(async () => {
    leavePage();
    await wipe();
  });

  it('locks and says so when somebody else takes the lock off, and opens only when asked to', async () => {
    const { session, data } = await locked();
    await elsewhere(undefined);
    await data.until(text('changed.device'));
    expect(
      session.getState().preferences,
      'the answers are off the page',
    ).to.deep.equal({});
    expect(data.text).to.include(keep['storage.page.changed']);
    expect(data.passphrases).to.deep.equal([]);
    await expect(data.element).to.be.accessible();
    await data.press(text('changed.open'));
    await data.until(text('device'));
    expect(
      Object.values(session.getState().preferences)[0]?.receive?.note,
    ).to.equal('slowly');
  });

  it('locks and says so when somebody else sets another passphrase, and opens with that one', async () => {
    const { session, data } = await locked();
    await elsewhere('another four words here');
    await data.until(text('changed.locked'));
    expect(session.getState().preferences).to.deep.equal({});
    await data.enter('another four words here');
    await data.press(text('unlock'));
    await data.until(text('locked'));
    expect(
      Object.values(session.getState().preferences)[0]?.receive?.note,
    ).to.equal('slowly');
  });

  it('leaves what was entered since it was locked', async () => {
    const { session, data } = await locked();
    await data.press(text('lock'));
    await data.until(text('shut'));
    session.setPreference(session.getState().content.items[1]!.id, 'receive', {
      level: 'like',
    });
    await elsewhere(undefined);
    await data.until(text('changed.device'));
    expect(Object.keys(session.getState().preferences)).to.have.length(1);
  });

  it('locks after five minutes also where somebody set the clock back by an hour', async () => {
    const { session } = await locked();
    const [date, steady] = [Date.now, performance.now];
    try {
      Date.now = () => date() - 3_600_000;
      performance.now = () => steady.call(performance) + 301_000;
      document.dispatchEvent(new Event('visibilitychange'));
      await waitUntil(
        () => answerStorageFor(session).state.status === 'locked',
        'it is locked',
        { timeout: 5000 },
      );
      expect(session.getState().preferences).to.deep.equal({});
    } finally {
      Date.now = date;
      performance.now = steady;
    }
  });
});
