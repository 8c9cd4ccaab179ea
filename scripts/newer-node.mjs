// Node for an example that needs a newer one than the one that runs: a package
// of the registry, pinned with its hash by the lock file in `newer-node/`.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { root } from './setup.mjs';

/** npm installs it here; by `os` and `cpu` it takes the one that fits. */
export const nodeFolder = join(root, 'scripts/newer-node');
const lock = join(nodeFolder, 'package-lock.json');

export const isAtLeast = (version, needed) =>
  version.localeCompare(needed, 'en', { numeric: true }) >= 0;

/** What a package has to fit to. The ones for Linux need glibc. */
export function thisMachine() {
  const { platform, arch } = process;
  const musl =
    platform === 'linux' &&
    !process.report.getReport().header.glibcVersionRuntime;
  return { platform, arch, musl };
}

/**
 * The version and the path of the Node that is pinned for a machine, installed
 * or not; undefined where no package has one.
 */
export function nodeFor({ platform, arch, musl }) {
  const { packages } = JSON.parse(readFileSync(lock, 'utf8'));
  const found = Object.entries(packages).find(
    ([, { os, cpu }]) =>
      [os].flat().includes(platform) && [cpu].flat().includes(arch),
  );
  if (!found || musl) return undefined;
  const [folder, { version, bin }] = found;
  return { version, path: join(nodeFolder, folder, bin.node) };
}

/** It is there as a whole, and it runs on this machine. */
export function starts({ version, path }) {
  const { stdout } = spawnSync(path, ['--version'], { encoding: 'utf8' });
  return stdout?.trim() === `v${version}`;
}

/** npm and all that it starts find this Node before any other. */
export const firstOnPath = ({ path }) => ({
  ...process.env,
  PATH: [dirname(path), process.env.PATH].join(delimiter),
});
