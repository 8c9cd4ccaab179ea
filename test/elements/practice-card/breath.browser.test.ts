import { expect, waitUntil } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import { createSession } from '../../../src/session/session.js';
import { mount, type PracticeCardHarness } from './harness.js';

const WAY_OUT =
  'If watching your breath feels bad, look at five things in the room instead.';
const breathing = async (): Promise<PracticeCardHarness> => {
  const card = await mount(createSession(), 'slow-breath');
  await card.press(/^Start/);
  return card;
};

/** How far apart the two circles are, after so many milliseconds. */
function apartAt(card: PracticeCardHarness, time: number): number {
  for (const motion of card.root.getAnimations()) motion.currentTime = time;
  const [one, two] = [...card.root.querySelectorAll('.disc')].map(
    (disc) => disc.getBoundingClientRect().left,
  );
  return Math.abs(two! - one!);
}

/** The word that can be read, after so many milliseconds. */
function wordAt(card: PracticeCardHarness, time: number): string {
  for (const motion of card.root.getAnimations()) motion.currentTime = time;
  return [...card.root.querySelectorAll('.beat > *')]
    .filter((word) => getComputedStyle(word).opacity === '1')
    .map((word) => word.textContent)
    .join(' ');
}

/** Stands in for a phone that can be felt. */
async function withVibration(
  act: (felt: number[]) => Promise<void>,
): Promise<void> {
  const felt: number[] = [];
  const own = {
    vibrate: (length: number) => felt.push(length),
    maxTouchPoints: 5,
  };
  for (const [name, value] of Object.entries(own))
    Object.defineProperty(navigator, name, { value, configurable: true });
  try {
    await act(felt);
  } finally {
    for (const name of Object.keys(own))
      Reflect.deleteProperty(navigator, name);
  }
}

/** What waits for its time while something is done, to be done at once. */
async function withTimeouts(
  act: (runAll: () => void) => Promise<void>,
): Promise<void> {
  const { setTimeout: wait, clearTimeout: stop } = globalThis;
  const waiting = new Map<unknown, () => void>();
  const set = (run: () => void, length?: number): unknown => {
    const id = wait(() => {
      waiting.delete(id);
      run();
    }, length);
    waiting.set(id, run);
    return id;
  };
  const clear = (id?: number): void => {
    waiting.delete(id);
    stop(id);
  };
  Object.assign(globalThis, { setTimeout: set, clearTimeout: clear });
  try {
    await act(() => [...waiting.values()].forEach((run) => run()));
  } finally {
    Object.assign(globalThis, { setTimeout: wait, clearTimeout: stop });
  }
}

