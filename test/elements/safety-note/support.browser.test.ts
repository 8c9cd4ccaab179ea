import { expect, fixture, html } from '@open-wc/testing';
import { LitElement } from 'lit';
import { SessionController } from '../../../src/context/session-controller.js';
import { html as masked } from '../../../src/template/html.js';
import { SupportController } from '../../../src/views/support/support.js';
import { createSession, type Session } from '../../../src/session/session.js';
import { baseStyles } from '../../../src/theme/base.styles.js';
import { choose, links } from './setup.js';

/**
 * An element that reads nothing of a session itself, and gives support its
 * foot.
 */
class SupportProbe extends LitElement {
  static override styles = baseStyles;
  static override properties = { session: { attribute: false } };
  declare session: Session | undefined;
  #sessions = new SessionController(this, []);
  #support = new SupportController(this, this.#sessions);

  protected override render(): unknown {
    return masked`<div masked="box">${this.#support.renderLink()}${this.#support.renderPanel()}</div>`;
  }
}
customElements.define('support-probe', SupportProbe);

const probe = (session: Session): Promise<SupportProbe> =>
  fixture(html`<support-probe .session=${session}></support-probe>`);
const root = (element: Element): ShadowRoot => element.shadowRoot!;
const text = (element: Element): string =>
  root(element)
    .querySelector<HTMLElement>('.box')!
    .innerText.replace(/\s+/g, ' ')
    .trim();
async function press(element: SupportProbe): Promise<void> {
  root(element).querySelector('button')!.click();
  await element.updateComplete;
}

describe('support in every element', () => {
  it('is a link at its foot until it is wanted, and again after', async () => {
    const element = await probe(createSession({ country: 'GB' }));
    const button = root(element).querySelector('button')!;
    expect([text(element), button.getAttribute('aria-expanded')]).to.deep.equal(
      ['Support', 'false'],
    );
    await press(element);
    expect(button.getAttribute('aria-expanded')).to.equal('true');
    expect(links(element)).to.include.members([
      'https://www.bbc.co.uk/weather',
      'tel:999',
      'tel:116123',
      'https://findahelpline.com',
    ]);
    await press(element);
    expect(text(element)).to.equal('Support');
  });

  it('follows what was said and the country, though its element does not', async () => {
    const session = createSession({ country: 'GB' });
    const element = await probe(session);
    await press(element);
    expect(text(element)).not.to.contain('If your body hurts');
    session.submitCheckIn({ feelings: ['in-pain'], needs: [] });
    await element.updateComplete;
    expect(text(element)).to.contain('If your body hurts');
    await choose(element as never, 'GR');
    expect(text(element)).to.contain('112').and.not.to.contain('999');
    expect(session.getState().country).to.equal('GR');
  });

  it('tells nobody that it was opened, and lets no listener of a page near a call', async () => {
    const element = await probe(createSession({ country: 'GB' }));
    const heard: string[] = [];
    for (const type of ['show', 'dismiss', 'contact'])
      element.addEventListener(`care-safety-${type}`, () => heard.push(type));
    await press(element);
    root(element).addEventListener('click', (event) => event.preventDefault());
    root(element)
      .querySelector<HTMLAnchorElement>('[href^="tel:116"]')!
      .click();
    await press(element);
    expect(heard).to.deep.equal([]);
  });

  it('brings its styles when it opens, once', async () => {
    const element = await probe(createSession({ country: 'GB' }));
    const sheets = root(element).adoptedStyleSheets.length;
    for (let n = 0; n < 3; n++) await press(element);
    expect(root(element).adoptedStyleSheets.length).to.equal(sheets + 1);
    expect(
      getComputedStyle(root(element).querySelector('.support')!).display,
    ).to.equal('grid');
  });

  it('has nothing that axe finds', async () => {
    const element = await probe(createSession({ country: 'US' }));
    await press(element);
    await expect(element).to.be.accessible();
  });
});
