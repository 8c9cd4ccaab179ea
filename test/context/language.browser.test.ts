// In which language an element speaks, and when it hears that another one is
// asked for.
import { expect, fixture, html, nextFrame } from '@open-wc/testing';
import { LitElement, type PropertyDeclarations } from 'lit';
import { SessionController } from '../../src/context/session-controller.js';
import { builtinPack } from '../../src/content/whole.js';
import { readPack } from '../../src/content/load/read-pack.js';
import { setPageLanguage } from '../../src/page/language.js';
import { createSession, type Session } from '../../src/session/session.js';
import { warningsOf } from '../elements/safety-note/harness.js';

/** An element that says one word, in its language. */
class Speaker extends LitElement {
  static override properties: PropertyDeclarations = {
    session: {},
    language: {},
  };
  declare session: string | Session | undefined;
  declare language: string | undefined;
  #sessions = new SessionController(this, ['content']);

  override render(): unknown {
    return this.#sessions.value.content.messages['common.next'];
  }

  get said(): string {
    return this.shadowRoot!.textContent.trim();
  }
}
customElements.define('test-speaker', Speaker);

const saying = (next: string): object => ({
  messages: { 'common.next': next },
});
const pack = readPack(
  {
    format: 'aftercare-pack/1',
    language: 'en-GB',
    translations: {
      el: saying('Επόμενο'),
      de: saying('Weiter'),
      'pt-BR': saying('Avançar'),
    },
  },
  builtinPack,
);
const speaking = (): Session => createSession({ content: pack });

async function speakerIn(
  box: ParentNode,
  session = speaking(),
): Promise<Speaker> {
  const speaker = box.querySelector<Speaker>('test-speaker')!;
  speaker.session = session;
  await speaker.updateComplete;
  return speaker;
}

/** A speaker inside of this markup. */
const place = async (markup: string): Promise<[HTMLElement, Speaker]> => {
  const box = await fixture<HTMLElement>(html`<div></div>`);
  box.innerHTML = markup;
  return [box, await speakerIn(box)];
};

/** After an observer has told, and what it told is drawn. */
async function drawn(speaker: Speaker): Promise<void> {
  await nextFrame();
  await speaker.updateComplete;
}

