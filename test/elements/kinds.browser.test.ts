// A property that takes an object, and what it does with something else: one
// line that says so, and nothing is lost.
import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import type { LitElement } from 'lit';
import { defineElements } from '../../src/define/define-elements.js';
import { createSession } from '../../src/session/session.js';
import { warnings } from './warnings.js';

defineElements();
type Loose = LitElement & Record<string, unknown>;

describe('A property that takes an object', () => {
  const said = warnings();
  const make = async (tag: string, properties: object): Promise<Loose> => {
    const element = Object.assign(
      document.createElement(tag),
      properties,
    ) as unknown as Loose;
    await fixture(html`<div>${element}</div>`);
    await element.updateComplete;
    return element;
  };
  const seen = (element: Loose): string =>
    element.shadowRoot!.textContent.replace(/\s+/g, ' ');

  for (const [tag, answers] of [
    ['feelings-check-in', { feelings: ['tender'], needs: [] }],
    ['preference-builder', { hug: { receive: { level: 'like' } } }],
  ] as const) {
    it(`keeps the answers of ${tag}, and says the kind of what was given and never what is in it`, async () => {
      const element = await make(tag, {
        session: createSession(),
        value: answers,
      });
      const answersOf = (): unknown =>
        (element as unknown as { getAnswers: () => unknown }).getAnswers();
      for (const wrong of [42, 'a secret', true]) {
        element['value'] = wrong;
        await element.updateComplete;
        expect(answersOf(), String(wrong)).to.deep.include(answers);
      }
      const kinds = ['number', 'text', 'boolean'];
      expect(said).to.deep.equal(
        kinds.map(
          (kind) =>
            `<${tag}> value: a ${kind} was given; allowed: an object, set as a property and not as an attribute`,
        ),
      );
    });
  }

  it('says so where an object was written as the text of an attribute', async () => {
    const written = {
      'practice-card practice': '[object Object]',
      'practice-card company': '[object Object],[object Object]',
      'practice-list types': '[object',
      'safety-note country': '[object Map]',
    };
    for (const [at, text] of Object.entries(written)) {
      const [tag, attribute] = at.split(' ') as [string, string];
      const element = await make(tag, { session: createSession() });
      element.setAttribute(attribute, text);
      await element.updateComplete;
      expect(said.at(-1)).to.equal(
        `<${tag}> ${attribute}="${text}": not usable here; an object was written as a text; set it as a property`,
      );
    }
  });

  it('gives its own reasons in place of what are none', async () => {
    const card = await make('practice-card', {
      session: createSession(),
      practice: 'hold-hands',
      reasons: 'it is nice',
    });
    expect(seen(card)).to.contain('Hold hands');
    expect(said).to.deep.equal([
      '<practice-card> reasons: a text was given; allowed: a list, set as a property and not as an attribute',
    ]);
  });

  it('says what a practice may be', async () => {
    const card = await make('practice-card', {
      session: createSession(),
      practice: 42,
    });
    await waitUntil(() => said.length);
    expect(said).to.deep.equal([
      '<practice-card> practice: pack, practice: number cannot be used; allowed: the id of a practice, or an object as in Content.practices. The content that was there stays.',
    ]);
    await waitUntil(() => seen(card).includes("We can't show this one here."));
  });

  it('keeps the numbers that there are in place of services that are none', async () => {
    const note = await make('safety-note', {
      session: createSession(),
      country: 'GB',
      show: 'always',
      helplines: [42],
    });
    await waitUntil(() => said.length);
    expect(said).to.deep.equal([
      '<safety-note> helplines: pack, services[0]: number cannot be used; allowed: a list of objects as in Content.services. The content that was there stays.',
    ]);
    expect(seen(note)).to.contain('999').and.to.contain('Samaritans');
  });

  it('takes the session of the page in place of one that is none', async () => {
    for (const session of [42, { id: 'a secret' }])
      expect(seen(await make('practice-list', { session }))).to.contain(
        'What can help now',
      );
    expect(said.map((line) => line.split(':')[0])).to.deep.equal([
      '<practice-list> session="42"',
      '<practice-list> session="[object Object]"',
    ]);
  });

  it('names the provider whose session is none, and the last one stays', async () => {
    const own = createSession();
    const provider = await make('care-provider', { session: own });
    for (const session of [42, {}, 'evening'])
      Object.assign(provider, { session });
    expect(provider['session']).to.equal(own);
    expect(said).to.deep.equal(
      ['42', '[object Object]', 'evening'].map(
        (value) =>
          `<care-provider> session="${value}": not usable here; allowed: a session`,
      ),
    );
  });

  it('names the element whose content is none', async () => {
    await make('care-provider', { content: 42 });
    await waitUntil(() => said.length);
    expect(said[0]).to.match(
      /^<care-provider> content: pack, top level: 42 is not allowed; allowed: an object with format/,
    );
  });
});
