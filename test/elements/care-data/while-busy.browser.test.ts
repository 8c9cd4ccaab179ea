// What is typed, chosen and pressed while something else is still being done.
import { expect, waitUntil } from '@open-wc/testing';
import { kept as words } from '../../../src/content/words/en/kept.js';
import { createSession } from '../../../src/session/session.js';
import {
  readBackup,
  sealBackup,
  toJson,
  type StoredAnswers,
} from '../../../src/storage/index.js';
import { wipe } from '../../storage/behind.js';
import { leavePage, opened, savedBy } from './harness.js';

const passphrase = 'four words that rhyme';
const text = (key: string): string => words[`storage.${key}`] as string;
const answers = (level: 'like' | 'need'): StoredAnswers => ({
  preferences: { hug: { receive: { level } } },
  marks: {},
});

describe('care-data, while it is busy', function () {
  this.timeout(60_000);
  afterEach(async () => {
    leavePage();
    await wipe();
  });

  it('locks a copy with the passphrase that stood there at the press', async () => {
    const session = createSession();
    session.setPreferences(answers('like').preferences);
    const data = await opened(session);
    await data.press(text('bring'), text('copy'));
    await data.enter(passphrase);
    const { text: file } = await savedBy(async () => {
      data.button(text('copy.sealed')).click();
      await data.enter(`${passphrase}, and more`);
      await data.bring(toJson(answers('need')));
    });
    const backup = await readBackup(file);
    if (!backup.sealed) throw new Error('It is not locked.');
    expect(await backup.open(passphrase)).to.deep.include(answers('like'));
    await data.settle();
    expect(data.text).not.to.contain(text('bring.preview'));
    expect(data.fileField.value, 'it was not read').to.equal('');
  });

  it('brings in the copy whose passphrase was given, and shows no other file as chosen', async () => {
    const session = createSession();
    const data = await opened(session);
    await data.bring(await sealBackup(answers('like'), passphrase));
    await waitUntil(() => data.hasButton(text('bring.open')), 'it asks');
    await data.enter(passphrase);
    await data.press(text('bring.open'));
    await data.bring(toJson(answers('need')));
    expect(data.fileField.value).to.equal('');
    await data.until(text('bring.preview'));
    await data.press(text('bring.add'));
    await data.until(text('brought'));
    expect(session.getState().preferences).to.deep.equal(
      answers('like').preferences,
    );
  });
});
