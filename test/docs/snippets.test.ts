// Writing a snippet and reading it back gives the same attributes, on every
// platform, whatever the values are.
import { transformSync } from 'esbuild';
import fc from 'fast-check';
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { runInNewContext } from 'node:vm';
import { parseFragment } from 'parse5';
import {
  choiceOf,
  readState,
  remarksOn,
  startState,
  withElement,
  writeState,
  type Data,
  type Option,
  type State,
} from '../../docs/sites/snippet/state.mjs';
import {
  platforms,
  writeSnippet,
  type Choice,
  type Node,
  type Part,
  type Platform,
  type Value,
} from '../../docs/sites/snippet/write-snippet.mjs';

/** Of parse5's tree, what is looked at. */
interface Element {
  readonly tagName: string;
  readonly attrs: readonly { readonly name: string; readonly value: string }[];
  readonly childNodes: readonly (Element | { readonly value: string })[];
}
type Read = { tag: string; attributes: Record<string, unknown> };
const names = Object.keys(platforms) as Platform[];

const elementsIn = (html: string): Element[] => {
  const walk = (node: Pick<Element, 'childNodes'>): Element[] =>
    node.childNodes.flatMap((child) =>
      'tagName' in child ? [child, ...walk(child)] : [],
    );
  return walk(parseFragment(html) as unknown as Element);
};
const read = ({ tagName, attrs }: Element): Read => ({
  tag: tagName,
  attributes: Object.fromEntries(attrs.map(({ name, value }) => [name, value])),
});
const asText = (
  attributes: Readonly<Record<string, Value>>,
): Record<string, string> =>
  Object.fromEntries(
    Object.entries(attributes).map(([name, value]) => [
      name,
      value === true ? '' : String(value),
    ]),
  );

const hostile = fc.string({
  unit: fc.constantFrom(
    ...`ab "'\`<>{}[]&;=/\\$#@!?|(),\n\r\t`,
    '{{',
    '}}',
    '${',
    '<?',
    '?>',
    '-->',
    '</',
    '&#',
    '&amp;',
    'é',
    '🕊',
    '\u2028',
  ),
  maxLength: 12,
});
const value = fc.oneof<fc.Arbitrary<Value>[]>(
  hostile,
  fc.integer({ min: 1, max: 99 }),
  fc.constant(true as const),
);
const attributeName = fc.constantFrom(
  'practice',
  'heading-level',
  'session',
  'exit-to',
  'topics',
  'expanded',
);
const node = fc.record({
  tag: fc.constantFrom('practice-card', 'safety-note', 'quick-exit'),
  attributes: fc.dictionary(attributeName, value, { noNullPrototype: true }),
  words: fc.option(fc.record({ text: hostile }), { nil: undefined }),
});
const choices: fc.Arbitrary<Choice> = fc.record({
  element: fc
    .tuple(node, fc.array(node, { maxLength: 2 }))
    .map(([parent, children]): Node => ({ ...parent, children })),
  settings: fc.dictionary(
    fc.constantFrom('audience', 'country', 'accent', 'theme'),
    hostile,
    { noNullPrototype: true },
  ),
  base: fc.constantFrom('/vendor/0.1.0/', 'https://cdn.example/0.1.0/'),
  integrity: fc.constant('sha384-abc+/='),
  whole: fc.boolean(),
});
const partOf = (
  platform: Platform,
  choice: Choice,
  language: Part['language'],
): string => {
  const found = writeSnippet(platform, choice).parts.findLast(
    (part) => part.language === language,
  );
  assert.ok(found, `${platform} has no ${language}`);
  return found.code;
};
const flat = (root: Node): Node[] => [
  root,
  ...(root.children ?? []).flatMap(flat),
];
const property = (name: string, check: (choice: Choice) => void): void =>
  void test(name, () =>
    fc.assert(fc.property(choices, check), { numRuns: 300 }),
  );

