// React 18 writes attributes only. These thin components set properties and
// hear events; React 19 needs none of it.
import { classesOf } from './elements.mjs';

const component = ({ name }) => name.replace(/Element$/, '');

export function react18(elements) {
  const made = elements.map(({ tag, properties, events, ...element }) => {
    const heard = Object.fromEntries(
      events.map(({ handler, event }) => [handler, event]),
    );
    return `export const ${component(element)} = wrap('${tag}', ${JSON.stringify(properties.map(({ property }) => property))}, ${JSON.stringify(heard)});`;
  });
  return `import { createElement, forwardRef, useEffect, useImperativeHandle, useLayoutEffect, useRef } from 'react';

// On a server a layout effect does nothing but warn.
const useSettled = typeof document === 'undefined' ? useEffect : useLayoutEffect;

function wrap(tag, properties, events) {
  const Wrapped = forwardRef(function (props, outer) {
    const inner = useRef(null);
    useImperativeHandle(outer, () => inner.current);
    const attributes = {};
    for (const [name, value] of Object.entries(props)) {
      if (properties.includes(name) || events[name]) continue;
      attributes[name === 'className' ? 'class' : name] = value;
    }
    const before = useRef({});
    useSettled(() => {
      for (const name of properties) {
        if (!Object.is(props[name], before.current[name])) inner.current[name] = props[name];
        before.current[name] = props[name];
      }
    });
    const handlers = useRef(props);
    handlers.current = props;
    useSettled(() => {
      const controller = new AbortController();
      for (const [handler, type] of Object.entries(events)) {
        inner.current.addEventListener(type, (event) => handlers.current[handler]?.(event), { signal: controller.signal });
      }
      return () => controller.abort();
    }, []);
    return createElement(tag, { ...attributes, ref: inner });
  });
  Wrapped.displayName = tag;
  return Wrapped;
}

${made.join('\n')}
`;
}

export function react18Types(elements) {
  const made = elements.map((element) => {
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
/** \`<${tag}>\` for React 18. */
export const ${component(element)}: ForwardRefExoticComponent<${component(element)}Props & RefAttributes<${name}>>;
`;
  });
  return `import type { ForwardRefExoticComponent, HTMLAttributes, RefAttributes } from 'react';
import type { ${classesOf(elements).join(', ')}, ${elements.map(({ name }) => `${name}Props`).join(', ')} } from './types/elements.js';

${made.join('\n')}`;
}
