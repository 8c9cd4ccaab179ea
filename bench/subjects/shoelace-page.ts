import { css } from 'lit';

/**
 * What a page writes around Shoelace's elements, so that they show what ours
 * show and take about as much room.
 */
export const page = css`
  .sl-page-card {
    display: block;
    margin: 0;
  }
  .sl-page-card::part(base) {
    inline-size: 100%;
  }
  .sl-page-card::part(body) {
    padding: 0;
  }
  .sl-page-row {
    display: flex;
    align-items: center;
    gap: 0.9rem;
    inline-size: 100%;
    padding: 0.7rem;
    border: 0;
    background: none;
    font: inherit;
    text-align: start;
    cursor: pointer;
  }
  .sl-page-tile {
    flex: none;
    inline-size: 4rem;
    block-size: 4rem;
    padding: 0.75rem 0.5rem;
    background: var(--sl-color-neutral-100);
    fill: var(--sl-color-primary-200);
    stroke: var(--sl-color-primary-600);
  }
  .sl-page-text {
    display: flex;
    flex-direction: column;
    min-inline-size: 0;
  }
  .sl-page-text small {
    color: var(--sl-color-neutral-600);
  }
  .sl-page-builder {
    display: grid;
    gap: 0.75rem;
    padding: 1.25rem;
  }
  /* The answers beside each other, as the shapes of ours are. */
  .sl-page-builder sl-radio-group::part(form-control-input) {
    display: flex;
    flex-wrap: wrap;
    column-gap: 0.75rem;
  }
  .sl-page-top {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0.6rem;
  }
`;
