// npm run pictures: what looks different from the pictures in test/pictures/, as
// one page to look at. With --accept the new ones take their place, and the
// picture of README.md is made anew.
import { existsSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { accepted, changed } from './compare-pictures.mjs';
import { ensureDependencies, root, run, tool } from './setup.mjs';

const { values: options } = parseArgs({
  options: { accept: { type: 'boolean' } },
});
ensureDependencies();
rmSync(changed, { recursive: true, force: true });
if (options.accept) rmSync(accepted, { recursive: true, force: true });
const isSame = tool(
  '@web/test-runner/dist/bin.js',
  ['--files', 'test/elements/pictures.browser.test.ts'],
  {
    WTR_BROWSERS: 'chromium',
    ...(options.accept && { PICTURES: 'accept' }),
  },
);

const pictures = existsSync(changed)
  ? readdirSync(changed, { recursive: true })
      .map((file) => file.replaceAll('\\', '/'))
      .filter((file) => file.endsWith('.png'))
      .sort()
  : [];
const names = [
  ...new Set(
    pictures.map((file) => file.replace(/\.(before|now|difference)\.png$/, '')),
  ),
];
const rowOf = (name) => {
  const kinds = ['before', 'now', 'difference'].filter((kind) =>
    pictures.includes(`${name}.${kind}.png`),
  );
  const cells = kinds.map(
    (kind) =>
      `<figure><img src="${name}.${kind}.png" alt=""><figcaption>${kind}</figcaption></figure>`,
  );
  return `<h2>${name}</h2><div>${cells.join('')}</div>`;
};

if (options.accept) {
  const made =
    run('node', ['scripts/build.mjs']) && run('node', ['scripts/picture.mjs']);
  process.exitCode = isSame && made ? 0 : 1;
} else if (names.length > 0) {
  const page = join(changed, 'index.html');
  const style =
    'body{font:1rem system-ui;margin:2rem}div{display:flex;gap:1rem;overflow:auto}figure{margin:0}img{border:1px solid #999}';
  writeFileSync(
    page,
    `<!doctype html><meta charset="utf-8"><title>Pictures</title><style>${style}</style>${names.map(rowOf).join('')}`,
  );
  console.log(
    `${names.length} pictures differ: open ${page.slice(root.length + 1)}, then npm run pictures -- --accept`,
  );
  process.exitCode = 1;
} else {
  console.log('Everything looks as in test/pictures/.');
  process.exitCode = isSame ? 0 : 1;
}
