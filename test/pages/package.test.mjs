// The package as somebody installs it: packed, unpacked, imported, bundled and
// type-checked.
import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import {
  closeSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { build } from 'esbuild';
import { createContext, runInContext } from 'node:vm';
import { publint } from 'publint';
import typescript from 'typescript';
import { ourPractices } from '../../examples/plain/our-practices.js';
import { root } from '../../scripts/setup.mjs';

const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
const node = (code, cwd) =>
  execFileSync(process.execPath, ['--input-type=module', '-e', code], {
    cwd,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  });
const defines = readdirSync(join(root, 'dist/define')).filter(
  (file) => file.endsWith('.js') && !/register|define-elements/.test(file),
);
const tags = defines.map((file) => file.replace('.js', ''));

/** What the compiler says of files that import the installed package. */
function compile(folder, files, more = {}) {
  const compilerOptions = {
    module: 'nodenext',
    moduleResolution: 'nodenext',
    target: 'es2022',
    lib: ['es2023', 'dom', 'dom.iterable'],
    strict: true,
    noEmit: true,
    types: [],
    skipLibCheck: false,
    ...more,
  };
  writeFileSync(
    join(folder, 'tsconfig.json'),
    JSON.stringify({ compilerOptions, files }),
  );
  try {
    execFileSync(
      process.execPath,
      [join(root, 'node_modules/typescript/bin/tsc'), '-p', folder],
      { encoding: 'utf8' },
    );
  } catch (error) {
    assert.fail(error.stdout);
  }
}

const read = new Map();
/**
 * What the compiler says of one file, which lives on what it imports itself.
 * What was read stays read: the libraries are most of the work.
 */
function faultsIn(file, more) {
  const options = {
    target: typescript.ScriptTarget.ES2022,
    lib: ['lib.es2023.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
    strict: true,
    noEmit: true,
    types: [],
    ...more,
  };
  const host = typescript.createCompilerHost(options);
  const { getSourceFile } = host;
  host.getSourceFile = (name, how) => {
    const key = `${name} ${how.impliedNodeFormat}`;
    if (!read.has(key)) read.set(key, getSourceFile(name, how));
    return read.get(key);
  };
  const program = typescript.createProgram([file], options, host);
  const faults = [
    ...program.getOptionsDiagnostics(),
    ...program.getSemanticDiagnostics(program.getSourceFile(file)),
  ];
  return faults.map(({ messageText }) =>
    typescript.flattenDiagnosticMessageText(messageText, ' '),
  );
}

describe('The package', () => {
  let folder;
  let installed;
  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'aftercare-package-'));
    const [{ filename }] = JSON.parse(
      execFileSync(
        npm,
        [
          'pack',
          '--json',
          '--ignore-scripts',
          '--loglevel=error',
          '--pack-destination',
          folder,
        ],
        { cwd: root, encoding: 'utf8' },
      ),
    );
    execFileSync('tar', ['-xzf', filename], { cwd: folder });
    installed = join(folder, 'node_modules/aftercare-elements');
    mkdirSync(join(folder, 'node_modules/@lit'), { recursive: true });
    cpSync(join(folder, 'package'), installed, { recursive: true });
    writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
    for (const name of [
      'lit',
      'lit-html',
      'lit-element',
      '@lit/context',
      '@lit/reactive-element',
      'valibot',
      'idb',
      '@noble',
      'react',
      'csstype',
    ])
      symlinkSync(
        join(root, 'node_modules', name),
        join(folder, 'node_modules', name),
        'junction',
      );
    symlinkSync(
      join(root, 'node_modules/@lit-labs'),
      join(folder, 'node_modules/@lit-labs'),
      'junction',
    );
    symlinkSync(
      join(root, 'node_modules/@types'),
      join(folder, 'node_modules/@types'),
      'junction',
    );
  });
  after(() => rmSync(folder, { recursive: true, force: true }));

  test('publint finds nothing', async () => {
    const { messages } = await publint({
      pkgDir: root,
      strict: true,
      pack: false,
    });
    // `browser` is for tools from before `exports`, whose files it does not
    // change.
    const counts = messages.filter(
      ({ code }) => code !== 'USE_EXPORTS_OR_IMPORTS_BROWSER',
    );
    assert.deepEqual(counts, []);
  });

  test('its types are right for every way of importing it', () => {
    const cli = join(root, 'node_modules/@arethetypeswrong/cli/dist/index.js');
    // A pipe would lose the end of what it says; it ends with 1, since it knows
    // no file that is for ES modules only.
    const file = join(folder, 'types.json');
    const output = openSync(file, 'w');
    spawnSync(
      process.execPath,
      [cli, '--pack', installed, '--format', 'json'],
      {
        stdio: ['ignore', output, 'inherit'],
        env: { ...process.env, NODE_PATH: '' },
      },
    );
    closeSync(output);
    const said = readFileSync(file, 'utf8');
    // CommonJS gets no ES module; the files of the script tag and of editors are
    // not for resolvers from before `exports`; a style sheet has no types.
    const counts = Object.values(JSON.parse(said).problems ?? {})
      .flat()
      .filter(
        ({ resolutionKind, entrypoint }) =>
          resolutionKind !== 'node16-cjs' &&
          !entrypoint.endsWith('.css') &&
          !(resolutionKind === 'node10' && /cdn|\.json$/.test(entrypoint)),
      );
    assert.deepEqual(counts, []);
  });

  test('imports in Node, and defines nothing there', () => {
    const files = [
      'aftercare-elements',
      ...tags.map((tag) => `aftercare-elements/define/${tag}.js`),
      'aftercare-elements/define/define-elements.js',
      'aftercare-elements/rules.js',
    ];
    const said = node(
      `for (const file of ${JSON.stringify(files)}) await import(file); console.log(Object.keys(await import('aftercare-elements')).length > 40)`,
      folder,
    );
    assert.equal(said.trim(), 'true');
  });

  test('has its rules for where there is no browser, no Node and no Lit', async () => {
    const { metafile, outputFiles } = await build({
      stdin: {
        contents: `import { builtinContent, createSession, rankPractices } from 'aftercare-elements/rules.js';
          const session = createSession({ audience: 'intimate' });
          session.submitCheckIn({ feelings: ['unsafe'], needs: [] });
          const { title } = builtinContent().practices.find(({ id }) => id === 'hold-hands');
          const ranked = rankPractices(session.getState().content, { preferences: {}, marks: {} });
          globalThis.said = [session.safety().level, title, ranked.length > 3].join();`,
        resolveDir: folder,
      },
      bundle: true,
      format: 'iife',
      write: false,
      metafile: true,
      platform: 'neutral',
      conditions: ['production'],
      logLevel: 'error',
    });
    const brought = Object.keys(metafile.inputs).filter((file) =>
      /node_modules\/(lit|@lit)|\/(elements|views|template|forms|theme)\//.test(
        file,
      ),
    );
    assert.deepEqual(brought, []);
    // Nothing of a browser and nothing of Node is in there.
    const context = createContext({});
    runInContext(outputFiles[0].text, context);
    assert.equal(context.said, 'strong,Hold hands,true');
  });

  test('names exactly the files that do something when they are imported', async () => {
    const { sideEffects } = JSON.parse(
      readFileSync(join(root, 'package.json'), 'utf8'),
    );
    assert.deepEqual(
      sideEffects.filter((path) => path.startsWith('./dist')),
      [
        './dist/define/*.js',
        './dist/script.js',
        './dist/entries/*.js',
        './dist/frame/*.js',
        './dist/cdn/aftercare.css',
      ],
    );
    const bundled = await build({
      stdin: {
        contents:
          "import 'aftercare-elements'; import { version } from 'aftercare-elements'; console.log(version);",
        resolveDir: folder,
      },
      bundle: true,
      minify: true,
      format: 'esm',
      write: false,
      conditions: ['production'],
      logLevel: 'error',
    });
    assert.ok(
      bundled.outputFiles[0].text.length < 200,
      bundled.outputFiles[0].text.slice(0, 300),
    );
    for (const tag of tags) {
      const one = await build({
        stdin: {
          contents: `import 'aftercare-elements/define/${tag}.js';`,
          resolveDir: folder,
        },
        bundle: true,
        minify: true,
        format: 'esm',
        write: false,
        conditions: ['production'],
      });
      assert.match(
        one.outputFiles[0].text,
        new RegExp(`"${tag}"`),
        `${tag} is defined`,
      );
    }
  });

  test('types events, tags and properties in plain TypeScript, and refuses what is wrong', () => {
    writeFileSync(
      join(folder, 'use.ts'),
      `import { type CareCheckInStepEvent, createSession } from 'aftercare-elements';
import 'aftercare-elements/define/practice-list.js';
const list = document.createElement('practice-list');
list.limit = 3;
list.session = createSession({ audience: 'intimate' });
list.addEventListener('care-filter', (event) => event.count.toFixed());
document.querySelector('feelings-check-in')?.addEventListener('care-check-in-step', (event: CareCheckInStepEvent) => event.step);
// @ts-expect-error a limit is a number
list.limit = 'three';
// @ts-expect-error no such audience
createSession({ audience: 'everything' });
// @ts-expect-error this event counts, it does not name
list.addEventListener('care-filter', (event) => event.practice);
`,
    );
    compile(folder, ['use.ts']);
  });

  test('an import that defines an element brings its types, by every resolution', () => {
    const uses = [];
    for (const tag of tags) {
      writeFileSync(
        join(folder, `${tag}.ts`),
        `import 'aftercare-elements/define/${tag}.js';
document.querySelector('${tag}')!.session = undefined;
// @ts-expect-error it has no such property
document.querySelector('${tag}')!.sesion = undefined;
`,
      );
      uses.push(`${tag}.ts`);
    }
    writeFileSync(
      join(folder, 'own.ts'),
      `import { createSession } from 'aftercare-elements';
import { rankPractices } from 'aftercare-elements/rules.js';
import 'aftercare-elements/define/practice-card.js';
const own = ${JSON.stringify(ourPractices[0])} as const;
document.querySelector('practice-card')!.practice = own;
for (const place of [document, window, document.body])
  place.addEventListener('care-practice-open', (event) => event.composed);
document.addEventListener('care-practice-open', (event) => event.target);
// @ts-expect-error a title is a text
document.querySelector('practice-card')!.practice = { ...own, title: 5 };
rankPractices(createSession().getState().content, { preferences: {}, marks: {} });
`,
    );
    writeFileSync(
      join(folder, 'heard.ts'),
      `import 'aftercare-elements/define/define-elements.js';
import type { CareCheckInStepEvent } from 'aftercare-elements';
document.addEventListener('care-check-in-step', (event) => {
  const step: CareCheckInStepEvent['step'] = event.step;
  return step;
});
document.querySelector('care-note')!.note = 'your-body-after';
`,
    );
    const files = [...uses, 'own.ts', 'heard.ts'];
    const { ModuleKind, ModuleResolutionKind: kinds } = typescript;
    const resolutions = [
      { module: ModuleKind.NodeNext, moduleResolution: kinds.NodeNext },
      { module: ModuleKind.ESNext, moduleResolution: kinds.Bundler },
      {
        module: ModuleKind.ESNext,
        moduleResolution: kinds.Node10,
        ignoreDeprecations: '6.0',
      },
    ];
    for (const resolution of resolutions)
      for (const file of files)
        assert.deepEqual(
          faultsIn(join(folder, file), resolution),
          [],
          `${file}, ${resolution.moduleResolution}`,
        );
  });

  test('says where its files are to tools that know no exports, and names no address that is not there', () => {
    const manifest = JSON.parse(
      readFileSync(join(installed, 'package.json'), 'utf8'),
    );
    const { main, types, unpkg, jsdelivr, browser, typesVersions } = manifest;
    const named = [main, types, unpkg, jsdelivr, ...Object.values(browser)];
    for (const file of named)
      assert.ok(existsSync(join(installed, file)), `${file} is there`);
    const entries = [
      ...readdirSync(join(installed, 'dist/define'))
        .filter((file) => /^[a-z-]+\.js$/.test(file))
        .map((file) => `./define/${file}`),
      './rules.js',
      './react.js',
      './angular.js',
      './doctor.js',
    ];
    assert.deepEqual(Object.keys(browser).sort(), entries.sort());
    for (const [entry, file] of Object.entries(browser)) {
      const target =
        manifest.exports[entry]?.default ??
        manifest.exports['./define/*.js'].default.replace(
          '*',
          entry.slice('./define/'.length, -'.js'.length),
        );
      assert.equal(file, target);
    }
    assert.ok(
      typesVersions['*']['define/*.js'] && typesVersions['*']['types/*'],
    );
    assert.ok(existsSync(join(installed, 'CHANGELOG.md')));
    const empty = readdirSync(installed, { recursive: true }).filter(
      (file) =>
        /licen[cs]e/i.test(file) &&
        !readFileSync(join(installed, file), 'utf8').trim(),
    );
    assert.deepEqual(empty, []);
  });

  test('its components for React are for the browser side of an app, take their types from it, and bring an element when it is shown', async () => {
    const file = join(installed, 'dist/react.js');
    const { statements } = typescript.createSourceFile(
      file,
      readFileSync(file, 'utf8'),
      typescript.ScriptTarget.Latest,
    );
    assert.equal(statements[0].expression.text, 'use client');

    writeFileSync(
      join(folder, 'use.tsx'),
      `import { useRef } from 'react';
import { FeelingsCheckIn, PracticeCard } from 'aftercare-elements/react.js';
import type { CareCheckInStepEvent, FeelingsCheckInElement } from 'aftercare-elements';
export function Page() {
  const checkIn = useRef<FeelingsCheckInElement>(null);
  return <>
    <FeelingsCheckIn ref={checkIn} className="mine" maxFeelings={3} onCareCheckInStep={(event: CareCheckInStepEvent) => event.step} onCareCheckIn={() => checkIn.current?.getAnswers()}><p>On paper.</p></FeelingsCheckIn>
    <PracticeCard id="one" practice="hold-hands" variant="compact" />
    {/* @ts-expect-error a number */}
    <FeelingsCheckIn maxFeelings="three" />
    {/* @ts-expect-error there is no such event */}
    <PracticeCard onCareCheckIn={() => {}} />
  </>;
}
`,
    );
    compile(folder, ['use.tsx'], { jsx: 'react-jsx' });

    const { metafile } = await build({
      stdin: {
        contents: `import { QuickExit } from 'aftercare-elements/react.js'; console.log(QuickExit);`,
        resolveDir: folder,
      },
      bundle: true,
      splitting: true,
      format: 'esm',
      outdir: '/out',
      write: false,
      metafile: true,
      external: ['react'],
      conditions: ['production'],
      logLevel: 'error',
    });
    const outputs = Object.values(metafile.outputs);
    const entry = outputs.find(({ entryPoint }) => entryPoint === '<stdin>');
    assert.deepEqual(
      Object.keys(entry.inputs).filter((input) => !/react|stdin/.test(input)),
      [],
      'nothing of the elements is in the first file',
    );
    const brought = entry.imports
      .filter(({ kind }) => kind === 'dynamic-import')
      .map(({ path }) => metafile.outputs[path].entryPoint)
      .map((module) => module.match(/dist\/define\/(.*)\.js$/)[1]);
    assert.deepEqual(brought, ['quick-exit']);
  });

  test('every declaration in it can be read, those for frameworks too', () => {
    const all = readdirSync(join(installed, 'dist'), {
      recursive: true,
    }).filter((file) => file.endsWith('.d.ts'));
    assert.ok(
      all.some((file) => file === 'react.d.ts') &&
        all.some((file) => file === 'angular.d.ts'),
    );
    const paths = all.map((file) => join(installed, 'dist', file));
    const program = typescript.createProgram(paths, {
      noLib: true,
      noResolve: true,
    });
    const faults = program
      .getSyntacticDiagnostics()
      .map(
        ({ file, messageText }) =>
          `${file.fileName.replace(/^.*dist\//, '')}: ${messageText}`,
      );
    assert.deepEqual(faults, []);
  });

  test('its bill of materials names exactly what it depends on and what its files contain of others, each with version and licence', () => {
    const manifestOf = (name) =>
      JSON.parse(
        readFileSync(join(root, 'node_modules', name, 'package.json'), 'utf8'),
      );
    const needed = new Set();
    const need = (names) => {
      for (const name of names) {
        if (needed.has(name)) continue;
        needed.add(name);
        need(Object.keys(manifestOf(name).dependencies ?? {}));
      }
    };
    const { name, version, license, dependencies } = JSON.parse(
      readFileSync(join(installed, 'package.json'), 'utf8'),
    );
    need(Object.keys(dependencies));
    const built = readdirSync(join(installed, 'dist'), { recursive: true });
    const lists = built
      .filter((file) => /licenses[^/]*\.txt$/.test(file))
      .map((file) => readFileSync(join(installed, 'dist', file), 'utf8'));
    const contained = lists.flatMap((list) =>
      [...list.matchAll(/^(\S+) \d+\.\S+ \(.+\)$/gm)].map(
        ([, bundled]) => bundled,
      ),
    );
    assert.ok(
      contained.includes('lit-html') && contained.includes('tslib'),
      'the lists of licences could be read',
    );

    const rowOf = (one) => `${one.name} ${one.version} ${one.license}`;
    const bill = JSON.parse(
      readFileSync(join(installed, 'dist/bom.json'), 'utf8'),
    );
    const billed = [bill.metadata.component, ...bill.components].map((one) =>
      rowOf({
        ...one,
        license: one.licenses.map((of) => of.license.id).join(),
      }),
    );
    const expected = [...new Set([...needed, ...contained])].map((one) =>
      rowOf(manifestOf(one)),
    );
    assert.deepEqual(
      [bill.bomFormat, ...billed.sort()],
      ['CycloneDX', ...[...expected, rowOf({ name, version, license })].sort()],
    );
    const direct = bill.dependencies
      .find(({ ref }) => ref === `${name}@${version}`)
      .dependsOn.map((ref) => ref.replace(/@[^@]+$/, ''));
    assert.deepEqual(
      direct.sort(),
      [...Object.keys(dependencies), 'tslib'].sort(),
    );
  });

  test('tells editors of every tag, attribute and value', () => {
    const { tags: told } = JSON.parse(
      readFileSync(join(installed, 'dist/vscode.html-data.json'), 'utf8'),
    );
    const mode = told
      .find(({ name }) => name === 'feelings-check-in')
      .attributes.find(({ name }) => name === 'mode');
    assert.deepEqual(
      [
        told.map(({ name }) => name).sort(),
        mode.values.map(({ name }) => name),
      ],
      [[...tags].sort(), ['field', 'words', 'few']],
    );
    const web = JSON.parse(
      readFileSync(join(installed, 'dist/web-types.json'), 'utf8'),
    );
    assert.deepEqual(
      web.contributions.html.elements.map(({ name }) => name).sort(),
      [...tags].sort(),
    );
    for (const name of ['react', 'preact', 'solid', 'vue', 'svelte'])
      assert.ok(existsSync(join(installed, `dist/types/${name}.d.ts`)), name);
  });
});
