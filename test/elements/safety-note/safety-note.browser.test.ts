import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { SafetyNoteElement } from '../../../src/elements/safety-note/safety-note.element.js';
import { createSession } from '../../../src/session/session.js';
import { wordsOf } from '../../support/by-role.js';
import { isOpen } from '../harness.js';
import { mount, SafetyNoteHarness, warningsOf } from './harness.js';
import { sendKeys } from '../../support/keys.js';

describe('safety-note follows what was said', () => {
  it('is one closed, quiet line until it is wanted', async () => {
    const note = await mount(createSession({ country: 'GB' }));
    expect(note.seen.trim()).to.equal('Support is here');
    expect(note.element.offsetHeight).to.be.lessThan(60);
  });

  it('says one clear line after a heavy word', async () => {
    const note = await mount();
    await note.feel('numb');
    expect(note.isOpen).to.equal(false);
    expect(note.seen.trim()).to.equal('If this feels heavy, support is here.');
    expect(
      parseFloat(getComputedStyle(note.opener.firstElementChild!).fontSize),
    ).to.equal(16);
  });

  it('opens for no word by itself: somebody may be watching', async () => {
    const { session } = await mount();
    for (const { id } of session.getState().content.feelings) {
      const note = await mount(
        createSession({ country: 'GB', context: 'conflict' }),
      );
      await note.feel(id);
      expect(note.isOpen, id).to.equal(false);
      note.element.remove();
    }
  });

  for (const word of ['pressured', 'unsafe', 'hopeless']) {
    it(`has Support as the one filled button and the way out beside it after ${word}`, async () => {
      const note = await mount(createSession({ country: 'GB' }));
      const field = await fixture<HTMLInputElement>(
        html`<input aria-label="x" />`,
      );
      field.focus();
      expect(note.announcement).to.equal('');
      await note.feel(word);
      expect(note.filled).to.deep.equal(['Support']);
      expect(
        note.linkTo('https://www.bbc.co.uk/weather').offsetHeight,
      ).to.be.at.least(44);
      expect(document.activeElement === field).to.equal(true);
      expect(note.announcement).to.equal('Support is on this page.');
    });
  }

  it('has the first number at once only where somebody may end their life', async () => {
    const note = await mount(createSession({ country: 'GB' }));
    for (const word of ['pressured', 'unsafe', 'coerced', 'in-pain']) {
      await note.feel(word);
      expect(note.numbers, word).to.deep.equal([]);
    }
    for (const word of ['hopeless', 'unsafe-with-self']) {
      await note.feel(word);
      expect(note.numbers, word).to.deep.equal(['tel:116123']);
      expect(note.seen)
        .to.contain('Samaritans')
        .and.to.contain('24 hours, every day');
    }
  });

  it('asks for the country where it has no first number, says the number aloud, and asks on', async () => {
    const note = await mount();
    await note.feel('hopeless');
    expect(note.numbers).to.deep.equal([]);
    const list = note.countries;
    list.focus();
    await note.chooseCountry('GR');
    expect(note.numbers).to.deep.equal(['tel:1018']);
    const number = note.all('link', /1018/)[0]!;
    expect(number.closest('[aria-live=polite]')).not.to.equal(null);
    expect(note.active === list).to.equal(true);
    await note.chooseCountry('GB');
    expect(note.numbers).to.deep.equal(['tel:116123']);
    expect(note.active === list).to.equal(true);
  });

  it('opens at one press, at once, with what fits what was said', async () => {
    const note = await mount(createSession({ country: 'IE' }));
    await note.feel('coerced');
    await note.toggle();
    expect(note.isOpen).to.equal(true);
    expect(note.numbers.slice(0, 3)).to.deep.equal([
      'tel:112',
      'tel:999',
      'tel:1800778888',
    ]);
    expect(note.filled).to.deep.equal(['Call']);
    expect(note.seen).to.contain('Close support');
  });

  it('has the line for violence first after “unsafe” in a conflict, and the crisis line first after “hopeless”', async () => {
    const note = await mount(
      createSession({ country: 'US', context: 'conflict' }),
      'show="always"',
    );
    await note.feel('unsafe');
    expect(note.session.getState().safety.level).to.equal('urgent');
    expect(note.numbers.slice(0, 2)).to.deep.equal([
      'tel:911',
      'tel:18007997233',
    ]);
    await note.feel('hopeless', 'unsafe');
    expect(note.numbers.slice(0, 2)).to.deep.equal(['tel:911', 'tel:988']);
  });

  it('stays open when a person opened it, whatever is said after', async () => {
    const note = await mount();
    await note.toggle();
    for (const words of [['trapped'], ['calm'], ['hopeless'], []]) {
      await note.feel(...words);
      expect(note.isOpen, words.join()).to.equal(true);
    }
  });

  it('closes when a person clears what they said', async () => {
    for (const clear of ['clear', 'clearCheckIn'] as const) {
      const note = await mount();
      await note.feel('trapped');
      await note.toggle();
      note.session[clear]();
      await note.settle();
      expect(note.isOpen, clear).to.equal(false);
      expect(note.seen.trim()).to.equal('Support is here');
    }
  });

  it('is open from the start with show="always"', async () => {
    const note = await mount(createSession(), 'show="always"');
    const { session } = note;
    expect(note.isOpen).to.equal(true);
    session.clear();
    await note.settle();
    expect(note.isOpen).to.equal(true);
  });
});

