import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { SafetyNoteElement } from '../../../src/elements/safety-note/safety-note.element.js';
import { createSession } from '../../../src/session/session.js';
import { choose, details, feel, link, links, mount, seen, select, summary, warningsOf } from './setup.js';

const status = (note: Element): string => note.shadowRoot!.querySelector('[role=status]')!.textContent.trim();

describe('safety-note follows what was said', () => {
  it('is one closed, quiet line until it is wanted', async () => {
    const { note } = await mount({ country: 'GB' });
    expect(seen(note).trim()).to.equal('Support is here');
    expect(note.offsetHeight).to.be.lessThan(60);
  });

  it('adds one line after a heavy word', async () => {
    const mounted = await mount();
    await feel(mounted, 'numb');
    expect(details(mounted.note).open).to.equal(false);
    expect(seen(mounted.note)).to.contain('If this feels heavy, support is here.');
  });

  it('stands out, closed, after a word that may mean harm', async () => {
    const mounted = await mount({ country: 'GB' });
    const quiet = mounted.note.offsetHeight;
    await feel(mounted, 'pressured');
    expect(details(mounted.note).open).to.equal(false);
    expect(seen(mounted.note)).to.contain('You do not have to sort this out alone');
    expect(mounted.note.offsetHeight).to.be.greaterThan(quiet);
    summary(mounted.note).click();
    await mounted.note.updateComplete;
    expect(seen(mounted.note)).to.contain('0808 500 2222');
  });

  it('opens by itself when what was said is strong, politely, and leaves the focus where it is', async () => {
    const mounted = await mount({ country: 'GB' });
    const field = await fixture<HTMLInputElement>(html`<input aria-label="x" />`);
    field.focus();
    expect(status(mounted.note)).to.equal('');
    await feel(mounted, 'trapped');
    expect(details(mounted.note).open).to.equal(true);
    expect(document.activeElement === field).to.equal(true);
    expect(status(mounted.note)).to.equal('Support is open on this page.');
  });

  it('shows who to talk to now first when it is urgent', async () => {
    const mounted = await mount({ country: 'US', context: 'conflict' });
    await feel(mounted, 'trapped');
    const text = seen(mounted.note);
    expect(text.indexOf('911')).to.be.lessThan(text.indexOf('988 Suicide'));
    expect(text.indexOf('988 Suicide')).to.be.lessThan(text.indexOf('National Domestic Violence'));
  });

  it('closes again when nothing points to it any more', async () => {
    const mounted = await mount();
    await feel(mounted, 'trapped');
    await feel(mounted, 'calm');
    expect(details(mounted.note).open).to.equal(false);
    expect(status(mounted.note)).to.equal('');
  });

  it('stays closed when a person closed it, until the level rises', async () => {
    const mounted = await mount();
    await feel(mounted, 'trapped');
    summary(mounted.note).click();
    await mounted.note.updateComplete;
    await feel(mounted, 'trapped', 'sad');
    expect(details(mounted.note).open).to.equal(false);
    await feel(mounted, 'hopeless');
    expect(details(mounted.note).open).to.equal(true);
  });

  it('stays open when a person opened it, whatever the level', async () => {
    const mounted = await mount();
    summary(mounted.note).click();
    await feel(mounted, 'trapped');
    await feel(mounted, 'calm');
    expect(details(mounted.note).open).to.equal(true);
  });

  it('is open from the start with show="always"', async () => {
    const { note } = await mount({}, 'show="always"');
    expect(details(note).open).to.equal(true);
  });

  it('adds words on seeing a doctor where the body hurts', async () => {
    const mounted = await mount({}, 'show="always"');
    expect(seen(mounted.note)).not.to.contain('If your body hurts');
    await feel(mounted, 'in-pain');
    expect(seen(mounted.note)).to.contain('If your body hurts');
  });
});

