// Writes what somebody pastes. Pure: the page, Storybook, docs/platforms.md and
// the tests all read their snippets from here.
import {
  forAngularString,
  forHtml,
  forJsx,
  forSvelte,
  forTemplateLiteral,
  forWordPress,
} from './escape.mjs';

/** A tag longer than this has a line for each attribute. */
const WIDTH = 90;
// Not by `^`: for a regular expression a line also begins after U+2028, which
// may stand in a value.
const indent = (text, by = '  ') =>
  text
    .split('\n')
    .map((line) => line && by + line)
    .join('\n');
const pascal = (tag) =>
  tag.replace(/(?:^|-)(.)/g, (_, letter) => letter.toUpperCase());

/** A start tag from attributes that are written already. */
function startTag(tag, attributes, end = '>') {
  const line = `<${[tag, ...attributes].join(' ')}${end}`;
  if (line.length <= WIDTH) return line;
  return `<${tag}\n${attributes.map((attribute) => `  ${attribute}`).join('\n')}\n${end.trim()}`;
}

const write = {
  html: (name, value) =>
    value === true ? name : `${name}="${forHtml(String(value))}"`,
  wordpress: (name, value) =>
    value === true
      ? `data-${name}`
      : `data-${name}="${forWordPress(String(value))}"`,
  jsx: (name, value) =>
    value === true
      ? name
      : `${name}=${typeof value === 'number' ? `{${value}}` : forJsx(value)}`,
  // A number in quotes would reach the element's property as text.
  vue: (name, value) =>
    typeof value === 'number' ? `:${name}="${value}"` : write.html(name, value),
  svelte: (name, value) =>
    value === true
      ? name
      : `${name}=${typeof value === 'number' ? `{${value}}` : `"${forSvelte(value)}"`}`,
  angular: (name, value) =>
    typeof value === 'string' && /[{}]/.test(value)
      ? `[attr.${name}]="${forHtml(forAngularString(value))}"`
      : write.html(name, value),
};

/**
 * The element and what is inside it. `words` are for browsers without scripts,
 * so only pages that come as HTML have them.
 */
function element(
  { tag, attributes, children = [], words },
  as,
  { prefix, withWords = false, selfClosing = false },
) {
  const inside = children.map((child) =>
    element(child, as, { prefix, withWords, selfClosing }),
  );
  if (withWords && words)
    inside.push(wordsIn(words, as === 'wordpress' ? forWordPress : forHtml));
  const name = as === 'wordpress' ? 'div' : prefix ? `${prefix}-${tag}` : tag;
  const list = Object.entries(attributes).map(([key, value]) =>
    write[as](key, value),
  );
  if (as === 'wordpress') list.unshift(`data-aftercare="${tag}"`);
  if (inside.length === 0 && selfClosing) return startTag(name, list, ' />');
  const body = inside.length > 0 ? `\n${indent(inside.join('\n'))}\n` : '';
  return `${startTag(name, list)}${body}</${name}>`;
}

const wordsIn = ({ text, href }, write) =>
  href
    ? `<a href="${write(href)}" rel="noreferrer">${write(text)}</a>`
    : `<p>${write(text)}</p>`;

/**
 * The name of the script: with what comes later in files of its own, or all of
 * it in one.
 */
const scriptName = ({ whole, elementFiles }) => {
  if (elementFiles) return elementFiles.files[0].path;
  return whole ? 'aftercare.whole.js' : 'aftercare.js';
};

/** What every tag says that asks for a file of ours. */
const asking = ({ base }, { path, integrity }, address) => ({
  [address]: `${base}${path}`,
  integrity,
  crossorigin: 'anonymous',
  ...(/^https?:/.test(base) && { referrerpolicy: 'no-referrer' }),
});
const htmlTag = (tag, attributes) =>
  startTag(
    tag,
    Object.entries(attributes).map(([name, value]) => write.html(name, value)),
  );
const moduleTag = (choice, file, settings) =>
  `${htmlTag('script', {
    type: 'module',
    ...asking(choice, file, 'src'),
    ...Object.fromEntries(
      Object.entries(settings).map(([name, value]) => [`data-${name}`, value]),
    ),
  })}</script>`;

