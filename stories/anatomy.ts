import { css, html, LitElement, svg, type TemplateResult } from 'lit';
import { settled } from './drive.js';
import { describe } from './manifest.js';

/**
 * A place inside an element that has no name from outside, and is worth
 * pointing at all the same.
 */
export interface Place {
  readonly name: string;
  readonly selector: string;
  readonly description: string;
}
interface Mark extends Place {
  /** What it is called from outside. */
  readonly kind: string;
}
interface Line {
  readonly x: number;
  readonly y: number;
  /** Where its number stands: beside which edge, and how far down. */
  readonly side: 'start' | 'end';
  readonly from: number;
}

/**
 * What each base token is for; which of them an element reads is read from its
 * styles.
 */
const tokens: Readonly<Record<string, string>> = {
  '--care-accent':
    'The one colour that every other one is derived from, in light and in dark.',
  '--care-surface':
    'Behind the words. Derived from the accent unless you set it.',
  '--care-ink': 'The words. Derived from the accent unless you set it.',
  '--care-font': 'The typeface. Default: the one of your page.',
  '--care-radius': 'How round corners are; smaller things take a share of it.',
  '--care-space': 'The step that every distance is a multiple of.',
  '--care-density': 'Multiplies every distance: 0.8 is tight, 1.25 is roomy.',
  '--care-motion': 'Multiplies every duration: 0 keeps still.',
  '--care-shadow': 'The shadow of a card; none for a flat page.',
};

const GUTTER = 44;
const APART = 30;

/**
 * Numbers beside a live element, with a line to each of its parts, and what
 * each of them is called.
 */
class StoryAnatomy extends LitElement {
  static override properties = {
    tag: {},
    places: { attribute: false },
    lines: { state: true },
  };
  static override styles = css`
    :host {
      display: grid;
      gap: 2.5rem;
      grid-template-columns: minmax(0, 1fr);
      container-type: inline-size;
    }
    .figure {
      position: relative;
      min-inline-size: 0;
      padding-left: 44px;
    }
    .figure[data-both] {
      padding-right: 44px;
    }
    svg {
      position: absolute;
      inset: 0;
      inline-size: 100%;
      block-size: 100%;
      overflow: visible;
      pointer-events: none;
    }
    line {
      stroke: currentColor;
      stroke-opacity: 0.55;
    }
    circle {
      fill: currentColor;
    }
    text {
      fill: var(--page);
      font-size: 12px;
      font-weight: 650;
      text-anchor: middle;
      dominant-baseline: central;
    }
    ol {
      display: grid;
      gap: 0.9rem;
      align-content: start;
      margin: 0;
      padding: 0;
      list-style: none;
      counter-reset: part;
    }
    li {
      display: grid;
      grid-template-columns: 1.5rem 1fr;
      gap: 0 0.75rem;
      counter-increment: part;
    }
    li::before {
      content: counter(part);
      display: grid;
      place-items: center;
      inline-size: 1.5rem;
      block-size: 1.5rem;
      border-radius: 50%;
      background: var(--words);
      color: var(--page);
      font-size: 0.75rem;
      font-weight: 650;
    }
    li > * {
      grid-column: 2;
    }
    li > :first-child {
      grid-row: 1;
    }
    code {
      font-family: ui-monospace, monospace;
      font-size: 0.875em;
    }
    small {
      color: var(--quiet);
      font-size: 0.8125rem;
    }
    p,
    dl,
    dd,
    h2 {
      margin: 0;
    }
    h2 {
      margin-block: 0 0.9rem;
      font-size: 1rem;
    }
    .words {
      display: grid;
      gap: 2rem;
      align-content: start;
    }
    dl {
      display: grid;
      gap: 0.6rem;
    }
    @media (min-width: 60rem) {
      :host {
        grid-template-columns: minmax(0, 30rem) minmax(16rem, 1fr);
        gap: 4rem;
      }
    }
  `;

  declare tag: string;
  declare places: readonly Place[];
  declare lines: readonly (Line | undefined)[];
  #resized = new ResizeObserver(() => this.measure());
  #marks: readonly Mark[] = [];
  #width = 0;
  /** What the manifest, or the story, names and the element does not have. */
  missing: readonly string[] = ['everything'];

  constructor() {
    super();
    this.places = [];
    this.lines = [];
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#resized.disconnect();
  }

