import { expect, waitUntil } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import type { WholePractice } from '../../../src/content/content.js';
import { builtinContent } from '../../../src/content/whole.js';
import { createSession, type Session } from '../../../src/session/session.js';
import { nameOf } from '../../support/by-role.js';
import { mount } from './harness.js';

/** A small phone, and what stands under the bar of its page. */
const phone = { style: 'inline-size: 360px' };
const ROOM = 560;

describe('An open practice on a phone', () => {
  it('shows its first step and one button with its length in the first 560 px, for every practice', async () => {
    const session = createSession({ audience: 'kink' });
    const card = await mount(session, 'hold-hands', '', phone);
    const { practices } = session.getState().content;
    expect(practices.length).to.be.greaterThan(50);
    for (const practice of practices) {
      card.element.practice = practice.id;
      await card.settle();
      const start = card.button(/^Start \d+ minutes?$/);
      const top = card.element.getBoundingClientRect().top;
      expect(
        start.getBoundingClientRect().bottom - top,
        practice.id,
      ).to.be.at.most(ROOM);
      expect(card.filled, practice.id).to.deep.equal([nameOf(start)]);
      expect(card.seen, practice.id).to.contain(practice.intro);
      for (const caution of practice.breath ? [] : practice.cautions!)
        expect(card.seen, `${practice.id} waits`).not.to.contain(caution);
    }
  });

  it('keeps the length in the button when another one is chosen', async () => {
    const card = await mount(createSession(), 'warm-up', '', phone);
    await card.press(/^More/);
    await card.choose('3 min');
    expect(card.hasButton('Start 3 minutes')).to.equal(true);
  });

  it('lets nobody wait for what to take care of, from note on', async () => {
    const session = createSession();
    session.submitCheckIn({ feelings: ['used'], needs: [] });
    const card = await mount(session, 'water-snack', '', phone);
    expect(card.seen).to.contain('After something you did not want');
  });
});

