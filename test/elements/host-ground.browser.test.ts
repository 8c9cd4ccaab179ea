// A page that is dark or coloured and says nothing of it by `color-scheme`: the
// elements are light there, and what has no card of its own stands on that ground.
import { expect, fixture, html } from '@open-wc/testing';
import { LitElement } from 'lit';
import { defineElements } from '../../src/define/define-elements.js';
import { SafetyNoteElement } from '../../src/elements/safety-note/safety-note.element.js';
import { createSession } from '../../src/session/session.js';
import { sendKeys } from '../support/keys.js';
import { contrast } from './colours.js';
import '../support/whole-page.js';

defineElements();

/** A note that cannot be drawn: the words inside its tag are shown. */
class BrokenNote extends SafetyNoteElement {
  protected override render(): unknown {
    throw new Error('Not on this page.');
  }
}
customElements.define('broken-note', BrokenNote);

/** Each element in its first state, and what stands on the page without a card. */
const forms: Readonly<Record<string, string>> = {
  'a check-in': '<feelings-check-in></feelings-check-in>',
  'a check-in with words':
    '<feelings-check-in mode="words"></feelings-check-in>',
  'a card': '<practice-card practice="hold-hands"></practice-card>',
  'a compact card':
    '<practice-card practice="hold-hands" variant="compact"></practice-card>',
  'a card that was put away':
    '<practice-card practice="slow-hug"></practice-card>',
  'a card that nobody knows': '<practice-card practice="none"></practice-card>',
  'a card with words of the page':
    '<practice-card practice="none"><p>Not here.</p></practice-card>',
  'a list': '<practice-list></practice-list>',
  'a builder': '<preference-builder></preference-builder>',
  'a builder, one by one':
    '<preference-builder layout="one-by-one"></preference-builder>',
  'a closed note': '<safety-note country="GB"><p>Call 999.</p></safety-note>',
  'an open note': '<safety-note country="GB" show="always"></safety-note>',
  'a note that cannot be drawn': '<broken-note><p>Call 999.</p></broken-note>',
  'something to read': '<care-note note="your-body-after"></care-note>',
  'what is kept': '<care-data></care-data>',
  'the way out': '<quick-exit></quick-exit>',
  'what is not here yet': '<safety-notes><p>Call 999.</p></safety-notes>',
};

const grounds: Readonly<Record<string, string>> = {
  dark: 'background: #111; color: #eee',
  black: 'background: #000; color: #fff',
  coloured: 'background: #7a3e9d; color: #fff',
  light: 'background: #fff; color: #222',
  dark_and_said: 'background: #111; color: #eee; color-scheme: dark',
  dark_without_a_colour: 'background: #111; color-scheme: dark',
};

async function place(markup: string, style: string): Promise<HTMLElement> {
  const around = await fixture<HTMLElement>(html`<div></div>`);
  around.style.cssText = style;
  around.innerHTML = markup;
  const element = around.firstElementChild as HTMLElement;
  if ('session' in element) {
    const session = createSession();
    session.markPractice('slow-hug', { dismissed: true });
    element.session = session;
  }
  if (element instanceof LitElement) await element.updateComplete;
  return element;
}

/** What a node is drawn in, also out of a shadow tree. */
const around = (node: Node): Element | null => {
  const { assignedSlot = null } = node as Partial<Element>;
  const { parentNode } = node;
  return (
    assignedSlot ??
    (parentNode instanceof ShadowRoot
      ? parentNode.host
      : (parentNode as Element | null))
  );
};

/** What is painted under a node, the lowest first. */
function layersUnder(node: Element): string[] {
  const layers: string[] = [];
  let one: Element | null = node;
  while (one && one !== document.documentElement) {
    layers.unshift(getComputedStyle(one).backgroundColor);
    one = around(one);
  }
  return ['white', ...layers];
}

/** Every node with words of its own that can be seen, shadow roots included. */
function* withWords(root: Node): Generator<Element> {
  for (const node of root.childNodes) {
    if (node instanceof Element) {
      yield* withWords(node);
      if (node.shadowRoot) yield* withWords(node.shadowRoot);
    } else if (node.nodeType === Node.TEXT_NODE && node.nodeValue!.trim()) {
      const parent = around(node)!;
      if (parent.checkVisibility() && !parent.closest('.sr, option, style'))
        yield parent;
    }
  }
}

const unreadable = (within: Element): string[] =>
  [...withWords(within)]
    .filter((node) => !node.closest(':disabled, .none'))
    .map((node) => ({
      words: node.textContent.trim().slice(0, 40),
      ratio: contrast(getComputedStyle(node).color, ...layersUnder(node)),
    }))
    .filter(({ ratio }) => ratio < 4.5)
    .map(({ words, ratio }) => `${ratio.toFixed(2)} ${words}`);

describe('On the ground of a page', () => {
  for (const [form, markup] of Object.entries(forms))
    for (const [ground, style] of Object.entries(grounds)) {
      // Words of the page are in its own colour, and this page gave them none.
      const isOfPage = /cannot be drawn|not here yet/.test(form);
      if (isOfPage && ground === 'dark_without_a_colour') continue;
      it(`${form} can be read, ${ground}`, async () => {
        const element = await place(markup, style);
        expect([...withWords(element.parentElement!)]).not.to.deep.equal([]);
        expect(unreadable(element.parentElement!)).to.deep.equal([]);
      });
    }

  it('words inside a tag are in the colour of the page', async () => {
    const element = await place(
      forms['a note that cannot be drawn']!,
      grounds['coloured']!,
    );
    const { color } = getComputedStyle(element.firstElementChild!);
    expect(color).to.equal('rgb(255, 255, 255)');
  });

  for (const form of ['a closed note', 'a compact card', 'the way out'])
    it(`${form} brings what its ring is seen on`, async () => {
      const element = await place(forms[form]!, grounds['dark']!);
      const root = element.shadowRoot!;
      // As from a keyboard.
      await sendKeys({ press: 'Tab' });
      root.querySelector<HTMLElement>('summary, button, a')!.focus();
      const ring = [...root.querySelectorAll('*')].find(
        (one) => getComputedStyle(one).outlineStyle === 'solid',
      );
      const { outlineColor, boxShadow, outlineOffset } = getComputedStyle(
        ring!,
      );
      const gap = /^(.+\)) 0px 0px 0px (\dpx)$/.exec(boxShadow);
      expect(gap?.[2], 'the gap is filled').to.equal(outlineOffset);
      expect(contrast(outlineColor, gap![1]!)).to.be.at.least(3);
    });

  it('a note is as small as its words while it is closed', async () => {
    const element = await place(forms['a closed note']!, grounds['light']!);
    const summary = element.shadowRoot!.querySelector('summary')!;
    const { width, height } = summary.getBoundingClientRect();
    expect(width).to.be.within(80, 200);
    expect(height).to.be.at.least(44);
  });
});
