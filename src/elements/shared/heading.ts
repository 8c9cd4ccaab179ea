import { html } from 'lit';

const levels: Record<number, (text: string) => unknown> = {
  2: (text: string) => html`<h2 class="title" part="heading" tabindex="-1" data-focus>${text}</h2>`,
  3: (text: string) => html`<h3 class="title" part="heading" tabindex="-1" data-focus>${text}</h3>`,
  4: (text: string) => html`<h4 class="title" part="heading" tabindex="-1" data-focus>${text}</h4>`,
};

/** A title at the level that the page's outline wants; 5 and 6 are said to assistive technology only. */
export const titleAt = (level: number, text: string): unknown =>
  (
    levels[level] ??
    (() =>
      html`<div class="title" part="heading" role="heading" aria-level=${level} tabindex="-1" data-focus>${text}</div>`)
  )(text);
