import { expect, fixture, html, nextFrame } from '@open-wc/testing';
import { ContextProvider, createContext } from '@lit/context';
import { pageSession } from '../../src/context/page-session.js';
import { sessionContext } from '../../src/context/session-context.js';
import { createSession } from '../../src/session/session.js';
import { Probe } from './probe.js';
import { baseStyles } from '../../src/theme/base.styles.js';

customElements.define('session-probe', class extends Probe {});

/**
 * A provider in the protocol's own terms, on any element, as another library
 * would make one.
 */
function provide(
  host: HTMLElement,
  session = createSession(),
): ReturnType<typeof createSession> {
  new ContextProvider(host, {
    context: sessionContext,
    initialValue: session,
  }).hostConnected();
  return session;
}

const probe = (within: Element): Probe =>
  within.querySelector<Probe>('session-probe')!;
const feel = (
  session: ReturnType<typeof createSession>,
  ...feelings: string[]
): void => session.submitCheckIn({ feelings, needs: [] });

describe('SessionController', () => {
  afterEach(() => pageSession().clear());

  it('shares the session of the page where nobody gives another', async () => {
    const box = await fixture(
      html`<div>
        <session-probe></session-probe><session-probe></session-probe>
      </div>`,
    );
    const [one, two] = box.querySelectorAll<Probe>('session-probe');
    expect(one!.sessions.session).to.equal(pageSession());
    feel(one!.sessions.session, 'calm');
    await two!.updateComplete;
    expect(two!.shown).to.equal('general 1');
  });

  it('gives the parts that its element named, and no others', async () => {
    const element = await fixture<Probe>(html`<session-probe></session-probe>`);
    expect(element.sessions.value).to.have.all.keys('audience', 'checkIn');
    feel(element.sessions.session, 'calm');
    expect(element.sessions.value.checkIn?.feelings).to.deep.equal(['calm']);
  });

  it('updates its element for what a controller of it follows, too', async () => {
    const element = await fixture<Probe>(html`<session-probe></session-probe>`);
    const { session } = element.sessions;
    const answers = element.sessions.follow(['preferences']);
    const [item] = session.getState().content.items;
    const before = element.updates;
    session.markPractice('hold-hands', { saved: true });
    await element.updateComplete;
    expect(element.updates, 'nobody follows the marks').to.equal(before);
    session.setPreference(item!.id, 'receive', { level: 'like' });
    await element.updateComplete;
    expect(element.updates).to.equal(before + 1);
    expect(answers.value.preferences).to.have.all.keys(item!.id);
  });

  it('takes the nearest provider', async () => {
    const box = await fixture<HTMLElement>(
      html`<div>
        <div id="inner"><session-probe></session-probe></div>
      </div>`,
    );
    const outer = provide(box);
    expect(probe(box).sessions.session).to.equal(outer);
    const inner = provide(box.querySelector('#inner')!);
    expect(
      probe(box).sessions.session,
      'an inner provider that came later',
    ).to.equal(inner);
  });

  it('takes a session that is set, and lets go of it', async () => {
    const own = createSession({ audience: 'intimate' });
    const box = await fixture(
      html`<div><session-probe .session=${own}></session-probe></div>`,
    );
    expect(probe(box).shown).to.equal('intimate 0');
    probe(box).session = undefined;
    await probe(box).updateComplete;
    expect(probe(box).shown).to.equal('general 0');
    const { updates } = probe(box);
    feel(own, 'calm');
    await nextFrame();
    expect(probe(box).updates, 'a session that it left').to.equal(updates);
  });

  it('finds a provider by its id, also in its own shadow tree and when it comes later', async () => {
    const box = await fixture<HTMLElement>(
      html`<div><session-probe session="mine"></session-probe></div>`,
    );
    const provider = document.createElement('div');
    provider.id = 'mine';
    box.append(provider);
    const session = provide(provider);
    expect(probe(box).sessions.session).to.equal(session);

    const host = document.createElement('div');
    box.append(host);
    const tree = host.attachShadow({ mode: 'open' });
    const near = document.createElement('div');
    near.id = 'mine';
    tree.append(probe(box).cloneNode());
    expect(
      tree.querySelector<Probe>('session-probe')!.sessions.session,
    ).to.equal(session);
    tree.append(near);
    const nearest = provide(near);
    expect(
      tree.querySelector<Probe>('session-probe')!.sessions.session,
    ).to.equal(nearest);
  });

  it('names an id that nothing has, once', async () => {
    const { warn } = console;
    const said: string[] = [];
    console.warn = (text: string) => said.push(text);
    try {
      const box = await fixture<HTMLElement>(
        html`<div><session-probe session="nobody"></session-probe></div>`,
      );
      provide(box);
      box.append(probe(box));
      expect(said).to.have.length(1);
      expect(said[0]).to.match(
        /^<session-probe> session="nobody": no element has this id/,
      );
      expect(probe(box).sessions.session).to.equal(pageSession());
    } finally {
      console.warn = warn;
    }
  });

  it('names the id that was probably meant, also in a form that has a field “id”', async () => {
    const { warn } = console;
    const said: string[] = [];
    console.warn = (text: string) => said.push(text);
    try {
      await fixture<HTMLElement>(
        html`<form id="tuesday-group">
          <input name="id" /><session-probe
            session="tuesday_gruop"
          ></session-probe>
        </form>`,
      );
      expect(said).to.have.length(1);
      expect(said[0]).to.include('did you mean tuesday-group?');
    } finally {
      console.warn = warn;
    }
  });

  it('does not ask again for providers of other things', async () => {
    const box = await fixture<HTMLElement>(
      html`<div><session-probe></session-probe></div>`,
    );
    let asked = 0;
    box.addEventListener('context-request', () => (asked += 1));
    new ContextProvider(box, {
      context: createContext(Symbol('theme')),
      initialValue: 1,
    }).hostConnected();
    expect(asked).to.equal(0);
  });

  it('keeps what was typed and the new session when it is moved', async () => {
    const box = await fixture<HTMLElement>(
      html`<div>
        <div id="a"></div>
        <div id="b"><session-probe></session-probe></div>
      </div>`,
    );
    const [a, b] = [...box.children] as [HTMLElement, HTMLElement];
    const [first, second] = [provide(b), provide(a)];
    const element = probe(box);
    expect(element.sessions.session).to.equal(first);
    const input = element.renderRoot.querySelector('input')!;
    input.value = 'half a thought';
    a.append(element);
    expect(element.sessions.session).to.equal(second);
    feel(second, 'calm', 'close');
    await element.updateComplete;
    expect(element.shown).to.equal('general 2');
    expect(element.renderRoot.querySelector('input')).to.equal(input);
    expect(input.value).to.equal('half a thought');
    const { updates } = element;
    feel(first, 'calm');
    await nextFrame();
    expect(element.updates, 'the session that it left').to.equal(updates);
  });

  it('shows what changed while it was away', async () => {
    const box = await fixture<HTMLElement>(
      html`<div><session-probe></session-probe></div>`,
    );
    const element = probe(box);
    element.remove();
    const { updates } = element;
    feel(pageSession(), 'calm');
    await nextFrame();
    expect(element.updates, 'nothing while it is away').to.equal(updates);
    box.append(element);
    await element.updateComplete;
    expect(element.shown).to.equal('general 1');
  });

  it('follows one session at a time, and none while it is away', async () => {
    const followed = (): ReturnType<typeof createSession> & {
      followers: number;
    } => {
      const session = createSession();
      const counting = {
        ...session,
        followers: 0,
        subscribe(listener: () => void) {
          counting.followers += 1;
          const stop = session.subscribe(listener);
          return () => ((counting.followers -= 1), stop());
        },
      };
      return counting;
    };
    const [one, two] = [followed(), followed()];
    const box = await fixture<HTMLElement>(
      html`<div><session-probe .session=${one}></session-probe></div>`,
    );
    const element = probe(box);
    provide(box);
    expect([one.followers, two.followers]).to.deep.equal([1, 0]);
    element.session = two;
    await element.updateComplete;
    expect([one.followers, two.followers]).to.deep.equal([0, 1]);
    element.remove();
    expect([one.followers, two.followers]).to.deep.equal([0, 0]);
  });

  it('updates only for its own slice', async () => {
    const box = await fixture(html`<div><session-probe></session-probe></div>`);
    const { updates } = probe(box);
    pageSession().markPractice('hold-hands', { saved: true });
    pageSession().setPreference('water', 'receive', { level: 'like' });
    await nextFrame();
    expect(probe(box).updates).to.equal(updates);
  });

  it('says the language of its words where the page around speaks another one, unless the host said it', async () => {
    const box = await fixture(
      html`<div lang="de">
        <session-probe></session-probe><session-probe lang="fr"></session-probe>
        <p lang="en-US"><session-probe></session-probe></p>
      </div>`,
    );
    const said = [...box.querySelectorAll<Probe>('session-probe')].map(
      ({ lang }) => lang,
    );
    expect(said).to.deep.equal([
      pageSession().getState().content.language,
      'fr',
      '',
    ]);
  });

  it('listens on the document only while an element is connected', async () => {
    const listening = new Set<unknown>();
    const { addEventListener, removeEventListener } = document;
    document.addEventListener = (
      type: string,
      listener: never,
      options: never,
    ) => {
      listening.add(listener);
      addEventListener.call(document, type, listener, options);
    };
    document.removeEventListener = (
      type: string,
      listener: never,
      options: never,
    ) => {
      listening.delete(listener);
      removeEventListener.call(document, type, listener, options);
    };
    try {
      const box = await fixture(
        html`<div>
          <session-probe></session-probe><session-probe></session-probe>
        </div>`,
      );
      // A provider that arrives later, the page being hidden, and words on
      // their way out: once for all elements.
      expect(listening.size).to.equal(3);
      box.replaceChildren();
      expect(listening.size).to.equal(0);
    } finally {
      document.addEventListener = addEventListener;
      document.removeEventListener = removeEventListener;
    }
  });

  it('shows nothing while the page is hidden, as in a task switcher, and all of it after', async () => {
    class Covered extends Probe {
      static override styles = baseStyles;
    }
    customElements.define('covered-probe', Covered);
    const probe = await fixture<HTMLElement>(
      html`<covered-probe></covered-probe>`,
    );
    // Where the browser has it: a property of the document itself may be a form
    // or a frame with that name.
    const before = Object.getOwnPropertyDescriptor(
      Document.prototype,
      'hidden',
    )!;
    const hide = (hidden: boolean): void => {
      Object.defineProperty(Document.prototype, 'hidden', {
        configurable: true,
        get: () => hidden,
      });
      document.dispatchEvent(new Event('visibilitychange'));
    };
    try {
      hide(true);
      expect(getComputedStyle(probe).opacity).to.equal('0');
      hide(false);
      expect(getComputedStyle(probe).opacity).to.equal('1');
      // A router that takes the last element away hears nothing of the page.
      hide(true);
      probe.remove();
      hide(false);
      document.body.append(probe);
      expect(getComputedStyle(probe).opacity, 'back again').to.equal('1');
      hide(true);
      probe.remove();
      document.body.append(probe);
      expect(getComputedStyle(probe).opacity, 'back too soon').to.equal('0');
      hide(false);
      probe.remove();
      expect(document.documentElement.getAttribute('style') || null).to.equal(
        null,
      );
    } finally {
      Object.defineProperty(Document.prototype, 'hidden', before);
    }
  });
});
