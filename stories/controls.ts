import type { ArgTypes, Parameters } from '@storybook/web-components-vite';
import { ref } from 'lit/directives/ref.js';
import { audiences, companies, careContexts } from '../src/content/schema.js';
import { describe } from './manifest.js';

export type Args = Record<string, string | number | boolean | undefined>;

/** What is named by a type of the library in the manifest. */
const named: Readonly<Record<string, readonly string[]>> = {
  Audience: audiences,
  Company: companies,
  Context: careContexts,
};

/**
 * Controls for every attribute that the manifest knows of.
 * @param options what to offer for attributes that are free text
 */
export function controlsOf(
  tag: string,
  options: Readonly<Record<string, readonly string[]>> = {},
): ArgTypes<Args> {
  const { attributes = [], members = [], events = [] } = describe(tag);
  const off = members
    .filter(({ attribute }) => !attribute)
    .map(({ name }) => [name, { control: false }] as const);
  const doubles = members
    .filter(({ name, attribute }) => attribute && attribute !== name)
    .map(({ name }) => [name, { table: { disable: true } }] as const);
  // What the analyzer made up from a call has no words of its own.
  const handlers = events.map(
    ({ name, description }) =>
      [
        name,
        {
          control: false,
          table: { category: 'events', disable: !description },
        },
      ] as const,
  );
  return Object.fromEntries([
    ...off,
    ...doubles,
    ...handlers,
    ...attributes.map(({ name, type }) => [
      name,
      controlFor(name, type?.text ?? '', options[name]),
    ]),
  ]) as ArgTypes<Args>;
}

function controlFor(
  name: string,
  type: string,
  options?: readonly string[],
): object {
  const literals =
    options ??
    named[type.split(' ')[0]!] ??
    [...type.matchAll(/'([^']+)'/g)].map(([, value]) => value!);
  const category = { table: { category: 'attributes' } };
  if (name === 'session') return { ...category, control: false };
  if (literals.length)
    return {
      ...category,
      options: literals,
      control: literals.length > 5 ? 'select' : 'inline-radio',
    };
  return {
    ...category,
    control: type.includes('boolean')
      ? 'boolean'
      : type.includes('number') || /max|limit/.test(name)
        ? 'number'
        : 'text',
  };
}

/** Sets attributes from controls; an empty one is taken away. */
export const attributesOf = (args: Args): ReturnType<typeof ref> =>
  ref((element) => {
    for (const { name } of (element &&
      describe(element.localName).attributes) ??
      []) {
      const value = args[name];
      if (isSet(value))
        element!.setAttribute(name, value === true ? '' : String(value));
      else element!.removeAttribute(name);
    }
  });

const isSet = (value: Args[string]): boolean =>
  value !== undefined && value !== '' && value !== false;

/**
 * The code of a playground: what somebody would write into a page. It follows
 * the controls.
 */
export const liveCode = (tag: string, inside = ''): Parameters => ({
  docs: {
    source: {
      type: 'dynamic',
      // The transform is asked again only when what was rendered has changed.
      excludeDecorators: true,
      transform: (_: string, { args }: { args: Args }) => {
        const names = (describe(tag).attributes ?? [])
          .map(({ name }) => name)
          .filter((name) => isSet(args[name]));
        const attributes = names.map((name) =>
          args[name] === true ? name : `${name}="${args[name]}"`,
        );
        return `<${[tag, ...attributes].join(' ')}>${inside}</${tag}>`;
      },
    },
  },
});
