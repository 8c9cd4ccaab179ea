// What breaks shows the code before and after, and a release changes the
// version everywhere.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
const read = (...path: string[]): string =>
  readFileSync(join(root, ...path), 'utf8');

/** What is missing from the text of a changeset. */
function missingIn(text: string): string[] {
  const [, head = '', body = ''] =
    /^---\n([^]*?)\n---\n([^]*)$/.exec(text) ?? [];
  const bump = /^['"]?aftercare-elements['"]?: (major|minor|patch)$/m.exec(
    head,
  )?.[1];
  const missing = bump
    ? []
    : ['a line that says aftercare-elements: major, minor or patch'];
  if (!body.trim()) missing.push('a sentence');
  if (bump !== 'major' && !/^Breaking:/m.test(body)) return missing;
  const code = String.raw`\s+\`\`\`\w+\n[^]*?\n\`\`\``;
  for (const word of ['Before', 'After'])
    if (!new RegExp(String.raw`^\*\*${word}\*\*\n${code}`, 'm').test(body))
      missing.push(`**${word}**, with code`);
  return missing;
}

const breaking = /^````md\n([^]*?)^````/m.exec(read('docs/releasing.md'))![1]!;

void test('every changeset says what it is, and what breaks shows before and after', () => {
  const files = readdirSync(join(root, '.changeset')).filter(
    (file) => file.endsWith('.md') && file !== 'README.md',
  );
  assert.deepEqual(
    files.flatMap((file) =>
      missingIn(read('.changeset', file)).map((what) => `${file}: ${what}`),
    ),
    [],
  );
});

void test('the check finds what is missing', () => {
  assert.deepEqual(missingIn(breaking), []);
  assert.deepEqual(missingIn(breaking.replace('**After**', 'Then')), [
    '**After**, with code',
  ]);
  assert.deepEqual(
    missingIn(breaking.replace('major', 'minor').replace('**Before**', 'Once')),
    ['**Before**, with code'],
  );
  assert.deepEqual(
    missingIn("---\n'aftercare-elements': patch\n---\n\nA repair.\n"),
    [],
  );
  assert.deepEqual(
    missingIn("---\n'aftercare-elements': major\n---\n\nGone.\n"),
    ['**Before**, with code', '**After**, with code'],
  );
  assert.deepEqual(missingIn("---\n'other': major\n---\n").length, 2);
});

void test('npm run version: the changelog tells it above older versions, and the version changes everywhere', () => {
  const folder = mkdtempSync(join(tmpdir(), 'aftercare-version-'));
  try {
    for (const file of [
      'package.json',
      'package-lock.json',
      'CHANGELOG.md',
      'src/version.ts',
      'docs/platforms.md',
      '.changeset/config.json',
      'scripts/version.mjs',
    ]) {
      mkdirSync(join(folder, file, '..'), { recursive: true });
      cpSync(join(root, file), join(folder, file));
    }
    symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
    writeFileSync(join(folder, '.changeset/loud-moon.md'), breaking);
    const git = (...args: string[]): void =>
      void execFileSync(
        'git',
        [
          '-c',
          'user.name=Test',
          '-c',
          'user.email=test@example.invalid',
          ...args,
        ],
        { cwd: folder, stdio: 'pipe' },
      );
    writeFileSync(join(folder, '.gitignore'), 'node_modules\n');
    git('init', '-q', '-b', 'main');
    git('add', '-A');
    git('commit', '-q', '-m', 'Start');
    const { version: before } = JSON.parse(read('package.json')) as {
      version: string;
    };
    execFileSync(process.execPath, ['scripts/version.mjs'], {
      cwd: folder,
      stdio: 'pipe',
    });

    const get = (file: string): string =>
      readFileSync(join(folder, file), 'utf8');
    const { version } = JSON.parse(get('package.json')) as { version: string };
    assert.equal(version, '1.0.0');
    assert.equal(
      (JSON.parse(get('package-lock.json')) as { version: string }).version,
      version,
    );
    assert.ok(
      get('src/version.ts').includes(`'${version}'`) &&
        !get('src/version.ts').includes(before),
    );
    assert.ok(
      get('docs/platforms.md').includes(`/${version}/aftercare.js`) &&
        !get('docs/platforms.md').includes(`/${before}/`),
    );
    const changelog = get('CHANGELOG.md');
    const order = [
      '# aftercare-elements',
      'Versions follow',
      `## ${version}`,
      '**Before**',
      'minutes="10"',
      '**After**',
      'max-minutes="10"',
      `## ${before}`,
    ].map((text) => changelog.indexOf(text));
    assert.ok(
      order.every((at, index) => at >= 0 && at > (order[index - 1] ?? -1)),
      changelog,
    );
    assert.deepEqual(readdirSync(join(folder, '.changeset')), ['config.json']);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
