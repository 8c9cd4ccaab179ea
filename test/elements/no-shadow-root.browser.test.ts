// A page that replaced `attachShadow`: no element waits for ever, the words
// inside its tag stay, and one line says why.
import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { defineElements, tags } from '../../src/define/define-elements.js';
import { pageSession } from '../../src/context/page-session.js';
import { warnings } from './warnings.js';

const { attachShadow } = Element.prototype;
const replaced: Readonly<
  Record<string, (this: Element, init: ShadowRootInit) => unknown>
> = {
  throws: () => {
    throw new DOMException('No shadow root here', 'NotSupportedError');
  },
  'throws nothing': () => {
    // eslint-disable-next-line @typescript-eslint/only-throw-error -- a page may throw anything
    throw undefined;
  },
  'gives nothing': () => undefined,
  'gives null': () => null,
  'gives something else': () => ({}),
  'attaches, and gives nothing': function (init) {
    attachShadow.call(this, init);
  },
  'attaches, and throws': function (init) {
    attachShadow.call(this, init);
    throw new TypeError('Only once');
  },
};
type Ours = HTMLElement & {
  updateComplete: Promise<unknown>;
  requestUpdate: () => void;
};
const use = [
  () => pageSession().submitCheckIn({ feelings: ['unsafe'], needs: [] }),
  () => pageSession().clear(),
  (element: Ours) => element.requestUpdate(),
  (element: Ours) => element.focus(),
  (element: Ours) => document.body.append(element),
  (element: Ours) => element.setAttribute('practice', 'hold-hands'),
] as const;
let prefixes = 0;

describe('A page that gives no shadow root', () => {
  const said = warnings();
  afterEach(() => {
    Element.prototype.attachShadow = attachShadow;
    pageSession().clear();
  });

  for (const [kind, patch] of Object.entries(replaced)) {
    it(`where attachShadow ${kind}, every element keeps the words inside its tag and says so once`, async () => {
      const errors: string[] = [];
      const onError = (event: ErrorEvent | PromiseRejectionEvent): number =>
        errors.push(String('reason' in event ? event.reason : event.message));
      addEventListener('error', onError);
      addEventListener('unhandledrejection', onError);
      Element.prototype.attachShadow = patch as typeof attachShadow;
      const turns = fc.array(fc.nat(use.length - 1), { maxLength: 6 });
      for (const tag of tags) {
        // Each line is said once, so each tag has a name of its own.
        const prefix = `n${(prefixes += 1)}`;
        defineElements({ prefix, only: [tag] });
        for (const steps of fc.sample(turns, {
          numRuns: 12,
          seed: 20_261_126,
        })) {
          const element = document.createElement(`${prefix}-${tag}`) as Ours;
          element.innerHTML = '<p>Call the clinic.</p>';
          document.body.append(element);
          await element.updateComplete;
          for (const step of steps) {
            use[step]!(element);
            await element.updateComplete;
          }
          expect(
            element.querySelector('p')!.getClientRects().length,
            `${tag} ${steps.join()}`,
          ).to.equal(1);
          element.remove();
        }
        const lines = said.filter(
          (line) =>
            line.includes(`<${prefix}-${tag}>`) && line.includes('shadow root'),
        );
        expect(lines, tag).to.have.length(1);
        expect(lines[0]).to.match(
          /shows the words inside its tag.*attachShadow/,
        );
      }
      removeEventListener('error', onError);
      removeEventListener('unhandledrejection', onError);
      expect(errors).to.deep.equal([]);
    });
  }
});
