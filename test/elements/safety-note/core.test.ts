import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { builtinContent } from '../../../src/content/whole.js';
import { safetyLevels } from '../../../src/content/schema.js';
import { readHelplines } from '../../../src/content/load/read-pack.js';
import { voiceFor } from '../../../src/elements/safety-note/safety-note.core.js';

const content = builtinContent();

describe('how clearly the note speaks', () => {
  test('follows the level, and never gets quieter as it rises', () => {
    const voices = ['quiet', 'line', 'button'];
    assert.deepEqual(safetyLevels.map(voiceFor), [
      'quiet',
      'line',
      'button',
      'button',
      'button',
    ]);
    safetyLevels.slice(1).forEach((level, index) => {
      assert.ok(
        voices.indexOf(voiceFor(level)) >=
          voices.indexOf(voiceFor(safetyLevels[index]!)),
        level,
      );
    });
  });
});

describe('services of the host’s own', () => {
  const own = {
    id: 'campus',
    country: 'GB',
    name: 'Campus line',
    topics: ['crisis'],
    phone: '0123 456',
    web: 'https://campus.example',
    languages: ['en'],
  };

  test('are read with who they are for, hours and note', () => {
    const said = {
      for: 'students',
      where: 'North',
      hours: '9:00 to 17:00',
      chatHours: 'Fridays',
      note: 'Term time.',
    };
    const [service] = readHelplines([{ ...own, ...said }], content);
    assert.deepEqual({ ...service }, { ...own, audience: 'general', ...said });
  });

  test('may be entries of the content, given once more', () => {
    const [service] = readHelplines([content.services[0]!], content);
    assert.equal(service!.name, content.services[0]!.name);
    assert.deepEqual(
      [service!.compiledOn, service!.own],
      [undefined, undefined],
    );
  });

  const refused: [string, unknown, RegExp][] = [
    ['no country', [{ ...own, country: undefined }], /services\[0\]\.country/],
    [
      'no web address',
      [own, { ...own, id: 'b', web: undefined }],
      /services\[1\]\.web/,
    ],
    [
      'a web address that is not https:',
      [{ ...own, web: 'http://campus.example' }],
      /services\[0\]\.web.*https/,
    ],
    [
      'a script in the number',
      [{ ...own, phone: 'javascript:1' }],
      /services\[0\]\.phone/,
    ],
    [
      'markup in a text',
      [{ ...own, note: '<b>now</b>' }],
      /campus\.note.*HTML/,
    ],
    [
      'an unknown topic',
      [{ ...own, topics: ['love'] }],
      /services\[0\]\.topics/,
    ],
    ['an unknown field', [{ ...own, fax: '1' }], /services\[0\]\.fax/],
    [
      'an id that reaches for a prototype',
      JSON.parse('[{"id":"__proto__"}]'),
      /services\[0\]/,
    ],
    ['no list', 'campus', /services\[0\]/],
    ['nothing in the list', [null], /services\[0\]/],
  ];
  for (const [name, input, message] of refused) {
    test(`refused: ${name}`, () => {
      assert.throws(() => readHelplines(input, content), {
        name: 'ContentError',
        message,
      });
    });
  }
});