describe('the line under the title of the safety-note', () => {
  const cases: [string, string[], string, string[]][] = [
    [
      'nothing was said',
      [],
      'You can call, write, or just read.',
      ['not your fault', 'ending your life', 'If your body hurts'],
    ],
    [
      'somebody else did it',
      ['coerced'],
      'it was not your fault',
      ['ending your life'],
    ],
    [
      'somebody may end their life',
      ['hopeless'],
      'If you are thinking about ending your life',
      ['not your fault'],
    ],
    [
      'both',
      ['hopeless', 'coerced'],
      'If you are thinking about ending your life',
      ['not your fault'],
    ],
    [
      'the body hurts',
      ['in-pain'],
      'If your body hurts',
      ['not your fault', 'ending your life'],
    ],
  ];
  for (const [name, words, expected, never] of cases) {
    it(name, async () => {
      const note = await mount(
        createSession({ country: 'GB' }),
        'show="always"',
      );
      await note.feel(...words);
      expect(note.seen).to.contain(expected);
      for (const other of never) expect(note.seen).not.to.contain(other);
    });
  }

  it('blames nobody and excuses nobody where the host asks for lines on one’s own behaviour', async () => {
    const note = await mount(
      createSession({ country: 'AU' }),
      'show="always" topics="own-behaviour"',
    );
    await note.feel('coerced');
    expect(note.seen).not.to.contain('not your fault');
  });
});

