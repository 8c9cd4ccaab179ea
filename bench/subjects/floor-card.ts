import { find, type Practice } from '../../src/content/content.js';
import { CarePracticeEvent } from '../../src/elements/practice-card/practice-card.events.js';
import { practiceCardStyles } from '../../src/elements/practice-card/practice-card.styles.js';
import { html } from '../../src/template/html.js';
import { clone, mask, sheetsOf, templateOf } from './floor-parts.js';
import { pictureMarkup } from './picture.js';
import { showReasons } from './reason-lines.js';
import { cardWords } from './words.js';

const sheets = sheetsOf(practiceCardStyles);
const row = templateOf(
  html`<div masked="summary" part="box">
    <span class="tile"></span
    ><span class="text"
      ><button
        masked="opens"
        type="button"
        aria-describedby="about-0"
        aria-expanded="false"
      >
        <strong> </strong></button
      ><span class="about" id="about-0"><small> </small></span
    ></span>
  </div>`,
);
const put = templateOf(
  html`<div masked="quiet" part="box"><slot></slot></div>`,
);

const rows = new WeakMap<Practice, HTMLTemplateElement>();

/** The row of a practice, with its picture in place; made once. */
function rowOf(practice: Practice): HTMLTemplateElement {
  const known = rows.get(practice);
  if (known) return known;
  const template = row.cloneNode(true) as HTMLTemplateElement;
  template.content.querySelector('.tile')!.innerHTML = pictureMarkup(practice);
  rows.set(practice, template);
  return template;
}

/**
 * A compact card as somebody writes it by hand who wants it fast: one clone,
 * three texts, one listener, and a line for each reason once there is one.
 */
export class FloorCard extends HTMLElement {
  #practice = '';
  /** What is shown; `null` where it is kept away. */
  #shown: Practice | null | undefined;
  #texts: readonly Text[] = [];
  #about: Element | undefined;
  #stop: (() => void) | undefined;

  get practice(): string {
    return this.#practice;
  }
  set practice(id: string) {
    this.#practice = id;
    if (this.isConnected) this.#show();
  }

  connectedCallback(): void {
    mask(this);
    if (!this.shadowRoot)
      this.attachShadow({ mode: 'open' }).adoptedStyleSheets = sheets;
    this.#stop = bench.session.subscribe(this.#show);
    this.#show();
  }

  disconnectedCallback(): void {
    this.#stop?.();
  }

  #show = (): void => {
    const state = bench.session.getState();
    const practice = find(state.content.practices, this.#practice);
    const words = practice && cardWords(state, practice);
    const view = words ? practice! : null;
    if (view !== this.#shown) this.#make(view);
    if (!words) return;
    const [title, meta] = this.#texts;
    set(title!, words.title);
    set(meta!, words.meta);
    showReasons(this.#about!, words.why, 'why');
  };

  #make(practice: Practice | null): void {
    this.#shown = practice;
    const box = clone<HTMLElement>(practice ? rowOf(practice) : put);
    if (practice) {
      const [opens, about] = box.lastElementChild!.children;
      const lines = [opens!.firstElementChild!, about!.firstElementChild!];
      this.#texts = lines.map((line) => line.firstChild as Text);
      this.#about = about;
      opens!.addEventListener('click', this.#onToggle);
    }
    this.shadowRoot!.replaceChildren(box);
  }

  /**
   * What opens is not measured; that somebody pressed is heard as in the
   * library.
   */
  #onToggle = (event: Event): void => {
    const button = event.currentTarget as HTMLElement;
    button.ariaExpanded = button.ariaExpanded === 'true' ? 'false' : 'true';
    if (button.ariaExpanded === 'true')
      this.dispatchEvent(new CarePracticeEvent('open'));
  };
}

function set(node: Text, text: string): void {
  if (node.data !== text) node.data = text;
}