for (const platform of names) {
  property(
    `${platform}: the script tag has the address, the hash and the settings`,
    (choice) => {
      const code = writeSnippet(platform, choice).parts[0]!.code.replace(
        /^<\?php[^]*?\?>|<\?php[^]*$/g,
        '',
      );
      const [script] = elementsIn(code);
      const { tag, attributes } = read(script!);
      assert.equal(tag, 'script');
      const { type, src, integrity, crossorigin, referrerpolicy, ...settings } =
        attributes;
      const file = choice.whole ? 'aftercare.whole.js' : 'aftercare.js';
      assert.deepEqual(
        { type, src, integrity, crossorigin },
        {
          type: 'module',
          src: `${choice.base}${file}`,
          integrity: choice.integrity,
          crossorigin: 'anonymous',
        },
      );
      assert.equal(
        referrerpolicy,
        choice.base.startsWith('https:') ? 'no-referrer' : undefined,
      );
      assert.deepEqual(
        settings,
        Object.fromEntries(
          Object.entries(choice.settings).map(([name, text]) => [
            `data-${name}`,
            text,
          ]),
        ),
      );
    },
  );
}

for (const platform of ['html', 'squarespace', 'webflow', 'vue'] as const) {
  property(`${platform}: every element has its attributes`, (choice) => {
    const code = partOf(platform, choice, platform === 'vue' ? 'vue' : 'html');
    // Of a template, parse5 keeps the content apart.
    const found = elementsIn(code.replace(/^<template>|<\/template>\s*$/g, ''))
      .map(read)
      .filter(({ tag }) => tag.includes('-'));
    const unbound = found.map(({ tag, attributes }) => ({
      tag,
      attributes: Object.fromEntries(
        Object.entries(attributes).map(([name, text]) => [
          name.replace(/^:/, ''),
          text,
        ]),
      ),
    }));
    assert.deepEqual(
      unbound,
      flat(choice.element).map(({ tag, attributes }) => ({
        tag,
        attributes: asText(attributes),
      })),
    );
  });
}

property('vue: numbers are bound, or a property would get text', (choice) => {
  const code = partOf('vue', choice, 'vue').replace(
    /^<template>|<\/template>\s*$/g,
    '',
  );
  const bound = elementsIn(code).flatMap(({ attrs }) =>
    attrs
      .filter(({ name }) => name.startsWith(':'))
      .map(({ name }) => name.slice(1)),
  );
  const numbers = flat(choice.element).flatMap(({ attributes }) =>
    Object.keys(attributes).filter(
      (name) => typeof attributes[name] === 'number',
    ),
  );
  assert.deepEqual(bound, numbers);
});

property('html: the words in a tag are text and nothing else', (choice) => {
  const said = elementsIn(partOf('html', choice, 'html')).filter(
    ({ tagName }) => tagName === 'p',
  );
  const texts = said.map(({ childNodes }) =>
    childNodes
      .map((child) =>
        'value' in child ? child.value : assert.fail('markup in words'),
      )
      .join(''),
  );
  // Children stand before the words of their parent.
  const inOrder = (root: Node): string[] => [
    ...(root.children ?? []).flatMap(inOrder),
    ...(root.words ? [root.words.text] : []),
  ];
  assert.deepEqual(texts, inOrder(choice.element));
});

property(
  'wordpress: nothing but div, p and data attributes, and no shortcode',
  (choice) => {
    const code = partOf('wordpress', choice, 'html');
    assert.ok(!/[[\]]/.test(code), 'a shortcode could begin');
    const found = elementsIn(code);
    assert.ok(
      found.every(({ tagName }) => ['div', 'p', 'a'].includes(tagName)),
    );
    const divs = found
      .filter(({ tagName }) => tagName === 'div')
      .map((div) => read(div).attributes);
    const wanted = flat(choice.element).map(({ tag, attributes }) => ({
      'data-aftercare': tag,
      ...Object.fromEntries(
        Object.entries(asText(attributes)).map(([name, text]) => [
          `data-${name}`,
          text,
        ]),
      ),
    }));
    assert.deepEqual(divs, wanted);
  },
);

property(
  'wordpress: PHP ends and begins where it should, whatever the settings are',
  (choice) => {
    const php = partOf('wordpress', choice, 'php');
    assert.equal(php.split('<?').length, 3);
    assert.equal(php.split('?>').length, 2);
  },
);

property('wix: each attribute has its line', (choice) => {
  const [server, tag, ...rows] = partOf('wix', choice, 'text').split('\n');
  assert.equal(
    server,
    `Server URL: ${choice.base}${choice.whole ? 'aftercare.whole.js' : 'aftercare.js'}`,
  );
  assert.equal(tag, `Tag Name: ${choice.element.tag}`);
  const oneLine = Object.entries(asText(choice.element.attributes)).map(
    ([name, text]) => `Attribute: ${name} = ${text.replace(/[\r\n]+/g, ' ')}`,
  );
  assert.deepEqual(rows, oneLine);
});

