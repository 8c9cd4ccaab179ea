// What axe does not look at, over everything that can be open in an element.
import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import { allByRole, nameOf, roleOf, wordsOf } from '../support/by-role.js';
import { answered, openThings, type Shown } from './open-things.js';
import { tooWide } from './too-wide.js';

/** What somebody who speaks to a device can name: each name means one thing. */
const spoken = ['button', 'link', 'checkbox', 'radio', 'combobox', 'textbox'];

/** What a choice belongs to: its name is said with it. */
const groupOf = (control: Element): string =>
  nameOf(
    control.closest('fieldset, [role=group], [role=radiogroup]') ??
      document.createElement('div'),
  );

/** Names of two controls of one element that do different things. */
function sharedNames({ root }: Shown): string[] {
  const does = new Map<string, string | Element>();
  const shared = new Set<string>();
  for (const role of spoken)
    for (const control of allByRole(root, role)) {
      const name = `${role} ${nameOf(control)} ${groupOf(control)}`.trim();
      // Two ways to one page are one thing.
      const doing = control.getAttribute('href') ?? control;
      if ((does.get(name) ?? doing) !== doing) shared.add(name);
      does.set(name, doing);
    }
  return [...shared];
}

/** Whether the control itself is drawn, and not only its label. */
const isDrawn = (choice: Element): boolean =>
  getComputedStyle(choice).opacity !== '0' &&
  choice.getBoundingClientRect().width > 12;

/** Choices where a finger, a switch or a magnifier finds something else. */
function uncovered({ root }: Shown): string[] {
  const choices = [...allByRole(root, 'radio'), ...allByRole(root, 'checkbox')];
  return choices
    .filter((choice) => !isDrawn(choice))
    .filter((choice) => {
      const label = choice.closest('label')!;
      label.scrollIntoView({ block: 'center' });
      const { x, y, width, height } = label.getBoundingClientRect();
      return root.elementFromPoint(x + width / 2, y + height / 2) !== choice;
    })
    .map((choice) => `${roleOf(choice)} ${wordsOf(choice.closest('label'))}`);
}

/** What WCAG 1.4.12 lets a reader ask of every text. */
const spaced = new CSSStyleSheet();
spaced.replaceSync(`* {
  line-height: 1.5 !important;
  letter-spacing: 0.12em !important;
  word-spacing: 0.16em !important;
}
p { margin-block-end: 2em !important; }`);

/** What cannot be read, since its own box cuts it. */
const cut = ({ root }: Shown): string[] =>
  [...root.querySelectorAll<HTMLElement>('button, label, a, p, h2, h3, h4, li')]
    .filter((node) => !node.closest('.sr, [hidden]'))
    .filter((node) => getComputedStyle(node).overflow !== 'visible')
    .filter(
      ({ scrollWidth, clientWidth, scrollHeight, clientHeight }) =>
        scrollWidth > clientWidth + 1 || scrollHeight > clientHeight + 1,
    )
    .map((node) => `${node.localName} ${wordsOf(node).slice(0, 60)}`);

const narrow = ({ element }: Shown, width: number): void => {
  element.parentElement!.style.inlineSize = `${width}px`;
};

describe('For whoever uses it in another way', () => {
  afterEach(async () => {
    document.documentElement.style.fontSize = '';
    await executeServerCommand('ui-media', {});
  });

  for (const { tag, open, show } of openThings) {
    const what = `${tag}, ${open}`;
    it(`no name means two things to whoever speaks: ${what}`, async () => {
      expect(sharedNames(await show(answered()))).to.deep.equal([]);
    });

    it(`a choice is found wherever its label is touched: ${what}`, async () => {
      expect(uncovered(await show(answered()))).to.deep.equal([]);
    });

    // The way out stands in the window, and not in a box of the page.
    if (tag === 'quick-exit') continue;
    for (const width of [320, 360])
      it(`nothing is cut with letters of twice the size, ${width} px: ${what}`, async () => {
        const shown = await show(answered());
        document.documentElement.style.fontSize = '200%';
        narrow(shown, width);
        await shown.settle();
        expect([...tooWide(shown), ...cut(shown)]).to.deep.equal([]);
      });

    it(`nothing is cut with room between letters, words and lines: ${what}`, async () => {
      const shown = await show(answered());
      shown.root.adoptedStyleSheets.push(spaced);
      narrow(shown, 320);
      await shown.settle();
      expect([...tooWide(shown), ...cut(shown)]).to.deep.equal([]);
    });
  }
});
