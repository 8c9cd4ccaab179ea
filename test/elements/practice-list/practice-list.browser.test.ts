import { expect, fixture, html, nextFrame } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { html as template, type TemplateResult } from 'lit';
import { PracticeListElement } from '../../../src/elements/practice-list/practice-list.element.js';
import type { CareRankEvent } from '../../../src/elements/practice-list/practice-list.events.js';
import { createSession, type Session } from '../../../src/session/session.js';
import { warnings } from '../warnings.js';

customElements.define('practice-list', PracticeListElement);

const all = <T extends Element = HTMLElement>(
  list: PracticeListElement,
  selector: string,
): T[] => [...list.shadowRoot!.querySelectorAll<T>(selector)];
const titles = (list: PracticeListElement): string[] =>
  all(list, '.summary strong').map(({ textContent }) => textContent);
const text = (list: PracticeListElement): string =>
  list.shadowRoot!.textContent.replace(/\s+/g, ' ');
const focused = (list: PracticeListElement): string =>
  list.shadowRoot!.activeElement?.textContent?.replace(/\s+/g, ' ').trim() ??
  '';
async function press(list: PracticeListElement, name: string): Promise<void> {
  all(list, 'button')
    .find(({ textContent }) => textContent.trim().startsWith(name))!
    .click();
  await list.updateComplete;
  // The focus moves when the update is done.
  await list.updateComplete;
}
async function choose(list: PracticeListElement, name: string): Promise<void> {
  all(list, 'label')
    .find(({ textContent }) => textContent.trim() === name)!
    .click();
  await list.updateComplete;
}
const expected = (session: Session, options: object): string[] =>
  session.rank(options).map(({ practice }) => practice.title);

