import { expect } from '@open-wc/testing';
import { watchExitButtons } from '../../../src/page/exit-buttons.js';
import { DEFAULT_EXIT_URL, exitHooks } from '../../../src/page/leave.js';

import { warnings } from '../warnings.js';
import { mount, pressShift } from './harness.js';

describe('quick-exit', () => {
  const said = warnings();

  it('leaves by a press and by Shift three times, and tells the page first, without a word of anybody’s', async () => {
    const exit = await mount();
    const heard = exit.countExits();
    exit.wayOut.click();
    expect(heard.count).to.equal(1);
    pressShift(3);
    expect(heard.count).to.equal(2);
    await expect(exit.element).to.be.accessible();
  });

  it('leaves where what hears of a button on the page throws', async () => {
    const watching = new AbortController();
    watchExitButtons(() => {
      throw new Error('A page broke it');
    }, watching.signal);
    try {
      const exit = await mount();
      const heard = exit.countExits();
      exit.wayOut.click();
      pressShift(3);
      expect(heard.count).to.equal(2);
      exit.element.remove();
    } finally {
      watching.abort();
    }
  });

  it('closes what it says of itself when somebody goes on elsewhere', async () => {
    const exit = await mount();
    const about = exit.root.querySelector('details')!;
    about.open = true;
    about.querySelector('p')!.click();
    expect(about.open, 'read').to.equal(true);
    document.body.click();
    expect(about.open, 'pressed elsewhere').to.equal(false);
  });

  it('says how many presses are left', async () => {
    const exit = await mount();
    exit.countExits();
    pressShift(1);
    await exit.settle();
    expect(exit.announcement).to.equal('Shift 2 more times to leave');
  });

  it('hears no key where that is off, and says nothing of keys then', async () => {
    const exit = await mount('keys="off"');
    const heard = exit.countExits();
    pressShift(3);
    expect(heard.count).to.equal(0);
    expect(exit.text).not.to.include('Shift');
  });

  it('leaves the keys to a page of GOV.UK’s that has its own', async () => {
    document.body.dataset['govukFrontendExitThisPageKeypress'] = 'true';
    try {
      const exit = await mount();
      const heard = exit.countExits();
      pressShift(3);
      expect(heard.count).to.equal(0);
    } finally {
      delete document.body.dataset['govukFrontendExitThisPageKeypress'];
    }
  });

  it('has one owner of the keys a page; when that one goes, the next one hears them', async () => {
    const [one, two] = [await mount(), await mount()];
    const heard = [one.countExits(), two.countExits()];
    pressShift(3);
    expect(heard.map(({ count }) => count)).to.deep.equal([1, 0]);
    one.element.remove();
    pressShift(3);
    expect(heard.map(({ count }) => count)).to.deep.equal([1, 1]);
  });

  it('goes to a page of the host’s choice, and refuses one that is not https with a clear word', async () => {
    const good = await mount('exit-to="https://bland.example/"');
    expect(good.wayOut.href).to.equal('https://bland.example/');
    for (const to of [
      'http://bland.example/',
      'javascript:alert(1)',
      '/home',
      'data:text/html,x',
    ]) {
      const exit = await mount(`exit-to="${to}"`);
      expect(exit.wayOut.href).to.equal(DEFAULT_EXIT_URL);
      expect(said.at(-1)).to.include(to).and.to.include('an https: address');
    }
    said.length = 0;
  });

  it('stands above whatever covers the page', async () => {
    const exit = await mount();
    const notice = document.createElement('p');
    notice.textContent = 'We value your cookies';
    notice.style.cssText =
      'position: fixed; inset: 0; z-index: 2147483647; background: white';
    exit.element.after(notice);
    const { left, top, width, height } = exit.wayOut.getBoundingClientRect();
    expect(height).to.be.at.least(44);
    expect(
      document.elementFromPoint(left + width / 2, top + height / 2),
    ).to.equal(exit.element);
  });

  it('says what it cannot do', async () => {
    const exit = await mount();
    expect(exit.limitWords).to.include(
      'It does not clear the history of this browser',
    );
  });

  it('gives a finger 44 px for what it says, apart from the button', async () => {
    const exit = await mount();
    const about = exit.limits.getBoundingClientRect();
    expect(about.height).to.be.at.least(44);
    const { bottom } = exit.wayOut.getBoundingClientRect();
    expect(about.top).to.be.at.least(bottom);
  });

  it('is as tall as its words, not as the page', async () => {
    const exit = await mount();
    const box = exit.limits.closest('details')!.parentElement!;
    expect(box.getBoundingClientRect().height).to.be.below(120);
    expect(exit.wayOut.getBoundingClientRect().height).to.be.within(44, 60);
  });

  it('keeps its words where they were pressed, and draws a line around what it says', async () => {
    for (const dir of ['ltr', 'rtl']) {
      const exit = await mount(`dir="${dir}"`);
      const words = exit.limits;
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
    const before = exitHooks().exits.size;
    const exit = await mount();
    const heard = exit.countExits();
    exit.element.remove();
    pressShift(3);
    expect([heard.count, exitHooks().exits.size]).to.deep.equal([0, before]);
    expect(said).to.deep.equal([]);
  });
});
