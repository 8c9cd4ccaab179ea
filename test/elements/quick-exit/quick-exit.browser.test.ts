import { expect, fixture, html } from '@open-wc/testing';
import { AWAY, leaving } from '../../../src/page/leave.js';
import { QuickExitElement } from '../../../src/elements/quick-exit/quick-exit.element.js';
import { warnings } from '../warnings.js';

customElements.define('quick-exit', QuickExitElement);

const link = (element: QuickExitElement): HTMLAnchorElement =>
  element.shadowRoot!.querySelector('a')!;
const shifts = (count: number): void => {
  for (let n = 0; n < count; n += 1) {
    for (const type of ['keydown', 'keyup'])
      dispatchEvent(new KeyboardEvent(type, { key: 'Shift' }));
  }
};
/**
 * Hears the exits of a page that must not be left, since the tests run in it.
 */
function exits(element: Element): { count: number } {
  const heard = { count: 0 };
  element.addEventListener('care-exit', (event) => {
    heard.count += 1;
    event.preventDefault();
  });
  return heard;
}

describe('quick-exit', () => {
  const said = warnings();

  it('leaves by a press and by Shift three times, and tells the page first, without a word of anybody’s', async () => {
    const element = await fixture<QuickExitElement>(
      html`<quick-exit></quick-exit>`,
    );
    const heard = exits(element);
    link(element).click();
    expect(heard.count).to.equal(1);
    shifts(3);
    expect(heard.count).to.equal(2);
    await expect(element).to.be.accessible();
  });

  it('says how many presses are left', async () => {
    const element = await fixture<QuickExitElement>(
      html`<quick-exit></quick-exit>`,
    );
    exits(element);
    shifts(1);
    await element.updateComplete;
    expect(
      element.shadowRoot!.querySelector('[role=status]')!.textContent.trim(),
    ).to.equal('Shift 2 more times to leave');
  });

  it('hears no key where that is off, and says nothing of keys then', async () => {
    const element = await fixture<QuickExitElement>(
      html`<quick-exit keys="off"></quick-exit>`,
    );
    const heard = exits(element);
    shifts(3);
    expect(heard.count).to.equal(0);
    expect(element.shadowRoot!.textContent).not.to.include('Shift');
  });

  it('leaves the keys to a page of GOV.UK’s that has its own', async () => {
    document.body.dataset['govukFrontendExitThisPageKeypress'] = 'true';
    try {
      const element = await fixture<QuickExitElement>(
        html`<quick-exit></quick-exit>`,
      );
      const heard = exits(element);
      shifts(3);
      expect(heard.count).to.equal(0);
    } finally {
      delete document.body.dataset['govukFrontendExitThisPageKeypress'];
    }
  });

  it('has one owner of the keys a page; when that one goes, the next one hears them', async () => {
    const box = await fixture<HTMLElement>(
      html`<div><quick-exit></quick-exit><quick-exit></quick-exit></div>`,
    );
    const [one, two] = [...box.querySelectorAll('quick-exit')] as [
      QuickExitElement,
      QuickExitElement,
    ];
    const heard = [exits(one), exits(two)];
    shifts(3);
    expect(heard.map(({ count }) => count)).to.deep.equal([1, 0]);
    one.remove();
    shifts(3);
    expect(heard.map(({ count }) => count)).to.deep.equal([1, 1]);
  });

  it('goes to a page of the host’s choice, and refuses one that is not https with a clear word', async () => {
    const good = await fixture<QuickExitElement>(
      html`<quick-exit to="https://bland.example/"></quick-exit>`,
    );
    expect(link(good).href).to.equal('https://bland.example/');
    for (const to of [
      'http://bland.example/',
      'javascript:alert(1)',
      '/home',
      'data:text/html,x',
    ]) {
      const element = await fixture<QuickExitElement>(
        html`<quick-exit to=${to}></quick-exit>`,
      );
      expect(link(element).href).to.equal(AWAY);
      expect(said.at(-1)).to.include(to).and.to.include('an https: address');
    }
    said.length = 0;
  });

  it('stands above whatever covers the page', async () => {
    const box = await fixture<HTMLElement>(
      html`<div>
        <quick-exit></quick-exit>
        <div class="notice">We value your cookies</div>
      </div>`,
    );
    const notice = box.querySelector<HTMLElement>('.notice')!;
    notice.style.cssText =
      'position: fixed; inset: 0; z-index: 2147483647; background: white';
    const element = box.querySelector<QuickExitElement>('quick-exit')!;
    const { left, top, width, height } = link(element).getBoundingClientRect();
    expect(height).to.be.at.least(44);
    expect(
      document.elementFromPoint(left + width / 2, top + height / 2),
    ).to.equal(element);
  });

  it('says what it cannot do', async () => {
    const element = await fixture<QuickExitElement>(
      html`<quick-exit></quick-exit>`,
    );
    expect(
      element.shadowRoot!.querySelector('details')!.textContent,
    ).to.include('It does not clear the history of this browser');
  });

  it('is as tall as its words, not as the page', async () => {
    const element = await fixture<QuickExitElement>(
      html`<quick-exit></quick-exit>`,
    );
    expect(
      element.shadowRoot!.querySelector('.exit')!.getBoundingClientRect()
        .height,
    ).to.be.below(120);
    expect(link(element).getBoundingClientRect().height).to.be.within(44, 60);
  });

  it('keeps its words where they were pressed, and draws a line around what it says', async () => {
    for (const dir of ['ltr', 'rtl']) {
      const element = await fixture<QuickExitElement>(
        html`<quick-exit dir=${dir}></quick-exit>`,
      );
      const words = element.shadowRoot!.querySelector('summary')!;
      const { x, y } = words.getBoundingClientRect();
      words.click();
      const opened = words.getBoundingClientRect();
      expect([opened.x, opened.y]).to.deep.equal([x, y]);
      expect(getComputedStyle(words.parentElement!).outlineStyle).to.equal(
        'solid',
      );
    }
  });

  it('leaves nothing behind when it is taken away', async () => {
    const before = leaving().exits.size;
    const element = await fixture<QuickExitElement>(
      html`<quick-exit></quick-exit>`,
    );
    const heard = exits(element);
    element.remove();
    shifts(3);
    expect([heard.count, leaving().exits.size]).to.deep.equal([0, before]);
    expect(said).to.deep.equal([]);
  });
});
