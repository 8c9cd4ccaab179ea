import { CareDataElement } from '../elements/care-data/care-data.element.js';
import { CareNoteElement } from '../elements/care-note/care-note.element.js';
import { CareProviderElement } from '../elements/care-provider/care-provider.element.js';
import { FeelingsCheckInElement } from '../elements/feelings-check-in/feelings-check-in.element.js';
import { PracticeCardElement } from '../elements/practice-card/practice-card.element.js';
import { PracticeListElement } from '../elements/practice-list/practice-list.element.js';
import { PreferenceBuilderElement } from '../elements/preference-builder/preference-builder.element.js';
import { QuickExitElement } from '../elements/quick-exit/quick-exit.element.js';
import { SafetyNoteElement } from '../elements/safety-note/safety-note.element.js';
import { tellOnce } from '../diagnostics/tell-once.js';
import { register } from './register.js';

// The provider is first, so that on most pages it is there before an element
// asks for it; then the way out, which nobody should wait for.
const elements = {
  'care-provider': CareProviderElement,
  'quick-exit': QuickExitElement,
  'care-data': CareDataElement,
  'feelings-check-in': FeelingsCheckInElement,
  'practice-card': PracticeCardElement,
  'practice-list': PracticeListElement,
  'preference-builder': PreferenceBuilderElement,
  'safety-note': SafetyNoteElement,
  'care-note': CareNoteElement,
};
export const tags = Object.keys(elements) as Tag[];

/** The tags of this library, without a prefix. */
export type Tag = keyof typeof elements;

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

/**
 * Defines the elements. Twice, or beside another version, it changes nothing
 * and never throws: who was first stays.
 * @throws {TypeError} for a prefix that cannot begin a tag, or an unknown tag
 *   in `only`, naming what is allowed
 */
export function defineElements(options: DefineOptions = {}): void {
  const isObject = Object(options) === options;
  const {
    prefix,
    registry = globalThis.customElements,
    only = tags,
  } = isObject ? options : {};
  if (!isObject || !isList(only))
    throw new TypeError(
      'aftercare: define() takes an object with prefix, registry and only; ' +
        `allowed in only: a list of ${tags.join(', ')}`,
    );
  if (registry && !(registry.define as unknown))
    throw new TypeError(
      'aftercare: registry is no CustomElementRegistry; ' +
        'a browser without scoped registries has only window.customElements',
    );
  if (prefix && !isPrefix(prefix)) {
    throw new TypeError(
      `aftercare: prefix ${shown(prefix)} is not allowed; ` +
        'allowed: small letters, digits and single hyphens, a letter first',
    );
  }
  const unknown = only.find((tag) => !tags.includes(tag));
  if (unknown !== undefined)
    throw new TypeError(
      `aftercare: no element ${shown(unknown)}; allowed: ${tags.join(', ')}`,
    );
  register(
    Object.fromEntries(
      only.map((tag) => [prefix ? `${prefix}-${tag}` : tag, elements[tag]]),
    ),
    registry,
  );
}

/**
 * The prefix that the script tag has given, so that what it puts on the page
 * has the right name.
 */
let pagePrefix: string | undefined;

/**
 * Settles the prefix of the page.
 * @throws {TypeError} as `defineElements()`, and then there is none
 */
export function usePrefix(prefix: string): void {
  defineElements({ prefix, only: [] });
  pagePrefix = prefix;
}

/** The name of an element on this page. */
export const pageTag = (tag: Tag): string =>
  pagePrefix ? `${pagePrefix}-${tag}` : tag;

/** Defines elements for the page. */
export const definePage = (only: readonly Tag[]): void =>
  defineElements({ prefix: pagePrefix, only });

/** About the time of a frame, in milliseconds. */
const FRAME = 20;

/**
 * Does it in a task of its own. The time counts from the end of this one, so
 * that a frame lies between; a page that nobody sees has none to wait for.
 */
const afterFrame = (work: () => void): unknown =>
  setTimeout(setTimeout, 0, work, FRAME);

/**
 * Defines all elements for the page in tasks of their own: none in that of the
 * script, then each that is on the page, so that the first is on the screen
 * before the second is made.
 */
export function defineInTurn(): void {
  setTimeout(() => {
    const here = tags.filter((tag) =>
      document.querySelector(`${pageTag(tag)}:not(:defined)`),
    );
    // The last turn is for the rest, and for all that another copy has taken:
    // there is one line to say.
    const turns = [...here.map((tag) => [tag]), tags];
    const next = (): void => {
      const only = turns.shift();
      if (!only) return;
      try {
        definePage(only);
        afterFrame(next);
      } catch (error) {
        tellOnce(
          'aftercare-elements: this page does not let the elements be defined, ' +
            `and shows the words inside the tags (${String(error)}). ` +
            'Load the script before whatever freezes or replaces built-ins.',
        );
      }
    };
    next();
  });
}
