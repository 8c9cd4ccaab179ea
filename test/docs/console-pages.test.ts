// What a developer is told, in the console or by an error: one form, and the
// page of the docs that explains it.
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import ts from 'typescript';
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

interface Call {
  /** The function or class that is called, as it is written. */
  readonly name: string;
  readonly file: string;
  readonly args: readonly ts.Expression[];
}

/** The calls of a source, in its order. */
function callsIn(file: string): Call[] {
  const source = ts.createSourceFile(file, read(file), ts.ScriptTarget.Latest);
  const found: Call[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) || ts.isNewExpression(node))
      found.push({
        name: node.expression.getText(source),
        file,
        args: node.arguments ?? [],
      });
    node.forEachChild(visit);
  };
  source.forEachChild(visit);
  return found;
}

const calls = readdirSync(new URL('src/', root), { recursive: true })
  .map((name) => `src/${String(name)}`)
  .filter((file) => file.endsWith('.ts'))
  .flatMap(callsIn);
const callsOf = (name: RegExp): Call[] =>
  calls.filter((call) => name.test(call.name));

/** What tells something, where the name is that of the room. */
const tellers = (name: RegExp): Call[] =>
  callsOf(name).filter(
    ({ args, file }) =>
      args.length > 1 &&
      /diagnostics\/(tell-once|docs-page)\.js|\.\/(tell-once|docs-page)\.js/.test(
        read(file),
      ),
  );

/** A text as it is written, with … for what is known only later. */
function textOf(node: ts.Expression | undefined): string {
  if (!node) return '';
  if (ts.isStringLiteralLike(node)) return node.text;
  if (ts.isTemplateExpression(node)) {
    const spans = node.templateSpans.map(({ literal }) => `…${literal.text}`);
    return node.head.text + spans.join('');
  }
  if (ts.isBinaryExpression(node))
    return textOf(node.left) + textOf(node.right);
  return '…';
}

/** Which files call something, each once. */
const filesOf = (list: readonly Call[]): string[] =>
  [...new Set(list.map(({ file }) => file))].sort();

void describe('What a developer is told', () => {
  void it('goes through one room, the report of the doctor and the frame apart', () => {
    assert.deepEqual(filesOf(callsOf(/^console\b/)), [
      'src/diagnostics/tell-once.ts',
      'src/embed/doctor.ts',
      'src/frame/containers.ts',
      'src/frame/guest.ts',
    ]);
  });

  void it('is thrown in one form: of a plain kind there are only those that nobody but the library catches', () => {
    assert.deepEqual(filesOf(callsOf(/^(Type|Range|Syntax)?Error$/)), [
      'src/diagnostics/refusal.ts',
      // They are the reasons for `warn`, which says where.
      'src/elements/care-provider/care-provider.element.ts',
      'src/embed/script-settings.ts',
      'src/page/leave/empty.ts',
      'src/settings/apply-setting.ts',
      'src/template/aftercare-element.ts',
    ]);
  });

  void it('begins with an element, or with the thing of ours', () => {
    const told = tellers(/^(tell|tellOnce|inform|withPage)$/)
      .map(({ args, file }) => ({ text: textOf(args[0]), file }))
      .filter(({ text }) => text !== '…');
    assert.ok(told.length > 15, `${told.length}`);
    const wrong = told.filter(
      ({ text }) =>
        !/^(<…>( ("?[\w.…-]+)(="…")?)?|aftercare [\w.()…-]+|…(="…")?): \S/.test(
          text,
        ),
    );
    assert.deepEqual(
      wrong.map(({ text, file }) => `${file}: ${text}`),
      [],
    );
  });

  void it('has no full stop before the page, and says what to do after a semicolon', () => {
    const told = tellers(/^(tell|tellOnce|inform)$/)
      .map(({ args }) => textOf(args[0]))
      .filter((text) => text.includes(': '));
    const ended = told.filter((text) => /[.;]$|\. [A-Z]/.test(text));
    assert.deepEqual(ended, []);
  });

  void it('names the thing that was refused, and a page that is there', () => {
    const refused = callsOf(/^refusal$/);
    assert.ok(refused.length > 12, `${refused.length}`);
    for (const { args, file } of refused) {
      assert.match(textOf(args[0]), /^(…|[\w. …-]+|[\w….]+\(\))$/, file);
      const page = args[2] && textOf(args[2]);
      assert.ok(!page || pages.includes(page), `${file}: ${page}`);
    }
  });

  void it('of a page has one that is there', () => {
    for (const { args, file } of tellers(/^(tell|tellOnce|inform|withPage)$/)) {
      const page = textOf(args[1]);
      assert.ok(page === '…' || pages.includes(page), `${file}: ${page}`);
    }
  });
});
