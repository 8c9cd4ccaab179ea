import { expect, fixture, html, nextFrame, oneEvent } from '@open-wc/testing';
import { pageSession } from '../../../src/context/page-session.js';
import { CareProviderElement } from '../../../src/elements/care-provider/care-provider.element.js';
import type { CareErrorEvent } from '../../../src/elements/care-provider/care-provider.events.js';
import type { Pack } from '../../../src/content/schema.js';
import { createSession } from '../../../src/session/session.js';
import { Probe } from '../../context/probe.js';
import { PAGE, TOLD } from '../../support/told-form.js';
import { warnings } from '../warnings.js';
import { mount } from './harness.js';

const pack: Pack = {
  format: 'aftercare-pack/1',
  language: 'en',
  catalogue: { needs: [{ id: 'tea', audience: 'general' }] },
  words: { needs: { tea: { label: 'Tea', gloss: 'A hot cup.' } } },
};
describe('care-provider', () => {
  const said = warnings();
  afterEach(() => pageSession().clear());

  it('gives what is inside it a session of its own, with its settings', async () => {
    const page = await mount(
      html`<div>
        <care-provider
          audience="intimate"
          context="casual"
          company="solo"
          country="GB"
          ><provider-probe></provider-probe
        ></care-provider>
      </div>`,
    );
    await page.probe.updateComplete;
    expect(page.probe.sessions.session).to.equal(page.provider.session);
    expect(page.provider.session).not.to.equal(pageSession());
    const { audience, context, company, country } = page.state;
    expect({ audience, context, company, country }).to.deep.equal({
      audience: 'intimate',
      context: 'casual',
      company: 'solo',
      country: 'GB',
    });
    expect(page.probe.shown).to.equal('intimate 0');
    expect(pageSession().getState().audience).to.equal('general');
    expect(said).to.deep.equal([]);
  });

  it('keeps two providers, and one inside another, apart', async () => {
    const page = await mount(
      html`<div>
        <care-provider
          ><provider-probe></provider-probe
          ><care-provider><provider-probe></provider-probe></care-provider
        ></care-provider>
        <care-provider><provider-probe></provider-probe></care-provider>
      </div>`,
    );
    const probes = page.probes;
    expect(
      new Set(probes.map(({ sessions }) => sessions.session)).size,
    ).to.equal(3);
    probes[1]!.sessions.session.submitCheckIn({
      feelings: ['calm'],
      needs: [],
    });
    await Promise.all(probes.map(({ updateComplete }) => updateComplete));
    expect(probes.map(({ shown }) => shown)).to.deep.equal([
      'general 0',
      'general 1',
      'general 0',
    ]);
  });

  it('reconfigures the same session, and the answers stay', async () => {
    const page = await mount(
      html`<div>
        <care-provider audience="kink" context="kink"
          ><provider-probe></provider-probe
        ></care-provider>
      </div>`,
    );
    const { session } = page.provider;
    session.submitCheckIn({ feelings: ['calm'], needs: [] });
    page.provider.audience = 'intimate';
    page.provider.setAttribute('context', 'long-term');
    await page.provider.updateComplete;
    await page.probe.updateComplete;
    expect(page.provider.session).to.equal(session);
    expect(page.state.context).to.equal('long-term');
    expect(page.probe.shown).to.equal('intimate 1');
    page.provider.removeAttribute('context');
    page.provider.audience = null;
    await page.provider.updateComplete;
    expect([page.state.audience, page.state.context]).to.deep.equal([
      'general',
      undefined,
    ]);
    expect(said).to.deep.equal([]);
  });

  it('allows a context again when the audience does', async () => {
    const page = await mount(
      html`<div>
        <care-provider audience="kink" context="kink"></care-provider>
      </div>`,
    );
    page.provider.audience = 'general';
    await page.provider.updateComplete;
    expect(page.state.context).to.equal(undefined);
    page.provider.audience = 'kink';
    await page.provider.updateComplete;
    expect(page.state.context).to.equal('kink');
  });

  it('says of a wrong value which it is and what is allowed, once, and keeps the last good one', async () => {
    const page = await mount(
      html`<div>
        <care-provider
          audience="intimate"
          company="solo"
          country="GB"
        ></care-provider>
      </div>`,
    );
    for (const [name, value, allowed] of [
      ['audience', 'nsfw', 'general, intimate, kink'],
      [
        'context',
        'kink',
        'casual, long-term, difficult-conversation, conflict, emotional-moment',
      ],
      ['company', 'alone', 'together, solo, distance'],
      ['country', 'Atlantis', 'GR'],
      ['country', 'ZZ', 'GR'],
    ]) {
      said.length = 0;
      page.provider.setAttribute(name!, value!);
      await page.provider.updateComplete;
      expect(said).to.have.length(1);
      expect(said[0]).to.include(`<care-provider> ${name}="${value}": `);
      expect(said[0]).to.include('allowed: ').and.to.include(allowed!);
    }
    const { audience, context, company, country } = page.state;
    expect({ audience, context, company, country }).to.deep.equal({
      audience: 'intimate',
      context: undefined,
      company: 'solo',
      country: 'GB',
    });
  });

  it('adds a pack, as an object or as text, and takes it away again', async () => {
    const page = await mount(
      html`<div><care-provider .content=${pack}></care-provider></div>`,
    );
    await page.provider.updateComplete;
    expect(page.hasNeed('tea')).to.equal(true);
    page.provider.content = undefined;
    await page.provider.updateComplete;
    expect(page.hasNeed('tea')).to.equal(false);
    page.provider.content = JSON.stringify(pack);
    await page.provider.updateComplete;
    expect(page.hasNeed('tea')).to.equal(true);
    expect(said).to.deep.equal([]);
  });

  it('takes several packs in their order, and leaves the built-in content for an empty list', async () => {
    const herbs = {
      ...pack,
      catalogue: { needs: [{ id: 'herbs', audience: 'general' as const }] },
      words: {
        needs: {
          herbs: { label: 'Herbs', gloss: 'x' },
          tea: { label: 'Herb tea', gloss: 'Hot.' },
        },
      },
    };
    const page = await mount(
      html`<div>
        <care-provider
          .content=${[pack, JSON.stringify(herbs)]}
        ></care-provider>
      </div>`,
    );
    await page.provider.updateComplete;
    expect(
      page.state.content.needs
        .filter(({ id }) => /tea|herbs/.test(id))
        .map(({ label }) => label),
    ).to.deep.equal(['Herb tea', 'Herbs']);
    page.provider.content = [];
    await page.provider.updateComplete;
    expect(page.hasNeed('tea')).to.equal(false);
    expect(said).to.deep.equal([]);
  });

  it('uses a pack that takes words of alarm away, and says so once', async () => {
    const quiet = { ...pack, deny: ['unsafe-with-self', 'coerced'] };
    const page = await mount(
      html`<div>
        <care-provider .content=${quiet}></care-provider
        ><care-provider .content=${{ ...quiet }}></care-provider>
      </div>`,
    );
    await Promise.all(
      page.providers.map(({ updateComplete }) => updateComplete),
    );
    expect(page.hasNeed('tea')).to.equal(true);
    expect(said).to.have.length(1);
    expect(said[0]).to.match(
      /^<care-provider> content: takes away the words of alarm coerced, unsafe-with-self/,
    );
  });

  it('takes a country that only its pack knows', async () => {
    const nowhere: Pack = {
      ...pack,
      catalogue: {
        emergency: [{ country: 'NP', numbers: [{ number: '100' }] }],
      },
      words: {},
    };
    const page = await mount(
      html`<div>
        <care-provider country="NP" .content=${nowhere}></care-provider>
      </div>`,
    );
    await page.provider.updateComplete;
    expect(page.state.country).to.equal('NP');
    expect(said).to.deep.equal([]);
  });

  it('refuses a bad pack with one line and one event, and keeps the content that was there', async () => {
    const page = await mount(
      html`<div>
        <care-provider .content=${pack}
          ><provider-probe></provider-probe
        ></care-provider>
      </div>`,
    );
    await page.provider.updateComplete;
    const { content } = page.state;
    expect(page.hasNeed('tea')).to.equal(true);
    const unlabelled = { ...pack, catalogue: { needs: [{ id: 'tea' }] } };
    for (const [bad, why] of [
      ['{ "format"', /not JSON/],
      [unlabelled, /catalogue\.needs\[?\.?0\]?\.audience/],
      [
        {
          ...pack,
          words: { needs: { tea: { label: '<b>Tea</b>', gloss: 'x' } } },
        },
        /HTML/,
      ],
    ] as const) {
      said.length = 0;
      const heard = oneEvent(page.page, 'care-error');
      page.provider.content = bad as Pack;
      const event = (await heard) as unknown as CareErrorEvent;
      await page.provider.updateComplete;
      expect(event.message).to.match(TOLD);
      expect(said).to.deep.equal([event.message.replace(PAGE, '')]);
      expect(event.message).to.match(/^<care-provider> content: pack/);
      expect(event.message).to.match(why).and.to.include('stays');
      expect(PAGE.exec(event.message)![1]).to.equal('content');
      expect(event.composed && event.bubbles).to.equal(true);
      expect(
        Object.keys(event).filter((key) => key !== 'isTrusted'),
      ).to.deep.equal(['message']);
      expect(page.state.content).to.equal(content);
    }
  });

  it('is ready once, with a session that has its settings', async () => {
    const page = await mount(html`<div></div>`);
    const element = document.createElement('care-provider');
    element.audience = 'kink';
    element.content = pack;
    let ready = 0;
    page.page.addEventListener('care-ready', (event) => {
      ready += 1;
      expect(
        (event.target as CareProviderElement).session.getState().audience,
      ).to.equal('kink');
      expect(page.hasNeed('tea')).to.equal(true);
    });
    page.page.append(element);
    await element.updateComplete;
    element.audience = 'intimate';
    await element.updateComplete;
    page.page.append(element);
    await nextFrame();
    expect(ready).to.equal(1);
  });

  it('uses a session that the host made, applies what is set to it, and goes back to its own', async () => {
    const page = await mount(
      html`<div>
        <care-provider company="solo"
          ><provider-probe></provider-probe
        ></care-provider>
      </div>`,
    );
    const own = page.provider.session;
    const mine = createSession({ audience: 'intimate' });
    page.provider.session = mine;
    expect(page.probe.sessions.session, 'at once').to.equal(mine);
    await page.provider.updateComplete;
    await page.probe.updateComplete;
    expect(page.probe.shown).to.equal('intimate 0');
    expect(mine.getState().company).to.equal('solo');
    (page.provider as { session: unknown }).session = undefined;
    expect(page.probe.sessions.session).to.equal(own);
  });

  it('takes over elements that were there before it, and gives them back', async () => {
    const page = await mount(
      html`<div><provider-probe></provider-probe></div>`,
    );
    const element = page.probe;
    element.renderRoot.querySelector('input')!.value = 'half a thought';
    pageSession().submitCheckIn({ feelings: ['calm'], needs: [] });

    const wrapper = document.createElement('care-provider');
    element.replaceWith(wrapper);
    wrapper.append(element);
    await element.updateComplete;
    expect(element.shown).to.equal('general 0');

    wrapper.replaceWith(element);
    await element.updateComplete;
    expect(element.shown).to.equal('general 1');
    expect(element.renderRoot.querySelector('input')!.value).to.equal(
      'half a thought',
    );
  });

  it('is found by its id from anywhere, and let go when it is removed', async () => {
    const page = await mount(
      html`<div>
        <provider-probe session="ours"></provider-probe
        ><care-provider id="ours" audience="kink"></care-provider>
      </div>`,
    );
    const element = page.provider;
    await page.probe.updateComplete;
    expect(page.probe.shown).to.equal('kink 0');
    page.page.prepend(element);
    expect(page.probe.sessions.session, 'moved').to.equal(element.session);
    said.length = 0;
    element.remove();
    await nextFrame();
    await page.probe.updateComplete;
    expect(page.probe.shown, 'removed').to.equal('general 0');
    page.page.append(element);
    await page.probe.updateComplete;
    expect(page.probe.shown, 'back').to.equal('kink 0');
    expect(said).to.deep.equal([]);
  });

  it('may be removed together with those who look it up', async () => {
    const page = await mount(
      html`<div>
        <care-provider id="gone"></care-provider
        ><provider-probe session="gone"></provider-probe>
      </div>`,
    );
    const within = document.createElement('div');
    within.append(...page.page.childNodes);
    page.page.append(within);
    const errors: unknown[] = [];
    const onError = (event: ErrorEvent): void =>
      void (errors.push(event.message), event.preventDefault());
    window.addEventListener('error', onError);
    within.remove();
    window.removeEventListener('error', onError);
    expect(errors).to.deep.equal([]);
    page.page.append(within);
    expect(page.probe.sessions.session).to.equal(page.provider.session);
    expect(said).to.deep.equal([]);
  });

  it('has no box of its own', async () => {
    const page = await mount(
      html`<div style="display: grid">
        <care-provider
          ><p>One</p>
          <p>Two</p></care-provider
        >
      </div>`,
    );
    const [one, two] = page.page.querySelectorAll('p');
    expect(two!.getBoundingClientRect().top).to.be.greaterThan(
      one!.getBoundingClientRect().top,
    );
    expect(getComputedStyle(page.provider).display).to.equal('contents');
    page.provider.hidden = true;
    expect(one!.checkVisibility()).to.equal(false);
  });
});

