import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { test } from 'node:test';

const root = new URL('../../', import.meta.url);
const page = readFileSync(new URL('docs/architecture.md', root), 'utf8');
const [tree = ''] = page.match(/^ {4}src\/\n(?: {6}.*\n| *\n)+/m) ?? [];
const paths = readdirSync(new URL('src/', root), {
  recursive: true,
  encoding: 'utf8',
});
const names = new Set(paths.map((path) => basename(path)));

void test('the tree of the source names only files that are there', () => {
  const named = tree.match(/(?<=\s)[a-z][a-z-]*(?:\.core|\.styles)?\.ts\b/g);
  assert.ok(named && named.length > 60, `${named?.length} names were found`);
  const missing = named.filter((name) => !names.has(name));
  assert.deepEqual(missing, []);
});

void test('the tree of the source names every room', () => {
  const rooms = paths.filter(
    (path) => !path.includes('/') && !path.endsWith('.ts'),
  );
  const missing = rooms.filter((room) => !tree.includes(`      ${room}/`));
  assert.deepEqual(missing, []);
});
