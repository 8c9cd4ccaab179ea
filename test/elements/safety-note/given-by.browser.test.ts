// Who gave a service is said beside it, where somebody decides whom to trust:
// the host, or nobody here.
import { expect } from '@open-wc/testing';
import { builtinPack } from '../../../src/content/whole.js';
import { readPack } from '../../../src/content/load/read-pack.js';
import { createSession } from '../../../src/session/session.js';
import { mount, type SafetyNoteHarness } from './harness.js';

const GIVEN = 'Given by this website';
const desk = {
  audience: 'general',
  country: 'GB',
  topics: ['crisis'],
  phone: '020 7946 0000',
  languages: ['en'],
};
const campus = {
  ...desk,
  id: 'campus',
  name: 'Campus desk',
  web: 'https://campus.example/help',
};

async function withPack(
  ...parts: readonly object[]
): Promise<SafetyNoteHarness> {
  const content = parts.map((part) =>
    readPack(
      { format: 'aftercare-pack/1', language: 'en', ...part },
      builtinPack,
    ),
  );
  return mount(
    createSession({ country: 'GB', content }),
    'show="always" topics="crisis"',
  );
}
const named = (note: SafetyNoteHarness, name: string): string =>
  [...note.services].find(([one]) => one.startsWith(name))?.[1] ?? '';

describe('who gave a service', () => {
  it('is the host where its pack brings the service, and is not said of a built-in one', async () => {
    const note = await withPack({
      catalogue: { services: [campus] },
      words: { services: { campus: {} } },
    });
    expect(named(note, 'Campus desk')).to.contain(GIVEN);
    const others = [...note.services].filter(
      ([name]) => name !== 'Campus desk',
    );
    expect(others.length).to.be.greaterThan(0);
    for (const [name, text] of others) expect(text, name).not.to.contain(GIVEN);
    expect(note.how).to.contain('These lines were given by this website.');
  });

  it('is said of no service where the host gives none', async () => {
    const note = await mount(createSession({ country: 'GB' }), 'show="always"');
    expect(note.services.size).to.be.greaterThan(1);
    for (const [name, text] of note.services)
      expect(text, name).not.to.contain(GIVEN);
    expect(note.how).not.to.contain('given by this website');
  });

  for (const [word, text] of Object.entries({
    for: 'students of our school',
    hours: 'Monday to Friday',
    chatHours: 'At noon',
    otherLanguages: 'Klingon',
    note: 'Ask for Kim.',
  })) {
    it(`is the host beside a built-in service of which its pack gives other words: ${word}`, async () => {
      const note = await withPack({
        words: { services: { 'gb-samaritans': { [word]: text } } },
      });
      expect(named(note, 'Samaritans')).to.contain(GIVEN);
      if (word !== 'chatHours')
        expect(named(note, 'Samaritans')).to.contain(text);
      const others = [...note.services].filter(
        ([name]) => !name.startsWith('Samaritans'),
      );
      for (const [name, one] of others) expect(one, name).not.to.contain(GIVEN);
      // The number is still ours, and so is where it was found.
      expect(note.how).to.contain('Samaritans: An official page');
    });
  }

  it('is not said where the words of a pack say nothing of the service', async () => {
    const note = await withPack({
      words: {
        services: { 'gb-samaritans': {} },
        messages: { 'safety.title': 'Somebody is there' },
      },
    });
    expect(named(note, 'Samaritans'))
      .not.to.contain(GIVEN)
      .and.not.to.equal('');
  });

  it('is said in the words of a later pack as well', async () => {
    const note = await withPack(
      { about: { title: 'One' } },
      { words: { services: { 'gb-samaritans': { note: 'Ask for Kim.' } } } },
    );
    expect(named(note, 'Samaritans')).to.contain(GIVEN);
  });
});

describe('what a host says of its own service', () => {
  it('never says that an official page states it: `official` only decides the order', async () => {
    const second = {
      ...desk,
      id: 'second',
      name: 'Second desk',
      web: 'https://second.example',
      official: true,
    };
    const note = await withPack({
      catalogue: { services: [campus, second] },
      words: { services: { campus: {}, second: {} } },
    });
    const names = [...note.services.keys()];
    expect(names.indexOf('Second desk'))
      .to.be.lessThan(names.indexOf('Campus desk'))
      .and.not.equal(-1);
    expect(note.how).not.to.match(/(Campus|Second) desk: /);
    expect(named(note, 'Second desk')).not.to.match(/official/i);
    // Of a built-in service it is said.
    expect(
      (await mount(createSession({ country: 'GB' }), 'show="always"')).how,
    ).to.contain('Samaritans: An official page');
  });

  const hosts = {
    'https://bücher.example/hilfe': 'xn--bcher-kva.example/hilfe',
    // A Cyrillic а, which looks like a Latin one.
    'https://www.аpple.com': 'xn--pple-43d.com',
    'https://例え.jp/': 'xn--r8jz45g.jp',
    'https://CAMPUS.example/Help': 'campus.example/Help',
  };
  for (const [web, shown] of Object.entries(hosts)) {
    it(`shows an address as a browser resolves it: ${shown}`, async () => {
      const note = await withPack({
        catalogue: { services: [{ ...campus, web }] },
        words: { services: { campus: {} } },
      });
      const address = note.linkTo(web);
      expect(address.textContent.trim()).to.equal(shown);
      expect(address.href.replace(/^https:\/\/(www\.)?|\/$/g, '')).to.equal(
        shown,
      );
    });
  }
});
