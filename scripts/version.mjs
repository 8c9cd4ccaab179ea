// npm run version: what lies in .changeset/ becomes a new version, everywhere
// that names one.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const cwd = process.cwd();
const path = (file) => join(cwd, file);
const versionNow = () =>
  JSON.parse(readFileSync(path('package.json'), 'utf8')).version;

/**
 * Puts what changesets wrote above the older versions, and not above the words
 * at the top of the file.
 */
export function belowTheTop(changelog) {
  const [title, ...rest] = changelog.split(/\n(?=## |Versions follow )/);
  const top = rest.findIndex((part) => part.startsWith('Versions follow '));
  if (top <= 0) return changelog;
  const [intro] = rest.splice(top, 1);
  return [
    title.trimEnd(),
    '',
    intro.trimEnd(),
    '',
    rest.map((part) => part.trim()).join('\n\n'),
    '',
  ].join('\n');
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const before = versionNow();
  const { spawnSync } = await import('node:child_process');
  const { createRequire } = await import('node:module');
  const changeset = createRequire(import.meta.url).resolve(
    '@changesets/cli/bin.js',
  );
  const { status } = spawnSync(process.execPath, [changeset, 'version'], {
    cwd,
    stdio: 'inherit',
  });
  if (status !== 0) process.exit(status ?? 1);
  const now = versionNow();
  writeFileSync(
    path('CHANGELOG.md'),
    belowTheTop(readFileSync(path('CHANGELOG.md'), 'utf8')),
  );
  for (const file of ['src/version.ts', 'docs/platforms.md']) {
    writeFileSync(
      path(file),
      readFileSync(path(file), 'utf8').replaceAll(before, now),
    );
  }
  const lock = JSON.parse(readFileSync(path('package-lock.json'), 'utf8'));
  lock.version = lock.packages[''].version = now;
  writeFileSync(
    path('package-lock.json'),
    `${JSON.stringify(lock, null, 2)}\n`,
  );
  console.log(`${before} → ${now}. Next: npm test, then commit.`);
}
