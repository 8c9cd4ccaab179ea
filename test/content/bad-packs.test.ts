// Every way in which a pack can be bad: refused with the place, the problem and
// what is allowed, as text and as a value alike.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { builtinContent, builtinPack } from '../../src/content/whole.js';
import { checkPack } from '../../src/content/load/check-packs.js';
import { checkTexts } from '../../src/content/load/check-texts.js';
import {
  ContentError,
  type Fault,
} from '../../src/content/load/content-error.js';
import {
  loadContent,
  parsePack,
  readHelplines,
  readPack,
} from '../../src/content/load/read-pack.js';
import { telephoneHref } from '../../src/views/support/support-contact.js';
import type { Pack } from '../../src/content/schema.js';
import { ok } from '../support/arbitraries.js';

const example = readFileSync(
  new URL('../../docs/examples/pack.json', import.meta.url),
  'utf8',
);
type Json = Record<string, never>;
/** The example of the docs with one change; `at` is a path in it. */
function changed(at: string, value: unknown): string {
  const pack = JSON.parse(example) as Json;
  const keys = at.split('.');
  const last = keys.pop()!;
  const place = keys.reduce<Record<string, unknown>>(
    (inner, key) => inner[key] as Record<string, unknown>,
    pack,
  );
  if (value === undefined) delete place[last];
  else place[last] = value;
  return JSON.stringify(pack);
}

/** A day on which the example is fresh. */
const now = Date.parse('2026-11-26');

function refusal(input: unknown): ContentError {
  try {
    loadContent(
      [builtinPack, readPack(input, builtinPack, undefined, now)],
      'kink',
    );
  } catch (error) {
    ok(error instanceof ContentError, String(error));
    return error;
  }
  return assert.fail('it was accepted');
}

const withoutPlace = ({
  line: _,
  column: __,
  ...fault
}: Fault): Partial<Fault> => fault;

function refused(
  input: string,
  path: string,
  problem: RegExp,
  allowed: RegExp,
): void {
  const error = refusal(input);
  const fault = error.faults.find((one) => one.path === path);
  ok(fault, `${path} is not among: ${error.message}`);
  assert.match(fault.message, problem);
  assert.match(fault.message, allowed);
  ok(error.message.includes(fault.message), error.message);
  assert.match(
    error.message,
    /^aftercare pack.*The content that was there stays\..* \(docs\/content\.md\)$/s,
  );
  let value: unknown;
  try {
    value = JSON.parse(input);
  } catch {
    return;
  }
  // A value that is itself text is read as JSON text, so only lists and objects
  // can be compared; a value has no lines.
  if (typeof value === 'object')
    assert.deepEqual(
      refusal(value).faults.map(withoutPlace),
      error.faults.map(withoutPlace),
    );
}

const practice = 'catalogue.practices.0';

test('the pack that all of these start from is good', () => {
  assert.equal(
    loadContent([builtinPack, parsePack(changed('deny', []))], 'kink').audience,
    'kink',
  );
});

describe('not a pack', () => {
  const isJson = /allowed: JSON text/;
  for (const input of [
    '',
    '{',
    '{"format":',
    'aftercare',
    '<pack/>',
    "{'format':'x'}",
    'undefined',
  ]) {
    test(`text that is not JSON: ${JSON.stringify(input)}`, () =>
      refused(input, '', /not JSON/, isJson));
  }
  for (const input of ['null', '7', '"text"', 'true']) {
    test(`JSON that is no object: ${input}`, () =>
      refused(
        input,
        '',
        /is not allowed/,
        /allowed: an object with format, language, about, catalogue, words, translations, allow, deny/,
      ));
  }
  test('a list', () =>
    refused('[]', 'format', /missing/, /"aftercare-pack\/1"/));

  test('a value that never came from JSON', () => {
    const circle: Record<string, unknown> = {};
    circle['self'] = circle;
    const trap = {
      get format() {
        throw new RangeError('trap');
      },
    };
    for (const input of [undefined, () => 1, Symbol('x'), 10n, circle, trap])
      assert.match(refusal(input).message, /not JSON; allowed: JSON text/);
  });

  test('another format, or a later one', () => {
    refused(
      changed('format', 'aftercare-pack/2'),
      'format',
      /"aftercare-pack\/2" is not allowed/,
      /allowed: "aftercare-pack\/1"/,
    );
    refused(
      changed('format', undefined),
      'format',
      /missing/,
      /allowed: "aftercare-pack\/1"/,
    );
  });
});