property(
  'react: compiled and run, every element has its attributes, numbers as numbers',
  (choice) => {
    const { code } = transformSync(partOf('react', choice, 'tsx'), {
      loader: 'tsx',
      jsxFactory: 'h',
      format: 'cjs',
    });
    const found: unknown[] = [];
    const h = (tag: string, attributes: object | null): void =>
      void found.unshift({ tag, attributes: { ...attributes } });
    const module = { exports: {} as Record<string, () => void> };
    runInNewContext(code, { h, module });
    const [[name, component]] = Object.entries(module.exports) as [
      [string, () => void],
    ];
    assert.match(name, /^[A-Z]\w+$/);
    component();
    // A parent is made after its children; only their set is compared.
    const sorted = (list: unknown[]): string[] =>
      list.map((entry) => JSON.stringify(entry)).sort();
    assert.deepEqual(
      sorted(found),
      sorted(
        flat(choice.element).map(({ tag, attributes }) => ({
          tag,
          attributes,
        })),
      ),
    );
  },
);

property(
  'svelte: no value begins an expression, and each is read back',
  (choice) => {
    const code = partOf('svelte', choice, 'svelte');
    const withoutNumbers = code.replace(/=\{\d+\}/g, '=""');
    assert.ok(!/[{}]/.test(withoutNumbers), 'a brace would be an expression');
    const found = elementsIn(code.replace(/=\{(\d+)\}/g, '="$1"')).map(read);
    assert.deepEqual(
      found,
      flat(choice.element).map(({ tag, attributes }) => ({
        tag,
        attributes: asText(attributes),
      })),
    );
  },
);

property(
  'angular: the template survives the script, and no value begins an interpolation',
  (choice) => {
    const { code } = transformSync(partOf('angular', choice, 'ts'), {
      loader: 'ts',
      format: 'cjs',
      tsconfigRaw: { compilerOptions: { experimentalDecorators: true } },
    });
    let template = '';
    const angular = {
      CUSTOM_ELEMENTS_SCHEMA: {},
      Component: (options: { template: string }) => (
        (template = options.template),
        () => undefined
      ),
    };
    runInNewContext(code, { require: () => angular, module: { exports: {} } });
    const found = elementsIn(template)
      .map(read)
      .map(({ tag, attributes }) => ({
        tag,
        attributes: Object.fromEntries(
          Object.entries(attributes).map(([name, text]) => {
            const bound = /^\[attr\.(.+)\]$/.exec(name);
            assert.ok(
              !/[{}]/.test(String(text)),
              'a brace could begin an interpolation',
            );
            // An Angular string has JavaScript's escapes.
            return bound
              ? [bound[1]!, runInNewContext(String(text)) as string]
              : [name, text];
          }),
        ),
      }));
    assert.deepEqual(
      found,
      flat(choice.element).map(({ tag, attributes }) => ({
        tag,
        attributes: asText(attributes),
      })),
    );
  },
);

void test('a prefix is in every tag, and in no div of WordPress', () => {
  const element: Node = {
    tag: 'care-provider',
    attributes: {},
    children: [{ tag: 'practice-list', attributes: {} }],
  };
  const choice: Choice = {
    element,
    settings: { prefix: 'x' },
    base: '/v/',
    integrity: 'sha384-a',
  };
  for (const platform of names.filter(
    (name) => name !== 'wordpress' && name !== 'wix',
  )) {
    const code = writeSnippet(platform, choice)
      .parts.map((part) => part.code)
      .join('\n');
    assert.match(code, /<x-care-provider>[^]*<x-practice-list[ >]/, platform);
  }
  assert.match(
    partOf('vue', choice, 'js'),
    /\['x-care-provider', 'x-practice-list'\]/,
  );
  assert.match(
    partOf('wordpress', choice, 'html'),
    /data-aftercare="care-provider"/,
  );
});

