import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { builtinContent, builtinPack } from '../../src/content/builtin.js';
import { find, type Content } from '../../src/content/content.js';
import { loadContent, parsePack, readPack } from '../../src/content/read-pack.js';
import type { Audience, Pack } from '../../src/content/schema.js';
import { ok } from '../support/arbitraries.js';

const example = readFileSync(new URL('../../docs/examples/pack.json', import.meta.url), 'utf8');
const base = { format: 'aftercare-pack/1', language: 'en' };
const load = (pack: object, audience?: Audience): Content => loadContent([builtinPack, parsePack({ ...base, ...pack })], audience);
const has = (list: readonly { id: string }[], id: string): boolean => !!find(list, id);

describe('the example of the docs', () => {
  const content = loadContent([builtinPack, parsePack(example)]);

  test('adds a need, a feeling, a practice, a group, an item and a service', () => {
    assert.equal(find(content.needs, 'fresh-air')?.label, 'Fresh air');
    assert.equal(find(content.feelings, 'restless')?.family, 'tense');
    assert.deepEqual(find(content.practices, 'short-walk')?.minutes, [5, 20]);
    assert.equal(find(content.groups, 'outside')?.label, 'Going out');
    assert.deepEqual(find(content.items, 'walk')?.practices, ['short-walk']);
    assert.equal(find(content.services, 'our-welfare-team')?.hours, 'Monday to Friday, 10:00 to 16:00');
  });

  test('rewords what was there, message by message, and takes one practice and its item away', () => {
    assert.equal(find(content.feelings, 'energised')?.label, 'Wound up');
    assert.deepEqual(find(content.feelings, 'energised')?.needs, find(builtinContent().feelings, 'energised')?.needs);
    assert.equal(content.messages['common.ask'], 'Please ask first');
    assert.equal(content.messages['common.next'], builtinContent().messages['common.next']);
    ok(!has(content.practices, 'eye-contact') && !has(content.items, 'eye-contact'));
  });

  test('leaves the built-in content as it was', () => {
    assert.equal(find(builtinContent().feelings, 'energised')?.label, 'Full of energy');
    assert.equal(find(loadContent([builtinPack]).feelings, 'energised')?.label, 'Full of energy');
    ok(!has(builtinContent().practices, 'short-walk'));
  });
});

describe('a pack', () => {
  test('without anything changes nothing but the language', () => {
    const { language, ...rest } = load({ language: 'pt-BR' }, 'kink');
    const { language: _, ...before } = builtinContent('kink');
    assert.equal(language, 'pt-BR');
    assert.deepEqual(rest, before);
  });

  test('that translates can change words and no rule', () => {
    const greek = load({ language: 'el', words: { needs: { rest: { label: 'Ξεκούραση', gloss: 'Ύπνος' } }, messages: { 'common.next': 'Επόμενο' } } });
    assert.equal(find(greek.needs, 'rest')?.label, 'Ξεκούραση');
    assert.equal(greek.messages['common.next'], 'Επόμενο');
    assert.deepEqual(greek.rules, builtinContent().rules);
    assert.deepEqual(greek.feelings, builtinContent().feelings);
  });

  test('may give a country other emergency numbers, and others keep theirs', () => {
    const content = load({ catalogue: { emergency: [{ country: 'GR', numbers: [{ number: '199' }] }, { country: 'IS', numbers: [{ number: '112' }] }] } });
    const numbers = (country: string): unknown => content.emergency.find((entry) => entry.country === country)?.numbers;
    assert.deepEqual(numbers('GR'), [{ number: '199' }]);
    assert.deepEqual(numbers('IS'), [{ number: '112' }]);
    assert.deepEqual(numbers('GB'), builtinContent().emergency.find(({ country }) => country === 'GB')?.numbers);
  });

  test('may bring rules of its own, which then stand alone', () => {
    const rules = { raise: [], raiseIn: { family: 'alarm', contexts: [] }, grounding: ['slow-breath'], tired: [], savour: [] };
    assert.deepEqual(load({ catalogue: { rules } }).rules, rules);
  });
});