describe('wrong values', () => {
  const cases: [
    name: string,
    at: string,
    value: unknown,
    path: string,
    problem: RegExp,
    allowed: RegExp,
  ][] = [
    [
      'a language that is none',
      'language',
      'English',
      'language',
      /"English" is not/,
      /a language tag, as in en or pt-BR/,
    ],
    [
      'a language that only looks like one',
      'language',
      'en-US-US',
      'language',
      /"en-US-US" is not/,
      /a language tag/,
    ],
    [
      'a language with an extension that has no name',
      'language',
      'en-u-ca-buddhist',
      'language',
      /is not allowed/,
      /a language tag/,
    ],
    [
      'a variant of a language twice',
      'language',
      'sl-rozaj-rozaj',
      'language',
      /is not allowed/,
      /a language tag/,
    ],
    [
      'digits for a language of a service',
      'catalogue.services.0.languages',
      ['12'],
      'catalogue.services[0].languages[0]',
      /"12" is not/,
      /a language tag/,
    ],
    [
      'half a tag for a language of a service',
      'catalogue.services.0.languages',
      ['en', 'a_'],
      'catalogue.services[0].languages[1]',
      /"a_" is not/,
      /a language tag/,
    ],
    [
      'a month that there is not',
      'catalogue.services.0.checkedOn',
      '2026-99',
      'catalogue.services[0].checkedOn',
      /"2026-99" is in no calendar/,
      /a date: 2026-11-23/,
    ],
    [
      'a day that there is not',
      'catalogue.services.0.checkedOn',
      '2025-02-29',
      'catalogue.services[0].checkedOn',
      /in no calendar/,
      /a date/,
    ],
    [
      'the year nought',
      'catalogue.services.0.checkedOn',
      '0000',
      'catalogue.services[0].checkedOn',
      /in no calendar/,
      /a date/,
    ],
    [
      'emergency numbers that are none',
      'catalogue.emergency',
      [{ country: 'GB', numbers: [] }],
      'catalogue.emergency[0].numbers',
      /is not allowed/,
      /a list of one or more/,
    ],
    [
      'forms of a message without the one that every language has',
      'words.messages',
      { 'common.page': { few: 'x' } },
      'words.messages.common.page',
      /is not allowed/,
      /always other/,
    ],
    [
      'a number for a text',
      'words.needs.fresh-air.label',
      7,
      'words.needs.fresh-air.label',
      /7 is not/,
      /a text of 1 to 2000 characters/,
    ],
    [
      'an empty text',
      `words.practices.short-walk.ask`,
      '',
      'words.practices.short-walk.ask',
      /"" is not/,
      /a text of 1/,
    ],
    [
      'a text of blanks',
      'words.practices.short-walk.title',
      ' \n ',
      'words.practices.short-walk.title',
      /is not allowed/,
      /a text of 1/,
    ],
    [
      'a text for a list',
      `${practice}.needs`,
      'rest',
      'catalogue.practices[0].needs',
      /"rest" is not/,
      /a list/,
    ],
    [
      'null',
      `${practice}.type`,
      null,
      'catalogue.practices[0].type',
      /null is not/,
      /"touch" \| "talk" \| "comfort" \| "affirm" \| "presence"/,
    ],
    [
      'an unknown type',
      `${practice}.type`,
      'kiss',
      'catalogue.practices[0].type',
      /"kiss" is not/,
      /"presence"/,
    ],
    [
      'an unknown company',
      `${practice}.company`,
      ['alone'],
      'catalogue.practices[0].company[0]',
      /"alone" is not/,
      /"solo"/,
    ],
    [
      'nobody to do it',
      `${practice}.company`,
      [],
      'catalogue.practices[0].company',
      /is not allowed/,
      /a list of one or more/,
    ],
    [
      'nothing to do',
      'words.practices.short-walk.steps',
      [],
      'words.practices.short-walk.steps',
      /is not allowed/,
      /a list of one or more/,
    ],
    [
      'one time only',
      `${practice}.minutes`,
      [5],
      'catalogue.practices[0].minutes[1]',
      /missing/,
      /a number from 0 to 600/,
    ],
    [
      'three times',
      `${practice}.minutes`,
      [1, 2, 3],
      'catalogue.practices[0].minutes[2]',
      /not allowed here/,
      /the shortest and the longest/,
    ],
    [
      'longest before shortest',
      `${practice}.minutes`,
      [9, 2],
      'catalogue.practices[0].minutes',
      /the first number is larger/,
      /the shortest and the longest/,
    ],
    [
      'an endless time',
      `${practice}.minutes`,
      [1, 6e9],
      'catalogue.practices[0].minutes[1]',
      /6000000000 is not/,
      /a number from 0 to 600/,
    ],
    [
      'a feeling off the field',
      'catalogue.feelings.0.valence',
      2,
      'catalogue.feelings[0].valence',
      /2 is not/,
      /a number from -1 to 1/,
    ],
    [
      'a text for a flag',
      `${practice}.touch`,
      'yes',
      'catalogue.practices[0].touch',
      /"yes" is not/,
      /boolean/,
    ],
    [
      'a key that is not known',
      `${practice}.score`,
      5,
      'catalogue.practices[0].score',
      /not allowed here/,
      /allowed: id, audience, type, company, with, elements, contexts/,
    ],
    [
      'a list that is not known',
      'catalogue.quotes',
      [],
      'catalogue.quotes',
      /not allowed here/,
      /allowed: families, needs, feelings/,
    ],
    [
      'a key at the top',
      'script',
      'x',
      'script',
      /not allowed here/,
      /allowed: format, language, about, catalogue, words, translations, allow, deny/,
    ],
    [
      'no audience',
      `${practice}.audience`,
      undefined,
      'catalogue.practices[0].audience',
      /missing/,
      /"general" \| "intimate" \| "kink"/,
    ],
    [
      'an audience that is none',
      'catalogue.items.0.audience',
      'adult',
      'catalogue.items[0].audience',
      /"adult" is not/,
      /"general" \| "intimate" \| "kink"/,
    ],
    [
      'a missing key',
      `${practice}.when`,
      undefined,
      'catalogue.practices[0].when',
      /missing/,
      /a list of one or more/,
    ],
    [
      'an id with blanks',
      'catalogue.needs.0.id',
      'fresh air',
      'catalogue.needs[0].id',
      /"fresh air" is not/,
      /an id: a letter/,
    ],
    [
      'an id that every object has',
      'catalogue.needs.0.id',
      'toString',
      'catalogue.needs[0].id',
      /"toString" is not/,
      /an id: a letter/,
    ],
    [
      'a country that is no code',
      'catalogue.services.0.country',
      'Greece',
      'catalogue.services[0].country',
      /"Greece" is not a country code; did you mean "GR"/,
      /two capital letters/,
    ],
    [
      'a number that cannot be dialled',
      'catalogue.services.0.phone',
      'call me',
      'catalogue.services[0].phone',
      /"call me" is not/,
      /a telephone number/,
    ],
    [
      'a day that is none',
      'catalogue.services.0.checkedOn',
      'yesterday',
      'catalogue.services[0].checkedOn',
      /"yesterday" is not/,
      /a date: 2026-11-23/,
    ],
    [
      'a message that is a number',
      'words.messages',
      { 'common.ask': 3 },
      'words.messages.common.ask',
      /3 is not/,
      /a text, or texts by plural category: zero, one/,
    ],
    [
      'an unknown plural',
      'words.messages',
      { 'common.ask': { some: 'y' } },
      'words.messages.common.ask',
      /is not allowed/,
      /texts by plural category: zero, one/,
    ],
    [
      'an empty plural',
      'words.messages',
      { 'common.ask': { one: '', other: 'x' } },
      'words.messages.common.ask.one',
      /"" is not allowed/,
      /a text/,
    ],
    [
      'a key of a message that is none',
      'words.messages',
      { '1 x': 'y' },
      'words.messages.1 x',
      /"1 x" is not/,
      /a message key/,
    ],
    [
      'a key of words that is no id',
      'words.needs',
      { 'a b': { label: 'x', gloss: 'y' } },
      'words.needs.a b',
      /"a b" is not/,
      /an id: a letter/,
    ],
  ];
  for (const [name, at, value, path, problem, allowed] of cases) {
    test(name, () => refused(changed(at, value), path, problem, allowed));
  }

  test('a long value is shown short', () => {
    ok(
      refusal(changed(`${practice}.type`, 'x'.repeat(1500))).message.length <
        300,
    );
  });
});

