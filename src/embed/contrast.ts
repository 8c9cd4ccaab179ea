/** Two colours that stand on each other on this page. */
export interface Pair {
  readonly what: string;
  readonly ratio: number;
  /** Whether it is the edge of a control and not text. */
  readonly edge: boolean;
}

type Rgb = readonly [number, number, number];

/**
 * The colours of an element as they are on the screen: its text, its quiet
 * text, its main button, and the edges of its controls.
 */
export function contrastOf(element: HTMLElement): Pair[] {
  const root = element.shadowRoot;
  const box = root?.querySelector('.box');
  if (!root || !box) return [];
  const surface = toRgb(getComputedStyle(box).backgroundColor, [255, 255, 255]);
  const pair = (
    what: string,
    selector: string,
    key: 'color' | 'borderTopColor',
  ): Pair[] => {
    const found = root.querySelector(selector);
    if (!found) return [];
    const style = getComputedStyle(found);
    const under =
      selector === '.btn.main'
        ? toRgb(style.backgroundColor, surface)
        : surface;
    return [
      {
        what,
        ratio: ratioOf(toRgb(style[key], under), under),
        edge: key !== 'color',
      },
    ];
  };
  return [
    ...pair('text', '.box', 'color'),
    ...pair('quiet text', '.soft, .small, small', 'color'),
    ...pair('main button', '.btn.main', 'color'),
    ...pair(
      'edge of a control',
      '.btn:not(.main), .chip, .opt, select',
      'borderTopColor',
    ),
  ];
}

/**
 * The browser paints the colour, in whichever way it was written, and the paint
 * is read.
 */
function toRgb(color: string, under: Rgb): Rgb {
  const canvas = new OffscreenCanvas(1, 1).getContext('2d', {
    willReadFrequently: true,
  })!;
  for (const fill of [`rgb(${under.join()})`, color]) {
    canvas.fillStyle = fill;
    canvas.fillRect(0, 0, 1, 1);
  }
  const [r, g, b] = canvas.getImageData(0, 0, 1, 1).data;
  return [r!, g!, b!];
}

/**
 * The contrast ratio of WCAG 2.2, from 1 to 21.
 * https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio
 */
function ratioOf(a: Rgb, b: Rgb): number {
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [
    number,
    number,
  ];
  return (light + 0.05) / (dark + 0.05);
}

/** https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
function luminance(rgb: Rgb): number {
  const [r, g, b] = rgb.map((value) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