describe('safety-note and countries', () => {
  it('guesses none: it asks, and shows the directory and no number', async () => {
    const { note } = await mount({}, 'show="always"');
    expect(seen(note)).to.contain('call your local emergency number');
    expect(select(note).selectedOptions[0]!.textContent).to.equal('Choose your country');
    expect(links(note).filter((href) => /^(tel|sms):/.test(href))).to.deep.equal([]);
    expect(links(note)).to.contain('https://findahelpline.com');
    expect(seen(note)).to.contain('Tell one person you trust');
  });

  it('names every country of the content in words, in order', async () => {
    const { note, session } = await mount({}, 'show="always"');
    const names = [...select(note).options].slice(1).map((option) => option.textContent);
    expect(names).to.have.length(session.getState().content.emergency.length);
    expect(names).to.include.members(['Greece', 'United Kingdom', 'South Africa']);
    expect(names).to.deep.equal([...names].sort((a, b) => a.localeCompare(b, 'en')));
  });

  it('keeps a person’s choice for the session, over the host’s', async () => {
    const { note, session } = await mount({}, 'show="always" country="US"');
    expect(seen(note)).to.contain('911');
    await choose(note, 'GB');
    expect(session.getState().country).to.equal('GB');
    expect(seen(note)).to.contain('999').and.not.to.contain('911');
    const other = await fixture<SafetyNoteElement>(html`<safety-note .session=${session} show="always" country="US"></safety-note>`);
    expect(seen(other)).to.contain('999');
    await choose(note, '');
    await other.updateComplete;
    expect(seen(other)).to.contain('call your local emergency number');
  });

  it('takes the session’s country where it has none of its own', async () => {
    const { note } = await mount({ country: 'GR' }, 'show="always"');
    expect(select(note).value).to.equal('GR');
  });

  it('says so where no service is confirmed, and still has the emergency number', async () => {
    const { note } = await mount({ country: 'MX' }, 'show="always"');
    expect(seen(note)).to.contain('911').and.to.contain('no confirmed helpline for this country');
    expect(links(note).filter((href) => /^(tel|sms):/.test(href))).to.deep.equal(['tel:911']);
  });

  it('says which number is whose where there are several', async () => {
    const { note } = await mount({ country: 'JP' }, 'show="always"');
    expect(seen(note)).to.match(/Police ?110/).and.to.match(/Ambulance ?119/);
  });
});

describe('a contact in the safety-note', () => {
  it('is dialled and texted as its service says', async () => {
    const { note } = await mount({ country: 'US' }, 'show="always" topics="crisis domestic-violence" max="4"');
    expect(links(note).filter((href) => /^(tel|sms):/.test(href))).to.deep.equal([
      'tel:911',
      'tel:988',
      'sms:988',
      'tel:18007997233',
      'sms:88788?&body=START',
      'sms:741741?&body=HOME',
      'tel:18663319474',
      'sms:22522?&body=LOVEIS',
    ]);
    expect(seen(note)).to.contain('Text START to 88788').and.to.contain('Text 988');
  });

  it('has a number with # in it that a telephone gets whole', async () => {
    const { note } = await mount({ country: 'JP' }, 'show="always" topics="sexual-violence"');
    expect(links(note)).to.contain('tel:%238891');
  });

  it('says for whom, hours, languages, cost, web address and how it was checked', async () => {
    const { note } = await mount({ country: 'US' }, 'show="always" topics="sexual-violence" max="2"');
    expect(seen(note)).to.contain('For anyone · 24 hours, every day · English, Spanish · free');
    expect(seen(note)).to.contain('Stated on an official page, September 2026');
    expect(seen(note)).to.contain('rainn.org');
    note.topics = 'crisis';
    await note.updateComplete;
    expect(seen(note)).to.contain('English, Spanish, interpreters');
    note.topics = 'sexual-violence';
    await note.updateComplete;
    expect(seen(note)).to.contain('For Native American and Alaska Native people');
    expect(seen(note)).to.contain('From a public list, not yet confirmed on their own page, September 2026');
  });

  it('says to check the hours, and the number, where they are not certain', async () => {
    const { note } = await mount({ country: 'BE' }, 'show="always" topics="domestic-violence"');
    expect(seen(note)).to.contain('check the hours on their site');
    expect(seen(note)).not.to.contain('24 hours');
    note.country = 'IT';
    note.topics = 'crisis';
    await note.updateComplete;
    expect(seen(note)).to.contain('February 2024 · check this number on their site');
  });

  it('opens the web without telling where a person came from', async () => {
    const { note } = await mount({ country: 'GB' }, 'show="always"');
    const web = [...note.shadowRoot!.querySelectorAll<HTMLAnchorElement>('a[href^=https]')];
    expect(web.length).to.be.greaterThan(3);
    for (const one of web) expect([one.rel, one.referrerPolicy]).to.deep.equal(['noopener noreferrer', 'no-referrer']);
  });

  it('reads numbers from left to right in a page that reads from right to left', async () => {
    const { note } = await mount({ country: 'GB' }, 'show="always" dir="rtl"');
    const number = [...note.shadowRoot!.querySelectorAll('bdi')].find((one) => one.textContent === '116 123')!;
    const phone = [...number.childNodes].find((node) => node instanceof Text)!;
    const left = (from: number): number => {
      const range = document.createRange();
      range.setStart(phone, from);
      range.setEnd(phone, from + 1);
      return range.getBoundingClientRect().left;
    };
    expect(left(0)).to.be.lessThan(left(6));
  });

  it('is the host’s own where the host gives services', async () => {
    const { note } = await mount({ country: 'GB' }, 'show="always"');
    note.helplines = [
      { id: 'campus', audience: 'general', country: 'GB', name: 'Campus line', topics: ['crisis'], phone: '0123 456', web: 'https://campus.example', languages: ['en'], for: 'students' } as never,
    ];
    await waitUntil(() => seen(note).includes('Campus line'));
    expect(seen(note)).to.contain('For students').and.to.contain('Given by this website');
    expect(seen(note)).not.to.contain('Samaritans');
  });
});

