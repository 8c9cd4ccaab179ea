// A component for each element, for React 18 and 19 and for frameworks that
// render React on a server. React 18 writes attributes only; React 19 sets no
// property and hears no event of a tag that it finds on the page (hydration).
// These components do both, in every order of defining and rendering.
import { classesOf } from './elements.mjs';

const component = ({ name }) => name.replace(/Element$/, '');

/** Each property with the attribute that stands for it, or with `null`. */
function namesOf({ attributes, properties }) {
  const rows = properties.map(({ property }) => [
    property,
    attributes.find((one) => one.property === property)?.attribute ?? null,
  ]);
  return Object.fromEntries(rows);
}

const handlersOf = ({ events }) =>
  Object.fromEntries(events.map(({ handler, event }) => [handler, event]));

function made(element) {
  const { tag } = element;
  const given = [
    `'${tag}'`,
    JSON.stringify(namesOf(element)),
    JSON.stringify(handlersOf(element)),
    `() => import('./define/${tag}.js')`,
  ];
  return `export const ${component(element)} = /*#__PURE__*/ wrap(${given.join(', ')});`;
}

/**
 * @param markers what keeps session recorders away, as the elements write it:
 *   `{ classes, attributes }`. It is in the first markup already, so that React
 *   finds what it wrote.
 */
export function react(elements, { classes, attributes }) {
  return `'use client';

import { createElement, forwardRef, useEffect, useImperativeHandle, useLayoutEffect, useRef } from 'react';

const maskingClasses = ${JSON.stringify(classes.join(' '))};
const maskingAttributes = ${JSON.stringify(attributes)};

// On a server a layout effect does nothing but warn.
const useSettled = typeof document === 'undefined' ? useEffect : useLayoutEffect;

const isWritten = (value) => ['string', 'number'].includes(typeof value) || value === true;

function attributesOf(props, names, events) {
  const attributes = {};
  for (const [name, value] of Object.entries(props)) {
    if (events[name] || name === 'className') continue;
    if (!Object.hasOwn(names, name)) attributes[name] = value;
    else if (names[name] && isWritten(value)) attributes[names[name]] = value;
  }
  const { className } = props;
  const own = className ? ' ' + className : '';
  // An element that was defined before React woke has written more on its tag.
  return { ...attributes, ...maskingAttributes, class: maskingClasses + own, suppressHydrationWarning: true };
}

function define(tag, load) {
  if (customElements.get(tag)) return;
  load().catch((error) => {
    console.warn(\`<\${tag}>: its file did not come (\${error}), so the words inside the tag stay; load it again (docs/frameworks.md)\`);
  });
}

function wrap(tag, names, events, load) {
  const Wrapped = forwardRef(function (props, outer) {
    const inner = useRef(null);
    const now = useRef({});
    useImperativeHandle(outer, () => inner.current, []);
    useSettled(() => {
      for (const name of Object.keys(names)) {
        if (!Object.is(props[name], now.current[name])) inner.current[name] = props[name];
      }
      now.current = props;
    });
    useSettled(() => {
      const controller = new AbortController();
      for (const [handler, type] of Object.entries(events)) {
        inner.current.addEventListener(type, (event) => now.current[handler]?.(event), { signal: controller.signal });
      }
      define(tag, load);
      return () => controller.abort();
    }, []);
    return createElement(tag, { ...attributesOf(props, names, events), ref: inner });
  });
  Wrapped.displayName = tag;
  return Wrapped;
}

${elements.map(made).join('\n')}
`;
}

export function reactTypes(elements) {
  const types = elements.map((element) => {
    const { name, tag, events } = element;
    const heard = events
      .map(
        ({ handler, type, about }) =>
          `  /** ${about} */\n  ${handler}?: (event: ${type}) => void;`,
      )
      .join('\n');
    // An element may have no event of its own.
    const own = [
      `keyof ${name}Props`,
      ...events.map(({ handler }) => `'${handler}'`),
    ].join(' | ');
    return `/** What \`${component(element)}\` takes. */
export interface ${component(element)}Props extends Omit<HTMLAttributes<${name}>, ${own}>, Omit<${name}Props, \`\${string}-\${string}\`> {
${heard}
}
/** \`<${tag}>\` for React. It defines the element when it is first on a page. */
export const ${component(element)}: ForwardRefExoticComponent<${component(element)}Props & RefAttributes<${name}>>;
`;
  });
  return `import type { ForwardRefExoticComponent, HTMLAttributes, RefAttributes } from 'react';
import type { ${classesOf(elements).join(', ')}, ${elements.map(({ name }) => `${name}Props`).join(', ')} } from './types/elements.js';

${types.join('\n')}`;
}
