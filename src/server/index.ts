import { LitElementRenderer } from '@lit-labs/ssr/lib/lit-element-renderer.js';
import { collectResultSync } from '@lit-labs/ssr/lib/render-result.js';
import { builtinPack } from '../content/builtin.js';
import { ContentError } from '../content/load/content-error.js';
import type { Content } from '../content/content.js';
import {
  readHelplines,
  readPacks,
  readPractice,
} from '../content/load/read-pack.js';
import { maskingAttributes, maskingClasses } from '../page/masking.js';
import { defineElements, tags, type Tag } from '../define/define-elements.js';
import { meant } from '../diagnostics/did-you-mean.js';
import { createSession, type SessionSettings } from '../session/session.js';
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
  if (!tags.includes(tag))
    throw new TypeError(
      `renderToString: no element "${String(tag)}"; ${meant(String(tag), tags)}`,
    );
  try {
    return render(tag, properties, options);
  } catch (error) {
    const { message } = error as Error;
    if (
      error instanceof ContentError ||
      /^(aftercare|renderToString)/.test(message)
    )
      throw error;
    throw new TypeError(
      `renderToString: <${tag}> cannot be written with these values: ${message}; allowed: values of the types that its properties have`,
      { cause: error },
    );
  }
}

function render(
  tag: Tag,
  properties: Readonly<Record<string, unknown>>,
  options: RenderOptions,
): string {
  const { content, inside = '', nonce, ...settings } = options;
  defineElements({ only: [tag] });
  const renderer = new LitElementRenderer(tag);
  const element = renderer.element as unknown as Record<string, unknown>;
  const { elementProperties, observedAttributes } =
    element.constructor as unknown as Ours;
  const names = [...elementProperties].flatMap(([name, { state }]) =>
    state ? [] : String(name),
  );
  const session = createSession({
    ...settings,
    content:
      content === undefined ? undefined : readPacks(content, builtinPack),
  });
  element['session'] = session;

  const attributes: [string, string][] = [
    ['class', maskingClasses.join(' ')],
    ...Object.entries(maskingAttributes),
  ];
  for (const [given, value] of Object.entries(properties)) {
    const name = names.find(
      (one) => one === given || attributeOf(elementProperties, one) === given,
    );
    if (!name || name === 'session')
      throw new TypeError(
        `renderToString: <${tag}> has no "${given}" on a server; ${meant(
          given,
          [...observedAttributes, ...names].filter((one) => one !== 'session'),
        )}`,
      );
    element[name] = readOwn(name, value, session.getState().content);
    const attribute = attributeOf(elementProperties, name);
    // What is an object goes to the element by script, on the page.
    if (
      attribute &&
      value !== false &&
      value != null &&
      typeof value !== 'object'
    )
      attributes.push([
        attribute,
        value === true ? '' : `${value as string | number}`,
      ]);
  }
  const head = attributes
    .map(([name, value]) => ` ${name}="${escape(value)}"`)
    .join('');
  if (tag === 'care-provider') return `<${tag}${head}>${inside}</${tag}>`;

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
  return `<${tag}${head}><template shadowrootmode="open">${html}<slot class="off"></slot></template>${inside}</${tag}>`;
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
  return attribute === false
    ? undefined
    : typeof attribute === 'string'
      ? attribute
      : name.toLowerCase();
}
