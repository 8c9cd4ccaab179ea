// Packs that are taken, in a browser: every element says something, support has
// its number, nothing is asked of any server.
import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import fc from 'fast-check';
import { builtinPack } from '../../src/content/whole.js';
import { ContentError } from '../../src/content/load/content-error.js';
import { readPack } from '../../src/content/load/read-pack.js';
import type { Pack } from '../../src/content/schema.js';
import { defineElements } from '../../src/define/define-elements.js';
import { translate } from '../../src/i18n/translate.js';
import { createSession } from '../../src/session/session.js';
import { mutate, mutation, type Container } from '../support/mutations.js';

const now = Date.parse('2026-11-26');
type Ours = HTMLElement & {
  session: unknown;
  updateComplete: Promise<unknown>;
  readonly shadowRoot: ShadowRoot;
};
const tags = [
  'practice-card',
  'practice-list',
  'feelings-check-in',
  'preference-builder',
  'safety-note',
  'care-note',
  'care-data',
] as const;

const whole = {
  format: 'aftercare-pack/1',
  language: 'en',
  about: { title: 'Ours', author: 'Our team', reviewedOn: '2026-11' },
  catalogue: {
    services: [
      {
        id: 'ours',
        audience: 'general',
        country: 'GB',
        name: 'Our desk',
        topics: ['crisis'],
        phone: '020 7946 0000',
        web: 'https://desk.example',
        languages: ['en', 'cy'],
        checkedOn: '2026-11',
        official: true,
      },
    ],
    emergency: [
      {
        country: 'GB',
        numbers: [{ number: '112' }, { number: '999', for: 'police' }],
      },
    ],
    notes: [
      {
        id: 'door',
        audience: 'general',
        kind: 'safety',
        points: [
          {
            id: 'blue',
            sources: [
              {
                url: 'https://clinic.example/door',
                publisher: 'Our clinic',
                date: '2026-10',
              },
            ],
          },
        ],
      },
    ],
  },
  words: {
    services: { ours: { hours: 'Day and night', note: 'Ring twice.' } },
    notes: {
      door: {
        title: 'Our clinic',
        parts: { blue: { label: 'The door', text: 'Ring at the blue door.' } },
      },
    },
    messages: {
      'common.page': 'Your answers stay in this page.',
      'card.start': { one: 'Begin, {n} minute', other: 'Begin, {n} minutes' },
      'safety.line': 'You can talk to somebody.',
      'common.minutes': { one: '{n} min', other: '{n} min' },
      'safety.country.services': { one: '{n} service', other: '{n} services' },
    },
  },
};

describe('Packs that are taken', () => {
  before(() => defineElements());

  it('empty no element and no promise, and ask nobody', async function () {
    const rounds = Number(
      await executeServerCommand('test-rounds', { usual: 400 }),
    );
    this.timeout(60_000 + rounds * 150);
    const errors: string[] = [];
    const onError = (event: ErrorEvent): number => errors.push(event.message);
    addEventListener('error', onError);
    performance.setResourceTimingBufferSize(10_000);
    performance.clearResourceTimings();
    let taken = 0;
    let refused = 0;
    let rendered = 0;
    for (const changes of fc.sample(
      fc.array(mutation, { minLength: 1, maxLength: 2 }),
      { numRuns: rounds, seed: 20_261_126 },
    )) {
      const broken = structuredClone(whole) as unknown as Container;
      for (const change of changes) mutate(broken, change);
      let pack: Pack;
      try {
        pack = readPack(JSON.stringify(broken), builtinPack, undefined, now);
      } catch (error) {
        expect(error, JSON.stringify(changes)).to.be.instanceOf(ContentError);
        refused += 1;
        continue;
      }
      taken += 1;
      const session = createSession({ content: pack, country: 'GB' });
      const elements = tags.map((tag) => {
        const element = document.createElement(tag) as unknown as Ours;
        element.session = session;
        if (tag === 'safety-note') element.setAttribute('show', 'always');
        if (tag === 'practice-card')
          element.setAttribute('practice', 'hold-hands');
        document.body.append(element);
        return element;
      });
      await Promise.all(elements.map(({ updateComplete }) => updateComplete));
      const about = JSON.stringify(changes);
      const text = ({ shadowRoot }: Ours): string =>
        shadowRoot.textContent.replace(/\s+/g, ' ');
      for (const element of elements) {
        expect(text(element), `${element.localName} ${about}`).to.match(
          /[\p{L}\p{N}]{2}/u,
        );
        expect(text(element), about).not.to.match(
          /Invalid Date|undefined|\[object/,
        );
        rendered += 1;
      }
      const note = elements.find(
        ({ localName }) => localName === 'safety-note',
      )!;
      expect(
        note.shadowRoot.querySelector(
          '[role=group] [role=group] a[href^="tel:"]',
        )?.textContent,
        about,
      ).to.match(/\d/);
      const promise = translate(session.getState().content, 'common.page');
      expect(promise, about).to.match(/\p{L}{2}/u);
      expect(elements.map(text).join(' '), about).to.contain(
        promise.replace(/\s+/g, ' '),
      );
      elements.forEach((element) => element.remove());
    }
    removeEventListener('error', onError);
    expect(errors).to.deep.equal([]);
    expect(
      performance
        .getEntriesByType('resource')
        .filter(
          ({ name }) =>
            !/\/(src|test|node_modules|__web-dev-server|__wds)/.test(name),
        )
        .map(({ name }) => name),
    ).to.deep.equal([]);
    expect(taken).to.be.greaterThan(rounds / 50);
    expect(rendered).to.equal(taken * tags.length);
    if (rounds > 400)
      console.log(
        `packs changed: ${rounds}, ${taken} taken, ${refused} refused, ${rendered} elements rendered`,
      );
  });
});