describe('A breath that is paced', () => {
  it('lets the circles part for four seconds and meet for six', async () => {
    const card = await breathing();
    const apart = [0, 2000, 4000, 7000, 9900].map((time) =>
      apartAt(card, time),
    );
    const [met, parting, parted, meeting, together] = apart as [
      number,
      number,
      number,
      number,
      number,
    ];
    expect(met).to.be.lessThan(parting);
    expect(parting).to.be.lessThan(parted);
    expect(parted).to.be.greaterThan(meeting);
    expect(together).to.be.closeTo(met, 2);
    expect(card.root.getAnimations().length).to.be.greaterThan(3);
  });

  it('shows the word of each half, and a screen reader hears the count once', async () => {
    const card = await breathing();
    expect(wordAt(card, 1000)).to.equal('Breathe in');
    expect(wordAt(card, 3500)).to.equal('Breathe in');
    expect(wordAt(card, 5000)).to.equal('Breathe out');
    expect(wordAt(card, 9000)).to.equal('Breathe out');
    expect(card.focused).to.equal('In for 4 seconds, out for 6.');
    const word = card.root.querySelector('.beat')!;
    expect(word.closest('[aria-hidden=true]')).not.to.equal(null);
    expect(card.announcement).to.equal('Timer started: 3 minutes. No sound.');
  });

  it('has the way out for whom it feels bad on every screen of it', async () => {
    const card = await mount(createSession(), 'slow-breath');
    expect(card.seen, 'before it').to.contain(WAY_OUT);
    await card.press(/^Start/);
    expect(card.seen, 'in it').to.contain(WAY_OUT);
    await card.press('Pause');
    expect(card.seen, 'paused').to.contain(WAY_OUT);
    const { now } = Date;
    try {
      await card.press('Go on');
      Date.now = () => now() + 3_600_000;
      await waitUntil(
        () => card.seen.includes('Take as long as you like.'),
        'the time is over',
        { timeout: 3000 },
      );
      expect(card.seen, 'at its end').to.contain(WAY_OUT);
    } finally {
      Date.now = now;
    }
  });

  it('rests while it is paused', async () => {
    const card = await breathing();
    await card.press('Pause');
    const states = card.root.getAnimations().map(({ playState }) => playState);
    expect(new Set(states)).to.deep.equal(new Set(['paused']));
  });

  it('goes on where the breath is when it is drawn anew', async () => {
    const card = await breathing();
    const { now } = Date;
    try {
      Date.now = () => now() + 63_000;
      await card.press('Pause');
      const box = document.body.appendChild(document.createElement('div'));
      box.append(card.element);
      card.element.requestUpdate();
      await card.settle();
      const [motion] = card.root.getAnimations();
      expect(Number(motion!.currentTime)).to.be.within(63_000, 66_000);
      box.remove();
    } finally {
      Date.now = now;
    }
  });

  it('can be felt at each turn once somebody wants it, and is not otherwise', async () => {
    await withVibration(async (felt) => {
      const card = await breathing();
      const { now } = Date;
      try {
        Date.now = () => now() + 3700;
        const button = card.button('Vibrate at each turn');
        expect(button.ariaPressed).to.equal('false');
        expect(felt).to.deep.equal([]);
        await card.press('Vibrate at each turn');
        expect(button.ariaPressed).to.equal('true');
        await waitUntil(() => felt.length, 'it was felt', { timeout: 2000 });
        expect(felt).to.deep.equal([30]);
      } finally {
        Date.now = now;
      }
    });
  });

  it('is felt no more once the time is over', async () => {
    const { now } = Date;
    await withVibration((felt) =>
      withTimeouts(async (runAll) => {
        const card = await breathing();
        await card.press('Vibrate at each turn');
        try {
          Date.now = () => now() + 3_600_000;
          await waitUntil(
            () => card.seen.includes('Take as long as you like.'),
            'the time is over',
            { timeout: 3000 },
          );
          runAll();
          expect(felt).to.deep.equal([]);
        } finally {
          Date.now = now;
        }
      }),
    );
  });

  it('offers nothing to feel where the device cannot', async () => {
    const card = await breathing();
    expect(card.hasButton('Vibrate at each turn')).to.equal(
      !!navigator.vibrate && navigator.maxTouchPoints > 0,
    );
  });

  it('stands still with both places and their counts where somebody asked for less movement', async function () {
    if (
      !(await executeServerCommand<boolean, object>('ui-media', {
        'prefers-reduced-motion': 'reduce',
      }))
    )
      this.skip();
    try {
      const card = await breathing();
      expect(card.root.getAnimations()).to.deep.equal([]);
      expect(card.seen).to.contain('Breathe in 1 · 2 · 3 · 4');
      expect(card.seen).to.contain('Breathe out 1 · 2 · 3 · 4 · 5 · 6');
      expect(card.seen).to.contain(WAY_OUT);
    } finally {
      await executeServerCommand('ui-media', {});
    }
  });

  for (const scheme of ['light', 'dark'] as const)
    it(`passes axe, ${scheme}`, async () => {
      const card = await breathing();
      card.element.parentElement!.style.colorScheme = scheme;
      await expect(card.element).to.be.accessible();
    });
});
