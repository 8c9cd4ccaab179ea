import { ofDocument } from '../page/of-document.js';

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
  const surface = surfaceOf(box);
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

const WHITE: Rgb = [255, 255, 255];
/** What Chromium paints under a dark page that has no colour of its own. */
const DARK: Rgb = [18, 18, 18];

/** What a page stands on that has no colour itself. */
function canvas(): Rgb {
  const { colorScheme } = getComputedStyle(ofDocument('documentElement'));
  const prefers = matchMedia('(prefers-color-scheme: dark)').matches;
  const isDark = /\bdark\b/.test(colorScheme);
  return isDark && (prefers || !/\blight\b/.test(colorScheme)) ? DARK : WHITE;
}

/** The element that is drawn around another one, also out of a shadow tree. */
const around = (element: Element): Element | null =>
  element.assignedSlot ??
  element.parentElement ??
  (element.getRootNode() as Partial<ShadowRoot>).host ??
  null;

/**
 * The colour that an element stands on: its own, and where that is not opaque,
 * what is under it.
 */
function surfaceOf(element: Element): Rgb {
  const layers: string[] = [];
  let node: Element | null = element;
  while (node) {
    layers.unshift(getComputedStyle(node).backgroundColor);
    node = around(node);
  }
  let surface = canvas();
  for (const layer of layers) surface = toRgb(layer, surface);
  return surface;
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
