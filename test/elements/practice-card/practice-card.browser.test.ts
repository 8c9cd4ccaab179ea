import { expect, waitUntil } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import { builtinContent } from '../../../src/content/whole.js';
import { createSession, type Session } from '../../../src/session/session.js';
import { inScheme } from '../harness.js';
import { mount, mountUnread } from './harness.js';
import { sendKeys } from '../../support/keys.js';

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
      card.element.practice = practice.id;
      await card.settle();
      const [beforeSteps, ...rest] = card.text.split(practice.steps![0]!);
      expect(rest, practice.id).not.to.be.empty;
      for (const line of [...(practice.askFor ?? []), practice.ask])
        expect(beforeSteps, practice.id).to.contain(line);
    }
  });

  it('shows all that the content says, in words', async () => {
    const card = await mount(session);
    const practice = builtinContent('kink').practices.find(
      ({ id }) => id === 'hold-hands',
    )!;
    for (const part of [
      practice.title,
      practice.intro,
      practice.adapt,
      ...practice.steps,
      ...practice.say,
      ...practice.cautions,
    ]) {
      expect(card.text).to.contain(part);
    }
    expect(card.text).to.contain('2 to 10 min');
  });

  it('says why it is there once there is a reason', async () => {
    const card = await mount(session);
    expect(card.text).not.to.match(/You asked for|May help with/);
    session.submitCheckIn({ feelings: ['lonely'], needs: ['closeness'] });
    await card.settle();
    await card.press(/^More/);
    expect(card.seen).to.contain('You asked for: Closeness');
  });

  it('opens and closes in place by keyboard, and keeps the focus where the reader is', async () => {
    const card = await mount(session, 'hold-hands', 'variant="compact"');
    const opened: Event[] = [];
    card.element.addEventListener('care-practice-open', (event) =>
      opened.push(event),
    );
    card.button('Hold hands').focus();
    await sendKeys({ press: 'Enter' });
    await card.settle();
    await waitUntil(() => card.focused === 'Hold hands');
    expect(opened.length).to.equal(1);
    await card.press('Close');
    await waitUntil(() => card.active?.ariaExpanded === 'false');
  });

  it('keeps the right time while nobody looks, is paused, moved and ended without a sound', async () => {
    const card = await mount(session, 'quiet-together');
    const { now } = Date;
    let ahead = 0;
    Date.now = () => now() + ahead;

    try {
      await card.press(/^Start/);
      expect(card.announcement).to.equal('Timer started: 5 minutes. No sound.');
      ahead += 120_000;
      await waitUntil(
        () => /^(2:5\d|3:00|About 3)/.test(card.time),
        'two minutes later',
        { timeout: 3000 },
      );
      await card.press('Pause');
      ahead += 600_000;
      const shown = card.time;
      document.body.append(
        document.createElement('div').appendChild(card.element),
      );
      await card.settle();
      expect(card.time, 'paused and moved').to.equal(shown);
      await card.press('Go on');
      ahead += 200_000;
      await waitUntil(
        () => card.announcement === 'Time is up. Take as long as you like.',
        'its end',
        { timeout: 3000 },
      );
      expect(card.hasButton('Pause')).to.equal(false);
    } finally {
      Date.now = now;
      card.element.remove();
    }
  });

  it('asks how it is now, takes any answer or none, and remembers it in the session', async () => {
    const card = await mount(session);
    await card.press('Done');
    expect(card.text).to.contain('How is it now?');
    await card.press('Heavier');
    expect(session.getState().marks['hold-hands']).to.deep.equal({
      done: true,
      helped: false,
    });
    await card.press('Back to the steps');
    await card.press('Done');
    await card.press('Leave it');
    expect(
      session.getState().marks['hold-hands']!.helped,
      'no answer takes nothing back',
    ).to.equal(false);
  });

  it('offers no other touch, nor another breath, where one made it heavier, and names a doctor where a body got worse', async () => {
    const { content } = createSession({ audience: 'kink' }).getState();
    for (const { id, touch, breath, medical, adapt } of content.practices) {
      const card = await mount(createSession({ audience: 'kink' }), id);
      await card.press('Done', 'Heavier');
      const isOffered = !touch && !breath && !medical && !!adapt;
      expect(card.text.includes('Another way'), id).to.equal(isOffered);
      const isDoctor = card.text.includes('a doctor can help');
      expect(isDoctor, id).to.equal(!!medical);
    }
  });

  it('puts a practice away and brings it back', async () => {
    const card = await mount(session);
    await card.press('Not for me');
    expect(card.text).to.equal('Hidden for now. Undo');
    await waitUntil(
      () => card.focused === 'Hidden for now.',
      'what was done is heard, before its Undo',
    );
    expect(
      session.rank().some(({ practice }) => practice.id === 'hold-hands'),
    ).to.equal(false);
    await card.press('Undo');
    expect(card.text).to.contain('Hold hands');
  });

  it('gives way to a limit and to safety, with no way around', async () => {
    const card = await mount(session);
    session.setPreference('hold-hands', 'receive', { level: 'hard-no' });
    await card.settle();
    expect(card.text).to.equal('Hidden, because of what is on your card.');
    session.clear();
    session.submitCheckIn({ feelings: ['unsafe'], needs: [] });
    await card.settle();
    expect(card.text).to.equal('This can wait. You come first.');
    expect(card.names('button')).to.deep.equal([]);
  });

  it('shows the no-script text where a practice is not there, and says so once on the console', async () => {
    const { warn } = console;
    const said: string[] = [];
    console.warn = (line: string) => said.push(line);
    try {
      const where = { content: 'Look your body over.' };
      const card = await mountUnread(createSession(), 'body-check', '', where);
      await mountUnread(createSession(), 'body-check', '', where);
      const slot = card.root.querySelector('slot')!;
      expect(
        slot
          .assignedNodes()
          .map((node) => node.textContent)
          .join(''),
      ).to.equal('Look your body over.');
      expect(said.length).to.equal(1);
      expect(said[0]).to.match(
        /<practice-card> practice="body-check": not usable here; it is for audience "kink", and this page shows "general"/,
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
    const card = await mountUnread(session, own);
    expect(card.text, 'nobody knows yet that it cannot be shown').to.equal('');
    await waitUntil(() => card.text.includes('Make tea'), 'it was read');
    card.element.session = createSession({ audience: 'general' });
    await card.settle();
    expect(card.text).to.equal("We can't show this one here.");
    card.element.session = session;
    const { warn } = console;
    const said: string[] = [];
    console.warn = (line: string) => said.push(line);
    try {
      card.element.practice = { ...own, steps: ['<b>Pour</b>'] };
      await waitUntil(() => said.length, 'it was refused');
      expect(said[0]).to.match(/steps\[0\].*HTML/);
      expect(card.text).to.equal("We can't show this one here.");
    } finally {
      console.warn = warn;
    }
  });

  it('tells the page that something happened and not what', async () => {
    const card = await mount(session);
    const heard: Event[] = [];
    for (const name of ['start', 'done', 'save', 'dismiss'])
      card.element.addEventListener(`care-practice-${name}`, (event) =>
        heard.push(event),
      );
    for (const name of [
      /^Start/,
      'Next',
      'Next',
      'Done',
      'Leave it',
      'Back to the steps',
      'Save',
      'Not for me',
    ])
      await card.press(name);
    expect(heard.map(({ type }) => type)).to.deep.equal([
      'care-practice-start',
      'care-practice-done',
      'care-practice-save',
      'care-practice-dismiss',
    ]);
    for (const event of heard)
      expect(JSON.stringify({ ...event })).not.to.contain('hold-hands');
    expect(card.element.outerHTML).not.to.match(/saved|dismissed|done/);
  });

  for (const scheme of ['light', 'dark'] as const) {
    it(`passes axe in every state, ${scheme}`, async () => {
      const card = await mount(session, 'gentle-debrief', 'heading-level="2"', {
        style: inScheme(scheme),
      });
      await expect(card.element).to.be.accessible();
      await card.press(/^Start/);
      await expect(card.element).to.be.accessible();
      await card.press('Next', 'Next', 'Done');
      await expect(card.element).to.be.accessible();
      await card.press('Lighter');
      await expect(card.element).to.be.accessible();
      await card.press('That is enough for now');
      await expect(card.element).to.be.accessible();
      await card.press('Open again');
      await card.press('Not for me');
      await expect(card.element).to.be.accessible();
    });
  }

  it('keeps its words within 320 px, also right to left', async () => {
    for (const dir of ['ltr', 'rtl'] as const) {
      const card = await mount(session, 'shared-soft-thing', '', {
        style: 'inline-size: 320px',
        dir,
      });
      expect(card.get('article').scrollWidth, dir).to.be.at.most(320);
    }
  });

  it('leaves the full stop of an English sentence after it on a right-to-left page', async () => {
    for (const variant of ['full', 'compact'] as const) {
      const card = await mount(
        session,
        'how-are-you-now',
        `variant="${variant}"`,
        { dir: 'rtl' },
      );
      const words = document.createTreeWalker(card.root, NodeFilter.SHOW_TEXT);
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
      await card.press(/^Start/);
      expect(
        card.element.getAnimations({ subtree: true }).length +
          card.root.getAnimations().length,
      ).to.equal(0);
      expect(card.time).to.equal('About 10 minutes left');
    } finally {
      await executeServerCommand('ui-media', {});
    }
  });
});
