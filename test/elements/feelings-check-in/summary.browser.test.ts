// The summary: practices, putting one away, going back.
import { expect, waitUntil } from '@open-wc/testing';
import type { Practice } from '../../../src/content/content.js';
import { createSession, type Session } from '../../../src/session/session.js';
import { wordsOf } from '../../support/by-role.js';
import { mount, type FeelingsCheckInHarness } from './harness.js';

describe('feelings-check-in, summary', () => {
  let session: Session;
  const open = async (
    feelings: readonly string[],
  ): Promise<FeelingsCheckInHarness> => {
    const checkIn = await mount(session, 'steps="words need"');
    checkIn.element.value = { feelings, needs: [] };
    await checkIn.press('Next', 'Done');
    return checkIn;
  };

  beforeEach(() => {
    session = createSession({ audience: 'kink' });
  });

  it('puts a practice away with "Not for me", and brings it back with Undo', async () => {
    const checkIn = await open(['sad']);
    const [first] = checkIn.practices;
    await checkIn.openFirst();
    expect(checkIn.title).to.equal(first);
    await checkIn.press('Not for me');
    expect(checkIn.text).to.contain('Put away.');
    expect(checkIn.practices).not.to.contain(first);
    await waitUntil(
      () => checkIn.active === checkIn.button('Undo'),
      'focus on Undo',
    );
    await checkIn.press('Undo');
    expect(checkIn.practices).to.contain(first);
    expect(checkIn.focused).to.equal(first!);
  });

  it('follows what is said elsewhere on the page: a "please never" takes a practice away', async () => {
    const checkIn = await open(['lonely']);
    const [shown] = session.rank({ limit: 1 });
    const { limits } = session.getState().content;
    const limit =
      limits.find((one) =>
        one.limits.some(
          ({ practice, scope }) =>
            practice === shown!.practice.id && scope === 'any',
        ),
      ) ??
      limits.find((one) =>
        one.limits.some(({ practice }) => practice === shown!.practice.id),
      )!;
    const before = checkIn.practices;
    session.markPractice(shown!.practice.id, { dismissed: true });
    if (limit)
      session.setPreference(limit.id, limit.roles[0]!, { level: 'hard-no' });
    await checkIn.settle();
    expect(checkIn.practices).not.to.contain(before[0]);
  });

  it('keeps a practice open while it is marked, also where it would stand lower then', async () => {
    const checkIn = await open(['sad']);
    await checkIn.openFirst();
    const practice = checkIn.title;
    const { id } = session
      .getState()
      .content.practices.find(({ title: name }) => name === practice)!;
    session.markPractice(id, { helped: false, done: true });
    await checkIn.settle();
    expect(checkIn.title).to.equal(practice);
    await checkIn.press('Back');
    expect(checkIn.title).to.equal('That sounds hard');
    expect(checkIn.active, 'focus').not.to.equal(null);
  });

  for (const feeling of ['sad', 'lonely', 'angry', 'numb'])
    it(`has another thing for one person, without touch, where one made it heavier: ${feeling}`, async () => {
      const { content } = session.getState();
      const byTitle = (title: string): Practice =>
        content.practices.find((one) => one.title === title)!;
      const checkIn = await open([feeling]);
      for (const title of checkIn.practices) {
        await checkIn.open(title);
        await checkIn.press('Done', 'Heavier');
        const { touch, adapt } = byTitle(title);
        if (touch) expect(checkIn.text).not.to.contain(adapt);
        await checkIn.press('Something else');
        const other = byTitle(checkIn.title);
        expect(other.title).not.to.equal(title);
        expect(!!other.touch, other.title).to.equal(false);
        expect(other.with, other.title).to.include('nobody');
        expect(checkIn.active, 'focus').not.to.equal(null);
        await checkIn.press('Back');
      }
    });

  it('ends where somebody says that it is enough, and opens again as it was', async () => {
    const checkIn = await open(['sad']);
    const before = checkIn.text;
    await checkIn.press('That is enough for now');
    expect(checkIn.title).to.equal('That is enough for now');
    expect(checkIn.focused).to.equal('That is enough for now');
    expect(checkIn.names('button')).to.deep.equal([
      'Open again',
      'Support',
      'Leave this page',
    ]);
    await checkIn.press('Open again');
    expect(checkIn.focused).to.equal('That sounds hard');
    expect(checkIn.text).to.equal(before);
  });

  it('has support at hand at its end, after a word of alarm', async () => {
    const checkIn = await open(['scared']);
    await checkIn.press('That is enough for now');
    expect(checkIn.filled).to.deep.equal(['Support']);
    await checkIn.press('Support');
    expect(checkIn.text).to.contain('If you are in danger');
  });

  it('goes back to the question before it, and to the words by Change', async () => {
    const checkIn = await open(['sad']);
    await checkIn.press('Back');
    expect(checkIn.title).to.equal('What would help?');
    await checkIn.press('Done', 'Change');
    expect(checkIn.title).to.equal('Any words for it?');
  });

  it('bends no label into a sentence, for every word, strength and need', async () => {
    const { feelings, needs } = session.getState().content;
    const checkIn = await mount(session, 'steps="words need"');
    for (const [index, { id, label, safety }] of feelings.entries()) {
      if (id === 'unsure') continue;
      const need = needs[index % needs.length]!;
      checkIn.element.clear();
      await checkIn.settle();
      checkIn.element.value = {
        feelings: [id],
        strengths: { [id]: 3 },
        needs: [need.id],
      };
      await checkIn.press('Next', 'Done');
      expect(checkIn.title.toLowerCase(), label).not.to.contain(
        label.toLowerCase(),
      );
      const alarm = safety && safety.level !== 'soft';
      const [item] = checkIn.all('listitem', undefined, checkIn.get('list'));
      expect(wordsOf(item)).to.equal(alarm ? label : `${label} · a lot`);
      expect(checkIn.text).to.contain(`You asked for: ${need.label}`);
      const reasons = [
        ...checkIn.text.matchAll(
          /You asked for: |Needs nobody else|Short and easy|Can steady you/g,
        ),
      ].map(([sentence]) => sentence);
      expect(reasons, `no reason twice, ${label}`).to.deep.equal([
        ...new Set(reasons),
      ]);
    }
  });

  it('names each practice by its title, and says the rest beside it', async () => {
    const checkIn = await open(['sad']);
    const { practices } = session.getState().content;
    const titles = practices.map(({ title }) => title);
    expect(checkIn.rows.length).to.be.above(1);
    for (const { title, about } of checkIn.rows) {
      expect(titles).to.include(title);
      expect(about).to.contain(' min').and.not.to.contain('About: ');
    }
    const [first, second] = checkIn.rows;
    expect(first!.about).not.to.equal(second!.about);
    const { left, top } = first!.row.getBoundingClientRect();
    const pressed = checkIn.root.elementFromPoint(left + 10, top + 10);
    expect(pressed, 'the whole row is its button').to.equal(first!.button);
  });

  it('changes what a screen reader finds with every button in every state', async () => {
    for (const feelings of [[], ['sad'], ['scared'], ['hopeless']]) {
      session = createSession({ audience: 'kink', country: 'GB' });
      const checkIn = await mount(session, 'steps="field words about need"');
      const pressed = new Set<string>();
      checkIn.element.value = { feelings, needs: [] };
      await checkIn.settle();
      for (let turn = 0; turn < 90; turn += 1) {
        const key = (one: Element): string =>
          `${checkIn.title} ${one.textContent.trim()} ${one.getAttribute('aria-expanded')}`;
        const candidates = checkIn
          .all('button')
          .filter(
            (one) =>
              (!pressed.has(key(one)) || one.closest('.support-panel')) &&
              !/^(Leave this page|Just one word)$/.test(
                one.textContent.trim(),
              ) &&
              !one.closest('[aria-label=Support], [part~=actions]'),
          );
        // What takes everything back leads to the start: last of all.
        const next =
          candidates.find(
            (one) => !/^(Clear|Start over)$/.test(one.textContent.trim()),
          ) ?? candidates[0];
        if (!next) break;
        pressed.add(key(next));
        const name = key(next);
        const before = checkIn.heard;
        next.focus();
        next.click();
        await checkIn.settle();
        const isClearOfNothing =
          / (Clear|Start over) /.test(name) && !feelings.length;
        if (!isClearOfNothing) expect(checkIn.heard, name).not.to.equal(before);
        expect(document.activeElement, name).not.to.equal(document.body);
      }
      expect(pressed.size, [...pressed].join(' | ')).to.be.greaterThan(10);
      checkIn.element.remove();
    }
  });
});
