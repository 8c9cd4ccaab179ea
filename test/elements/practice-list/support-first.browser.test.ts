import { expect } from '@open-wc/testing';
import type { Practice } from '../../../src/content/content.js';
import { isEveryday } from '../../../src/views/practice-list/practice-list.core.js';
import { builtinContent } from '../../../src/content/whole.js';
import { createSession, type Session } from '../../../src/session/session.js';
import { walk } from '../walk.js';
import { isBefore, nameOf } from '../../support/by-role.js';
import { mount } from './harness.js';
import { pack } from './pack.js';

const levels = [
  ['numb', 'soft'],
  ['used', 'note'],
  ['coerced', 'strong'],
  ['hopeless', 'urgent'],
] as const;

describe('Before the practices of a list', () => {
  let session: Session;
  beforeEach(() => {
    session = createSession({ audience: 'intimate', company: 'together' });
  });

  for (const [feeling, level] of levels) {
    it(`support is said, with a control and a way out, and no panel opens by itself: ${level}`, async () => {
      session.submitCheckIn({ feelings: [feeling], needs: [] });
      expect(session.safety().level).to.equal(level);
      const list = await mount(session);
      const [support, ...more] = list.all('button', 'Support');
      expect(more, 'once').to.deep.equal([]);
      expect(list.all('button', 'Leave this page')).to.have.length(1);
      const [first] = list.rows;
      expect(isBefore(support!, first!.button)).to.equal(true);
      expect(
        support!.getBoundingClientRect().bottom -
          list.element.getBoundingClientRect().top,
      ).to.be.lessThan(560);
      expect(list.text).not.to.contain('If you are in danger');
      expect(list.filled).to.deep.equal(level === 'soft' ? [] : ['Support']);
      await list.press('Support');
      expect(list.text).to.contain('If you are in danger');
      await expect(list.element).to.be.accessible();
    });
  }

  it('from note on nothing says who is here, and support stays the one filled button in an open practice', async () => {
    for (const [feeling, level] of levels.slice(1)) {
      session.submitCheckIn({ feelings: [feeling], needs: [] });
      const list = await mount(session);
      expect(list.text, level).not.to.match(
        /Together|At a distance|Alone|alone|With whom|Ask first/,
      );
      await list.press(list.titles[0]!);
      expect(list.filled).to.deep.equal(['Support']);
      expect(list.text, level).not.to.match(
        /If you are the one who gives this|Who is it for/,
      );
      list.element.remove();
    }
  });

  it('no word of alarm is a reason, and what is one stands as it is', async () => {
    session.submitCheckIn({ feelings: ['used'], needs: [] });
    const list = await mount(session);
    expect(list.rows.map(({ about }) => about).join()).not.to.contain('Used');
    session.submitCheckIn({ feelings: ['lonely'], needs: ['closeness'] });
    await list.settle();
    const said = list.rows.map(({ about }) => about);
    for (const reason of ['You asked for: Closeness', 'May help with: Lonely'])
      expect(said.some((about) => about.endsWith(reason))).to.equal(true);
  });

  it('what the person answered of company elsewhere is on no row and in no filter', async () => {
    session.answer({ company: 'distance' });
    const list = await mount(session);
    const alone = list.rows.filter(({ about }) =>
      about.startsWith('At a distance'),
    );
    expect(alone).to.deep.equal([]);
    expect(nameOf(list.filters)).to.equal('Filter: Any length');
    expect(list.text).not.to.contain('With whom');
  });

  it('says that there is nothing more, and never that this is fine', async () => {
    session.submitCheckIn({ feelings: ['hopeless'], needs: [] });
    const { practices, rules } = session.getState().content;
    for (const { id } of practices)
      session.markPractice(id, { dismissed: true });
    const list = await mount(session);
    expect(list.titles, 'one thing to hold on to stays').to.have.length(1);
    expect(
      rules.grounding.map(
        (id) => practices.find((one) => one.id === id)!.title,
      ),
    ).to.include(list.titles[0]);
    await list.press(list.titles[0]!);
    expect(list.hasButton('Not for me')).to.equal(false);
    expect(list.text).not.to.contain('that is fine');
  });
});