describe('practice-list', () => {
  const said = warnings();
  let session: Session;
  beforeEach(() => {
    session = createSession({ audience: 'intimate' });
  });
  const mount = (
    markup: TemplateResult = template`<practice-list .session=${session}></practice-list>`,
  ): Promise<PracticeListElement> => fixture<PracticeListElement>(markup);

  it('shows three that fit, best first, each with its reason in words', async () => {
    session.submitCheckIn({ feelings: ['disconnected'], needs: ['closeness'] });
    const list = await mount();
    expect(titles(list)).to.deep.equal(expected(session, { limit: 3 }));
    for (const row of all(list, '.summary'))
      expect(row.textContent).to.match(
        /You asked for: Closeness|May help with: Disconnected/,
      );
    expect(all(list, '[role=status]')[0]!.textContent).to.include('3 ideas');
  });

  it('answers at once when something is said elsewhere', async () => {
    const list = await mount();
    const before = titles(list);
    session.submitCheckIn({ feelings: ['lonely'], needs: ['reassurance'] });
    await list.updateComplete;
    expect(titles(list)).to.deep.equal(expected(session, { limit: 3 }));
    expect(titles(list)).not.to.deep.equal(before);
    session.markPractice(session.rank()[0]!.practice.id, { dismissed: true });
    await list.updateComplete;
    expect(titles(list)).to.deep.equal(expected(session, { limit: 3 }));
  });

  it('takes its limit, types, company and minutes from the host', async () => {
    const list = await mount(
      template`<practice-list .session=${session} limit="5" types="talk affirm" company="distance" max-minutes="10"></practice-list>`,
    );
    expect(titles(list)).to.deep.equal(
      expected(session, {
        limit: 5,
        types: ['talk', 'affirm'],
        company: 'distance',
        maxMinutes: 10,
      }),
    );
    expect(titles(list)).not.to.be.empty;
    const chosen = (name: string): boolean[] =>
      all<HTMLInputElement>(list, `[name=${name}]`).map(
        ({ checked }) => checked,
      );
    expect(chosen('company')).to.deep.equal([false, false, false, true]);
    expect(chosen('minutes')).to.deep.equal([false, false, true, false]);
    list.company = 'solo';
    await list.updateComplete;
    expect(titles(list)).to.deep.equal(
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
    const list = await mount();
    expect(titles(list)).to.deep.equal(
      expected(session, { limit: 3, company: 'solo' }),
    );
    await choose(list, 'Anyone');
    expect(titles(list)).to.deep.equal(
      expected(session, { limit: 3, company: undefined }),
    );
  });

  it('lets a person change the filters, and says only how many there are', async () => {
    const list = await mount(
      template`<practice-list .session=${session} company="together"></practice-list>`,
    );
    const heard: CareRankEvent[] = [];
    list.addEventListener('care-rank', (event) => heard.push(event));
    await choose(list, 'Alone');
    expect(titles(list)).to.deep.equal(
      expected(session, { limit: 3, company: 'solo' }),
    );
    await choose(list, 'Up to 5 min');
    expect(titles(list)).to.deep.equal(
      expected(session, { limit: 3, company: 'solo', maxMinutes: 5 }),
    );
    expect(text(list)).to.include('Filter: Alone · Up to 5 min');
    expect(heard.map(({ count }) => count)).to.deep.equal([
      titles(list).length,
      titles(list).length,
    ]);
    expect(
      heard.every(({ bubbles, composed }) => bubbles && composed),
    ).to.equal(true);
    expect(
      Object.keys(heard[0]!).filter((key) => key !== 'isTrusted'),
    ).to.deep.equal(['count']);

    list.company = 'distance';
    session.submitCheckIn({ feelings: ['calm'], needs: [] });
    await list.updateComplete;
    expect(heard, 'nothing that code does is told').to.have.length(2);
    expect(titles(list)).to.deep.equal(
      expected(session, { limit: 3, company: 'distance' }),
    );
  });

  it('works with the keyboard alone', async () => {
    const list = await mount();
    all(list, 'details > summary')[0]!.focus();
    await sendKeys({ press: 'Enter' });
    all<HTMLInputElement>(list, 'input:checked')[0]!.focus();
    await sendKeys({ press: 'ArrowDown' });
    await sendKeys({ press: 'ArrowDown' });
    await list.updateComplete;
    expect(titles(list)).to.deep.equal(
      expected(session, { limit: 3, company: 'solo' }),
    );
    all(list, '.opens')[1]!.focus();
    const [, second] = titles(list);
    await sendKeys({ press: 'Enter' });
    await list.updateComplete;
    await nextFrame();
    expect(focused(list)).to.equal(second);
  });

  it('opens a row in place and comes back to it', async () => {
    const list = await mount();
    const [, second] = session.rank();
    await press(list, second!.practice.title);
    expect(focused(list)).to.equal(second!.practice.title);
    for (const step of second!.practice.steps)
      expect(text(list)).to.include(step);
    expect(titles(list)).to.be.empty;
    await press(list, 'Back to the list');
    expect(titles(list)).to.have.length(3);
    expect(focused(list)).to.include(second!.practice.title);
  });

  it('keeps a running timer while it is elsewhere in the list', async () => {
    const list = await mount();
    const [first] = titles(list);
    await press(list, first!);
    await press(list, 'Start');
    session.markPractice(session.rank()[0]!.practice.id, { saved: true });
    await list.updateComplete;
    expect(all(list, '[role=timer]')).to.have.length(1);
    await press(list, 'Back to the list');
    await press(list, first!);
    expect(all(list, '[role=timer]')).to.have.length(1);
  });

  it('stands in the outline of the page', async () => {
    const list = await mount(
      template`<practice-list .session=${session} heading-level="4"></practice-list>`,
    );
    expect(all(list, 'h4').map(({ textContent }) => textContent)).to.deep.equal(
      ['What can help now'],
    );
    const [first] = titles(list);
    await press(list, first!);
    expect(all(list, 'h4').map(({ textContent }) => textContent)).to.deep.equal(
      [first],
    );
  });

  it('keeps an open practice while the order changes, and comes back to its row or to the title', async () => {
    const list = await mount();
    const first = session.rank()[0]!.practice;
    await press(list, first.title);
    session.markPractice(first.id, { helped: false });
    await list.updateComplete;
    expect(text(list)).to.include('Back to the list');
    await press(list, 'Back to the list');
    expect(titles(list)).not.to.include(first.title);
    expect(focused(list)).to.equal('What can help now');
  });

  it('puts a practice away, with a way back', async () => {
    const list = await mount();
    const [first] = titles(list);
    await press(list, first!);
    await press(list, 'Not for me');
    expect(titles(list)).to.have.length(3).and.not.to.include(first);
    expect(focused(list)).to.equal('Undo');
    expect(all(list, '[role=status]')[0]!.textContent).to.include(
      'Hidden for now.',
    );
    await press(list, 'Undo');
    expect(titles(list)[0]).to.equal(first);
    expect(focused(list)).to.include(first);
    expect(text(list)).not.to.include('Hidden for now.');
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
      const list = await mount();
      list.limit = 40;
      await list.updateComplete;
      await press(list, 'Hold hands');
      refuse();
      await list.updateComplete;
      await list.updateComplete;
      expect(text(list)).not.to.include('Hold hands');
      expect(focused(list)).to.equal('What can help now');
      session.clear();
      await list.updateComplete;
      expect(text(list), 'it does not open again by itself').not.to.include(
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
    const list = await mount();
    expect(text(list)).to.include('Nothing here yet, and that is fine.');
    expect(
      all(list, 'button').some(({ textContent }) =>
        textContent.includes('Clear filters'),
      ),
    ).to.equal(false);
    await expect(list).to.be.accessible();
  });

  it('says when it is the filters, and clears them', async () => {
    const list = await mount(
      template`<practice-list .session=${session} types="touch" company="distance" max-minutes="1"></practice-list>`,
    );
    expect(text(list)).to.include('Nothing fits these filters.');
    await expect(list).to.be.accessible();
    let count = 0;
    list.addEventListener('care-rank', (event) => (count = event.count));
    await press(list, 'Clear filters');
    expect(titles(list)).to.deep.equal(
      expected(session, { limit: 3, types: ['touch'], company: undefined }),
    );
    expect(count).to.equal(3);
    expect(focused(list)).to.equal('What can help now');
  });

  it('offers only what grounds one person, or somebody trusted, below support, when safety is strong', async () => {
    const list = await mount(
      template`<practice-list .session=${session} types="talk" company="together" max-minutes="1" limit="9"></practice-list>`,
    );
    session.submitCheckIn({
      feelings: ['unsafe', 'close'],
      needs: ['closeness'],
    });
    await list.updateComplete;
    const { grounding } = session.getState().content.rules;
    const offered = session
      .getState()
      .content.practices.filter(({ title }) => titles(list).includes(title));
    expect(offered).not.to.be.empty;
    for (const practice of offered) {
      expect(
        grounding.includes(practice.id) ||
          practice.with.includes('somebody-you-trust'),
        practice.id,
      ).to.equal(true);
    }
    expect(all(list, 'input')).to.be.empty;
    const support = all(list, 'button').find(
      ({ textContent }) => textContent.trim() === 'Support',
    )!;
    expect(text(list)).to.include(
      'Below are small things you can do right now.',
    );
    expect(
      support.compareDocumentPosition(all(list, '.summary')[0]!) &
        Node.DOCUMENT_POSITION_FOLLOWING,
    ).not.to.equal(0);
    await expect(list).to.be.accessible();
  });

  it('has a soft line when it may be heavy, and none when it is not', async () => {
    const list = await mount();
    expect(text(list)).not.to.include('support is here');
    session.submitCheckIn({ feelings: ['overwhelmed'], needs: [] });
    await list.updateComplete;
    expect(session.safety().level).to.equal('soft');
    expect(text(list)).to.include('If this feels heavy, support is here.');
    expect(titles(list), 'two at most for somebody tired').to.have.length(2);
  });

  it('opens support from its foot, from the list and from a practice', async () => {
    const list = await mount();
    await press(list, 'Support');
    expect(text(list)).to.include('Leave this page');
    await press(list, 'Support');
    await press(list, titles(list)[0]!);
    await press(list, 'Support');
    expect(text(list)).to.include('Leave this page');
  });

  it('warns once of a value that it does not know, and goes on with the default', async () => {
    const list = await mount(
      template`<practice-list .session=${session} limit="none" types="touch cuddle" company="friends" max-minutes="-5" layout="deck"></practice-list>`,
    );
    session.submitCheckIn({ feelings: ['calm'], needs: [] });
    await list.updateComplete;
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
    expect(titles(list)).to.deep.equal(
      expected(session, { limit: 3, types: ['touch'] }),
    );
  });

  it('stands beside each other only as a grid with room', async () => {
    const columns = (list: PracticeListElement): number =>
      new Set(
        all(list, '.summary').map((row) =>
          Math.round(row.getBoundingClientRect().left),
        ),
      ).size;
    const box = await fixture<HTMLElement>(
      html`<div style="width: 60rem">
        <practice-list
          .session=${session}
          layout="grid"
          limit="4"
        ></practice-list>
      </div>`,
    );
    const list = box.querySelector('practice-list')!;
    await list.updateComplete;
    expect(columns(list)).to.be.greaterThan(1);
    box.style.width = '20rem';
    await nextFrame();
    expect(columns(list)).to.equal(1);
    expect(list.scrollWidth).to.be.at.most(
      Math.ceil(list.getBoundingClientRect().width),
    );
    box.style.width = '60rem';
    list.layout = 'list';
    await list.updateComplete;
    expect(columns(list)).to.equal(1);
  });

  it('carries the markers on the wrapper and every control, and no answer on the host', async () => {
    const list = await mount();
    const before = list.outerHTML;
    await choose(list, 'Alone');
    for (const control of all(list, '.box, button, input, label, summary')) {
      expect(
        control.matches(
          '.ph-no-capture.sentry-block.rr-block[data-dd-privacy]',
        ),
        control.outerHTML,
      ).to.equal(true);
    }
    expect(
      all(list, 'label, button, input').every(
        (control) =>
          (control.closest('.summary') ?? control).getBoundingClientRect()
            .height >= 44 || control.matches('.sr, details:not([open]) *'),
      ),
    ).to.equal(true);
    await press(list, titles(list)[0]!);
    await press(list, 'Not for me');
    expect(list.outerHTML).to.equal(before);
  });

  it('is accessible as a list, with its filters, and open', async () => {
    session.submitCheckIn({ feelings: ['lonely'], needs: ['reassurance'] });
    const list = await mount();
    all<HTMLDetailsElement>(list, 'details')[0]!.open = true;
    await expect(list).to.be.accessible();
    await press(list, titles(list)[0]!);
    await expect(list).to.be.accessible();
  });
});
