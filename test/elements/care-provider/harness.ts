// A page with providers on it. They show nothing themselves: what is inside of
// them says which session it was given.
import { fixture } from '@open-wc/testing';
import type { TemplateResult } from 'lit';
import { CareProviderElement } from '../../../src/elements/care-provider/care-provider.element.js';
import type { Session } from '../../../src/session/session.js';
import { Probe } from '../../context/probe.js';

if (!customElements.get('care-provider'))
  customElements.define('care-provider', CareProviderElement);
if (!customElements.get('provider-probe'))
  customElements.define('provider-probe', class extends Probe {});

export class CareProviderHarness {
  constructor(readonly page: HTMLElement) {}

  /** The first provider of the page. */
  get provider(): CareProviderElement {
    return this.page.querySelector('care-provider')!;
  }

  get providers(): CareProviderElement[] {
    return [...this.page.querySelectorAll('care-provider')];
  }

  /** What was given a session, wherever it stands. */
  get probes(): Probe[] {
    return [...this.page.querySelectorAll<Probe>('provider-probe')];
  }

  get probe(): Probe {
    return this.probes[0]!;
  }

  /** What the first provider's session holds. */
  get state(): ReturnType<Session['getState']> {
    return this.provider.session.getState();
  }

  /** Whether the content has a need of this id. */
  hasNeed(id: string): boolean {
    return this.state.content.needs.some((need) => need.id === id);
  }

  async settle(): Promise<void> {
    for (const element of [...this.providers, ...this.probes])
      await element.updateComplete;
  }
}

/** A page of this markup. */
export const mount = async (
  markup: TemplateResult,
): Promise<CareProviderHarness> =>
  new CareProviderHarness(await fixture<HTMLElement>(markup));
