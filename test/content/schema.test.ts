// The JSON Schema that is published from the same description: for editors, and
// for whoever writes packs in another language.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { toJsonSchema } from '@valibot/to-json-schema';
import { Ajv } from 'ajv';
import { builtinContent, builtinPack } from '../../src/content/whole.js';
import { countryMeant } from '../../src/content/country-code.js';
import { countries } from '../../src/content/countries.js';
import { parsePack } from '../../src/content/load/read-pack.js';
import { packSchema } from '../../src/content/schema.js';
import { arbPack, holds, ok } from '../support/arbitraries.js';
import { same } from '../support/same.js';

const schema = toJsonSchema(packSchema, { errorMode: 'ignore' });
const validate = new Ajv({
  strict: true,
  strictTypes: false,
  strictTuples: false,
  allErrors: true,
}).compile(schema);
const isValid = (pack: unknown): boolean =>
  validate(JSON.parse(JSON.stringify(pack)));
const example = JSON.parse(
  readFileSync(
    new URL('../../docs/examples/pack.json', import.meta.url),
    'utf8',
  ),
) as object;

describe('the published schema', () => {
  test('takes the built-in pack and the example of the docs', () => {
    ok(isValid(builtinPack), JSON.stringify(validate.errors?.slice(0, 3)));
    ok(isValid(example), JSON.stringify(validate.errors?.slice(0, 3)));
  });

  test('takes every pack that nobody wrote, as the loader does', () => {
    holds(
      arbPack,
      (pack) => {
        ok(isValid(pack), JSON.stringify(validate.errors?.slice(0, 3)));
        ok(parsePack(pack));
      },
      100,
    );
  });

  test('refuses what an editor should underline', () => {
    const bad = [
      {},
      { ...example, format: 'aftercare-pack/2' },
      { ...example, language: 'English!' },
      { ...example, more: true },
      { ...example, about: { author: 'no title' } },
      {
        ...example,
        catalogue: { emergency: [{ country: 'UK', numbers: [] }] },
      },
      { ...example, catalogue: { needs: [{ id: 'x' }] } },
      {
        ...example,
        catalogue: { needs: [{ id: 'x y', audience: 'general' }] },
      },
      { ...example, catalogue: { needs: [{ id: 'x', audience: 'adult' }] } },
      { ...example, words: { practices: { x: { title: 'Only a title' } } } },
      { ...example, words: { messages: { 'common.ask': 5 } } },
    ];
    for (const pack of bad)
      assert.equal(isValid(pack), false, JSON.stringify(pack).slice(0, 80));
  });

  test('says in words what is allowed', () => {
    const text = JSON.stringify(schema);
    for (const words of [
      'a telephone number of digits',
      'an https: address',
      'a country code of two capital letters',
      'a number from -1 to 1',
    ]) {
      ok(text.includes(words), words);
    }
  });
});

test('countries are those of ISO 3166-1: each has a name, and none that is only reserved is among them', () => {
  const names = new Intl.DisplayNames('en', {
    type: 'region',
    fallback: 'none',
  });
  assert.equal(new Set(countries).size, 249);
  for (const code of countries) ok(names.of(code), code);
  for (const code of ['UK', 'EU', 'XK', 'AN', 'SU', 'ZZ', 'UN'])
    ok(!countries.includes(code), code);
});

test('what people write for a country leads to its code', () => {
  const meant = {
    UK: 'GB',
    England: 'GB',
    Scotland: 'GB',
    gb: 'GB',
    USA: 'US',
    Greece: 'GR',
    EL: 'GR',
    germany: 'DE',
    Gremany: 'DE',
    JA: 'JP',
    DA: 'DK',
    SP: 'ES',
  };
  for (const [given, code] of Object.entries(meant))
    assert.equal(countryMeant(given, countries), code);
  for (const given of ['', 'XX', 'Atlantis'])
    assert.equal(countryMeant(given, countries), undefined);
});

test('no country is taken for another one, whose numbers would be shown', () => {
  const { emergency, services } = builtinContent('kink');
  const ours = [...emergency, ...services].map(({ country }) => country);
  const names = new Intl.DisplayNames('en', { type: 'region' });
  for (const code of countries.filter((one) => !ours.includes(one)))
    for (const given of [code, code.toLowerCase(), names.of(code)!])
      assert.equal(countryMeant(given, ours), undefined, given);
  // Each begins as the code of another country, or is nearly its name.
  const others = 'CHN CHL ISL SVK SVN ARE EST BRN BLR PRK TUR Icelnd Nigerai';
  for (const given of others.split(' '))
    assert.equal(countryMeant(given, ours), undefined, given);
});

test('the built-in pack passes the door that every other pack goes through', () => {
  same(parsePack(builtinPack), JSON.parse(JSON.stringify(builtinPack)));
});
