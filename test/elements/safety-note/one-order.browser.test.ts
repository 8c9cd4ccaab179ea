import { expect, fixture, html } from '@open-wc/testing';
import { render } from 'lit';
import { renderFirstNumber } from '../../../src/views/support/first-number.js';
import { countryOf } from '../../../src/views/support/support-state.js';
import { renderSupport } from '../../../src/views/support/support-view.js';
import { selectSafety } from '../../../src/session/selectors.js';
import type { Session } from '../../../src/session/session.js';
import { mount, sourceOf, type Mounted } from './setup.js';

const words = [
  [],
  ['numb'],
  ['used'],
  ['scared'],
  ['coerced'],
  ['unsafe'],
  ['in-pain'],
  ['hopeless'],
  ['hopeless', 'coerced'],
];

const namesIn = (root: ParentNode): string[] =>
  [...root.querySelectorAll('.contact strong')].map((name) =>
    name.textContent.trim(),
  );

let place: HTMLElement;
beforeEach(async () => (place = await fixture<HTMLElement>(html`<div></div>`)));

/** The services of a panel as every other element shows it. */
function namesInPanel(session: Session): string[] {
  const { topics } = selectSafety(session.getState());
  render(
    renderSupport(sourceOf(session), {
      country: countryOf(session.getState()),
      topics,
      heading: 3,
    }),
    place,
  );
  return namesIn(place);
}

function firstNumber(session: Session): string[] {
  render(renderFirstNumber(sourceOf(session)), place);
  return namesIn(place);
}

async function say(
  { session, note }: Mounted,
  feelings: readonly string[],
): Promise<void> {
  session.submitCheckIn({ feelings, needs: [] });
  await note.updateComplete;
}

describe('every panel of a page', () => {
  it('names the same services in the same order, in every country, whatever was said', async () => {
    const { session } = await mount();
    for (const { country } of session.getState().content.emergency) {
      const mounted = await mount(
        { country, context: 'conflict' },
        'show="always"',
      );
      for (const feelings of words) {
        await say(mounted, feelings);
        const inNote = namesIn(mounted.note.shadowRoot!);
        expect(inNote.length, country).to.be.greaterThan(0);
        expect(
          namesInPanel(mounted.session),
          `${country} ${feelings.join()}`,
        ).to.deep.equal(inNote);
      }
      mounted.note.remove();
    }
  });

  it('begins with the number that stood there at once, and only a crisis brings one', async () => {
    for (const country of ['GB', 'US', 'CZ', 'DK', 'GR', 'JP', 'MX']) {
      const mounted = await mount({ country });
      for (const feelings of words) {
        await say(mounted, feelings);
        const [first] = namesInPanel(mounted.session);
        const isCrisis = mounted.session.getState().safety.crisis;
        expect(
          firstNumber(mounted.session),
          `${country} ${feelings.join()}`,
        ).to.deep.equal(isCrisis ? [first] : []);
      }
      mounted.note.remove();
    }
  });
});
