import { refusal } from '../diagnostics/refusal.js';
import { register } from './register.js';
import {
  howToLoad,
  isTag,
  tagsOf,
  type ElementTable,
  type Tag,
} from './tags.js';

export interface DefineOptions {
  /** Put before every tag: with `x`, the tag is `x-practice-card`. */
  readonly prefix?: string | undefined;
  /** Default: the page's. On a server there is none, and nothing happens. */
  readonly registry?: CustomElementRegistry | undefined;
  /** Only these. Default: all. */
  readonly only?: readonly Tag[] | undefined;
}

const isList = (value: unknown): boolean => Array.isArray(value);
const isPrefix = (value: unknown): boolean =>
  typeof value === 'string' && /^[a-z][a-z\d]*(-[a-z\d]+)*$/.test(value);
/** A value as an error can name it. Not everything can be made a text. */
const shown = (value: unknown): string =>
  typeof value === 'string' ? `"${value}"` : typeof value;

/** Why a tag cannot be defined from these elements. */
function missing(tag: unknown, there: readonly Tag[]): string {
  const allowed = `allowed: ${there.join(', ')}`;
  return isTag(tag)
    ? `${shown(tag)} is not in this file; ${howToLoad(tag)}; ${allowed}`
    : `no element ${shown(tag)}; ${allowed}`;
}

/**
 * Defines elements of a table. Twice, or beside another version, it changes
 * nothing and never throws: who was first stays.
 * @throws {TypeError} for a prefix that cannot begin a tag, or a tag in `only`
 *   that is not in the table, naming what is allowed
 */
export function defineFrom(
  elements: ElementTable,
  options: DefineOptions = {},
): void {
  const there = tagsOf(elements);
  const isObject = Object(options) === options;
  const {
    prefix,
    registry = globalThis.customElements,
    only = there,
  } = isObject ? options : {};
  if (!isObject || !isList(only))
    throw refusal(
      'define()',
      'takes an object with prefix, registry and only; ' +
        `allowed in only: a list of ${there.join(', ')}`,
    );
  if (registry && !(registry.define as unknown))
    throw refusal(
      'define()',
      'registry is no CustomElementRegistry; ' +
        'a browser without scoped registries has only window.customElements',
    );
  if (prefix && !isPrefix(prefix)) {
    throw refusal(
      'define()',
      `prefix ${shown(prefix)} is not allowed; ` +
        'allowed: small letters, digits and single hyphens, a letter first',
    );
  }
  const unknown = only.find((tag) => !there.includes(tag));
  if (unknown !== undefined) throw refusal('define()', missing(unknown, there));
  register(
    Object.fromEntries(
      only.map((tag) => [prefix ? `${prefix}-${tag}` : tag, elements[tag]!]),
    ),
    registry,
  );
}
