import { expect, fixture, html, nextFrame } from '@open-wc/testing';
import { createSession, type Session } from '../../../src/session/session.js';
import { pageSession } from '../../../src/context/page-session.js';
import { nameOf, wordsOf } from '../../support/by-role.js';
import { mountWhole as mount, sessionWith } from './harness.js';

describe('preference-builder', () => {
  let session: Session;
  const saidOf = (item: string): unknown =>
    session.getState().preferences[item];
  beforeEach(() => {
    session = createSession({ audience: 'intimate' });
  });

  it('asks every item of the content, in its groups, and has nothing chosen before somebody chooses', async () => {
    const builder = await mount(session);
    const { content } = session.getState();
    expect(builder.groups.map(nameOf)).to.deep.equal(
      content.groups.map(({ label }) => label),
    );
    for (const { label } of content.groups.slice(1)) await builder.press(label);
    const asked = builder.seen;
    for (const item of content.items) expect(asked).to.contain(item.receive);
    expect(builder.root.querySelectorAll(':checked').length).to.equal(0);
    expect(session.getState().preferences).to.deep.equal({});
  });

  it('makes the questions of a group when it is opened, and not before', async () => {
    const builder = await mount(session);
    const count = (): number => builder.root.querySelectorAll('input').length;
    const first = count();
    expect(builder.openGroups).to.deep.equal(['Touch and closeness']);
    await builder.press('Quiet and space');
    expect(count()).to.be.greaterThan(first);
    expect(builder.openGroups).to.deep.equal([
      'Touch and closeness',
      'Quiet and space',
    ]);
    await builder.press('Quiet and space');
    await builder.press('Touch and closeness');
    expect(count()).to.equal(0);
    expect(builder.openGroups).to.deep.equal([]);
  });

  it('takes a level and times; the times are those of the item', async () => {
    const builder = await mount(session);
    await builder.answer(
      'A long hug',
      "I'd like this",
      'Later that day',
      'Right after',
    );
    expect(saidOf('hug')).to.deep.equal({
      receive: { level: 'like', timing: ['right-after', 'later-today'] },
    });
    await builder.answer('A long hug', 'Later that day');
    expect(saidOf('hug')).to.deep.equal({
      receive: { level: 'like', timing: ['right-after'] },
    });
    await builder.press('Comfort for the body');
    await builder.answer('Be brought water', 'I need this');
    expect(await builder.timesOf('Be brought water')).to.deep.equal([
      'Right after',
    ]);
  });

  it('asks for times only of what somebody wants, and says nothing of telling: there is nobody to tell yet', async () => {
    const builder = await mount(session);
    for (const [level, times] of [
      ['I need this', 3],
      ['Maybe. Ask me first', 3],
      ['Not for me', 0],
      ['Please never', 0],
    ] as const) {
      await builder.answer('A long hug', level);
      expect((await builder.timesOf('A long hug')).length, level).to.equal(
        times,
      );
      expect(builder.seenOf('A long hug'), level).not.to.match(
        /tell them|to myself|shar/i,
      );
    }
  });

  it('asks to give in words of its own', async () => {
    const builder = await mount(session, 'roles="give"');
    await builder.answer('Give a long hug', 'Happy to');
    expect(saidOf('hug')).to.deep.equal({ give: { level: 'like' } });
    expect(builder.root.textContent).not.to.contain('I need this');
    expect(builder.root.textContent).not.to.contain(
      'What is okay, and what is not',
    );
  });

  it('asks what is better left out by the thing itself, in words that nobody has to turn round', async () => {
    const builder = await mount(session, 'groups="skip"');
    const jokes = builder.question('Jokes about what happened');
    expect(builder.names('radio', jokes)).to.deep.equal([
      "Please don't",
      'Rather not',
      'Ask me',
      'Fine with me',
    ]);
    for (const question of builder.questions)
      expect(nameOf(question)).not.to.match(/\bno\b|\bnot\b|leave out/i);
    await builder.answer('Jokes', "Please don't");
    expect(saidOf('skip-jokes')).to.deep.equal({ receive: { level: 'need' } });
    expect(builder.wordsUnder('Jokes')).to.deep.equal(["Please don't"]);
    expect(builder.seenOf('Jokes'), 'jokes are no practice').not.to.contain(
      'No longer suggested.',
    );
    await builder.answer('Touch soon after', 'Rather not');
    expect(builder.seenOf('Touch soon after')).to.contain(
      'No longer suggested.',
    );
    expect(session.rank().some(({ practice }) => practice.touch)).to.equal(
      false,
    );
  });

  it('reads an older card right: "please never" to jokes is "please don\'t"', async () => {
    session.setPreferences({ 'skip-jokes': { receive: { level: 'hard-no' } } });
    const builder = await mount(session, 'groups="skip"');
    expect(builder.answerOf('Jokes', "Please don't").checked).to.equal(true);
    await builder.press('See my card');
    expect(builder.card).to.deep.equal({
      "Please don't": ['Jokes about what happened'],
    });
  });

  it('takes an answer back', async () => {
    const builder = await mount(session);
    await builder.answer('A long hug', 'I need this', 'Right after');
    await builder.sayMore('A long hug');
    await builder.press('Clear this answer');
    expect(session.getState().preferences).to.deep.equal({});
    expect(builder.answersOf('A long hug')).to.deep.equal([]);
    expect(
      builder.active === builder.answerOf('A long hug', 'I need this'),
      'the focus stays in the row',
    ).to.equal(true);
  });

  it('takes an answer back by its shape, pressed again, and leaves the focus there', async () => {
    const builder = await mount(session);
    await builder.answer('A long hug', "I'd like this");
    builder.answerOf('A long hug', "I'd like this").focus();
    await builder.answer('A long hug', "I'd like this");
    expect(session.getState().preferences).to.deep.equal({});
    expect(builder.answersOf('A long hug')).to.deep.equal([]);
    expect(builder.focused).to.equal("I'd like this");
  });

  it('undoes the limit that was set, also where the page asks for more in between', async () => {
    session = createSession({ audience: 'general' });
    const before = session.getState().content.items;
    const { items } = createSession({ audience: 'intimate' }).getState()
      .content;
    const at = before.findIndex(({ id }, index) => id !== items[index]!.id);
    const [shifted, between] = [before[at]!.receive, items[at]!];
    const builder = await mount(session);
    await builder.openAll();
    await builder.answer(shifted, 'Please never');
    await builder.sayMore(shifted);
    session.configure({ audience: 'intimate' });
    session.setPreference(between.id, 'receive', { level: 'need' });
    await builder.settle();
    expect(builder.seenOf(between.receive)).not.to.contain('Undo');
    expect(
      builder.all('textbox', undefined, builder.question(shifted)),
      'what was opened is still open',
    ).to.have.length(1);
    await builder.pressIn(builder.question(shifted), 'Undo');
    expect(session.getState().preferences).to.deep.equal({
      [between.id]: { receive: { level: 'need' } },
    });
  });

  it('undoes nothing of one session in another', async () => {
    const builder = await mount(session);
    await builder.answer('A long hug', "I'd like this", 'Please never');
    expect(builder.seenOf('A long hug')).to.contain('Undo');
    const other = createSession({ audience: 'kink' });
    builder.element.session = other;
    await builder.settle();
    expect(builder.hasButton('Undo')).to.equal(false);
    expect(builder.announcement).to.equal('');
    expect(other.getState().preferences).to.deep.equal({});
  });

  it('takes what needs a hard no out of the suggestions at once, and brings it back', async () => {
    const builder = await mount(session);
    const suggested = (): boolean =>
      session.rank().some(({ practice }) => practice.id === 'slow-hug');
    expect(suggested()).to.equal(true);
    await builder.answer('A long hug', "I'd like this", 'Please never');
    expect(suggested()).to.equal(false);
    expect(builder.seenOf('A long hug')).to.contain('No longer suggested.');
    expect(builder.announcement).to.equal('No longer suggested.');
    await builder.pressIn(builder.question('A long hug'), 'Undo');
    expect(suggested()).to.equal(true);
    expect(saidOf('hug')).to.deep.equal({ receive: { level: 'like' } });
    expect(builder.seenOf('A long hug')).not.to.contain('Undo');
    expect(
      builder.active === builder.answerOf('A long hug', "I'd like this"),
      'the focus is on what was chosen',
    ).to.equal(true);
  });

  it('draws a no as calmly as a yes', async () => {
    const builder = await mount(session);
    const lookOf = async (label: string): Promise<string[]> => {
      await builder.answer('A long hug', label);
      const { backgroundColor, color, borderTopColor, fontWeight, boxShadow } =
        getComputedStyle(builder.answerOf('A long hug', label));
      return [backgroundColor, color, borderTopColor, fontWeight, boxShadow];
    };
    const yes = await lookOf('I need this');
    for (const no of ['Not for me', 'Please never'])
      expect(await lookOf(no), no).to.deep.equal(yes);
  });

  it('keeps a note of 140 characters, with nothing that sends or stores what is typed', async () => {
    const builder = await mount(session);
    await builder.answer('A long hug', 'I need this');
    const fields = (): string[] =>
      builder.names('textbox', builder.question('A long hug'));
    expect(fields()).to.deep.equal([]);
    await builder.sayMore('A long hug');
    expect(fields()).to.have.length(1);
    const note = await builder.noteOf('A long hug');
    expect(builder.seenOf('A long hug')).to.contain('Only you see notes');
    expect([
      note.maxLength,
      note.spellcheck,
      note.autocomplete,
      note.getAttribute('writingsuggestions'),
    ]).to.deep.equal([140, false, 'off', 'false']);
    await builder.typeInto(note, 'Slowly, please.');
    expect(saidOf('hug')).to.deep.equal({
      receive: { level: 'need', note: 'Slowly, please.' },
    });
    await builder.answer('A long hug', "I'd like this");
    expect((await builder.noteOf('A long hug')).value).to.equal(
      'Slowly, please.',
    );
  });

  it('counts answered items, and puts a group aside and back', async () => {
    const builder = await mount(session, 'roles="receive"');
    const { items } = session.getState().content;
    const touch = items.filter(({ group }) => group === 'touch').length;
    expect(builder.count).to.equal(`0 of ${items.length}`);
    await builder.answer('A long hug', 'Not for me');
    expect(builder.count).to.equal(`1 of ${items.length}`);
    expect(builder.progress.value).to.equal(1);
    await builder.press('Skip this group');
    expect(builder.count).to.equal(`0 of ${items.length - touch}`);
    expect(builder.questions).to.deep.equal([]);
    expect(saidOf('hug'), 'what was said is still said').to.deep.equal({
      receive: { level: 'not-for-me' },
    });
    expect(builder.focused, 'heard before its Undo').to.equal(
      'Touch and closeness: put aside',
    );
    await builder.press('Undo');
    expect(builder.count).to.equal(`1 of ${items.length}`);
    expect(builder.focused).to.equal('Touch and closeness');
  });

  it('says that an answer is taken back, where it is pressed again and where it is cleared', async () => {
    const builder = await mount(session, 'roles="receive"');
    await builder.answer('A long hug', 'Maybe. Ask me first');
    expect(builder.announcement).not.to.include('Cleared.');
    await builder.answer('A long hug', 'Maybe. Ask me first');
    expect(saidOf('hug')).to.equal(undefined);
    expect(builder.announcement).to.include('Cleared.');
    await builder.answer('Be held or lie close', 'Maybe. Ask me first');
    expect(builder.announcement).not.to.include('Cleared.');
  });

  it('brings a group back from the card, and stays there', async () => {
    const builder = await mount(session, 'roles="receive"');
    await builder.press('Skip this group');
    await builder.press('See my card');
    expect(builder.seen).to.contain('Touch and closeness: put aside');

    await builder.press('Undo');
    expect(builder.seen).to.contain('My card').and.not.to.contain('put aside');
    expect(builder.isOnTitle).to.equal(true);
    await builder.press('Change');
    expect(builder.question('A long hug').checkVisibility()).to.equal(true);
  });

  it('says in a form only that the form sends the answers', async () => {
    const form = await fixture<HTMLFormElement>(html`<form></form>`);
    const builder = await mount(session, 'name="prefs"');
    form.append(builder.element);
    await builder.settle();
    expect(builder.seen)
      .to.contain(session.getState().content.messages['form.sent.prefs'])
      .and.not.to.contain('Your answers stay in this page');
  });

  it('becomes a card that can be read and changed', async () => {
    const builder = await mount(session);
    const counts: number[] = [];
    builder.element.addEventListener('care-preferences', (event) =>
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
    await builder.settle();
    await builder.press('See my card');
    expect(builder.card).to.deep.equal({
      'I need': ['A long hug Right after “Slowly.”'],
      "I'd like": ['Be brought water'],
      'Ask me first': ['Be held or lie close'],
      'Not for me': ['Soft eye contact'],
      'Please never': ['Soft touch on hair or back'],
      'Happy to give': ['Give a long hug'],
      "Please don't": ['Jokes about what happened'],
    });
    expect(builder.seen).to.contain('A no in the moment always wins.');
    expect(counts).to.deep.equal([6]);
    expect(builder.isOnTitle).to.equal(true);
    await builder.press('Change');
    expect(builder.answerOf('A long hug', 'I need this').checked).to.equal(
      true,
    );
  });

  it('has a card that is empty in a kind way, and content without items too', async () => {
    const builder = await mount(session);
    await builder.press('See my card');
    expect(builder.seen).to.contain('Nothing here yet, and that is fine.');
    const bare = await mount(await sessionWith({ allow: ['calm'] }));
    expect(bare.title).to.equal('What helps me after');
    expect(bare.seen).to.contain('Nothing here yet, and that is fine.');
    expect(bare.seen).to.contain('Support');
  });

  it('waits while support comes first, and can be opened all the same', async () => {
    const builder = await mount(session);
    session.submitCheckIn({ feelings: ['unsafe'], needs: [] });
    await builder.settle();
    expect(builder.root.querySelectorAll('input').length).to.equal(0);
    expect(builder.seen).to.contain('This can wait.');
    await builder.press('Open it anyway');
    expect(builder.root.querySelectorAll('input').length).to.be.greaterThan(0);
    expect(builder.isOnTitle).to.equal(true);
    session.submitCheckIn({ feelings: ['hopeless'], needs: [] });
    await builder.settle();
    expect(builder.root.querySelectorAll('input').length).to.equal(0);
    session.clearCheckIn();
    await builder.settle();
    expect(builder.root.querySelectorAll('input').length).to.be.greaterThan(0);
  });

  it('keeps support in sight and the one filled button from a word of alarm on, however long it is', async () => {
    for (const layout of ['list', 'one-by-one']) {
      const builder = await mount(session, `layout=${layout}`);
      session.submitCheckIn({ feelings: ['unsafe'], needs: [] });
      await builder.settle();
      await builder.press('Open it anyway');
      expect(builder.filled, layout).to.deep.equal(['Support']);
      const { top } = builder.element.getBoundingClientRect();
      const { bottom } = builder.button('Support').getBoundingClientRect();
      expect(bottom - top, layout).to.be.at.most(560);
      session.clearCheckIn();
    }
  });

  it('waits for one word of alarm, and for "with me, and I am not sure", too', async () => {
    const builder = await mount(session);
    session.answer({ company: 'unsure' });
    await builder.settle();
    expect(builder.seen).to.contain('This can wait.');
    await builder.press('Open it anyway');
    expect(builder.root.querySelectorAll('input').length).to.be.greaterThan(0);
    session.submitCheckIn({ feelings: ['pressured'], needs: [] });
    await builder.settle();
    expect(builder.seen, 'a new word, and it waits again').to.contain(
      'This can wait.',
    );
  });

  it('marks up to three items after a check-in, until they have an answer, and leaves a tired or hurt person alone', async () => {
    const builder = await mount(session, 'roles="receive"');
    const marks = (): number =>
      [...builder.questions, ...builder.groups].filter((one) =>
        nameOf(one).includes('May matter today'),
      ).length;
    expect(marks()).to.equal(0);
    session.submitCheckIn({ feelings: ['disconnected'], needs: ['closeness'] });
    await builder.settle();
    const marked = builder.questions.filter((question) =>
      nameOf(question).includes('May matter today'),
    );
    expect(marked.length).to.be.greaterThan(0);
    const before = marks();
    expect(
      before,
      'items of open groups, and closed groups with such an item',
    ).to.be.within(1, 3);
    const [answer] = builder.all('radio', undefined, marked[0]);
    answer!.click();
    await builder.settle();
    expect(marks(), 'an answer brings up no new mark').to.equal(before - 1);
    for (const feeling of ['drained', 'numb']) {
      session.submitCheckIn({ feelings: [feeling], needs: ['closeness'] });
      await builder.settle();
      expect(marks(), feeling).to.equal(0);
    }
  });

  it('shares one session with another builder, and keeps what it was doing when it is moved', async () => {
    const [first, second] = [
      await mount(session),
      await mount(session, 'layout="one-by-one" groups="touch"'),
    ];
    await first.answer('Have my hand held', 'I need this');
    await second.settle();
    expect(
      second.answerOf('Have my hand held', 'I need this').checked,
    ).to.equal(true);
    await second.press('Next');
    await first.press('Quiet and space');
    const place = document.body.appendChild(document.createElement('section'));
    for (const builder of [first, second]) {
      builder.element.remove();
      await nextFrame();
      place.append(builder.element);
      await builder.settle();
    }
    expect(second.title).to.equal('Hold your hand');
    expect(first.answerOf('Have my hand held', 'I need this').checked).to.equal(
      true,
    );
    expect(first.question('Quiet, with you near').checkVisibility()).to.equal(
      true,
    );
    await first.answer('Hold your hand', 'Happy to');
    await second.settle();
    expect(second.answerOf('Hold your hand', 'Happy to').checked).to.equal(
      true,
    );
    place.remove();
  });

  it('tells the page that something was answered, never what', async () => {
    const builder = await mount(session);
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
      [...builder.element.attributes]
        .map(({ name, value }) => `${name}=${value}`)
        .sort();
    const before = attributes();
    builder.element.value = { cuddle: { receive: { level: 'like' } } };
    await builder.settle();
    expect(heard, 'set from code').to.deep.equal([]);
    await builder.answer('A long hug', 'Please never');
    await builder.typeInto(await builder.noteOf('A long hug'), 'x');
    await builder.pressIn(builder.question('A long hug'), 'Undo');
    await builder.press('See my card');
    const answered = ['Event {"type":"input"}', 'Event {"type":"change"}'];
    expect(heard).to.deep.equal([
      ...answered,
      answered[0],
      ...answered,
      'CarePreferencesEvent {"type":"care-preferences","count":1}',
    ]);
    expect(attributes()).to.deep.equal(before);
    await builder.press('Change');
    const said = [...builder.root.querySelectorAll('fieldset *')]
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
      const builder = await mount(
        session,
        'groups="quiet cuddles" layout="grid" roles="watch"',
      );
      await mount(
        session,
        'groups="quiet cuddles" layout="grid" roles="watch"',
      );
      expect(builder.groups.map(nameOf)).to.deep.equal(['Quiet and space']);
      expect(builder.seen).to.contain('To give');
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
    const builder = await mount(session);
    for (const next of ['See my card', 'Change']) {
      expect(
        builder.seen.split('Your answers stay in this page').length,
      ).to.equal(2);
      expect(builder.hasButton('Support')).to.equal(true);
      await builder.press(next);
    }
    await builder.press('Support');
    expect(wordsOf(builder.get('group', 'Support'))).to.contain(
      'Leave this page',
    );
    const select = builder.get('combobox');
    let heard = 0;
    for (const name of ['input', 'change'])
      builder.element.addEventListener(name, () => (heard += 1));
    for (const name of ['input', 'change'])
      select.dispatchEvent(
        new Event(name, { bubbles: true, composed: name === 'input' }),
      );
    expect(heard, 'a country is no answer').to.equal(0);
  });

  it('lets a host say something of its own under the title', async () => {
    const builder = await mount(session, '', {
      content: '<p slot="intro">For our Tuesday group.</p>',
    });
    expect(builder.element.querySelector('p')!.checkVisibility()).to.equal(
      true,
    );
    expect(builder.element.querySelector('p')!.assignedSlot).to.not.equal(null);
  });
});
