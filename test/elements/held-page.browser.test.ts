// A page that is left and held for Back: the next person at the device finds
// nothing that was half done in it.
import { expect, waitUntil } from '@open-wc/testing';
import { kept as words } from '../../src/content/words/en/kept.js';
import { createSession, type Session } from '../../src/session/session.js';
import { sealBackup, toJson } from '../../src/storage/index.js';
import {
  leavePage,
  opened as openedData,
  type StoredDataHarness,
} from './care-data/harness.js';
import { mount as mountCheckIn } from './feelings-check-in/harness.js';
import { mount as mountCard } from './practice-card/harness.js';
import { mount as mountList } from './practice-list/harness.js';

const passphrase = 'four words that rhyme';
const text = (key: string): string => words[`storage.${key}`] as string;

/** Both ways out: the page is held as it is, or somebody leaves it by ours. */
const ways: Readonly<Record<string, () => unknown>> = {
  'a page that the browser holds': () =>
    dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true })),
  'a page that somebody leaves': leavePage,
};

for (const [page, leave] of Object.entries(ways)) {
  describe(`What was half done in ${page}`, () => {
    const leaveAndComeBack = async (element: {
      settle(): Promise<void>;
    }): Promise<void> => {
      leave();
      dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
      await element.settle();
    };

    it('goes: a practice, its time, and what was said of it', async () => {
      const card = await mountCard(createSession(), 'water-snack');
      await card.press(/^Start/);
      await leaveAndComeBack(card);
      expect(!!card.find('timer'), 'the time').to.equal(false);
      await card.press('Done', 'Heavier');
      await leaveAndComeBack(card);
      expect(card.seen).not.to.contain('Thank you for saying so.');
      expect(card.hasButton(/^Start/), 'it begins again').to.equal(true);
    });

    it('goes: the practice that is open in a list, and what it is filtered by', async () => {
      const list = await mountList(createSession());
      const before = list.seen;
      await list.filter('Up to 5 min');
      const [title] = list.titles;
      await list.open(title!);
      await list.press(/^Start/);
      await leaveAndComeBack(list);
      expect(!!list.find('timer')).to.equal(false);
      expect(list.seen).to.equal(before);
      await list.open(title!);
      expect(!!list.find('timer'), 'opened by the next one').to.equal(false);
    });

    it('goes: the time of a practice in the summary of a check-in', async () => {
      const session = createSession();
      const answered = async (): Promise<void> => {
        checkIn.element.value = { feelings: ['sad'], needs: [] };
        await checkIn.press('Next', 'Done');
      };
      const checkIn = await mountCheckIn(session, 'steps="words need"');
      await answered();
      const title = await checkIn.openFirst();
      await checkIn.press(/^Start/);
      await leaveAndComeBack(checkIn);
      expect(!!checkIn.find('timer')).to.equal(false);
      await answered();
      await checkIn.open(title);
      expect(!!checkIn.find('timer'), 'of the one before').to.equal(false);
    });

    describe('with what is kept', () => {
      let session: Session;
      let data: StoredDataHarness;
      const fields = (): string =>
        [...data.root.querySelectorAll('input')]
          .filter(({ type }) => /password|text|file/.test(type))
          .map(({ value }) => value)
          .join('');
      beforeEach(async () => {
        session = createSession();
        data = await openedData(session);
      });
      afterEach(leavePage);

      it('goes: every passphrase that was typed', async () => {
        await data.choosePlace('locked');
        await data.enter(passphrase);
        await data.press(text('copy'));
        await data.enter(passphrase);
        await leaveAndComeBack(data);
        expect(fields()).to.equal('');
        await data.choosePlace('locked');
        expect(fields(), 'chosen by the next one').to.equal('');
      });

      it('goes: a file that was looked at, or waits for its passphrase', async () => {
        const kept = {
          preferences: { hug: { receive: { level: 'like' } } },
          marks: {},
        } as const;
        await data.bring(toJson(kept));
        await data.until(text('bring.preview'));
        await leaveAndComeBack(data);
        expect(data.text).not.to.contain(text('bring.preview'));
        expect(fields(), 'its name').to.equal('');
        await data.bring(await sealBackup(kept, passphrase));
        await waitUntil(() => data.hasButton(text('bring.open')), 'it asks');
        await leaveAndComeBack(data);
        expect(data.hasButton(text('bring.open'))).to.equal(false);
      });
    });
  });
}