describe('addresses', () => {
  const forbidden = [
    'javascript:alert(1)',
    'JavaScript:alert(1)',
    'java\tscript:alert(1)',
    'data:text/html,x',
    'http://example.org',
    'ftp://example.org',
    '//example.org',
    '/path',
    'example.org',
    '',
    'https://',
    'https://name:word@example.org',
    'https://name@example.org',
    'blob:https://example.org/1',
    'vbscript:x',
    'mailto:a@example.org',
    'tel:112',
    ' javascript:alert(1)',
  ];
  for (const url of forbidden) {
    test(JSON.stringify(url), () => {
      refused(
        changed('catalogue.services.0.web', url),
        'catalogue.services[0].web',
        /is not allowed/,
        /an https: address without a user name or password/,
      );
      const evidence = [{ id: 'X1', audience: 'general', grade: 'thin', url }];
      refused(
        changed('catalogue.evidence', evidence),
        'catalogue.evidence[0].url',
        /is not allowed/,
        /an https: address/,
      );
    });
  }
  test('an https: address is fine, with a path and a query too', () => {
    ok(
      parsePack(
        changed('catalogue.services.0.web', 'https://example.org/a?b=c#d'),
      ),
    );
  });
});

describe('words', () => {
  test('missing for an entry: the words that it needs are named', () => {
    refused(
      changed('words.practices', {}),
      'words.practices.short-walk',
      /words are missing/,
      /needed: title, intro, ask, steps, say, cautions, adapt/,
    );
    refused(
      changed('words.feelings', {}),
      'words.feelings.restless',
      /words are missing/,
      /needed: label, gloss/,
    );
    refused(
      changed('words.needs', undefined),
      'words.needs.fresh-air',
      /words are missing/,
      /needed: label, gloss/,
    );
    refused(
      changed('words.groups', undefined),
      'words.groups.outside',
      /words are missing/,
      /needed: label/,
    );
    refused(
      changed('words.items', undefined),
      'words.items.walk',
      /words are missing/,
      /needed: receive, give/,
    );
    refused(
      changed('catalogue.families', [{ id: 'new', audience: 'general' }]),
      'words.families.new',
      /words are missing/,
      /needed: label, gloss/,
    );
    refused(
      changed('catalogue.evidence', [
        { id: 'X1', audience: 'general', grade: 'thin' },
      ]),
      'words.evidence.X1',
      /words are missing/,
      /needed: text/,
    );
  });

  test('missing in part', () => {
    refused(
      changed('words.practices.short-walk.ask', undefined),
      'words.practices.short-walk.ask',
      /missing/,
      /a text of 1/,
    );
    refused(
      changed('words.items.walk.give', undefined),
      'words.items.walk',
      /words are missing/,
      /needed: give/,
    );
  });

  test('for an entry that is not there', () => {
    for (const list of [
      'needs',
      'feelings',
      'practices',
      'groups',
      'items',
      'services',
    ] as const) {
      const words = (
        JSON.parse(example) as {
          words: Record<string, Record<string, unknown>>;
        }
      ).words[list]!;
      const [first] = Object.values(words);
      refused(
        changed(`words.${list}`, { ...words, nobody: first }),
        `words.${list}.nobody`,
        /no entry has this id/,
        new RegExp(`catalogue.${list}`),
      );
    }
  });
});

describe('ids', () => {
  const taken = {
    needs: 'rest',
    feelings: 'sad',
    practices: 'nest',
    groups: 'touch',
    items: 'hug',
    services: 'us-988',
  };
  for (const [list, id] of Object.entries(taken)) {
    test(`of ${list}: one of the built-in content, or one that stands twice`, () => {
      refused(
        changed(`catalogue.${list}.0.id`, id),
        `catalogue.${list}[0].id`,
        new RegExp(`"${id}" is already taken`),
        /allowed: another id/,
      );
      const row = (
        JSON.parse(example) as { catalogue: Record<string, { id: string }[]> }
      ).catalogue[list]![0]!;
      refused(
        changed(`catalogue.${list}`, [row, row]),
        `catalogue.${list}[1].id`,
        /is already taken/,
        /allowed: another id/,
      );
    });
  }
});

