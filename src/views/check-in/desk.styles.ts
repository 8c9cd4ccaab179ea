import { css } from 'lit';

/**
 * On a desk what is asked stands beside its answer, and a summary beside its
 * rows. Large letters make a desk a phone again.
 */
export const deskStyles = css`
  .beside,
  .part {
    display: contents;
  }
  /*
   * What is measured has no width of its own. So only these steps are, and not
   * the element: in a dialog that is as wide as its words it stays as wide as
   * what is around the step.
   */
  .step:has(> .beside) {
    container-type: inline-size;
    contain-intrinsic-inline-size: 10rem;
  }
  @container (inline-size >= 40em) {
    .beside,
    .part {
      display: grid;
      align-content: start;
      gap: calc(var(--_space) * 0.8) 2rem;
    }
    .beside {
      grid-template-rows: auto 1fr;
      padding-block-start: 0.5rem;
    }
    .beside:has(.list) {
      grid-template-columns: 36% minmax(0, 1fr);
    }
    .beside:has(.field, .words) {
      grid-template-columns: minmax(0, 1fr) 22em;
    }
    .beside :is(.field, .words) {
      grid-area: 1 / 2 / span 2;
      min-block-size: 21rem;
    }
    /* The words stand where the field stood. */
    .beside .words {
      place-content: center;
      gap: 0.625rem;
      padding: 1rem;
      border: 1px solid transparent;
      border-radius: calc(var(--_radius) * 0.8);
      background: var(--_raised);
    }
    .beside .chip:not(:has(:checked)) {
      background: var(--_surface);
    }
    /* What the dot says, and what a word means. */
    .beside > :is([role='status'], .meaning) {
      align-self: end;
    }
    .beside > [role='status'] {
      font-size: 1.125em;
    }
    .beside .title {
      font-size: 1.75em;
    }
    .beside .hint {
      gap: 0.5rem;
    }
  }
`;
