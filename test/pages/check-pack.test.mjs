// The command that authors of packs check their files with, as it is in the
// package.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import { root } from '../../scripts/setup.mjs';

const folder = mkdtempSync(join(tmpdir(), 'aftercare-packs-'));
const example = join(root, 'docs/examples/pack.json');

function file(name, text) {
  const path = join(folder, name);
  writeFileSync(
    path,
    typeof text === 'string' ? text : JSON.stringify(text, undefined, 2),
  );
  return path;
}

function check(...files) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(root, 'scripts/check-pack.mjs'), ...files],
    {
      encoding: 'utf8',
    },
  );
  return { status, said: stdout + stderr };
}

describe('aftercare-check-pack', () => {
  after(() => rmSync(folder, { recursive: true, force: true }));

  test('says of a good pack that it is fine, and who reviewed it', () => {
    const { status, said } = check(example);
    assert.equal(status, 0);
    assert.match(
      said,
      /pack\.json: fine\. "A walk outside", reviewed by A clinical psychologist on 2026-11-02/,
    );
  });

  test('prints every fault with its line and its entry, and ends with 1', () => {
    const broken = readFileSync(example, 'utf8')
      .replace('"family": "tense"', '"family": "tence"')
      .replace('"country": "GB"', '"country": "UK"');
    const path = file('broken.json', broken);
    const { status, said } = check(path);
    assert.equal(status, 1);
    assert.match(said, /broken\.json: 2 faults/);
    for (const [words, text] of [
      [
        'tence',
        /catalogue\.feelings\[0\]\.family \(restless\)\n.*did you mean "tense"\?/,
      ],
      [
        'UK',
        /catalogue\.services\[0\]\.country \(our-welfare-team\)\n.*did you mean "GB"\?/,
      ],
    ]) {
      const line =
        broken.split('\n').findIndex((one) => one.includes(`"${words}"`)) + 1;
      assert.ok(said.includes(`broken.json:${line}:`), said);
      assert.match(said, text);
    }
  });

  test('says where a file stops being JSON, and that there is no such file', () => {
    assert.match(
      check(file('comma.json', '{\n  "format": 1,\n}')).said,
      /comma\.json:3:1 top level\n +not JSON/,
    );
    const { status, said } = check(join(folder, 'nothing.json'));
    assert.equal(status, 1);
    assert.match(said, /cannot be read \(ENOENT\)/);
    assert.equal(check().status, 2);
  });

  test('checks several files together, in their order, and tells what is worth a second look', () => {
    const base = { format: 'aftercare-pack/1', language: 'en' };
    const platform = file('platform.json', {
      ...base,
      about: { title: 'The platform', nextReviewOn: '2026-01' },
      deny: ['hopeless'],
    });
    const clinic = file('clinic.json', { ...base, deny: ['short-walk'] });
    assert.equal(check(clinic).status, 1);
    const { status, said } = check(example, platform, clinic);
    assert.equal(status, 0, said);
    assert.match(said, /words of alarm hopeless are taken away/);
    assert.match(said, /the review of "The platform" was due on 2026-01/);
  });
});
