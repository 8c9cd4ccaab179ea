// What a field takes as a value, and what it does with something else.
import { expect, fixture } from '@open-wc/testing';
import { pageSession } from '../../src/context/page-session.js';
import { createSession, type Session } from '../../src/session/session.js';
import { warnings } from '../elements/warnings.js';
import { mount as mountCheckIn } from '../elements/feelings-check-in/harness.js';
import { fieldKinds, type FieldHarness } from './field.js';

/** Values that a page may set by mistake, by what is wrong with them. */
const junk: Readonly<Record<string, unknown>> = {
  'a word': 'sad',
  'a number': 7,
  'a list': ['sad'],
  'no list of feelings': { feelings: 'sad', needs: [] },
  'feelings that are no words': { feelings: [{}, 3], needs: [] },
  'a point without a number': {
    point: { valence: 'x' },
    feelings: [],
    needs: [],
  },
  'strengths that are none': {
    feelings: ['sad'],
    strengths: { sad: 'very' },
    needs: [],
  },
  'an item that is none': { hug: null },
  'an item that is text': { hug: 'like' },
  'a level that is none': { hug: { receive: { level: 'adore' } } },
  'times that are no list': { hug: { receive: { level: 'like', timing: 5 } } },
  'a note that is no text': { hug: { receive: { level: 'like', note: {} } } },
};

for (const kind of fieldKinds) {
  const { tag, mount, value, otherValue, empty, answer } = kind;
  describe(`The value of ${tag}`, () => {
    const said = warnings();
    let session: Session;
    beforeEach(() => {
      session = createSession();
    });
    afterEach(() => pageSession().clear());

    it('counts where it was set before the element was defined, and cannot be read afterwards', async () => {
      const early = `early-${tag}`;
      const element = document.createElement(early) as FieldHarness['element'];
      Object.assign(element, { value, session });
      document.body.append(element);
      const known = customElements.get(tag) as new () => HTMLElement;
      customElements.define(early, class extends known {});
      await element.updateComplete;
      expect(element.getAnswers()).to.deep.equal(value);
      expect(element.value).to.equal(undefined);
      expect(Object.keys(element)).not.to.include('value');
      element.remove();
    });

    it('counts again after everything was forgotten', async () => {
      const { element } = await mount(session);
      element.value = value;
      session.clear();
      expect(element.getAnswers()).to.deep.equal(empty);
      element.value = value;
      expect(element.getAnswers()).to.deep.equal(value);
    });

    it('changes nothing where it is there already', async () => {
      const { element } = await mount(session);
      element.value = value;
      let changes = 0;
      session.subscribe(() => (changes += 1));
      element.value = structuredClone(value);
      element.value = element.getAnswers();
      expect(element.getAnswers()).to.deep.equal(value);
      expect(changes).to.equal(0);
    });

    it('is dropped by a reset before the element stands on a page, and takes nothing from the session of the page', async () => {
      const page = pageSession();
      page.submitCheckIn({ feelings: ['calm'], needs: [] });
      page.setPreferences({ hug: { receive: { level: 'like' } } });
      const before = page.getState();
      const form = document.createElement('form');
      const element = document.createElement(
        tag,
      ) as Element as FieldHarness['element'];
      form.append(element);
      element.value = otherValue;
      form.reset();
      expect(page.getState(), 'of the page').to.equal(before);
      Object.assign(element, { session });
      await fixture(form);
      expect(element.getAnswers()).to.deep.equal(empty);
      expect(session.getState().checkIn).to.equal(undefined);
      expect(session.getState().preferences).to.deep.equal({});
    });

    for (const nothing of [null, undefined]) {
      it(`takes the answers away where it is ${nothing}`, async () => {
        const { element } = await mount(session);
        element.value = value;
        element.value = nothing;
        expect(element.getAnswers()).to.deep.equal(empty);
        expect(session.getState().checkIn?.feelings ?? []).to.deep.equal([]);
        expect(session.getState().preferences).to.deep.equal({});
      });
    }

    it('changes nothing where a page writes back what it reads, after every answer', async () => {
      const field = await mount(session);
      const { element } = field;
      element.addEventListener('input', () => {
        // eslint-disable-next-line no-self-assign -- what two-way bindings come to
        element.value = element.value;
      });
      await answer(field);
      const given = element.getAnswers();
      const shown = field.text;
      element.value = undefined;
      await field.settle();
      expect(given).not.to.deep.equal(empty);
      expect(element.getAnswers()).to.deep.equal(given);
      expect(field.text).to.equal(shown);
      element.value = null;
      expect(element.getAnswers()).to.deep.equal(empty);
    });

    it('leaves what a person said of a page’s value where that is written back as undefined', async () => {
      const field = await mount(session);
      field.element.value = otherValue;
      await answer(field);
      const given = field.element.getAnswers();
      field.element.value = undefined;
      await field.settle();
      expect(field.element.getAnswers()).to.deep.equal(given);
    });

    for (const nothing of [null, undefined])
      it(`gives its session nothing where nothing was said and it is ${nothing}`, async () => {
        const field = await mount(session);
        const before = session.getState();
        field.element.value = nothing;
        await field.settle();
        expect(session.getState()).to.equal(before);
      });

    for (const [name, wrong] of Object.entries(junk)) {
      it(`with ${name} is named in one line, without an answer in it, and breaks nothing`, async () => {
        const field = await mount(session);
        field.element.value = wrong as never;
        await field.settle();
        expect(said.length).to.be.lessThan(3);
        expect(said.join()).not.to.match(/sad|hug|adore/);
        expect(field.title).not.to.equal('');
      });
    }
  });
}

