import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { LitElement } from 'lit';
import { PracticeCardElement } from '../../src/elements/practice-card/practice-card.element.js';
import { openedPractice } from '../../src/views/practice/load-opened.js';
import {
  LaterController,
  type Later,
} from '../../src/template/later.controller.js';

/** Shows whether what it waits for is there. */
class WaitingElement extends LitElement {
  static current: readonly Later[];
  later = new LaterController(this, WaitingElement.current, () => {
    this.heard += 1;
    this.requestUpdate();
  });
  heard = 0;

  protected override render(): unknown {
    return this.later.status;
  }

  get shown(): string {
    return this.shadowRoot!.textContent.trim();
  }
}
customElements.define('test-waiting', WaitingElement);

/** Something that comes, or does not, when the test says so. */
class Part implements Later {
  readonly what = 'A part of the test';
  asked = 0;
  come = false;
  readonly patience: number;
  #settle: { resolve: () => void; reject: (error: Error) => void } | undefined;

  constructor(patience = 15_000) {
    this.patience = patience;
  }

  isThere = (): boolean => this.come;
  load = (): Promise<void> => {
    this.asked += 1;
    return new Promise((resolve, reject) => {
      this.#settle = { resolve, reject };
    });
  };
  arrive(): void {
    this.come = true;
    this.#settle!.resolve();
  }
  fail(): void {
    this.#settle!.reject(new Error('not this time'));
  }
}

async function mount(
  part: Part,
  count: number,
  ...others: readonly Part[]
): Promise<WaitingElement[]> {
  WaitingElement.current = [part, ...others];
  const tags = Array.from(
    { length: count },
    () => html`<test-waiting></test-waiting>`,
  );
  const box = await fixture(html`<div>${tags}</div>`);
  const elements = [...box.querySelectorAll<WaitingElement>('test-waiting')];
  await waitUntil(() => part.asked > 0);
  return elements;
}

const show = (
  elements: readonly WaitingElement[],
  text: string,
): Promise<void> =>
  waitUntil(() => elements.every(({ shown }) => shown === text), text);

describe('What comes after the first element', () => {
  it('is asked for once, whoever waits, and all of them hear that it came', async () => {
    const part = new Part();
    const elements = await mount(part, 3);
    await show(elements, 'waiting');
    part.arrive();
    await show(elements, 'there');
    expect(part.asked).to.equal(1);
    expect(elements.map(({ heard }) => heard)).to.deep.equal([1, 1, 1]);
  });

  it('is not asked for again by itself where it failed, and is by whoever wants it', async () => {
    const part = new Part();
    const elements = await mount(part, 2);
    part.fail();
    await show(elements, 'failed');
    const [late] = await mount(part, 1);
    await show([late!], 'failed');
    expect(part.asked).to.equal(1);
    elements[1]!.later.load();
    elements[0]!.later.load();
    await show([...elements, late!], 'waiting');
    expect(part.asked).to.equal(2);
    part.arrive();
    await show([...elements, late!], 'there');
  });

  it('is not waited for without an end, and is taken when it comes all the same', async () => {
    const part = new Part(50);
    const elements = await mount(part, 1);
    await show(elements, 'failed');
    part.arrive();
    await show(elements, 'there');
  });

  it('is there at once for an element that comes later', async () => {
    const part = new Part();
    await mount(part, 1);
    part.arrive();
    const [late] = await mount(part, 1);
    await show([late!], 'there');
    expect(part.asked).to.equal(1);
  });

  it('is waited for by whoever needs it first, also where the element was away when it came', async () => {
    const part = new Part();
    const [element] = await mount(part, 1);
    const box = element!.parentElement!;
    let isSettled = false;
    void element!.later.settle().then(() => {
      isSettled = true;
    });
    element!.remove();
    part.arrive();
    await Promise.resolve();
    expect(isSettled).to.equal(false);
    box.append(element!);
    await waitUntil(() => isSettled);
  });

  it('is heard of by an element that was away when it came, or did not, once it is back', async () => {
    for (const settle of ['arrive', 'fail'] as const) {
      const part = new Part();
      const [element] = await mount(part, 1);
      const box = element!.parentElement!;
      element!.remove();
      part[settle]();
      await waitUntil(() => element!.later.status !== 'waiting');
      expect(element!.heard, 'while it is away').to.equal(0);
      box.append(element!);
      await show([element!], settle === 'arrive' ? 'there' : 'failed');
      box.append(element!);
      expect(element!.heard, 'moved, with nothing new').to.equal(1);
    }
  });

  it('is on the card that a page took away meanwhile, once it is back', async () => {
    customElements.define('practice-card', PracticeCardElement);
    const card = await fixture<PracticeCardElement>(
      html`<practice-card practice="hold-hands"></practice-card>`,
    );
    const box = card.parentElement!;
    const seen = (): string => card.shadowRoot!.textContent;
    expect(seen()).to.contain('One moment');
    card.remove();
    await Promise.all(openedPractice.map((later) => later.load()));
    // Whoever asked for it as well has heard a task later.
    await new Promise((done) => setTimeout(done));
    box.append(card);
    await waitUntil(() => seen().includes('You could ask'), 'its words');
  });

  it('is several things for one element: there when all are, and only what failed is asked for again', async () => {
    const words = new Part();
    const look = new Part();
    const [reader] = await mount(words, 1);
    const [both] = await mount(words, 1, look);
    await waitUntil(() => look.asked === 1);
    look.fail();
    await show([both!], 'failed');
    words.arrive();
    await show([reader!], 'there');
    await show([both!], 'failed');
    both!.later.load();
    await show([both!], 'waiting');
    look.arrive();
    await show([both!], 'there');
    expect([words.asked, look.asked]).to.deep.equal([1, 2]);
  });

  it('holds no element that left the page', async () => {
    const part = new Part();
    const [gone, there] = await mount(part, 2);
    gone!.remove();
    part.arrive();
    await show([there!], 'there');
    expect(gone!.heard).to.equal(0);
  });
});
