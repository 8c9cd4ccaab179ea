import { expect } from '@open-wc/testing';
import type { LitElement } from 'lit';
import { defineElements } from '../../src/define/define-elements.js';

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

describe('The manifest', () => {
  let told: Told[];
  const make = ({ tagName }: Told): LitElement => document.createElement(tagName) as LitElement;
  before(async () => {
    defineElements();
    const { modules } = (await (await fetch('/custom-elements.json')).json()) as { modules: { declarations: Told[] }[] };
    told = modules.flatMap(({ declarations }) => declarations).filter(({ tagName }) => tagName);
    expect(told.length).to.equal(8);
  });

  it('says every attribute that the running element reads, and no other', () => {
    for (const one of told) {
      const { observedAttributes } = make(one).constructor as typeof LitElement;
      expect((one.attributes ?? []).map(({ name }) => name).sort(), one.tagName).to.deep.equal([...observedAttributes].sort());
    }
  });

  it('says every property of the running element, and nothing that it keeps to itself', () => {
    for (const one of told) {
      const element = make(one);
      const members = (one.members ?? []).filter(({ kind }) => kind === 'field').map(({ name }) => name);
      for (const name of members) expect(name in element, `${one.tagName}.${name}`).to.equal(true);
      const { elementProperties } = element.constructor as typeof LitElement;
      const reactive = [...elementProperties].filter(([, { state }]) => !state).map(([name]) => String(name));
      expect(reactive.filter((name) => !members.includes(name)), one.tagName).to.deep.equal([]);
      for (const { name } of (one.members ?? []).filter(({ kind }) => kind === 'method')) expect(element).to.respondTo(name);
    }
  });

  it('says the default that the running element has', () => {
    for (const one of told) {
      const element = make(one) as unknown as Record<string, string | number | boolean | undefined>;
      for (const { fieldName, default: said } of one.attributes ?? []) {
        const value = element[fieldName];
        const written = said?.replace(/^'(.*)'$/, '$1');
        expect(written ?? 'undefined', `${one.tagName}.${fieldName}`).to.equal(String(value ?? 'undefined'));
      }
    }
  });

  it('has a sentence and a type for everything', () => {
    for (const one of told) {
      expect(one.description.length, one.tagName).to.be.greaterThan(20);
      const all = [...(one.attributes ?? []), ...(one.members ?? []), ...(one.events ?? []), ...(one.slots ?? []), ...(one.cssParts ?? []), ...(one.cssProperties ?? [])];
      for (const { name, description } of all) expect(description, `${one.tagName}: ${name}`).to.match(/\w/);
      for (const { name, type } of [...(one.attributes ?? []), ...(one.events ?? [])]) expect(type?.text, `${one.tagName}: ${name}`).to.match(/^(?!.*undefined)\S/);
    }
  });
});
