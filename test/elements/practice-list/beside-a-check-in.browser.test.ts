// A list and a check-in on one page: neither shows what the other shows.
import { expect } from '@open-wc/testing';
import { createSession, type Session } from '../../../src/session/session.js';
import * as checkIns from '../feelings-check-in/harness.js';
import { mount, type PracticeListHarness } from './harness.js';

const OTHERS = 'Here is more.';

describe('practice-list, beside a check-in', () => {
  let session: Session;
  beforeEach(() => {
    session = createSession({ audience: 'kink' });
  });

  const summaryOf = async (
    feelings: readonly string[],
    of = session,
  ): Promise<checkIns.FeelingsCheckInHarness> => {
    const checkIn = await checkIns.mount(of, 'steps="words need"');
    checkIn.element.value = { feelings, needs: [] };
    await checkIn.press('Next', 'Done');
    return checkIn;
  };
  const expectOthers = (
    list: PracticeListHarness,
    checkIn: checkIns.FeelingsCheckInHarness,
  ): void => {
    expect(checkIn.practices.length).to.be.above(0);
    expect(list.titles.length).to.be.above(0);
    for (const title of checkIn.practices)
      expect(list.titles).not.to.include(title);
    expect(list.text).to.contain(OTHERS);
  };
  const expectAll = (list: PracticeListHarness): void => {
    const best = session.rank({ limit: 3 });
    expect(list.titles).to.deep.equal(best.map(({ practice: p }) => p.title));
    expect(list.text).not.to.contain(OTHERS);
  };

  it('shows others than the summary, whichever of the two was there first', async () => {
    const before = await mount(session);
    const checkIn = await summaryOf(['sad']);
    await before.settle();
    expectOthers(before, checkIn);
    const after = await mount(session);
    expectOthers(after, checkIn);
    expect(after.titles).to.deep.equal(before.titles);
  });

  it('shows everything until the summary, after it was closed, left or cleared', async () => {
    const list = await mount(session);
    const checkIn = await summaryOf(['sad']);
    for (const [away, back] of [
      ['Back', 'Done'],
      ['That is enough for now', 'Open again'],
    ] as const) {
      await checkIn.press(away);
      await list.settle();
      expectAll(list);
      await checkIn.press(back);
      await list.settle();
      expectOthers(list, checkIn);
    }
    await checkIn.press('Start over');
    await list.settle();
    expectAll(list);
  });

  it('shows everything once the check-in goes, and others once it is back', async () => {
    const list = await mount(session);
    const checkIn = await summaryOf(['sad']);
    const { element } = checkIn;
    const parent = element.parentElement!;
    element.remove();
    await list.settle();
    expectAll(list);
    parent.append(element);
    await checkIn.settle();
    await list.settle();
    expectOthers(list, checkIn);
  });

  it('knows nothing of a summary of another session', async () => {
    const list = await mount(session);
    session.submitCheckIn({ feelings: ['sad'], needs: [] });
    const other = createSession({ audience: 'kink' });
    const checkIn = await summaryOf(['sad'], other);
    await list.settle();
    expectAll(list);
    checkIn.element.session = session;
    checkIn.element.value = { feelings: ['sad'], needs: [] };
    await checkIn.settle();
    await list.settle();
    expectOthers(list, checkIn);
    checkIn.element.session = other;
    await checkIn.settle();
    await list.settle();
    expectAll(list);
  });

  it('goes on to the next ones when a practice of the summary is put away', async () => {
    const list = await mount(session);
    const checkIn = await summaryOf(['sad']);
    const first = await checkIn.openFirst();
    await checkIn.press('Not for me');
    await list.settle();
    expectOthers(list, checkIn);
    expect(list.titles).not.to.include(first);
  });

  it('says where the ideas are when none is left for it', async () => {
    const list = await mount(session);
    const checkIn = await summaryOf(['drained']);
    await list.settle();
    expect(checkIn.practices.length).to.be.above(0);
    expect(list.titles).to.deep.equal([]);
    expect(list.text).to.contain(
      'What can help now is with your answers on this page.',
    );
  });

  it('keeps a practice open that was opened before the summary', async () => {
    session.submitCheckIn({ feelings: ['sad'], needs: [] });
    const list = await mount(session);
    const [first] = list.titles;
    await list.open(first!);
    const checkIn = await summaryOf(['sad']);
    await list.settle();
    expect(checkIn.practices).to.include(first);
    expect(list.title).to.equal(first);
    await list.press('Back to the list');
    expectOthers(list, checkIn);
    expect(list.active, 'focus').not.to.equal(null);
  });
});
