import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { builtinContent, builtinPack } from '../../src/content/builtin.js';
import { audiences, companies, contexts, practiceTypes, roles, safetyLevels, timings } from '../../src/content/schema.js';
import { ok } from '../support/arbitraries.js';

const content = builtinContent('kink');
const count = <T>(list: readonly T[], of: (entry: T) => string): Record<string, number> =>
  list.reduce<Record<string, number>>((sum, entry) => ({ ...sum, [of(entry)]: (sum[of(entry)] ?? 0) + 1 }), {});
const isText = (value: unknown): boolean => typeof value === 'string' && value.trim() === value && value.length > 0;

describe('the whole English catalogue is here', () => {
  const sizes = { families: 10, needs: 16, feelings: 73, practices: 36, groups: 8, items: 50, evidence: 11, emergency: 27 };
  for (const [list, size] of Object.entries(sizes)) test(`${size} ${list}`, () => assert.equal(content[list as keyof typeof sizes].length, size));

  test('each feeling in one of ten families, each family with some', () => {
    const families = count(content.feelings, ({ family }) => family);
    assert.deepEqual(Object.keys(families).toSorted(), content.families.map(({ id }) => id).toSorted());
  });

  test('the five types of practice', () => {
    assert.deepEqual(count(content.practices, ({ type }) => type), { touch: 6, talk: 9, comfort: 9, affirm: 6, presence: 6 });
    assert.deepEqual(Object.keys(count(content.practices, ({ type }) => type)), [...practiceTypes]);
  });

  test('fifteen practices work alone, nineteen at a distance, twenty-nine in five minutes', () => {
    const { practices } = content;
    assert.equal(practices.filter(({ company }) => company.includes('solo')).length, 15);
    assert.equal(practices.filter(({ company }) => company.includes('distance')).length, 19);
    assert.equal(practices.filter(({ minutes }) => minutes[0] <= 5).length, 29);
  });

  test('every need is met by a practice, every context and company has some, every safety level is used', () => {
    const { practices, needs, feelings } = content;
    for (const { id } of needs) ok(practices.some((practice) => practice.needs.includes(id)), id);
    for (const context of contexts) ok(practices.filter((practice) => practice.contexts.includes(context)).length >= 5, context);
    for (const company of companies) ok(practices.some((practice) => practice.company.includes(company)), company);
    assert.deepEqual(new Set(feelings.map(({ safety }) => safety?.level ?? 'none')), new Set(safetyLevels));
  });

  test('every feeling without a warning leads to a practice by its word or by its first need', () => {
    for (const { id, needs, safety } of content.feelings) {
      const leads = content.practices.some((practice) => practice.feelings.includes(id) || practice.needs.includes(needs[0]!));
      ok(leads || safety, id);
    }
  });

  test('services for the countries that have emergency numbers, and for what people mostly look for', () => {
    const countries = new Set(content.services.map(({ country }) => country));
    ok(content.services.length >= 60);
    for (const topic of ['crisis', 'sexual-violence', 'domestic-violence', 'lgbtq'] as const) {
      ok(content.services.some((service) => service.topics.includes(topic)), topic);
    }
    for (const country of countries) ok(content.emergency.some((entry) => entry.country === country), country);
  });

  test('the rules name five grounding practices that work alone, for everyone', () => {
    const { grounding } = content.rules;
    assert.deepEqual(grounding, ['five-senses', 'slow-breath', 'wrap-up', 'warm-up', 'water-snack']);
    for (const id of grounding) {
      const practice = content.practices.find((entry) => entry.id === id)!;
      ok(practice.company.includes('solo') && practice.audience === 'general' && !practice.touch, id);
    }
  });
});

describe('nothing is left empty', () => {
  test('every word of every practice', () => {
    for (const practice of content.practices) {
      for (const field of ['title', 'intro', 'ask', 'adapt'] as const) ok(isText(practice[field]), `${practice.id}.${field}`);
      for (const field of ['steps', 'say', 'cautions'] as const) {
        ok(practice[field].length > 0 && practice[field].every(isText), `${practice.id}.${field}`);
      }
      ok(practice.steps.length >= 3 && practice.steps.length <= 6, `${practice.id}.steps`);
    }
  });

  test('every list of every practice, and its minutes', () => {
    for (const { id, company, contexts: after, when, needs, feelings, minutes } of content.practices) {
      for (const list of [company, after, when, needs, feelings]) ok(list.length > 0 && new Set(list).size === list.length, id);
      ok(minutes[0] >= 1 && minutes[0] <= minutes[1], id);
    }
  });

  test('every feeling: a gloss in the first person or about now, words that find it, a place on the field, needs', () => {
    for (const { id, label, gloss, also, valence, arousal, needs } of content.feelings) {
      ok(isText(label) && isText(gloss) && /[.]$/.test(gloss), id);
      ok(also!.length > 0 && also!.every(isText), id);
      ok(Math.abs(valence) <= 1 && Math.abs(arousal) <= 1 && needs.length > 0, id);
    }
  });

  test('every item in each direction that it can be answered in', () => {
    for (const item of content.items) {
      for (const role of roles) assert.equal(isText(item[role]), item.roles.includes(role), `${item.id}.${role}`);
      ok(item.timing.every((time) => timings.includes(time)));
    }
  });

  test('no two entries of a list read the same', () => {
    const labels = { feelings: content.feelings, needs: content.needs, families: content.families, groups: content.groups };
    for (const [list, entries] of Object.entries(labels)) assert.equal(new Set(entries.map(({ label }) => label)).size, entries.length, list);
    assert.equal(new Set(content.practices.map(({ title }) => title)).size, content.practices.length);
    assert.equal(new Set(content.items.map(({ receive }) => receive)).size, content.items.length);
  });

  test('every message, in each of its plurals', () => {
    for (const [key, text] of Object.entries(content.messages)) {
      ok(typeof text === 'string' ? isText(text) : 'other' in text && Object.values(text).every(isText), key);
    }
  });
});

test('ids stay as they are: answers that are kept elsewhere are kept under them', () => {
  const ids = Object.values(builtinPack.catalogue!).flatMap((list) => (Array.isArray(list) ? list.flatMap((entry) => ('id' in entry ? entry.id : [])) : []));
  for (const id of ids) assert.match(id, /^[a-zA-Z][a-zA-Z\d-]*$/);
  ok(audiences.every((audience) => Object.isFrozen(builtinContent(audience))));
});
