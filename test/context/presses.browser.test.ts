import { expect, fixture, html as plain } from '@open-wc/testing';
import { LitElement } from 'lit';
import { keepInside } from '../../src/page/presses.js';
import { html } from '../../src/template/html.js';

/** An element that writes down what its handlers hear. */
class Heard extends LitElement {
  static override properties = { withInner: { type: Boolean } };
  log: string[] = [];
  stops = false;
  heard =
    (name: string) =>
    (event: Event): void => {
      const { target, currentTarget } = event as Event & {
        target: Element;
        currentTarget: Element;
      };
      this.log.push(`${name}: ${target.id} in ${currentTarget.id}`);
      if (this.stops) event.stopPropagation();
    };
  override connectedCallback(): void {
    super.connectedCallback();
    keepInside(this);
  }
  override render(): unknown {
    return html`<section
      id="outer"
      @click=${this.heard('outer')}
      @input=${this.heard('typed')}
    >
      <fieldset disabled>
        <button id="off" @click=${this.heard('off')}>
          <span id="in-off">Off</span>
        </button>
      </fieldset>
      <button id="on" @click=${this.heard('on')}>
        <span id="word">On</span>
      </button>
      <input id="field" @keydown=${() => false} />
      <p id="text">copied words</p>
      <slot></slot>
    </section>`;
  }
}
customElements.define('heard-probe', Heard);

const mount = async (inside: unknown = ''): Promise<Heard> =>
  fixture<Heard>(plain`<heard-probe>${inside}</heard-probe>`);
const inner = (element: Heard, id: string): HTMLElement =>
  element.shadowRoot!.getElementById(id)!;

describe('What happens inside an element', () => {
  it('is heard from the inside out, with the target and the element that a listener there would see', async () => {
    const element = await mount();
    inner(element, 'word').click();
    expect(element.log).to.deep.equal([
      'on: word in on',
      'outer: word in outer',
    ]);
  });

  it('ends where a handler stops it', async () => {
    const element = await mount();
    element.stops = true;
    inner(element, 'word').click();
    expect(element.log).to.deep.equal(['on: word in on']);
  });

  it('does nothing on a control that is disabled', async () => {
    const element = await mount();
    inner(element, 'in-off').dispatchEvent(
      new MouseEvent('click', { bubbles: true, composed: true }),
    );
    expect(element.log.filter((line) => line.startsWith('off'))).to.deep.equal(
      [],
    );
  });

  it('is told to the page as a press of the element, and is whole again afterwards', async () => {
    const element = await mount();
    const targets: unknown[] = [];
    const listen = (event: Event): void =>
      void targets.push(
        event.target,
        Object.keys(event)
          .filter((key) => key !== 'isTrusted')
          .join(),
      );
    document.addEventListener('click', listen, { once: true });
    inner(element, 'word').click();
    expect(targets).to.deep.equal([element, '']);
  });

  it('is heard once by each, where one of ours stands in the slot of another', async () => {
    const element = await mount(plain`<heard-probe id="guest"></heard-probe>`);
    const guest = element.querySelector<Heard>('#guest')!;
    await guest.updateComplete;
    inner(guest, 'word').click();
    expect(guest.log).to.deep.equal(['on: word in on', 'outer: word in outer']);
    expect(element.log).to.deep.equal(['outer: guest in outer']);
  });

  it('keeps a handler that returns false from swallowing a key', async () => {
    const element = await mount();
    const key = new KeyboardEvent('keydown', {
      key: 'a',
      bubbles: true,
      cancelable: true,
    });
    inner(element, 'field').dispatchEvent(key);
    expect(key.defaultPrevented).to.equal(false);
  });

  it('tells no listener on the way out what is copied, dragged or typed; other keys, and what stands in a slot, are the page’s', async () => {
    const element = await mount(plain`<p id="theirs">their words</p>`);
    const heard: string[] = [];
    const types = [
      'copy',
      'cut',
      'paste',
      'dragstart',
      'beforeinput',
      'compositionupdate',
      'keydown',
      'keyup',
    ];
    const listen = ({ type, target }: Event): void =>
      void heard.push(`${type} ${(target as Element).id}`);
    for (const type of types) addEventListener(type, listen);
    const fire = (target: Element, type: string, more = {}): void =>
      void target.dispatchEvent(
        Object.assign(new Event(type, { bubbles: true, composed: true }), more),
      );
    const field = inner(element, 'field');
    for (const type of types) fire(field, type, { key: 'a' });
    fire(inner(element, 'text'), 'copy');
    expect(heard).to.deep.equal([]);
    for (const type of types) fire(element.querySelector('#theirs')!, type);
    expect(heard).to.deep.equal(types.map((type) => `${type} theirs`));
    heard.length = 0;
    fire(field, 'keydown', { key: 'Escape' });
    fire(field, 'keydown', { key: 'k', ctrlKey: true });
    expect(heard).to.have.length(2);
    for (const type of types) removeEventListener(type, listen);
  });
});