describe('safety-note and countries', () => {
  it('guesses none: it asks, and shows the directory and no number', async () => {
    const note = await mount(createSession(), 'show="always"');
    expect(note.countries.selectedOptions[0]!.textContent).to.equal(
      'Choose your country',
    );
    expect(note.numbers).to.deep.equal([]);
    const words = note.seen;
    const order = [
      'Country',
      'call your local emergency number',
      'findahelpline.com',
      'Steps that need no call',
    ];
    const places = order.map((text) => words.indexOf(text));
    expect(places.every((place) => place >= 0)).to.equal(true);
    expect(places).to.deep.equal([...places].sort((a, b) => a - b));
    expect(note.services.size).to.equal(0);
  });

  it('names every country of the content in words, in order', async () => {
    const note = await mount(createSession(), 'show="always"');
    const { session } = note;
    const names = [...note.countries.options]
      .slice(1)
      .map((option) => option.text);
    expect(names).to.have.length(session.getState().content.emergency.length);
    expect(names).to.include.members([
      'Greece',
      'United Kingdom',
      'South Africa',
    ]);
    expect(names).to.deep.equal(
      [...names].sort((a, b) => a.localeCompare(b, 'en')),
    );
  });

  it('keeps a person’s choice for the session, over the host’s', async () => {
    const note = await mount(createSession(), 'show="always" country="US"');
    const { session } = note;
    expect(note.seen).to.contain('911');
    await note.chooseCountry('GB');
    expect(session.getState().country).to.equal('GB');
    expect(note.seen).to.contain('999').and.not.to.contain('911');
    const other = await mount(session, 'show="always" country="US"');
    expect(other.seen).to.contain('999');
    await note.chooseCountry('');
    await other.settle();
    for (const one of [note, other])
      expect([one.numbers[0], one.countries.value]).to.deep.equal([
        'tel:911',
        'US',
      ]);
    await note.chooseCountry('');
    expect(note.countries.value).to.equal('US');
  });

  it('takes the session’s country where it has none of its own', async () => {
    const note = await mount(createSession({ country: 'GR' }), 'show="always"');
    expect(note.countries.value).to.equal('GR');
  });

  it('says so where nobody is known for what was said, with the directory before other lines', async () => {
    const note = await mount(
      createSession({ country: 'MX' }),
      'show="always" topics="sexual-violence"',
    );
    const words = note.seen;
    const order = [
      'Call 911',
      'We have no confirmed line for this here yet.',
      'findahelpline.com',
      'Other lines',
      'Línea de la Vida',
    ];
    const places = order.map((text) => words.indexOf(text));
    expect(
      places.every((place) => place >= 0),
      words,
    ).to.equal(true);
    expect(places).to.deep.equal([...places].sort((a, b) => a - b));
    expect(note.filled).to.deep.equal([]);
  });

  it('has buttons for the emergency numbers, before anybody else', async () => {
    const note = await mount(createSession({ country: 'GB' }), 'show="always"');
    expect(note.numbers.slice(0, 3)).to.deep.equal([
      'tel:999',
      'tel:112',
      'tel:116123',
    ]);
    const danger = note.get('group', 'In danger now');
    const buttons = note.all('link', undefined, danger);
    expect(buttons.map(wordsOf)).to.deep.equal(['Call 999', 'Call 112']);
    for (const one of buttons) expect(one.offsetHeight).to.be.at.least(48);
  });

  it('says which number is whose where there are several', async () => {
    const note = await mount(createSession({ country: 'JP' }), 'show="always"');
    expect(note.seen)
      .to.match(/Call 110 ?Police/)
      .and.to.match(/Call 119 ?Ambulance/);
  });

  it('says aloud whose numbers they are when the country changes', async () => {
    const note = await mount(createSession({ country: 'GB' }), 'show="always"');
    const live = note.get('status');
    await note.chooseCountry('GR');
    expect(live.isConnected && live.textContent.trim()).to.equal(
      'Greece: 112. Services: 2',
    );
  });

  it('has its choice stay where it is, with the focus, however often somebody chooses', async () => {
    for (const host of ['', 'US']) {
      const note = await mount(
        createSession(host ? { country: host } : {}),
        'show="always"',
      );
      const list = note.countries;
      list.focus();
      for (const country of ['FI', 'FR', 'GB', '', 'DE']) {
        await note.chooseCountry(country);
        expect(note.countries === list, country).to.equal(true);
        expect(note.active === list, country).to.equal(true);
      }
      const number = note.get('link', 'Call 112');
      const isAfter = list.compareDocumentPosition(number) === 4;
      expect(isAfter, host).to.equal(!host);
      note.element.remove();
    }
  });

  it('names the nation before the name of a service that is there for one', async () => {
    const note = await mount(
      createSession({ country: 'GB' }),
      'show="always" topics="domestic-violence"',
    );
    const [parts] = note.all('list');
    expect(note.all('link', /^Call: /, parts)).to.have.length(1);
    for (const nation of note
      .names('button')
      .filter((one) => /^Where/.test(one)))
      await note.press(nation);
    const words = note.seen;
    for (const [nation, name] of [
      ['Scotland', 'Forced Marriage Helpline'],
      ['Wales', 'Live Fear Free'],
      ['England', 'National Domestic Abuse Helpline'],
    ]) {
      expect(words).to.contain(`Where: ${nation}`);
      expect(words.indexOf(`Where: ${nation}`)).to.be.lessThan(
        words.indexOf(name!),
      );
    }
    // Nobody knows in which nation somebody is: no button stands out.
    expect(note.filled).to.deep.equal([]);
    note.element.country = 'CA';
    note.element.topics = 'sexual-violence';
    await note.settle();
    expect(note.seen)
      .to.contain('Where: Québec')
      .and.to.contain('For the rest of the country we have no confirmed line');
  });
});