describe('safety-note tells the page nothing', () => {
  const heard: Event[] = [];
  const types = ['show', 'dismiss', 'contact'].map((name) => `care-safety-${name}`);
  const listen = (event: Event): void => void heard.push(event);
  beforeEach(() => {
    heard.length = 0;
    types.forEach((type) => document.addEventListener(type, listen));
  });
  afterEach(() => types.forEach((type) => document.removeEventListener(type, listen)));
  const stop = (event: Event): void => event.preventDefault();

  it('its events carry nothing but their names', async () => {
    const mounted = await mount({ country: 'GB' });
    mounted.note.shadowRoot!.addEventListener('click', stop);
    await feel(mounted, 'trapped');
    link(mounted.note, 'tel:0808').click();
    summary(mounted.note).click();
    expect(heard.map(({ type }) => type)).to.deep.equal(['care-safety-show', 'care-safety-contact', 'care-safety-dismiss']);
    for (const event of heard) {
      expect(event.target === mounted.note).to.equal(true);
      expect(Object.keys(event).filter((key) => key !== 'isTrusted')).to.deep.equal([]);
      expect('detail' in event).to.equal(false);
    }
  });

  it('the host may act instead of it', async () => {
    const { note } = await mount({ country: 'GB' });
    note.addEventListener('care-safety-show', stop, { once: true });
    summary(note).click();
    await note.updateComplete;
    expect(details(note).open).to.equal(false);
    summary(note).click();
    await note.updateComplete;
    note.addEventListener('care-safety-dismiss', stop, { once: true });
    summary(note).click();
    await note.updateComplete;
    expect(details(note).open).to.equal(true);
    note.addEventListener('care-safety-contact', stop, { once: true });
    const click = new MouseEvent('click', { bubbles: true, cancelable: true, composed: true });
    link(note, 'tel:116123').dispatchEvent(click);
    expect(click.defaultPrevented).to.equal(true);
  });

  it('nobody is told of a call to the emergency number, and nobody can stop it', async () => {
    const { note } = await mount({ country: 'GB' }, 'show="always"');
    note.addEventListener('care-safety-contact', stop);
    let prevented: boolean | undefined;
    const last = (event: Event): void => {
      prevented = event.defaultPrevented;
      event.preventDefault();
    };
    window.addEventListener('click', last, { once: true });
    link(note, 'tel:999').click();
    expect([prevented, heard.length]).to.deep.equal([false, 0]);
  });

  it('no property set from code fires anything', async () => {
    const { note } = await mount({}, 'show="always" country="GB" topics="crisis"');
    note.show = 'auto';
    await note.updateComplete;
    expect(heard).to.deep.equal([]);
  });

  it('no answer is in an attribute of it, and nothing is loaded', async () => {
    const mounted = await mount({ country: 'GB' });
    const before = mounted.note.cloneNode() as Element;
    const requests = performance.getEntriesByType('resource').length;
    await feel(mounted, 'trapped', 'hopeless');
    expect(mounted.note.isEqualNode(before)).to.equal(true);
    expect(performance.getEntriesByType('resource').length).to.equal(requests);
  });

  it('is masked on its wrapper and on every control', async () => {
    const { note } = await mount({ country: 'GB' }, 'show="always"');
    const marked = [...note.shadowRoot!.querySelectorAll('[part=box], summary, select, label, .btn')];
    expect(marked.length).to.be.greaterThan(7);
    for (const one of marked) expect(one.matches('.rr-block.ph-no-capture[data-dd-privacy=hidden]'), one.outerHTML).to.equal(true);
  });
});

