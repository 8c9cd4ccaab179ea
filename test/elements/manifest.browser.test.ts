import '../support/whole-page.js';
import { expect } from '@open-wc/testing';
import type { LitElement } from 'lit';
import { defineElements } from '../../src/define/define-elements.js';
import { createSession } from '../../src/session/session.js';
import { collect, explore, mounted, type Found } from './explore.js';
import { warnings } from './warnings.js';

interface Entry {
  readonly name: string;
  readonly description?: string;
  readonly default?: string;
  readonly type?: { readonly text: string };
  readonly kind?: string;
  readonly privacy?: string;
}
interface Told {
  readonly tagName: string;
  readonly name: string;
  readonly description: string;
  readonly attributes?: readonly (Entry & { readonly fieldName: string })[];
  readonly members?: readonly Entry[];
  readonly events?: readonly Entry[];
  readonly slots?: readonly Entry[];
  readonly cssParts?: readonly Entry[];
  readonly cssProperties?: readonly Entry[];
}

/** Where a restless visitor starts, as attributes. */
const starts: Readonly<Record<string, readonly string[]>> = {
  'feelings-check-in': ['', 'mode=words'],
  'practice-card': [
    'practice=hold-hands',
    'practice=hold-hands&variant=compact',
    'practice=nowhere',
  ],
  'practice-list': [''],
  'preference-builder': ['', 'layout=one-by-one'],
  'safety-note': ['country=GB'],
  'care-note': ['note=your-body-after', 'note=nowhere'],
  'quick-exit': [''],
  'care-data': [],
  'care-provider': [''],
};
/**
 * The inside of a tag that is there for pages without scripts needs no place in
 * an element that runs.
 */
const withoutScripts = /^Shown while scripts are off[.:]/;

describe('The manifest', () => {
  let told: Told[];
  warnings();
  const make = ({ tagName }: Told): LitElement =>
    document.createElement(tagName) as LitElement;
  before(async () => {
    defineElements();
    const { modules } = (await (
      await fetch('/custom-elements.json')
    ).json()) as { modules: { declarations: Told[] }[] };
    told = modules
      .flatMap(({ declarations }) => declarations)
      .filter(({ tagName }) => tagName);
    expect(told.length).to.equal(9);
  });

  it('says every attribute that the running element reads, and no other', () => {
    for (const one of told) {
      const { observedAttributes } = make(one).constructor as typeof LitElement;
      expect(
        (one.attributes ?? []).map(({ name }) => name).sort(),
        one.tagName,
      ).to.deep.equal([...observedAttributes].sort());
    }
  });

  it('says every property of the running element, and nothing that it keeps to itself', () => {
    for (const one of told) {
      const element = make(one);
      const members = (one.members ?? [])
        .filter(({ kind }) => kind === 'field')
        .map(({ name }) => name);
      for (const name of members)
        expect(name in element, `${one.tagName}.${name}`).to.equal(true);
      const { elementProperties } = element.constructor as typeof LitElement;
      const reactive = [...elementProperties]
        .filter(([, { state }]) => !state)
        .map(([name]) => String(name));
      expect(
        reactive.filter((name) => !members.includes(name)),
        one.tagName,
      ).to.deep.equal([]);
      for (const { name } of (one.members ?? []).filter(
        ({ kind }) => kind === 'method',
      ))
        expect(element).to.respondTo(name);
    }
  });

  it('says the default that the running element has', () => {
    for (const one of told) {
      const element = make(one) as unknown as Record<
        string,
        string | number | boolean | undefined
      >;
      for (const { fieldName, default: said } of one.attributes ?? []) {
        const value = element[fieldName];
        const written = said?.replace(/^'(.*)'$/, '$1');
        expect(written ?? 'undefined', `${one.tagName}.${fieldName}`).to.equal(
          String(value ?? 'undefined'),
        );
      }
    }
  });

  it('has a sentence and a type for everything', () => {
    for (const one of told) {
      expect(one.description.length, one.tagName).to.be.greaterThan(20);
      const all = [
        ...(one.attributes ?? []),
        ...(one.members ?? []),
        ...(one.events ?? []),
        ...(one.slots ?? []),
        ...(one.cssParts ?? []),
        ...(one.cssProperties ?? []),
      ];
      for (const { name, description } of all)
        expect(description, `${one.tagName}: ${name}`).to.match(/\w/);
      for (const { name, type } of [
        ...(one.attributes ?? []),
        ...(one.events ?? []),
      ])
        expect(type?.text, `${one.tagName}: ${name}`).to.match(
          /^(?!.*undefined)\S/,
        );
    }
  });

  /**
   * All that an element has in the states that pressing its buttons leads to.
   */
  async function everything({ tagName }: Told): Promise<Found> {
    const found: Found = {
      parts: new Set(),
      slots: new Set(),
      properties: new Set(),
    };
    for (const start of starts[tagName]!)
      await explore(await mounted(tagName, start), found);
    // Pressing everything here would save files.
    if (tagName === 'care-data')
      collect((await mounted(tagName, '')).shadowRoot!, found);
    if (tagName === 'safety-note') {
      const session = createSession();
      const state = {
        ...session.getState(),
        content: {
          ...session.getState().content,
          messages: undefined as never,
        },
      };
      collect(
        (await mounted(tagName, '', { ...session, getState: () => state }))
          .shadowRoot!,
        found,
      );
    }
    return found;
  }

  it('says every slot and part that the running element has in some state, and no other', async () => {
    for (const one of told) {
      const { parts, slots } = await everything(one);
      expect(
        (one.cssParts ?? []).map(({ name }) => name).sort(),
        one.tagName,
      ).to.deep.equal([...parts].sort());
      const running = (one.slots ?? []).filter(
        ({ description }) => !withoutScripts.test(description!),
      );
      expect(running.map(({ name }) => name).sort(), one.tagName).to.deep.equal(
        [...slots].sort(),
      );
    }
  }).timeout(60_000);

  it('and docs/theming.md say every custom property that the styles read, and no other', async () => {
    const theming = await (await fetch('/docs/theming.md')).text();
    const tokens = [...theming.matchAll(/^\| `(--care-[\w-]+)`/gm)].map(
      ([, name]) => name!,
    );
    const read = new Set<string>();
    for (const one of told) {
      const { properties } = await everything(one);
      for (const name of properties) read.add(name);
      for (const { name } of one.cssProperties ?? [])
        expect([...properties], one.tagName).to.include(name);
    }
    expect([...read].sort()).to.deep.equal(tokens.sort());
  }).timeout(60_000);
});
