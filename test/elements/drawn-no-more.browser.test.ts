// A page that breaks a built-in while elements are on it: whoever reads is left
// with the words inside the tag, and not with nothing.
import { expect } from '@open-wc/testing';
import type { LitElement } from 'lit';
import { pageSession } from '../../src/context/page-session.js';
import { defineElements } from '../../src/define/define-elements.js';
import { warnings } from './warnings.js';
import '../support/whole-page.js';

defineElements();

const { importNode } = Document.prototype;
const tags = [
  'feelings-check-in',
  'practice-card',
  'practice-list',
  'preference-builder',
  'safety-note',
] as const;

describe('An element that can be drawn no more', () => {
  const lines = warnings();
  const session = pageSession();
  let around: HTMLElement;
  const settle = async (element: LitElement): Promise<void> => {
    for (let turn = 0; turn < 3; turn += 1) await element.updateComplete;
  };
  beforeEach(() => {
    around = document.createElement('div');
    document.body.append(around);
  });
  afterEach(() => {
    Document.prototype.importNode = importNode;
    session.clear();
    around.remove();
  });

  for (const tag of tags)
    it(`shows the words inside its tag, says so once, and is drawn again when it can be: ${tag}`, async () => {
      session.configure({ country: 'GB' });
      around.innerHTML = `<${tag} practice="hold-hands"><p>Call 112.</p></${tag}>`;
      const element = around.querySelector<LitElement>(tag)!;
      await settle(element);
      const words = element.querySelector('p')!;
      Document.prototype.importNode = () => {
        throw new TypeError('broken');
      };
      session.submitCheckIn({ feelings: ['hopeless'], needs: [] });
      element.requestUpdate();
      await settle(element);
      expect(words.getBoundingClientRect().height, 'words').to.be.above(0);
      expect(lines).to.have.length(1);
      expect(lines[0]).to.match(/shows the words inside its tag .*broken/);
      Document.prototype.importNode = importNode;
      element.requestUpdate();
      await settle(element);
      const { shadowRoot } = element;
      expect(
        shadowRoot!.querySelector('[part~=box]') !== null,
        'drawn',
      ).to.equal(true);
      expect(shadowRoot!.querySelectorAll(':scope > slot')).to.have.length(0);
    });
});
