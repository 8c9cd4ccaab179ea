// A line in the console names the page of the docs that explains it.
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { tags } from '../../src/registry/tags.js';

const root = new URL('../../', import.meta.url);
const read = (file: string): string =>
  readFileSync(new URL(file, root), 'utf8');

/** The pages that the type of a page allows. */
const named = [
  ...read('src/diagnostics/docs-page.ts').matchAll(/^ {2}\| '([\w-]+)'/gm),
].map(([, page]) => page!);
const pages = [...named, ...tags.map((tag) => `elements/${tag}`)];

void describe('The page of the docs at the end of a line in the console', () => {
  void it('is there', () => {
    assert.ok(named.length > 4);
    const missing = pages.filter(
      (page) => !existsSync(new URL(`docs/${page}.md`, root)),
    );
    assert.deepEqual(missing, []);
  });

  void it('comes with the package', () => {
    const { files } = JSON.parse(read('package.json')) as { files: string[] };
    assert.ok(files.includes('docs/*.md'));
    assert.ok(files.includes('docs/elements'));
  });

  for (const tag of tags)
    void it(`is that of the element: ${tag}`, () => {
      const source = read(`src/elements/${tag}/${tag}.element.ts`);
      assert.ok(source.includes(`docsPage = 'elements/${tag}'`));
    });
});
