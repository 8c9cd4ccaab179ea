// Notes: every fact of the body, of danger and of a device has a source with a
// date; nothing names a method or a number.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { builtinContent, builtinPack } from '../../src/content/whole.js';
import { find, type Note } from '../../src/content/content.js';
import { loadContent, parsePack } from '../../src/content/load/read-pack.js';
import type { Pack } from '../../src/content/schema.js';
import { noteKinds, type audiences } from '../../src/content/terms.js';
import { ok } from '../support/arbitraries.js';

const content = builtinContent('kink');
const noteOf = (id: string): Note => find(content.notes, id)!;
const textsOf = ({ title, lead = '', parts }: Note): string =>
  [
    title,
    lead,
    ...Object.values(parts).flatMap(({ label, text }) => [`${label}.`, text]),
  ].join(' ');
const today = new Date('2026-11-26');

const pack = (change: object): Pack =>
  parsePack({
    format: 'aftercare-pack/1',
    language: 'en',
    catalogue: {
      notes: [
        {
          id: 'our-clinic',
          audience: 'general',
          kind: 'body',
          for: { feelings: ['in-pain'] },
          points: [
            {
              id: 'door',
              sources: [
                {
                  url: 'https://www.example.org/door',
                  publisher: 'Us',
                  date: '2026-10',
                },
              ],
            },
          ],
          ...change,
        },
      ],
    },
    words: {
      notes: {
        'our-clinic': {
          title: 'Our clinic',
          parts: { door: { label: 'Door', text: 'The blue one.' } },
        },
      },
    },
  });

describe('sources', () => {
  test('every point of the body and of danger has one; so has every point of a device but what is plain to see', () => {
    const without = content.notes
      .filter(({ kind }) => kind !== 'explain')
      .flatMap(({ id, points }) =>
        points
          .filter(({ sources }) => !sources?.length)
          .map((point) => `${id} ${point.id}`),
      );
    assert.deepEqual(without, ['on-your-device notices']);
  });

  test('each has a date that has been, of the page or of the day on which it was read', () => {
    for (const { id, points } of content.notes) {
      for (const { url, publisher, date, readOn, copy } of points.flatMap(
        ({ sources = [] }) => sources,
      )) {
        const where = `${id} ${url}`;
        ok(publisher.length > 2, where);
        ok(new URL(url).protocol === 'https:', where);
        const day = date ?? readOn!;
        ok(new Date(day) <= today && new Date(day) > new Date('2015'), where);
        ok(
          !copy || (!date && readOn),
          `${where}: a copy with a date needs no day of reading`,
        );
      }
    }
  });

  test('hours and days of the body rest on a page that gives its date', () => {
    const dated = (id: string): boolean =>
      !!noteOf('your-body-after')
        .points.find((point) => point.id === id)!
        .sources!.some(({ date }) => date);
    for (const id of ['neck', 'pregnancy', 'hiv', 'evidence'])
      ok(dated(id), id);
  });

  test('a translation can change none of them', () => {
    const words = {
      notes: {
        'your-body-after': {
          title: 'x',
          parts: { now: { label: 'x', text: 'x', sources: [] } },
        },
      },
    };
    assert.throws(
      () => parsePack({ format: 'aftercare-pack/1', language: 'de', words }),
      {
        name: 'ContentError',
        message: /sources/,
      },
    );
  });
});

describe('what they say', () => {
  test('the body: what cannot wait, the neck without a mark, and each time in hours, days and weeks', () => {
    const body = textsOf(noteOf('your-body-after'));
    for (const words of [
      /fainting or a hurt head/,
      /A lot of blood/,
      /emergency department/,
      /neck, be seen today, even if there is no mark/,
      /changed voice/,
      /swallowing/,
      /drugged you, be seen now/,
      /up to five days/,
      /within 72 hours/,
      /after two weeks/,
      /seven days/,
      /do not have to go to the police/,
      /You can be seen if you have washed/,
    ]) {
      assert.match(body, words);
    }
  });

  test('danger: it is named in the first words, then somebody, then distance', () => {
    const { title, points, parts } = noteOf('ending-your-life');
    assert.equal(title, 'If you are thinking about ending your life');
    assert.deepEqual(
      points.slice(0, 3).map(({ id }) => id),
      ['say-it', 'be-with-somebody', 'distance'],
    );
    assert.match(
      parts['distance']!.text,
      /space between you and what you could hurt yourself with/,
    );
  });

  test('danger: no method, no count of people, no hurry and no blame', () => {
    const method =
      /pills?|tablets?|medic\w*|knife|knives|blade|razor|rope|gun|bridge|train|jump|hang|cut|burn|overdose|poison/i;
    const text = textsOf(noteOf('ending-your-life'));
    assert.doesNotMatch(text, new RegExp(`\\b(${method.source})\\b`, 'i'));
    assert.doesNotMatch(
      text,
      /\d|per ?cent|commit|selfish|permanent|always gets better|not your fault/i,
    );
  });

  test('no note has a telephone number or a promise', () => {
    for (const note of content.notes) {
      assert.doesNotMatch(
        textsOf(note),
        /\d{3,}|\b(private|anonymous|confidential|secure|guarantee\w*)\b|safe space/i,
        note.id,
      );
    }
  });

  test('what aftercare is: the three elements by their names, beyond the bedroom, a habit, a few minutes', () => {
    const note = builtinContent('general').notes.find(
      ({ id }) => id === 'what-aftercare-is',
    )!;
    const labels = note.points.map(({ id }) => note.parts[id]!.label);
    for (const label of ['Communication', 'Awareness', 'Intention'])
      ok(labels.includes(label), label);
    for (const words of [
      /after a hard talk/,
      /not an afterthought/,
      /A few minutes can be enough/,
    ])
      assert.match(textsOf(note), words);
  });

  test('why somebody can feel low: with what is known, where the page may say it', () => {
    const known = (audience: (typeof audiences)[number]): string[] =>
      find(builtinContent(audience).notes, 'why-low')!.points.flatMap(
        ({ evidence }) => evidence ?? [],
      );
    assert.deepEqual(
      [known('general'), known('intimate'), known('kink')],
      [[], ['E10', 'E8'], ['E10', 'E8', 'E11']],
    );
  });

  test('a tired person can read them', () => {
    for (const { id, points, parts } of content.notes) {
      for (const point of points) {
        const { label, text } = parts[point.id]!;
        ok(label.length <= 30, label);
        for (const sentence of text.split(/[.?!](?:\s|$)/))
          ok(sentence.split(/\s+/).length <= 20, `${id}: ${sentence}`);
      }
    }
  });

  test('every kind is used, and every point has words', () => {
    assert.deepEqual(
      new Set(content.notes.map(({ kind }) => kind)),
      new Set(noteKinds),
    );
    for (const { id, points, parts } of content.notes)
      assert.deepEqual(
        Object.keys(parts).toSorted(),
        points.map((point) => point.id).toSorted(),
        id,
      );
  });
});

