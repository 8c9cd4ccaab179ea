/**
 * What the tokens of a page have to be, and what stands in: `@property` does
 * not work in the style sheet of a shadow root. A colour of the card or of its
 * text follows the scheme, which no such default can.
 */
const types = {
  accent: ['<color>', 'oklch(0.56 0.12 20)'],
  radius: ['<length-percentage>', '20px'],
  space: ['<length-percentage>', '12px'],
  density: ['<number>', '1'],
  motion: ['<number>', '1'],
} as const;
const given = new WeakSet<Window>();

/** Lets the tokens of a page count only where they are of their type. */
export function giveTokensTypes(
  page: (Window & typeof globalThis) | null,
): void {
  if (!page || given.has(page)) return;
  given.add(page);
  for (const [name, [syntax, initialValue]] of Object.entries(types))
    try {
      page.CSS.registerProperty({
        name: `--_care-${name}`,
        syntax,
        inherits: true,
        initialValue,
      });
    } catch {
      // Another copy did it, or nobody can: then a wrong token counts.
    }
}
