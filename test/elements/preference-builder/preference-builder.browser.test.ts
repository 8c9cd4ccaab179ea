import { expect, fixture, html, nextFrame } from '@open-wc/testing';
import { createSession, type Session } from '../../../src/session/session.js';
import { pageSession } from '../../../src/context/page-session.js';
import {
  box,
  button,
  card,
  choose,
  mount,
  press,
  row,
  seen,
  sessionWith,
  shadow,
  textOf,
  title,
  type Builder,
} from './setup.js';

describe('preference-builder', () => {
  let session: Session;
  const saidOf = (item: string): unknown =>
    session.getState().preferences[item];
  beforeEach(() => {
    session = createSession({ audience: 'intimate' });
  });

  it('asks every item of the content, in its groups, and has nothing chosen before somebody chooses', async () => {
    const element = await mount(session);
    const { content } = session.getState();
    const groups = [
      ...shadow(element).querySelectorAll<HTMLElement>('summary'),
    ].filter((one) =>
      content.groups.some(({ label }) => label === textOf(one)),
    );
    expect(groups.map(textOf)).to.deep.equal(
      content.groups.map(({ label }) => label),
    );
    for (const summary of groups.slice(1)) {
      summary.click();
      await element.updateComplete;
    }
    const asked = textOf(shadow(element).querySelector('.box'));
    for (const item of content.items) expect(asked).to.contain(item.receive);
    expect(shadow(element).querySelectorAll(':checked').length).to.equal(0);
    expect(session.getState().preferences).to.deep.equal({});
  });

  it('makes the questions of a group when it is opened, and not before', async () => {
    const element = await mount(session);
    const count = (): number =>
      shadow(element).querySelectorAll('.question').length;
    const first = count();
    const open = (): string[] =>
      [
        ...shadow(element).querySelectorAll('.group > details[open] > summary'),
      ].map(textOf);
    expect(open()).to.deep.equal(['Touch and closeness']);
    await press(element, 'Quiet and space');
    expect(count()).to.be.greaterThan(first);
    expect(open()).to.deep.equal(['Touch and closeness', 'Quiet and space']);
    await press(element, 'Quiet and space');
    await press(element, 'Touch and closeness');
    expect(count()).to.equal(0);
    expect(open()).to.deep.equal([]);
  });

  it('takes a level and times; the times are those of the item', async () => {
    const element = await mount(session);
    await choose(
      element,
      'A long hug',
      "I'd like this",
      'Later that day',
      'Right after',
    );
    expect(saidOf('hug')).to.deep.equal({
      receive: { level: 'like', timing: ['right-after', 'later-today'] },
    });
    await choose(element, 'A long hug', 'Later that day');
    expect(saidOf('hug')).to.deep.equal({
      receive: { level: 'like', timing: ['right-after'] },
    });
    await press(element, 'Comfort for the body');
    await choose(element, 'Be brought water', 'I need this');
    const times = seen(
      row(element, 'Be brought water').querySelectorAll('.chip'),
    ).map(textOf);
    expect(times).to.deep.equal(['Right after']);
  });

  it('asks for times only of what somebody wants, and says nothing of telling: there is nobody to tell yet', async () => {
    const element = await mount(session);
    for (const [level, times] of [
      ['I need this', 3],
      ['Maybe. Ask me first', 3],
      ['Not for me', 0],
      ['Please never', 0],
    ] as const) {
      await choose(element, 'A long hug', level);
      expect(
        seen(row(element, 'A long hug').querySelectorAll('.chip')).length,
        level,
      ).to.equal(times);
      expect(textOf(row(element, 'A long hug')), level).not.to.match(
        /tell them|to myself|shar/i,
      );
    }
  });

  it('asks to give in words of its own', async () => {
    const element = await mount(session, 'roles=give');
    await choose(element, 'Give a long hug', 'Happy to');
    expect(saidOf('hug')).to.deep.equal({ give: { level: 'like' } });
    expect(shadow(element).textContent).not.to.contain('I need this');
    expect(shadow(element).textContent).not.to.contain(
      'What is okay, and what is not',
    );
  });

  it('asks what is better left out by the thing itself, in words that nobody has to turn round', async () => {
    const element = await mount(session, 'groups=skip');
    const jokes = row(element, 'Jokes about what happened');
    const words = [...jokes.querySelectorAll('.levels label')]
      .filter((one) => !(one as HTMLElement).hidden)
      .map(textOf);
    expect(words).to.deep.equal([
      "Please don't",
      'Rather not',
      'Ask me',
      'Fine with me',
    ]);
    for (const legend of shadow(element).querySelectorAll('legend'))
      expect(textOf(legend)).not.to.match(/\bno\b|\bnot\b|leave out/i);
    await choose(element, 'Jokes', "Please don't");
    expect(saidOf('skip-jokes')).to.deep.equal({ receive: { level: 'need' } });
    expect(textOf(row(element, 'Jokes'))).to.contain(
      "Please don't: Jokes about what happened",
    );
    expect(
      textOf(row(element, 'Jokes')),
      'jokes are no practice',
    ).not.to.contain('No longer suggested.');
    await choose(element, 'Touch soon after', 'Rather not');
    expect(textOf(row(element, 'Touch soon after'))).to.contain(
      'No longer suggested.',
    );
    expect(session.rank().some(({ practice }) => practice.touch)).to.equal(
      false,
    );
  });

  it('reads an older card right: "please never" to jokes is "please don\'t"', async () => {
    session.setPreferences({ 'skip-jokes': { receive: { level: 'hard-no' } } });
    const element = await mount(session, 'groups=skip');
    expect(box(row(element, 'Jokes'), "Please don't").checked).to.equal(true);
    await press(element, 'See my card');
    expect(card(element)).to.deep.equal({
      "Please don't": ['Jokes about what happened'],
    });
  });

  it('takes an answer back', async () => {
    const element = await mount(session);
    await choose(element, 'A long hug', 'I need this', 'Right after');
    await press(element, 'Clear');
    expect(session.getState().preferences).to.deep.equal({});
    expect(
      row(element, 'A long hug').querySelectorAll(':checked').length,
    ).to.equal(0);
    expect(
      shadow(element).activeElement ===
        box(row(element, 'A long hug'), 'I need this'),
      'the focus stays in the row',
    ).to.equal(true);
  });

  it('takes what needs a hard no out of the suggestions at once, and brings it back', async () => {
    const element = await mount(session);
    const suggested = (): boolean =>
      session.rank().some(({ practice }) => practice.id === 'slow-hug');
    expect(suggested()).to.equal(true);
    await choose(element, 'A long hug', "I'd like this", 'Please never');
    expect(suggested()).to.equal(false);
    expect(textOf(row(element, 'A long hug'))).to.contain(
      'No longer suggested.',
    );
    expect(
      textOf(shadow(element).querySelector('section > .sr[role=status]')),
    ).to.equal('No longer suggested.');
    await press(element, 'Undo', row(element, 'A long hug'));
    expect(suggested()).to.equal(true);
    expect(saidOf('hug')).to.deep.equal({ receive: { level: 'like' } });
    expect(textOf(row(element, 'A long hug'))).not.to.contain('Undo');
    expect(
      shadow(element).activeElement ===
        box(row(element, 'A long hug'), "I'd like this"),
      'the focus is on what was chosen',
    ).to.equal(true);
  });

  it('draws a no as calmly as a yes', async () => {
    const element = await mount(session);
    const lookOf = async (label: string): Promise<string[]> => {
      await choose(element, 'A long hug', label);
      const { backgroundColor, color, borderTopColor, fontWeight, boxShadow } =
        getComputedStyle(
          box(row(element, 'A long hug'), label).closest('label')!,
        );
      return [backgroundColor, color, borderTopColor, fontWeight, boxShadow];
    };
    const yes = await lookOf('I need this');
    for (const no of ['Not for me', 'Please never'])
      expect(await lookOf(no), no).to.deep.equal(yes);
  });

  it('keeps a note of 140 characters, with nothing that sends or stores what is typed', async () => {
    const element = await mount(session);
    await choose(element, 'A long hug', 'I need this');
    const note = row(element, 'A long hug').querySelector('textarea')!;
    expect(note.checkVisibility()).to.equal(false);
    await press(element, 'Say more');
    expect(note.checkVisibility()).to.equal(true);
    expect(textOf(row(element, 'A long hug'))).to.contain('Only you see notes');
    expect([
      note.maxLength,
      note.spellcheck,
      note.autocomplete,
      note.getAttribute('writingsuggestions'),
    ]).to.deep.equal([140, false, 'off', 'false']);
    note.value = 'Slowly, please.';
    note.dispatchEvent(
      new InputEvent('input', { data: '.', bubbles: true, composed: true }),
    );
    await element.updateComplete;
    expect(saidOf('hug')).to.deep.equal({
      receive: { level: 'need', note: 'Slowly, please.' },
    });
    await choose(element, 'A long hug', "I'd like this");
    expect(
      row(element, 'A long hug').querySelector('textarea')!.value,
    ).to.equal('Slowly, please.');
  });

  it('counts answered items, and puts a group aside and back', async () => {
    const element = await mount(session, 'roles=receive');
    const count = (): string =>
      textOf(shadow(element).querySelector('.top small'));
    const { items } = session.getState().content;
    const touch = items.filter(({ group }) => group === 'touch').length;
    expect(count()).to.equal(`0 of ${items.length}`);
    await choose(element, 'A long hug', 'Not for me');
    expect(count()).to.equal(`1 of ${items.length}`);
    expect(shadow(element).querySelector('progress')!.value).to.equal(1);
    await press(element, 'Skip this group');
    expect(count()).to.equal(`0 of ${items.length - touch}`);
    expect(shadow(element).querySelectorAll('.question').length).to.equal(0);
    expect(saidOf('hug'), 'what was said is still said').to.deep.equal({
      receive: { level: 'not-for-me' },
    });
    expect(textOf(shadow(element).activeElement)).to.equal('Undo');
    await press(element, 'Undo');
    expect(count()).to.equal(`1 of ${items.length}`);
    expect(textOf(shadow(element).activeElement)).to.equal(
      'Touch and closeness',
    );
  });

  it('brings a group back from the card, and stays there', async () => {
    const element = await mount(session, 'roles=receive');
    await press(element, 'Skip this group');
    await press(element, 'See my card');
    expect(textOf(shadow(element).querySelector('.box'))).to.contain(
      'Touch and closeness: put aside',
    );
    button(shadow(element), 'Undo').focus();
    await press(element, 'Undo');
    expect(textOf(shadow(element).querySelector('.box')))
      .to.contain('My card')
      .and.not.to.contain('put aside');
    expect(
      shadow(element).activeElement === shadow(element).querySelector('.title'),
    ).to.equal(true);
    await press(element, 'Change');
    expect(row(element, 'A long hug').checkVisibility()).to.equal(true);
  });

  it('says in a form only that the form sends the answers', async () => {
    const form = await fixture<HTMLFormElement>(html`<form></form>`);
    const element = await mount(session, 'name=prefs');
    form.append(element);
    await element.updateComplete;
    expect(textOf(shadow(element).querySelector('.page'))).to.equal(
      session.getState().content.messages['form.sent.prefs'],
    );
  });

  it('becomes a card that can be read and changed', async () => {
    const element = await mount(session);
    const counts: number[] = [];
    element.addEventListener('care-preferences', (event) =>
      counts.push(event.count),
    );
    session.setPreferences({
      hug: {
        receive: { level: 'need', timing: ['right-after'], note: 'Slowly.' },
        give: { level: 'like' },
      },
      cuddle: { receive: { level: 'maybe' } },
      water: { receive: { level: 'like', private: true } },
      stroke: { receive: { level: 'hard-no', tell: true } },
      'eye-contact': { receive: { level: 'not-for-me' } },
      'skip-jokes': { receive: { level: 'need' } },
    });
    await element.updateComplete;
    await press(element, 'See my card');
    expect(card(element)).to.deep.equal({
      'I need': ['A long hug Right after “Slowly.”'],
      "I'd like": ['Be brought water'],
      'Ask me first': ['Be held or lie close'],
      'Not for me': ['Soft eye contact'],
      'Please never': ['Soft touch on hair or back'],
      'Happy to give': ['Give a long hug'],
      "Please don't": ['Jokes about what happened'],
    });
    expect(textOf(shadow(element).querySelector('.box'))).to.contain(
      'A no in the moment always wins.',
    );
    expect(counts).to.deep.equal([6]);
    expect(
      shadow(element).activeElement === shadow(element).querySelector('.title'),
    ).to.equal(true);
    await press(element, 'Change');
    expect(box(row(element, 'A long hug'), 'I need this').checked).to.equal(
      true,
    );
  });

  it('has a card that is empty in a kind way, and content without items too', async () => {
    const element = await mount(session);
    await press(element, 'See my card');
    expect(textOf(shadow(element).querySelector('.box'))).to.contain(
      'Nothing here yet, and that is fine.',
    );
    const bare = await mount(await sessionWith({ allow: ['calm'] }));
    expect(title(bare)).to.equal('What helps me after');
    expect(textOf(shadow(bare).querySelector('.box'))).to.contain(
      'Nothing here yet, and that is fine.',
    );
    expect(textOf(shadow(bare).querySelector('.box'))).to.contain('Support');
  });

  it('waits while support comes first, and can be opened all the same', async () => {
    const element = await mount(session);
    session.submitCheckIn({ feelings: ['unsafe'], needs: [] });
    await element.updateComplete;
    expect(shadow(element).querySelectorAll('input').length).to.equal(0);
    expect(textOf(shadow(element).querySelector('.box'))).to.contain(
      'This can wait.',
    );
    await press(element, 'Open it anyway');
    expect(shadow(element).querySelectorAll('input').length).to.be.greaterThan(
      0,
    );
    expect(
      shadow(element).activeElement === shadow(element).querySelector('.title'),
    ).to.equal(true);
    session.submitCheckIn({ feelings: ['hopeless'], needs: [] });
    await element.updateComplete;
    expect(shadow(element).querySelectorAll('input').length).to.equal(0);
    session.clearCheckIn();
    await element.updateComplete;
    expect(shadow(element).querySelectorAll('input').length).to.be.greaterThan(
      0,
    );
  });

  it('keeps support in sight and the one filled button from a word of alarm on, however long it is', async () => {
    for (const layout of ['list', 'one-by-one']) {
      const element = await mount(session, `layout=${layout}`);
      session.submitCheckIn({ feelings: ['unsafe'], needs: [] });
      await element.updateComplete;
      await press(element, 'Open it anyway');
      const filled = [...shadow(element).querySelectorAll('.btn.main')].map(
        textOf,
      );
      expect(filled, layout).to.deep.equal(['Support']);
      const { top } = shadow(element)
        .querySelector('[part=box]')!
        .getBoundingClientRect();
      const { bottom } = button(
        shadow(element),
        'Support',
      ).getBoundingClientRect();
      expect(bottom - top, layout).to.be.at.most(560);
      session.clearCheckIn();
    }
  });

  it('waits for one word of alarm, and for "with me, and I am not sure", too', async () => {
    const element = await mount(session);
    session.answer({ company: 'unsure' });
    await element.updateComplete;
    expect(textOf(shadow(element).querySelector('.box'))).to.contain(
      'This can wait.',
    );
    await press(element, 'Open it anyway');
    expect(shadow(element).querySelectorAll('input').length).to.be.greaterThan(
      0,
    );
    session.submitCheckIn({ feelings: ['pressured'], needs: [] });
    await element.updateComplete;
    expect(
      textOf(shadow(element).querySelector('.box')),
      'a new word, and it waits again',
    ).to.contain('This can wait.');
  });

  it('marks up to three items after a check-in, until they have an answer, and leaves a tired or hurt person alone', async () => {
    const element = await mount(session, 'roles=receive');
    const marks = (): number =>
      shadow(element).querySelectorAll('.mark:not(.none)').length;
    expect(marks()).to.equal(0);
    session.submitCheckIn({ feelings: ['disconnected'], needs: ['closeness'] });
    await element.updateComplete;
    const marked = [...shadow(element).querySelectorAll('.question')].filter(
      (one) => one.querySelector('.mark:not(.none)'),
    );
    expect(marked.length).to.be.greaterThan(0);
    const before = marks();
    expect(
      before,
      'items of open groups, and closed groups with such an item',
    ).to.be.within(1, 3);
    marked[0]!.querySelector('input')!.click();
    await element.updateComplete;
    expect(marks(), 'an answer brings up no new mark').to.equal(before - 1);
    for (const feeling of ['drained', 'numb']) {
      session.submitCheckIn({ feelings: [feeling], needs: ['closeness'] });
      await element.updateComplete;
      expect(marks(), feeling).to.equal(0);
    }
  });

  it('shares one session with another builder, and keeps what it was doing when it is moved', async () => {
    const [one, other] = [
      await mount(session),
      await mount(session, 'layout=one-by-one'),
    ];
    await choose(one, 'Have my hand held', 'I need this');
    await other.updateComplete;
    expect(
      box(row(other, 'Have my hand held'), 'I need this').checked,
    ).to.equal(true);
    await press(other, 'Next');
    await press(one, 'Quiet and space');
    const place = document.body.appendChild(document.createElement('section'));
    for (const element of [one, other]) {
      element.remove();
      await nextFrame();
      place.append(element);
      await element.updateComplete;
    }
    expect(title(other)).to.equal('Hold your hand');
    expect(box(row(one, 'Have my hand held'), 'I need this').checked).to.equal(
      true,
    );
    expect(row(one, 'Quiet, with you near').checkVisibility()).to.equal(true);
    await choose(one, 'Hold your hand', 'Happy to');
    await other.updateComplete;
    expect(box(row(other, 'Hold your hand'), 'Happy to').checked).to.equal(
      true,
    );
    place.remove();
  });

  it('tells the page that something was answered, never what', async () => {
    const element = await mount(session);
    const heard: string[] = [];
    for (const name of ['input', 'change', 'care-preferences']) {
      document.addEventListener(
        name,
        (event) =>
          heard.push(
            `${event.constructor.name} ${JSON.stringify(Object.assign({ type: event.type }, event, { isTrusted: undefined }))}`,
          ),
        {
          signal: AbortSignal.timeout(9000),
        },
      );
    }
    const attributes = (): string[] =>
      [...element.attributes]
        .map(({ name, value }) => `${name}=${value}`)
        .sort();
    const before = attributes();
    element.value = { cuddle: { receive: { level: 'like' } } };
    await element.updateComplete;
    expect(heard, 'set from code').to.deep.equal([]);
    await choose(element, 'A long hug', 'Please never');
    const note = row(element, 'A long hug').querySelector('textarea')!;
    note.value = 'x';
    note.dispatchEvent(
      new InputEvent('input', { data: 'x', bubbles: true, composed: true }),
    );
    await press(element, 'Undo', row(element, 'A long hug'));
    await press(element, 'See my card');
    const answered = ['Event {"type":"input"}', 'Event {"type":"change"}'];
    expect(heard).to.deep.equal([
      ...answered,
      answered[0],
      ...answered,
      'CarePreferencesEvent {"type":"care-preferences","count":1}',
    ]);
    expect(attributes()).to.deep.equal(before);
    await press(element, 'Change');
    const said = [...shadow(element).querySelectorAll('fieldset *')]
      .flatMap((node) => [...node.attributes])
      .map(({ value }) => value);
    const words = [
      ...session.getState().content.items.map(({ id }) => id),
      'need',
      'like',
      'maybe',
      'not-for-me',
      'hard-no',
    ];
    expect(said.filter((value) => words.includes(value))).to.deep.equal([]);
  });

  it('has its answers as a value, from before it is in the page, in the session of its place', async () => {
    const value = { hug: { receive: { level: 'like' as const } } };
    const element = document.createElement('preference-builder');
    element.value = value;
    expect(element.getAnswers()).to.deep.equal(value);
    element.session = session;
    await fixture(element);
    expect(session.getState().preferences).to.deep.equal(value);
    expect(pageSession().getState().preferences).to.deep.equal({});
    element.value = {};
    expect(session.getState().preferences).to.deep.equal({});
  });

  it('warns once of a value that it does not know, and goes on with what it does', async () => {
    const { warn } = console;
    const said: string[] = [];
    console.warn = (line: string) => said.push(line);
    try {
      const element = await mount(
        session,
        'groups=quiet cuddles&layout=grid&roles=watch',
      );
      await mount(session, 'groups=quiet cuddles&layout=grid&roles=watch');
      expect(
        [...shadow(element).querySelectorAll('.group > details > summary')].map(
          textOf,
        ),
      ).to.deep.equal(['Quiet and space']);
      expect(textOf(shadow(element).querySelector('.box'))).to.contain(
        'To give',
      );
      for (const [bad, allowed] of [
        ['groups="cuddles"', 'touch, comfort'],
        ['layout="grid"', 'list, one-by-one'],
        ['roles="watch"', 'receive, give, both'],
      ] as const) {
        const lines = said.filter((line) => line.includes(bad));
        expect(lines.length, bad).to.equal(1);
        expect(lines[0])
          .to.contain(allowed)
          .and.to.contain('preference-builder');
      }
    } finally {
      console.warn = warn;
    }
  });

  it('says once what the page can read, and has support at its foot in every view', async () => {
    const element: Builder = await mount(session);
    for (const next of ['See my card', 'Change']) {
      expect(
        textOf(shadow(element).querySelector('.box')).split(
          'Your answers stay in this page',
        ).length,
      ).to.equal(2);
      expect(button(shadow(element), 'Support').checkVisibility()).to.equal(
        true,
      );
      await press(element, next);
    }
    await press(element, 'Support');
    expect(textOf(shadow(element).querySelector('.support'))).to.contain(
      'Leave this page',
    );
    const select = shadow(element).querySelector('select')!;
    let heard = 0;
    for (const name of ['input', 'change'])
      element.addEventListener(name, () => (heard += 1));
    for (const name of ['input', 'change'])
      select.dispatchEvent(
        new Event(name, { bubbles: true, composed: name === 'input' }),
      );
    expect(heard, 'a country is no answer').to.equal(0);
  });

  it('lets a host say something of its own under the title', async () => {
    const element = await fixture<Builder>(
      html`<preference-builder .session=${session}
        ><p slot="intro">For our Tuesday group.</p></preference-builder
      >`,
    );
    expect(element.querySelector('p')!.checkVisibility()).to.equal(true);
    expect(element.querySelector('p')!.assignedSlot).to.not.equal(null);
  });
});
