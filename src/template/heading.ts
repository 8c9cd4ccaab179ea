import { nothing } from 'lit';
import { wholeNumber } from '../diagnostics/attributes.js';
import { html } from './html.js';

/** Levels that a page may ask for. The first is the page's own. */
const levelsOfPage = [2, 6] as const;

/**
 * The level of the title that the host asks for. What is none is named in the
 * console, and the default stays.
 */
export const headingLevelOf = (
  host: Element & { readonly headingLevel: number },
  otherwise: number,
): number =>
  wholeNumber(host, 'heading-level', host.headingLevel, levelsOfPage) ??
  otherwise;

type Part = 'heading' | typeof nothing;

const levels: Record<number, (text: string, part: Part) => unknown> = {
  2: (text, part) =>
    html`<h2 class="title" part=${part} tabindex="-1" data-focus>${text}</h2>`,
  3: (text, part) =>
    html`<h3 class="title" part=${part} tabindex="-1" data-focus>${text}</h3>`,
  4: (text, part) =>
    html`<h4 class="title" part=${part} tabindex="-1" data-focus>${text}</h4>`,
};

/**
 * A title at the level that the page's outline wants; 5 and 6 are said to
 * assistive technology only.
 * @param isNamed whether it is a part: not where an answer decides whether it
 *   is there
 */
export function titleAt(level: number, text: string, isNamed = true): unknown {
  const part = isNamed ? 'heading' : nothing;
  if (levels[level]) return levels[level](text, part);
  return html`<div
    class="title"
    part=${part}
    role="heading"
    aria-level=${level}
    tabindex="-1"
    data-focus
  >
    ${text}
  </div>`;
}
