// Who may import whom. The same table, in words, is in docs/architecture.md.
// Imports of types count, except where a rule says otherwise.

const rooms = [
  'content',
  'care',
  'session',
  'page',
  'diagnostics',
  'storage',
  'context',
  'settings',
  'i18n',
  'theme',
  'template',
  'forms',
  'views',
  'elements',
  'registry',
  'define',
  'embed',
  'frame',
  'server',
];

const inRoom = (...names) => `^src/(${names.join('|')})/`;
const lit =
  '(^|/)node_modules/(lit|lit-html|lit-element|@lit/[^/]+)/|^(lit|@lit)(/|$)';
const notTypes = { dependencyTypesNot: ['type-only'] };

/** The form of what is thrown: every room that throws at a developer has it. */
const refusals = ['^src/diagnostics/(docs-page|near-name|refusal)\\.ts$'];

/**
 * A room may import itself, src/version.ts and the rooms named here; of `types`
 * rooms only their types.
 */
function room(
  name,
  { from = inRoom(name), values = [], types = [], also = [] },
) {
  const rest = rooms.filter(
    (other) => ![name, ...values, ...types].includes(other),
  );
  const forbidden = [];
  const forbid = (suffix, to) => {
    forbidden.push({
      name: `${name}-${suffix}`,
      severity: 'error',
      from: { path: from },
      to,
    });
  };
  forbid('imports-a-room-it-may-not', {
    path: [
      ...(rest.length ? [inRoom(...rest)] : []),
      '^src/(index|rules|door|script|start-script)\\.ts$',
    ],
    pathNot: also,
  });
  if (types.length > 0)
    forbid('imports-more-than-types', {
      path: inRoom(...types),
      pathNot: also,
      ...notTypes,
    });
  return forbidden;
}

