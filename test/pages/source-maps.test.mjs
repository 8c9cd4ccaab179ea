// What a developer sees who opens a built file in the tools of a browser, or
// reads a line number in an error: the TypeScript that it was made from.
import { TraceMap, originalPositionFor } from '@jridgewell/trace-mapping';
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, test } from 'node:test';
import { parseAst } from 'rollup/parseAst';
import { later } from '../../scripts/later-files.mjs';
import { root } from '../../scripts/setup.mjs';

const dist = join(root, 'dist');
const posix = (path) => path.replaceAll('\\', '/');
/** They are written by a script, and have no TypeScript. */
const isGenerated = (file) => /^(angular|react)\.js$/.test(file);
const files = readdirSync(dist, { recursive: true })
  .map(posix)
  .filter((file) => file.endsWith('.js') && !isGenerated(file));

function built(file) {
  const code = readFileSync(join(dist, file), 'utf8');
  const [, address] = /\n\/\/# sourceMappingURL=(.+)\n?$/.exec(code) ?? [];
  const map = JSON.parse(readFileSync(`${join(dist, file)}.map`, 'utf8'));
  return { code, address, map };
}

/** What the build writes in their place leads to where they begin. */
const standIns = ['src/content/builtin-pack.ts', 'src/embed/later-hashes.ts'];

/** Every literal text that is long enough to be recognised. */
function* textsIn(node) {
  if (!node || typeof node !== 'object') return;
  if (
    node.type === 'Literal' &&
    typeof node.value === 'string' &&
    /^[\w:. -]{8,}$/.test(node.value)
  )
    yield node;
  for (const child of Object.values(node)) yield* textsIn(child);
}

/** From a place in the code to `{ source, line, text, before }`, or undefined. */
function tracer(file, code, map) {
  const trace = new TraceMap(map);
  const starts = [0];
  for (const { index } of code.matchAll(/\n/g)) starts.push(index + 1);
  return (offset) => {
    const line = starts.findLastIndex((start) => start <= offset);
    const found = originalPositionFor(trace, {
      line: line + 1,
      column: offset - starts[line],
    });
    if (found.source === null) return undefined;
    const content = map.sourcesContent[map.sources.indexOf(found.source)];
    return {
      source: posix(
        relative(root, resolve(dirname(join(dist, file)), found.source)),
      ),
      line: found.line,
      text: content.split('\n')[found.line - 1],
      before: content.split('\n')[found.line - 2] ?? '',
    };
  };
}

test('every built file names its map, and the map has the sources inside', () => {
  assert.ok(files.length > 200);
  for (const file of files) {
    const { address, map } = built(file);
    assert.equal(address, `${file.split('/').pop()}.map`, file);
    assert.equal(map.sourcesContent.length, map.sources.length, file);
    for (const [index, source] of map.sources.entries()) {
      const path = resolve(dirname(join(dist, file)), source);
      const place = `${file}: ${source}`;
      assert.match(
        posix(relative(root, path)),
        /^(src\/.*\.ts|node_modules\/.*|aftercare-(later|shared).*)$/,
        place,
      );
      assert.ok(map.sourcesContent[index], place);
      if (/^src/.test(relative(root, path)))
        assert.equal(
          map.sourcesContent[index],
          readFileSync(path, 'utf8'),
          place,
        );
    }
  }
});

/** The modules of a file, by their source; what the build writes is none. */
const modulesOf = (file) =>
  built(file).map.sources.filter((source) => !/aftercare-/.test(source));

test('no module of the script is in a file that comes later once more', () => {
  const ofScript = new Set(modulesOf('cdn/aftercare.js'));
  // What stores is imported by itself, too: scripts/shared-with-later.mjs.
  const sharing = Object.values(later).filter(
    (file) => file !== 'aftercare.keep.js',
  );
  for (const file of sharing) {
    const modules = modulesOf(`cdn/${file}`);
    assert.ok(modules.length > 0, file);
    assert.deepEqual(
      modules.filter((module) => ofScript.has(module)),
      [],
      file,
    );
  }
});

/**
 * Whether a text stands on the line, or in a declaration that ends there. The
 * name of a later file stands for an `import()`.
 */
function isThere(value, { text, before }) {
  if (Object.values(later).includes(value) && text.includes('import('))
    return true;
  const start = value.slice(0, 8);
  return text.includes(start) || before.includes(start);
}

/** A file of one element has what it does not share with others. */
const leastTextsIn = (file) => (file.startsWith('cdn/aftercare/') ? 1 : 10);

/** How many texts of a file lead to the line on which they stand. */
function checkTexts(file) {
  const { code, map } = built(file);
  const at = tracer(file, code, map);
  const wrong = [];
  let right = 0;
  for (const { start, value } of textsIn(parseAst(code))) {
    const found = at(start);
    if (!found) continue;
    if (standIns.includes(found.source)) assert.ok(found.line < 10);
    else if (isThere(value, found)) right += 1;
    else wrong.push(`${value} → ${found.source}:${found.line} ${found.text}`);
  }
  return { right, wrong };
}

describe('A text leads to the line on which it stands', () => {
  const scripts = files.filter((file) => file.startsWith('cdn/'));
  const modules = files.filter((file) => !file.startsWith('cdn/'));
  for (const file of scripts)
    test(file, () => {
      const { right, wrong } = checkTexts(file);
      assert.deepEqual(wrong, []);
      assert.ok(right >= leastTextsIn(file), `${right} texts were found`);
    });
  test('the modules of the npm package', () => {
    let all = 0;
    for (const file of modules) {
      const { right, wrong } = checkTexts(file);
      assert.deepEqual(wrong, [], file);
      all += right;
    }
    assert.ok(all > 1000, `${all} texts were found`);
  });
});

describe('What the build itself has changed leads to its source', () => {
  // A piece of the built file, its source, and what stands there on the line.
  const changed = {
    'a property, declared by the compiler’s helper before': [
      /attribute:"max-feelings"/,
      'src/elements/feelings-check-in/feelings-check-in.element.ts',
      "attribute: 'max-feelings'",
    ],
    'a file that comes later': [
      /\w+\("aftercare\.doctor\.js",/,
      'src/start-script.ts',
      "import('./embed/doctor.js')",
    ],
    'a style sheet without its white space': [
      /:host\(\[hidden\]\)/,
      'src/theme/base.styles.ts',
      'css`',
    ],
    'Lit’s Trusted Types policy': [
      /\{createHTML:\w+=>\w+\(\)\.createHTML/,
      'node_modules/lit-html/src/lit-html.ts',
      'const policy = trustedTypes',
    ],
  };
  const { code, map } = built('cdn/aftercare.js');
  const at = tracer('cdn/aftercare.js', code, map);
  for (const [title, [piece, source, original]] of Object.entries(changed))
    test(title, () => {
      const { index } =
        piece.exec(code) ?? assert.fail(`${piece} is not there`);
      const found = at(index);
      assert.equal(found.source, source);
      assert.ok(
        `${found.before}\n${found.text}`.includes(original),
        `line ${found.line}: ${found.text}`,
      );
    });
});
