import { ofDocument } from '../page/of-document.js';

/** Two colours that stand on each other on this page. */
export interface Pair {
  readonly what: string;
  readonly ratio: number;
  /** Whether it is the edge of a control and not text. */
  readonly edge: boolean;
}

type Rgb = readonly [number, number, number];

/** What is measured: its words, what shows it, and which of its colours. */
const measured = [
  ['text', '.title, .line, strong, .opt, .chip', 'color'],
  ['quiet text', '.soft, .small, small, .quiet, .link', 'color'],
  ['main button', '.btn.main', 'color'],
  [
    'edge of a control',
    '.btn:not(.main), .chip, .opt, select',
    'borderTopColor',
  ],
] as const;

/**
 * The colours of an element as they are on the screen: its text, its quiet
 * text, its main button, and the edges of its controls. Where a gradient or a
 * picture is under them nobody can tell.
 */
export function contrastOf(element: HTMLElement): Pair[] {
  const root = element.shadowRoot;
  if (!root) return [];
  return measured.flatMap(([what, selector, key]) => {
    const found = root.querySelector(selector);
    const edge = key !== 'color';
    const on = edge ? found?.parentElement : found;
    const under = on && groundOf(on);
    if (!found || !under) return [];
    const ratio = ratioOf(toRgb(getComputedStyle(found)[key], under), under);
    return [{ what, ratio, edge }];
  });
}

const WHITE: Rgb = [255, 255, 255];
const BLACK: Rgb = [0, 0, 0];
/** What Chromium paints under a dark page that has no colour of its own. */
const DARK: Rgb = [18, 18, 18];

/** Whether what has this `color-scheme` is drawn dark. */
export function isDark(colorScheme: string): boolean {
  const prefers = matchMedia('(prefers-color-scheme: dark)').matches;
  const canBeLight = /\blight\b/.test(colorScheme);
  return /\bdark\b/.test(colorScheme) && (prefers || !canBeLight);
}

/** What a page stands on that has no colour itself. */
function canvas(): Rgb {
  const { colorScheme } = getComputedStyle(ofDocument('documentElement'));
  return isDark(colorScheme) ? DARK : WHITE;
}

/** The element that is drawn around another one, also out of a shadow tree. */
export const around = (element: Element): Element | null =>
  element.assignedSlot ??
  element.parentElement ??
  (element.getRootNode() as Partial<ShadowRoot>).host ??
  null;

/** Whether nothing is seen through a colour. */
const isOpaque = (color: string): boolean =>
  toRgb(color, WHITE).join() === toRgb(color, BLACK).join();

/**
 * The colour that is seen under the words of an element: its own, and where that
 * is not opaque, what is under it. None where a gradient or a picture is.
 */
export function groundOf(element: Element): Rgb | undefined {
  const layers: string[] = [];
  let node: Element | null = element;
  while (node) {
    const { backgroundColor, backgroundImage } = getComputedStyle(node);
    if (backgroundImage !== 'none') return undefined;
    layers.unshift(backgroundColor);
    if (isOpaque(backgroundColor)) break;
    node = around(node);
  }
  let ground = canvas();
  for (const layer of layers) ground = toRgb(layer, ground);
  return ground;
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
export function luminance(rgb: Rgb): number {
  const [r, g, b] = rgb.map((value) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