describe('deny', () => {
  test('takes away what has the id, and every mention of it', () => {
    const content = load({ deny: ['slow-hug', 'lonely', 'us-988'] });
    ok(!has(content.practices, 'slow-hug') && !has(content.feelings, 'lonely') && !has(content.services, 'us-988'));
    assert.deepEqual(find(content.items, 'hug')?.practices, []);
    ok(content.practices.every(({ feelings }) => !feelings.includes('lonely')));
  });

  test('takes a feeling and leaves the family of the same name, with all the others in it', () => {
    const content = load({ deny: ['calm', 'close'] });
    ok(!has(content.feelings, 'calm') && !has(content.feelings, 'close'));
    ok(has(content.families, 'calm') && has(content.families, 'close'));
    ok(has(content.feelings, 'peaceful') && has(content.feelings, 'loved'));
  });
});

describe('allow', () => {
  test('leaves only what it names of feelings, practices and items, and all that they need to be shown', () => {
    const content = load({ allow: ['sad', 'hold-hands', 'unsafe'] });
    assert.deepEqual(content.feelings.map(({ id }) => id), ['sad', 'unsafe']);
    assert.deepEqual(content.practices.map(({ id }) => id), ['hold-hands']);
    assert.deepEqual(content.items.map(({ id }) => id), ['hold-hands']);
    assert.equal(content.needs.length, builtinContent().needs.length);
    assert.equal(content.services.length, builtinContent().services.length);
  });

  test('of two packs lets through only what both name; deny wins over allow', () => {
    const pack = (change: object): Pack => parsePack({ ...base, ...change });
    const content = loadContent([builtinPack, pack({ allow: ['sad', 'happy', 'calm'] }), pack({ allow: ['sad', 'happy'], deny: ['happy'] })]);
    assert.deepEqual(content.feelings.map(({ id }) => id), ['sad']);
  });

  test('does not lift the audience', () => {
    assert.deepEqual(load({ allow: ['kiss', 'hug'] }).items.map(({ id }) => id), ['hug']);
  });
});

test('a feeling without its family, and an item without its group, are not shown', () => {
  const pack = {
    catalogue: {
      families: [{ id: 'wild', audience: 'kink' }],
      feelings: [{ id: 'roaring', audience: 'general', family: 'wild', valence: 0, arousal: 1, needs: [] }],
      groups: [{ id: 'play', audience: 'intimate' }],
      items: [{ id: 'game', audience: 'general', group: 'play', roles: ['receive'], timing: ['right-after'], practices: [] }],
    },
    words: {
      families: { wild: { label: 'Wild', gloss: 'Wild' } },
      feelings: { roaring: { label: 'Roaring', gloss: 'Loud' } },
      groups: { play: { label: 'Play' } },
      items: { game: { receive: 'A game' } },
    },
  };
  const general = load(pack);
  ok(!has(general.feelings, 'roaring') && !has(general.items, 'game'));
  const kink = load(pack, 'kink');
  ok(has(kink.feelings, 'roaring') && has(kink.items, 'game'));
});

test('content is frozen to the bottom and made anew each time, the built-in one once for each audience', () => {
  const check = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    ok(Object.isFrozen(value));
    Object.values(value).forEach(check);
  };
  check(load({}));
  check(readPack(example, builtinPack));
  assert.notEqual(load({}), load({}));
  assert.equal(builtinContent('kink'), builtinContent('kink'));
  assert.notEqual(builtinContent('kink'), builtinContent('general'));
});

test('an id that is not there finds nothing, also one that every object has', () => {
  for (const id of ['no-such-id', 'toString', '', undefined]) assert.equal(find(builtinContent().needs, id), undefined);
});
