import { expect, fixture, html, nextFrame, waitUntil } from '@open-wc/testing';
import { executeServerCommand, sendKeys, sendMouse } from '@web/test-runner-commands';
import { pageSession } from '../../../src/context/page-session.js';
import { FeelingsCheckInElement } from '../../../src/elements/feelings-check-in/feelings-check-in.element.js';
import { createSession, type Session } from '../../../src/session/session.js';

customElements.define('feelings-check-in', FeelingsCheckInElement);

const shadow = (element: Element): ShadowRoot => element.shadowRoot!;
const title = (element: Element): string => shadow(element).querySelector('.title')!.textContent;
const button = (element: Element, name: string): HTMLButtonElement =>
  [...shadow(element).querySelectorAll('button')].find((one) => one.textContent.trim() === name)!;
const choice = (element: Element, name: string): HTMLInputElement =>
  [...shadow(element).querySelectorAll('label')].find((one) => one.textContent.trim() === name)!.querySelector('input')!;
async function press(element: FeelingsCheckInElement, ...names: string[]): Promise<void> {
  for (const name of names) {
    button(element, name).click();
    await element.updateComplete;
  }
}
async function choose(element: FeelingsCheckInElement, ...names: string[]): Promise<void> {
  for (const name of names) {
    choice(element, name).click();
    await element.updateComplete;
  }
}