describe('A practice that guides', () => {
  let session: Session;
  let warmUp: WholePractice;
  beforeEach(() => {
    session = createSession();
    warmUp = builtinContent('kink').practices.find(
      ({ id }) => id === 'warm-up',
    )!;
  });

  it('shows one step at a time, and says each that comes', async () => {
    const card = await mount(session, 'warm-up');
    await card.press('Start 10 minutes');
    expect(card.focused).to.equal(warmUp.steps[0]);
    for (const [index, step] of warmUp.steps.entries()) {
      expect(card.seen).to.contain(step);
      for (const other of warmUp.steps)
        if (other !== step) expect(card.seen).not.to.contain(other);
      const place = `Step ${index + 1} of ${warmUp.steps.length}`;
      expect(card.names('img')).to.deep.equal([place]);
      if (index) expect(card.announcement).to.equal(`${place} ${step}`);
      if (card.hasButton('Next')) {
        await card.press('Next');
        expect(card.focused, 'it can be pressed again').to.match(/Next|Done/);
      }
    }
    expect(card.hasButton('Next')).to.equal(false);
    await card.press('Done');
    expect(card.focused).to.equal('How is it now?');
  });

  it('goes back a step, and from the first one to all of them', async () => {
    const card = await mount(session, 'warm-up');
    await card.press(/^Start/, 'Next', 'Back');
    expect(card.seen).to.contain(warmUp.steps[0]);
    await card.press('Back');
    expect(card.focused).to.equal('Get warm');
    expect(card.hasButton(/^Start/)).to.equal(true);
  });

  it('asks another person first, with whoever gives it', async () => {
    const card = await mount(session, 'hold-hands');
    await card.readFor('somebody');
    await card.press(/^Start/);
    expect(card.seen).to.contain('Ask first “');
    await card.press('Next');
    expect(card.seen).not.to.contain('Ask first');
  });

  it('leads whoever asks for it, too: each way to ask by itself, and then another way', async () => {
    const { practices } = builtinContent('kink');
    const hug = practices.find(({ id }) => id === 'slow-hug')!;
    const texts = [...hug.askFor!.map((way) => `“${way}”`), hug.adapt];
    const labels = ['You could ask', 'Or like this', 'Another way'];
    const card = await mount(session, 'slow-hug');
    await card.press(/^Start/);
    for (const [index, text] of texts.entries()) {
      if (index) await card.press('Next');
      expect(card.seen).to.contain(`${labels[index]} ${text}`);
      for (const other of texts)
        if (other !== text) expect(card.seen).not.to.contain(other);
    }
    expect(card.announcement).to.equal(`Step 3 of 3 Another way ${hug.adapt}`);
    expect(card.hasButton('Done')).to.equal(true);
  });

  it('has Back, support and what goes on in one row, and support once', async () => {
    const card = await mount(session, 'warm-up', '', phone);
    await card.press(/^Start/);
    const names = ['Back', 'Support', 'Next'];
    expect(card.names('button')).to.deep.equal(['Stop', 'Pause', ...names]);
    const tops = names.map((name) =>
      Math.round(card.button(name).getBoundingClientRect().top),
    );
    expect(new Set(tops).size).to.equal(1);
    const { top } = card.element.getBoundingClientRect();
    expect(
      card.button('Next').getBoundingClientRect().bottom - top,
    ).to.be.at.most(ROOM);
  });

  it('whispers the time in minutes, and lets the ring run down', async () => {
    const card = await mount(session, 'warm-up');
    const { now } = Date;
    const left = (): number =>
      parseFloat(
        getComputedStyle(card.root.querySelector('[stroke-dasharray]')!)
          .strokeDasharray,
      );
    try {
      await card.press(/^Start/);
      expect(card.time).to.equal('About 10 minutes left');
      const whole = left();
      Date.now = () => now() + 300_000;
      await waitUntil(() => left() < whole / 1.9, 'half is gone', {
        timeout: 3000,
      });
      expect(card.time).to.equal('About 5 minutes left');
    } finally {
      Date.now = now;
    }
  });

  it('goes on at its own pace when the time is over, with the kind line on the screen', async () => {
    const card = await mount(session, 'warm-up');
    const { now } = Date;
    try {
      await card.press(/^Start/);
      Date.now = () => now() + 3_600_000;
      await waitUntil(
        () => card.seen.includes('Take as long as you like.'),
        'the time is over',
        { timeout: 3000 },
      );
      await card.press('Next');
      expect(card.seen).to.contain(warmUp.steps[1]);
    } finally {
      Date.now = now;
    }
  });

  it('has the ways back, to support and on in one row on a phone', async () => {
    const card = await mount(session, 'slow-hug', '', {
      style: 'inline-size: 328px; font: 16px/1.5 sans-serif',
    });
    await card.press(/^Start/);
    const tops = ['Back', 'Support', 'Next'].map((name) =>
      Math.round(card.button(name).getBoundingClientRect().top),
    );
    expect(tops).to.deep.equal(tops.map(() => tops[0]));
  });

  for (const practice of ['water-snack', 'slow-breath', 'slow-hug'])
    it(`has the ways on in view on a small phone, under the bar of a page: ${practice}`, async () => {
      await executeServerCommand('ui-viewport', { width: 360, height: 640 });
      try {
        const card = await mount(session, practice, '', {
          // A list has its way back above the practice.
          style:
            'inline-size: 328px; margin: 121px 0 150vh; font: 16px/1.5 sans-serif',
        });
        await card.press(/^Start/);
        scrollTo(0, 0);
        for (const name of ['Back', 'Support', /^(Next|Done)$/]) {
          const { top, bottom } = card.button(name).getBoundingClientRect();
          expect(top).to.be.at.least(61);
          expect(bottom).to.be.at.most(innerHeight);
        }
      } finally {
        await executeServerCommand('ui-viewport', { width: 800, height: 600 });
      }
    });
});