const options: readonly Option[] = [
  {
    name: 'practice',
    kind: 'choice',
    about: '',
    needed: true,
    values: [
      { value: 'hold-hands', audience: 'general', words: 'W' },
      { value: 'hush', audience: 'kink', words: 'W' },
    ],
  },
  {
    name: 'variant',
    kind: 'choice',
    about: '',
    fallback: 'full',
    values: [{ value: 'full' }, { value: 'compact' }],
  },
  { name: 'expanded', kind: 'flag', about: '' },
  {
    name: 'heading-level',
    kind: 'number',
    about: '',
    min: 2,
    max: 6,
    fallback: '3',
  },
  {
    name: 'topics',
    kind: 'many',
    about: '',
    values: [{ value: 'a' }, { value: 'b' }, { value: 'c' }],
  },
  { name: 'exit-to', kind: 'address', about: '' },
  { name: 'session', kind: 'text', about: '' },
];
const pinnedFile = (
  tag: string,
  hash: string,
  parts: readonly string[],
): Data['elements'][number]['file'] => ({
  path: `aftercare/${tag}.js`,
  integrity: `sha384-${hash}`,
  parts: parts.map((part) => ({
    path: `aftercare/part-${part}.js`,
    integrity: `sha384-part-${part}`,
  })),
});
const data: Data = {
  version: '0.1.0',
  integrity: 'sha384-a',
  wholeIntegrity: 'sha384-whole',
  away: 'https://w.example/',
  elements: [
    {
      tag: 'safety-note',
      about: '',
      options: [
        {
          name: 'heading-level',
          kind: 'number',
          about: '',
          min: 2,
          max: 6,
          fallback: '2',
        },
      ],
      file: pinnedFile('safety-note', 'note', ['a']),
    },
    {
      tag: 'practice-card',
      about: '',
      options,
      file: pinnedFile('practice-card', 'card', ['a', 'b']),
    },
  ],
  settings: [
    {
      name: 'audience',
      kind: 'choice',
      about: '',
      fallback: 'general',
      values: [{ value: 'general' }, { value: 'intimate' }, { value: 'kink' }],
    },
    {
      name: 'country',
      kind: 'choice',
      about: '',
      values: [{ value: 'GB', emergency: '999' }],
    },
    { name: 'accent', kind: 'colour', about: '' },
    { name: 'prefix', kind: 'prefix', about: '' },
  ],
};

const states: fc.Arbitrary<State> = fc.record({
  element: fc.constant('practice-card'),
  attributes: fc.record(
    {
      practice: fc.constantFrom('hold-hands', 'hush'),
      variant: fc.constant('compact'),
      expanded: fc.constant(true as const),
      'heading-level': fc.constantFrom(2, 4, 5, 6),
      topics: fc.constantFrom('a', 'b c', 'a c'),
      'exit-to': fc.constant('https://w.example/?q=a&b=c#d'),
      session: fc.string({
        unit: fc.constantFrom('a', ' ', '&', '=', '#', '%', '"', '+', 'é'),
        minLength: 1,
      }),
    },
    { requiredKeys: ['practice'], noNullPrototype: true },
  ),
  settings: fc.record(
    {
      audience: fc.constantFrom('intimate', 'kink'),
      country: fc.constant('GB'),
      accent: fc.constantFrom('#abc', 'teal', 'oklch(0.5 0.1 20)'),
      prefix: fc.constantFrom('x', 'my-site'),
    },
    { requiredKeys: [], noNullPrototype: true },
  ),
  base: fc.constantFrom(
    '/vendor/aftercare-elements/0.1.0/',
    'https://cdn.example/a b/'.replace(' ', '-'),
    '/x/',
  ),
  files: fc.constantFrom('all', 'elements', 'whole'),
  platform: fc.constantFrom(...names),
});

void test('an address gives back what was chosen', () => {
  fc.assert(
    fc.property(states, (state) =>
      assert.deepEqual(readState(writeState(state, data), data), {
        state: { ...state },
        problems: [],
      }),
    ),
  );
});

void test('an address that nobody wrote: never an error, what is wrong is named, the rest counts', () => {
  fc.assert(
    fc.property(fc.string(), (text) => void readState(`?${text}`, data)),
  );
  const { state, problems } = readState(
    '?element=practice-card&variant=huge&heading-level=9&colour=red&data-audience=kink&exit-to=javascript:alert(1)&base=javascript:x&prefix=X',
    data,
  );
  assert.deepEqual(state.attributes, { practice: 'hold-hands' });
  assert.deepEqual(state.settings, { audience: 'kink' });
  assert.equal(state.base, '/vendor/aftercare-elements/0.1.0/');
  assert.deepEqual(problems, [
    'variant=huge (allowed: full, compact)',
    'heading-level=9 (allowed: 2 to 6)',
    'colour (no option of practice-card)',
    'exit-to=javascript:alert(1) (allowed: an https: address)',
    'base=javascript:x (allowed: a path or an address)',
    'prefix (no option of practice-card)',
  ]);
  assert.deepEqual(readState('?element=nobody', data).problems, [
    'element=nobody (allowed: safety-note, practice-card)',
  ]);
});

