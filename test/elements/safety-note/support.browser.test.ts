import { expect, fixture, html } from '@open-wc/testing';
import { LitElement } from 'lit';
import { SessionController } from '../../../src/context/session-controller.js';
import { html as masked } from '../../../src/template/html.js';
import { SupportController } from '../../../src/views/support/support.controller.js';
import { createSession, type Session } from '../../../src/session/session.js';
import { baseStyles } from '../../../src/theme/base.styles.js';
import { tidy } from '../../support/by-role.js';
import { Harness, isOpen } from '../harness.js';

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

class SupportHarness extends Harness<SupportProbe> {
  /** What stands on the screen, block by block. */
  override get seen(): string {
    return tidy(this.root.querySelector('div')!.innerText);
  }
}

const probe = async (session: Session): Promise<SupportHarness> =>
  new SupportHarness(
    await fixture<SupportProbe>(
      html`<support-probe .session=${session}></support-probe>`,
    ),
  );

describe('support in every element', () => {
  it('is a link at its foot until it is wanted, and again after', async () => {
    const support = await probe(createSession({ country: 'GB' }));
    const button = support.button('Support');
    expect(support.seen).to.equal('Support');
    expect(isOpen(button)).to.equal(false);
    await support.press('Support');
    expect(isOpen(button)).to.equal(true);
    expect(support.links).to.include.members([
      'https://www.bbc.co.uk/weather',
      'tel:999',
      'tel:116123',
      'https://findahelpline.com',
    ]);
    await support.press('Support');
    expect(support.seen).to.equal('Support');
  });

  it('follows what was said and the country, though its element does not', async () => {
    const session = createSession({ country: 'GB' });
    const support = await probe(session);
    await support.press('Support');
    expect(support.seen).not.to.contain('If your body hurts');
    session.submitCheckIn({ feelings: ['in-pain'], needs: [] });
    await support.settle();
    expect(support.seen).to.contain('If your body hurts');
    await support.chooseCountry('GR');
    expect(support.seen).to.contain('112').and.not.to.contain('999');
    expect(session.getState().country).to.equal('GR');
  });

  it('tells nobody that it was opened, and lets no listener of a page near a call', async () => {
    const support = await probe(createSession({ country: 'GB' }));
    const heard: string[] = [];
    for (const type of ['show', 'dismiss', 'contact'])
      support.element.addEventListener(`care-safety-${type}`, () =>
        heard.push(type),
      );
    await support.press('Support');
    support.root.addEventListener('click', (event) => event.preventDefault());
    support.linkTo('tel:116').click();
    await support.press('Support');
    expect(heard).to.deep.equal([]);
  });

  it('brings its styles when it opens, once', async () => {
    const support = await probe(createSession({ country: 'GB' }));
    const sheets = support.root.adoptedStyleSheets.length;
    for (let n = 0; n < 3; n++) await support.press('Support');
    expect(support.root.adoptedStyleSheets.length).to.equal(sheets + 1);
    expect(getComputedStyle(support.get('group', 'Support')).display).to.equal(
      'grid',
    );
  });

  it('has nothing that axe finds', async () => {
    const support = await probe(createSession({ country: 'US' }));
    await support.press('Support');
    await expect(support.element).to.be.accessible();
  });
});