module.exports = {
  forbidden: [
    ...room('content', { also: refusals }),
    ...room('page', {}),
    ...room('diagnostics', {}),
    ...room('care', { values: ['content'] }),
    ...room('session', { values: ['care', 'content'], also: refusals }),
    ...room('storage', {
      values: ['content', 'page', 'session'],
      types: ['care'],
      also: refusals,
    }),
    ...room('context', {
      values: ['diagnostics', 'page', 'session'],
      types: ['content'],
      also: [
        '^src/storage/answer-storage\\.ts$',
        '^src/content/language\\.ts$',
        '^src/i18n/other-language\\.ts$',
      ],
    }),
    ...room('settings', {
      values: ['diagnostics', 'session'],
      types: ['content'],
      also: [
        '^src/content/country-code\\.ts$',
        '^src/storage/answer-storage\\.ts$',
      ],
    }),
    ...room('i18n', { values: ['content'], types: ['care'] }),
    ...room('theme', { types: ['content'] }),
    ...room('template', {
      values: ['diagnostics', 'page'],
      also: ['^src/i18n/other-language\\.ts$'],
    }),
    ...room('forms', { values: ['content', 'diagnostics', 'template'] }),
    ...room('views', {
      values: [
        'care',
        'content',
        'context',
        'diagnostics',
        'i18n',
        'page',
        'template',
        'theme',
      ],
      types: ['session', 'storage'],
      also: [
        '^src/session/(selectors|store)\\.ts$',
        '^src/storage/(answer-storage|load-storage)\\.ts$',
      ],
    }),
    ...room('elements', {
      values: [
        'care',
        'content',
        'context',
        'diagnostics',
        'forms',
        'i18n',
        'page',
        'settings',
        'template',
        'theme',
        'views',
      ],
      types: ['session', 'storage'],
      also: ['^src/session/selectors\\.ts$'],
    }),
    ...room('registry', { values: ['diagnostics', 'elements', 'page'] }),
    ...room('define', { values: ['elements', 'registry'] }),
    ...room('embed', {
      values: ['diagnostics', 'page', 'registry', 'session', 'settings'],
      types: ['content', 'elements', 'storage'],
      also: ['^src/content/country-code\\.ts$'],
    }),
    ...room('frame', {
      values: ['page'],
      also: ['^src/content/words/en/messages/exit\\.ts$', ...refusals],
    }),
    ...room('server', {
      values: ['content', 'diagnostics', 'page', 'registry', 'session'],
      also: ['^src/views/whole\\.ts$'],
    }),
    {
      name: 'script-imports-a-room-it-may-not',
      comment:
        'The script-tag entry puts rooms together; what it needs of the others comes through index.ts.',
      severity: 'error',
      from: { path: '^src/(script|start-script)\\.ts$' },
      to: {
        path: inRoom('content', 'care', 'session', 'i18n', 'theme', 'elements'),
        ...notTypes,
      },
    },
    {
      name: 'entry-imports-more-than-its-element',
      comment:
        'The file of one element brings that element, and starts the script.',
      severity: 'error',
      from: { path: '^src/entries/([^/]+)\\.ts$' },
      to: {
        path: '^src/',
        pathNot: '^src/(elements/$1/|start-script\\.ts$)',
      },
    },
    {
      name: 'index-registers-something',
      comment:
        'Importing the package must define no element, and define/ is kept whole by bundlers. The types of the script tag are harmless.',
      severity: 'error',
      from: { path: '^src/index\\.ts$' },
      to: {
        path: [
          '^src/define/',
          '^src/entries/',
          '^src/(script|start-script)\\.ts$',
        ],
        ...notTypes,
      },
    },
    {
      name: 'storage-in-the-first-request',
      comment:
        'What stores is loaded when somebody chooses to keep something; only its name is known before.',
      severity: 'error',
      from: {
        path: [
          inRoom('context', 'settings', 'views', 'elements', 'define'),
          '^src/storage/answer-storage\\.ts$',
        ],
        pathNot: '^src/views/stored-data/stored-data\\.(?!controller)',
      },
      to: {
        path: '^src/storage/',
        pathNot: '^src/storage/(answer-storage|load-storage|name)\\.ts$',
        dependencyTypesNot: ['type-only', 'dynamic-import'],
      },
    },
    {
      name: 'element-imports-another-element',
      comment:
        'Elements never know each other; what two of them show is in src/views/.',
      severity: 'error',
      from: { path: '^src/elements/([^/]+)/' },
      to: {
        path: '^src/elements/[^/]+/',
        pathNot: '^src/elements/$1/',
      },
    },
    {
      name: 'lit-behind-the-rules',
      comment: 'rules.js is for workers and servers without a renderer.',
      severity: 'error',
      from: { path: '^src/rules\\.ts$' },
      to: {
        path: '^src/(elements|template|views|forms|theme)/',
        reachable: true,
      },
    },
    {
      name: 'lit-where-nothing-is-rendered',
      comment: 'Content, rules and session run without a browser.',
      severity: 'error',
      from: { path: inRoom('content', 'care', 'session') },
      to: { path: lit },
    },
    {
      name: 'lit-outside-controllers-and-styles',
      comment:
        'In i18n and theme only a controller or a styles file may use Lit.',
      severity: 'error',
      from: {
        path: inRoom('i18n', 'theme'),
        pathNot: '(controller|styles)\\.ts$',
      },
      to: { path: lit, ...notTypes },
    },
    {
      name: 'core-renders',
      comment: 'What an element thinks is tested without a browser.',
      severity: 'error',
      from: { path: '\\.core\\.ts$' },
      to: { path: [lit, '\\.(element|styles)\\.ts$'] },
    },
    {
      name: 'circle',
      severity: 'error',
      from: { path: '^src/' },
      to: { circular: true },
    },
    {
      name: 'unresolved',
      severity: 'error',
      from: { path: '^src/' },
      to: { couldNotResolve: true },
    },
    {
      name: 'not-a-dependency',
      comment:
        'What the published modules import has to be in "dependencies"; a server brings its own renderer.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/server/' },
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown', 'core'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'default', 'types'],
      mainFields: ['module', 'main'],
    },
  },
};
