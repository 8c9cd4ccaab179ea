// Writes dist/bom.json: what the package depends on and what its files contain
// of others, as CycloneDX, by npm itself.
import { spawnSync } from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from './setup.mjs';

const readJson = (path) => JSON.parse(readFileSync(path, 'utf8'));

/**
 * The names of the packages whose licences stand beside the built files, since
 * those contain something of them.
 */
export function bundledPackages() {
  const lists = readdirSync(join(root, 'dist'), { recursive: true }).filter(
    (file) => /(^|[\\/])licenses[^\\/]*\.txt$/.test(file),
  );
  const headings = lists.flatMap((file) => [
    ...readFileSync(join(root, 'dist', file), 'utf8').matchAll(
      /^(\S+) \d+\.\S+ \(.+\)$/gm,
    ),
  ]);
  return [...new Set(headings.map(([, name]) => name))].sort();
}

/**
 * Whether npm could write it. `npm sbom --omit=dev` leaves out whatever a
 * development package needs as well, Lit first of all. So npm is shown a
 * package without any: what a page gets, and what is bundled.
 */
export function writeBill() {
  const manifest = readJson(join(root, 'package.json'));
  const lock = readJson(join(root, 'package-lock.json'));
  const isDevelopment = ({ dev, devOptional, optional, peer }) =>
    dev || devOptional || optional || peer;
  // What is only bundled, such as the compiler's helpers, is a development
  // package for npm.
  const onlyBundled = bundledPackages().filter((name) =>
    isDevelopment(lock.packages[`node_modules/${name}`]),
  );
  const bundledVersions = Object.fromEntries(
    onlyBundled.map((name) => [
      name,
      lock.packages[`node_modules/${name}`].version,
    ]),
  );
  const shippedPart = (project) => {
    const shipped = {
      ...project,
      dependencies: { ...project.dependencies, ...bundledVersions },
    };
    for (const field of [
      'devDependencies',
      'peerDependencies',
      'peerDependenciesMeta',
    ])
      delete shipped[field];
    return shipped;
  };
  const packages = { '': shippedPart(lock.packages['']) };
  for (const [path, entry] of Object.entries(lock.packages)) {
    const isBundled = onlyBundled.some(
      (name) => path === `node_modules/${name}`,
    );
    if (path && (isBundled || !isDevelopment(entry)))
      packages[path] = { ...entry, dev: undefined };
  }

  const temporary = mkdtempSync(join(tmpdir(), 'aftercare-bill-'));
  // npm names what it describes after the folder.
  const folder = join(temporary, manifest.name);
  mkdirSync(folder);
  writeFileSync(
    join(folder, 'package.json'),
    JSON.stringify(shippedPart(manifest)),
  );
  writeFileSync(
    join(folder, 'package-lock.json'),
    JSON.stringify({ ...lock, packages }),
  );
  const options = [
    'sbom',
    '--sbom-format=cyclonedx',
    '--sbom-type=library',
    '--package-lock-only',
  ];
  const { status, stdout, stderr } = spawnSync('npm', options, {
    cwd: folder,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  rmSync(temporary, { recursive: true, force: true });
  if (status !== 0) {
    console.error(stderr);
    return false;
  }
  const bill = JSON.parse(stdout);
  // Without the number and the time of this run, the same sources give the same
  // bytes.
  delete bill.serialNumber;
  delete bill.metadata.timestamp;
  writeFileSync(
    join(root, 'dist/bom.json'),
    `${JSON.stringify(bill, null, 2)}\n`,
  );
  return true;
}