describe('safety-note given something that it cannot use', () => {
  const cases: [string, string, string][] = [
    ['country', 'UK', 'GB'],
    ['topics', 'love', 'crisis, sexual-violence'],
    ['show', 'often', 'auto, always'],
    ['max', '0', '1, 2, 3'],
    ['exit-to', 'javascript:alert(1)', 'https:'],
  ];
  for (const [attribute, value, allowed] of cases) {
    it(`says once what is allowed for ${attribute}, and goes on`, async () => {
      const said = await warningsOf(async () => {
        await mount({}, `${attribute}="${value}"`);
        const { note } = await mount({}, `${attribute}="${value}"`);
        summary(note).click();
        await note.updateComplete;
        expect(seen(note)).to.contain('findahelpline.com');
        expect(link(note, 'https://www.bbc.co.uk/weather')).not.to.equal(undefined);
      });
      expect(said).to.have.length(1);
      expect(said[0]).to.contain(`<safety-note> ${attribute}="${value}"`).and.to.contain(allowed);
    });
  }

  it('keeps the built-in services when the host’s own are malformed, and says where', async () => {
    const said = await warningsOf(async (said) => {
      const { note } = await mount({ country: 'GB' }, 'show="always"');
      note.helplines = [{ id: 'campus', country: 'GB', phone: '1' } as never];
      await waitUntil(() => said.length);
      expect(seen(note)).to.contain('Samaritans');
    });
    expect(said).to.have.length(1);
    expect(said[0]).to.contain('<safety-note> helplines').and.to.contain('services[0].name');
  });

  it('shows the page’s own words where a content cannot be shown', async () => {
    const { session, note } = await mount();
    note.append('Call 999 or find help at the desk.');
    expect(note.shadowRoot!.querySelector('slot')).to.equal(null);
    const state = { ...session.getState(), content: { ...session.getState().content, messages: undefined as never } };
    note.session = { ...session, getState: () => state };
    await note.updateComplete;
    expect(note.shadowRoot!.querySelector('slot')!.assignedNodes()).to.have.length(1);
    expect(note.offsetHeight).to.be.greaterThan(10);
  });
});

describe('safety-note before scripts', () => {
  it('shows the page’s own words until it is there, then its own', async () => {
    const page = await fixture<HTMLElement>(html`<div><late-safety-note show="always"><p>In danger? Call <a href="tel:999">999</a>.</p></late-safety-note></div>`);
    const note = page.firstElementChild as SafetyNoteElement;
    expect(note.innerText).to.contain('In danger? Call 999.');
    customElements.define('late-safety-note', class extends SafetyNoteElement {});
    note.session = createSession();
    await waitUntil(() => note.shadowRoot?.querySelector('details')?.open);
    expect(note.querySelector('a')!.checkVisibility?.() ?? false).to.equal(false);
    expect(seen(note)).to.contain('You do not have to sort this out alone');
  });
});

describe('safety-note by keyboard', () => {
  it('opens, lets one leave first, call and close', async () => {
    const { note } = await mount({ country: 'GB' });
    summary(note).focus();
    await sendKeys({ press: 'Enter' });
    await note.updateComplete;
    expect(details(note).open).to.equal(true);
    const path: string[] = [];
    const active = (): Element => note.shadowRoot!.activeElement!;
    for (let steps = 0; steps < 5; steps++) {
      await sendKeys({ press: 'Tab' });
      path.push(active().getAttribute('href') ?? active().localName);
    }
    expect(path).to.deep.equal(['https://www.bbc.co.uk/weather', 'tel:999', 'tel:112', 'select', 'tel:116123']);
    summary(note).focus();
    await sendKeys({ press: 'Enter' });
    await note.updateComplete;
    expect(details(note).open).to.equal(false);
    expect(active() === summary(note)).to.equal(true);
  });
});
