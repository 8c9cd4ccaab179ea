import { expect, fixture, html, oneEvent, waitUntil } from '@open-wc/testing';
import type { SafetyNoteElement } from '../../../src/elements/safety-note/safety-note.element.js';
import { createSession, type Session } from '../../../src/session/session.js';
import { SafetyNoteHarness } from './harness.js';

/** A page of its own in a frame, so that leaving it does not end the tests. */
async function openPage(): Promise<{
  frame: HTMLIFrameElement;
  note: SafetyNoteElement;
  session: Session;
}> {
  const session = createSession({ country: 'GB' });
  session.submitCheckIn({ feelings: ['trapped'], needs: [] });
  const frame = await fixture<HTMLIFrameElement>(
    html`<iframe title="page"></iframe>`,
  );
  frame.src = new URL('./page.html', import.meta.url).href;
  await oneEvent(frame, 'load');
  const note = frame.contentDocument!.querySelector('safety-note')!;
  note.session = session;
  await waitUntil(
    () => note.shadowRoot?.querySelector('a'),
    'the note is there',
    { timeout: 5000 },
  );
  return { frame, note, session };
}

describe('leaving the page from the safety-note', () => {
  it('forgets every answer and puts another page in this one’s place', async () => {
    const { frame, note, session } = await openPage();
    const entries = window.history.length;
    const page = frame.contentWindow!;
    let kind = 'replace';
    page.navigation?.addEventListener(
      'navigate',
      (event) => (kind = event.navigationType),
    );
    new SafetyNoteHarness(note).linkTo('https://bland.invalid/').click();
    expect(session.getState().checkIn).to.equal(undefined);
    // In the same task: no frame in between can show what was there.
    expect([page.document.title, page.document.body.innerText]).to.deep.equal([
      'Loading',
      'Loading',
    ]);
    expect(page.document.querySelector('safety-note')).to.equal(null);
    // Nothing answers at the address, and not every browser shows a page that
    // says so.
    if (!/AppleWebKit(?!.*Chrome)/.test(navigator.userAgent)) {
      await waitUntil(
        () => !frame.contentDocument?.querySelector('safety-note'),
        'the page is gone',
        { timeout: 5000 },
      );
    }
    expect([kind, window.history.length]).to.deep.equal(['replace', entries]);
  });

  it('says that it does not clear the history', async () => {
    const { note } = await openPage();
    note.shadowRoot!.querySelector('summary')!.click();
    await note.updateComplete;
    expect(note.shadowRoot!.textContent).to.contain(
      'It does not clear your browser history.',
    );
  });
});
