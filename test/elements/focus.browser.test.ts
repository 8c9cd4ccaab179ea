// Where the focus is when a session changes under it, on pages of every kind.
import { expect, fixture, html } from '@open-wc/testing';
import { PracticeCardElement } from '../../src/elements/practice-card/practice-card.element.js';
import { createSession, type Session } from '../../src/session/session.js';

if (!customElements.get('practice-card'))
  customElements.define('practice-card', PracticeCardElement);

const refuse = (session: Session): void =>
  session.setPreference('hold-hands', 'receive', { level: 'hard-no' });

/** A card with the focus on its first button, on a page. */
async function focused(
  session: Session,
  root: ParentNode & Node,
): Promise<PracticeCardElement> {
  const card = document.createElement('practice-card');
  Object.assign(card, { session, practice: 'hold-hands' });
  root.append(card);
  await card.updateComplete;
  card.shadowRoot!.querySelector('button')!.focus();
  expect(card.shadowRoot!.activeElement, 'the button has it').not.to.equal(
    null,
  );
  return card;
}

describe('The focus in an element whose session changes', () => {
  it('stays in it', async () => {
    const session = createSession();
    const page = await fixture<HTMLElement>(html`<div></div>`);
    const card = await focused(session, page);
    refuse(session);
    await card.updateComplete;
    expect(card.shadowRoot!.activeElement?.textContent).to.contain('Hidden');
  });

  it("stays in it where it stands in a shadow root of the page's", async () => {
    const session = createSession();
    const page = await fixture<HTMLElement>(html`<div></div>`);
    const root = page.attachShadow({ mode: 'open' });
    const card = await focused(session, root);
    refuse(session);
    await card.updateComplete;
    expect(root.activeElement).to.equal(card);
    expect(card.shadowRoot!.activeElement?.textContent).to.contain('Hidden');
  });

  it('stays in it where a form of the page stands in front of document.activeElement', async () => {
    const session = createSession();
    const page = await fixture<HTMLElement>(
      html`<div><form name="activeElement"></form></div>`,
    );
    const card = await focused(session, page);
    refuse(session);
    await card.updateComplete;
    expect(card.shadowRoot!.activeElement?.textContent).to.contain('Hidden');
  });

  it('is not taken from where the page moved it meanwhile', async () => {
    const session = createSession();
    const page = await fixture<HTMLElement>(html`<div><input /></div>`);
    const input = page.querySelector('input')!;
    const card = await focused(session, page);
    session.subscribe(() => input.focus());
    refuse(session);
    await card.updateComplete;
    expect(document.activeElement).to.equal(input);
  });

  it('is not taken by an element that did not have it', async () => {
    const session = createSession();
    const page = await fixture<HTMLElement>(html`<div></div>`);
    const card = await focused(session, page);
    (card.shadowRoot!.activeElement as HTMLElement).blur();
    refuse(session);
    await card.updateComplete;
    expect(card.shadowRoot!.activeElement).to.equal(null);
  });
});