  protected override willUpdate(): void {
    const manual = describe(this.tag);
    // The figure is one view: what another one has is not missing here.
    const isHere = ({
      description = '',
    }: {
      readonly description?: string;
    }): boolean => !/^In (an open practice|a compact card)\b/.test(description);
    const cssParts = (manual.cssParts ?? []).filter(isHere);
    const slots = (manual.slots ?? []).filter(isHere);
    const parts = cssParts.map(({ name, description = '' }) => {
      const both = slots.some((slot) => slot.name === name);
      return {
        name,
        description,
        kind: both ? '::part() and slot' : '::part()',
        selector: `[part~="${name}"]`,
      };
    });
    const others = slots.filter(
      ({ name }) => name && !cssParts.some((part) => part.name === name),
    );
    this.#marks = [
      ...parts,
      ...others.map(({ name, description = '' }) => ({
        name,
        description,
        kind: 'slot',
        selector: `slot[name="${name}"]`,
      })),
      ...this.places.map((place) => ({ ...place, kind: 'inside' })),
    ];
  }

  protected override render(): TemplateResult {
    const names = new Set(stylesOf(this.tag).match(/--care-[\w-]+/g));
    return html`<div
        class="figure"
        ?data-both=${this.lines.some((line) => line?.side === 'end')}
      >
        <slot @slotchange=${this.#onSlot}></slot>
        <svg aria-hidden="true">
          ${this.lines.map((line, index) => line && this.#renderLine(line, index + 1))}
        </svg>
      </div>
      <div class="words" dir="ltr">
        <div>
          <h2>Parts</h2>
          <ol>
            ${this.#marks.map(
              ({ name, description, kind }) =>
                html`<li>
                  <span><code>${name}</code> <small>${kind}</small></span>
                  <small>${description}</small>
                </li>`,
            )}
          </ol>
        </div>
        <div>
          <h2>Tokens it reads</h2>
          <dl>
            ${[...names].map(
              (name) =>
                html`<div>
                  <dt><code>${name}</code></dt>
                  <dd><small>${tokens[name] ?? ''}</small></dd>
                </div>`,
            )}
          </dl>
        </div>
      </div>`;
  }

  #renderLine({ x, y, side, from }: Line, number: number): unknown {
    const at = side === 'start' ? 12 : this.#width - 12;
    return svg`<line x1=${at} y1=${from} x2=${x} y2=${y} /><circle cx=${x} cy=${y} r="3" /><circle cx=${at} cy=${from} r="12" /><text x=${at} y=${from}>${number}</text>`;
  }

  #onSlot = (): void => {
    this.#resized.disconnect();
    this.#resized.observe(this);
    const live = this.querySelector(this.tag);
    if (live) this.#resized.observe(live);
  };

  /**
   * Where each part begins, and a number beside it that stays clear of the
   * others.
   */
  measure(): void {
    const root = this.querySelector(this.tag)?.shadowRoot;
    const area = this.renderRoot
      .querySelector('.figure')!
      .getBoundingClientRect();
    if (!root) return;
    this.#width = area.width;
    const places = this.#marks.map(({ selector, kind }) => {
      const found = root.querySelector(selector);
      // A slot has no box of its own; what stands in it has.
      const box = (
        kind === 'slot'
          ? (found?.firstElementChild ?? found?.parentElement)
          : found
      )?.getBoundingClientRect();
      if (!box?.height) return undefined;
      const side = box.left - area.left > area.width / 2 ? 'end' : 'start';
      const x =
        side === 'start'
          ? Math.max(GUTTER, box.left - area.left) - 6
          : box.right - area.left + 6;
      return {
        x,
        y: box.top - area.top + Math.min(16, box.height / 2),
        side,
      } as const;
    });
    this.missing = this.#marks
      .filter((_, index) => !places[index])
      .map(({ name }) => name);
    const inOrder = places
      .flatMap((place, index) => (place ? [{ place, index }] : []))
      .sort((a, b) => a.place.y - b.place.y);
    const lines: (Line | undefined)[] = places.map(() => undefined);
    const free = { start: 12, end: 12 };
    for (const { place, index } of inOrder) {
      const from = Math.max(free[place.side], place.y);
      lines[index] = { ...place, from };
      free[place.side] = from + APART;
    }
    if (JSON.stringify(lines) !== JSON.stringify(this.lines))
      this.lines = lines;
  }
}

if (!customElements.get('story-anatomy'))
  customElements.define('story-anatomy', StoryAnatomy);

const stylesOf = (tag: string): string =>
  (customElements.get(tag) as typeof LitElement).elementStyles
    .map((style) => ('cssText' in style ? style.cssText : ''))
    .join('');

/**
 * A live element, its parts numbered, their names from the manifest and the
 * tokens from its styles.
 */
export const anatomy = (
  tag: string,
  content: unknown,
  places: readonly Place[] = [],
): TemplateResult =>
  html`<story-anatomy .tag=${tag} .places=${places}>${content}</story-anatomy>`;

/** For `play`: fails where a part is named that is not there. */
export const allFound = async ({
  canvasElement,
}: {
  canvasElement: HTMLElement;
}): Promise<void> => {
  await settled();
  const figure = canvasElement.querySelector<StoryAnatomy>('story-anatomy')!;
  const end = Date.now() + 5000;
  while (figure.missing.length && Date.now() < end) {
    // In a tab that nobody sees, nothing is resized.
    figure.measure();
    await new Promise((done) => setTimeout(done, 50));
  }
  if (figure.missing.length)
    throw new Error(
      `Not found in <${figure.tag}>: ${figure.missing.join(', ')}`,
    );
};
