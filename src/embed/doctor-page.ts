import { misspeltTags, toPaste } from '../registry/misspelt-tags.js';
import { tags, type Tag } from '../registry/tags.js';
import type { Finding } from './finding.js';

const wrong = (about: string, text: string): Finding => ({
  level: 'wrong',
  about,
  text,
});

/** Tags that are nearly ours, which the console was told of, too. */
export const aboutTags = (name: (tag: Tag) => string): Finding[] =>
  misspeltTags(tags.map(name)).map((line) => wrong('elements', line));

/** Cards that nobody gave a practice. */
export const emptyCards = (
  all: readonly HTMLElement[],
  name: string,
): Finding[] =>
  all
    .filter(
      (element) =>
        element.localName === name &&
        element.matches(':defined') &&
        !(element as { practice?: unknown }).practice,
    )
    .map(() =>
      wrong(
        'elements',
        `<${name}> has no practice, and visitors read that it is not here; ` +
          `write ${toPaste(name)}, ` +
          'or set a practice of your own as its property',
      ),
    );

/** What the console was told while the page was loaded and used. */
export const toldBefore = (lines: readonly string[]): Finding[] =>
  lines.map((line) => wrong('console', line));

/** Each tag on the page, and how often. */
export function counted(all: readonly HTMLElement[]): string {
  const names = all.map(({ localName }) => localName);
  return [...new Set(names)]
    .map((one) => {
      const times = names.filter((other) => other === one).length;
      return times > 1 ? `${one} × ${times}` : one;
    })
    .join(', ');
}

/** A token with what it has to be, in a property of CSS that takes the same. */
const tokens = [
  ['accent', 'color', 'a colour, as #7a3e9d'],
  ['surface', 'color', 'a colour, as light-dark(white, #222)'],
  ['ink', 'color', 'a colour, as light-dark(#222, white)'],
  ['radius', 'border-radius', 'a length, as 0.5rem or 0px'],
  ['space', 'padding-top', 'a length, as 0.75rem'],
  ['density', 'flex-grow', 'a number, as 0.8'],
  ['motion', 'flex-grow', 'a number, as 1 or 0'],
] as const;

/**
 * Tokens that no browser can use: the library's own stand in for them.
 */
export function aboutTokens(all: readonly HTMLElement[]): Finding[] {
  const lines = all.flatMap((element) => {
    const style = getComputedStyle(element);
    return tokens.flatMap(([token, property, allowed]) => {
      const value = style.getPropertyValue(`--care-${token}`).trim();
      if (!value || CSS.supports(property, value)) return [];
      return (
        `--care-${token}: ${value} cannot be used, and the library's own ` +
        `stands in; write ${allowed}`
      );
    });
  });
  return [...new Set(lines)].map((line) => wrong('tokens', line));
}