void test('nothing that is default is in the address', () => {
  assert.equal(writeState(startState(data), data), '');
  assert.equal(
    writeState(
      readState(
        '?element=practice-card&heading-level=3&variant=full&topics=a+b+c&data-audience=general',
        data,
      ).state,
      data,
    ),
    '?element=practice-card&practice=hold-hands',
  );
});

void test('another element keeps what it knows too', () => {
  const { state } = readState(
    '?element=practice-card&heading-level=4&expanded&data-country=GB&platform=vue',
    data,
  );
  const next = withElement(data, state, 'safety-note');
  assert.deepEqual(
    [next.attributes, next.settings, next.platform],
    [{ 'heading-level': 4 }, { country: 'GB' }, 'vue'],
  );
  assert.deepEqual(withElement(data, next, 'practice-card').attributes, {
    practice: 'hold-hands',
    'heading-level': 4,
  });
});

void test('one file that loads nothing later has its own name and hash, and nothing is said of files beside it', () => {
  const { state } = readState(
    '?element=practice-card&data-storage=device&files=whole',
    data,
  );
  const [page] = writeSnippet('html', choiceOf(state, data)).parts;
  assert.match(
    page!.code,
    /src="[^"]*\/aftercare\.whole\.js"\s+integrity="sha384-whole"/,
  );
  assert.deepEqual(remarksOn(state, data, platforms.html), []);
  assert.deepEqual(readState('?files=one', data).problems, [
    'files=one (allowed: all, elements, whole)',
  ]);
});

void test('files of single elements: parts are pinned and preloaded once, and the settings stand on the first tag', () => {
  const { state } = readState(
    '?element=practice-card&files=elements&data-country=GB&base=/x/',
    data,
  );
  const [page] = writeSnippet('html', choiceOf(state, data)).parts;
  const found = elementsIn(page!.code).map(read);
  const map = /<script type="importmap">([^]*?)<\/script>/.exec(
    page!.code,
  )![1]!;
  assert.deepEqual(JSON.parse(map), {
    integrity: {
      '/x/aftercare/part-a.js': 'sha384-part-a',
      '/x/aftercare/part-b.js': 'sha384-part-b',
    },
  });
  assert.deepEqual(
    found
      .filter(({ tag }) => tag === 'link' || tag === 'script')
      .map(({ attributes: { type, rel, ...rest } }) => [type ?? rel, rest]),
    [
      ['importmap', {}],
      ...['a', 'b'].map((part) => [
        'modulepreload',
        {
          href: `/x/aftercare/part-${part}.js`,
          integrity: `sha384-part-${part}`,
          crossorigin: 'anonymous',
        },
      ]),
      [
        'module',
        {
          src: '/x/aftercare/practice-card.js',
          integrity: 'sha384-card',
          crossorigin: 'anonymous',
          'data-country': 'GB',
        },
      ],
    ],
  );
  assert.match(
    remarksOn(state, data, platforms.html).join('\n'),
    /import map pins/,
  );
});

void test('what would not work is said before it is pasted', () => {
  const remarks = (search: string): string => {
    const { state } = readState(search, data);
    return remarksOn(state, data, platforms[state.platform]).join('\n');
  };
  assert.equal(remarks('?element=practice-card'), '');
  assert.match(
    remarks('?element=practice-card&practice=hush'),
    /“hush” needs the audience kink; now it is general/,
  );
  assert.equal(
    remarks('?element=practice-card&practice=hush&data-audience=kink'),
    '',
  );
  assert.match(remarks('?platform=wix'), /full address/);
  assert.match(
    remarks('?base=https://cdn.example/latest/'),
    /version 0\.1\.0 into the path/,
  );
  assert.match(
    remarks('?element=practice-card&session=article'),
    /id="article"/,
  );
});

void test('the words for a country have its number', () => {
  const words = (search: string): string =>
    choiceOf(readState(search, data).state, data).element.words!.text;
  assert.match(words('?data-country=GB'), /Call 999/);
  assert.match(words(''), /Call your emergency number/);
});
