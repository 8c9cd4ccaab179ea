import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { aboutScript } from '../../src/embed/doctor-script.js';

const page = 'https://clinic.example';
const elsewhere = 'https://cdn.example/0.1.0/aftercare.js';
const lengths = { sha256: 32, sha384: 48, sha512: 64 };
const hashes = fc
  .constantFrom(...(Object.keys(lengths) as (keyof typeof lengths)[]))
  .chain((name) =>
    fc
      .uint8Array({ minLength: lengths[name], maxLength: lengths[name] })
      .map((bytes) => `${name}-${Buffer.from(bytes).toString('base64')}`),
  );

void test('a script from elsewhere is pinned by any hash that browsers read, wherever it stands', () => {
  fc.assert(
    fc.property(
      hashes,
      fc.constantFrom('', 'md5-x ', ' '),
      fc.constantFrom('', ' sha1-y', ' '),
      (hash, before, after) => {
        assert.equal(
          aboutScript({
            address: elsewhere,
            integrity: before + hash + after,
            page,
          }).level,
          'fine',
        );
      },
    ),
  );
});

void test('what browsers pass over pins nothing', () => {
  const written = fc.oneof(
    fc.constantFrom(
      '',
      'sha384-…',
      'sha384-',
      'md5-1B2M2Y8AsgTpgAmY7PhCfg==',
      'SRI',
    ),
    hashes.map((hash) => `x${hash}`),
    hashes.map((hash) => hash.slice(0, 30)),
  );
  fc.assert(
    fc.property(written, (integrity) => {
      const { level, text } = aboutScript({
        address: elsewhere,
        integrity,
        page,
      });
      assert.equal(level, 'wrong');
      assert.match(text, /^from https:\/\/cdn\.example with .* integrity/);
    }),
  );
});

void test('a script from the page’s own origin needs no hash, and a tag that is gone is said', () => {
  assert.equal(
    aboutScript({ address: `${page}/aftercare.js`, integrity: '', page }).level,
    'fine',
  );
  assert.equal(
    aboutScript({ address: elsewhere, integrity: undefined, page }).level,
    'look',
  );
  assert.equal(aboutScript({ address: '', integrity: '', page }).level, 'look');
});

void test('it says what becomes of the files that are loaded later', () => {
  const text = (address: string): string =>
    aboutScript({ address, integrity: '', page }).text;
  assert.match(
    text(`${page}/aftercare.iife.js`),
    /run only with the hash that the script knows/,
  );
  assert.match(text(`${page}/aftercare.whole.js`), /nothing is loaded later/);
});
