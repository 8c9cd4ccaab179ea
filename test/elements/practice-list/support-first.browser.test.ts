import { expect } from '@open-wc/testing';
import { isEveryday } from '../../../src/views/practice-list/practice-list.core.js';
import { createSession, type Session } from '../../../src/session/session.js';
import { walk } from '../practice-card/walk.js';
import {
  all,
  choose,
  focused,
  mount,
  pack,
  press,
  text,
  titles,
} from './setup.js';

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
      const named = (name: string): HTMLElement[] =>
        all(list, 'button').filter(
          ({ textContent }) => textContent.trim() === name,
        );
      const [support, ...more] = named('Support');
      expect(more, 'once').to.deep.equal([]);
      expect(named('Leave this page')).to.have.length(1);
      const [first] = all(list, '.summary');
      expect(
        support!.compareDocumentPosition(first!) &
          Node.DOCUMENT_POSITION_FOLLOWING,
      ).not.to.equal(0);
      expect(
        support!.getBoundingClientRect().bottom -
          list.getBoundingClientRect().top,
      ).to.be.lessThan(560);
      expect(text(list)).not.to.contain('If you are in danger');
      const filled = all(list, '.main').map(({ textContent }) =>
        textContent.trim(),
      );
      expect(filled).to.deep.equal(level === 'soft' ? [] : ['Support']);
      await press(list, 'Support');
      expect(text(list)).to.contain('If you are in danger');
      await expect(list).to.be.accessible();
    });
  }

  it('from note on nothing says who is here, and support stays the one filled button in an open practice', async () => {
    for (const [feeling, level] of levels.slice(1)) {
      session.submitCheckIn({ feelings: [feeling], needs: [] });
      const list = await mount(session);
      expect(text(list), level).not.to.match(
        /Together|At a distance|Alone|alone|With whom|Ask first/,
      );
      await press(list, titles(list)[0]!);
      expect(
        all(list, '.main').map(({ textContent }) => textContent.trim()),
      ).to.deep.equal(['Support']);
      expect(text(list), level).not.to.match(
        /If you are the one who gives this|Who is it for/,
      );
      list.remove();
    }
  });

  it('no word of alarm is a reason, and what is one stands as it is', async () => {
    session.submitCheckIn({ feelings: ['used'], needs: [] });
    const list = await mount(session);
    expect(
      all(list, '.why')
        .map(({ textContent }) => textContent)
        .join(),
    ).not.to.contain('Used');
    session.submitCheckIn({ feelings: ['lonely'], needs: ['closeness'] });
    await list.updateComplete;
    const said = all(list, '.why').map(({ textContent }) => textContent);
    expect(said)
      .to.include('You asked for: Closeness')
      .and.to.include('May help with: Lonely');
  });

  it('what the person answered of company elsewhere is on no row and in no filter', async () => {
    session.answer({ company: 'distance' });
    const list = await mount(session);
    const said = all(list, '.about small:first-child').map(
      ({ textContent }) => textContent,
    );
    expect(
      said.filter((line) => line.startsWith('At a distance')),
    ).to.deep.equal([]);
    expect(all(list, 'details > summary')[0]!.textContent.trim()).to.equal(
      'Filter: Any length',
    );
    expect(text(list)).not.to.contain('With whom');
  });

  it('says that there is nothing more, and never that this is fine', async () => {
    session.submitCheckIn({ feelings: ['hopeless'], needs: [] });
    const { practices, rules } = session.getState().content;
    for (const { id } of practices)
      session.markPractice(id, { dismissed: true });
    const list = await mount(session);
    expect(titles(list), 'one thing to hold on to stays').to.have.length(1);
    expect(
      rules.grounding.map(
        (id) => practices.find((one) => one.id === id)!.title,
      ),
    ).to.include(titles(list)[0]);
    await press(list, titles(list)[0]!);
    expect(
      all(list, 'button').some(
        ({ textContent }) => textContent.trim() === 'Not for me',
      ),
    ).to.equal(false);
    expect(text(list)).not.to.contain('that is fine');
  });
});

