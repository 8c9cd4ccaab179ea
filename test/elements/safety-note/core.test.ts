import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { builtinContent } from '../../../src/content/builtin.js';
import { safetyLevels } from '../../../src/content/schema.js';
import { readHelplines } from '../../../src/content/read-pack.js';
import { onLevel, topicsFor } from '../../../src/elements/safety-note/safety-note.core.js';

const content = builtinContent();

describe('what a change of level does', () => {
  test('only strong and urgent open it, and only when the level rises', () => {
    for (const before of safetyLevels) {
      for (const now of safetyLevels) {
        const rises = safetyLevels.indexOf(now) > safetyLevels.indexOf(before);
        const loud = now === 'strong' || now === 'urgent';
        assert.equal(onLevel(before, now) === 'open', loud && rises, `${before} to ${now}`);
      }
    }
  });

  test('below strong, what opened by itself closes again', () => {
    assert.equal(onLevel('urgent', 'note'), 'close');
    assert.equal(onLevel('strong', 'none'), 'close');
    assert.equal(onLevel('urgent', 'strong'), undefined);
    assert.equal(onLevel('soft', 'none'), undefined);
  });
});

describe('what support is about', () => {
  test('what was said comes before what the host set, nothing twice', () => {
    assert.deepEqual(topicsFor('note', ['sexual-violence'], ['lgbtq', 'sexual-violence']), ['sexual-violence', 'lgbtq']);
  });

  test('at the highest level, someone to talk to now comes first', () => {
    assert.deepEqual(topicsFor('urgent', ['domestic-violence', 'crisis'], []), ['crisis', 'domestic-violence']);
    assert.deepEqual(topicsFor('strong', ['domestic-violence', 'crisis'], []), ['domestic-violence', 'crisis']);
  });
});

describe('services of the host’s own', () => {
  const own = { id: 'campus', country: 'GB', name: 'Campus line', topics: ['crisis'], phone: '0123 456', web: 'https://campus.example', languages: ['en'] };

  test('are read with who they are for, hours and note', () => {
    const [service] = readHelplines([{ ...own, for: 'students', hours: '9:00 to 17:00', note: 'Term time.' }], content);
    assert.deepEqual({ ...service }, { ...own, audience: 'general', for: 'students', hours: '9:00 to 17:00', note: 'Term time.' });
  });

  const refused: [string, unknown, RegExp][] = [
    ['no country', [{ ...own, country: undefined }], /services\[0\]\.country/],
    ['no web address', [own, { ...own, id: 'b', web: undefined }], /services\[1\]\.web/],
    ['a web address that is not https:', [{ ...own, web: 'http://campus.example' }], /services\[0\]\.web.*https/],
    ['a script in the number', [{ ...own, phone: 'javascript:1' }], /services\[0\]\.phone/],
    ['markup in a text', [{ ...own, note: '<b>now</b>' }], /campus\.note.*HTML/],
    ['an unknown topic', [{ ...own, topics: ['love'] }], /services\[0\]\.topics/],
    ['an unknown field', [{ ...own, fax: '1' }], /services\[0\]\.fax/],
    ['an id that reaches for a prototype', JSON.parse('[{"id":"__proto__"}]'), /services\[0\]/],
    ['no list', 'campus', /services\[0\]/],
    ['nothing in the list', [null], /services\[0\]/],
  ];
  for (const [name, input, message] of refused) {
    test(`refused: ${name}`, () => {
      assert.throws(() => readHelplines(input, content), { name: 'ContentError', message });
    });
  }
});
