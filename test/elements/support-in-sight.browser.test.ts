// Whichever door to support somebody takes on a small phone: the first number to
// call, or the choice of a country, is on the screen, and nothing lies over it.
import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import { createSession, type Session } from '../../src/session/session.js';
import {
  mount as mountCheckIn,
  type FeelingsCheckInHarness,
} from './feelings-check-in/harness.js';
import { openThings, type Shown } from './open-things.js';

const phone = { width: 360, height: 640 };
const usual = { width: 800, height: 600 };
const resize = (size: { width: number; height: number }): Promise<unknown> =>
  executeServerCommand('ui-viewport', size);

/** The bar of a page that sticks to its top, over all that goes by. */
const BAR = 61;

function addBar(): HTMLElement {
  const bar = document.createElement('div');
  bar.style.cssText = `position: fixed; inset: 0 0 auto; block-size: ${BAR}px; z-index: 50; background: #fff`;
  document.body.append(bar);
  return bar;
}

/** Where somebody calls, or says where they are: the first that is seen. */
const firstCall = ({ root }: Shown): HTMLElement | undefined =>
  [
    ...root.querySelectorAll<HTMLElement>('a[href^="tel:"], .country select'),
  ].find((one) => one.checkVisibility());

/** Whether a finger at its middle meets it, and nothing that lies over it. */
function isInReach({ root }: Shown, control: HTMLElement): boolean {
  const { left, top, width, height } = control.getBoundingClientRect();
  const x = left + width / 2;
  const y = top + height / 2;
  const isHere = document.elementFromPoint(x, y) === root.host;
  const met = isHere ? root.elementFromPoint(x, y) : null;
  return !!met && control.contains(met);
}

/** What is wrong with it, in words that say where. */
function outOfReach(shown: Shown, where: string): string[] {
  const control = firstCall(shown);
  if (!control) return [`${where}: there is nothing to call`];
  if (isInReach(shown, control)) return [];
  const { top } = control.getBoundingClientRect();
  return [`${where}: at ${Math.round(top)} of ${innerHeight}`];
}

const places = { 'in Great Britain': 'GB', 'in no country': undefined };
type Where = keyof typeof places;
const wheres = Object.keys(places) as Where[];

function sessionIn(where: Where): Session {
  const country = places[where];
  const session = createSession(
    country ? { audience: 'kink', country } : { audience: 'kink' },
  );
  session.submitCheckIn({ feelings: ['lonely'], needs: ['closeness'] });
  session.setPreference('hug', 'receive', { level: 'like' });
  return session;
}

/** One of each place that a door to support stands in. */
const rows: readonly (readonly [tag: string, open: string])[] = [
  ['feelings-check-in', 'the field'],
  ['feelings-check-in', 'the words'],
  ['feelings-check-in', 'the summary'],
  ['feelings-check-in', 'a timer'],
  ['practice-card', 'the first step'],
  ['practice-card', 'a timer'],
  ['practice-card', 'what comes after it'],
  ['practice-list', 'the rows'],
  ['practice-list', 'a timer'],
  ['preference-builder', 'the questions'],
  ['preference-builder', 'a later question'],
  ['preference-builder', 'the card'],
  ['safety-note', 'one line'],
  ['care-note', 'a note'],
  ['care-data', 'what is kept'],
];

const doorsOf = (shown: Shown): HTMLElement[] =>
  shown.all('button', /^Support|support is here/);