describe('a contact in the safety-note', () => {
  it('is dialled and texted as its service says', async () => {
    const note = await mount(
      createSession({ country: 'US' }),
      'show="always" topics="crisis domestic-violence" limit="4"',
    );
    expect(note.numbers).to.deep.equal([
      'tel:911',
      'tel:988',
      'sms:988',
      'tel:18007997233',
      'sms:88788?&body=START',
      'sms:741741?&body=HOME',
      'tel:18447628483',
    ]);
    expect(note.seen)
      .to.contain('Text 988')
      .and.not.to.contain('Text START to 88788');
    note.button(/^More help/).click();
    await note.settle();
    expect(note.seen).to.contain('Text START to 88788');
  });

  it('has a number with # in it that a telephone gets whole', async () => {
    const note = await mount(
      createSession({ country: 'JP' }),
      'show="always" topics="sexual-violence"',
    );
    expect(note.links).to.contain('tel:%238891');
  });

  it('says for whom before its name, then its hours, price, languages and web address', async () => {
    const note = await mount(
      createSession({ country: 'US' }),
      'show="always" topics="sexual-violence" limit="2"',
    );
    expect(note.seen).to.match(
      /For: anyone RAINN National Sexual Assault Hotline 1-800-656-4673 24 hours, every day · free Call English, Spanish rainn.org/,
    );
    note.button(/^More help/).click();
    await note.settle();
    expect(note.seen).to.contain(
      'For: Native American and Alaska Native people',
    );
    note.element.topics = 'crisis';
    await note.settle();
    expect(note.seen).to.contain('English, Spanish, interpreters');
  });

  it('says to see the hours on their site where they are not certain', async () => {
    const note = await mount(
      createSession({ country: 'IT' }),
      'show="always" topics="crisis"',
    );
    expect(note.seen).to.contain('Hours: see their site');
    expect(note.seen).not.to.contain('24 hours');
  });

  it('can be written to where it has a chat, with the chat’s own hours', async () => {
    const note = await mount(
      createSession({ country: 'FI' }),
      'show="always" topics="domestic-violence" limit="1"',
    );
    const chat = note.link('Chat: Nollalinja');
    expect(wordsOf(chat)).to.equal('Chat');
    expect(chat.getAttribute('href')).to.equal('https://nollalinja.fi');
    expect(note.seen).to.contain('Chat: Weekdays 9:00 to 15:00');
    note.element.country = 'PL';
    note.element.topics = 'crisis';
    note.element.limit = 2;
    await note.settle();
    expect(note.seen).to.contain('Chat hours: see their site');
  });

  it('tells a screen reader the language of a name in another script, and of no other', async () => {
    const note = await mount(createSession({ country: 'GR' }), 'show="always"');
    const languages = (): [string, string | null][] =>
      [...note.root.querySelectorAll('strong bdi')].map((one) => [
        one.textContent.slice(0, 4),
        one.getAttribute('lang'),
      ]);
    expect(languages()).to.deep.equal([
      ['1018', 'el'],
      ['SOS ', null],
    ]);
    note.element.country = 'JP';
    await note.settle();
    expect(languages().map(([, language]) => language)).to.include('ja');
    note.element.country = 'DE';
    await note.settle();
    expect(languages().every(([, language]) => language === null)).to.equal(
      true,
    );
  });

  it('says how old it is and how it was found one press away, and calls nothing checked', async () => {
    const note = await mount(
      createSession({ country: 'GB' }),
      'show="always" topics="crisis"',
    );
    const how = note.button('How this was checked');
    expect(isOpen(how)).to.equal(false);
    expect(note.seen).not.to.contain('Compiled');
    how.click();
    await waitUntil(() => isOpen(how));
    expect(note.seen)
      .to.contain('Compiled: November 2026')
      .and.to.contain('No person has checked these numbers by calling them.');
    expect(note.seen)
      .to.contain('Samaritans: An official page')
      .and.to.contain('NHS 111: A public list, October 2026');
    expect(note.seen).not.to.match(
      /not yet confirmed on their own page|check this number/,
    );
  });

  it('opens the web without telling where a person came from', async () => {
    const note = await mount(createSession({ country: 'GB' }), 'show="always"');
    const web = [
      ...note.root.querySelectorAll<HTMLAnchorElement>('a[href^=https]'),
    ];
    expect(web.length).to.be.greaterThan(3);
    for (const one of web)
      expect([one.rel, one.referrerPolicy]).to.deep.equal([
        'noopener noreferrer',
        'no-referrer',
      ]);
  });

  it('reads numbers from left to right in a page that reads from right to left', async () => {
    const note = await mount(
      createSession({ country: 'GB' }),
      'show="always" dir="rtl"',
    );
    const number = [...note.root.querySelectorAll('bdi')].find(
      (one) => one.textContent === '116 123',
    )!;
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
    const note = await mount(createSession({ country: 'GB' }), 'show="always"');
    note.element.helplines = [
      {
        id: 'campus',
        audience: 'general',
        country: 'GB',
        name: 'Campus line',
        topics: ['crisis'],
        phone: '0123 456',
        web: 'https://campus.example',
        languages: ['en'],
        for: 'students',
      } as never,
    ];
    await waitUntil(
      () => note.seen.includes('Campus line'),
      'the services are read',
      { timeout: 10_000 },
    );
    expect(note.seen)
      .to.contain('For: students')
      .and.to.contain('Given by this website');
    expect(note.seen).not.to.contain('Samaritans');
  });
});

