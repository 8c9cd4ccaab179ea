// Everything that can be pressed says so: under a mouse, under a finger, with
// the focus, while it cannot be pressed, and once it is chosen.
import { expect } from '@open-wc/testing';
import { resetMouse, sendMouse } from '@web/test-runner-commands';
import { recorders } from '../../src/page/masking.js';
import { isSeen } from '../support/by-role.js';
import { sendKeys } from '../support/keys.js';
import { inScheme } from './harness.js';
import { answered, openThings, type Shown } from './open-things.js';

const PRESSABLE =
  'button, summary, a[href], select, input:not(.slider), textarea';
/** What is drawn for a control where it lies over that, or inside of it. */
const DRAWN = 'label, .summary, .field, .question';

/** Classes that recorders look for, and tell nothing about the look. */
const ofRecorders = new Set(
  Object.values(recorders)
    .flat()
    .filter((marker) => marker.startsWith('.'))
    .map((marker) => marker.slice(1)),
);

/** What looks alike: its tag, and the classes that it is drawn by. */
function kindOf(control: Element): string {
  const box = control.closest('label, .summary, .rows, .step, .links');
  return [control, ...(box ? [box] : [])]
    .map(({ localName, classList }) =>
      [
        localName,
        ...[...classList].filter((name) => !ofRecorders.has(name)),
      ].join('.'),
    )
    .join(' in ');
}

/** Rules for a mouse over something: a browser without one knows none. */
const isHover = (rule: CSSRule): rule is CSSMediaRule =>
  rule instanceof CSSMediaRule && rule.conditionText === '(hover: hover)';

/** Whether a rule changes the look of a control, or of its box, under a mouse. */
function hasHover(control: Element): boolean {
  const { adoptedStyleSheets } = control.getRootNode() as ShadowRoot;
  const selectors = adoptedStyleSheets
    .flatMap(({ cssRules }) => [...cssRules].filter(isHover))
    .flatMap(({ cssRules }) => [...cssRules])
    .map((rule) => (rule as CSSStyleRule).selectorText)
    .filter((selector) => selector?.includes(':hover'))
    .map((selector) => selector.replaceAll(':hover', ''));
  const drawn = [control, control.closest(DRAWN)].filter((one) => !!one);
  return selectors.some((selector) =>
    drawn.some((one) => one.matches(selector)),
  );
}

/** A square corner that is turned, behind the words. */
function hasArrow(one: Element): boolean {
  const { content, rotate, borderTopWidth } = getComputedStyle(one, '::after');
  return content === '""' && rotate !== 'none' && borderTopWidth !== '0px';
}

const isSeenToBePressed = (one: Element): boolean =>
  !!one.closest(PRESSABLE) || !!one.querySelector(PRESSABLE);

/** A field for text is pressed to type in it: it has a caret. */
const isTyped = (control: Element): boolean =>
  control.matches(
    'textarea, input:not([type=radio], [type=checkbox], [type=range])',
  );

/** All of a look that a state may change. */
const looks = [
  'backgroundColor',
  'borderTopColor',
  'boxShadow',
  'color',
  'opacity',
  'outline',
  'scale',
  'textDecorationLine',
  'textDecorationThickness',
] as const;

function lookOf(control: Element): string {
  const box = control.closest(DRAWN);
  const isDrawn = box && getComputedStyle(box).display !== 'contents';
  return [control, ...(isDrawn ? [box] : [])]
    .flatMap((one) =>
      [undefined, '::before', '::after'].map((part) => {
        const style = getComputedStyle(one, part);
        return looks.map((name) => style[name]).join(' ');
      }),
    )
    .join('\n');
}

const AWAY: [number, number] = [0, 0];
function middleOf(control: Element): [number, number] {
  control.scrollIntoView({ block: 'center' });
  const box = control.getBoundingClientRect().width
    ? control
    : control.closest('label')!;
  const { x, y, width, height } = box.getBoundingClientRect();
  return [Math.round(x + width / 2), Math.round(y + height / 2)];
}

/**
 * One control of each kind that can be seen and pressed.
 * @param known kinds that were looked at before
 * @param isWanted whether a control is one to look at
 */
function oneOfEach(
  shown: Shown,
  known: Set<string>,
  isWanted: (control: HTMLElement) => boolean = () => true,
): HTMLElement[] {
  return [...shown.root.querySelectorAll<HTMLElement>(PRESSABLE)].filter(
    (control) => {
      const kind = kindOf(control);
      const isThere = isSeen(control) && !control.matches(':disabled');
      if (!isThere || !isWanted(control) || known.has(kind)) return false;
      known.add(kind);
      return true;
    },
  );
}