describe('The language of an element', () => {
  afterEach(() => setPageLanguage(undefined));

  for (const [what, markup, said] of [
    ['its own', '<test-speaker language="el"></test-speaker>', 'Επόμενο'],
    [
      'its own, whatever the page says',
      '<p lang="de"><test-speaker language="el"></test-speaker></p>',
      'Επόμενο',
    ],
    ['that of its lang', '<test-speaker lang="el"></test-speaker>', 'Επόμενο'],
    [
      'that of the nearest lang',
      '<div lang="de"><p lang="el-CY"><b><test-speaker></test-speaker></b></p></div>',
      'Επόμενο',
    ],
    [
      'that of another region, where there is no nearer one',
      '<p lang="pt-PT"><test-speaker></test-speaker></p>',
      'Avançar',
    ],
    [
      'that of the content, where nobody has words for it',
      '<p lang="fr"><test-speaker></test-speaker></p>',
      'Next',
    ],
    [
      'that of the content, where the page does not know it',
      '<div lang="el"><p lang=""><test-speaker></test-speaker></p></div>',
      'Next',
    ],
    [
      'that around its provider',
      '<p lang="el"><care-provider><test-speaker></test-speaker></care-provider></p>',
      'Επόμενο',
    ],
  ] as const)
    it(`is ${what}`, async () => {
      const [, speaker] = await place(markup);
      expect(speaker.said).to.equal(said);
    });

  it('is that of the script tag before any lang, and after its own', async () => {
    const [box, speaker] = await place(
      '<p lang="de"><test-speaker></test-speaker></p>',
    );
    setPageLanguage('el');
    await drawn(speaker);
    expect(speaker.said).to.equal('Επόμενο');
    speaker.language = 'pt-BR';
    await drawn(speaker);
    expect(speaker.said).to.equal('Avançar');
    speaker.language = undefined;
    setPageLanguage(undefined);
    await drawn(speaker);
    expect(speaker.said).to.equal('Weiter');
    box.remove();
  });

  it('goes up through shadow hosts, and not by what it is slotted to', async () => {
    const box = await fixture<HTMLElement>(
      html`<div lang="el"><section></section></div>`,
    );
    const section = box.querySelector('section')!;
    // eslint-disable-next-line wc/no-closed-shadow-root -- a page may close its own
    const outer = section.attachShadow({ mode: 'closed' });
    outer.innerHTML = '<div></div>';
    const inner = outer.firstElementChild!.attachShadow({ mode: 'open' });
    inner.innerHTML = '<test-speaker></test-speaker>';
    const within = await speakerIn(inner);
    expect(within.said).to.equal('Επόμενο');

    const host = document.createElement('div');
    host.innerHTML = '<test-speaker></test-speaker>';
    host.attachShadow({ mode: 'open' }).innerHTML =
      '<p lang="de"><slot></slot></p>';
    box.append(host);
    expect((await speakerIn(host)).said).to.equal('Επόμενο');
  });

  it('changes with the lang of what is around it, at once, also above a shadow root', async () => {
    const box = await fixture<HTMLElement>(
      html`<div lang="de"><section></section></div>`,
    );
    const root = box.querySelector('section')!.attachShadow({ mode: 'open' });
    root.innerHTML = '<p><test-speaker></test-speaker></p>';
    const speaker = await speakerIn(root);
    box.lang = 'el';
    await drawn(speaker);
    expect(speaker.said).to.equal('Επόμενο');
    root.querySelector('p')!.lang = 'pt';
    await drawn(speaker);
    expect(speaker.said).to.equal('Avançar');
    root.querySelector('p')!.removeAttribute('lang');
    box.removeAttribute('lang');
    await drawn(speaker);
    expect(speaker.said).to.equal('Next');
  });

  it('is that of where it was moved to', async () => {
    const [box, speaker] = await place(
      '<p lang="de"><test-speaker></test-speaker></p><p lang="el"></p>',
    );
    box.lastElementChild!.append(speaker);
    await drawn(speaker);
    expect(speaker.said).to.equal('Επόμενο');
  });

  it('is there once a pack has brought it', async () => {
    const session = createSession();
    const box = await fixture<HTMLElement>(
      html`<p lang="el"><test-speaker></test-speaker></p>`,
    );
    const speaker = await speakerIn(box, session);
    expect([speaker.said, speaker.lang]).to.deep.equal(['Next', 'en-GB']);
    session.setContent(pack);
    await drawn(speaker);
    expect([speaker.said, speaker.lang]).to.deep.equal(['Επόμενο', '']);
  });

  it('is said by the element where the page around it speaks another one', async () => {
    const [box, speaker] = await place(
      '<p lang="fr"><test-speaker></test-speaker></p>',
    );
    expect(speaker.lang).to.equal('en-GB');
    speaker.language = 'de';
    await drawn(speaker);
    expect(speaker.lang).to.equal('de');
    box.querySelector('p')!.lang = 'de-AT';
    await drawn(speaker);
    expect(speaker.hasAttribute('lang')).to.equal(false);
    expect(speaker.said).to.equal('Weiter');
  });

  it('is never what the browser is set to', async () => {
    const asked: string[] = [];
    for (const name of ['language', 'languages'])
      Object.defineProperty(navigator, name, {
        configurable: true,
        get: () => {
          asked.push(name);
          return name === 'language' ? 'el' : ['el'];
        },
      });
    const [, speaker] = await place('<test-speaker></test-speaker>');
    Reflect.deleteProperty(navigator, 'language');
    Reflect.deleteProperty(navigator, 'languages');
    expect(speaker.said).to.equal('Next');
    expect(asked).to.deep.equal([]);
  });

  it('is named once where it is asked for and there are no words in it', async () => {
    const session = speaking();
    const asking = async (language: string | undefined): Promise<void> => {
      const box = await fixture<HTMLElement>(html`<p lang="fr"></p>`);
      const speaker = document.createElement('test-speaker') as Speaker;
      Object.assign(speaker, { session, language });
      box.append(speaker);
      await speaker.updateComplete;
    };
    const said = await warningsOf(async () => {
      for (const language of [
        'klingon',
        'klingon',
        undefined,
        'en-US',
        'de-AT',
      ])
        await asking(language);
    });
    expect(said).to.deep.equal([
      '<test-speaker> language="klingon": there are no words in it; ' +
        '"en-GB" is spoken until a pack brings some; there are: en-GB, el, de, pt-BR (docs/embedding.md)',
    ]);
  });

  it('is followed by one observer, which is let go with the last element', async () => {
    const { observe, disconnect } = MutationObserver.prototype;
    const observed: Node[] = [];
    let released = 0;
    MutationObserver.prototype.observe = function (node, options) {
      if (options?.attributeFilter?.includes('lang')) observed.push(node);
      observe.call(this, node, options);
    };
    MutationObserver.prototype.disconnect = function () {
      released += 1;
      disconnect.call(this);
    };
    try {
      const [box] = await place(
        '<test-speaker></test-speaker><test-speaker></test-speaker>',
      );
      expect(observed).to.deep.equal([document]);
      box.querySelector('test-speaker')!.remove();
      expect(released).to.equal(0);
      box.querySelector('test-speaker')!.remove();
      expect(released).to.equal(1);
    } finally {
      Object.assign(MutationObserver.prototype, { observe, disconnect });
    }
  });
});