describe('safety-note tells the page nothing', () => {
  const heard: Event[] = [];
  const types = ['show', 'dismiss', 'contact'].map(
    (name) => `care-safety-${name}`,
  );
  const listen = (event: Event): void => void heard.push(event);
  beforeEach(() => {
    heard.length = 0;
    types.forEach((type) => document.addEventListener(type, listen));
  });
  afterEach(() =>
    types.forEach((type) => document.removeEventListener(type, listen)),
  );
  const stop = (event: Event): void => event.preventDefault();

  it('its events carry nothing but their names', async () => {
    const note = await mount(createSession({ country: 'GB' }));
    note.root.addEventListener('click', stop);
    await note.feel('trapped');
    expect(heard).to.deep.equal([]);
    await note.toggle();
    note.linkTo('tel:0808').click();
    note.opener.click();
    expect(heard.map(({ type }) => type)).to.deep.equal([
      'care-safety-show',
      'care-safety-contact',
      'care-safety-dismiss',
    ]);
    for (const event of heard) {
      expect(event.target === note.element).to.equal(true);
      expect(
        Object.keys(event).filter((key) => key !== 'isTrusted'),
      ).to.deep.equal([]);
      expect('detail' in event).to.equal(false);
    }
  });

  it('the host may act instead of it', async () => {
    const note = await mount(createSession({ country: 'GB' }));
    note.element.addEventListener('care-safety-show', stop, { once: true });
    note.opener.click();
    await note.settle();
    expect(note.isOpen).to.equal(false);
    note.opener.click();
    await note.settle();
    note.element.addEventListener('care-safety-dismiss', stop, { once: true });
    note.opener.click();
    await note.settle();
    expect(note.isOpen).to.equal(true);
    note.element.addEventListener('care-safety-contact', stop, { once: true });
    const click = new MouseEvent('click', {
      bubbles: true,
      cancelable: true,
      composed: true,
    });
    note.linkTo('tel:116123').dispatchEvent(click);
    expect(click.defaultPrevented).to.equal(true);
  });

  it('nobody is told of a call to the emergency number, and nobody can stop it', async () => {
    const note = await mount(createSession({ country: 'GB' }), 'show="always"');
    note.element.addEventListener('care-safety-contact', stop);
    let prevented: boolean | undefined;
    const last = (event: Event): void => {
      prevented = event.defaultPrevented;
      event.preventDefault();
    };
    window.addEventListener('click', last, { once: true });
    note.linkTo('tel:999').click();
    expect([prevented, heard.length]).to.deep.equal([false, 0]);
  });

  it('no property set from code fires anything', async () => {
    const note = await mount(
      createSession(),
      'show="always" country="GB" topics="crisis"',
    );
    note.element.show = 'auto';
    await note.settle();
    expect(heard).to.deep.equal([]);
  });

  it('no answer is in an attribute of it, and nothing is loaded', async () => {
    const note = await mount(createSession({ country: 'GB' }));
    const before = note.element.cloneNode() as Element;
    const requests = performance.getEntriesByType('resource').length;
    await note.feel('trapped', 'hopeless');
    expect(note.element.isEqualNode(before)).to.equal(true);
    expect(performance.getEntriesByType('resource').length).to.equal(requests);
  });

  it('is masked on its wrapper and on every control', async () => {
    const note = await mount(createSession({ country: 'GB' }), 'show="always"');
    const marked = [
      ...note.root.querySelectorAll(
        '[part=box], summary, select, label, [href^=tel]',
      ),
    ];
    expect(marked.length).to.be.greaterThan(7);
    for (const one of marked)
      expect(
        one.matches('.rr-block.ph-no-capture[data-dd-privacy=hidden]'),
        one.outerHTML,
      ).to.equal(true);
  });
});