describe('Any order', () => {
  const orders = [
    'element provider script',
    'element script provider',
    'provider element script',
    'provider script element',
    'script element provider',
    'script provider element',
  ];

  orders.forEach((order, index) => {
    it(`reaches the same end with ${order}`, async () => {
      const [providerTag, elementTag] = [
        `order-${index}-provider`,
        `order-${index}-element`,
      ];
      const box = await fixture<HTMLElement>(html`<div></div>`);
      const make: Record<string, () => void> = {
        element: () =>
          (box.querySelector(providerTag) ?? box).append(
            document.createElement(elementTag),
          ),
        provider: () => {
          const element = document.createElement(providerTag);
          element.setAttribute('audience', 'intimate');
          element.append(...box.childNodes);
          box.append(element);
        },
        // The element first: the order in which a consumer misses its provider.
        script: () => {
          customElements.define(elementTag, class extends Probe {});
          customElements.define(
            providerTag,
            class extends CareProviderElement {},
          );
        },
      };
      for (const step of order.split(' ')) {
        make[step]!();
        await nextFrame();
      }
      const element = box.querySelector<Probe>(elementTag)!;
      await element.updateComplete;
      expect(element.shown).to.equal('intimate 0');
      expect(element.sessions.session).to.equal(
        box.querySelector<CareProviderElement>(providerTag)!.session,
      );
    });
  });
});
