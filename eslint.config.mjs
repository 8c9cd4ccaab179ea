import js from '@eslint/js';
import { defineConfig, globalIgnores } from 'eslint/config';
import { configs as lit } from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import { configs as wc } from 'eslint-plugin-wc';
import ts from 'typescript-eslint';

const template =
  'TaggedTemplateExpression[tag.name=/^(html|svg)$/] TemplateElement';

/**
 * What a strict Content Security Policy with Trusted Types would report on
 * somebody else's page.
 */
const unsafeSyntax = [
  {
    selector: `${template}[value.raw=/\\sstyle\\s*=/]`,
    message:
      'No style= in a template: a strict policy blocks it. Use a class or part.',
  },
  {
    selector: `${template}[value.raw=/\\.(innerHTML|outerHTML|srcdoc)\\s*=/]`,
    message: 'Text only: no markup from a string.',
  },
  {
    selector: `${template}[value.raw=/<(script|style|iframe)\\b/]`,
    message: 'No script, style or iframe inside a template.',
  },
  {
    selector: `${template}[value.raw=/\\son\\w+\\s*=/]`,
    message: 'No on…= attributes: a strict policy blocks them. Use @event.',
  },
  {
    selector:
      'AssignmentExpression[left.property.name=/^(innerHTML|outerHTML|srcdoc)$/]',
    message: 'Text only: no markup from a string.',
  },
  {
    selector:
      'CallExpression[callee.property.name=/^(insertAdjacentHTML|setHTMLUnsafe|parseHTMLUnsafe|createContextualFragment|parseFromString)$/]',
    message: 'Text only: no markup from a string.',
  },
  {
    selector:
      "CallExpression[callee.object.name='document'][callee.property.name=/^write(ln)?$/]",
    message: 'No document.write.',
  },
  {
    selector:
      "CallExpression[callee.property.name='setAttribute'][arguments.0.value='style']",
    message: 'A strict policy blocks style attributes.',
  },
];

/**
 * What MooTools and Prototype.js replace on a page by something that works
 * otherwise.
 */
const replacedByPages = [
  {
    selector:
      "CallExpression[callee.object.name='Array'][callee.property.name='from'][arguments.length>1]",
    message:
      'Old libraries replace Array.from by one that takes no function. Use a loop.',
  },
  {
    selector: 'CallExpression[callee.property.name=/^(reduce|reduceRight)$/]',
    message: 'Prototype.js replaces reduce by something else. Use a loop.',
  },
  {
    selector:
      'CallExpression[callee.property.name=/^(every|filter|find|findIndex|flatMap|forEach|map|some)$/] > :function[params.length>2]',
    message:
      'Old libraries give the entry and its index, and not the list. Name the list.',
  },
];

/** What a form or a frame of that name stands in front of. */
const clobbered = {
  selector:
    "MemberExpression[object.name='document'][property.name=/^(activeElement|baseURI|body|currentScript|documentElement|forms|head|hidden|readyState|scripts|title|visibilityState)$/]",
  message:
    'A form or a frame on the page may have this name. Use ofDocument() of src/page/of-document.ts.',
};

const registration = {
  selector:
    "CallExpression[callee.property.name='define'][callee.object.name=/^(customElements|registry)$/], CallExpression[callee.property.name='define'][callee.object.property.name='customElements']",
  message:
    'Importing registers nothing: elements are defined by src/registry/register.ts only.',
};

/** What a view reads of a session is what its element follows. */
const readsOtherwise = {
  selector:
    "CallExpression[callee.property.name=/^(getState|rank|safety|withheld)$/]:matches([callee.object.name='session'], [callee.object.property.name='session'])",
  message:
    'Name the part in the keys of the SessionController, and read it from `value`, or by a selector over `value`.',
};

/** Names that the house gave up: docs/decisions/0024 says what for. */
const oldNames = [
  'AWAY',
  'BrowserKeeper',
  'HostKeeper',
  'KeepController',
  'KeepPanel',
  'PracticeFlow',
  'Tie',
  'agreed',
  'askAgain',
  'barred',
  'eraseKept',
  'fillPlaces',
  'findKept',
  'keepSession',
  'keepingOf',
  'keptOf',
  'lazily',
  'letGo',
  'markRead',
  'mattering',
  'midSentence',
  'nothingKept',
  'practiceRow',
  'practiceSummary',
  'sayFrom',
  'startKeeping',
  'tellForm',
  'wasRead',
];

