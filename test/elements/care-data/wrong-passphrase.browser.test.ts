// A passphrase that does not do is said where it was typed, and what can be
// chosen has short names.
import { expect } from '@open-wc/testing';
import { computeAccessibleDescription } from 'dom-accessibility-api';
import { kept as words } from '../../../src/content/words/en/kept.js';
import { createSession } from '../../../src/session/session.js';
import { answerStorageFor } from '../../../src/storage/answer-storage.js';
import { toJson } from '../../../src/storage/index.js';
import { wipe } from '../../storage/behind.js';
import { leavePage, opened, type StoredDataHarness } from './harness.js';

const passphrase = 'four words that rhyme';
const text = (key: string): string => words[`storage.${key}`] as string;

/** The error is below the field, which is called wrong, and has the focus. */
function expectWrong(
  data: StoredDataHarness,
  field: HTMLInputElement,
  key: string,
): void {
  expect(data.active, 'the focus').to.equal(field);
  expect(field.getAttribute('aria-invalid')).to.equal('true');
  expect(computeAccessibleDescription(field)).to.contain(text(key));
  const said = data
    .all('alert')
    .filter(({ textContent }) => textContent.trim());
  expect(said, 'it is said once').to.have.length(1);
  const between =
    said[0]!.getBoundingClientRect().top - field.getBoundingClientRect().bottom;
  expect(between, 'it is near').to.be.within(0, 24);
}

describe('care-data, a passphrase that does not do', function () {
  this.timeout(60_000);
  afterEach(async () => {
    leavePage();
    await wipe();
  });

  it('is said at the field for a new one, and goes once it does', async () => {
    const data = await opened(createSession());
    await data.choosePlace('locked');
    await data.enter('short');
    await data.press(text('start'));
    await data.until(text('passphrase.short'));
    await data.settle();
    const [field] = data.passphrases;
    expectWrong(data, field!, 'passphrase.short');
    expect(computeAccessibleDescription(field!)).to.contain('12 characters');
    await expect(data.element).to.be.accessible();
    await data.enter(passphrase);
    await data.press(text('start'));
    await data.until(text('locked'));
    expect(data.text).not.to.contain(text('passphrase.short'));
  });

  it('is said at the field that unlocks', async () => {
    const session = createSession();
    answerStorageFor(session).setPolicy('device');
    const vault = await answerStorageFor(session).open();
    await vault.start(passphrase);
    vault.lock();
    const data = await opened(session);
    await data.enter('some other words');
    await data.press(text('unlock'));
    await data.until(text('problem.passphrase'));
    await data.settle();
    expectWrong(data, data.passphrases[0]!, 'problem.passphrase');
  });

  it('is said at the field for a copy, and not at another one', async () => {
    const data = await opened(createSession());
    await data.press(text('copy'));
    await data.choosePlace('locked');
    await data.press(text('copy.sealed'));
    await data.until(text('passphrase.short'));
    await data.settle();
    const [other, field] = data.passphrases;
    expectWrong(data, field!, 'passphrase.short');
    expect(other!.hasAttribute('aria-invalid')).to.equal(false);
  });

  it('says other problems as before, and leaves the focus', async () => {
    const data = await opened(createSession());
    const drawer = data.button('Bring a copy in');
    drawer.focus();
    await data.bring(`${toJson({ preferences: {}, marks: {} })} and more`);
    await data.until(text('problem.foreign'));
    await data.settle();
    expect(data.root.querySelector('[aria-invalid]')).to.equal(null);
    expect(data.root.activeElement === drawer, 'the focus').to.equal(true);
  });
});

describe('care-data, what can be chosen', () => {
  it('has short names, and describes each', async () => {
    const data = await opened(createSession());
    const radios = data.all('radio', undefined, data.panel);
    expect(data.choices).to.deep.equal([
      text('choice.none'),
      text('choice.device'),
      text('choice.locked'),
    ]);
    expect(
      radios.map((radio) => computeAccessibleDescription(radio)),
    ).to.deep.equal([
      text('choice.none.about'),
      text('choice.device.about'),
      text('choice.locked.about'),
    ]);
  });
});
