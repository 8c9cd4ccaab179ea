// Colours as they are painted, and how far apart they are.

/** Red, green and blue from 0 to 1, of colours one over the other. */
function painted(layers: readonly string[]): readonly number[] {
  const canvas = document.createElement('canvas');
  const context = canvas.getContext('2d')!;
  for (const colour of layers) {
    context.fillStyle = colour;
    context.fillRect(0, 0, 1, 1);
  }
  const [red, green, blue] = context.getImageData(0, 0, 1, 1).data;
  return [red! / 255, green! / 255, blue! / 255];
}

const linear = (part: number): number =>
  part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;

/** Relative luminance (WCAG 2.2). */
function luminance(layers: readonly string[]): number {
  const [red, green, blue] = painted(layers).map(linear);
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}

/** The ratio of a colour and what is behind it, the lowest first (WCAG 2.2). */
export function contrast(colour: string, ...behind: string[]): number {
  const [dark, light] = [luminance([colour]), luminance(behind)].sort(
    (a, b) => a - b,
  );
  return (light! + 0.05) / (dark! + 0.05);
}

/** Lightness and the two axes of hue, as an eye tells them apart (Oklab). */
function oklab(colour: string): readonly number[] {
  const [red, green, blue] = painted([colour]).map(linear) as [
    number,
    number,
    number,
  ];
  const long = Math.cbrt(0.41222 * red + 0.53633 * green + 0.05145 * blue);
  const medium = Math.cbrt(0.2119 * red + 0.6807 * green + 0.1074 * blue);
  const short = Math.cbrt(0.0883 * red + 0.28172 * green + 0.62998 * blue);
  return [
    0.21045 * long + 0.79362 * medium - 0.00407 * short,
    1.978 * long - 2.42859 * medium + 0.45059 * short,
    0.0259 * long + 0.78277 * medium - 0.80868 * short,
  ];
}

/** How far an eye tells two colours apart: 0.02 is just seen, 1 is black and white. */
export function distance(one: string, other: string): number {
  const to = oklab(other);
  return Math.hypot(...oklab(one).map((part, index) => part - to[index]!));
}

/** The accents of the demo sites, and ours. */
export const accents: Readonly<Record<string, string>> = {
  rose: 'oklch(0.56 0.12 20)',
  moss: 'oklch(0.5 0.08 160)',
  berry: 'oklch(0.52 0.2 5)',
  teal: 'oklch(0.5 0.09 225)',
  ultramarine: 'oklch(0.52 0.09 250)',
};