describe('references to what is not there', () => {
  const rules = {
    raise: [{ any: ['sad'], with: ['lonely'] }],
    grounding: ['nest'],
    tired: ['sad'],
    savour: ['calm'],
  };
  const nobody = ['nobody'];
  const cases: [at: string, value: unknown, path: string, allowed: RegExp][] = [
    [
      'catalogue.feelings.0.family',
      'nobody',
      'catalogue.feelings[0].family',
      /an id of families/,
    ],
    [
      'catalogue.feelings.0.needs',
      ['rest', 'nobody'],
      'catalogue.feelings[0].needs[1]',
      /an id of needs/,
    ],
    [
      `${practice}.needs`,
      nobody,
      'catalogue.practices[0].needs[0]',
      /an id of needs/,
    ],
    [
      `${practice}.feelings`,
      nobody,
      'catalogue.practices[0].feelings[0]',
      /an id of feelings/,
    ],
    ...(['notWith', 'firstWith'] as const).map(
      (field): (typeof cases)[number] => [
        `${practice}.${field}`,
        nobody,
        `catalogue.practices[0].${field}[0]`,
        /an id of feelings/,
      ],
    ),
    [
      `${practice}.standsInFor`,
      'nobody',
      'catalogue.practices[0].standsInFor',
      /an id of practices/,
    ],
    [
      `${practice}.evidence`,
      nobody,
      'catalogue.practices[0].evidence[0]',
      /an id of evidence/,
    ],
    [
      'catalogue.items.0.group',
      'nobody',
      'catalogue.items[0].group',
      /an id of groups/,
    ],
    [
      'catalogue.items.0.practices',
      nobody,
      'catalogue.items[0].practices[0]',
      /an id of practices/,
    ],
    [
      'catalogue.feelings.0.beside',
      'nobody',
      'catalogue.feelings[0].beside',
      /an id of feelings/,
    ],
    [
      'catalogue.items.0.limits',
      [{ practice: 'nobody', scope: 'any' }],
      'catalogue.items[0].limits[0].practice',
      /an id of practices/,
    ],
    [
      'catalogue.extend.feelings.0.id',
      'nobody',
      'catalogue.extend.feelings[0].id',
      /an id of feelings/,
    ],
    [
      'catalogue.extend.practices.0.feelings',
      nobody,
      'catalogue.extend.practices[0].feelings[0]',
      /an id of feelings/,
    ],
    [
      'catalogue.extend.items.0.practices',
      nobody,
      'catalogue.extend.items[0].practices[0]',
      /an id of practices/,
    ],
    [
      'catalogue.rules',
      { ...rules, raise: [...rules.raise, { any: nobody, with: ['sad'] }] },
      'catalogue.rules.raise[1].any[0]',
      /an id of feelings/,
    ],
    [
      'catalogue.rules',
      { ...rules, raise: [{ any: ['sad'], with: nobody }] },
      'catalogue.rules.raise[0].with[0]',
      /an id of feelings/,
    ],
    [
      'catalogue.rules',
      { ...rules, raiseIn: [{ family: 'nobody', contexts: [] }] },
      'catalogue.rules.raiseIn[0].family',
      /an id of families/,
    ],
    [
      'catalogue.rules',
      { urgentIn: [{ feelings: nobody, contexts: [] }] },
      'catalogue.rules.urgentIn[0].feelings[0]',
      /an id of feelings/,
    ],
    [
      'catalogue.rules',
      { crisis: nobody },
      'catalogue.rules.crisis[0]',
      /an id of feelings/,
    ],
    [
      'catalogue.rules',
      { ...rules, grounding: nobody },
      'catalogue.rules.grounding[0]',
      /an id of practices/,
    ],
    [
      'catalogue.rules',
      { ...rules, tired: nobody },
      'catalogue.rules.tired[0]',
      /an id of feelings/,
    ],
    [
      'catalogue.rules',
      { ...rules, savour: nobody },
      'catalogue.rules.savour[0]',
      /an id of feelings/,
    ],
    [
      'allow',
      ['sad', 'nobody'],
      'allow[1]',
      /an id of feelings, practices, items/,
    ],
    [
      'deny',
      nobody,
      'deny[0]',
      /an id of feelings, practices, items, services/,
    ],
    [
      'deny',
      ['touch'],
      'deny[0]',
      /an id of feelings, practices, items, services/,
    ],
  ];
  for (const [at, value, path, allowed] of cases)
    test(path, () =>
      refused(changed(at, value), path, /"(nobody|touch)" is unknown/, allowed),
    );

  // Whatever rules there are: each id in each of them.
  const named: { value: object; path: string }[] = [];
  for (const [rule, list] of Object.entries(builtinPack.catalogue!.rules!)) {
    const path = `catalogue.rules.${rule}[0]`;
    const [entry] = list as readonly (string | object)[];
    if (typeof entry !== 'object')
      named.push({ value: { [rule]: nobody }, path });
    for (const field of ['feelings', 'any', 'with', 'without'])
      if (typeof entry === 'object' && field in entry)
        named.push({
          value: { [rule]: [{ ...entry, [field]: nobody }] },
          path: `${path}.${field}[0]`,
        });
  }
  for (const { value, path } of named)
    test(`${path}, of all rules`, () =>
      refused(
        changed('catalogue.rules', value),
        path,
        /"nobody" is unknown/,
        /an id of (feelings|practices)/,
      ));

  test('the rules that these start from are good', () =>
    ok(
      loadContent([builtinPack, parsePack(changed('catalogue.rules', rules))]),
    ));
});

