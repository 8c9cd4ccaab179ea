import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { kept as words } from '../../../src/content/words/en/kept.js';
import { keep } from '../../../src/content/words/en/messages/keep.js';
import { keepingOf } from '../../../src/storage/answer-storage.js';
import { leaving } from '../../../src/page/leave.js';
import { CareDataElement } from '../../../src/elements/care-data/care-data.element.js';
import { createSession, type Session } from '../../../src/session/session.js';
import { findKept } from '../../../src/storage/index.js';
import { wipe } from '../../storage/behind.js';

customElements.define('care-data', CareDataElement);

const passphrase = 'four words that rhyme';
const text = (key: string): string => words[`kept.${key}`] as string;
const said = (element: Element): string =>
  element.shadowRoot!.textContent.replace(/\s+/g, ' ');
const until = (element: Element, sentence: string): Promise<void> =>
  waitUntil(() => said(element).includes(sentence), `"${sentence}" is said`, {
    timeout: 8000,
  });
const press = (element: Element, name: string): void =>
  [...element.shadowRoot!.querySelectorAll('button')]
    .find((one) => one.textContent.trim() === name)!
    .click();

/** A page on which somebody keeps an answer behind a passphrase. */
async function locked(): Promise<{
  session: Session;
  element: CareDataElement;
}> {
  const session = createSession();
  session.setPreference(session.getState().content.items[0]!.id, 'receive', {
    level: 'hard-no',
    note: 'slowly',
  });
  keepingOf(session).allow('device');
  const element = await fixture<CareDataElement>(
    html`<care-data .session=${session}></care-data>`,
  );
  await (await keepingOf(session).open()).start(passphrase);
  press(element, keep['keep.open']);
  await until(element, text('locked'));
  return { session, element };
}
/** Another tab opens it and changes its lock. */
async function elsewhere(next: string | undefined): Promise<void> {
  const other = (await findKept())!;
  await other.unlock(passphrase);
  await other.setPassphrase(next);
  other.close();
}

describe('care-data, when its lock is changed somewhere else,', function () {
  this.timeout(60_000);
  afterEach(async () => {
    [...leaving().close, ...leaving().forget].forEach((one) => one());
    await wipe();
  });

  it('locks and says so when somebody else takes the lock off, and opens only when asked to', async () => {
    const { session, element } = await locked();
    await elsewhere(undefined);
    await until(element, text('changed.device'));
    expect(
      session.getState().preferences,
      'the answers are off the page',
    ).to.deep.equal({});
    expect(said(element)).to.include(keep['keep.page.changed']);
    expect(element.shadowRoot!.querySelector('.keep [type=password]')).to.equal(
      null,
    );
    await expect(element).to.be.accessible();
    press(element, text('changed.open'));
    await until(element, text('device'));
    expect(
      Object.values(session.getState().preferences)[0]?.receive?.note,
    ).to.equal('slowly');
  });

  it('locks and says so when somebody else sets another passphrase, and opens with that one', async () => {
    const { session, element } = await locked();
    await elsewhere('another four words here');
    await until(element, text('changed.locked'));
    expect(session.getState().preferences).to.deep.equal({});
    const field = element.shadowRoot!.querySelector<HTMLInputElement>(
      '.keep [type=password]',
    )!;
    field.value = 'another four words here';
    field.dispatchEvent(new Event('input', { bubbles: true }));
    press(element, text('unlock'));
    await until(element, text('locked'));
    expect(
      Object.values(session.getState().preferences)[0]?.receive?.note,
    ).to.equal('slowly');
  });

  it('leaves what was entered since it was locked', async () => {
    const { session, element } = await locked();
    press(element, text('lock'));
    await until(element, text('shut'));
    session.setPreference(session.getState().content.items[1]!.id, 'receive', {
      level: 'like',
    });
    await elsewhere(undefined);
    await until(element, text('changed.device'));
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
        () => keepingOf(session).state.status === 'locked',
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
