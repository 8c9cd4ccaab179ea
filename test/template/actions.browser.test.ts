import { expect, fixture, html as page } from '@open-wc/testing';
import { LitElement } from 'lit';
import { dispatchChoice, dispatchPress } from '../../src/template/actions.js';
import { html } from '../../src/template/html.js';
import { keepInside } from '../../src/page/presses.js';

interface TestAction {
  readonly type: string;
}
const action = (type: string): TestAction => ({ type });

/** A view inside another one, each with its listener, and a control alone. */
class NestedElement extends LitElement {
  /** Who did what, in the order in which it was done. */
  readonly done: string[] = [];

  readonly #as =
    (who: string) =>
    ({ type }: TestAction): void => {
      this.done.push(`${who}: ${type}`);
    };

  override connectedCallback(): void {
    super.connectedCallback();
    keepInside(this);
  }

  #listeners(who: string): Record<'click' | 'choice', (event: Event) => void> {
    return {
      click: (event) => dispatchPress(event, this.#as(who)),
      choice: (event) => dispatchChoice(event, this.#as(who)),
    };
  }

  protected override render(): unknown {
    const outer = this.#listeners('outer');
    const inner = this.#listeners('inner');
    const alone = this.#listeners('alone');
    return html`<section
      @click=${outer.click}
      @input=${outer.choice}
      @change=${outer.choice}
    >
      <button id="outside" .action=${action('press')}><b>Words</b></button>
      <div @click=${inner.click} @change=${inner.choice}>
        <button id="inside" .action=${action('press')}><b>Words</b></button>
        <button id="silent">Nothing</button>
        <details>
          <summary .action=${action('fold')}>Fold</summary>
        </details>
        <input id="box" type="checkbox" .action=${action('choose')} />
        <input
          id="radio"
          type="radio"
          .action=${action('choose')}
          .takeBack=${action('take-back')}
        />
        <select @change=${alone.choice}>
          <option value="">None</option>
          <option value="a" .action=${action('option')}>One</option>
        </select>
        <button id="alone" .action=${action('press')} @click=${alone.click}>
          Alone
        </button>
        <slot></slot>
      </div>
      <input id="outer-box" type="checkbox" .action=${action('choose')} />
    </section>`;
  }

  get<T extends HTMLElement = HTMLElement>(selector: string): T {
    return this.shadowRoot!.querySelector<T>(selector)!;
  }
}
customElements.define('test-nested', NestedElement);

const mount = (): Promise<NestedElement> =>
  fixture<NestedElement>(
    page`<test-nested><button class="own">Of the page</button><input class="own" type="checkbox" /></test-nested>`,
  );

describe('A control and the listeners around it', () => {
  let element: NestedElement;
  beforeEach(async () => {
    element = await mount();
  });

  it('is heard once, by the nearest', () => {
    element.get('#outside').click();
    element.get('#inside').click();
    element.get('#alone').click();
    expect(element.done).to.deep.equal([
      'outer: press',
      'inner: press',
      'alone: press',
    ]);
  });

  it('is heard by what is in it, too', () => {
    element.get('#outside b').click();
    element.get('#inside b').click();
    expect(element.done).to.deep.equal(['outer: press', 'inner: press']);
  });

  it('does nothing where it says nothing', () => {
    element.get('#silent').click();
    expect(element.done).to.deep.equal([]);
  });

  it('is taken by nobody else, whichever event says it first', () => {
    // A box fires `input`, which only the outer listener hears, and `change`.
    element.get('#box').click();
    expect(element.done).to.deep.equal(['inner: choose']);
    element.get('#outer-box').click();
    expect(element.done.slice(1)).to.deep.equal([
      'outer: choose',
      'outer: choose',
    ]);
  });

  it('says that a choice is taken back to the nearest alone', () => {
    const radio = element.get<HTMLInputElement>('#radio');
    radio.checked = true;
    radio.click();
    expect(element.done).to.deep.equal(['inner: take-back']);
  });

  it('does what the chosen option of a list says', () => {
    const list = element.get<HTMLSelectElement>('select');
    for (const value of ['a', '']) {
      list.value = value;
      list.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
      list.dispatchEvent(new Event('change', { bubbles: true }));
    }
    expect(element.done).to.deep.equal(['alone: option']);
  });

  it('opens nothing that the state does not open', () => {
    element.get('summary').click();
    expect(element.done).to.deep.equal(['inner: fold']);
    expect(element.get<HTMLDetailsElement>('details').open).to.equal(false);
  });

  it('acts where the page has broken what keeps a fold shut', () => {
    const event = new MouseEvent('click', { bubbles: true, composed: true });
    event.preventDefault = () => {
      throw new Error('broken');
    };
    const { onerror } = window;
    window.onerror = () => true;
    try {
      element.get('#inside').dispatchEvent(event);
    } finally {
      window.onerror = onerror;
    }
    expect(element.done).to.deep.equal(['inner: press']);
  });

  it('leaves alone what the page has put into a slot, and lets the page hear it', () => {
    const heard: string[] = [];
    const hear = ({ type }: Event): void => {
      heard.push(type);
    };
    for (const type of ['click', 'change']) {
      document.body.addEventListener(type, hear);
      after(() => document.body.removeEventListener(type, hear));
    }
    const [button, box] = element.querySelectorAll<HTMLElement>('.own');
    Object.assign(button!, { action: action('press') });
    Object.assign(box!, { action: action('choose') });
    button!.click();
    box!.click();
    expect(element.done).to.deep.equal([]);
    expect(heard).to.deep.equal(['click', 'click', 'change']);
  });

  it('is heard after it was moved, and by no second listener', async () => {
    const box = document.createElement('div');
    element.parentElement!.append(box);
    box.append(element);
    await element.updateComplete;
    element.get('#inside').click();
    expect(element.done).to.deep.equal(['inner: press']);
  });
});