describe('what a text may not hold', () => {
  const at = 'words.practices.short-walk.intro';
  const path = 'words.practices.short-walk.intro';
  for (const text of [
    '<b>bold</b>',
    '<img src=x onerror=alert(1)>',
    'a <script>',
    '</p>',
    '<!-- x -->',
    '<?xml ?>',
    '<SVG/onload=1>',
  ]) {
    test(`HTML: ${text}`, () =>
      refused(
        changed(at, text),
        path,
        /looks like HTML/,
        /only plain text is allowed/,
      ));
  }
  const unseen = [
    '\u202a',
    '\u202b',
    '\u202c',
    '\u202d',
    '\u202e',
    '\u2066',
    '\u2067',
    '\u2068',
    '\u2069',
    '\u200b',
    '\ufeff',
    '\0',
    '\u001b',
    '\u007f',
  ];
  for (const mark of unseen) {
    test(`the mark U+${mark.charCodeAt(0).toString(16).padStart(4, '0')}`, () =>
      refused(
        changed(at, `A${mark}B`),
        path,
        /invisible or text-reordering/,
        /only text that can be seen is allowed/,
      ));
  }
  test('HTML in a list and in a message is found too', () => {
    refused(
      changed('words.practices.short-walk.steps.1', '<i>x'),
      'words.practices.short-walk.steps[1]',
      /HTML/,
      /plain text/,
    );
    refused(
      changed('words.messages', { 'common.ask': { other: '<u>' } }),
      'words.messages.common.ask.other',
      /HTML/,
      /plain text/,
    );
  });
  test('what only looks odd is fine: <3, 5 < 6, quotes, emoji, joiners, other scripts', () => {
    for (const text of [
      'I <3 you',
      '5 < 6 > 4',
      '"it’s" & co',
      '🫶🏽',
      'می\u200cخواهم',
      '👩\u200d👩',
      'مرحبا',
      'line\nline',
    ]) {
      ok(parsePack(changed(at, text)), text);
    }
  });
});

describe('size and depth', () => {
  test('a text of 2000 characters and one more', () => {
    ok(
      parsePack(changed('words.practices.short-walk.intro', 'x'.repeat(2000))),
    );
    refused(
      changed('words.practices.short-walk.intro', 'x'.repeat(2001)),
      'words.practices.short-walk.intro',
      /2001 characters/,
      /at most 2000 are allowed/,
    );
  });

  test('a list of 2001 entries', () => {
    refused(
      changed('deny', Array(2001).fill('nest')),
      'deny',
      /2001 entries/,
      /at most 2000 are allowed/,
    );
  });

  test('more than 512 KiB', () => {
    const messages = Object.fromEntries(
      Array.from({ length: 300 }, (_, index) => [
        `m${index}`,
        'x'.repeat(1900),
      ]),
    );
    const text = changed('words.messages', messages);
    ok(text.length > 512 * 1024);
    refused(
      text,
      '',
      new RegExp(`${text.length} characters of JSON`),
      /at most 524288 are allowed/,
    );
    assert.match(
      refusal(`${example}${' '.repeat(512 * 1024)}`).message,
      /characters of JSON; at most 524288/,
    );
  });

  test('deeper than eight levels, and deep enough to break a reader that calls itself', () => {
    const nested = (depth: number): string =>
      '['.repeat(depth) + ']'.repeat(depth);
    const deep = example.replace(
      '"deny": ["eye-contact"]',
      `"deny": ${nested(9)}`,
    );
    refused(
      deep,
      'deny[0][0][0][0][0][0][0][0]',
      /nested too deep/,
      /at most 8 levels are allowed/,
    );
    for (const depth of [1000, 200_000])
      assert.match(
        refusal(nested(depth)).message,
        /nested too deep|not JSON|missing/,
      );
    let value: unknown = [];
    for (let depth = 0; depth < 100_000; depth++) value = [value];
    ok(refusal(value));
  });
});

describe('keys of every object', () => {
  for (const key of ['__proto__', 'constructor', 'prototype']) {
    for (const [place, path] of [
      ['', ''],
      ['catalogue', 'catalogue.'],
      ['words.needs', 'words.needs.'],
      ['words.messages', 'words.messages.'],
    ] as const) {
      test(`${key} in ${place || 'the pack'}`, () => {
        const hostile = `"${key}": {"polluted": {"label": "x", "gloss": "y"}}`;
        const text = place
          ? changed(place, { MARK: 1 }).replace('"MARK":1', hostile)
          : example.replace('"format"', `${hostile}, "format"`);
        refused(
          text,
          `${path}${key}`,
          /a key that is never allowed/,
          /allowed: the keys of the pack format/,
        );
        assert.equal(({} as Record<string, unknown>)['polluted'], undefined);
      });
    }
  }

  test('a value with a prototype of its own is read like its JSON', () => {
    const inherited = Object.create({ evil: true }) as Record<string, unknown>;
    Object.assign(inherited, JSON.parse(example));
    assert.deepEqual(parsePack(inherited), parsePack(example));
  });
});

test('text and value give the same pack, which is the caller’s no more', () => {
  const value = JSON.parse(example) as {
    words: { needs: Record<string, { label: string }> };
  };
  const pack = parsePack(value);
  assert.deepEqual(pack, parsePack(example));
  value.words.needs['fresh-air']!.label = 'changed';
  assert.equal(pack.words?.needs?.['fresh-air']?.label, 'Fresh air');
});