describe('The value of a check-in', () => {
  const said = warnings();
  let session: Session;
  beforeEach(() => {
    session = createSession();
  });
  afterEach(() => pageSession().clear());
  const mount = (): ReturnType<typeof mountCheckIn> =>
    mountCheckIn(session, 'mode="words"');

  it('that is there already, or was set before, changes nothing: no search, no open list and no answer is lost', async () => {
    const checkIn = await mount();
    const { element } = checkIn;
    element.value = { feelings: ['sad'], needs: [] };
    await checkIn.press('More words');
    if (checkIn.hasChoice('Angry')) await checkIn.choose('Angry');
    const answers = element.getAnswers();
    let changes = 0;
    session.subscribe(() => (changes += 1));
    element.value = { needs: [], feelings: ['sad'] };
    await checkIn.settle();
    expect(element.getAnswers(), 'what the page set before').to.deep.equal(
      answers,
    );
    element.value = element.getAnswers();
    await checkIn.settle();
    expect(element.getAnswers(), 'what is there').to.deep.equal(answers);
    expect(checkIn.search, 'the open list').to.exist;
    expect(changes).to.equal(0);
  });

  it('goes no earlier to the session by being written back, nor by being emptied', async () => {
    const checkIn = await mount();
    const { element } = checkIn;
    element.addEventListener('input', () => {
      element.value = structuredClone(element.getAnswers());
    });
    await checkIn.choose(checkIn.words[0]!);
    await checkIn.press('More words');
    element.value = structuredClone(element.getAnswers());
    await checkIn.settle();
    expect(checkIn.search, 'the open list').to.exist;
    expect(session.getState().checkIn).to.equal(undefined);
    element.value = null;
    await checkIn.settle();
    expect(checkIn.chosen).to.deep.equal([]);
    expect(session.getState().checkIn).to.equal(undefined);
  });

  for (const wrong of ['x', '0', '9', '2.5', '-1', ''])
    it(`max-feelings="${wrong}" is named, and some words can be chosen`, async () => {
      const checkIn = await mountCheckIn(
        session,
        `mode="words" max-feelings="${wrong}"`,
      );
      await checkIn.choose(checkIn.words[0]!);
      expect(checkIn.chosen).to.have.length(1);
      const line = `<feelings-check-in> max-feelings="${wrong}": not usable here; allowed: 1 to 5`;
      expect(said).to.deep.equal(wrong ? [line] : []);
    });

  it('counts again after clear()', async () => {
    const { element } = await mount();
    const value = { feelings: ['sad'], needs: ['rest'] };
    element.value = value;
    element.clear();
    expect(element.getAnswers()).to.deep.equal({ feelings: [], needs: [] });
    element.value = value;
    expect(element.getAnswers()).to.deep.equal(value);
  });

  it('is dropped by clear() before the element stands on a page, and takes nothing from the session of the page', async () => {
    const page = pageSession();
    page.submitCheckIn({ feelings: ['calm'], needs: [] });
    const element = document.createElement('feelings-check-in');
    element.value = { feelings: ['sad'], needs: [] };
    element.clear();
    expect(page.getState().checkIn!.feelings).to.deep.equal(['calm']);
    element.session = session;
    await fixture(element);
    expect(element.getAnswers()).to.deep.equal({ feelings: [], needs: [] });
    expect(session.getState().checkIn).to.equal(undefined);
  });

  it('what is half said goes when everything is forgotten elsewhere', async () => {
    const checkIn = await mount();
    await checkIn.choose(checkIn.words[0]!);
    expect(
      session.getState().checkIn,
      'the session has nothing of it yet',
    ).to.equal(undefined);
    expect(checkIn.chosen).to.have.length(1);
    session.clear();
    await checkIn.settle();
    expect(checkIn.chosen).to.deep.equal([]);
  });
});
