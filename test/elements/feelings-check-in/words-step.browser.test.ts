// The words: offered, found by family and by typing, one's own, and how strong.
import { expect, waitUntil } from '@open-wc/testing';
import { createSession, type Session } from '../../../src/session/session.js';
import { mount, type FeelingsCheckInHarness } from './harness.js';
import { sendKeys } from '../../support/keys.js';

describe('feelings-check-in, words', () => {
  let session: Session;
  beforeEach(() => {
    session = createSession({ audience: 'kink' });
  });

  it('finds every word by its family', async () => {
    const checkIn = await mount(session, 'mode="words"');
    await checkIn.press('More words');
    const seen = new Set<string>();
    const { families } = session.getState().content;
    for (const { label } of families) {
      if (checkIn.families.includes(`Words: ${label}`))
        await checkIn.showFamily(label);
      checkIn.words.forEach((word) => seen.add(word));
    }
    expect(seen.size).to.equal(session.getState().content.feelings.length - 1);
  });

  it('opens all words at the kind of feeling of the dot, the chosen ones first, and the field has the focus', async () => {
    const checkIn = await mount(session);
    checkIn.element.value = {
      point: { valence: -0.7, arousal: -0.4 },
      feelings: ['calm'],
      needs: [],
    };
    await checkIn.press('Next', 'More words');
    expect(checkIn.words).to.include('Sad');
    expect(checkIn.families).not.to.include('Words: Low');
    expect(checkIn.words[0]).to.equal('Calm');
    expect(checkIn.active).to.equal(checkIn.search);
  });

  it('says how many words typing found, and empties the field after a choice', async () => {
    const checkIn = await mount(session, 'mode="words"');
    await checkIn.press('More words');
    await sendKeys({ type: 'drained' });
    await checkIn.settle();
    expect(checkIn.announcement).to.match(/\b\d+ words?\b/);
    await checkIn.choose('Drained');
    expect(checkIn.search.value).to.equal('');
    await waitUntil(
      () => checkIn.active === checkIn.choice('Drained'),
      'the word itself has the focus',
    );
    expect(checkIn.choice('Drained').checked).to.equal(true);
    expect(checkIn.words[0], 'in sight').to.equal('Drained');
    await checkIn.press('Fewer words');
    expect(checkIn.choice('Drained').checked).to.equal(true);
  });

  it('shows a family in place of what was typed', async () => {
    const checkIn = await mount(session, 'mode="words"');
    await checkIn.typeWord('drained');
    await checkIn.showFamily('Calm');
    expect(checkIn.focused).to.equal('Calm');
    expect(checkIn.search.value).to.equal('');
    expect(checkIn.hasChoice('Calm')).to.equal(true);
  });

  it('has every word within eight presses of the first screen, and an easy one within six, without typing', async () => {
    const { content } = session.getState();
    // Where the dot is, the two ways on after the words, and the first.
    const others = 1 + 1 + 3;
    for (const { id, label, family, valence, arousal } of content.feelings) {
      if (id === 'unsure') continue;
      const checkIn = await mount(session);
      checkIn.element.value = {
        point: { valence, arousal },
        feelings: [],
        needs: [],
      };
      await checkIn.press('Next');
      let presses = others + 1;
      if (!checkIn.hasChoice(label)) {
        await checkIn.press('More words');
        presses += 1;
      }
      if (!checkIn.hasChoice(label)) {
        const kind = content.families.find((one) => one.id === family)!;
        await checkIn.showFamily(kind.label);
        presses += 1;
      }
      expect(checkIn.hasChoice(label), label).to.equal(true);
      expect(presses, label).to.be.at.most(8);
      checkIn.element.remove();
    }
  });

  it('says heading and group once', async () => {
    const checkIn = await mount(session, 'mode="words"');
    const group = checkIn.get('group', 'Any words for it?');
    expect(group.hasAttribute('aria-label')).to.equal(false);
    const heading = checkIn.root.getElementById(
      group.getAttribute('aria-labelledby')!,
    )!;
    expect(heading.textContent.trim()).to.equal('Any words for it?');
  });

  it('asks how strong beside the word, which can be taken back, and never of a word of alarm', async () => {
    const checkIn = await mount(session, 'mode="words"');
    await checkIn.choose('Sad');
    await checkIn.choose('a lot');
    expect(checkIn.element.getAnswers().strengths).to.deep.equal({ sad: 3 });
    await checkIn.choose('a lot');
    expect(checkIn.element.getAnswers().strengths, 'pressed again').to.equal(
      undefined,
    );
    const { content } = session.getState();
    for (const { label, safety } of content.feelings) {
      if (!safety || safety.level === 'soft') continue;
      const other = await mount(
        createSession({ audience: 'kink' }),
        'mode="words"',
      );
      await other.typeWord(label);
      await other.choose(label);
      expect(other.hasChoice('a lot'), label).to.equal(false);
      other.element.remove();
    }
  });

  it("offers support and one's own word where no word is found", async () => {
    const checkIn = await mount(session, 'mode="words"');
    await checkIn.typeWord('zzz');
    expect(checkIn.announcement).to.contain(
      "We don't have that word. Pick one that is close, or write it for yourself. Support is here too.",
    );
    await checkIn.press('Keep my own word');
    expect(checkIn.choice('zzz').checked).to.equal(true);
    expect(checkIn.active, 'focus').to.equal(checkIn.choice('zzz'));
    expect(checkIn.text).to.contain('Your own word stays on this card only.');
  });

  it("keeps one's own word in this checkIn only: in no value, form, event, attribute or session", async () => {
    const form = document.createElement('form');
    document.body.append(form);
    const checkIn = await mount(session, 'mode="words" name="feelings"');
    form.append(checkIn.element);
    const heard: string[] = [];
    for (const name of [
      'input',
      'change',
      'care-check-in-step',
      'care-check-in',
    ]) {
      checkIn.element.addEventListener(name, (event) =>
        heard.push(`${event.type} ${JSON.stringify(event)}`),
      );
    }
    await checkIn.typeWord('qxzown');
    await checkIn.press('Keep my own word');
    expect(heard, 'nothing that a form would send has changed').to.deep.equal(
      [],
    );
    await checkIn.press('Next', 'Next', 'Done');
    const told = JSON.stringify([
      checkIn.element.getAnswers(),
      session.getState().checkIn,
      [...new FormData(form)],
      heard,
    ]);
    expect(told).not.to.contain('qxzown');
    const attributes = [
      ...checkIn.root.querySelectorAll('*'),
      checkIn.element,
    ].flatMap((node) => [...node.attributes]);
    expect(
      attributes.filter(({ value }) => value.includes('qxzown')),
    ).to.deep.equal([]);
    expect(checkIn.text, 'on its own card').to.contain('qxzown');
    expect(checkIn.title).to.equal('Thank you for putting it into words');
    form.remove();
  });

  for (const [how, forget] of Object.entries({
    Clear: (checkIn: FeelingsCheckInHarness) => checkIn.button('Clear').click(),
    'a reset of the form': (checkIn: FeelingsCheckInHarness) =>
      checkIn.element.form!.reset(),
    'everything erased elsewhere': (checkIn: FeelingsCheckInHarness) =>
      (checkIn.element.session as Session).clear(),
  })) {
    it(`forgets one's own word with ${how}`, async () => {
      const form = document.body.appendChild(document.createElement('form'));
      const checkIn = await mount(session, 'mode="words" name="feelings"');
      form.append(checkIn.element);
      await checkIn.typeWord('qxzown');
      await checkIn.press('Keep my own word');
      forget(checkIn);
      await checkIn.settle();
      expect(checkIn.text).not.to.contain('qxzown');
      form.remove();
    });
  }

  it('never stands with the focus nowhere, whatever is pressed', async () => {
    const checkIn = await mount(session, 'mode="words"');
    await checkIn.typeWord('zzz');
    await checkIn.press('Keep my own word');
    await checkIn.choose('zzz');
    expect(checkIn.active, 'own word taken away').not.to.equal(null);
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
      await checkIn.press(name);
      expect(checkIn.active, name).not.to.equal(null);
    }
  });
});