describe('every fault at once', () => {
  /** The example with ten mistakes of different kinds, as text in lines. */
  function broken(): string {
    const pack = JSON.parse(example) as {
      catalogue: Record<string, Record<string, unknown>[]>;
      words: Record<string, Record<string, unknown>>;
    };
    const { feelings, practices, services } = pack.catalogue;
    feelings![0]!['family'] = 'tence';
    feelings![0]!['safety'] = 'soft';
    practices![0]!['minutes'] = [10, 5];
    practices![0]!['contxts'] = practices![0]!['contexts'];
    delete practices![0]!['audience'];
    services![0]!['country'] = 'UK';
    services![0]!['checkedOn'] = '2026-13-45';
    services![0]!['phone'] = 'none';
    pack.words['messages'] = {
      ...pack.words['messages'],
      'safety.titel': 'You are not alone',
    };
    pack.words['practices']!['short-walk'] = {
      ...(pack.words['practices']!['short-walk'] as object),
      intro: '<b>Out</b>',
    };
    return JSON.stringify(pack, undefined, 2);
  }
  const paths = [
    'catalogue.feelings[0].family',
    'catalogue.feelings[0].safety',
    'catalogue.practices[0].audience',
    'catalogue.practices[0].minutes',
    'catalogue.practices[0].contxts',
    'catalogue.services[0].country',
    'catalogue.services[0].phone',
    'catalogue.services[0].checkedOn',
    'words.practices.short-walk.intro',
    'words.messages.safety.titel',
  ];

  test('is in the error and in its message, with the id of its entry and its line', () => {
    const text = broken();
    const error = refusal(text);
    assert.deepEqual(
      error.faults.map(({ path }) => path).toSorted(),
      paths.toSorted(),
    );
    const lines = text.split('\n');
    for (const { path, id, line, message } of error.faults) {
      const key = path.split('.').at(-1)!;
      const isMissing = message.startsWith('missing');
      ok(
        isMissing || lines[line! - 1]!.includes(`${key}"`),
        `${path} is not in line ${line}: ${lines[line! - 1]}`,
      );
      ok(
        error.message.includes(
          `${path} (${id ? `${id}, ` : ''}line ${line}): ${message}`,
        ),
        path,
      );
      const list = /^catalogue\.(\w+)\[0\]/.exec(path)?.[1];
      if (list)
        assert.equal(
          id,
          {
            feelings: 'restless',
            practices: 'short-walk',
            services: 'our-welfare-team',
          }[list],
        );
    }
    const missing = error.faults.find(({ path }) => path.endsWith('audience'))!;
    ok(
      /^ +\{$/.test(lines[missing.line! - 1]!) &&
        lines[missing.line!]!.includes('short-walk'),
      'what is missing has the line of its entry',
    );
  });

  test('stands in the order of the pack', () => {
    const lines = refusal(broken()).faults.map(({ line }) => line!);
    assert.deepEqual(
      lines,
      lines.toSorted((a, b) => a - b),
    );
  });

  test('of a value has no line, and is told all the same', () => {
    const { faults, message } = refusal(JSON.parse(broken()));
    assert.equal(faults.length, paths.length);
    ok(
      faults.every(
        ({ line, column }) => line === undefined && column === undefined,
      ),
    );
    assert.doesNotMatch(message, /\bline \d/);
  });

  test('of a pack of nothing but faults are fifty, and how many more there are', () => {
    const { faults, more, message } = refusal(
      changed(
        'deny',
        Array.from({ length: 120 }, (_, index) => ({ index })),
      ),
    );
    assert.equal(faults.length, 50);
    assert.equal(more, 70);
    assert.match(message, /120 faults/);
    assert.match(message, /and 70 more\. \(docs\/content\.md\)$/);
  });

  test('of one list are all told, each with its place', () => {
    const { faults } = refusal(
      changed(`${practice}.needs`, ['rset', 'rest', 'quite']),
    );
    assert.deepEqual(
      faults.map(({ path }) => path),
      ['catalogue.practices[0].needs[0]', 'catalogue.practices[0].needs[2]'],
    );
    assert.match(faults[0]!.message, /did you mean "rest"/);
    assert.match(faults[1]!.message, /did you mean "quiet"/);
  });

  test('of hostile keys is told, and nothing further is looked at', () => {
    const text = example
      .replace('"format"', '"__proto__": {}, "format"')
      .replace('"family": "tense"', '"family": "nobody"');
    assert.deepEqual(
      refusal(text).faults.map(({ path }) => path),
      ['__proto__'],
    );
  });
});

describe('text that stops being JSON', () => {
  const cases: [name: string, text: string, line: number, column: number][] = [
    ['a comma too many', '{\n  "format": "aftercare-pack/1",\n}', 3, 1],
    [
      'a comma too few',
      '{\n  "format": "aftercare-pack/1"\n  "language": "en"\n}',
      3,
      3,
    ],
    ['no end', '{\n  "deny": [', 2, 12],
    ['the wrong end', '{\r\n  "deny": [}', 2, 12],
    ['a comment', '{\n  // a pack\n}', 2, 3],
    ['quotes of a word processor', '{\n\t“format”: 1}', 2, 2],
    ['a line break in a text', '{ "a": "b\nc" }', 1, 8],
    ['something behind it', '{}\n\n x', 3, 2],
    ['a number that JSON does not have', '{ "a": 01 }', 1, 9],
    ['a key alone', '{ "a" }', 1, 7],
  ];
  for (const [name, text, line, column] of cases) {
    test(name, () => {
      const [fault] = refusal(text).faults;
      assert.deepEqual([fault!.line, fault!.column], [line, column]);
      assert.match(
        refusal(text).message,
        new RegExp(`line ${line}, column ${column}\\): not JSON`),
      );
    });
  }
});

describe('what a clinician found hard to understand', () => {
  const service = 'catalogue.services.0';
  const cases: [
    name: string,
    at: string,
    value: unknown,
    path: string,
    said: RegExp[],
  ][] = [
    [
      'a family with a slip',
      'catalogue.feelings.0.family',
      'tence',
      'catalogue.feelings[0].family',
      [
        /close, calm, bright, tender, low, tense, distant, sore, alarm, open/,
        /did you mean "tense"\?/,
      ],
    ],
    [
      'one number for minutes',
      `${practice}.minutes`,
      5,
      'catalogue.practices[0].minutes',
      [/5 is not allowed/, /as in \[5, 10\]/],
    ],
    [
      'minutes the wrong way round',
      `${practice}.minutes`,
      [10, 5],
      'catalogue.practices[0].minutes',
      [/the first number is larger/, /as in \[5, 10\]/],
    ],
    [
      'a level alone for safety',
      'catalogue.feelings.0.safety',
      'soft',
      'catalogue.feelings[0].safety',
      [/an object with level and topics/, /"level": "soft"/],
    ],
    [
      'a context with a slip',
      `${practice}.contexts`,
      ['conflct'],
      'catalogue.practices[0].contexts[0]',
      [/"casual"/, /did you mean "conflict"\?/],
    ],
    [
      'a key with a slip',
      `${practice}.steeps`,
      [],
      'catalogue.practices[0].steeps',
      [/not allowed here/],
    ],
    [
      'UK',
      `${service}.country`,
      'UK',
      'catalogue.services[0].country',
      [/did you mean "GB"\?/, /ISO 3166/],
    ],
    [
      'a code in small letters',
      `${service}.country`,
      'gb',
      'catalogue.services[0].country',
      [/did you mean "GB"\?/],
    ],
    [
      'a code that nobody has',
      `${service}.country`,
      'QQ',
      'catalogue.services[0].country',
      [/"QQ" is not a country code/],
    ],
    [
      'a month that is none',
      `${service}.checkedOn`,
      '2026-13-45',
      'catalogue.services[0].checkedOn',
      [/"2026-13-45" is in no calendar/, /a date: 2026-11-23/],
    ],
    [
      'a day that its month does not have',
      `${service}.checkedOn`,
      '2026-02-29',
      'catalogue.services[0].checkedOn',
      [/in no calendar/],
    ],
    [
      'a check that is still to come',
      `${service}.checkedOn`,
      '2031-01-01',
      'catalogue.services[0].checkedOn',
      [/still to come/, /today, or a day before it/],
    ],
    [
      'a check at the end of time',
      `${service}.checkedOn`,
      '9999-12',
      'catalogue.services[0].checkedOn',
      [/still to come/],
    ],
    [
      'a source that is still to be written',
      'catalogue.notes',
      [
        {
          id: 'n',
          audience: 'general',
          kind: 'body',
          points: [
            {
              id: 'p',
              sources: [
                {
                  url: 'https://example.org',
                  publisher: 'X',
                  readOn: '2027-01-01',
                },
              ],
            },
          ],
        },
      ],
      'catalogue.notes[0].points[0].sources[0].readOn',
      [/still to come/],
    ],
    [
      'a review that is still to come',
      'about.reviewedOn',
      '2026-12-24',
      'about.reviewedOn',
      [/still to come/],
    ],
    [
      'a next review before the last',
      'about.nextReviewOn',
      '2026-10',
      'about.nextReviewOn',
      [/before the last review/],
    ],
    [
      'a country code with a (0)',
      `${service}.phone`,
      '+44 (0)20 7946 0000',
      'catalogue.services[0].phone',
      [/leave it out/],
    ],
    [
      'a bracket left open',
      `${service}.phone`,
      '(020 7946 0000',
      'catalogue.services[0].phone',
      [/a bracket is left open/],
    ],
    [
      'a place said twice',
      'catalogue.feelings.0.valence',
      -0.5,
      'catalogue.feelings[0]',
      [/no one place/, /either valence and arousal or beside/],
    ],
    [
      'a place said by halves',
      'catalogue.feelings.0',
      {
        id: 'restless',
        audience: 'general',
        family: 'tense',
        valence: 0,
        needs: [],
      },
      'catalogue.feelings[0]',
      [/no one place/],
    ],
    [
      'a place beside a feeling without one',
      'catalogue.feelings.0.beside',
      'restless',
      'catalogue.feelings[0].beside',
      [/has no place of its own/],
    ],
  ];
  for (const [name, at, value, path, said] of cases) {
    test(name, () => {
      for (const words of said)
        refused(changed(at, value), path, words, /allowed: /);
    });
  }

  test('numbers as they are printed are taken', () => {
    for (const phone of [
      '(020) 7946 0000',
      '020 7946 0000',
      '+44 20 7946 0000',
      '*2121',
      '#31#',
      '0800-1111',
      '116 123',
    ]) {
      ok(
        readPack(
          changed(`${service}.phone`, phone),
          builtinPack,
          undefined,
          now,
        ),
        phone,
      );
      assert.match(
        telephoneHref(phone),
        /^(\+|\*|%23)?\d+(%23)?$/,
        'a link dials nothing but the number',
      );
    }
  });

  test('a host’s own services are held to the same', () => {
    const line = {
      id: 'ours',
      country: 'GB',
      name: 'Ours',
      topics: ['crisis'],
      web: 'https://ours.example',
      languages: ['en'],
    };
    const read = (change: object): unknown =>
      readHelplines([{ ...line, ...change }], builtinContent(), now);
    ok(
      read({
        phone: '(020) 7946 0000',
        checkedOn: '2026-11-26',
        note: 'Lines can be busy.',
      }),
    );
    for (const change of [
      { country: 'UK' },
      { checkedOn: '2031-01' },
      { note: 'Someone will always answer.' },
    ]) {
      assert.throws(
        () => read(change),
        { name: 'ContentError' },
        JSON.stringify(change),
      );
    }
  });

  test('dates of today, of the month and of where it is tomorrow already are taken', () => {
    for (const day of ['2026-11-26', '2026-11', '2026-11-27', '2024-02-29']) {
      ok(
        readPack(
          changed(`${service}.checkedOn`, day),
          builtinPack,
          undefined,
          now,
        ),
        day,
      );
    }
  });

  test('a clock that says less than the content takes every date: somebody’s device must not lose its services', () => {
    ok(
      readPack(
        changed(`${service}.checkedOn`, '2027-05-01'),
        builtinPack,
        undefined,
        Date.parse('2020-01-01'),
      ),
    );
  });
});

describe('messages', () => {
  test('an unknown key: the nearest one, and those of the same element', () => {
    refused(
      changed('words.messages', { 'safety.titel': 'x' }),
      'words.messages.safety.titel',
      /did you mean "safety\.title"\?/,
      /allowed: safety\.note/,
    );
    refused(
      changed('words.messages', { nothing: 'x' }),
      'words.messages.nothing',
      /no message has this key/,
      /a key that begins with/,
    );
  });

  test('a value that was lost, or that nobody gives', () => {
    const key = 'common.reason.asked';
    refused(
      changed('words.messages', { [key]: 'You asked' }),
      `words.messages.${key}`,
      /\{label\} is lost/,
      /needed: \{label\}/,
    );
    refused(
      changed('words.messages', { [key]: '{label} {lable}' }),
      `words.messages.${key}`,
      /\{lable\}/,
      /allowed: \{label\}/,
    );
    refused(
      changed('words.messages', {
        'list.count': { one: 'One', other: 'Many' },
      }),
      'words.messages.list.count',
      /\{n\} is lost/,
      /needed: \{n\}/,
    );
    ok(
      parsePack(
        changed('words.messages', {
          'list.count': { one: 'One idea', other: '{n} ideas' },
        }),
      ),
    );
    ok(
      readPack(
        changed('words.messages', {
          'list.count': { one: 'One idea', other: '{n} ideas' },
        }),
        builtinPack,
      ),
    );
  });

  test('what is said while keeping is a message too', () => {
    ok(
      readPack(
        changed('words.messages', { 'storage.title': 'What stays' }),
        builtinPack,
      ),
    );
  });
});

describe('claims about support that nobody can keep', () => {
  const claims = [
    'Someone will always answer right away',
    'This line is anonymous.',
    'We guarantee an answer.',
    'It will help.',
    'This is a safe space.',
    'Completely private',
    'Nobody will know',
    'You must report it.',
    'Your call is answered immediately.',
    'Don’t worry',
    '100% secure',
  ];
  for (const claim of claims) {
    test(claim, () => {
      refused(
        changed('words.messages', { 'safety.honest': claim }),
        'words.messages.safety.honest',
        /cannot be said about support/,
        /allowed: /,
      );
      const path = 'words.services.our-welfare-team.note';
      refused(
        changed(path, claim),
        path,
        /cannot be said about support/,
        /allowed: /,
      );
    });
  }

  test('in a note, however deep', () => {
    const problems = checkTexts(
      {
        notes: {
          ours: {
            title: 'Ours',
            parts: { door: { label: 'Door', text: 'This is a safe space.' } },
          },
        },
      },
      [builtinPack],
    );
    assert.deepEqual(
      problems.map(({ keys }) => keys.join('.')),
      ['words.notes.ours.parts.door.text'],
    );
  });

  test('other words about support are taken, and the same words elsewhere', () => {
    for (const text of [
      'Lines can be busy.',
      'You can hang up at any time.',
      'You do not have to give a name.',
      'Open every day',
    ]) {
      ok(
        readPack(
          changed('words.messages', { 'safety.honest': text }),
          builtinPack,
        ),
        text,
      );
    }
    ok(
      readPack(
        changed('words.practices.short-walk.intro', 'Fix a secure lock.'),
        builtinPack,
      ),
    );
  });
});

describe('what would make somebody less safe', () => {
  const raise = (id: string, level: string): string =>
    changed('catalogue.extend', {
      feelings: [{ id, safety: { level, topics: ['crisis'] } }],
    });

  test('a level that falls', () => {
    for (const [id, level] of [
      ['used', 'soft'],
      ['hopeless', 'strong'],
      ['unsafe', 'none'],
      ['empty', 'none'],
    ] as const) {
      refused(
        raise(id, level),
        'catalogue.extend.feelings[0].safety.level',
        /can only rise/,
        /allowed: .*urgent/,
      );
    }
    for (const [id, level] of [
      ['used', 'strong'],
      ['used', 'note'],
      ['sad', 'soft'],
    ] as const)
      ok(readPack(raise(id, level), builtinPack), id);
    refused(
      changed('catalogue.extend', {
        needs: [{ id: 'safety', safety: { level: 'none', topics: [] } }],
      }),
      'catalogue.extend.needs[0].safety.level',
      /can only rise/,
      /soft/,
    );
  });

  test('in what people type: danger that is called plain', () => {
    const base = {
      ...builtinPack,
      words: {
        typed: {
          ideas: [
            {
              words: ['kill myself', 'end it'],
              finds: [],
              danger: 'harm-to-self',
            },
            { words: ['knackered'], finds: [] },
          ],
        },
      },
    } satisfies Pack;
    const problems = checkPack(
      {
        words: {
          typed: { plain: ['hit it off', 'Kill myself!', 'knackered'] },
        },
      },
      [base],
      now,
    );
    assert.deepEqual(
      problems.map(({ keys }) => keys.join('.')),
      ['words.typed.plain.1'],
    );
  });

  test('in the rules: grounding that needs the other person, savouring alarm, no fault for what is one’s own', () => {
    refused(
      changed('catalogue.rules', { grounding: ['slow-hug'] }),
      'catalogue.rules.grounding[0]',
      /"slow-hug" needs whoever/,
      /with nobody/,
    );
    refused(
      changed('catalogue.rules', { savour: ['used'] }),
      'catalogue.rules.savour[0]',
      /"used" points to support/,
      /without safety/,
    );
    for (const id of ['hopeless', 'unsafe-with-self', 'in-pain']) {
      refused(
        changed('catalogue.rules', { notYourFault: [id] }),
        'catalogue.rules.notYourFault[0]',
        new RegExp(`"${id}"`),
        /what somebody else did/,
      );
    }
  });
});
