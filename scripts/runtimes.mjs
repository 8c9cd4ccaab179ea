// Runtimes beside Node in which the library is rendered and its rules are run:
// packages of the registry, pinned with their hashes by the lock file in
// `runtimes/`. They are fetched by the test that needs them.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './setup.mjs';

const folder = join(root, 'scripts/runtimes');

/** The package of each for a machine, and the program in it. */
const programs = {
  linux: {
    x64: {
      deno: '@deno/linux-x64-glibc/deno',
      bun: '@oven/bun-linux-x64/bin/bun',
      workerd: '@cloudflare/workerd-linux-64/bin/workerd',
    },
    arm64: {
      deno: '@deno/linux-arm64-glibc/deno',
      bun: '@oven/bun-linux-aarch64/bin/bun',
      workerd: '@cloudflare/workerd-linux-arm64/bin/workerd',
    },
  },
  darwin: {
    x64: {
      deno: '@deno/darwin-x64/deno',
      bun: '@oven/bun-darwin-x64/bin/bun',
      workerd: '@cloudflare/workerd-darwin-64/bin/workerd',
    },
    arm64: {
      deno: '@deno/darwin-arm64/deno',
      bun: '@oven/bun-darwin-aarch64/bin/bun',
      workerd: '@cloudflare/workerd-darwin-arm64/bin/workerd',
    },
  },
};

/**
 * The paths of the three programs, fetched or not; undefined where no package
 * is made for a machine.
 * @param {{ platform: string, arch: string, musl: boolean }} machine
 */
export function runtimesFor({ platform, arch, musl }) {
  const paths = programs[platform]?.[arch];
  if (!paths || musl) return undefined;
  const named = Object.entries(paths).map(([name, path]) => [
    name,
    join(folder, 'node_modules', path),
  ]);
  return Object.fromEntries(named);
}

/**
 * Fetches what is not there yet.
 * @param {Record<string, string>} runtimes the paths of their programs
 * @throws where npm does not bring them
 */
export function fetchRuntimes(runtimes) {
  const areThere = () => Object.values(runtimes).every(existsSync);
  if (areThere()) return;
  const { stderr } = spawnSync('npm', ['ci', '--prefer-offline'], {
    cwd: folder,
    encoding: 'utf8',
    timeout: 300_000,
  });
  // npm says nothing of an optional package that it could not get.
  if (!areThere())
    throw new Error(`npm ci in scripts/runtimes did not bring all:\n${stderr}`);
}