describe('After a practice of a list', () => {
  it('what did not help leads to something else, and to support', async () => {
    const session = createSession({ audience: 'intimate' });
    const list = await mount(session);
    const [first] = titles(list);
    await press(list, first!);
    await press(list, 'Done');
    await press(list, 'Not really');
    const ways = all(list, '.practice button').map(({ textContent }) =>
      textContent.trim(),
    );
    expect(ways).to.deep.equal([
      'Something else',
      'Support',
      'Back to the steps',
    ]);
    await press(list, 'Support');
    expect(text(list)).to.contain('If you are in danger');
    await press(list, 'Something else');
    expect(focused(list)).to.contain(
      titles(list).find((title) => title !== first)!,
    );
  });

  it('what helped leads back, and is marked in the list', async () => {
    const session = createSession({ audience: 'intimate' });
    session.submitCheckIn({ feelings: ['lonely'], needs: ['closeness'] });
    const list = await mount(session);
    const [first] = titles(list);
    await press(list, first!);
    await press(list, 'Done');
    await press(list, 'Yes');
    await press(list, 'Back to the list');
    const row = all(list, '.summary').find(({ textContent }) =>
      textContent.includes(first!),
    )!;
    expect(row.textContent)
      .to.contain('It helped before')
      .and.to.contain('You asked for: Closeness');
    await press(list, first!);
    expect(text(list), 'it begins again with its steps').to.contain('Start');
  });
});

describe('The filters of a list', () => {
  it('are also the three elements, named on each row, for the host and for a person', async () => {
    const session = createSession({ audience: 'intimate' });
    const list = await mount(session);
    list.limit = 9;
    list.elements = 'communication';
    await list.updateComplete;
    const about = (): string[] =>
      all(list, '.about').map(({ textContent }) => textContent);
    expect(about()).not.to.be.empty;
    for (const line of about()) expect(line).to.match(/About: .*Communication/);
    await choose(list, 'Communication');
    await choose(list, 'Awareness');
    for (const line of about()) expect(line).to.match(/About: .*Awareness/);
    expect(all(list, 'details > summary')[0]!.textContent).to.contain(
      'About: Awareness',
    );
    const [first] = titles(list);
    await press(list, first!);
    expect(text(list)).to.match(/About: [^.]*Awareness/);
  });

  it('find what is for an ordinary evening, where the content has some', async () => {
    const session = createSession();
    const list = await mount(session);
    list.limit = 40;
    await list.updateComplete;
    const { practices } = session.getState().content;
    const evening = practices.filter(isEveryday).map(({ title }) => title);
    const has = all(list, 'label').some(
      ({ textContent }) => textContent.trim() === 'An ordinary evening',
    );
    expect(has).to.equal(evening.length > 0);
    if (!has) return;
    await choose(list, 'An ordinary evening');
    expect(titles(list)).not.to.be.empty;
    for (const title of titles(list)) expect(evening).to.include(title);
    expect(all(list, 'details > summary')[0]!.textContent).to.contain(
      'An ordinary evening',
    );
  });

  it('ask for whom somebody is here, and an open practice follows', async () => {
    const session = createSession();
    await session.loadPack(pack);
    const list = await mount(session);
    await choose(list, 'I am here for somebody');
    await press(list, 'Tea for two');
    expect(text(list))
      .to.contain('Ask first')
      .and.to.contain('Put the kettle on.');
    expect(text(list)).not.to.contain('Could you sit with me?');
    await press(list, 'Back to the list');
    await choose(list, 'For me');
    await press(list, 'Tea for two');
    expect(text(list)).to.contain('Could you sit with me?');
  });
});

describe('Every press in a list', () => {
  for (const feeling of ['calm', 'numb', 'used', 'coerced', 'hopeless']) {
    it(`changes what a screen reader finds, and keeps the focus, after "${feeling}"`, async () => {
      const session = createSession({ audience: 'intimate' });
      session.submitCheckIn({ feelings: [feeling], needs: [] });
      const list = await mount(session);
      const pressed = await walk(list, 90, 11);
      expect(pressed.size, [...pressed].join(', ')).to.be.greaterThan(10);
    });
  }
});
