import { css } from 'lit';
import { printStyles } from './print.styles.js';
import { tokens } from './tokens.styles.js';

const base = css`
  :host {
    /* Large letters need the room of a narrow screen more than its edges do. */
    --_inset: min(calc(var(--_space) * 1.7), 6vw);
    display: block;
    /* Nothing, while the page is hidden; otherwise there is no such property. */
    opacity: var(--care-cover);
    min-inline-size: 0;
    max-inline-size: 100%;
    /* What a page says of text around an element, and would hide, stretch or break its words. A style sheet of the
       reader's names the element itself, and comes before these. */
    font-family: var(--care-font, inherit);
    font-size: max(1em, 14px);
    font-style: normal;
    font-variant: normal;
    font-weight: normal;
    letter-spacing: normal;
    line-break: auto;
    line-height: 1.5;
    text-align: left;
    text-align-last: auto;
    text-indent: 0;
    text-shadow: none;
    text-transform: none;
    white-space: normal;
    word-break: normal;
    word-spacing: normal;
    writing-mode: horizontal-tb;
    text-combine-upright: none;
    text-emphasis: none;
    text-orientation: mixed;
    text-underline-offset: auto;
    text-underline-position: auto;
    font-size-adjust: none;
    font-stretch: normal;
    hyphenate-character: auto;
    accent-color: auto;
    caret-color: auto;
    forced-color-adjust: auto;
    fill: black;
    fill-opacity: 1;
    stroke: none;
    stroke-dasharray: none;
    stroke-opacity: 1;
    stroke-width: 1px;
    cursor: auto;
    user-select: text;
    -webkit-user-select: text;
    -webkit-text-security: none;
    -webkit-text-fill-color: currentcolor;
    -webkit-text-stroke-width: 0;
    -webkit-tap-highlight-color: transparent;
  }
  /* Below :host, where a rule of the page for everything in a part of it ("main *") ends. The words inside a tag stand
     on the ground of the page, in its colour. */
  :host > :where(:not(slot)) {
    color: var(--_ink);
  }
  :host([hidden]),
  [hidden] {
    display: none !important;
  }
  *,
  ::before,
  ::after {
    box-sizing: border-box;
    /* What takes the focus comes to stand below a bar at the edge of the page. */
    scroll-margin-block-start: 5rem;
  }
  :where(h2, h3, h4, p, ul, ol, dl, dd, fieldset, legend) {
    margin: 0;
    padding: 0;
    border: 0;
    min-inline-size: 0;
  }
  ul,
  ol {
    list-style: none;
  }
  /* Words of a left-to-right language keep their own order on a right-to-left page, while the layout follows the page.
     A summary is not among them: its triangle would go to where its words begin. */
  :host(:dir(rtl)) {
    text-align: right;
  }
  :where(.title, .small, p, li, legend, label, button, small, strong, span) {
    unicode-bidi: plaintext;
  }
  .box {
    display: flex;
    flex-direction: column;
    gap: var(--_space);
    /* Longer lines are not read, and a wide card is a void. */
    max-inline-size: var(--_measure, none);
    margin-inline: auto;
    padding: var(--_inset);
    background: var(--_surface);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    box-shadow: var(
      --care-shadow,
      0 1px 2px oklch(from var(--_a) 0.3 0.05 h / 0.06),
      0 12px 32px -12px oklch(from var(--_a) 0.3 0.06 h / 0.18)
    );
    overflow-wrap: anywhere;
    /* Where a language has long words they are parted as it parts them; English is not helped by that. */
    hyphens: auto;
  }
  :host(:lang(en)) .box,
  .support,
  .calm {
    hyphens: manual;
  }
  .title {
    font-size: 1.375em;
    font-weight: 650;
    line-height: 1.2;
    letter-spacing: -0.01em;
    text-wrap: balance;
    outline: none;
  }
  /* It only disables what is in it, and has no box. */
  fieldset:not([class]) {
    display: contents;
  }
  :is(button, select, textarea, [type='search']):disabled,
  :is(.chip, .opt, .field):has(:disabled) {
    opacity: 0.55;
    cursor: default;
  }
  .field:has(:disabled) {
    pointer-events: none;
  }
  .small,
  small {
    font-size: 0.8125em;
    color: var(--_soft);
  }
  .soft {
    color: var(--_soft);
    text-wrap: pretty;
  }
  .top,
  .foot,
  .row {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: calc(var(--_space) * 0.8);
  }
  .top,
  .foot {
    justify-content: space-between;
  }
  .foot {
    margin-block-start: auto;
  }
  button,
  select,
  input,
  textarea,
  summary {
    font: inherit;
    color: inherit;
    letter-spacing: inherit;
  }
  button {
    -webkit-appearance: none;
    appearance: none;
    margin: 0;
    cursor: pointer;
    min-block-size: var(--_target);
    min-inline-size: var(--_target);
  }
  .btn {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 0.5em;
    padding: 0.375rem min(1.125rem, 5vw);
    border: 1px solid var(--_edge);
    border-radius: 999px;
    background: transparent;
    color: var(--_ink);
    font-weight: 600;
    text-decoration: none;
  }
  .icon {
    flex: none;
    inline-size: min(1.125em, 5vw);
    block-size: min(1.125em, 5vw);
    fill: none;
    stroke: currentColor;
    stroke-width: 1.7;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .onward:dir(rtl) {
    scale: -1 1;
  }
  .btn.main {
    background: var(--_fill);
    border-color: var(--_fill);
    color: var(--_on-fill);
  }
  .btn[aria-pressed='true'] {
    background: var(--_tint);
    border-color: var(--_fill);
  }
  .link {
    display: inline-flex;
    align-items: center;
    /* The finger's room reaches beyond the words, and the words still stand on the edge. */
    min-inline-size: var(--_target);
    margin-inline: -0.5rem;
    padding: 0 0.5rem;
    border: 0;
    background: none;
    color: var(--_soft);
    font-size: 0.875em;
    text-decoration: underline;
    text-underline-offset: 0.2em;
    text-decoration-thickness: 1px;
  }
  :is(input, textarea):not([type='checkbox'], [type='radio'], [type='range']),
  select {
    min-block-size: var(--_target);
    padding: 0 0.75rem;
    border: 1px solid var(--_edge);
    border-radius: calc(var(--_radius) * 0.6);
    background: var(--_surface);
    /* Below 16 px a phone zooms into the field and out of the page. */
    font-size: max(1em, 16px);
  }
  ::placeholder {
    color: var(--_soft);
    opacity: 1;
  }
  :is([type='checkbox'], [type='radio']):not(.sr, .cover) {
    flex: none;
    inline-size: 1.25rem;
    block-size: 1.25rem;
    margin: 0;
    accent-color: var(--_fill);
  }
  .chip {
    position: relative;
    display: inline-flex;
    align-items: center;
    gap: 0.5em;
    min-block-size: var(--_target);
    /* Less where large letters leave a narrow screen no room. */
    padding: 0 clamp(0.25rem, (100vw - 16rem) * 0.15, 0.9rem);
    border: 1px solid var(--_edge);
    border-radius: 999px;
    background: var(--_surface);
    cursor: pointer;
  }
  .opt {
    display: flex;
    align-items: center;
    gap: var(--_space);
    min-block-size: var(--_large-target);
    padding: 0.5rem min(0.9rem, 4vw);
    border: 1px solid var(--_edge);
    border-radius: calc(var(--_radius) * 0.7);
    cursor: pointer;
  }
  .opt:has(:checked) {
    background: var(--_tint);
    border-color: var(--_fill);
    box-shadow: inset 0 0 0 1px var(--_fill);
    /* Bolder letters would be wider: a line that wraps then tells by its height what was chosen. */
    -webkit-text-stroke: 0.03em;
  }
  /* Chosen is a tint and an edge: the one filled thing in view is the way on, or support. */
  .chip:has(:checked),
  .chip[aria-pressed='true'] {
    background: var(--_tint);
    border-color: var(--_fill);
    box-shadow: inset 0 0 0 1px var(--_fill);
    font-weight: 600;
  }
  .chip:has(:checked)::before,
  .chip[aria-pressed='true']::before {
    content: '';
    inline-size: 0.7em;
    block-size: 0.4em;
    border: solid var(--_fill);
    border-width: 0 0 2px 2px;
    rotate: -45deg;
    translate: 0 -15%;
  }
  /* How far it is: no engine draws its own in the colours of a page. */
  progress {
    -webkit-appearance: none;
    appearance: none;
    flex: none;
    inline-size: 100%;
    block-size: 3px;
    border: 0;
    border-radius: 2px;
    background: var(--_line);
    overflow: hidden;
  }
  ::-webkit-progress-bar {
    background: var(--_line);
  }
  ::-webkit-progress-value {
    background: var(--_fill);
  }
  ::-moz-progress-bar {
    background: var(--_fill);
  }
  .quote {
    padding-block: 0.1em;
    padding-inline-start: 0.9rem;
    border-inline-start: 3px solid var(--_tint-2);
    font-style: italic;
  }
  .pill {
    padding: 0.5rem 0.75rem;
    /* Seen where a forced palette takes the ground away. */
    border: 1px solid transparent;
    border-radius: calc(var(--_radius) * 0.6);
    background: var(--_tint);
    font-size: 0.875em;
  }
  .sr {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  /* The choice itself lies over its label: a finger that explores, a switch and a magnifier find it wherever the label is. */
  .cover {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    margin: 0;
    opacity: 0;
    cursor: inherit;
  }
  :focus-visible {
    outline: 3px solid var(--_fill);
    outline-offset: 2px;
  }
  [tabindex='-1']:focus-visible {
    outline: none;
  }
  .chip:has(:focus-visible),
  .opt:has(:focus-visible) {
    outline: 3px solid var(--_fill);
    outline-offset: 2px;
  }
  /* What opens something shows where it leads. */
  :is(.summary, .kind, .entry)::after {
    content: '';
    flex: none;
    inline-size: 0.5rem;
    block-size: 0.5rem;
    border: solid var(--_edge);
    border-width: 2px 2px 0 0;
    rotate: 45deg;
  }
  :is(.summary, .kind, .entry):dir(rtl)::after {
    rotate: -135deg;
  }
  @media (hover: hover) {
    .btn:not(.main):hover,
    .chip:not(:has(:checked), [aria-pressed='true']):hover,
    :is(.opt, .summary, .entry):hover {
      background: var(--_raised);
    }
    :is(.link, a:not(.btn), select, summary):hover {
      border-color: currentColor;
      color: var(--_ink);
      text-decoration-color: var(--_fill);
    }
    summary:not(.link, .summary):hover {
      text-decoration-line: underline;
    }
    .btn.main:hover {
      background: oklch(from var(--_fill) calc(l - 0.04) c h);
    }
    .opt:has(:checked):hover {
      background: var(--_tint);
    }
  }
  /* A press gives a sign at once, under a finger as well. */
  :is(.btn, .chip, .opt):active:not(:disabled, :has(:disabled)) {
    scale: 0.98;
  }
  .btn:not(.main):active:not(:disabled) {
    background: var(--_tint);
  }
  .btn.main:active:not(:disabled) {
    background: oklch(from var(--_fill) calc(l - 0.05) c h);
  }
  :is(.chip, .opt):active:not(:has(:disabled)) {
    background: var(--_tint-2);
  }
  :is(.summary, .entry):active {
    background: var(--_tint);
  }
  :is(.link, a:not(.btn), summary):active:not(:disabled, .summary) {
    color: var(--_ink);
    text-decoration-line: underline;
    text-decoration-thickness: 2px;
  }
  @media (forced-colors: active) {
    progress {
      --_line: GrayText;
      --_fill: Highlight;
      forced-color-adjust: none;
    }
    .chip:has(:checked),
    .chip[aria-pressed='true'],
    .btn.main {
      forced-color-adjust: none;
      background: Highlight;
      border-color: Highlight;
      color: HighlightText;
    }
    .chip:has(:checked)::before,
    .chip[aria-pressed='true']::before {
      border-color: HighlightText;
    }
    .opt:has(:checked) {
      padding: calc(0.5rem - 1px) calc(0.9rem - 1px);
      border: 2px solid Highlight;
    }
  }
  @media (prefers-reduced-motion: reduce) {
    *,
    ::before,
    ::after {
      animation: none !important;
      transition: none !important;
    }
  }
`;

/** What every element starts from: tokens, type, buttons, choices. */
export const baseStyles = [tokens, base, printStyles];
