import { LitElementRenderer } from '@lit-labs/ssr/lib/lit-element-renderer.js';
import { collectResultSync } from '@lit-labs/ssr/lib/render-result.js';
import { builtinPack, makeWhole } from '../content/whole.js';
import { ContentError } from '../content/load/content-error.js';
import type { Content } from '../content/content.js';
import {
  readHelplines,
  readPacks,
  readPractice,
} from '../content/load/read-pack.js';
import { maskingAttributes, maskingClasses } from '../page/masking.js';
import { allElements } from '../registry/all-elements.js';
import { defineFrom } from '../registry/define-from.js';
import { isTag, tags, type Tag } from '../registry/tags.js';
import { refusal, whyOf } from '../diagnostics/refusal.js';
import { closestName } from '../diagnostics/near-name.js';
import { createSession, type SessionSettings } from '../session/session.js';
import { makeViewsWhole } from '../views/whole.js';
import { withoutScripts } from './without-scripts.js';

export interface RenderOptions extends Partial<SessionSettings> {
  /**
   * A pack of your own, as JSON text or a value that came from JSON, or a list
   * of packs.
   */
  readonly content?: unknown;
  /**
   * Markup that stands inside the tag: its no-script content, or its slots. It
   * is written as it is.
   */
  readonly inside?: string;
  /**
   * For the style element in the markup, where the page's
   * Content-Security-Policy asks for one.
   */
  readonly nonce?: string;
}
interface Ours {
  readonly elementProperties: ReadonlyMap<
    PropertyKey,
    { readonly attribute?: boolean | string; readonly state?: boolean }
  >;
  readonly observedAttributes: readonly string[];
}
type Rendered = Record<string, unknown> & { readonly constructor: Ours };
type Attributes = [name: string, value: string][];

const escape = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('"', '&quot;')
    .replaceAll('<', '&lt;');
/**
 * What Lit leaves for hydration. Ours needs none: the element renders anew, in
 * the same task, in place of what the server sent.
 */
const marks = /<!--(?:\/?lit-(?:part|node)|\?lit\$)[^>]*-->|<\?>/g;

/**
 * An element as HTML, for servers and static pages: a declarative shadow root
 * that is read, opened and called from without scripts. Each call has a session
 * of its own, with nothing of anybody in it.
 * @param tag which element
 * @param properties its attributes and properties, by either name
 * @param options settings of its session, content, what stands inside it, a
 *   nonce
 * @throws {TypeError} for a tag or property that there is not, naming what was
 *   probably meant; {@link ContentError} for a pack, a practice or services
 *   that cannot be used
 */
export function renderToString(
  tag: Tag,
  properties: Readonly<Record<string, unknown>> = {},
  options: RenderOptions = {},
): string {
  if (!isTag(tag))
    throw refusal(
      'renderToString()',
      `no element "${String(tag)}"; ${closestName(String(tag), tags)}`,
      'server-rendering',
    );
  makeWhole();
  makeViewsWhole();
  try {
    return render(tag, properties, options);
  } catch (error) {
    const { message } = error as Error;
    if (error instanceof ContentError || message.startsWith('aftercare '))
      throw error;
    throw refusal(
      'renderToString()',
      `<${tag}> cannot be written with these values: ${whyOf(error)}; ` +
        'allowed: values of the types that its properties have',
      'server-rendering',
      { cause: error },
    );
  }
}

function render(
  tag: Tag,
  properties: Readonly<Record<string, unknown>>,
  { content, inside = '', nonce, ...settings }: RenderOptions,
): string {
  defineFrom(allElements, { only: [tag] });
  const renderer = new LitElementRenderer(tag);
  const element = renderer.element as unknown as Rendered;
  const session = createSession({
    ...settings,
    content:
      content === undefined ? undefined : readPacks(content, builtinPack),
  });
  element['session'] = session;
  const attributes: Attributes = [
    ['class', maskingClasses.join(' ')],
    ...Object.entries(maskingAttributes),
    ...setAll(tag, element, properties, session.getState().content),
  ];
  const head = attributes
    .map(([name, value]) => ` ${name}="${escape(value)}"`)
    .join('');
  // It has nothing to show itself.
  const shadow = tag === 'care-provider' ? '' : shadowOf(tag, renderer, nonce);
  return `<${tag}${head}>${shadow}${inside}</${tag}>`;
}

/**
 * Sets what was given on the element.
 * @returns its attributes in markup
 */
function setAll(
  tag: Tag,
  element: Rendered,
  given: Readonly<Record<string, unknown>>,
  content: Content,
): Attributes {
  const { elementProperties } = element.constructor;
  return Object.entries(given).flatMap(([key, value]) => {
    const name = nameOf(tag, element.constructor, key);
    element[name] = readOwn(name, value, content);
    const attribute = attributeOf(elementProperties, name);
    const written = attribute && writtenAs(value);
    return written === undefined || !attribute ? [] : [[attribute, written]];
  });
}

/**
 * The name of a property, by its own name or that of its attribute.
 * @throws {TypeError} where there is none, naming what was probably meant
 */
function nameOf(
  tag: Tag,
  { elementProperties, observedAttributes }: Ours,
  given: string,
): string {
  const names = [...elementProperties].flatMap(([name, { state }]) =>
    state ? [] : String(name),
  );
  const name = names.find(
    (one) => one === given || attributeOf(elementProperties, one) === given,
  );
  if (name && name !== 'session') return name;
  const known = [...observedAttributes, ...names].filter(
    (one) => one !== 'session',
  );
  throw refusal(
    'renderToString()',
    `<${tag}> has no "${given}" on a server; ${closestName(given, known)}`,
    'server-rendering',
  );
}

/**
 * A value as an attribute says it. What is an object goes to the element by
 * script, on the page.
 */
function writtenAs(value: unknown): string | undefined {
  if (value === false || value == null || typeof value === 'object')
    return undefined;
  return value === true ? '' : `${value as string | number}`;
}

/** What the element shows, as a declarative shadow root. */
function shadowOf(
  tag: Tag,
  renderer: LitElementRenderer,
  nonce: string | undefined,
): string {
  renderer.connectedCallback();
  const info = {
    elementRenderers: [LitElementRenderer],
    customElementInstanceStack: [renderer],
    customElementHostStack: [renderer],
    eventTargetStack: [],
    slotStack: [],
    deferHydration: false,
  };
  const shadow = collectResultSync(renderer.renderShadow(info) as never);
  const styled = `${shadow}<style>${withoutScripts(tag)}</style>`.replace(
    marks,
    '',
  );
  const html = nonce
    ? styled.replaceAll('<style>', `<style nonce="${escape(nonce)}">`)
    : styled;
  return `<template shadowrootmode="open">${html}<slot class="off"></slot></template>`;
}

/**
 * What a host made itself is checked here. On a page the element does it, by a
 * file that comes later than a server can wait.
 */
function readOwn(name: string, value: unknown, content: Content): unknown {
  if (value === undefined || value === null) return value;
  if (name === 'practice' && typeof value !== 'string')
    return readPractice(value);
  return name === 'helplines' ? readHelplines(value, content) : value;
}

function attributeOf(
  properties: Ours['elementProperties'],
  name: string,
): string | undefined {
  const attribute = properties.get(name)?.attribute;
  if (attribute === false) return undefined;
  return typeof attribute === 'string' ? attribute : name.toLowerCase();
}
