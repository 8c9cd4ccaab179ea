// The page code of the benchmark: one classic script a subject, each with its
// own copy of what it stands on, as on a page that loads them from different
// places. Nothing that one of them makes the engine learn is shared with
// another.
import { build, transform } from 'esbuild';
import { readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { parseAst } from 'rollup/parseAst';
import { minifyLiterals } from '../scripts/minify-literals.mjs';
import { root } from '../scripts/setup.mjs';

const { compilerOptions } = JSON.parse(
  await readFile(join(root, 'tsconfig.json'), 'utf8'),
);
const {
  target,
  experimentalDecorators,
  useDefineForClassFields,
  verbatimModuleSyntax,
} = compilerOptions;
const tsconfigRaw = {
  compilerOptions: {
    target,
    experimentalDecorators,
    useDefineForClassFields,
    verbatimModuleSyntax,
  },
};

/**
 * Shortens templates as the build does: what is measured has the text nodes of
 * what is published.
 */
const shortLiterals = {
  name: 'short-literals',
  setup({ onLoad }) {
    const { transform: shorten } = minifyLiterals();
    const context = {
      parse: parseAst,
      error(message) {
        throw new Error(message);
      },
    };
    onLoad({ filter: /\.ts$/ }, async ({ path }) => {
      const { code } = await transform(await readFile(path, 'utf8'), {
        loader: 'ts',
        tsconfigRaw,
        sourcefile: path,
      });
      const short = relative(root, path).startsWith('src')
        ? shorten.call(context, code, path)
        : null;
      return { contents: short?.code ?? code, loader: 'js' };
    });
  },
};

/**
 * The script of each entry, by name. With `readable`, names and lines are kept
 * for a profile.
 */
export async function bundle(names, { readable = false } = {}) {
  const { outputFiles } = await build({
    entryPoints: names.map((name) => join(root, 'bench', `${name}.ts`)),
    bundle: true,
    write: false,
    outdir: join(root, '.cache/bench'),
    outbase: join(root, 'bench'),
    format: 'iife',
    target: 'es2022',
    minify: !readable,
    conditions: ['production', 'browser'],
    define: { 'process.env.NODE_ENV': '"production"' },
    plugins: [shortLiterals],
    logLevel: 'warning',
  });
  return outputFiles.map(({ text }) => text);
}
