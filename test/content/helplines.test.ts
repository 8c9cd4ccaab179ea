import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { builtinContent, builtinPack } from '../../src/content/builtin.js';

/** What was found out about every service, and how: the only place that a number may come from. */
interface Found {
  id: string;
  country: string;
  service: string;
  topics: string[];
  audience: string;
  phone: { display: string; dial: string; free: boolean | null } | null;
  sms: { to: string; body: string | null } | null;
  web: string | null;
  hours: { allDay: boolean | null };
  languages: string[];
  sources: { url: string }[];
  uncertain: string[];
  checked: { against: string; on: string | null };
}
const found = JSON.parse(readFileSync(new URL('../fixtures/helplines.json', import.meta.url), 'utf8')) as {
  emergency: { country: string; numbers: string[] }[];
  helplines: Found[];
};
const byId = new Map(found.helplines.map((entry) => [entry.id, entry]));
const services = builtinPack.catalogue!.services!;
const words = builtinPack.words!.services!;
const digits = (number: string): string => number.replace(/[^\d#*+]/g, '');

describe('every shipped service stands in the record', () => {
  for (const service of services) {
    test(service.id, () => {
      const entry = byId.get(service.id);
      assert.ok(entry, 'no such entry');
      assert.equal(service.country, entry.country);
      assert.deepEqual(service.topics, entry.topics);
      assert.equal(service.phone && digits(service.phone), entry.phone ? digits(entry.phone.dial) : undefined);
      if (service.sms) assert.deepEqual([digits(service.sms.to), service.sms.body ?? null], [digits(entry.sms!.to), entry.sms!.body]);
      assert.ok([entry.web, ...entry.sources.map(({ url }) => url)].includes(service.web), 'its web address');
      assert.equal(!!service.official, entry.checked.against === 'official-page');
      assert.equal(service.checkedOn ?? null, entry.checked.on);
    });

    test(`${service.id}: nothing uncertain is said`, () => {
      const entry = byId.get(service.id)!;
      const unsure = (about: RegExp): boolean => entry.uncertain.some((field) => about.test(field));
      if (service.allDay) assert.ok(entry.hours.allDay === true && !unsure(/^hours|24\/7/), 'all day');
      if (service.free) assert.ok(entry.phone?.free === true && !unsure(/^cost/), 'free');
      if (unsure(/^languages/)) assert.deepEqual(service.languages, []);
      if (unsure(/text/i)) assert.equal(service.sms, undefined);
      if (unsure(/web/)) assert.fail('its web address is not certain');
      if (entry.audience !== 'anyone') assert.equal(words[service.id]?.for, entry.audience);
      const known = entry.languages.map((language) => (language === 'ASL' ? 'ase' : language));
      // "53 languages" names none, and the country's own is one of them.
      const counted = known.some((language) => /^\d+ languages/.test(language));
      for (const language of service.languages) assert.ok(known.includes(language) || counted, language);
    });
  }
});

test('what has no confirmed web address or hours is left out', () => {
  const shipped = new Set(services.map(({ id }) => id));
  assert.deepEqual(
    found.helplines.map(({ id }) => id).filter((id) => !shipped.has(id)),
    ['ch-142', 'es-024', 'pt-1411', 'gr-10306', 'se-hjalplinjen', 'pl-116123', 'cz-116123', 'in-181', 'mx-lineavida', 'mx-079'],
  );
});

test('every emergency number stands in the record', () => {
  const recorded = new Map(found.emergency.map(({ country, numbers }) => [country, numbers]));
  const europe = recorded.get('EU/EEA default')!;
  for (const { country, numbers } of builtinPack.catalogue!.emergency!) {
    const known = (recorded.get(country) ?? europe).map((text) => /^\d+/.exec(text)![0]);
    for (const { number, for: kind } of numbers) {
      assert.ok(known.includes(number), `${country} ${number}`);
      const text = (recorded.get(country) ?? europe).find((one) => one.startsWith(number))!;
      assert.equal(kind ?? '', /police|ambulance|mobile/.exec(text)?.[0] ?? '', `${country} ${number}`);
    }
  }
});

test('the safety note says nothing that it may not promise', () => {
  const { messages } = builtinContent();
  const said = Object.entries(messages).filter(([key]) => key.startsWith('safety.') || key === 'common.support' || key === 'common.soft');
  assert.ok(said.length > 25);
  for (const [key, text] of said) {
    assert.doesNotMatch(JSON.stringify(text), /\b(private|anonymous|secure|guarantee\w*|confidential)\b|safe space|no one can see|someone will answer|assault|victim|suicide|right away/i, key);
  }
});
