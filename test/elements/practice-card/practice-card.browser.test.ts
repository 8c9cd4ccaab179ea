import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { executeServerCommand, sendKeys } from '@web/test-runner-commands';
import { PracticeCardElement } from '../../../src/elements/practice-card/practice-card.element.js';
import { createSession, type Session } from '../../../src/session/session.js';

customElements.define('practice-card', PracticeCardElement);

const mount = async (
  session: Session,
  markup = html`<practice-card
    .session=${session}
    practice="hold-hands"
  ></practice-card>`,
): Promise<PracticeCardElement> => fixture<PracticeCardElement>(markup);
const shadow = (card: Element): ShadowRoot => card.shadowRoot!;
const text = (card: Element): string =>
  shadow(card)
    .querySelector('[part~=box]')!
    .textContent.replace(/\s+/g, ' ')
    .trim();
const button = (card: Element, name: string): HTMLButtonElement =>
  [...shadow(card).querySelectorAll('button')].find((one) =>
    one.textContent.trim().startsWith(name),
  )!;
async function press(card: PracticeCardElement, name: string): Promise<void> {
  button(card, name).click();
  await card.updateComplete;
}

describe('practice-card', () => {
  let session: Session;
  beforeEach(() => {
    session = createSession({ audience: 'kink' });
  });

  it('asks before the steps, for every practice with touch', async () => {
    const touching = session
      .getState()
      .content.practices.filter(({ touch }) => touch);
    expect(touching.length).to.be.greaterThan(4);
    const card = await mount(session);
    for (const practice of touching) {
      card.practice = practice.id;
      await card.updateComplete;
      const [ask] = shadow(card).querySelectorAll('.ask');
      const [steps] = shadow(card).querySelectorAll('.steps');
      for (const line of practice.askFor ?? [practice.ask])
        expect(ask!.textContent, practice.id).to.contain(line);
      expect(
        ask!.compareDocumentPosition(steps!) & Node.DOCUMENT_POSITION_FOLLOWING,
        practice.id,
      ).to.be.greaterThan(0);
      const giver = shadow(card).querySelector('.giver');
      if (giver)
        expect(
          giver.textContent.indexOf(practice.ask),
          practice.id,
        ).to.be.lessThan(giver.textContent.indexOf(practice.steps[0]!));
      expect(text(card), practice.id).to.contain(practice.ask);
    }
  });

  it('shows all that the content says, in words', async () => {
    const card = await mount(session);
    const practice = session
      .getState()
      .content.practices.find(({ id }) => id === 'hold-hands')!;
    for (const part of [
      practice.title,
      practice.intro,
      practice.adapt,
      ...practice.steps,
      ...practice.say,
      ...practice.cautions,
    ]) {
      expect(text(card)).to.contain(part);
    }
    expect(text(card)).to.contain('2 to 10 min');
  });

  it('says why it is there once there is a reason', async () => {
    const card = await mount(session);
    expect(shadow(card).querySelector('.pill')).to.equal(null);
    session.submitCheckIn({ feelings: ['lonely'], needs: ['closeness'] });
    await card.updateComplete;
    expect(shadow(card).querySelector('.pill')!.textContent).to.contain(
      'You asked for: Closeness',
    );
  });

  it('opens and closes in place by keyboard, and keeps the focus where the reader is', async () => {
    const card = await mount(
      session,
      html`<practice-card
        .session=${session}
        practice="hold-hands"
        variant="compact"
      ></practice-card>`,
    );
    const opened: Event[] = [];
    card.addEventListener('care-practice-open', (event) => opened.push(event));
    button(card, 'Hold hands').focus();
    await sendKeys({ press: 'Enter' });
    await card.updateComplete;
    await waitUntil(
      () => shadow(card).activeElement?.textContent === 'Hold hands',
    );
    expect(opened.length).to.equal(1);
    await press(card, 'Close');
    await waitUntil(
      () =>
        shadow(card).activeElement?.getAttribute('aria-expanded') === 'false',
    );
  });

  it('keeps the right time while nobody looks, is paused, moved and ended without a sound', async () => {
    const card = await mount(
      session,
      html`<practice-card
        .session=${session}
        practice="quiet-together"
      ></practice-card>`,
    );
    const { now } = Date;
    let ahead = 0;
    Date.now = () => now() + ahead;
    const time = (): string =>
      shadow(card).querySelector('.time')!.textContent.trim();
    try {
      await press(card, 'Start');
      expect(shadow(card).querySelector('[role=status]')!.textContent).to.equal(
        'Timer started: 5 minutes. No sound.',
      );
      ahead += 120_000;
      await waitUntil(
        () => /^(2:5\d|3:00|About 3)/.test(time()),
        'two minutes later',
        { timeout: 3000 },
      );
      await press(card, 'Pause');
      ahead += 600_000;
      const shown = time();
      document.body.append(document.createElement('div').appendChild(card));
      await card.updateComplete;
      expect(time(), 'paused and moved').to.equal(shown);
      await press(card, 'Go on');
      ahead += 200_000;
      await waitUntil(
        () =>
          shadow(card).querySelector('[role=status]')!.textContent ===
          'Time is up. Take as long as you like.',
        'its end',
        { timeout: 3000 },
      );
      expect(button(card, 'Pause')).to.equal(undefined);
    } finally {
      Date.now = now;
      card.remove();
    }
  });

  it('asks whether it helped, takes any answer or none, and remembers it in the session', async () => {
    const card = await mount(session);
    await press(card, 'Done');
    expect(text(card)).to.contain('Did it help?');
    await press(card, 'Not really');
    expect(session.getState().marks['hold-hands']).to.deep.equal({
      done: true,
      helped: false,
    });
    await press(card, 'Back to the steps');
    await press(card, 'Done');
    await press(card, 'Skip');
    expect(
      session.getState().marks['hold-hands']!.helped,
      'skipping takes nothing back',
    ).to.equal(false);
  });

  it('puts a practice away and brings it back', async () => {
    const card = await mount(session);
    await press(card, 'Not for me');
    expect(text(card)).to.equal('Hidden for now. Undo');
    await waitUntil(
      () => shadow(card).activeElement?.textContent.trim() === 'Undo',
      'the focus is on Undo',
    );
    expect(
      session.rank().some(({ practice }) => practice.id === 'hold-hands'),
    ).to.equal(false);
    await press(card, 'Undo');
    expect(text(card)).to.contain('Hold hands');
  });

  it('gives way to a limit and to safety, with no way around', async () => {
    const card = await mount(session);
    session.setPreference('hold-hands', 'receive', { level: 'hard-no' });
    await card.updateComplete;
    expect(text(card)).to.equal('Hidden, because of what is on your card.');
    session.clear();
    session.submitCheckIn({ feelings: ['unsafe'], needs: [] });
    await card.updateComplete;
    expect(text(card)).to.equal('This can wait. You come first.');
    expect(shadow(card).querySelector('button')).to.equal(null);
  });

  it('shows the no-script text where a practice is not there, and says so once on the console', async () => {
    const { warn } = console;
    const said: string[] = [];
    console.warn = (line: string) => said.push(line);
    try {
      const markup = html`<practice-card
        .session=${createSession()}
        practice="body-check"
        >Look your body over.</practice-card
      >`;
      const card = await mount(session, markup);
      await mount(session, markup);
      const slot = shadow(card).querySelector('slot')!;
      expect(
        slot
          .assignedNodes()
          .map((node) => node.textContent)
          .join(''),
      ).to.equal('Look your body over.');
      expect(said.length).to.equal(1);
      expect(said[0]).to.match(
        /<practice-card> practice="body-check".*allowed.*"general"/,
      );
    } finally {
      console.warn = warn;
    }
  });

  it('takes a practice of the host, checked, and refuses one above the audience', async () => {
    const [practice] = session.getState().content.practices;
    const own = {
      ...practice!,
      id: 'own',
      title: 'Make tea',
      audience: 'intimate' as const,
    };
    const card = await mount(
      session,
      html`<practice-card
        .session=${session}
        .practice=${own}
      ></practice-card>`,
    );
    expect(text(card), 'nobody knows yet that it cannot be shown').to.equal('');
    await waitUntil(() => text(card).includes('Make tea'), 'it was read');
    card.session = createSession({ audience: 'general' });
    await card.updateComplete;
    expect(text(card)).to.equal("We can't show this one here.");
    card.session = session;
    const { warn } = console;
    const said: string[] = [];
    console.warn = (line: string) => said.push(line);
    try {
      card.practice = { ...own, steps: ['<b>Pour</b>'] };
      await waitUntil(() => said.length, 'it was refused');
      expect(said[0]).to.match(/steps\[0\].*HTML/);
      expect(text(card)).to.equal("We can't show this one here.");
    } finally {
      console.warn = warn;
    }
  });

  it('tells the page that something happened and not what', async () => {
    const card = await mount(session);
    const heard: Event[] = [];
    for (const name of ['start', 'done', 'save', 'dismiss'])
      card.addEventListener(`care-practice-${name}`, (event) =>
        heard.push(event),
      );
    for (const name of [
      'Start',
      'Finish',
      'Skip',
      'Back to the steps',
      'Save',
      'Not for me',
    ])
      await press(card, name);
    expect(heard.map(({ type }) => type)).to.deep.equal([
      'care-practice-start',
      'care-practice-done',
      'care-practice-save',
      'care-practice-dismiss',
    ]);
    for (const event of heard)
      expect(JSON.stringify({ ...event })).not.to.contain('hold-hands');
    expect(card.outerHTML).not.to.match(/saved|dismissed|done/);
  });

  for (const scheme of ['light', 'dark']) {
    it(`passes axe in every state, ${scheme}`, async () => {
      const box = await fixture(html`<div></div>`);
      (box as HTMLElement).style.colorScheme = scheme;
      (box as HTMLElement).style.background =
        scheme === 'dark' ? '#1a1212' : '#fff';
      const card = new PracticeCardElement();
      Object.assign(card, {
        session,
        practice: 'gentle-debrief',
        headingLevel: 2,
      });
      box.append(card);
      await card.updateComplete;
      await expect(card).to.be.accessible();
      await press(card, 'Start');
      await expect(card).to.be.accessible();
      await press(card, 'Finish');
      await expect(card).to.be.accessible();
      await press(card, 'Yes');
      await press(card, 'Back to the steps');
      await press(card, 'Not for me');
      await expect(card).to.be.accessible();
    });
  }

  it('keeps its words within 320 px, also right to left', async () => {
    for (const dir of ['ltr', 'rtl']) {
      const box = await fixture<HTMLElement>(
        html`<div dir=${dir}>
          <practice-card
            .session=${session}
            practice="shared-soft-thing"
          ></practice-card>
        </div>`,
      );
      box.style.inlineSize = '320px';
      const card = box.querySelector('practice-card')!;
      await card.updateComplete;
      expect(
        shadow(card).querySelector('[part~=box]')!.scrollWidth,
        dir,
      ).to.be.at.most(320);
    }
  });

  it('leaves the full stop of an English sentence after it on a right-to-left page', async () => {
    for (const variant of ['full', 'compact'] as const) {
      const box = await fixture<HTMLElement>(
        html`<div dir="rtl">
          <practice-card
            .session=${session}
            variant=${variant}
            practice="how-are-you-now"
          ></practice-card>
        </div>`,
      );
      const card = box.querySelector('practice-card')!;
      await card.updateComplete;
      const words = document.createTreeWalker(
        shadow(card).querySelector('[part~=box]')!,
        NodeFilter.SHOW_TEXT,
      );
      let sentences = 0;
      while (words.nextNode()) {
        const node = words.currentNode as Text;
        const end = node.data.trimEnd().length;
        if (
          !/\p{L}[.?!]$/u.test(node.data.slice(0, end)) ||
          !node.parentElement!.checkVisibility()
        )
          continue;
        const leftOf = (at: number): number => {
          const range = document.createRange();
          range.setStart(node, at);
          range.setEnd(node, at + 1);
          return range.getBoundingClientRect().left;
        };
        expect(leftOf(end - 1), node.data).to.be.greaterThan(leftOf(end - 2));
        sentences += 1;
      }
      expect(sentences, variant).to.be.greaterThan(0);
    }
  });

  it('keeps still where someone asked for less movement', async function () {
    if (
      !(await executeServerCommand<boolean, object>('ui-media', {
        'prefers-reduced-motion': 'reduce',
      }))
    )
      this.skip();
    try {
      const card = await mount(session);
      await press(card, 'Start');
      expect(
        card.getAnimations({ subtree: true }).length +
          shadow(card).getAnimations().length,
      ).to.equal(0);
      expect(shadow(card).querySelector('.time')!.textContent.trim()).to.equal(
        'About 10 minutes left',
      );
    } finally {
      await executeServerCommand('ui-media', {});
    }
  });
});
