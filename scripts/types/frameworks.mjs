// One file of types a framework. Each adds the tags to what that framework
// knows of HTML.

const imports = (elements) => {
  const names = elements
    .flatMap(({ name }) => [name, `${name}Events`, `${name}Props`])
    .sort();
  return `import type { ${names.join(', ')} } from './elements.js';`;
};

/** @param write what the framework calls the type of a tag */
const tags = (elements, write) =>
  elements
    .map((element) => `      '${element.tag}': ${write(element.name)};`)
    .join('\n');

const react = (elements) => `${imports(elements)}
import type { DetailedHTMLProps, HTMLAttributes } from 'react';

type On<Events> = { [Name in keyof Events & string as \`on\${Name}\`]?: (event: Events[Name]) => void };
type Tag<Element, Props, Events> = DetailedHTMLProps<Omit<HTMLAttributes<Element>, keyof Props | 'onInput' | 'onChange'>, Element> & Props & On<Events>;

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
${tags(elements, (name) => `Tag<${name}, ${name}Props, ${name}Events>`)}
    }
  }
}
`;

const preact = (elements) => `${imports(elements)}
import type { JSX } from 'preact';

type On<Events> = { [Name in keyof Events & string as \`on\${Name}\`]?: (event: Events[Name]) => void };
type Tag<Element extends EventTarget, Props, Events> = Omit<JSX.HTMLAttributes<Element>, keyof Props> & Props & On<Events>;

declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements {
${tags(elements, (name) => `Tag<${name}, ${name}Props, ${name}Events>`)}
    }
  }
}
`;

const solid = (elements) => `${imports(elements)}
import type { JSX } from 'solid-js';

type On<Events> = { [Name in keyof Events & string as \`on:\${Name}\`]?: (event: Events[Name]) => void };
type Property<Props> = { [Name in keyof Props & string as \`prop:\${Name}\`]?: Props[Name] };
type Tag<Element, Props, Events> = Omit<JSX.HTMLAttributes<Element>, keyof Props> & Props & Property<Props> & On<Events>;

declare module 'solid-js' {
  namespace JSX {
    interface IntrinsicElements {
${tags(elements, (name) => `Tag<${name}, ${name}Props, ${name}Events>`)}
    }
  }
}
`;

const vue = (elements) => `${imports(elements)}
import type { DefineComponent, HTMLAttributes } from 'vue';

type Handler<Name extends string> = Name extends \`\${infer Head}-\${infer Tail}\` ? \`\${Capitalize<Head>}\${Handler<Tail>}\` : Capitalize<Name>;
type On<Events> = { [Name in keyof Events & string as \`on\${Handler<Name>}\`]?: (event: Events[Name]) => void };
type Tag<Props, Events> = DefineComponent<Omit<HTMLAttributes, keyof Props | 'onInput' | 'onChange'> & Props & On<Events>>;

declare module 'vue' {
  interface GlobalComponents {
${tags(elements, (name) => `Tag<${name}Props, ${name}Events>`)}
  }
}
`;

const svelte = (elements) => `${imports(elements)}
import type { HTMLAttributes } from 'svelte/elements';

type On<Events> = { [Name in keyof Events & string as \`on\${Name}\`]?: (event: Events[Name]) => void };
type Tag<Element extends EventTarget, Props, Events> = Omit<HTMLAttributes<Element>, keyof Props | 'oninput' | 'onchange'> & Props & On<Events>;

declare module 'svelte/elements' {
  interface SvelteHTMLElements {
${tags(elements, (name) => `Tag<${name}, ${name}Props, ${name}Events>`)}
  }
}
`;

export const frameworks = { react, preact, solid, vue, svelte };
