import { expect, fixture, html } from '@open-wc/testing';
import { maskingAttributes, maskingClasses } from '../../src/page/masking.js';
import { Probe } from './probe.js';

customElements.define('masked-probe', class extends Probe {});

const missing = (element: Element): string[] => [
  ...maskingClasses.filter((name) => !element.classList.contains(name)),
  ...Object.entries(maskingAttributes).flatMap(([name, value]) =>
    element.getAttribute(name) === value ? [] : name,
  ),
];
/**
 * Calls back before the browser paints, with nothing but microtasks in between.
 */
const beforePaint = (): Promise<void> => Promise.resolve().then(() => {});

describe('Masking markers', () => {
  it('stand on the host before anything is rendered, beside its own classes', () => {
    const element = document.createElement('masked-probe');
    element.className = 'wide';
    document.body.append(element);
    expect(missing(element)).to.deep.equal([]);
    expect(element.classList.contains('wide')).to.equal(true);
    element.remove();
  });

  it('come back before the next frame when a framework writes the class', async () => {
    const element = await fixture(html`<masked-probe></masked-probe>`);
    for (const rewrite of [
      () => (element.className = 'theirs'),
      () => element.removeAttribute('class'),
      () => element.classList.remove('ph-no-capture'),
      () => element.setAttribute('data-dd-privacy', 'allow'),
      () => element.removeAttribute('data-private'),
    ]) {
      rewrite();
      expect(missing(element)).not.to.deep.equal([]);
      await beforePaint();
      expect(missing(element), String(rewrite)).to.deep.equal([]);
    }
    element.className = 'theirs';
    await beforePaint();
    expect(
      element.classList.contains('theirs'),
      'what the framework wrote',
    ).to.equal(true);
  });

  it('come back on an element that is away from the page', async () => {
    const element = await fixture(html`<masked-probe></masked-probe>`);
    element.remove();
    element.className = '';
    await beforePaint();
    expect(missing(element)).to.deep.equal([]);
  });

  it('are written once, and then nothing is left to do', async () => {
    const element = await fixture(html`<masked-probe></masked-probe>`);
    let writes = 0;
    const counter = new MutationObserver(
      (records) => (writes += records.length),
    );
    counter.observe(element, { attributes: true });
    element.className = 'theirs';
    await beforePaint();
    await beforePaint();
    // One by the framework, one that brings all classes back.
    expect(writes + counter.takeRecords().length).to.equal(2);
    counter.disconnect();
  });
});
