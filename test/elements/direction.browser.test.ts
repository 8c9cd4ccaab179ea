import { expect, fixture, html } from '@open-wc/testing';
import type { LitElement } from 'lit';
import { defineElements } from '../../src/define/define-elements.js';
import { createSession } from '../../src/session/session.js';

defineElements();

const markups = [
  '<feelings-check-in></feelings-check-in>',
  '<practice-list></practice-list>',
  '<practice-card practice="hold-hands"></practice-card>',
  '<practice-card practice="none-of-ours"></practice-card>',
  '<care-note></care-note>',
  '<preference-builder></preference-builder>',
  '<care-data></care-data>',
  '<safety-note show="always" country="GB"></safety-note>',
  '<safety-note show="always"></safety-note>',
];

/** An element on a page that is read from the right. */
async function place(markup: string): Promise<ShadowRoot> {
  const box = await fixture<HTMLElement>(
    html`<div dir="rtl" style="inline-size: 60rem"></div>`,
  );
  box.innerHTML = markup;
  const element = box.firstElementChild as LitElement & { session: unknown };
  element.session = createSession({ audience: 'kink' });
  await element.updateComplete;
  for (const details of element.shadowRoot!.querySelectorAll('details'))
    details.open = true;
  await element.updateComplete;
  return element.shadowRoot!;
}

/** Where a letter of a text is. */
function letter(text: Text, index: number): DOMRect {
  const range = document.createRange();
  range.setStart(text, index);
  range.setEnd(text, index + 1);
  return range.getBoundingClientRect();
}

/** Texts that are seen, and end with a mark that has no direction. */
function* sentences(root: ShadowRoot): Generator<Text> {
  const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const text = texts.currentNode as Text;
    const isHeardOnly = !!text.parentElement?.closest('.sr');
    if (/[.?!]\s*$/.test(text.data) && !isHeardOnly) yield text;
  }
}

describe('English words on a page that is read from the right', () => {
  for (const markup of markups) {
    it(`end with their full stop: ${markup}`, async () => {
      const wrong: string[] = [];
      for (const text of sentences(await place(markup))) {
        const end = letter(text, text.data.trimEnd().length - 1);
        const before = letter(text, text.data.trimEnd().length - 2);
        const isOneLine = Math.abs(end.top - before.top) < before.height / 2;
        if (before.width && isOneLine && end.left < before.left)
          wrong.push(text.data.trim());
      }
      expect(wrong).to.deep.equal([]);
    });

    it(`leave room beside a triangle: ${markup}`, async () => {
      const root = await place(markup);
      const narrow = [...root.querySelectorAll('summary')].filter((summary) => {
        if (getComputedStyle(summary).display !== 'list-item') return false;
        const words = document.createRange();
        words.selectNodeContents(summary);
        const { right } = words.getBoundingClientRect();
        return summary.getBoundingClientRect().right - right < 8;
      });
      expect(narrow.map(({ textContent }) => textContent.trim())).to.deep.equal(
        [],
      );
    });
  }
});
