import { expect, nextFrame, waitUntil } from '@open-wc/testing';
import { createSession, type Session } from '../../../src/session/session.js';
import { answerStorageFor } from '../../../src/storage/answer-storage.js';
import { wipe } from '../../storage/behind.js';
import { leavePage } from '../care-data/harness.js';
import { wordsOf } from '../../support/by-role.js';
import { mount, type PreferenceBuilderHarness } from './harness.js';

const ways = ['Show large', 'Copy as text', 'Print'];

describe('preference-builder, a card to take along', () => {
  let session: Session;
  let copied: string[];
  let fails = false;
  const clipboard = Object.getOwnPropertyDescriptor(navigator, 'clipboard');
  const withCard = async (
    attributes = '',
  ): Promise<PreferenceBuilderHarness> => {
    session.setPreferences({
      hug: {
        receive: { level: 'need', timing: ['right-after'], note: 'Slowly.' },
        give: { level: 'like' },
      },
      'no-screens': { receive: { level: 'like' } },
      kiss: { receive: { level: 'hard-no', private: true } },
      'skip-jokes': { receive: { level: 'need' } },
    });
    const builder = await mount(session, attributes);
    await builder.press('See my card');
    return builder;
  };

  beforeEach(() => {
    session = createSession({ audience: 'kink' });
    copied = [];
    fails = false;
    Object.defineProperty(navigator, 'clipboard', {
      configurable: true,
      value: {
        writeText: (text: string) => {
          copied.push(text);
          return fails ? Promise.reject(new Error('no')) : Promise.resolve();
        },
      },
    });
  });
  afterEach(() => {
    if (clipboard) Object.defineProperty(navigator, 'clipboard', clipboard);
    else Reflect.deleteProperty(navigator, 'clipboard');
  });

  it('leads from each line to its question, also to one that is not asked first', async () => {
    const builder = await withCard();
    await builder.press(/^A long hug/);
    expect(
      builder.active === builder.answerOf('A long hug', 'I need this'),
    ).to.equal(true);
    await builder.press('See my card');
    await builder.press('No phones for a while');
    expect(builder.openGroups).to.include('Quiet and space');
    expect(
      builder.active ===
        builder.answerOf('No phones for a while', "I'd like this"),
    ).to.equal(true);
  });

  it('leads to it one by one, too', async () => {
    const builder = await withCard('layout="one-by-one"');
    await builder.press('No phones for a while');
    expect(builder.title).to.equal('No phones for a while');
    expect(builder.isOnTitle).to.equal(true);
  });

  it('has lines of 44 px with names of their own', async () => {
    const builder = await withCard();
    const entries = [...builder.root.querySelectorAll('dd button')];
    const names = entries.map(wordsOf);
    expect(new Set(names).size).to.equal(names.length);
    for (const entry of entries)
      expect(entry.getBoundingClientRect().height).to.be.at.least(44);
  });

  it('copies the card as text, without notes and without what is kept to oneself, and says before who may see it', async () => {
    const builder = await withCard();
    expect(builder.announcement).to.contain(
      'Your other devices may show what you copy.',
    );
    expect(copied).to.deep.equal([]);
    await builder.press('Copy as text');
    await waitUntil(() => builder.announcement.includes('Copied'));
    expect(copied).to.deep.equal([
      [
        'What helps me after',
        'I need\n- A long hug (Right after)',
        "I'd like\n- No phones for a while",
        'Happy to give\n- Give a long hug',
        "Please don't\n- Jokes about what happened",
        'A no in the moment always wins.',
      ].join('\n\n'),
    ]);
  });

  it('shows the text where the page cannot copy', async () => {
    const builder = await withCard();
    fails = true;
    await builder.press('Copy as text');
    await waitUntil(() => builder.seen.includes('cannot copy'));
    expect(builder.seen).to.contain('- A long hug (Right after)');
  });

  it('lets a clipboard that answers late keep nobody at a question', async () => {
    const builder = await withCard('layout="one-by-one"');
    let answer = (): void => {};
    const late = new Promise<void>((done) => (answer = done));
    navigator.clipboard.writeText = () => late;
    await builder.press('Copy as text');
    await builder.press('No phones for a while');
    await builder.point('No phones for a while', 'I need this');
    answer();
    await waitUntil(
      () => builder.title !== 'No phones for a while',
      'the next question comes',
      { timeout: 3000 },
    );
    expect(builder.seen).not.to.contain('Copied');
  });

  /** Prints where the browser never tells that it has. */
  const printWithoutEnd = (builder: PreferenceBuilderHarness): void => {
    builder.button('Print').click();
    for (const { contentWindow } of builder.root.querySelectorAll('iframe'))
      contentWindow!.print = () => {};
  };

  it('prints a sheet that is the card alone, under a name that says nothing', async () => {
    const builder = await withCard();
    let isPrinted = false;
    await builder.press('Print');
    const frame = builder.root.querySelector('iframe')!;
    const page = (): Window => frame.contentWindow!;
    page().print = () => (isPrinted = true);
    await waitUntil(() => page().document.body.children.length > 0);
    page().print = () => (isPrinted = true);
    await waitUntil(() => isPrinted);
    expect(page().document.title).to.equal('My card');
    const words = wordsOf(page().document.body);
    expect(words).to.contain('A long hug (Right after)');
    expect(words).to.contain('A no in the moment always wins.');
    expect(words).not.to.match(/Slowly|kisses|Support|Your answers/);
    expect(document.title).not.to.equal('My card');
    page().dispatchEvent(new Event('afterprint'));
    expect(builder.root.querySelector('iframe')).to.equal(null);
  });

  it('keeps no sheet where the browser never tells that it printed', async () => {
    const builder = await withCard();
    const sheets = (): NodeListOf<HTMLIFrameElement> =>
      builder.root.querySelectorAll('iframe');
    printWithoutEnd(builder);
    printWithoutEnd(builder);
    expect(sheets(), 'printed again').to.have.length(1);
    session.clear();
    await builder.settle();
    expect(sheets(), 'the answers went').to.have.length(0);
  });

  it('takes a sheet along that was not printed yet', async () => {
    const builder = await withCard();
    printWithoutEnd(builder);
    const { element, root } = builder;
    element.remove();
    expect(root.querySelector('iframe')).to.equal(null);
  });

  it('makes the page no wider while a card is turned', async () => {
    const builder = await withCard();
    await builder.press('Show large');
    const turn = builder.button('Turn round');
    expect(turn.ariaPressed).to.equal('false');
    await builder.press('Turn round');
    expect(turn.ariaPressed).to.equal('true');
    const turned = builder.root.querySelector('.turned')!;
    const page = document.scrollingElement!;
    const widths = new Set<number>();
    do {
      widths.add(page.scrollWidth - page.clientWidth);
      await nextFrame();
    } while (turned.getAnimations().length > 0);
    expect([...widths]).to.deep.equal([0]);
  });

  it('shows one line after the other large, turns it round, and comes back', async () => {
    const builder = await withCard();
    await builder.press('Show large');
    expect(builder.isOnTitle).to.equal(true);
    const seen: string[] = [];
    for (let line = 0; line < 4; line += 1) {
      seen.push(builder.title);
      if (builder.hasButton('Next')) await builder.press('Next');
    }
    expect(seen).to.deep.equal([
      'A long hug (Right after)',
      'No phones for a while',
      'Give a long hug',
      'Jokes about what happened',
    ]);
    expect(builder.seen).to.contain("Please don't").and.not.contain('Slowly');
    const heading = builder.get('heading');
    expect(
      parseFloat(getComputedStyle(heading).fontSize),
      'large',
    ).to.be.at.least(32);
    const turned = (): string =>
      getComputedStyle(heading.parentElement!).rotate;
    expect(turned()).to.equal('none');
    await builder.press('Turn round');
    await waitUntil(() => turned() === '180deg');
    await builder.press('Back to my card');
    expect(builder.seen).to.contain('My card');
    expect(builder.isOnTitle).to.equal(true);
  });

  it('lets the other person answer to a wish with a tap, shows that large, and keeps none of it', async () => {
    const builder = await withCard();
    const before = session.getState();
    await builder.press('Show large');
    await builder.press('In a minute');
    expect(builder.title).to.equal('In a minute');
    expect(builder.seen).to.contain('A long hug');
    expect(builder.isOnTitle).to.equal(true);
    await builder.press('Turn round');
    expect(builder.title).to.equal('In a minute');
    await builder.press('Show the line again');
    expect(builder.title).to.equal('A long hug (Right after)');
    await builder.press('Yes');
    await builder.press('Next');
    expect(builder.title, 'the next line').to.equal('No phones for a while');
    await builder.press('No, thanks');
    await builder.press('Back to my card');
    await builder.press('Show large');
    expect(builder.title).to.equal('A long hug (Right after)');
    expect(session.getState()).to.equal(before);
  });

  it('asks for no answer to a limit', async () => {
    const builder = await withCard();
    await builder.press('Show large');
    while (builder.hasButton('Next')) await builder.press('Next');
    expect(builder.title).to.equal('Jokes about what happened');
    for (const reply of ['Yes', 'In a minute', 'No, thanks'])
      expect(builder.hasButton(reply), reply).to.equal(false);
  });

  it('offers none of it while safety is strong or urgent, also where it stands open', async () => {
    for (const [feeling, level] of [
      ['coerced', 'strong'],
      ['hopeless', 'urgent'],
    ] as const) {
      const builder = await withCard();
      for (const way of ways) expect(builder.hasButton(way)).to.equal(true);
      await builder.press('Show large');
      session.submitCheckIn({ feelings: [feeling], needs: [] });
      await builder.settle();
      expect(session.safety().level).to.equal(level);
      await builder.press('Open it anyway');
      for (const way of [...ways, 'Turn round'])
        expect(builder.hasButton(way), `${way}, ${level}`).to.equal(false);
      expect(copied).to.deep.equal([]);
      session.clear();
    }
  });

  it('offers nothing to take where there is nothing', async () => {
    const builder = await mount(session);
    await builder.press('See my card');
    for (const way of ways) expect(builder.hasButton(way)).to.equal(false);
  });

  it('can be kept, where the page allows it and nothing is kept: one press leads to what it means', async () => {
    const without = await withCard();
    expect(without.hasButton('Keep my card')).to.equal(false);
    answerStorageFor(session).setPolicy('device');
    const builder = await withCard();
    expect(builder.filled).to.deep.equal(['Show large']);
    await builder.press('Keep my card');
    await waitUntil(() => builder.find('group', 'What is kept'));
    await waitUntil(() => builder.focused === 'What is kept');
    expect(builder.hasButton('Keep my card'), 'it is there').to.equal(false);
    await builder.choose('Kept on this device');
    await builder.press('Keep my answers');
    await waitUntil(() => builder.text.includes('Kept. It was read back'));
    expect(builder.hasButton('Keep my card'), 'it is kept').to.equal(false);
    await builder.press('Close');
    expect(builder.hasButton('Keep my card')).to.equal(false);
    leavePage();
    await wipe();
  });

  it('opens what is kept once, however often it was pressed, and leaves the focus of whoever went on', async () => {
    answerStorageFor(session).setPolicy('device');
    const builder = await withCard();
    const keep = builder.button('Keep my card');
    keep.focus();
    keep.click();
    keep.click();
    const { focused } = builder;
    builder.button('Print').focus();
    expect(focused).to.equal('Keep my card');
    await waitUntil(() => builder.find('group', 'What is kept'));
    await builder.settle();
    expect(builder.focused).to.equal('Print');
  });

  it('can be kept where it may not be taken along, as below', async () => {
    answerStorageFor(session).setPolicy('device');
    session.submitCheckIn({ feelings: ['unsafe'], needs: [] });
    const builder = await mount(session);
    await builder.press('Open it anyway');
    await builder.answer('A long hug', 'I need this');
    await builder.press('See my card');
    for (const way of ways) expect(builder.hasButton(way)).to.equal(false);
    expect(builder.hasButton('Keep my card')).to.equal(true);
  });
});
