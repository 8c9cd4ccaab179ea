// What the way out of a page covers where the screen is narrow and letters are
// twice as large.
import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import { createSession } from '../../../src/session/session.js';
import { mount as mountCheckIn } from '../feelings-check-in/harness.js';
import { mount } from './harness.js';

const resize = (width: number, height: number): Promise<unknown> =>
  executeServerCommand('ui-viewport', { width, height });

describe('quick-exit with letters twice as large', () => {
  before(async () => {
    await resize(320, 640);
    document.documentElement.style.fontSize = '200%';
  });
  after(async () => {
    document.documentElement.style.fontSize = '';
    await resize(800, 600);
  });

  it('is not higher than what a heading keeps free above it', async () => {
    const exit = await mount();
    const checkIn = await mountCheckIn(createSession(), '', {
      style: 'margin: 50vh 0 150vh; font-size: 1rem',
    });
    await checkIn.press('Support');
    const { bottom } = exit.root
      .querySelector('.exit')!
      .getBoundingClientRect();
    const { top } = checkIn.active!.getBoundingClientRect();
    expect(checkIn.active!.textContent).to.contain('You do not have to');
    expect(top).to.be.at.least(bottom - 1);
    expect(bottom).to.be.below(640 / 4 + 8);
  });
});
