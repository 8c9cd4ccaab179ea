// Support is one press away, whatever is open: its control stands inside of
// other views, whose listeners hear the same press.
import { expect } from '@open-wc/testing';
import type { Session } from '../../src/session/session.js';
import { answered, openThings, type Shown } from './open-things.js';

/** How the control of the panel is called, and where it stands. */
const controlsOf = (shown: Shown): HTMLElement[] =>
  shown.all('button', 'Support');
const panelOf = ({ root }: Shown): Element | null =>
  root.querySelector('.support-panel');
const isOpen = (shown: Shown): boolean => !!panelOf(shown);

describe('Support, whatever is open', () => {
  let controls = 0;
  // A note is nothing but support, and opens by its fold.
  const others = openThings.filter(
    ({ tag, open }) => tag !== 'safety-note' && open !== 'support',
  );

  /** What is open, after somebody said this elsewhere on the page. */
  const showAfter = async (
    show: (session: Session) => Promise<Shown>,
    feeling: string,
  ): Promise<Shown> => {
    const session = answered();
    const shown = await show(session);
    session.submitCheckIn({ feelings: [feeling], needs: [] });
    await shown.settle();
    return shown;
  };

  for (const feeling of ['lonely', 'coerced']) {
    for (const { tag, open, show } of others) {
      it(`opens at once with one press, and goes back with one: ${tag}, ${open}, after "${feeling}"`, async () => {
        const { length } = controlsOf(await showAfter(show, feeling));
        controls += length;
        for (let index = 0; index < length; index += 1) {
          const shown = await showAfter(show, feeling);
          expect(isOpen(shown), 'before').to.equal(false);
          controlsOf(shown)[index]!.click();
          await shown.element.updateComplete;
          expect(isOpen(shown), 'after a press').to.equal(true);
          const title = shown.root.querySelector('[data-support-title]');
          expect(shown.active, 'the focus').to.equal(title);
          // A question may have a way back of its own.
          const [back] = shown.all('button', 'Back', panelOf(shown)!);
          back!.click();
          await shown.settle();
          expect(isOpen(shown), 'after going back').to.equal(false);
          expect(shown.focused).to.equal('Support');
        }
      });
    }
  }

  after(() => {
    expect(controls).to.be.greaterThan(50);
  });
});