function scriptTag(choice) {
  const { elementFiles, integrity, settings } = choice;
  return elementFiles
    ? tagsOfElements(choice, elementFiles)
    : moduleTag(choice, { path: scriptName(choice), integrity }, settings);
}

/**
 * A tag for each element. The import map pins the parts that they import; the
 * preloads have them come in the same round trip. Settings stand on the first
 * tag.
 */
function tagsOfElements(choice, { files, parts }) {
  const { base, settings } = choice;
  const hashes = Object.fromEntries(
    parts.map(({ path, integrity }) => [`${base}${path}`, integrity]),
  );
  const map = JSON.stringify({ integrity: hashes }, null, 2);
  return [
    `<script type="importmap">\n${map.replaceAll('<', '\\u003c')}\n</script>`,
    ...parts.map((part) =>
      htmlTag('link', {
        rel: 'modulepreload',
        ...asking(choice, part, 'href'),
      }),
    ),
    ...files.map((file, index) =>
      moduleTag(choice, file, index === 0 ? settings : {}),
    ),
  ].join('\n');
}

const part = (where, language, code) => ({ where, language, code });
const asHtml = (choice, as = 'html') =>
  element(choice.element, as, {
    prefix: choice.settings.prefix,
    withWords: true,
  });
const inFramework = (choice, as, more = {}) =>
  element(choice.element, as, { prefix: choice.settings.prefix, ...more });
const tagsOf = ({ tag, children = [] }) => [
  ...new Set([tag, ...children.flatMap(tagsOf)]),
];
const prefixed = ({ element, settings: { prefix } }) =>
  tagsOf(element).map((tag) => (prefix ? `${prefix}-${tag}` : tag));
const inHead = (where, choice) => part(where, 'html', scriptTag(choice));

const hosted =
  'It hosts no files for you: put the folder on a server of yours that answers with Access-Control-Allow-Origin.';
const untried = (name, what) =>
  `Our tests run ${what} as one page in a browser. Nobody has tried it on a live ${name} site yet.`;

/**
 * Each platform: its name, its parts, and what somebody has to know there.
 * `hosted` means that the script lies on another server.
 */
