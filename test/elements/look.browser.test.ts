// What somebody sees who presses, who asks for more contrast, or who prints.
import { expect } from '@open-wc/testing';
import { executeServerCommand, sendMouse } from '@web/test-runner-commands';
import type { LitElement } from 'lit';
import { createSession } from '../../src/session/session.js';
import { contrast } from './colours.js';
import { mount as mountCheckIn } from './feelings-check-in/harness.js';
import { inScheme, type Harness } from './harness.js';
import { mount as mountCard } from './practice-card/harness.js';
import { mount as mountBuilder } from './preference-builder/harness.js';
import { mount as mountList } from './practice-list/harness.js';

type Features = Readonly<Record<string, string>>;
const media = (features: Features): Promise<boolean> =>
  executeServerCommand<boolean, Features>('ui-media', features);

/** All that a press may change. */
function lookOf(control: Element): string {
  const { backgroundColor, color, scale, textDecorationThickness } =
    getComputedStyle(control);
  return [backgroundColor, color, scale, textDecorationThickness].join(' ');
}

/** How it looks with a mouse over it, and while it is pressed. */
async function looksOf(control: Element): Promise<[string, string]> {
  control.scrollIntoView({ block: 'center' });
  const { x, y, width, height } = control.getBoundingClientRect();
  const position: [number, number] = [
    Math.round(x + width / 2),
    Math.round(y + height / 2),
  ];
  await sendMouse({ type: 'move', position });
  const over = lookOf(control);
  await sendMouse({ type: 'down' });
  const pressed = lookOf(control);
  await sendMouse({ type: 'move', position: [0, 0] });
  await sendMouse({ type: 'up' });
  return [over, pressed];
}

const surfaceOf = ({ root }: Harness<LitElement>): string =>
  getComputedStyle(root.querySelector('[part~=box]')!).backgroundColor;

/** Whether it has a frame that a forced palette paints. */
const isFramed = (element: Element | null): boolean =>
  getComputedStyle(element!).borderTopStyle === 'solid';

describe('How it looks', () => {
  afterEach(() => media({}));

  it('frames what only a ground shows, where a palette takes grounds away', async () => {
    const session = createSession();
    session.submitCheckIn({
      feelings: ['disconnected'],
      needs: ['closeness'],
    });
    const builder = await mountBuilder(session);
    expect(isFramed(builder.root.querySelector('.mark'))).to.equal(true);
    const card = await mountCard(session, 'slow-hug');
    await card.press(/^More/);
    expect(isFramed(card.root.querySelector('.pill'))).to.equal(true);
  });

  for (const name of ['Next', 'Support', 'Just one word'])
    it(`gives a sign while "${name}" is pressed`, async () => {
      const checkIn = await mountCheckIn(createSession());
      const [over, pressed] = await looksOf(checkIn.get('button', name));
      expect(pressed).not.to.equal(over);
    });

  it('gives a sign while a word is pressed', async () => {
    const checkIn = await mountCheckIn(createSession());
    await checkIn.press('Next');
    const [word] = checkIn.all('checkbox');
    const [over, pressed] = await looksOf(word!.closest('label')!);
    expect(pressed).not.to.equal(over);
  });

  for (const scheme of ['light', 'dark'] as const) {
    it(`shows every edge to whoever asks for more contrast, ${scheme}`, async function () {
      if (!(await media({ 'prefers-contrast': 'more' }))) this.skip();
      const list = await mountList(createSession(), '', {
        style: inScheme(scheme),
      });
      const surface = surfaceOf(list);
      for (const row of list.root.querySelectorAll('.summary')) {
        const { borderTopColor } = getComputedStyle(row);
        expect(contrast(borderTopColor, surface)).to.be.at.least(3);
      }
      const small = getComputedStyle(list.root.querySelector('small')!);
      expect(contrast(small.color, surface)).to.be.at.least(7);
    });

    it(`shows the edge of every row that opens, ${scheme}`, async () => {
      const list = await mountList(createSession(), '', {
        style: inScheme(scheme),
      });
      const row = list.root.querySelector('.summary')!;
      const { borderTopColor } = getComputedStyle(row);
      expect(contrast(borderTopColor, surfaceOf(list))).to.be.at.least(3);
    });

    it(`draws how far it is in its own colours, ${scheme}`, async () => {
      const style = inScheme(scheme);
      for (const shown of [
        await mountCheckIn(createSession(), '', { style }),
        await mountBuilder(createSession(), 'layout="one-by-one"', { style }),
      ]) {
        const track = getComputedStyle(shown.get('progressbar'));
        expect(track.appearance).to.equal('none');
        expect(
          contrast(track.backgroundColor, surfaceOf(shown)),
          'the way that is left is quiet',
        ).to.be.within(1.05, 2);
      }
    });

    it(`has readable words in an empty field, ${scheme}`, async () => {
      const checkIn = await mountCheckIn(createSession(), '', {
        style: inScheme(scheme),
      });
      await checkIn.press('Next', 'More words');
      const [field] = checkIn.all('searchbox');
      const { color } = getComputedStyle(field!, '::placeholder');
      const { backgroundColor } = getComputedStyle(field!);
      expect(contrast(color, backgroundColor)).to.be.at.least(4.5);
    });

    it(`prints ink on paper, ${scheme}`, async function () {
      if (!(await media({ media: 'print' }))) this.skip();
      const card = await mountCard(createSession(), 'slow-hug', '', {
        style: inScheme(scheme),
      });
      // Grounds are not printed.
      for (const words of [card.get('heading'), card.get('list', 'Steps')])
        expect(contrast(getComputedStyle(words).color, 'white')).to.be.at.least(
          4.5,
        );
    });
  }
});
