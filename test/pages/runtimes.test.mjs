// The package in runtimes that are neither Node nor a browser: what is rendered
// there is what Node renders, and the rules answer as they do in Node.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { build } from 'esbuild';
import { thisMachine } from '../../scripts/newer-node.mjs';
import { fetchRuntimes, runtimesFor } from '../../scripts/runtimes.mjs';
import { root } from '../../scripts/setup.mjs';
import { WAIT } from './patience.mjs';

/**
 * What each runtime is asked for, and how it is bundled for workerd, as
 * docs/server-rendering.md says.
 */
const asked = {
  server: {
    code: `
      import { renderToString } from 'aftercare-elements/server.js';
      export const answer = () => [
        renderToString('safety-note', {}, { country: 'GB' }),
        renderToString('practice-card', { practice: 'hold-hands' }),
      ];`,
    bundled: {
      conditions: ['node', 'import'],
      external: ['node:*', 'crypto', 'buffer', 'module'],
    },
    flags: ['nodejs_compat'],
  },
  rules: {
    code: `
      import { builtinContent, createSession } from 'aftercare-elements/rules.js';
      const session = createSession({ country: 'GB' });
      session.submitCheckIn({ feelings: ['unsafe'], needs: [] });
      export const answer = () => [
        session.getState().safety.level,
        builtinContent('kink').practices.map(({ id }) => id),
      ];`,
    bundled: {},
    flags: [],
  },
};

/** Has workerd run the bundle once, as a test of its own. */
const configOf = (name, flags) => `
using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (services = [(name = "main", worker = (
  modules = [(name = "worker", esModule = embed "${name}.bundle.mjs")],
  compatibilityDate = "2026-01-01",
  compatibilityFlags = ${JSON.stringify(flags)},
))]);
`;

const runtimes = runtimesFor(thisMachine());
const skip = runtimes ? false : 'no package has them for this machine';

describe('the package in another runtime', { skip }, () => {
  let folder;

  const write = (file, text) => writeFileSync(join(folder, file), text);
  const run = (program, ...args) =>
    execFileSync(program, args, {
      cwd: folder,
      encoding: 'utf8',
      timeout: WAIT,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
  const said = {
    node: (name) => run(process.execPath, `${name}.say.mjs`),
    deno: (name) => run(runtimes.deno, 'run', '-A', `${name}.say.mjs`),
    bun: (name) => run(runtimes.bun, 'run', `${name}.say.mjs`),
    workerd: (name) =>
      run(runtimes.workerd, 'test', `${name}.capnp`, '--experimental'),
  };

  before(async () => {
    fetchRuntimes(runtimes);
    folder = mkdtempSync(join(tmpdir(), 'aftercare-runtimes-'));
    const modules = join(folder, 'node_modules');
    mkdirSync(modules);
    symlinkSync(root, join(modules, 'aftercare-elements'), 'junction');
    write('package.json', '{ "private": true, "type": "module" }');
    for (const [name, { code, bundled, flags }] of Object.entries(asked)) {
      write(`${name}.mjs`, code);
      const say = `import { answer } from './${name}.mjs';
        const say = () => console.log(JSON.stringify(answer()));`;
      write(`${name}.say.mjs`, `${say}\nsay();`);
      write(`${name}.worker.mjs`, `${say}\nexport default { test: say };`);
      write(`${name}.capnp`, configOf(name, flags));
      await build({
        absWorkingDir: folder,
        entryPoints: [`${name}.worker.mjs`],
        outfile: join(folder, `${name}.bundle.mjs`),
        bundle: true,
        logLevel: 'error',
        format: 'esm',
        platform: 'neutral',
        mainFields: ['module', 'main'],
        ...bundled,
      });
    }
  });

  after(() => folder && rmSync(folder, { recursive: true, force: true }));

  for (const runtime of ['deno', 'bun', 'workerd'])
    for (const name of Object.keys(asked))
      test(`${name}.js in ${runtime} says what it says in Node`, () => {
        const expected = said.node(name);
        assert.ok(expected.length > 100);
        assert.equal(said[runtime](name), expected);
      });
});