describe('safety-note given something that it cannot use', () => {
  const cases: [string, string, string][] = [
    ['country', 'UK', 'GB'],
    ['topics', 'love', 'crisis, sexual-violence'],
    ['show', 'often', 'auto, always'],
    ['limit', '0', '1, 2, 3'],
    ['exit-to', 'javascript:alert(1)', 'https:'],
  ];
  for (const [attribute, value, allowed] of cases) {
    it(`says once what is allowed for ${attribute}, and goes on`, async () => {
      const said = await warningsOf(async () => {
        await mount(createSession(), `${attribute}="${value}"`);
        const note = await mount(createSession(), `${attribute}="${value}"`);
        note.opener.click();
        await note.settle();
        expect(note.seen).to.contain('findahelpline.com');
        expect(note.links).to.include('https://www.bbc.co.uk/weather');
      });
      expect(said).to.have.length(1);
      expect(said[0])
        .to.contain(`<safety-note> ${attribute}="${value}"`)
        .and.to.contain(allowed);
    });
  }

  it('keeps the built-in services when the host’s own are malformed, and says where', async () => {
    const said = await warningsOf(async (said) => {
      const note = await mount(
        createSession({ country: 'GB' }),
        'show="always"',
      );
      note.element.helplines = [
        { id: 'campus', country: 'GB', phone: '1' } as never,
      ];
      await waitUntil(() => said.length);
      expect(note.seen).to.contain('Samaritans');
    });
    expect(said).to.have.length(1);
    expect(said[0])
      .to.contain('<safety-note> helplines')
      .and.to.contain('services[0].name');
  });

  it('shows the page’s own words where a content cannot be shown', async () => {
    const note = await mount();
    const { session } = note;
    note.element.append('Call 999 or find help at the desk.');
    expect(note.root.querySelector('slot')).to.equal(null);
    const state = {
      ...session.getState(),
      content: { ...session.getState().content, messages: undefined as never },
    };
    note.element.session = { ...session, getState: () => state };
    await note.settle();
    expect(note.root.querySelector('slot')!.assignedNodes()).to.have.length(1);
    expect(note.element.offsetHeight).to.be.greaterThan(10);
  });
});

describe('safety-note before scripts', () => {
  it('shows the page’s own words until it is there, then its own', async () => {
    const page = await fixture<HTMLElement>(
      html`<div>
        <late-safety-note show="always"
          ><p>In danger? Call <a href="tel:999">999</a>.</p></late-safety-note
        >
      </div>`,
    );
    const note = page.firstElementChild as SafetyNoteElement;
    expect(note.innerText).to.contain('In danger? Call 999.');
    customElements.define(
      'late-safety-note',
      class extends SafetyNoteElement {},
    );
    note.session = createSession();
    await waitUntil(() => note.shadowRoot?.querySelector('details')?.open);
    expect(note.querySelector('a')!.checkVisibility?.() ?? false).to.equal(
      false,
    );
    expect(new SafetyNoteHarness(note).seen).to.contain(
      'You do not have to sort this out alone',
    );
  });
});

describe('safety-note by keyboard', () => {
  it('opens, lets one leave first, call and close', async () => {
    const note = await mount(createSession({ country: 'GB' }));
    note.opener.focus();
    await sendKeys({ press: 'Enter' });
    await note.settle();
    expect(note.isOpen).to.equal(true);
    const path: string[] = [];

    for (let steps = 0; steps < 5; steps++) {
      await sendKeys({ press: 'Tab' });
      path.push(note.active!.getAttribute('href') ?? note.focused);
    }
    expect(path).to.deep.equal([
      'https://www.bbc.co.uk/weather',
      'tel:999',
      'tel:112',
      'tel:116123',
      'https://www.samaritans.org',
    ]);
    note.opener.focus();
    await sendKeys({ press: 'Enter' });
    await note.settle();
    expect(note.isOpen).to.equal(false);
    expect(note.active === note.opener).to.equal(true);
  });
});