/** What is drawn follows from the state, and changes none. */
const setWhileRendering = [
  ':matches(MethodDefinition, Property)[key.name=/^render/]',
  'FunctionDeclaration[id.name=/^render/]',
  'VariableDeclarator[id.name=/^render/]',
].map((drawing) => ({
  selector: `${drawing} AssignmentExpression[left.type='MemberExpression']`,
  message: 'Set it before the element renders, in willUpdate or a controller.',
}));

/** What a press does is an action with a name: docs/decisions/0024. */
const handlerInTemplate = {
  selector:
    "TaggedTemplateExpression[tag.name='html'] > TemplateLiteral > ArrowFunctionExpression",
  message: 'Give the control an .action, which the view around it dispatches.',
};

const awaitAccessible = {
  selector:
    "ExpressionStatement > CallExpression[callee.property.name='accessible']",
  message: 'Without await this check cannot fail.',
};

const unsafeImports = {
  paths: [
    ...[
      'style-map',
      'unsafe-html',
      'unsafe-svg',
      'unsafe-mathml',
      'template-content',
    ].map((name) => ({
      name: `lit/directives/${name}.js`,
      message: 'It writes styles or markup that a strict policy blocks.',
    })),
    {
      name: 'lit/static-html.js',
      importNames: ['unsafeStatic'],
      message: 'Use literal``.',
    },
  ],
};

const litPackages = {
  group: ['lit', 'lit/*', '@lit/*', 'lit-html', 'lit-element'],
  message: 'This room runs without a browser.',
};

const network = [
  'fetch',
  'XMLHttpRequest',
  'WebSocket',
  'EventSource',
  'WebTransport',
].map((name) => ({
  name,
  message: 'After loading, no request leaves the page.',
}));

const storage = [
  'localStorage',
  'sessionStorage',
  'indexedDB',
  'caches',
  'cookieStore',
];
const browser = [
  'window',
  'self',
  'document',
  'navigator',
  'location',
  'history',
  'customElements',
  'matchMedia',
  'requestAnimationFrame',
];
const domClasses = [
  'HTMLElement',
  'Element',
  'Node',
  'ShadowRoot',
  'CSSStyleSheet',
  'MutationObserver',
  'ResizeObserver',
  'CustomEvent',
];
const restrictGlobals = (names, message) =>
  names.map((name) => ({ name, message }));
const noBrowser = restrictGlobals(
  [...browser, ...domClasses],
  'This room runs without a browser.',
);
const noStorage = restrictGlobals(
  storage,
  'By default nothing is kept; keeping is the work of src/storage/.',
);

const nodeGlobals = [
  'process',
  'console',
  'URL',
  'Buffer',
  'fetch',
  'performance',
  'setTimeout',
  'clearTimeout',
  'module',
  'AbortSignal',
];
// Functions that run in a page are written beside the tests that send them
// there.
const pageGlobals = [
  ...browser,
  ...domClasses,
  'getComputedStyle',
  'PerformanceObserver',
  'innerWidth',
  'innerHeight',
  'axe',
  'Blob',
  'FormData',
  'Event',
  'addEventListener',
  'removeEventListener',
  'NodeFilter',
  'scrollY',
  'TextEncoder',
  'TextDecoder',
  'XMLHttpRequest',
  'Navigator',
  'WebSocket',
  'Document',
  'Request',
  'Response',
  'CompressionStream',
  'DecompressionStream',
  'requestIdleCallback',
  ...storage,
];

const maxLines = (max) => [
  'error',
  { max, skipBlankLines: false, skipComments: false },
];

