import { expect, nextFrame } from '@open-wc/testing';

import type { CareFilterEvent } from '../../../src/elements/practice-list/practice-list.events.js';
import { createSession, type Session } from '../../../src/session/session.js';
import { isBefore } from '../../support/by-role.js';
import { warnings } from '../warnings.js';
import { mount, type PracticeListHarness } from './harness.js';
import { sendKeys } from '../../support/keys.js';

const expected = (session: Session, options: object): string[] =>
  session.rank(options).map(({ practice }) => practice.title);
/** What a finger has to meet: a row is pressed wherever it is touched. */
const pressedByFinger = (list: PracticeListHarness): HTMLElement[] => {
  const opens = list.rows.map(({ button }) => button);
  const buttons = list.all('button').filter((one) => !opens.includes(one));
  const labels = [...list.all('radio'), ...list.all('checkbox')].map((one) =>
    one.closest('label')!,
  );
  return [...buttons, ...labels];
};

describe('practice-list', () => {
  const said = warnings();
  let session: Session;
  beforeEach(() => {
    session = createSession({ audience: 'intimate' });
  });

  it('shows three that fit, best first, and says each reason once, in words', async () => {
    session.submitCheckIn({ feelings: ['disconnected'], needs: ['closeness'] });
    const list = await mount(session);
    expect(list.titles).to.deep.equal(expected(session, { limit: 3 }));
    const reasons = list.rows.flatMap(
      ({ about }) =>
        /(You asked for|May help with): \w+/.exec(about)?.[0] ?? [],
    );
    expect(reasons).to.deep.equal([
      'You asked for: Closeness',
      'May help with: Disconnected',
    ]);
    expect(list.announcement).to.include('3 things to try');
  });

  it('answers at once when something is said elsewhere', async () => {
    const list = await mount(session);
    const before = list.titles;
    session.submitCheckIn({ feelings: ['lonely'], needs: ['reassurance'] });
    await list.settle();
    expect(list.titles).to.deep.equal(expected(session, { limit: 3 }));
    expect(list.titles).not.to.deep.equal(before);
    session.markPractice(session.rank()[0]!.practice.id, { dismissed: true });
    await list.settle();
    expect(list.titles).to.deep.equal(expected(session, { limit: 3 }));
  });

  it('takes its limit, types, company and minutes from the host', async () => {
    const list = await mount(
      session,
      'limit="5" types="talk affirm" company="distance" max-minutes="10"',
    );
    expect(list.titles).to.deep.equal(
      expected(session, {
        limit: 5,
        types: ['talk', 'affirm'],
        company: 'distance',
        maxMinutes: 10,
      }),
    );
    expect(list.titles).not.to.be.empty;
    await list.openFilters();
    expect(list.chosen).to.deep.equal([
      'At a distance',
      'Up to 10 min',
      'For me',
    ]);
    list.element.company = 'solo';
    await list.settle();
    expect(list.titles).to.deep.equal(
      expected(session, {
        limit: 5,
        types: ['talk', 'affirm'],
        company: 'solo',
        maxMinutes: 10,
      }),
    );
  });

  it('starts with the company of the session', async () => {
    session.configure({ company: 'solo' });
    const list = await mount(session);
    expect(list.titles).to.deep.equal(
      expected(session, { limit: 3, company: 'solo' }),
    );
    await list.filter('Anyone');
    expect(list.titles).to.deep.equal(
      expected(session, { limit: 3, company: undefined }),
    );
  });

  it('lets a person change the filters, and says only how many there are', async () => {
    const list = await mount(session, 'company="together"');
    const heard: CareFilterEvent[] = [];
    list.element.addEventListener('care-filter', (event) => heard.push(event));
    await list.filter('Alone');
    expect(list.titles).to.deep.equal(
      expected(session, { limit: 3, company: 'solo' }),
    );
    await list.filter('Up to 5 min');
    expect(list.titles).to.deep.equal(
      expected(session, { limit: 3, company: 'solo', maxMinutes: 5 }),
    );
    expect(list.text).to.include('Filter: Alone · Up to 5 min');
    expect(heard.map(({ count }) => count)).to.deep.equal([
      list.titles.length,
      list.titles.length,
    ]);
    expect(
      heard.every(({ bubbles, composed }) => bubbles && composed),
    ).to.equal(true);
    expect(
      Object.keys(heard[0]!).filter((key) => key !== 'isTrusted'),
    ).to.deep.equal(['count']);

    list.element.company = 'distance';
    session.submitCheckIn({ feelings: ['calm'], needs: [] });
    await list.settle();
    expect(heard, 'nothing that code does is told').to.have.length(2);
    expect(list.titles).to.deep.equal(
      expected(session, { limit: 3, company: 'distance' }),
    );
  });

  it('works with the keyboard alone', async () => {
    const list = await mount(session);
    list.filters.focus();
    await sendKeys({ press: 'Enter' });
    list.choice('Anyone').focus();
    await sendKeys({ press: 'ArrowDown' });
    await sendKeys({ press: 'ArrowDown' });
    await list.settle();
    expect(list.titles).to.deep.equal(
      expected(session, { limit: 3, company: 'solo' }),
    );
    const [, second] = list.titles;
    list.button(second!).focus();
    await sendKeys({ press: 'Enter' });
    await list.settle();
    await nextFrame();
    expect(list.focused).to.equal(second);
  });

  it('opens a row in place and comes back to it', async () => {
    const list = await mount(session);
    const [, second] = session.rank();
    await list.press(second!.practice.title);
    expect(list.focused).to.equal(second!.practice.title);
    for (const step of second!.practice.steps!)
      expect(list.text).to.include(step);
    expect(list.titles).to.be.empty;
    await list.press('Back to the list');
    expect(list.titles).to.have.length(3);
    expect(list.focused).to.include(second!.practice.title);
  });

  it('keeps a running timer while it is elsewhere in the list', async () => {
    const list = await mount(session);
    const [first] = list.titles;
    await list.press(first!);
    await list.press(/^Start/);
    session.markPractice(session.rank()[0]!.practice.id, { saved: true });
    await list.settle();
    expect(list.all('timer')).to.have.length(1);
    await list.press('Back to the list');
    await list.press(first!);
    expect(list.all('timer')).to.have.length(1);
  });

  it('stands in the outline of the page', async () => {
    const list = await mount(session, 'heading-level="4"');
    expect(list.headings).to.deep.equal([['What can help now', 4]]);
    const [first] = list.titles;
    await list.press(first!);
    const [title, ...parts] = list.headings;
    expect(title).to.deep.equal([first, 4]);
    expect(parts).not.to.deep.equal([]);
    expect(parts.every(([, level]) => level === 5)).to.equal(true);
  });

  it('keeps an open practice while the order changes, and comes back to its row or to the title', async () => {
    const list = await mount(session);
    const first = session.rank()[0]!.practice;
    await list.press(first.title);
    session.markPractice(first.id, { helped: false });
    await list.settle();
    expect(list.text).to.include('Back to the list');
    await list.press('Back to the list');
    expect(list.titles).not.to.include(first.title);
    expect(list.focused).to.equal('What can help now');
  });

  it('puts a practice away, with a way back', async () => {
    const list = await mount(session);
    const [first] = list.titles;
    await list.press(first!);
    await list.press('Not for me');
    expect(list.titles).to.have.length(3).and.not.to.include(first);
    expect(list.focused).to.equal('Undo');
    expect(list.announcement).to.include('Hidden for now.');
    await list.press('Undo');
    expect(list.titles[0]).to.equal(first);
    expect(list.focused).to.include(first);
    expect(list.text).not.to.include('Hidden for now.');
  });

  it('closes what was refused or withheld elsewhere, and the reader stays in the list', async () => {
    for (const refuse of [
      () => session.submitCheckIn({ feelings: ['unsafe'], needs: [] }),
      () => {
        const item = session
          .getState()
          .content.items.find(
            ({ practices, roles }) =>
              practices.includes('hold-hands') && roles.includes('receive'),
          );
        session.setPreference(item!.id, 'receive', { level: 'hard-no' });
      },
    ]) {
      session.clear();
      session.submitCheckIn({ feelings: ['lonely'], needs: ['closeness'] });
      const list = await mount(session);
      list.element.limit = 40;
      await list.settle();
      await list.press('Hold hands');
      refuse();
      await list.settle();
      await list.settle();
      expect(list.text).not.to.include('Hold hands');
      expect(list.focused).to.equal('What can help now');
      session.clear();
      await list.settle();
      expect(list.text, 'it does not open again by itself').not.to.include(
        'Back to the list',
      );
    }
  });

  it('says that nothing is there, and that it is fine', async () => {
    // One thing to hold on to cannot be put away, so that this is a page with
    // content of its own.
    await session.loadPack(
      '{ "format": "aftercare-pack/1", "language": "en", "allow": ["calm"] }',
    );
    const list = await mount(session);
    expect(list.text).to.include('Nothing here yet, and that is fine.');
    expect(list.hasButton('Clear filters')).to.equal(false);
    await expect(list.element).to.be.accessible();
  });

  it('says when it is the filters, and clears them', async () => {
    const list = await mount(
      session,
      'types="touch" company="distance" max-minutes="1"',
    );
    expect(list.text).to.include('Nothing fits these filters.');
    await expect(list.element).to.be.accessible();
    let count = 0;
    list.element.addEventListener(
      'care-filter',
      (event) => (count = event.count),
    );
    await list.press('Clear filters');
    expect(list.titles).to.deep.equal(
      expected(session, { limit: 3, types: ['touch'], company: undefined }),
    );
    expect(count).to.equal(3);
    expect(list.focused).to.equal('What can help now');
  });

  it('offers only what grounds one person, or somebody trusted, below support, when safety is strong', async () => {
    const list = await mount(
      session,
      'types="talk" company="together" max-minutes="1" limit="9"',
    );
    session.submitCheckIn({
      feelings: ['unsafe', 'close'],
      needs: ['closeness'],
    });
    await list.settle();
    const { grounding } = session.getState().content.rules;
    const offered = session
      .getState()
      .content.practices.filter(({ title }) => list.titles.includes(title));
    expect(offered).not.to.be.empty;
    for (const practice of offered) {
      expect(
        grounding.includes(practice.id) ||
          practice.with.includes('somebody-you-trust'),
        practice.id,
      ).to.equal(true);
    }
    expect(list.hasButton(/^Filter/)).to.equal(false);
    expect(list.root.querySelectorAll('input')).to.be.empty;
    expect(list.text).to.include(
      'Below are small things you can do right now.',
    );
    expect(
      isBefore(list.button('Support'), list.rows[0]!.button),
      'support comes first',
    ).to.equal(true);
    await expect(list.element).to.be.accessible();
  });

  it('has a soft line when it may be heavy, and none when it is not', async () => {
    const list = await mount(session);
    expect(list.text).not.to.include('support is here');
    session.submitCheckIn({ feelings: ['overwhelmed'], needs: [] });
    await list.settle();
    expect(session.safety().level).to.equal('soft');
    expect(list.text).to.include('If this feels heavy, support is here.');
    expect(list.titles, 'two at most for somebody tired').to.have.length(2);
  });

  it('opens support from its foot, from the list and from a practice', async () => {
    const list = await mount(session);
    await list.press('Support');
    expect(list.text).to.include('Leave this page');
    await list.press('Support');
    await list.press(list.titles[0]!);
    await list.press('Support');
    expect(list.text).to.include('Leave this page');
  });

  it('warns once of a value that it does not know, and goes on with the default', async () => {
    const list = await mount(
      session,
      'limit="none" types="touch cuddle" company="friends" max-minutes="-5" layout="deck"',
    );
    session.submitCheckIn({ feelings: ['calm'], needs: [] });
    await list.settle();
    for (const [attribute, allowed] of [
      ['limit="none"', 'above 0'],
      ['types="cuddle"', 'touch, talk, comfort, affirm, presence'],
      ['company="friends"', 'together, solo, distance'],
      ['max-minutes="-5"', 'above 0'],
      ['layout="deck"', 'list, grid'],
    ]) {
      const lines = said.filter((line) =>
        line.includes(`<practice-list> ${attribute}`),
      );
      expect(lines, attribute).to.have.length(1);
      expect(lines[0]).to.include(allowed);
    }
    expect(said).to.have.length(5);
    expect(list.titles).to.deep.equal(
      expected(session, { limit: 3, types: ['touch'] }),
    );
  });

  it('stands beside each other in less room as a grid', async () => {
    const columns = ({ rows }: PracticeListHarness): number =>
      new Set(
        rows.map(({ row }) => Math.round(row.getBoundingClientRect().left)),
      ).size;
    const list = await mount(session, 'layout="grid" limit="4"', {
      style: 'width: 60rem',
    });
    const box = list.element.parentElement!;
    expect(columns(list)).to.be.greaterThan(1);
    box.style.width = '20rem';
    await nextFrame();
    expect(columns(list)).to.equal(1);
    expect(list.element.scrollWidth).to.be.at.most(
      Math.ceil(list.element.getBoundingClientRect().width),
    );
    box.style.width = '50rem';
    await nextFrame();
    expect(columns(list)).to.be.greaterThan(1);
    list.element.layout = 'list';
    await list.settle();
    expect(columns(list)).to.equal(1);
  });

  it('carries the markers on the wrapper and every control, and no answer on the host', async () => {
    const list = await mount(session);
    const before = list.element.outerHTML;
    await list.filter('Alone');
    for (const control of list.root.querySelectorAll(
      '[part=box], button, input, label, summary',
    )) {
      expect(
        control.matches(
          '.ph-no-capture.sentry-block.rr-block[data-dd-privacy]',
        ),
        control.outerHTML,
      ).to.equal(true);
    }
    for (const { row } of list.rows)
      expect(row.getBoundingClientRect().height).to.be.at.least(44);
    for (const control of pressedByFinger(list))
      expect(
        control.getBoundingClientRect().height,
        control.textContent,
      ).to.be.at.least(44);
    await list.press(list.titles[0]!);
    await list.press('Not for me');
    expect(list.element.outerHTML).to.equal(before);
  });

  it('is accessible as a list, with its filters, and open', async () => {
    session.submitCheckIn({ feelings: ['lonely'], needs: ['reassurance'] });
    const list = await mount(session);
    await list.openFilters();
    await expect(list.element).to.be.accessible();
    await list.press(list.titles[0]!);
    await expect(list.element).to.be.accessible();
  });
});
