import type { CSSResultGroup, CSSResultOrNative, TemplateResult } from 'lit';
import { maskingAttributes, maskingClasses } from '../../src/page/masking.js';

/**
 * A template from markup without holes. The library's `html` is used for one
 * thing: it writes the masking markers out.
 */
export function templateOf({ strings }: TemplateResult): HTMLTemplateElement {
  const template = document.createElement('template');
  template.innerHTML = strings.join('');
  return template;
}

export const clone = <E extends Element>({ content }: HTMLTemplateElement): E =>
  document.importNode(content.firstElementChild!, true) as E;

/**
 * The sheets of an element in the order in which Lit adopts them, each once.
 */
export function sheetsOf(styles: CSSResultGroup): CSSStyleSheet[] {
  const flat = [styles].flat(Infinity as 1) as CSSResultOrNative[];
  return [...new Set(flat.reverse())]
    .reverse()
    .map((style) =>
      style instanceof CSSStyleSheet ? style : style.styleSheet!,
    );
}

const classes = maskingClasses.join(' ');
const attributes = Object.entries(maskingAttributes);

/**
 * The markers of the host, written once. Nobody watches them here: that is part
 * of what the library does more.
 */
export function mask(host: Element): void {
  host.setAttribute('class', classes);
  for (const [name, value] of attributes) host.setAttribute(name, value);
}

/** What is not said now keeps its room. */
export function hide(element: Element | null, isHidden: boolean): void {
  element?.classList.toggle('none', isHidden);
}

/** The boxes of a part of a row, in the order of what they stand for. */
export const boxesIn = (made: Element, part: string): HTMLInputElement[] => [
  ...made.querySelectorAll<HTMLInputElement>(`${part} input`),
];
