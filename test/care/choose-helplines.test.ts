import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { chooseHelplines, countriesOf } from '../../src/care/choose-helplines.js';
import { builtinContent } from '../../src/content/builtin.js';
import type { Content, Helpline } from '../../src/content/content.js';
import { topics, type Topic } from '../../src/content/schema.js';

const content = builtinContent();
const countries = countriesOf(content);
const now = new Date('2026-11-23');
const seed = 20_261_123;

const service = (entry: Partial<Helpline>): Helpline =>
  ({ id: 'a', audience: 'general', country: 'GB', name: 'A', topics: ['crisis'], phone: '123', web: 'https://a.example', languages: ['en'], ...entry });
const withServices = (...services: Partial<Helpline>[]): Content => ({ ...content, services: services.map((entry, n) => service({ id: `s${n}`, ...entry })) });
const idsOf = (of: Content, options: Parameters<typeof chooseHelplines>[1]): string[] =>
  chooseHelplines(of, { now, ...options }).contacts.map((contact) => contact.service.id);

const anyService = fc.record(
  {
    id: fc.string({ minLength: 1 }),
    audience: fc.constantFrom('general', 'intimate', 'kink'),
    country: fc.constantFrom('GB', 'US', 'JP'),
    name: fc.string(),
    topics: fc.uniqueArray(fc.constantFrom(...topics)),
    web: fc.webUrl(),
    languages: fc.constant(['en']),
    for: fc.constantFrom(undefined, 'women'),
    official: fc.boolean(),
    checkedOn: fc.constantFrom(undefined, '2026-11', '2020-01-01'),
  },
  { requiredKeys: ['id', 'audience', 'country', 'name', 'topics', 'web', 'languages'] },
) as unknown as fc.Arbitrary<Helpline>;
const anyContent = fc.uniqueArray(anyService, { selector: ({ id }) => id, maxLength: 20 }).map((services): Content => ({ ...content, services }));
const anyTopics = fc.uniqueArray(fc.constantFrom(...topics));

describe('who to turn to', () => {
  test('never someone of another country, never more than wanted, nobody twice', () => {
    fc.assert(
      fc.property(anyContent, fc.constantFrom('GB', 'US', 'JP', 'FR', undefined), anyTopics, fc.integer({ min: 1, max: 6 }), (of, country, about, max) => {
        const { contacts } = chooseHelplines(of, { country, topics: about, max, now });
        assert.ok(contacts.length <= max);
        assert.ok(contacts.every((contact) => contact.service.country === country));
        assert.equal(new Set(contacts.map((contact) => contact.service.id)).size, contacts.length);
        assert.ok(contacts.every((contact) => contact.service.audience === 'general'));
      }),
      { seed },
    );
  });

  test('the most pressing topic that anyone is there for comes first', () => {
    fc.assert(
      fc.property(anyContent, anyTopics, (of, about) => {
        const { contacts } = chooseHelplines(of, { country: 'GB', topics: about, now });
        const there = (topic: Topic): Helpline[] =>
          of.services.filter((entry) => entry.country === 'GB' && entry.audience === 'general' && entry.topics.includes(topic));
        const first = about.find((topic) => topic !== 'mental-health' && there(topic).length > 0);
        if (first && first === about[0]) assert.ok(contacts[0]!.service.topics.includes(first));
      }),
      { seed },
    );
  });

  test('without a country, or in an unknown one, no number at all', () => {
    for (const country of [undefined, 'XX']) {
      const { emergency, contacts } = chooseHelplines(content, { country, topics: ['crisis'], now });
      assert.deepEqual([emergency, contacts], [[], []]);
    }
  });

  test('officially checked before others, for anyone before narrower ones', () => {
    const of = withServices({ for: 'men' }, {}, { official: true, for: 'women' }, { official: true });
    assert.deepEqual(idsOf(of, { country: 'GB', topics: ['crisis'], max: 4 }), ['s3', 's2', 's1', 's0']);
  });

  test('of each topic the best, then each topic’s next: one topic does not hide another', () => {
    const crisis = { topics: ['crisis'] as Topic[] };
    const violence = { topics: ['sexual-violence'] as Topic[] };
    const of = withServices(crisis, crisis, crisis, violence, violence);
    assert.deepEqual(idsOf(of, { country: 'GB', topics: ['crisis', 'sexual-violence'] }), ['s0', 's3', 's1']);
    assert.deepEqual(idsOf(of, { country: 'GB', topics: ['sexual-violence', 'crisis'] }), ['s3', 's0', 's4']);
  });

  test('crisis lines are there for what weighs on the mind', () => {
    assert.deepEqual(idsOf(content, { country: 'GB', topics: ['mental-health'] }), ['gb-samaritans', 'gb-shout']);
  });

  test('where nobody is there for what was said, the usual lines are', () => {
    const usual = ['gb-samaritans', 'gb-rapecrisis-ew', 'gb-ndah'];
    assert.deepEqual(idsOf(content, { country: 'GB', topics: ['medical'] }), usual);
    assert.deepEqual(idsOf(content, { country: 'GB' }), usual);
  });

  test('the host’s own services stand in where they cover the country, and nowhere else', () => {
    const own = [service({ id: 'campus', country: 'GB' }), service({ id: 'kinky', country: 'GB', audience: 'kink' })];
    assert.deepEqual(idsOf(content, { country: 'GB', topics: ['crisis'], own }), ['campus']);
    assert.ok(chooseHelplines(content, { country: 'GB', own, now }).contacts.every((contact) => contact.own));
    assert.deepEqual(idsOf(content, { country: 'US', topics: ['crisis'], own, max: 1 }), ['us-988']);
    assert.ok(countriesOf(content, [service({ country: 'UA' })]).includes('UA'));
  });
});

describe('how old a check is', () => {
  const isStale = (checkedOn: string | undefined): boolean =>
    chooseHelplines(withServices({ checkedOn }), { country: 'GB', now }).contacts[0]!.stale;

  test('180 days are the limit; no date is stale', () => {
    assert.equal(isStale('2026-05-28'), false);
    assert.equal(isStale('2026-05-27'), true);
    assert.equal(isStale(undefined), true);
  });

  test('a month counts from its first day', () => {
    assert.equal(isStale('2026-06'), false);
    assert.equal(isStale('2026-05'), true);
  });
});

describe('every country with every topic', () => {
  for (const country of countries) {
    test(country, () => {
      for (const topic of topics) {
        const { emergency, contacts } = chooseHelplines(content, { country, topics: [topic], now });
        assert.ok(emergency.length > 0, `${country} has an emergency number`);
        assert.ok(contacts.length <= 3);
        for (const { service: entry } of contacts) {
          assert.equal(entry.country, country);
          assert.match(entry.web, /^https:\/\//);
        }
        const fitting = content.services.filter((entry) => entry.country === country && entry.topics.includes(topic));
        assert.equal(contacts.filter(({ service: entry }) => fitting.includes(entry)).length, Math.min(3, fitting.length));
      }
    });
  }
});
