// Everything that can be open, as it looks: beside the pictures in
// test/pictures/. `npm run pictures` shows what changed.
import { expect } from '@open-wc/testing';
import { executeServerCommand, setViewport } from '@web/test-runner-commands';
import {
  answered,
  answeredThings,
  openThings,
  type Shown,
} from './open-things.js';
import { inScheme } from './harness.js';

interface Look {
  readonly name: string;
  readonly scheme: 'light' | 'dark';
  readonly dir: 'ltr' | 'rtl';
  readonly width: number;
  /** How large letters are, as somebody chose in their browser. Default 16. */
  readonly letters?: number;
  readonly media?: Readonly<Record<string, string>>;
}

/** Each scheme, direction and width at least once with two of the others. */
const looks: readonly Look[] = [
  { name: 'light-360', scheme: 'light', dir: 'ltr', width: 360 },
  { name: 'dark-rtl-360', scheme: 'dark', dir: 'rtl', width: 360 },
  { name: 'dark-768', scheme: 'dark', dir: 'ltr', width: 768 },
  { name: 'light-rtl-1280', scheme: 'light', dir: 'rtl', width: 1280 },
  {
    name: 'forced-360',
    scheme: 'light',
    dir: 'ltr',
    width: 360,
    media: { 'forced-colors': 'active' },
  },
];

const wideDark: Look = {
  name: 'dark-1280',
  scheme: 'dark',
  dir: 'ltr',
  width: 1280,
};
const largeLetters: Look = {
  name: 'large-360',
  scheme: 'light',
  dir: 'ltr',
  width: 360,
  letters: 32,
};
const onPaper: Look = {
  name: 'paper-768',
  scheme: 'light',
  dir: 'ltr',
  width: 768,
  media: { media: 'print' },
};
/** What tells most in looks that not everything is seen in. */
const moreLooks: Readonly<Record<string, readonly Look[]>> = {
  'feelings-check-in, the field with an answer': [largeLetters],
  'feelings-check-in, the summary of an answer': [wideDark],
  'practice-card, the first step': [onPaper],
  'practice-card, a timer': [largeLetters],
  'practice-list, the rows': [wideDark],
  'preference-builder, the questions': [largeLetters, onPaper],
  'preference-builder, the card': [wideDark, onPaper],
  'safety-note, the numbers': [largeLetters],
};

/** More of a long list looks as its beginning does. */
const HIGHEST = 900;
const margin = 16;

/** As small as a change can still be seen: these pictures are kept for ever. */
const scaleFor = (width: number): number => (width > 360 ? 200 / width : 0.4);

const command = <R>(name: string, payload: object): Promise<R> =>
  executeServerCommand<R, object>(name, payload);

const nameOf = (open: string): string =>
  open.toLowerCase().replace(/\W+/g, '-');

/** How long a line of letters is, which no two fonts agree on. */
function measureLetters(): number {
  const line = document.createElement('span');
  line.style.cssText = 'position: absolute; font: 100px system-ui;';
  line.textContent = 'How are you, right now? 0123456789';
  document.body.append(line);
  const { width } = line.getBoundingClientRect();
  line.remove();
  return Math.round(width);
}

async function takeOn(shown: Shown, look: Look): Promise<void> {
  const { scheme, dir, width, letters = 16, media = {} } = look;
  await setViewport({ width, height: 800 });
  await command('ui-media', { 'prefers-reduced-motion': 'reduce', ...media });
  const place = shown.element.parentElement!;
  place.dir = dir;
  place.style.cssText = `${inScheme(scheme)}; font: ${letters}px/1.5 system-ui; inline-size: auto; padding: ${margin}px;`;
  document.documentElement.style.cssText = `${inScheme(scheme)}; font-size: ${letters}px;`;
  await shown.settle();
  // What took the focus may have scrolled the page by a part of a pixel.
  scrollTo(0, 0);
  unstick(shown.root);
  endAnimations(shown.root);
}

/**
 * What sticks to the edge of the window is a layer of its own, which is drawn
 * at another time, and a little differently, from one run to the next.
 */
function unstick(root: ShadowRoot): void {
  for (const element of root.querySelectorAll<HTMLElement>('*'))
    if (getComputedStyle(element).position === 'sticky')
      element.style.cssText += '; position: relative; inset: auto';
}

/** Where a colour has come to its end, what inherits it may begin to change. */
function endAnimations(root: ShadowRoot): void {
  for (let generation = 0; generation < 4; generation += 1)
    for (const animation of root.getAnimations())
      if (animation instanceof CSSAnimation) animation.cancel();
      else animation.finish();
}

/** The part of the page that is in the picture: the element and what is around it. */
function clipOf({ element }: Shown, { letters = 16 }: Look): object {
  // It stands in the window, and not in a box of the page.
  if (element.localName === 'quick-exit')
    return { x: 0, y: 0, width: innerWidth, height: 400 };
  const { x, y, width, height } =
    element.parentElement!.getBoundingClientRect();
  return {
    x: x + scrollX,
    y: y + scrollY,
    width,
    height: Math.min(height, (HIGHEST * letters) / 16),
  };
}

describe('Everything that can be open', () => {
  let whyNot: string;

  before(async () => {
    whyNot = await command<string>('ui-pictures-here', {
      letters: measureLetters(),
    });
    if (whyNot) console.warn(`no pictures are compared: ${whyNot}`);
  });

  afterEach(async () => {
    document.documentElement.style.cssText = '';
    await command('ui-media', {});
  });

  // A provider has no look of its own.
  const seen = [...openThings, ...answeredThings].filter(
    ({ tag }) => tag !== 'care-provider',
  );
  for (const { tag, open, show } of seen)
    it(`looks as in its pictures: ${tag}, ${open}`, async function () {
      if (whyNot) this.skip();
      const shown = await show(answered());
      const found: string[] = [];
      const all = [...looks, ...(moreLooks[`${tag}, ${open}`] ?? [])];
      for (const look of all) {
        await takeOn(shown, look);
        const name = `${tag}/${nameOf(open)}.${look.name}`;
        const problem = await command<string>('ui-picture', {
          name,
          clip: { ...clipOf(shown, look), scale: scaleFor(look.width) },
        });
        if (problem) found.push(`${name}: ${problem}`);
      }
      expect(found).to.deep.equal([]);
    });
});