describe('feelings-check-in', () => {
  let session: Session;
  const mount = (attributes = ''): Promise<FeelingsCheckInElement> => {
    const element = new FeelingsCheckInElement();
    element.session = session;
    for (const [name, value] of new URLSearchParams(attributes)) element.setAttribute(name, value);
    return fixture<FeelingsCheckInElement>(element);
  };
  beforeEach(() => {
    session = createSession({ audience: 'kink' });
  });

  it('leads from a field to words, a strength, a need and practices that answer', async () => {
    const element = await mount();
    let ended = 0;
    element.addEventListener('care-check-in', () => (ended += 1));
    expect(title(element)).to.equal('How are you, right now?');
    await press(element, 'Next');
    await choose(element, 'Close', 'Vulnerable');
    await press(element, 'Next');
    await choose(element, 'a little');
    await press(element, 'Next');
    await choose(element, 'Reassurance');
    await press(element, 'Done');
    expect(title(element)).to.equal('A bit close and vulnerable');
    expect(ended).to.equal(1);
    expect(session.getState().checkIn).to.deep.equal({ feelings: ['close', 'vulnerable'], strengths: { close: 1 }, needs: ['reassurance'] });
    const rows = [...shadow(element).querySelectorAll('.summary')];
    expect(rows.length).to.equal(3);
    expect(rows[0]!.textContent).to.contain('You would like reassurance');
    (rows[0] as HTMLElement).click();
    await element.updateComplete;
    expect(!!button(element, 'Support'), 'support in an open practice').to.equal(true);
  });

  it('lets everything be skipped, not known and cleared, at every step', async () => {
    const element = await mount();
    for (let step = 0; step < 3; step += 1) {
      for (const name of ['Skip', 'Clear', "I don't know yet"]) expect(!!button(element, name), `${title(element)}: ${name}`).to.equal(true);
      await press(element, 'Skip');
    }
    expect(title(element)).to.equal('Not sure yet');
    expect(shadow(element).querySelectorAll('.summary').length).to.be.greaterThan(0);
    await press(element, 'Start over', 'Next');
    await choose(element, 'Close');
    await press(element, 'Clear');
    expect(element.value).to.deep.equal({ feelings: [], needs: [] });
    await press(element, "I don't know yet");
    expect(session.getState().checkIn!.feelings).to.deep.equal(['unsure']);
    expect(title(element)).to.equal('What would help?');
  });

  it('takes five words, opposites among them, and says kindly when it is enough', async () => {
    const element = await mount('mode=words');
    await choose(element, 'Close', 'Calm', 'Happy', 'Vulnerable', 'Hurt');
    expect(shadow(element).textContent).to.contain('That is plenty.');
    expect(choice(element, 'Disconnected').disabled).to.equal(true);
    await choose(element, 'Hurt', 'Disconnected');
    expect(element.value.feelings).to.deep.equal(['close', 'calm', 'happy', 'vulnerable', 'disconnected']);
  });

  it('finds every word by its family or by typing', async () => {
    const element = await mount('mode=words');
    await press(element, 'More words');
    const family = shadow(element).querySelector('select')!;
    const seen = new Set<string>();
    for (const { value } of family.options) {
      family.value = value;
      family.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
      await element.updateComplete;
      shadow(element).querySelectorAll('.words label').forEach((label) => seen.add(label.textContent.trim()));
    }
    expect(seen.size).to.equal(59);
    const search = shadow(element).querySelector<HTMLInputElement>('input[type=search]')!;
    search.focus();
    await sendKeys({ type: 'exhau' });
    await element.updateComplete;
    await choose(element, 'Drained');
    family.value = 'calm';
    family.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    await element.updateComplete;
    expect(search.value, 'a family in place of what was typed').to.equal('');
    expect(!!choice(element, 'Calm')).to.equal(true);
    await press(element, 'Fewer');
    expect(choice(element, 'Drained').checked).to.equal(true);
  });

  it('moves the dot by pointer', async () => {
    const element = await mount();
    let changes = 0;
    element.addEventListener('change', () => (changes += 1));
    const { left, top, width, height } = shadow(element).querySelector('.field')!.getBoundingClientRect();
    const at = (x: number, y: number): [number, number] => [Math.round(left + width * x), Math.round(top + height * y)];
    await sendMouse({ type: 'move', position: at(0.5, 0.5) });
    await sendMouse({ type: 'down' });
    await sendMouse({ type: 'move', position: at(0.9, 0.75) });
    expect(changes, 'while it is held').to.equal(0);
    await sendMouse({ type: 'up' });
    await waitUntil(() => changes);
    await sendMouse({ type: 'move', position: at(0.2, 0.2) });
    expect(changes, 'let go').to.equal(1);
    expect(element.value.point!.valence).to.be.closeTo(0.8, 0.05);
    expect(element.value.point!.arousal).to.be.closeTo(-0.5, 0.05);
    await element.updateComplete;
    expect(shadow(element).querySelector('[role=status]')!.textContent).to.equal('Good, soft and quiet.');
  });

  it('moves the dot by touch without scrolling the page', async function () {
    const element = await mount();
    const { left, top, width, height } = shadow(element).querySelector('.field')!.getBoundingClientRect();
    const steps = [
      { type: 'start', x: left + width / 2, y: top + height / 2 },
      { type: 'move', x: left + width / 2, y: top + height * 0.2 },
      { type: 'end' },
    ];
    if (!(await executeServerCommand<boolean, object>('touch', { steps }).catch(() => false))) this.skip();
    await waitUntil(() => element.value.point);
    expect(element.value.point!.arousal).to.be.closeTo(0.6, 0.1);
    expect(scrollY).to.equal(0);
  });

  it('mirrors the field on a right-to-left page', async () => {
    const box = await fixture<HTMLElement>(html`<div dir="rtl"><feelings-check-in .session=${session}></feelings-check-in></div>`);
    const element = box.querySelector('feelings-check-in')!;
    const { left, top, height } = shadow(element).querySelector('.field')!.getBoundingClientRect();
    await sendMouse({ type: 'click', position: [Math.round(left + 20), Math.round(top + height / 2)] });
    expect(element.value.point!.valence).to.be.greaterThan(0.7);
  });

  it('works by keyboard alone from the first key to the summary', async () => {
    const element = await mount();
    shadow(element).querySelector<HTMLElement>('[type=range]')!.focus();
    await sendKeys({ press: 'ArrowLeft' });
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'ArrowUp' });
    expect(element.value.point!.valence).to.be.closeTo(-0.1, 0.001);
    expect(element.value.point!.arousal).to.be.closeTo(0.1, 0.001);
    const pressByKey = async (name: string): Promise<void> => {
      button(element, name).focus();
      await sendKeys({ press: 'Enter' });
      await element.updateComplete;
    };
    await pressByKey('Next');
    await waitUntil(() => shadow(element).activeElement === shadow(element).querySelector('.title'), 'the heading has the focus');
    shadow(element).querySelector<HTMLInputElement>(':is(.words, .list) input')!.focus();
    await sendKeys({ press: ' ' });
    await element.updateComplete;
    expect(element.value.feelings.length).to.equal(1);
    await pressByKey('Next');
    await pressByKey('Next');
    shadow(element).querySelector<HTMLInputElement>(':is(.words, .list) input')!.focus();
    await sendKeys({ press: ' ' });
    await pressByKey('Done');
    expect(session.getState().checkIn!.needs.length).to.equal(1);
    await waitUntil(() => shadow(element).activeElement === shadow(element).querySelector('.title'));
  });

  it('lets support in as soon as a word asks for it, and offers nothing with the other person then', async () => {
    const element = await mount('mode=words');
    await press(element, 'More words');
    const family = shadow(element).querySelector('select')!;
    family.value = 'alarm';
    family.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    await element.updateComplete;
    await choose(element, 'Unsafe');
    await press(element, 'Next');
    expect(session.safety().level, 'before the last step').to.equal('strong');
    await press(element, 'Skip', 'Skip');
    expect(shadow(element).textContent).to.contain('Support comes first.');
    const grounding = session.getState().content.rules.grounding.map((id) => session.getState().content.practices.find((practice) => practice.id === id)!.title);
    const shown = [...shadow(element).querySelectorAll('.summary strong')].map(({ textContent }) => textContent);
    expect(shown.length).to.be.greaterThan(0);
    for (const name of shown) expect(grounding).to.contain(name);
  });

  it('keeps a draft while it is taken out, moved and put back', async () => {
    const element = await mount('mode=words');
    await choose(element, 'Close');
    const other = document.body.appendChild(document.createElement('section'));
    element.remove();
    await nextFrame();
    other.append(element);
    await element.updateComplete;
    expect(choice(element, 'Close').checked).to.equal(true);
    other.remove();
  });

  it('gives a value that was set before it stood anywhere to the session around it, and to no other', async () => {
    const element = new FeelingsCheckInElement();
    element.value = { feelings: ['sad'], needs: [] };
    expect(pageSession().getState().checkIn).to.equal(undefined);
    element.session = session;
    await fixture(element);
    expect(session.getState().checkIn!.feelings).to.deep.equal(['sad']);
    expect(pageSession().getState().checkIn).to.equal(undefined);
  });

  it('tells the page that something changed, never what', async () => {
    const element = await mount('mode=words');
    const heard: string[] = [];
    for (const name of ['input', 'change', 'care-check-in-step', 'care-check-in']) {
      element.addEventListener(name, (event) => heard.push(`${name} ${JSON.stringify({ ...event, isTrusted: undefined })}`));
    }
    element.value = { feelings: ['sad'], needs: [] };
    await element.updateComplete;
    expect(heard, 'set from code').to.deep.equal([]);
    await choose(element, 'Close');
    await press(element, 'Next');
    expect(heard).to.deep.equal(['input {}', 'change {}', 'care-check-in-step {"step":"strength"}']);
    expect(element.outerHTML).not.to.match(/close|sad/i);
    expect(shadow(element).innerHTML).not.to.match(/value="(close|sad)|name="(close|sad)|id="(?!w\d)/);
  });

  it('fits a phone of 360 × 640 without scrolling, at every step and with any words', async () => {
    const box = await fixture<HTMLElement>(html`<div><feelings-check-in .session=${session}></feelings-check-in></div>`);
    box.style.inlineSize = '336px';
    const element = box.querySelector('feelings-check-in')!;
    const { content } = session.getState();
    for (const point of [{ valence: -0.7, arousal: 0.6 }, { valence: 0.6, arousal: 0 }, { valence: -0.5, arousal: -0.5 }]) {
      element.clear();
      element.value = { point, feelings: ['boundary-crossed', 'after-sex-blues', 'sub-drop', 'seen', 'trapped'], needs: [] };
      await element.updateComplete;
      for (const step of ['field', 'words', 'strength', 'need']) {
        expect(shadow(element).querySelector('[part=box]')!.getBoundingClientRect().height, `${step} near ${point.valence}`).to.be.at.most(640);
        await press(element, step === 'need' ? 'Done' : 'Next');
      }
    }
    expect(content.feelings.length).to.equal(60);
  });

  for (const scheme of ['light', 'dark']) {
    it(`passes axe at every step, ${scheme}`, async () => {
      const box = await fixture<HTMLElement>(html`<div><feelings-check-in .session=${session}></feelings-check-in></div>`);
      box.style.colorScheme = scheme;
      box.style.background = scheme === 'dark' ? '#1a1212' : '#fff';
      const element = box.querySelector('feelings-check-in')!;
      element.value = { feelings: ['sad', 'calm'], needs: ['rest'], point: { valence: 0.5, arousal: 0.5 } };
      for (const next of ['Next', 'Next', 'Next', 'Done', 'Start over']) {
        await element.updateComplete;
        await Promise.all(shadow(element).getAnimations().map(({ finished }) => finished));
        await expect(element).to.be.accessible();
        await press(element, next);
      }
    });
  }

  it('warns once of a value that it does not know, and goes on', async () => {
    const { warn } = console;
    const said: string[] = [];
    console.warn = (line: string) => said.push(line);
    try {
      const element = await mount('mode=wheel&steps=words maths');
      await mount('mode=wheel&steps=words maths');
      expect(title(element)).to.equal('Any words for it?');
      expect(said.filter((line) => line.includes('mode="wheel"') && line.includes('field, words')).length).to.equal(1);
      expect(said.filter((line) => line.includes('steps="maths"')).length).to.equal(1);
    } finally {
      console.warn = warn;
    }
  });
});
