import { expect, fixture, html } from '@open-wc/testing';
import { render } from 'lit';
import { renderFirstNumber } from '../../../src/views/support/first-number.js';
import { renderSupport } from '../../../src/views/support/support-view.js';
import { selectSafety } from '../../../src/session/selectors.js';
import { createSession, type Session } from '../../../src/session/session.js';
import { wordsOf } from '../../support/by-role.js';
import { mount, sourceOf } from './harness.js';

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
  [...root.querySelectorAll('strong')].map(wordsOf);

let place: HTMLElement;
beforeEach(async () => (place = await fixture<HTMLElement>(html`<div></div>`)));

/** The services of a panel as every other element shows it. */
function namesInPanel(session: Session): string[] {
  const { topics } = selectSafety(session.getState());
  render(
    renderSupport(sourceOf(session), {
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

describe('every panel of a page', () => {
  it('names the same services in the same order, in every country, whatever was said', async () => {
    const session = createSession();
    for (const { country } of session.getState().content.emergency) {
      const note = await mount(
        createSession({ country, context: 'conflict' }),
        'show="always"',
      );
      for (const feelings of words) {
        await note.feel(...feelings);
        const inNote = namesIn(note.root);
        expect(inNote.length, country).to.be.greaterThan(0);
        expect(
          namesInPanel(note.session),
          `${country} ${feelings.join()}`,
        ).to.deep.equal(inNote);
      }
      note.element.remove();
    }
  });

  it('begins with the number that stood there at once, and only a crisis brings one', async () => {
    for (const country of ['GB', 'US', 'CZ', 'DK', 'GR', 'JP', 'MX']) {
      const note = await mount(createSession({ country }));
      for (const feelings of words) {
        await note.feel(...feelings);
        const [first] = namesInPanel(note.session);
        const isCrisis = note.session.getState().safety.crisis;
        expect(
          firstNumber(note.session),
          `${country} ${feelings.join()}`,
        ).to.deep.equal(isCrisis ? [first] : []);
      }
      note.element.remove();
    }
  });
});
