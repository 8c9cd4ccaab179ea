// A page that replaced `attachShadow` or `attachInternals`: no element waits
// for ever, the words inside its tag stay, and one line says why.
import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import {
  defineElements,
  tags,
  type Tag,
} from '../../src/define/define-elements.js';
import type { PreferenceBuilderElement } from '../../src/elements/preference-builder/preference-builder.element.js';
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
const { attachInternals } = HTMLElement.prototype;
const refusals = Object.entries(replaced).filter(
  ([kind]) => !kind.startsWith('attaches'),
);
const noInternals: Readonly<Record<string, unknown>> = {
  ...Object.fromEntries(refusals),
  'attaches, and throws': function (this: HTMLElement) {
    attachInternals.call(this);
    throw new TypeError('Only once');
  },
};
/** The elements that are fields of a form. */
const fields: readonly Tag[] = ['feelings-check-in', 'preference-builder'];
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

describe('A page that gives no shadow root, or no part in forms', () => {
  const said = warnings();
  afterEach(() => {
    Element.prototype.attachShadow = attachShadow;
    HTMLElement.prototype.attachInternals = attachInternals;
    pageSession().clear();
  });

  /**
   * Uses elements of these tags in every way, and finds the words inside their
   * tags on the screen and one line each.
   */
  async function keepTheirWords(
    only: readonly Tag[],
    member: string,
  ): Promise<void> {
    const errors: string[] = [];
    const onError = (event: ErrorEvent | PromiseRejectionEvent): number =>
      errors.push(String('reason' in event ? event.reason : event.message));
    addEventListener('error', onError);
    addEventListener('unhandledrejection', onError);
    const turns = fc.array(fc.nat(use.length - 1), { maxLength: 6 });
    for (const tag of only) {
      // Each line is said once, so each tag has a name of its own.
      const prefix = `n${(prefixes += 1)}`;
      defineElements({ prefix, only: [tag] });
      for (const steps of fc.sample(turns, { numRuns: 12, seed: 20_261_126 })) {
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
          line.includes(`<${prefix}-${tag}>`) &&
          line.includes('shows the words'),
      );
      expect(lines, tag).to.have.length(1);
      expect(lines[0]).to.match(
        new RegExp(`shows the words inside its tag.*${member}`),
      );
    }
    removeEventListener('error', onError);
    removeEventListener('unhandledrejection', onError);
    expect(errors).to.deep.equal([]);
  }

  for (const [kind, patch] of Object.entries(replaced)) {
    it(`where attachShadow ${kind}, every element keeps the words inside its tag and says so once`, async () => {
      Element.prototype.attachShadow = patch as typeof attachShadow;
      await keepTheirWords(tags, 'attachShadow');
    });
  }

  for (const [kind, patch] of Object.entries(noInternals)) {
    it(`where attachInternals ${kind}, the fields keep the words inside their tags and say so once`, async () => {
      HTMLElement.prototype.attachInternals = patch as typeof attachInternals;
      await keepTheirWords(fields, 'attachInternals');
    });
  }

  it('a field that got no part in forms is in none, is never wrong, and takes and gives answers', async () => {
    HTMLElement.prototype.attachInternals = noInternals[
      'throws'
    ] as typeof attachInternals;
    const prefix = `n${(prefixes += 1)}`;
    defineElements({ prefix, only: fields });
    const form = document.createElement('form');
    form.innerHTML = `<label>Card <${prefix}-preference-builder name="card" required></${prefix}-preference-builder></label>`;
    document.body.append(form);
    const field = form.querySelector<PreferenceBuilderElement>(
      `${prefix}-preference-builder`,
    )!;
    await field.updateComplete;
    field.value = { hug: { receive: { level: 'like' } } };
    await field.updateComplete;
    field.setCustomValidity('No.');
    expect(field.getAnswers()).to.deep.equal({
      hug: { receive: { level: 'like' } },
    });
    expect([
      field.form,
      [...field.labels],
      field.validity.valid,
      field.willValidate,
      field.checkValidity(),
      field.reportValidity(),
      field.validationMessage,
    ]).to.deep.equal([null, [], true, false, true, true, '']);
    expect([...new FormData(form)]).to.deep.equal([]);
    expect(form.checkValidity()).to.equal(true);
    form.remove();
  });

  it('an element that is no field works where attachInternals throws', async () => {
    HTMLElement.prototype.attachInternals = noInternals[
      'throws'
    ] as typeof attachInternals;
    for (const tag of tags.filter(
      (one) => !fields.includes(one) && one !== 'care-provider',
    )) {
      const prefix = `n${(prefixes += 1)}`;
      defineElements({ prefix, only: [tag] });
      const element = document.createElement(`${prefix}-${tag}`) as Ours;
      element.setAttribute('show', 'always');
      document.body.append(element);
      await element.updateComplete;
      expect(element.shadowRoot, tag).not.to.equal(null);
      element.remove();
    }
    expect(
      said.filter((line) => line.includes('attachInternals')),
    ).to.deep.equal([]);
  });
});
