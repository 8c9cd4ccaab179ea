// npm run build: from src/ to dist/, custom-elements.json and the size report.
import { toJsonSchema } from '@valibot/to-json-schema';
import { createHash } from 'node:crypto';
import {
  copyFileSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root, run, tool } from './setup.mjs';
import { writeTypes } from './types/index.mjs';
import { writeBill } from './write-bill.mjs';
import { writeLlms } from './write-llms.mjs';
import { writeSnippetData } from './write-snippet-data.mjs';

const path = (...parts) => join(root, ...parts);
const importBuilt = (file) => import(pathToFileURL(path('build', file)));
const writeJson = (file, value) =>
  writeFileSync(path(file), `${JSON.stringify(value, null, 2)}\n`);

function must(what, succeeded) {
  if (succeeded) return;
  console.error(`The build stopped: ${what} failed.`);
  process.exit(1);
}

async function checkVersion() {
  const { version } = await importBuilt('version.js');
  const { version: published } = JSON.parse(
    readFileSync(path('package.json'), 'utf8'),
  );
  must(
    `the version check (src/version.ts says ${version}, package.json ${published})`,
    version === published,
  );
}

/**
 * The pack schema for editors and other languages. What JSON Schema cannot say
 * (a check in code) is left to the loader.
 */
async function writePackSchema() {
  const { packSchema } = await importBuilt('content/schema.js');
  const { $schema, ...schema } = toJsonSchema(packSchema, {
    errorMode: 'ignore',
  });
  writeJson('dist/pack.schema.json', {
    $schema,
    $id: 'urn:aftercare-elements:pack',
    title: 'Aftercare content pack',
    ...schema,
  });
}

/** What keeps session recorders away, as the elements write it on their tags. */
async function markers() {
  const masking = await importBuilt('page/masking.js');
  return {
    classes: masking.maskingClasses,
    attributes: masking.maskingAttributes,
  };
}

/**
 * The page that is shown in a frame on another origin. Its policy allows the
 * two scripts and this one style.
 */
function writeEmbed() {
  const hashes = JSON.parse(
    readFileSync(path('dist/cdn/integrity.json'), 'utf8'),
  );
  const style =
    ':root{color-scheme:light dark;background:none}body{margin:0;padding:.75rem;display:grid;gap:1rem;font:1rem/1.5 system-ui,sans-serif}';
  const policy = [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'sha256-${createHash('sha256').update(style).digest('base64')}'`,
    "base-uri 'none'",
    "form-action 'none'",
    'trusted-types aftercare',
    "require-trusted-types-for 'script'",
  ].join('; ');
  const tag = (file) =>
    `<script type="module" src="${file}" integrity="${hashes[file]}" crossorigin="anonymous"></script>`;
  const head = [
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    '<meta name="viewport" content="width=device-width">',
    '<meta name="referrer" content="no-referrer">',
    '<meta name="robots" content="noindex">',
    '<title>Check in</title>',
    `<style>${style}</style>`,
    tag('aftercare.js'),
    tag('aftercare-guest.js'),
  ];
  writeFileSync(
    path('dist/cdn/embed.html'),
    `<!doctype html>\n<html lang="en">\n<head>\n${head.join('\n')}\n</head>\n<body></body>\n</html>\n`,
  );
}

function writeIntegrity() {
  const folder = path('dist/cdn');
  const scripts = readdirSync(folder, { recursive: true })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith('.js'))
    .sort();
  const hash = (file) =>
    createHash('sha384')
      .update(readFileSync(join(folder, file)))
      .digest('base64');
  writeJson(
    'dist/cdn/integrity.json',
    Object.fromEntries(scripts.map((file) => [file, `sha384-${hash(file)}`])),
  );
}

for (const folder of ['build', 'dist'])
  rmSync(path(folder), { recursive: true, force: true });
mkdirSync(path('dist'));

must('tsc', tool('typescript/bin/tsc', ['-p', 'tsconfig.build.json']));
await checkVersion();
await writePackSchema();
must(
  'cem analyze',
  tool('@custom-elements-manifest/analyzer/cem.js', ['analyze', '--quiet']),
);
must('rollup', tool('rollup/dist/bin/rollup', ['-c', '--silent']));
copyFileSync(path('src/embed/aftercare.css'), path('dist/cdn/aftercare.css'));
writeIntegrity();
writeEmbed();
await writeTypes(
  path('dist'),
  JSON.parse(readFileSync(path('custom-elements.json'), 'utf8')),
  await markers(),
);
writeLlms();
await writeSnippetData();
must('npm sbom', writeBill());
must('the size budget', run(process.execPath, ['scripts/check-size.mjs']));
