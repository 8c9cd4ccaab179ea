import { expect } from '@open-wc/testing';
import { LitElement } from 'lit';
import * as library from '../../src/index.js';
import { defineElements } from '../../src/define/define-elements.js';

const tags = [
  'care-provider',
  'quick-exit',
  'care-data',
  'feelings-check-in',
  'practice-card',
  'practice-list',
  'preference-builder',
  'safety-note',
  'care-note',
] as const;
const defined = (prefix = ''): string[] =>
  tags.filter((tag) => customElements.get(prefix + tag));

/** What the console is told in passing. */
function infos(work: () => void): string[] {
  const said: string[] = [];
  const { info } = console;
  console.info = (text: string) => said.push(text);
  try {
    work();
  } finally {
    console.info = info;
  }
  return said;
}

describe('The index', () => {
  it('registers nothing', () => {
    expect(defined()).to.deep.equal([]);
  });

  it('exports the class of every element', () => {
    const classes = Object.values(library).filter(
      (value) =>
        typeof value === 'function' && value.prototype instanceof LitElement,
    );
    expect(classes).to.have.length(tags.length);
  });
});

describe('defineElements', () => {
  it('does nothing where there are no custom elements', () => {
    const { customElements: page } = globalThis;
    Object.defineProperty(globalThis, 'customElements', {
      value: undefined,
      configurable: true,
    });
    try {
      expect(() => defineElements()).not.to.throw();
    } finally {
      Object.defineProperty(globalThis, 'customElements', {
        value: page,
        configurable: true,
      });
    }
    expect(defined()).to.deep.equal([]);
  });

  it('refuses what cannot begin a tag, and defines nothing', () => {
    for (const prefix of ['X', '1x', 'x-', 'x--y', 'x y', 'x>', '-x', 'é']) {
      expect(() => defineElements({ prefix }), prefix)
        .to.throw(TypeError, `"${prefix}"`)
        .with.property('message')
        .that.includes('allowed: small letters');
    }
    expect(defined('X')).to.deep.equal([]);
  });

  it('refuses a tag that is none, naming those that are', () => {
    for (const tag of ['practice-cards', 'constructor', '']) {
      expect(() =>
        defineElements({
          prefix: 'refused',
          only: ['practice-card', tag as 'practice-card'],
        }),
      )
        .to.throw(TypeError, `"${tag}"`)
        .with.property('message')
        .that.includes(`allowed: ${tags.join(', ')}`);
    }
    expect(defined('refused-')).to.deep.equal([]);
  });

  it('works with a class that the host has put to use under a name of its own', () => {
    customElements.define('host-s-own-note', library.SafetyNoteElement);
    expect(infos(() => defineElements({ prefix: 'own' }))).to.deep.equal([]);
    expect(defined('own-')).to.deep.equal(tags);
    expect(document.createElement('own-safety-note')).to.be.instanceOf(
      library.SafetyNoteElement,
    );
    expect(new library.SafetyNoteElement().localName).to.equal(
      'host-s-own-note',
    );
  });

  it('defines all, under any number of prefixes, or only some', () => {
    defineElements({ prefix: 'x' });
    defineElements({ prefix: 'my-site2' });
    defineElements({ prefix: 'few', only: ['practice-card', 'care-provider'] });
    expect(defined('x-')).to.deep.equal(tags);
    expect(defined('my-site2-')).to.deep.equal(tags);
    expect(defined('few-')).to.deep.equal(['care-provider', 'practice-card']);
    expect(defined()).to.deep.equal([]);
    for (const tag of ['x-practice-card', 'my-site2-practice-card'])
      expect(document.createElement(tag)).to.be.instanceOf(
        library.PracticeCardElement,
      );
  });

  it('renders the same under a prefix', async () => {
    const provider = document.createElement(
      'x-care-provider',
    ) as library.CareProviderElement;
    const card = document.createElement(
      'x-practice-card',
    ) as library.PracticeCardElement;
    provider.audience = 'intimate';
    card.practice = 'hold-hands';
    provider.append(card);
    document.body.append(provider);
    await card.updateComplete;
    expect(card.renderRoot.textContent).to.include(
      library.builtinContent().practices.find(({ id }) => id === 'hold-hands')!
        .title,
    );
    provider.remove();
  });

  it('names a wrong value with the tag that the page uses', async () => {
    const said: string[] = [];
    const { warn } = console;
    console.warn = (text: string) => said.push(text);
    try {
      const provider = document.createElement(
        'x-care-provider',
      ) as library.CareProviderElement;
      provider.setAttribute('company', 'two');
      document.body.append(provider);
      await provider.updateComplete;
      provider.remove();
    } finally {
      console.warn = warn;
    }
    expect(said).to.have.length(1);
    expect(said[0]).to.include('<x-care-provider> company="two": ');
  });

  it('leaves a tag of another library alone, says so once, and defines the rest', () => {
    const theirs = class extends HTMLElement {};
    customElements.define('other-safety-note', theirs);
    const said = infos(() => defineElements({ prefix: 'other' }));
    expect(customElements.get('other-safety-note')).to.equal(theirs);
    expect(defined('other-')).to.deep.equal(tags);
    expect(said).to.have.length(1);
    expect(said[0])
      .to.include(library.version)
      .and.to.include('<other-safety-note> (of another library)');
  });

  it('names both versions where another copy was first', () => {
    const older = (): CustomElementConstructor =>
      Object.assign(class extends HTMLElement {}, {
        [Symbol.for('aftercare-elements/version')]: '0.0.7',
      });
    for (const tag of tags) customElements.define(`older-${tag}`, older());
    const said = infos(() => defineElements({ prefix: 'older' }));
    expect(said).to.have.length(1);
    expect(said[0]).to.include(library.version);
    for (const tag of tags)
      expect(said[0]).to.include(`<older-${tag}> (0.0.7)`);
  });

  it('says nothing when it is called again', () => {
    defineElements();
    expect(defined()).to.deep.equal(tags);
    const before = tags.map((tag) => customElements.get(tag));
    expect(
      infos(() => (defineElements(), defineElements({ prefix: 'x' }))),
    ).to.deep.equal([]);
    expect(
      tags.every((tag, index) => customElements.get(tag) === before[index]),
    ).to.equal(true);
  });

  it('fills a registry of the page’s own', async function () {
    let registry: CustomElementRegistry;
    try {
      registry = new CustomElementRegistry();
    } catch {
      return this.skip();
    }
    defineElements({ registry, prefix: 'scoped' });
    expect(registry.get('scoped-practice-card')).to.equal(
      library.PracticeCardElement,
    );
    expect(customElements.get('scoped-practice-card')).to.equal(undefined);
    const host = document.createElement('div');
    document.body.append(host);
    const root = host.attachShadow({
      mode: 'open',
      customElementRegistry: registry,
    });
    root.setHTMLUnsafe(
      '<scoped-practice-card practice="hold-hands"></scoped-practice-card>',
    );
    const card = root.firstElementChild as library.PracticeCardElement;
    await card.updateComplete;
    expect(card.renderRoot.querySelector('.title')).not.to.equal(null);
    host.remove();
  });
});

describe('Modules in define/', () => {
  it('define one element each, once', async () => {
    const modules = {
      'care-provider': () => import('../../src/define/care-provider.js'),
      'care-data': () => import('../../src/define/care-data.js'),
      'care-note': () => import('../../src/define/care-note.js'),
      'feelings-check-in': () =>
        import('../../src/define/feelings-check-in.js'),
      'practice-card': () => import('../../src/define/practice-card.js'),
      'practice-list': () => import('../../src/define/practice-list.js'),
      'preference-builder': () =>
        import('../../src/define/preference-builder.js'),
      'quick-exit': () => import('../../src/define/quick-exit.js'),
      'safety-note': () => import('../../src/define/safety-note.js'),
    };
    // By now the page has them, so what counts is which tag each asks for.
    for (const tag of tags) {
      const asked: string[] = [];
      const { get } = customElements;
      customElements.get = (name: string) => (
        asked.push(name),
        get.call(customElements, name)
      );
      try {
        await modules[tag]();
      } finally {
        customElements.get = get;
      }
      expect(asked).to.deep.equal([tag]);
    }
  });
});