export default defineConfig(
  // The benchmark's pages are in no project that the type-aware rules could
  // ask; each example is a project of its own.
  globalIgnores([
    'build',
    'dist',
    'storybook-static',
    'coverage',
    '.cache',
    '**/*.d.ts',
    'bench/**/*.ts',
    'examples',
  ]),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,

  {
    files: ['**/*.ts'],
    extends: [
      ts.configs.recommendedTypeChecked,
      lit['flat/recommended'],
      wc['flat/best-practice'],
    ],
    plugins: { 'lit-a11y': litA11y },
    languageOptions: {
      parserOptions: {
        projectService: true,
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      ...litA11y.configs.recommended.rules,
      // A listener on the wrapper of links and buttons hears their keys too.
      'lit-a11y/click-events-have-key-events': 'off',
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-eval': 'error',
      'no-implied-eval': 'off',
      '@typescript-eslint/no-implied-eval': 'error',
      'no-new-func': 'error',
      'no-script-url': 'error',
      'no-restricted-imports': ['error', unsafeImports],
      '@typescript-eslint/no-unused-vars': [
        'error',
        {
          argsIgnorePattern: '^_',
          varsIgnorePattern: '^_',
          ignoreRestSiblings: true,
        },
      ],
      '@typescript-eslint/consistent-type-imports': [
        'error',
        { fixStyle: 'inline-type-imports' },
      ],
      // `import { type A }` alone stays behind as an import that runs the
      // module.
      '@typescript-eslint/no-import-type-side-effects': 'error',
    },
  },

  {
    files: ['src/**/*.ts'],
    rules: {
      // Prettier breaks lines at 80 columns. Where a limit is near, move a part
      // out.
      'max-lines': maxLines(465),
      'id-denylist': ['error', ...oldNames],
      'max-lines-per-function': [
        'error',
        { max: 40, skipBlankLines: true, skipComments: true },
      ],
      'max-params': ['error', 4],
      'no-nested-ternary': 'error',
      'no-sequences': 'error',
      'no-void': ['error', { allowAsStatement: true }],
      'no-return-assign': ['error', 'always'],
      'no-multi-assign': 'error',
      'no-cond-assign': ['error', 'always'],
      'no-console': ['error', { allow: ['warn', 'error'] }],
      'no-restricted-syntax': [
        'error',
        ...unsafeSyntax,
        ...replacedByPages,
        clobbered,
        registration,
      ],
      'no-restricted-globals': ['error', ...network, ...noStorage],
      'no-restricted-properties': [
        'error',
        {
          object: 'navigator',
          property: 'sendBeacon',
          message: network[0].message,
        },
      ],
    },
  },
  {
    files: ['src/elements/**/*.ts', 'src/views/**/*.ts'],
    // The panel of what is kept is made once it is opened, with the session.
    ignores: [
      'src/views/stored-data/*.ts',
      'src/views/practice/reading-side.ts',
    ],
    rules: {
      'max-lines': maxLines(340),
      'no-restricted-syntax': [
        'error',
        ...unsafeSyntax,
        ...replacedByPages,
        clobbered,
        registration,
        readsOtherwise,
        ...setWhileRendering,
        handlerInTemplate,
      ],
    },
  },
  {
    // An element says what it is made of; what it does stands in views. Imports
    // count, so that it cannot put everything together either.
    files: ['src/elements/*/*.element.ts'],
    rules: {
      'max-lines': [
        'error',
        { max: 215, skipBlankLines: true, skipComments: true },
      ],
    },
  },
  {
    files: ['src/content/{catalogue,words}/**/*.ts'],
    rules: { 'max-lines': 'off' },
  },
  {
    files: ['src/registry/register.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        ...unsafeSyntax,
        ...replacedByPages,
        clobbered,
      ],
    },
  },
  // The way out guards each step on its own, and the doctor is called by a
  // developer.
  {
    files: ['src/page/leave.ts', 'src/embed/doctor.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        ...unsafeSyntax,
        ...replacedByPages,
        registration,
      ],
    },
  },

  {
    files: ['src/{content,care,session}/**/*.ts', 'src/elements/**/*.core.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        { ...unsafeImports, patterns: [litPackages] },
      ],
      'no-restricted-globals': [
        'error',
        ...network,
        ...noStorage,
        ...noBrowser,
      ],
    },
  },
  // One address, which the host gave, at the host's wish.
  {
    files: ['src/content/load/fetch-pack.ts'],
    rules: { 'no-restricted-globals': ['error', ...noStorage, ...noBrowser] },
  },
  {
    files: ['src/storage/**/*.ts', 'src/storage/answer-storage.ts'],
    rules: { 'no-restricted-globals': ['error', ...network] },
  },

  {
    files: ['test/**/*.ts', 'stories/**/*.ts', '.storybook/**/*.ts'],
    rules: {
      // chai's assertions are properties, and `equal` is typed as a promise;
      // node:test waits for its own.
      '@typescript-eslint/no-unused-expressions': 'off',
      '@typescript-eslint/no-floating-promises': [
        'error',
        {
          allowForKnownSafeCalls: [
            { from: 'package', name: 'Equal', package: '@types/chai' },
            {
              from: 'package',
              name: ['describe', 'it', 'test', 'suite'],
              package: 'node:test',
            },
          ],
        },
      ],
      // Tests hand over what a hostile pack would.
      'no-script-url': 'off',
      // A test that wraps a method takes it off its object.
      '@typescript-eslint/unbound-method': 'off',
      'no-restricted-syntax': ['error', awaitAccessible],
    },
  },

  {
    files: [
      '**/*.{mjs,cjs}',
      'test/pages/recorders/*.js',
      'docs/sites/**/*.js',
    ],
    languageOptions: {
      globals: Object.fromEntries(
        [...nodeGlobals, ...pageGlobals].map((name) => [name, 'readonly']),
      ),
    },
  },
);
