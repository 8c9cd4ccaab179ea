import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { isForOneGroup } from '../../src/care/choose-helplines.js';
import { builtinContent, builtinPack } from '../../src/content/whole.js';
import { loadContent, parsePack } from '../../src/content/load/read-pack.js';
import { same } from '../support/same.js';

/**
 * What was found out about every service, and how: the only place that a number
 * may come from.
 */
interface Found {
  id: string;
  country: string;
  region: string | null;
  service: string;
  topics: string[];
  audience: string;
  phone: { display: string; dial: string; free: boolean | null } | null;
  sms: { to: string; body: string | null } | null;
  chat?: { url: string; hours: string | null } | null;
  web: string | null;
  hours: { text: string | null; allDay: boolean | null };
  languages: string[];
  sources: { url: string }[];
  uncertain: string[];
  checked: { against: string; on: string | null };
}
const found = JSON.parse(
  readFileSync(new URL('../fixtures/helplines.json', import.meta.url), 'utf8'),
) as {
  emergency: { country: string; numbers: string[] }[];
  helplines: Found[];
};
const byId = new Map(found.helplines.map((entry) => [entry.id, entry]));
const {
  services = [],
  emergency = [],
  servicesCompiledOn = '',
} = builtinPack.catalogue!;
const words = builtinPack.words!.services!;
const digits = (number: string): string => number.replace(/[^\d#*+]/g, '');
const isUnsure = (entry: Found, about: RegExp): boolean =>
  entry.uncertain.some((field) => about.test(field));

/** Which words of the record name which parts of a country. */
const regions: Record<string, string[]> = {
  England: ['GB-ENG'],
  Wales: ['GB-WLS'],
  Scotland: ['GB-SCT'],
  'Northern Ireland': ['GB-NIR'],
  'England & Wales': ['GB-ENG', 'GB-WLS'],
  'England, Wales & Scotland': ['GB-ENG', 'GB-WLS', 'GB-SCT'],
  Québec: ['CA-QC'],
};
/**
 * Where a clinician's review stands against the record: shelters are for women
 * and children.
 */
const reviewed: Record<string, string> = {
  'ca-sheltersafe': 'women and their children',
};

describe('every shipped service stands in the record', () => {
  for (const service of services) {
    test(service.id, () => {
      const entry = byId.get(service.id);
      assert.ok(entry, 'no such entry');
      assert.equal(service.country, entry.country);
      assert.equal(service.name, entry.service);
      assert.deepEqual(service.topics, entry.topics);
      assert.equal(
        service.phone && digits(service.phone),
        entry.phone ? digits(entry.phone.dial) : undefined,
      );
      if (service.sms)
        assert.deepEqual(
          [digits(service.sms.to), service.sms.body ?? null],
          [digits(entry.sms!.to), entry.sms!.body],
        );
      if (service.chat) assert.equal(service.chat, entry.chat!.url);
      assert.ok(
        [entry.web, ...entry.sources.map(({ url }) => url)].includes(
          service.web,
        ),
        'its web address',
      );
      assert.equal(
        !!service.official,
        entry.checked.against === 'official-page',
      );
      assert.equal(service.checkedOn ?? null, entry.checked.on);
    });

    test(`${service.id}: for whom and where`, () => {
      const entry = byId.get(service.id)!;
      const { for: who = 'anyone', where } = words[service.id] ?? {};
      assert.deepEqual(
        service.regions,
        entry.region ? regions[entry.region] : undefined,
      );
      assert.equal(where, entry.region?.replace('&', 'and'));
      assert.equal(
        who,
        reviewed[service.id] ?? entry.audience.replace(` in ${where}`, ''),
      );
      // Whom it is for decides its place: nobody's "for women" may pass as "for
      // anyone".
      if (!isForOneGroup({ ...service, ...words[service.id] }))
        assert.match(who, /^(anyone|adults$)/);
    });

    test(`${service.id}: nothing uncertain is said`, () => {
      const entry = byId.get(service.id)!;
      const { hours, chatHours, otherLanguages = '' } = words[service.id] ?? {};
      const unsureHours = isUnsure(entry, /^hours|24\/7/);
      if (service.allDay)
        assert.ok(entry.hours.allDay === true && !unsureHours, 'all day');
      if (hours && !service.allDay)
        assert.ok(
          !unsureHours && hours === inWords(entry.hours.text!),
          'hours',
        );
      if (chatHours)
        assert.ok(
          chatHours === inWords(entry.chat!.hours!) &&
            !isUnsure(entry, /chat|hours (today|since)/),
          'chat hours',
        );
      if (service.free)
        assert.ok(
          entry.phone?.free === true && !isUnsure(entry, /^cost/),
          'free',
        );
      if (isUnsure(entry, /^languages/))
        assert.deepEqual([service.languages, otherLanguages], [[], '']);
      if (isUnsure(entry, /^(the )?text|^sms|text number/i))
        assert.equal(service.sms, undefined);
      if (isUnsure(entry, /chat address/))
        assert.equal(service.chat, undefined);
      assert.ok(
        !isUnsure(entry, /web address/),
        'its web address is not certain',
      );
      const known = entry.languages.map((language) =>
        language === 'ASL' ? 'ase' : language,
      );
      // "53 languages" names none, and the country's own is one of them.
      const counted = known.some((language) => /^\d+ languages/.test(language));
      for (const language of service.languages)
        assert.ok(known.includes(language) || counted, language);
    });
  }
});

/**
 * Times as a sentence says them: a screen reader does not read a dash between
 * two times.
 */
const inWords = (text: string): string =>
  text.replace(/(\w)–(?=\w)/g, '$1 to ');

test('every service of the record that has a web address is there; what has none is left out', () => {
  const shipped = new Set(services.map(({ id }) => id));
  assert.deepEqual(
    found.helplines.map(({ id }) => id).filter((id) => !shipped.has(id)),
    ['ch-142', 'gr-10306', 'se-hjalplinjen', 'mx-079', 'br-100'],
  );
  assert.equal(services.length, 117);
});

test('every chat of the record is a way to reach its service', () => {
  const without = services
    .filter(({ id, chat }) => byId.get(id)!.chat && !chat)
    .map(({ id }) => id);
  assert.deepEqual(without, []);
  assert.ok(services.filter(({ chat }) => chat).length > 25);
});

test('every country has a crisis line of its own that stays when everything else is old', () => {
  for (const { country } of emergency) {
    const national = services.filter(
      (service) => service.country === country && service.national,
    );
    assert.ok(national.length > 0, country);
    for (const service of national) {
      assert.ok(
        service.topics.includes('crisis') && service.phone && !service.regions,
        service.id,
      );
      assert.ok(
        !isForOneGroup({ ...service, ...words[service.id] }),
        service.id,
      );
    }
  }
});

test('the day on which the record was put together is a day, and not one to come', () => {
  assert.match(servicesCompiledOn, /^\d{4}-\d\d-\d\d$/);
  for (const { checkedOn, id } of services)
    if (checkedOn) assert.ok(checkedOn <= servicesCompiledOn, id);
});

test('every emergency number stands in the record, and none of the record is missing', () => {
  const recorded = new Map(
    found.emergency.map(({ country, numbers }) => [country, numbers]),
  );
  const europe = recorded.get('EU/EEA default')!;
  for (const { country, numbers } of emergency) {
    const known = recorded.get(country) ?? europe;
    assert.deepEqual(
      numbers.map(({ number }) => number),
      known.map((text) => /^\d+/.exec(text)![0]),
      country,
    );
    for (const { number, for: kind } of numbers) {
      const text = known.find((one) => one.startsWith(number))!;
      assert.equal(
        kind ?? '',
        /police|ambulance|mobile/.exec(text)?.[0] ?? '',
        `${country} ${number}`,
      );
    }
  }
});

describe('services as a pack of their own', () => {
  const row = {
    id: 'x-line',
    audience: 'general',
    country: 'GR',
    name: 'X',
    topics: ['crisis'],
    phone: '123',
    web: 'https://x.example',
    languages: ['el'],
  };
  const merged = (catalogue: object) =>
    loadContent([
      builtinPack,
      parsePack({
        format: 'aftercare-pack/1',
        language: 'en',
        catalogue: { services: [row], ...catalogue },
      }),
    ]).services;
  const inGreece = (list: ReturnType<typeof merged>): string[] =>
    list.filter(({ country }) => country === 'GR').map(({ id }) => id);

  test('stand in for the built-in ones of the countries that they cover, with a day of their own', () => {
    const list = merged({ servicesCompiledOn: '2026-10-01' });
    assert.deepEqual(inGreece(list), ['x-line']);
    same(
      list.find(({ id }) => id === 'x-line'),
      { ...row, compiledOn: '2026-10-01', own: true },
    );
    assert.equal(
      list.find(({ id }) => id === 'gb-samaritans')!.compiledOn,
      servicesCompiledOn,
    );
  });

  test('without a day they stand beside them, and have no age', () => {
    const list = merged({});
    assert.deepEqual(inGreece(list), ['gr-1018', 'gr-15900', 'x-line']);
    assert.equal(list.find(({ id }) => id === 'x-line')!.compiledOn, undefined);
  });

  for (const day of ['2026-13-45', '2026-02-30', '2026-11', 'soon']) {
    test(`a day that is none is refused: ${day}`, () => {
      assert.throws(() => merged({ servicesCompiledOn: day }), {
        name: 'ContentError',
        path: 'catalogue.servicesCompiledOn',
        message: /a day: 2026-11-23/,
      });
    });
  }

  const refused: [string, object, string][] = [
    ['a chat that is not https:', { chat: 'http://x.example' }, 'chat'],
    [
      'a part of a country that is no code',
      { regions: ['Scotland'] },
      'regions[0]',
    ],
    ['no part of a country at all', { regions: [] }, 'regions'],
  ];
  for (const [name, change, field] of refused) {
    test(`refused: ${name}`, () => {
      assert.throws(() => merged({ services: [{ ...row, ...change }] }), {
        name: 'ContentError',
        path: `catalogue.services[0].${field}`,
      });
    });
  }
});

test('the safety note says nothing that it may not promise', () => {
  const { messages } = builtinContent();
  const said = Object.entries(messages).filter(
    ([key]) =>
      key.startsWith('safety.') ||
      key === 'common.support' ||
      key === 'common.soft',
  );
  assert.ok(said.length > 25);
  for (const [key, text] of said) {
    assert.doesNotMatch(
      JSON.stringify(text),
      /\b(private|anonymous|secure|guarantee\w*|confidential)\b|safe space|no one can see|someone will answer|assault|victim|suicide|right away/i,
      key,
    );
  }
});

test('who may end their life is spoken to plainly, offered two things, and told of no method', () => {
  const { messages } = builtinContent();
  const said = `${messages['safety.crisis'] as string} ${messages['safety.crisis.apart'] as string}`;
  assert.match(said, /ending your life/);
  assert.match(said, /tell somebody now/);
  assert.match(said, /move away from anything/);
  assert.doesNotMatch(
    said,
    /\b(you must|you should|do not|never|pills?|tablets?|drugs?|knife|knives|gun|rope|jump|cut|bridge)\b/i,
  );
});

test('the line under the title fits whoever has nobody else to blame, too', () => {
  const { messages } = builtinContent();
  for (const key of [
    'safety.intro',
    'safety.title',
    'safety.crisis',
    'safety.crisis.apart',
    'safety.medical',
    'safety.medical.more',
    'safety.line',
  ]) {
    assert.doesNotMatch(messages[key] as string, /fault|happened|thank/i, key);
  }
});

test('nothing calls a number checked that no person has called', () => {
  const { messages } = builtinContent();
  for (const [key, text] of Object.entries(messages)) {
    if (
      key.startsWith('safety.') &&
      key !== 'safety.how' &&
      key !== 'safety.compiled.how'
    )
      assert.doesNotMatch(
        text as string,
        /\b(checked|verified|up to date)\b/i,
        key,
      );
  }
  assert.match(
    messages['safety.compiled.how'] as string,
    /No person has checked/,
  );
});
