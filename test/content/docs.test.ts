// docs/content.md is what hosts and translators go by: its ids, numbers and
// error messages are the real ones.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { builtinContent, builtinPack } from '../../src/content/whole.js';
import { assessCheckIn } from '../../src/care/assess-safety.js';
import { contextsFor } from '../../src/content/content.js';
import { parsePack, readPack } from '../../src/content/load/read-pack.js';
import {
  catalogueSchema,
  packSchema,
  wordsSchema,
} from '../../src/content/schema.js';
import { kept } from '../../src/content/words/en/kept.js';
import { allMessages as messages } from '../../src/content/words/en/messages/all.js';
import * as terms from '../../src/content/terms.js';
import { ok } from '../support/arbitraries.js';

const read = (path: string): string =>
  readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const page = read('docs/content.md');

/** A script of the repository, which has no types. */
interface Writer {
  contentPage(sources: object): Promise<{
    readonly is: string;
    readonly should: string;
  }>;
}

interface MessagesWriter {
  messagesPage(read: (path: string) => Promise<object>): Promise<{
    readonly is: () => string;
    readonly should: string;
  }>;
}

test('its tables of what is built in are made from the data', async () => {
  const { contentPage } = (await import(
    new URL('../../scripts/write-content-tables.mjs', import.meta.url).href
  )) as Writer;
  const { is, should } = await contentPage({
    builtinContent,
    contextsFor,
    terms,
  });
  assert.equal(
    is,
    should,
    'run: node --import tsx scripts/write-content-tables.mjs',
  );
});

test('the page of messages has every one of them', async () => {
  const { messagesPage } = (await import(
    new URL('../../scripts/write-messages-page.mjs', import.meta.url).href
  )) as MessagesWriter;
  const { is, should } = await messagesPage(
    (path) => import(`../../src/content/words/en/${path}.js`),
  );
  assert.equal(
    is(),
    should,
    'run: node --import tsx scripts/write-messages-page.mjs',
  );
  const keys = Object.keys({ ...messages, ...kept });
  assert.deepEqual(
    keys.filter((key) => !is().includes(`| \`${key}\` `)),
    [],
  );
});

test('what it says of levels and rules is what the rules do', () => {
  const rowsOf = (name: string): string[][] =>
    page
      .split(`<!-- written: ${name} -->`)[1]!
      .split('<!-- end -->')[0]!
      .trim()
      .split('\n')
      .slice(2)
      .map((line) =>
        line
          .split('|')
          .map((cell) => cell.trim())
          .slice(1, -1),
      );
  const ids = (cell: string): string[] =>
    [...cell.matchAll(/`([\w-]+)`/g)].map(([, id]) => id!);
  const content = builtinContent('kink');
  for (const [level, list, id] of rowsOf('levels')) {
    const said =
      list === 'need'
        ? { feelings: [], needs: ids(id!) }
        : { feelings: ids(id!), needs: [] };
    assert.equal(assessCheckIn(content, said).level, ids(level!)[0], id);
  }
  const rules = new Map(
    rowsOf('rules').map(([rule, , value]) => [ids(rule!)[0]!, value!]),
  );
  for (const id of ids(rules.get('crisis')!))
    ok(assessCheckIn(content, { feelings: [id], needs: [] }).crisis, id);
  for (const id of ids(rules.get('notYourFault')!))
    ok(assessCheckIn(content, { feelings: [id], needs: [] }).notYourFault, id);
  for (const id of ids(rules.get('raiseWithHard')!))
    assert.equal(
      assessCheckIn(content, { feelings: [id, 'lonely'], needs: [] }).level,
      'strong',
    );
});

test('every list, every word and every value of the model is named', () => {
  const words = wordsSchema.entries;
  for (const list of Object.keys({ ...catalogueSchema.entries, ...words }))
    ok(page.includes(`\`${list}\``), list);
  for (const [list, schema] of Object.entries(words)) {
    const entry =
      'wrapped' in schema && 'value' in schema.wrapped
        ? (schema.wrapped.value as { entries?: object }).entries
        : undefined;
    for (const word of Object.keys(entry ?? {}))
      ok(page.includes(`\`${word}\``), `${list}.${word}`);
  }
  for (const key of Object.keys(packSchema.entries))
    ok(page.includes(`\`${key}\``), key);
  const {
    audiences,
    companyAnswers: _,
    markKinds: __,
    preferenceLevels: ___,
    ...values
  } = terms;
  for (const value of [...audiences, ...Object.values(values).flat()])
    ok(page.includes(`\`${value}\``), value);
});

test('the errors that it quotes are those that one gets', () => {
  const example = read('docs/examples/pack.json');
  const broken = [
    example.replace(
      '"id": "short-walk",\n        "audience": "general",',
      '"id": "short-walk",',
    ),
    example.replace('"family": "tense"', '"family": "tence"'),
    example.replace('Step out, look', '<b>Step</b> out, look'),
  ];
  const quoted = page.split('```text\n')[1]!.split('\n```')[0]!.split('\n');
  broken.forEach((pack, index) => {
    assert.throws(() => readPack(pack, builtinPack), {
      name: 'ContentError',
      message: quoted[index]!,
    });
  });
});

test('the packs that it shows are taken', () => {
  const blocks = [...page.matchAll(/```json\n("[\s\S]+?)\n```/g)].map(
    ([, json]) => JSON.parse(`{${json}}`) as Record<string, object>,
  );
  const whole = JSON.parse(read('docs/examples/pack.json')) as {
    catalogue: Record<string, object[]>;
    words: Record<string, object>;
  };
  const [first] = whole.catalogue['practices']!;
  const practices = [first!, { ...first, id: 'our-exercise' }];
  const feelings = [
    ...whole.catalogue['feelings']!,
    { ...whole.catalogue['feelings']![0], id: 'triggered' },
  ];
  const words = {
    ...whole.words,
    practices: {
      ...whole.words['practices'],
      'our-exercise': Object.values(whole.words['practices']!)[0] as object,
    },
    feelings: {
      ...whole.words['feelings'],
      triggered: { label: 'Triggered', gloss: 'Something old is here.' },
    },
  };
  assert.equal(blocks.length, 3);
  for (const { about, extend, translations } of blocks) {
    const catalogue = {
      ...whole.catalogue,
      practices,
      feelings,
      ...(extend && { extend }),
    };
    ok(
      readPack(
        {
          ...whole,
          ...(about && { about }),
          ...(translations && { translations }),
          catalogue,
          words,
        },
        builtinPack,
      ),
    );
  }
});

test('what it says of limits is what is checked', () => {
  const refused = (pack: object, message: RegExp): void => {
    assert.throws(
      () => parsePack({ format: 'aftercare-pack/1', language: 'en', ...pack }),
      { message },
    );
  };
  const limits =
    /at most (\d+) characters of JSON, (\d+) levels deep, (\d+) entries a list, (\d+) characters a text/
      .exec(page)!
      .slice(1)
      .map(Number);
  const [size, depth, entries, length] = limits as [
    number,
    number,
    number,
    number,
  ];
  refused(
    { words: { messages: { a: 'x'.repeat(length + 1) } } },
    new RegExp(`at most ${length} `),
  );
  refused(
    { deny: Array(entries + 1).fill('x') },
    new RegExp(`at most ${entries} `),
  );
  refused(
    {
      deny: JSON.parse('['.repeat(depth + 1) + ']'.repeat(depth + 1)) as object,
    },
    new RegExp(`at most ${depth} levels`),
  );
  assert.throws(() => parsePack(' '.repeat(size - 1) + '{}'), {
    message: new RegExp(`at most ${size} `),
  });
});