describe('who reads what', () => {
  const sexual =
    /\b(sex\w*|intercourse|orgasm\w*|genital\w*|condom\w*|intima\w*|kink\w*|scenes?|sub|dom)\b/i;
  test('a page for everyone has every note, and no sexual word in it', () => {
    const everyone = builtinContent('general').notes;
    assert.deepEqual(
      everyone.map(({ id }) => id),
      content.notes.map(({ id }) => id),
    );
    for (const note of everyone) {
      const shown = [
        note.title,
        note.lead,
        ...note.points.flatMap(({ id }) => [
          note.parts[id]!.label,
          note.parts[id]!.text,
        ]),
      ];
      assert.doesNotMatch(shown.join(' '), sexual, note.id);
      for (const { publisher } of note.points.flatMap(
        ({ sources = [] }) => sources,
      ))
        assert.doesNotMatch(publisher, sexual);
    }
  });

  test('what somebody needs who was hurt is never kept for an audience', () => {
    const of = (audience: (typeof audiences)[number], id: string): string[] =>
      find(builtinContent(audience).notes, id)!.points.map((point) => point.id);
    for (const id of [
      'your-body-after',
      'ending-your-life',
      'not-about-aftercare',
      'on-your-device',
    ])
      assert.deepEqual(of('general', id), of('kink', id));
  });
});

describe('a note of a host', () => {
  const load = (change: object = {}): Note =>
    find(loadContent([builtinPack, pack(change)]).notes, 'our-clinic')!;
  const refused = (change: object, message: RegExp): void =>
    void assert.throws(() => load(change), { name: 'ContentError', message });

  test('is there like any other, and can be taken away with one of ours', () => {
    assert.equal(load().parts['door']!.text, 'The blue one.');
    const { notes } = loadContent([
      builtinPack,
      { ...pack({}), deny: ['your-body-after'] },
    ]);
    assert.deepEqual(
      [!!find(notes, 'our-clinic'), !!find(notes, 'your-body-after')],
      [true, false],
    );
  });

  test('keeps what its audience may read', () => {
    assert.equal(
      load({ points: [{ id: 'door', audience: 'intimate' }] }),
      undefined,
    );
  });

  test('is refused without a date, with one that is none, an address that is not https, or a kind that there is not', () => {
    const source = { url: 'https://www.example.org', publisher: 'Us' };
    const points = (change: object): object => ({
      points: [{ id: 'door', sources: [{ ...source, ...change }] }],
    });
    refused(points({}), /sources\[0\].*a source with the date/);
    refused(points({ date: '2026-13' }), /date.*allowed: a date/);
    refused(points({ date: '2026-02-30' }), /date.*allowed: a date/);
    refused(points({ date: '2026', url: 'http://www.example.org' }), /https/);
    refused({ kind: 'advert' }, /kind/);
    refused({ points: [] }, /one or more/);
  });

  test('is refused with a point twice, without words for one, words for none, or what there is not', () => {
    refused(
      { points: [{ id: 'door' }, { id: 'door' }] },
      /points\[1\]\.id: the id "door" is already taken/,
    );
    refused(
      { points: [{ id: 'door' }, { id: 'lift' }] },
      /parts: words are missing; needed: lift/,
    );
    refused({ points: [{ id: 'gate' }] }, /needed: gate/);
    refused(
      { points: [{ id: 'door', evidence: 'E99' }] },
      /"E99" is unknown; allowed: an id of evidence/,
    );
    refused(
      { for: { feelings: ['sleepy'] } },
      /"sleepy" is unknown; allowed: an id of feelings/,
    );
    refused(
      { for: { needs: ['sleepy'] } },
      /"sleepy" is unknown; allowed: an id of needs/,
    );
    refused({ id: 'your-body-after' }, /already taken/);
  });
});
