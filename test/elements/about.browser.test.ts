import { expect, fixture, html } from '@open-wc/testing';
import { css, LitElement } from 'lit';
import { builtinPack } from '../../src/content/whole.js';
import { mergePacks } from '../../src/content/merge/packs.js';
import { readPacks } from '../../src/content/load/read-pack.js';
import type { Content } from '../../src/content/content.js';
import { renderAbout } from '../../src/views/support/about.js';
import { aboutStyles } from '../../src/views/support/about.styles.js';
import { baseStyles } from '../../src/theme/base.styles.js';

class AboutHost extends LitElement {
  static override styles = [
    baseStyles,
    aboutStyles,
    css`
      :host {
        inline-size: 320px;
      }
    `,
  ];
  content!: Content;

  protected override render(): unknown {
    return renderAbout(this.content);
  }
}
customElements.define('about-host', AboutHost);

const clinic = {
  title: 'Words of the Riverside clinic',
  author: 'The clinic’s team',
  reviewedBy: 'A clinical psychologist',
  reviewedOn: '2026-11-02',
  nextReviewOn: '2027-11',
  sources: [
    {
      title: 'Guideline of the clinic',
      url: 'https://clinic.example/guideline',
    },
    { title: 'A book' },
  ],
};

async function mount(...abouts: object[]): Promise<ShadowRoot> {
  const packs = readPacks(
    abouts.map((about) => ({
      format: 'aftercare-pack/1',
      language: 'en-GB',
      about,
    })),
    builtinPack,
  );
  const host = await fixture<AboutHost>(
    html`<about-host
      .content=${mergePacks([builtinPack, ...packs], 'general')}
    ></about-host>`,
  );
  return host.shadowRoot!;
}

describe('About these words', () => {
  it('is not there where no pack says who stands behind it', async () => {
    expect((await mount()).textContent.trim()).to.equal('');
  });

  it('is closed until somebody presses it, and then says everything as label and value', async () => {
    const root = await mount({ title: 'The platform' }, clinic);
    const details = root.querySelector('details')!;
    expect(details.open).to.equal(false);
    root.querySelector('summary')!.click();
    const text = details.innerText.replace(/\s+/g, ' ');
    for (const words of [
      'About these words',
      'The platform',
      clinic.title,
      `Written by ${clinic.author}`,
      `Reviewed by ${clinic.reviewedBy}`,
      'Reviewed on 2 November 2026',
      'Next review November 2027',
      'Sources Guideline of the clinic clinic.example/guideline A book',
    ]) {
      expect(text).to.include(words);
    }
    expect(text.match(/Reviewed by/g)).to.have.length(1);
    expect(root.querySelector('a')!.href).to.equal(clinic.sources[0]!.url);
    expect(root.querySelector('a')!.referrerPolicy).to.equal('no-referrer');
  });

  it('fits a narrow screen, with a target that a thumb finds', async () => {
    const root = await mount({
      ...clinic,
      title: `A${'very'.repeat(20)}long title`,
      author: 'x'.repeat(80),
    });
    root.querySelector('summary')!.click();
    const { width } = root.host.getBoundingClientRect();
    expect(width).to.equal(320);
    expect(
      root.querySelector('summary')!.getBoundingClientRect().height,
    ).to.be.at.least(44);
    for (const node of root.querySelectorAll('p, dl, dt, dd, a'))
      expect(node.scrollWidth, node.textContent).to.be.at.most(320);
  });
});