export const platforms = {
  html: {
    name: 'HTML',
    parts: (choice) => [
      part(
        'Into the page',
        'html',
        `${scriptTag(choice)}\n\n${asHtml(choice)}`,
      ),
    ],
    notes: [
      'The script may stand before or after the element. Once a page is enough.',
    ],
  },
  wordpress: {
    name: 'WordPress',
    parts: (choice) => [
      part(
        'New file wp-content/mu-plugins/aftercare.php',
        'php',
        phpPlugin(scriptTag(choice)),
      ),
      part('Custom HTML block', 'html', asHtml(choice, 'wordpress')),
    ],
    notes: [
      'Authors without the right “unfiltered_html” lose scripts and unknown tags when they save. A div with data attributes stays (WordPress 5.0 and later), so the block is one.',
      'No access to files? A plugin that adds code to the head takes the script tag by itself.',
      untried('WordPress', 'both parts'),
    ],
  },
  squarespace: {
    name: 'Squarespace',
    hosted: true,
    parts: (choice) => [
      inHead('Code Injection, Header', choice),
      part('Code block on the page, type HTML', 'html', asHtml(choice)),
    ],
    notes: [
      hosted,
      'Code Injection is not in every plan.',
      untried('Squarespace', 'both parts'),
    ],
  },
  webflow: {
    name: 'Webflow',
    hosted: true,
    parts: (choice) => [
      inHead('Site settings, Custom code, Head code', choice),
      part('Code Embed element on the page', 'html', asHtml(choice)),
    ],
    notes: [
      hosted,
      'Custom code is not in every plan. It shows on the published site, and not in the Designer.',
      untried('Webflow', 'both parts'),
    ],
  },
  wix: {
    name: 'Wix',
    hosted: true,
    parts: (choice) => [
      inHead('Settings, Custom code, Head, all pages', choice),
      part(
        'Custom Element on the page: Choose Source, Tag Name, Set Attributes',
        'text',
        wixPanel(choice),
      ),
    ],
    notes: [
      hosted,
      'The panel loads the same address a second time, and takes neither a hash nor settings; so the tag in the head carries both. If the panel asks for a kind of script, it is an ES module.',
      'Custom code and Custom Element are not in every plan. “Embed HTML” works as well, but puts everything into a frame: then a way to leave the page leaves only the frame.',
      untried('Wix', 'the script and the element with these attributes'),
    ],
  },
  react: {
    name: 'React',
    parts: (choice) => [
      inHead('index.html, into the head', choice),
      part(
        `${pascal(choice.element.tag)}.tsx`,
        'tsx',
        `export function ${pascal(choice.element.tag)}() {\n  return (\n${indent(inFramework(choice, 'jsx', { selfClosing: true }), '    ')}\n  );\n}\n`,
      ),
    ],
    notes: [
      'React 19 sets properties and hears events (oncare-… as a prop). On a page that a server has written, and in React 18, it does neither: there use the components of aftercare-elements/react.js.',
      "One line tells TypeScript the tags: import type {} from 'aftercare-elements/types/react'.",
    ],
  },
  vue: {
    name: 'Vue',
    parts: (choice) => [
      inHead('index.html, into the head', choice),
      part('vite.config.js', 'js', viteConfig(prefixed(choice))),
      part(
        `${pascal(choice.element.tag)}.vue`,
        'vue',
        `<template>\n${indent(inFramework(choice, 'vue'))}\n</template>\n`,
      ),
    ],
    notes: [
      'Without isCustomElement Vue looks for a component of its own with this name, and warns.',
      'Numbers are bound (:heading-level), so that a property gets a number and not a text.',
    ],
  },
  svelte: {
    name: 'Svelte',
    parts: (choice) => [
      inHead('index.html or app.html, into the head', choice),
      part(
        `${pascal(choice.element.tag)}.svelte`,
        'svelte',
        `${inFramework(choice, 'svelte')}\n`,
      ),
    ],
    notes: [
      'Svelte 5 sets properties where an element has them. Events: oncare-check-in={…}.',
    ],
  },
  angular: {
    name: 'Angular',
    parts: (choice) => [
      inHead('src/index.html, into the head', choice),
      part(
        `${choice.element.tag}.component.ts`,
        'ts',
        angularComponent(choice),
      ),
    ],
    notes: [
      'CUSTOM_ELEMENTS_SCHEMA also silences misspelt tags in this component.',
    ],
  },
};

/**
 * The snippet for a platform.
 * @param {keyof typeof platforms} platform
 * @param {import('./write-snippet.mjs').Choice} choice
 */
export function writeSnippet(platform, choice) {
  const { name, parts, notes, hosted = false } = platforms[platform];
  return { platform, name, hosted, parts: parts(choice), notes };
}

/**
 * A plugin that WordPress loads by itself. The tag is outside of PHP, and has
 * no `<?` in it: values are escaped.
 */
function phpPlugin(tag) {
  return `<?php
/* Plugin Name: Aftercare elements */
add_action('wp_head', function () { ?>
${tag}
<?php });
`;
}

function wixPanel(choice) {
  const {
    base,
    element: { tag, attributes },
    settings: { prefix },
  } = choice;
  const rows = Object.entries(attributes).map(
    ([name, value]) =>
      `Attribute: ${name} = ${value === true ? '' : String(value).replace(/[\r\n]+/g, ' ')}`,
  );
  return [
    `Server URL: ${base}${scriptName(choice)}`,
    `Tag Name: ${prefix ? `${prefix}-${tag}` : tag}`,
    ...rows,
  ].join('\n');
}

function viteConfig(tags) {
  const list = tags.map((tag) => `'${tag}'`).join(', ');
  return `import vue from '@vitejs/plugin-vue';

const ours = [${list}];

export default {
  plugins: [vue({ template: { compilerOptions: { isCustomElement: (tag) => ours.includes(tag) } } })],
};
`;
}

function angularComponent(choice) {
  const { tag } = choice.element;
  return `import { Component, CUSTOM_ELEMENTS_SCHEMA } from '@angular/core';

@Component({
  selector: 'app-${tag}',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: \`
${forTemplateLiteral(indent(inFramework(choice, 'angular'), '    '))}
  \`,
})
export class ${pascal(tag)}Component {}
`;
}