describe('On a small phone, under the bar of a page, the first number to call', () => {
  let bar: HTMLElement;
  let doors = 0;
  before(async () => {
    await resize(phone);
    document.body.style.cssText = `margin: ${BAR}px 16px 200vh`;
    bar = addBar();
  });
  after(async () => {
    bar.remove();
    document.body.style.cssText = '';
    await resize(usual);
    // What was put away has none; all others were gone through.
    expect(doors).to.be.greaterThan(100);
  });

  /** What stands open, after somebody said this elsewhere on the page. */
  async function showAfter(
    feeling: string,
    where: Where,
    [tag, open]: (typeof rows)[number],
  ): Promise<Shown> {
    const session = sessionIn(where);
    const thing = openThings.find(
      (one) => one.tag === tag && one.open === open,
    );
    const shown = await thing!.show(session);
    session.submitCheckIn({ feelings: [feeling], needs: [] });
    await shown.settle();
    return shown;
  }

  /** Opens support by one of its doors, from this edge of the screen. */
  async function enter(
    shown: Shown,
    door: HTMLElement,
    block: 'start' | 'end',
  ): Promise<void> {
    door.style.scrollMarginBlock = `${BAR}px 0`;
    door.scrollIntoView({ block });
    door.focus({ preventScroll: true });
    door.click();
    await shown.settle();
    doors += 1;
  }

  for (const feeling of ['lonely', 'coerced'])
    for (const where of wheres)
      it(`is in sight behind every door, after "${feeling}", ${where}`, async () => {
        const found: string[] = [];
        for (const row of rows) {
          const { length } = doorsOf(await showAfter(feeling, where, row));
          for (let index = 0; index < length; index += 1)
            for (const block of ['start', 'end'] as const) {
              const shown = await showAfter(feeling, where, row);
              await enter(shown, doorsOf(shown)[index]!, block);
              const door = `${row.join()}, door ${index} at the ${block}`;
              found.push(...outOfReach(shown, door));
              shown.element.remove();
            }
        }
        expect(found).to.deep.equal([]);
      });

  /** What leads from the first question to a word about ending one's life. */
  const ways: Readonly<
    Record<string, (checkIn: FeelingsCheckInHarness) => Promise<void>>
  > = {
    'among the words near the dot': async (checkIn) => {
      checkIn.element.value = {
        point: { valence: -0.9, arousal: -0.9 },
        feelings: [],
        needs: [],
      };
      await checkIn.press('Next');
      await checkIn.choose('Hopeless');
    },
    'after four other words': async (checkIn) => {
      checkIn.element.value = {
        point: { valence: -0.9, arousal: -0.9 },
        feelings: ['sad', 'numb', 'lonely', 'empty'],
        needs: [],
      };
      await checkIn.press('Next', 'More words');
      await checkIn.typeWord('hopeless');
      await checkIn.choose('Hopeless');
    },
    'one question later': async (checkIn) => {
      await checkIn.press('Next', 'More words');
      await checkIn.typeWord('hopeless');
      await checkIn.choose('Hopeless');
      await checkIn.press('Next');
    },
    'in the summary': async (checkIn) => {
      await checkIn.press('Next', 'More words');
      await checkIn.typeWord('hopeless');
      await checkIn.choose('Hopeless');
      await checkIn.press('Next', 'Next', 'Done');
    },
  };

  for (const height of [640, 740])
    for (const where of wheres)
      it(`stands above the foot at once, after a word of crisis, ${where}, at ${height}`, async () => {
        await resize({ ...phone, height });
        const found: string[] = [];
        for (const [name, go] of Object.entries(ways)) {
          const checkIn = await mountCheckIn(sessionIn(where), '', {
            style: 'inline-size: 328px',
          });
          scrollTo(0, 0);
          await go(checkIn);
          found.push(...outOfReach(checkIn, name));
          checkIn.element.remove();
        }
        await resize(phone);
        expect(found).to.deep.equal([]);
      });

  it('moves no page that somebody reads elsewhere on', async () => {
    const session = sessionIn('in Great Britain');
    await mountCheckIn(session, '', { style: 'margin-block-start: 100vh' });
    scrollTo(0, 0);
    session.submitCheckIn({ feelings: ['hopeless'], needs: [] });
    await new Promise(requestAnimationFrame);
    expect(scrollY).to.equal(0);
  });
});
