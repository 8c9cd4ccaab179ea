import { expect, fixture, html } from '@open-wc/testing';
import type { CheckIn } from '../../src/care/check-in.js';
import type { Preferences } from '../../src/care/preferences.js';
import { defineElements } from '../../src/define/define-elements.js';
import { createSession, type Session } from '../../src/session/session.js';

type CheckInElement = HTMLElementTagNameMap['feelings-check-in'];
type Builder = HTMLElementTagNameMap['preference-builder'];

const lines: string[] = [];
const { warn } = console;

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

describe('value', () => {
  let session: Session;
  before(() => defineElements());
  beforeEach(() => {
    session = createSession();
    lines.length = 0;
    console.warn = (line: string) => lines.push(line);
  });
  afterEach(() => {
    console.warn = warn;
  });
  const checkIn = (): Promise<CheckInElement> =>
    fixture(
      html`<feelings-check-in
        mode="words"
        .session=${session}
      ></feelings-check-in>`,
    );
  const builder = (): Promise<Builder> =>
    fixture(
      html`<preference-builder .session=${session}></preference-builder>`,
    );
  const said: CheckIn = {
    feelings: ['sad', 'calm'],
    strengths: { sad: 2 },
    needs: ['rest'],
    point: { valence: -0.5, arousal: 0.25 },
  };
  const wished: Preferences = {
    hug: {
      receive: { level: 'like', timing: ['right-after'], note: 'slowly' },
    },
  };

  it('can be set and not be read; getAnswers() gives the answers', async () => {
    const [one, other] = [await checkIn(), await builder()];
    one.value = said;
    other.value = wished;
    expect([one.value, other.value]).to.deep.equal([undefined, undefined]);
    expect(one.getAnswers()).to.deep.equal(said);
    expect(other.getAnswers()).to.deep.equal(wished);
  });

  it('that was set before the element was defined counts, and cannot be read afterwards', async () => {
    for (const [tag, value] of [
      ['feelings-check-in', said],
      ['preference-builder', wished],
    ] as const) {
      const early = `early-${tag}`;
      const element = document.createElement(early) as Builder;
      Object.assign(element, { value, session });
      document.body.append(element);
      const known = customElements.get(tag) as new () => HTMLElement;
      customElements.define(early, class extends known {});
      await element.updateComplete;
      expect(element.getAnswers(), tag).to.deep.equal(value);
      expect(element.value, tag).to.equal(undefined);
      expect(Object.keys(element), tag).not.to.include('value');
      element.remove();
    }
  });

  it('that is there already, or was set before, changes nothing: no search, no open list and no answer is lost', async () => {
    const element = await checkIn();
    element.value = { feelings: ['sad'], needs: [] };
    await element.updateComplete;
    const inside = element.shadowRoot!;
    const named = (text: string): HTMLElement =>
      [...inside.querySelectorAll<HTMLElement>('button, label')].find(
        ({ textContent }) => textContent.trim() === text,
      )!;
    named('More words').click();
    await element.updateComplete;
    named('Angry')?.click();
    await element.updateComplete;
    const answers = element.getAnswers();
    let changes = 0;
    session.subscribe(() => (changes += 1));
    element.value = { needs: [], feelings: ['sad'] };
    await element.updateComplete;
    expect(element.getAnswers(), 'what the page set before').to.deep.equal(
      answers,
    );
    element.value = element.getAnswers();
    await element.updateComplete;
    expect(element.getAnswers(), 'what is there').to.deep.equal(answers);
    expect(inside.querySelector('[type=search]'), 'the open list').to.exist;
    expect(changes).to.equal(0);
  });

  it('counts again after everything was forgotten', async () => {
    const element = await checkIn();
    for (const forget of [() => session.clear(), () => element.clear()]) {
      element.value = said;
      expect(element.getAnswers()).to.deep.equal(said);
      forget();
      expect(element.getAnswers()).to.deep.equal({ feelings: [], needs: [] });
    }
    element.value = said;
    expect(element.getAnswers()).to.deep.equal(said);
  });

  it('null and undefined take the answers away', async () => {
    const [one, other] = [await checkIn(), await builder()];
    for (const nothing of [null, undefined]) {
      one.value = said;
      other.value = wished;
      one.value = nothing;
      other.value = nothing;
      expect(one.getAnswers()).to.deep.equal({ feelings: [], needs: [] });
      expect(other.getAnswers()).to.deep.equal({});
      expect(session.getState().checkIn?.feelings ?? []).to.deep.equal([]);
      expect(session.getState().preferences).to.deep.equal({});
    }
  });

  for (const [name, value] of Object.entries(junk)) {
    it(`with ${name} is named in one line, without an answer in it, and breaks nothing`, async () => {
      for (const element of [await checkIn(), await builder()]) {
        lines.length = 0;
        element.value = value as never;
        await element.updateComplete;
        expect(lines.length, element.localName).to.be.lessThan(3);
        expect(lines.join(), element.localName).not.to.match(/sad|hug|adore/);
        expect(
          element.shadowRoot!.querySelector('.title')!.textContent.trim(),
          element.localName,
        ).not.to.equal('');
        element.value = null;
      }
    });
  }

  it('what is half said goes when everything is forgotten elsewhere', async () => {
    const element = await checkIn();
    element.shadowRoot!.querySelector<HTMLElement>('label')!.click();
    await element.updateComplete;
    expect(
      session.getState().checkIn,
      'the session has nothing of it yet',
    ).to.equal(undefined);
    expect(element.shadowRoot!.querySelectorAll(':checked').length).to.equal(1);
    session.clear();
    await element.updateComplete;
    expect(element.shadowRoot!.querySelectorAll(':checked').length).to.equal(0);
  });
});