const things = openThings.filter(({ tag }) => tag !== 'care-provider');
/** What can be pressed is found in these as well. */
const shownThings = async (
  show: (typeof things)[number]['show'],
): Promise<Shown> => {
  const shown = await show(answered());
  shown.element.parentElement!.style.cssText = inScheme('light');
  await shown.settle();
  return shown;
};

/** What gives no sign, in words. */
const silentWhere = (
  controls: readonly HTMLElement[],
  before: readonly string[],
  after: readonly string[],
): string[] =>
  controls
    .filter((_, index) => before[index] === after[index])
    .map((control) => kindOf(control));

/** Whether a press changes its look. */
async function answersPress(control: HTMLElement): Promise<boolean> {
  await sendMouse({ type: 'move', position: middleOf(control) });
  const over = lookOf(control);
  await sendMouse({ type: 'down' });
  const pressed = lookOf(control);
  await sendMouse({ type: 'move', position: AWAY });
  await sendMouse({ type: 'up' });
  return pressed !== over;
}

describe('Everything that can be pressed', () => {
  const known = { mouse: new Set<string>(), focus: new Set<string>() };
  const others = { disabled: new Set<string>(), chosen: new Set<string>() };
  afterEach(() => resetMouse());

  for (const { tag, open, show } of things) {
    it(`says so under a mouse and under a finger: ${tag}, ${open}`, async () => {
      const shown = await shownThings(show);
      const controls = oneOfEach(shown, known.mouse).filter(
        (control) => !isTyped(control),
      );
      const silent: string[] = [];
      for (const control of controls) {
        if (!hasHover(control)) silent.push(`${kindOf(control)}, a mouse`);
        // The browser opens a list of its own over it.
        if (control.localName !== 'select' && !(await answersPress(control)))
          silent.push(`${kindOf(control)}, a press`);
      }
      expect(silent.join(' | ')).to.equal('');
    });

    it(`shows an arrow only where something is pressed: ${tag}, ${open}`, async () => {
      const shown = await show(answered());
      const wrong = [...shown.root.querySelectorAll('*')].filter(
        (one) => hasArrow(one) && !isSeenToBePressed(one),
      );
      expect(wrong.map((one) => one.textContent?.trim())).to.deep.equal([]);
    });

    it(`shows the focus: ${tag}, ${open}`, async () => {
      const shown = await shownThings(show);
      await sendKeys({ press: 'Shift' });
      const controls = oneOfEach(shown, known.focus);
      const silent: string[] = [];
      for (const control of controls) {
        shown.active?.blur();
        const rest = lookOf(control);
        control.focus({ focusVisible: true });
        if (shown.active === control && lookOf(control) === rest)
          silent.push(kindOf(control));
      }
      expect(silent.join(' | ')).to.equal('');
    });

    it(`shows what cannot be pressed: ${tag}, ${open}`, async () => {
      const shown = await shownThings(show);
      if (!('disabled' in shown.element)) return;
      const controls = oneOfEach(shown, others.disabled);
      const rest = controls.map(lookOf);
      shown.element.disabled = true;
      await shown.settle();
      const isOff = controls.map((control) => control.matches(':disabled'));
      const after = controls.map((control, index) =>
        isOff[index] ? lookOf(control) : '',
      );
      expect(silentWhere(controls, rest, after).join(' | ')).to.equal('');
    });

    it(`shows what is chosen: ${tag}, ${open}`, async () => {
      const shown = await shownThings(show);
      const controls = oneOfEach(
        shown,
        others.chosen,
        (control) =>
          control.matches('.cover, [type=radio]') &&
          !(control as HTMLInputElement).checked,
      ) as HTMLInputElement[];
      const rest = controls.map(lookOf);
      const after = controls.map((input) => {
        input.checked = true;
        const look = lookOf(input);
        input.checked = false;
        return look;
      });
      expect(silentWhere(controls, rest, after).join(' | ')).to.equal('');
    });
  }

  after(() => {
    expect(known.mouse.size).to.be.above(20);
    expect(known.focus.size).to.be.above(20);
    expect(others.disabled.size).to.be.above(5);
    expect(others.chosen.size).to.be.above(1);
  });
});