describe('After a practice of a list', () => {
  it('what made it heavier leads to something else, and to support', async () => {
    const session = createSession({ audience: 'intimate' });
    const list = await mount(session);
    const [first] = list.titles;
    await list.press(first!);
    await list.press('Done');
    await list.press('Heavier');
    expect(list.names('button')).to.deep.equal([
      'Support',
      'Something else',
      'Back to the list',
      'That is enough for now',
    ]);
    await list.press('Support');
    expect(list.text).to.contain('If you are in danger');
  });

  for (const answer of ['Heavier', 'The same'])
    it(`has something else for one person, without touch, at once: ${answer}`, async () => {
      const session = createSession({ audience: 'kink' });
      session.submitCheckIn({ feelings: ['lonely'], needs: ['closeness'] });
      const { practices } = session.getState().content;
      const list = await mount(session);
      for (const title of list.titles) {
        await list.open(title);
        await list.press('Done', answer, 'Something else');
        const other = practices.find((one) => one.title === list.title)!;
        expect(other.title).not.to.equal(title);
        expect(!!other.touch, other.title).to.equal(false);
        expect(other.with, other.title).to.include('nobody');
        expect(list.focused).to.equal(other.title);
        await list.press('Back to the list');
      }
    });

  it('has something else of the kinds that the page shows, and its own other way where there is none', async () => {
    const session = createSession({ audience: 'kink' });
    const { practices } = builtinContent('kink');
    const alone = practices.find(({ id }) => id === 'wrap-up')!;
    const list = await mount(session, 'types="touch" limit="9"');
    await list.open(list.titles.find((title) => title !== alone.title)!);
    await list.press('Done', 'Heavier', 'Something else');
    expect(list.title).to.equal(alone.title);
    await list.press('Done', 'Heavier');
    expect(list.names('button')).to.deep.equal([
      'Support',
      'Back to the list',
      'That is enough for now',
    ]);
    expect(list.seen).to.contain(alone.adapt);
  });

  it('what helped leads back, and is marked in the list', async () => {
    const session = createSession({ audience: 'intimate' });
    session.submitCheckIn({ feelings: ['lonely'], needs: ['closeness'] });
    const list = await mount(session);
    const [first] = list.titles;
    await list.press(first!);
    await list.press('Done');
    await list.press('Lighter');
    await list.press('Back to the list');
    const row = list.rows.find(({ title }) => title === first);
    expect(row!.about)
      .to.contain('It helped before')
      .and.to.contain('You asked for: Closeness');
    await list.press(first!);
    expect(list.text, 'it begins again with its steps').to.contain('Start');
  });
});

describe('The filters of a list', () => {
  it('are also the three elements, for the host and for a person, and are named once', async () => {
    const session = createSession({ audience: 'intimate' });
    const { practices } = session.getState().content;
    const list = await mount(session);
    list.element.limit = 9;
    list.element.elements = 'communication';
    await list.settle();
    const shown = (): Practice[] =>
      list.titles.map((title) => practices.find((one) => one.title === title)!);
    expect(shown()).not.to.be.empty;
    for (const { id, elements } of shown())
      expect(elements, id).to.include('communication');
    await list.filter('Communication');
    await list.filter('Awareness');
    for (const { id, elements } of shown())
      expect(elements, id).to.include('awareness');
    expect(nameOf(list.filters)).to.contain('About: Awareness');
    for (const { about } of list.rows)
      expect(about, 'on each row it is noise').not.to.contain('About: ');
    const [first] = list.titles;
    await list.press(first!);
    expect(list.text).to.match(/About: [^.]*Awareness/);
  });

  it('find what is for an ordinary evening, where the content has some', async () => {
    const session = createSession();
    const list = await mount(session);
    list.element.limit = 40;
    await list.settle();
    const { practices } = session.getState().content;
    const evening = practices.filter(isEveryday).map(({ title }) => title);
    await list.openFilters();
    const has = list.hasChoice('An ordinary evening');
    expect(has).to.equal(evening.length > 0);
    if (!has) return;
    await list.filter('An ordinary evening');
    expect(list.titles).not.to.be.empty;
    for (const title of list.titles) expect(evening).to.include(title);
    expect(nameOf(list.filters)).to.contain('An ordinary evening');
  });

  it('ask for whom somebody is here, and an open practice follows', async () => {
    const session = createSession();
    await session.loadPack(pack);
    const list = await mount(session);
    await list.filter('I am here for somebody');
    await list.press('Tea for two');
    expect(list.text)
      .to.contain('Ask first')
      .and.to.contain('Put the kettle on.');
    expect(list.text).not.to.contain('Could you sit with me?');
    await list.press('Back to the list');
    await list.filter('For me');
    await list.press('Tea for two');
    expect(list.text).to.contain('Could you sit with me?');
  });
});

describe('Every press in a list', () => {
  for (const feeling of ['calm', 'numb', 'used', 'coerced', 'hopeless']) {
    it(`changes what a screen reader finds, and keeps the focus, after "${feeling}"`, async () => {
      const session = createSession({ audience: 'intimate' });
      session.submitCheckIn({ feelings: [feeling], needs: [] });
      const list = await mount(session);
      const pressed = await walk(list.element, 90, 11);
      expect(pressed.size, [...pressed].join(', ')).to.be.greaterThan(10);
    });
  }
});
