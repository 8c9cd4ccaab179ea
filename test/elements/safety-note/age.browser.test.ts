import { expect, fixture, html } from '@open-wc/testing';
import { render } from 'lit';
import type * as teller from '../../../src/views/support/tell-age.js';
import { renderSupport } from '../../../src/views/support/support-view.js';
import { createSession } from '../../../src/session/session.js';
import { sourceOf, warningsOf } from './harness.js';

/**
 * The panel as somebody sees it some months after the record was put together.
 */
async function panelAfter(
  months: number,
  country: string,
  feelings: readonly string[] = [],
): Promise<HTMLElement> {
  const session = createSession({ country });
  session.submitCheckIn({ feelings, needs: [] });
  const place = await fixture<HTMLElement>(html`<div></div>`);
  render(
    renderSupport(sourceOf(session), {
      heading: 2,
      country,
      now: new Date(Date.UTC(2026, 10 + months, 27)),
    }),
    place,
  );
  for (const more of place.querySelectorAll('details')) more.open = true;
  return place;
}
const wordsOf = (panel: HTMLElement): string =>
  panel.innerText.replace(/\s+/g, ' ');
const numbersOf = (panel: HTMLElement): string[] =>
  [...panel.querySelectorAll('a')]
    .map((link) => link.getAttribute('href')!)
    .filter((href) => /^(tel|sms):/.test(href));
const isInOrder = (panel: HTMLElement, ...texts: string[]): boolean => {
  const places = texts.map((text) => wordsOf(panel).indexOf(text));
  return places.every((place, index) => place > (places[index - 1] ?? -1));
};

describe('support as it grows older', () => {
  it('says nothing of it to a visitor before a year has gone, nor where a clock is wrong', async () => {
    for (const months of [-300, 0, 5, 11]) {
      const panel = await panelAfter(months, 'GB');
      expect(wordsOf(panel), `${months}`).not.to.contain('may have changed');
      expect(
        isInOrder(panel, 'Samaritans', 'findahelpline.com'),
        `${months}`,
      ).to.equal(true);
    }
  });

  it('after a year the directory stands first, and numbers may have changed', async () => {
    const panel = await panelAfter(12, 'GB');
    expect(
      isInOrder(
        panel,
        'Call 999',
        'Numbers here may have changed.',
        'findahelpline.com',
        'Samaritans',
      ),
    ).to.equal(true);
    expect(wordsOf(panel).match(/findahelpline/g)).to.have.length(1);
    expect(numbersOf(panel)).to.include('tel:08085002222');
  });

  it('after a year and a half only the emergency number, the directory and the crisis line of the country stay', async () => {
    const panel = await panelAfter(18, 'GB', ['coerced']);
    expect(numbersOf(panel)).to.deep.equal([
      'tel:999',
      'tel:112',
      'tel:116123',
    ]);
    expect(
      isInOrder(
        panel,
        'no confirmed line for this here yet',
        'findahelpline.com',
        'Other lines',
        'Samaritans',
      ),
    ).to.equal(true);
  });

  it('still has the first number for somebody who may end their life', async () => {
    expect(numbersOf(await panelAfter(30, 'US', ['hopeless']))).to.deep.equal([
      'tel:911',
      'tel:988',
      'sms:988',
    ]);
  });
});

describe('the console', () => {
  it('tells the developer once that helplines are old, and names no answer', async () => {
    const { tellAge } = await freshTeller();
    const { content } = createSession().getState();
    const said = await warningsOf(() => {
      for (const months of [0, 5, 6, 12, 18])
        tellAge(content, 'GB', new Date(Date.UTC(2026, 10 + months, 27)));
      return Promise.resolve();
    });
    expect(said).to.have.length(1);
    expect(said[0]).to.contain('2026-11-26').and.to.contain('6 months');
  });
});

/** A copy that has told nobody yet. */
const freshTeller = (): Promise<typeof teller> =>
  import(
    new URL('../../../src/views/support/tell-age.ts?fresh', import.meta.url)
      .href
  ) as Promise<typeof teller>;
