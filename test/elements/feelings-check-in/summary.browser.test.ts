// The summary: practices, putting one away, going back.
import { expect, waitUntil } from '@open-wc/testing';
import type { FeelingsCheckInElement } from '../../../src/elements/feelings-check-in/feelings-check-in.element.js';
import { createSession, type Session } from '../../../src/session/session.js';
import {
  button,
  focused,
  heard,
  mount,
  press,
  shadow,
  text,
  title,
} from './driver.js';

const rows = (element: Element): string[] =>
  [...shadow(element).querySelectorAll('.summary strong')].map(
    ({ textContent }) => textContent.trim(),
  );

describe('feelings-check-in, summary', () => {
  let session: Session;
  const open = async (
    feelings: readonly string[],
  ): Promise<FeelingsCheckInElement> => {
    const element = await mount(session, 'steps=words need');
    element.value = { feelings, needs: [] };
    await press(element, 'Next', 'Done');
    return element;
  };
  const openFirst = async (element: FeelingsCheckInElement): Promise<void> => {
    shadow(element).querySelector<HTMLElement>('.summary')!.click();
    await element.updateComplete;
  };
  beforeEach(() => {
    session = createSession({ audience: 'kink' });
  });

  it('puts a practice away with "Not for me", and brings it back with Undo', async () => {
    const element = await open(['sad']);
    const [first] = rows(element);
    await openFirst(element);
    expect(title(element)).to.equal(first);
    await press(element, 'Not for me');
    expect(text(element)).to.contain('Put away.');
    expect(rows(element)).not.to.contain(first);
    await waitUntil(
      () => focused(element) === button(element, 'Undo'),
      'focus on Undo',
    );
    await press(element, 'Undo');
    expect(rows(element)).to.contain(first);
    expect(focused(element)!.textContent).to.contain(first!);
  });

  it('follows what is said elsewhere on the page: a "please never" takes a practice away', async () => {
    const element = await open(['lonely']);
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
    const before = rows(element);
    session.markPractice(shown!.practice.id, { dismissed: true });
    if (limit)
      session.setPreference(limit.id, limit.roles[0]!, { level: 'hard-no' });
    await element.updateComplete;
    expect(rows(element)).not.to.contain(before[0]);
  });

  it('keeps a practice open while it is marked, also where it would stand lower then', async () => {
    const element = await open(['sad']);
    await openFirst(element);
    const practice = title(element);
    const { id } = session
      .getState()
      .content.practices.find(({ title: name }) => name === practice)!;
    session.markPractice(id, { helped: false, done: true });
    await element.updateComplete;
    expect(title(element)).to.equal(practice);
    await press(element, 'Back');
    expect(title(element)).to.equal('That sounds hard');
    expect(focused(element), 'focus').not.to.equal(null);
  });

  it('goes back to the question before it, and to the words by Change', async () => {
    const element = await open(['sad']);
    await press(element, 'Back');
    expect(title(element)).to.equal('What would help?');
    await press(element, 'Done', 'Change');
    expect(title(element)).to.equal('Any words for it?');
  });

  it('bends no label into a sentence, for every word, strength and need', async () => {
    const { feelings, needs } = session.getState().content;
    const element = await mount(session, 'steps=words need');
    for (const [index, { id, label, safety }] of feelings.entries()) {
      if (id === 'unsure') continue;
      const need = needs[index % needs.length]!;
      element.clear();
      await element.updateComplete;
      element.value = {
        feelings: [id],
        strengths: { [id]: 3 },
        needs: [need.id],
      };
      await press(element, 'Next', 'Done');
      expect(title(element).toLowerCase(), label).not.to.contain(
        label.toLowerCase(),
      );
      const alarm = safety && safety.level !== 'soft';
      const item = shadow(element)
        .querySelector('.said li')!
        .textContent.trim();
      expect(item).to.equal(alarm ? label : `${label} · a lot`);
      expect(text(element)).to.contain(`You asked for: ${need.label}`);
    }
  });

  it('changes what a screen reader finds with every button in every state', async () => {
    for (const feelings of [[], ['sad'], ['scared'], ['hopeless']]) {
      session = createSession({ audience: 'kink', country: 'GB' });
      const element = await mount(session, 'steps=field words about need');
      const pressed = new Set<string>();
      element.value = { feelings, needs: [] };
      await element.updateComplete;
      for (let turn = 0; turn < 90; turn += 1) {
        const key = (one: Element): string =>
          `${title(element)} ${one.textContent.trim()} ${one.getAttribute('aria-expanded')}`;
        const next = [...shadow(element).querySelectorAll('button')].find(
          (one) =>
            !pressed.has(key(one)) &&
            one.textContent.trim() !== 'Leave this page' &&
            !one.closest('.support, [part=actions]'),
        );
        if (!next) break;
        pressed.add(key(next));
        const name = key(next);
        const before = heard(element);
        next.focus();
        next.click();
        await element.updateComplete;
        const isClearOfNothing =
          / (Clear|Start over) /.test(name) && !feelings.length;
        if (!isClearOfNothing)
          expect(heard(element), name).not.to.equal(before);
        expect(document.activeElement, name).not.to.equal(document.body);
      }
      expect(pressed.size, 'it went through the steps').to.be.greaterThan(10);
      element.remove();
    }
  });
});
