import { html as litHtml, type TemplateResult } from 'lit';
import { isServer } from '../is-server.js';
import { markersWith } from '../page/masking.js';
import { PRESS } from '../page/presses.js';
import { privateTextMarkup } from './field-attributes.js';
import { withTelephoneNumbers } from './telephone-numbers.js';

type Handler = (event: Event) => unknown;

/**
 * A template as Lit is given it, which of its values are called by the browser
 * itself, and which stand between tags.
 */
interface Expanded {
  readonly strings: TemplateStringsArray;
  readonly handlers: readonly number[];
  readonly texts: readonly number[];
}

const expanded = new WeakMap<TemplateStringsArray, Expanded>();
const called = new WeakMap<Handler, Handler>();

/**
 * Lit's `html`, with five things that every template of an element wants:
 *
 * - `masked="name other"` on a tag stands for `class="name other"` and the
 *   masking markers. They are written once into the template, not set on every
 *   element: a static attribute costs nothing when a template is cloned.
 * - `private-text` on a field stands for what keeps browsers and extensions from
 *   what is typed in it (`field-attributes.ts`).
 * - `@type=${handler}` adds no listener, since tools that wrap
 *   `addEventListener` tell which box was pressed. A press is left for the host
 *   (`keepInside`), every other type for the browser, as the property that it
 *   has for it (`oninput`).
 * - What is chosen is a property. A server writes an attribute for it where it is
 *   true, and none otherwise: `checked="false"` would be chosen.
 * - A telephone number in a text reads from left to right, and a text of another
 *   language than the element's says its own.
 */
export function html(
  strings: TemplateStringsArray,
  ...values: unknown[]
): TemplateResult<1> {
  const own = expandOnce(strings);
  for (const index of own.handlers)
    values[index] = withoutAnswer(values[index]);
  for (const index of own.texts) values[index] = asRead(values[index]);
  return litHtml(own.strings, ...values);
}

function expandOnce(strings: TemplateStringsArray): Expanded {
  const known = expanded.get(strings);
  if (known) return known;
  const own = expand(strings);
  expanded.set(strings, own);
  return own;
}

function expand(strings: TemplateStringsArray): Expanded {
  const parts = strings.map((part) =>
    part
      .replace(
        / masked(?:="([^"]*)")?/g,
        (_, own = '') => ` ${markersWith(own as string)}`,
      )
      .replace(/ private-text(?=[\s>])/g, ` ${privateTextMarkup}`)
      .replace(
        /@(\w+)=$/,
        (_, type) => `.${type === 'click' ? PRESS : `on${type}`}=`,
      )
      .replace(/\.(checked|selected)=$/, isServer ? '?$1=' : '.$1='),
  );
  return {
    strings: Object.assign(parts, { raw: parts }),
    handlers: [...parts.keys()].filter((index) =>
      / \.on\w+=$/.test(parts[index]!),
    ),
    texts: betweenTags(parts),
  };
}

/** A text with what is said of it; anything else stays as it is. */
function asRead(value: unknown): unknown {
  return typeof value === 'string' ? withTelephoneNumbers(value) : value;
}

/** The values of a template that no tag has as an attribute. */
function betweenTags(parts: readonly string[]): number[] {
  let isInTag = false;
  return parts.slice(0, -1).flatMap((part, index) => {
    const opened = part.lastIndexOf('<');
    const closed = part.lastIndexOf('>');
    if (opened !== closed) isInTag = opened > closed;
    return isInTag ? [] : index;
  });
}

/**
 * A browser takes `false` from such a property for "do not do it": a key would
 * then type nothing.
 */
function withoutAnswer(handler: unknown): Handler | undefined {
  if (typeof handler !== 'function') return undefined;
  const known = called.get(handler as Handler);
  if (known) return known;
  const silent = (event: Event): void => {
    (handler as Handler)(event);
  };
  called.set(handler as Handler, silent);
  return silent;
}
