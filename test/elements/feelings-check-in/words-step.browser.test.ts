// The words: offered, found by family and by typing, one's own, and how strong.
import { expect, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { FeelingsCheckInElement } from '../../../src/elements/feelings-check-in/feelings-check-in.element.js';
import { createSession, type Session } from '../../../src/session/session.js';
import {
  button,
  choice,
  choose,
  focused,
  mount,
  press,
  shadow,
  text,
  type,
} from './driver.js';

const statuses = (element: Element): string =>
  [...shadow(element).querySelectorAll('[role=status]')]
    .map(({ textContent }) => textContent.trim())
    .join(' | ');
const labels = (element: Element): string[] =>
  [...shadow(element).querySelectorAll('.words label')].map(({ textContent }) =>
    textContent.trim(),
  );

async function showFamily(
  element: FeelingsCheckInElement,
  id: string,
): Promise<void> {
  const family = shadow(element).querySelector('select')!;
  family.value = id;
  family.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  await element.updateComplete;
}

describe('feelings-check-in, words', () => {
  let session: Session;
  beforeEach(() => {
    session = createSession({ audience: 'kink' });
  });

  it('finds every word by its family', async () => {
    const element = await mount(session, 'mode=words');
    await press(element, 'More words');
    const seen = new Set<string>();
    for (const { value } of shadow(element).querySelector('select')!.options) {
      await showFamily(element, value);
      labels(element).forEach((label) => seen.add(label));
    }
    expect(seen.size).to.equal(session.getState().content.feelings.length - 1);
  });

  it('opens all words at the kind of feeling of the dot, the chosen ones first, and the field has the focus', async () => {
    const element = await mount(session);
    element.value = {
      point: { valence: -0.7, arousal: -0.4 },
      feelings: ['calm'],
      needs: [],
    };
    await press(element, 'Next', 'More words');
    expect(shadow(element).querySelector('select')!.value).to.equal('low');
    expect(labels(element)[0]).to.equal('Calm');
    expect(focused(element)).to.equal(
      shadow(element).querySelector('[name=typed]'),
    );
  });

  it('says how many words typing found, and empties the field after a choice', async () => {
    const element = await mount(session, 'mode=words');
    await press(element, 'More words');
    await sendKeys({ type: 'drained' });
    await element.updateComplete;
    expect(statuses(element)).to.match(/\b\d+ words?\b/);
    await choose(element, 'Drained');
    expect(
      shadow(element).querySelector<HTMLInputElement>('[name=typed]')!.value,
    ).to.equal('');
    await waitUntil(
      () => focused(element) === choice(element, 'Drained'),
      'the word itself has the focus',
    );
    expect(choice(element, 'Drained')!.checked).to.equal(true);
    expect(labels(element)[0], 'in sight').to.equal('Drained');
    await press(element, 'Fewer words');
    expect(choice(element, 'Drained')!.checked).to.equal(true);
  });

  it('shows a family in place of what was typed', async () => {
    const element = await mount(session, 'mode=words');
    await type(element, 'drained');
    await showFamily(element, 'calm');
    expect(
      shadow(element).querySelector<HTMLInputElement>('[name=typed]')!.value,
    ).to.equal('');
    expect(!!choice(element, 'Calm')).to.equal(true);
  });

  it('says heading and group once', async () => {
    const element = await mount(session, 'mode=words');
    const group = shadow(element).querySelector('.words[role=group]')!;
    expect(group.hasAttribute('aria-label')).to.equal(false);
    const heading = shadow(element).getElementById(
      group.getAttribute('aria-labelledby')!,
    )!;
    expect(heading.textContent.trim()).to.equal('Any words for it?');
  });

  it('asks how strong beside the word, which can be taken back, and never of a word of alarm', async () => {
    const element = await mount(session, 'mode=words');
    await choose(element, 'Sad');
    await choose(element, 'a lot');
    expect(element.getAnswers().strengths).to.deep.equal({ sad: 3 });
    await choose(element, 'a lot');
    expect(element.getAnswers().strengths, 'pressed again').to.equal(undefined);
    const { content } = session.getState();
    for (const { label, safety } of content.feelings) {
      if (!safety || safety.level === 'soft') continue;
      const other = await mount(
        createSession({ audience: 'kink' }),
        'mode=words',
      );
      await type(other, label);
      await choose(other, label);
      expect(!!choice(other, 'a lot'), label).to.equal(false);
      other.remove();
    }
  });

  it("offers support and one's own word where no word is found", async () => {
    const element = await mount(session, 'mode=words');
    await type(element, 'zzz');
    expect(statuses(element)).to.contain(
      "We don't have that word. Pick one that is close, or write it for yourself. Support is here too.",
    );
    await press(element, 'Keep my own word');
    expect(choice(element, 'zzz')!.checked).to.equal(true);
    expect(focused(element), 'focus').to.equal(choice(element, 'zzz'));
    expect(text(element)).to.contain('Your own word stays on this card only.');
  });

  it("keeps one's own word in this element only: in no value, form, event, attribute or session", async () => {
    const form = document.createElement('form');
    document.body.append(form);
    const element = await mount(session, 'mode=words&name=feelings');
    form.append(element);
    const heard: string[] = [];
    for (const name of [
      'input',
      'change',
      'care-check-in-step',
      'care-check-in',
    ]) {
      element.addEventListener(name, (event) =>
        heard.push(`${event.type} ${JSON.stringify(event)}`),
      );
    }
    await type(element, 'qxzown');
    await press(element, 'Keep my own word');
    expect(heard, 'nothing that a form would send has changed').to.deep.equal(
      [],
    );
    await press(element, 'Next', 'Next', 'Done');
    const told = JSON.stringify([
      element.getAnswers(),
      session.getState().checkIn,
      [...new FormData(form)],
      heard,
    ]);
    expect(told).not.to.contain('qxzown');
    const attributes = [
      ...shadow(element).querySelectorAll('*'),
      element,
    ].flatMap((node) => [...node.attributes]);
    expect(
      attributes.filter(({ value }) => value.includes('qxzown')),
    ).to.deep.equal([]);
    expect(text(element), 'on its own card').to.contain('qxzown');
    expect(shadow(element).querySelector('.title')!.textContent).to.equal(
      'Thank you for putting it into words',
    );
    form.remove();
  });

  for (const [how, forget] of Object.entries({
    Clear: (element: FeelingsCheckInElement) =>
      button(element, 'Clear')!.click(),
    'a reset of the form': (element: FeelingsCheckInElement) =>
      element.form!.reset(),
    'everything erased elsewhere': (element: FeelingsCheckInElement) =>
      (element.session as Session).clear(),
  })) {
    it(`forgets one's own word with ${how}`, async () => {
      const form = document.body.appendChild(document.createElement('form'));
      const element = await mount(session, 'mode=words&name=feelings');
      form.append(element);
      await type(element, 'qxzown');
      await press(element, 'Keep my own word');
      forget(element);
      await element.updateComplete;
      expect(text(element)).not.to.contain('qxzown');
      form.remove();
    });
  }

  it('never stands with the focus nowhere, whatever is pressed', async () => {
    const element = await mount(session, 'mode=words');
    await type(element, 'zzz');
    await press(element, 'Keep my own word');
    await choose(element, 'zzz');
    expect(focused(element), 'own word taken away').not.to.equal(null);
    for (const name of [
      'Fewer words',
      'More words',
      'Next',
      'Back',
      'Next',
      'Next',
      'Something else',
      'Fewer',
      'Done',
      'Back',
      'Clear',
      'Undo',
    ]) {
      await press(element, name);
      expect(focused(element), name).not.to.equal(null);
    }
  });
});
