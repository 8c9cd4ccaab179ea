import { css } from 'lit';

/** “How is it now?”, the reply, and the end of a practice or a check-in. */
export const endingStyles = css`
  .asked,
  .reply {
    font-size: 1.125em;
    font-weight: 600;
    outline-offset: 0.25rem;
  }
  /* Each line of buttons is as wide as the others, and none as wide as a desk. */
  .ways .btn {
    flex: 1 1 auto;
    max-inline-size: 18rem;
  }
  .answers {
    display: grid;
    gap: 0.75rem;
    max-inline-size: 26rem;
  }
  /* Where words are large, the picture stands above them. */
  .answer {
    flex-wrap: wrap;
    justify-content: flex-start;
    gap: 0 1rem;
    min-block-size: 4rem;
    padding: 0.25rem clamp(0.5rem, 5cqi, 1.25rem);
    border-radius: calc(var(--_radius) * 0.8);
    text-align: start;
  }
  .answer .art {
    flex: none;
    inline-size: 4.25rem;
    block-size: 2.9rem;
  }
  .answer .ink {
    stroke-width: 2;
  }
  .answer span {
    flex: 0 1 auto;
  }
  /* The end: dusk above, warm light behind the pair. */
  .rest {
    display: grid;
    justify-items: center;
    gap: var(--_space);
    padding: 2rem clamp(0.25rem, 4cqi, 1rem) 1rem;
    border-radius: calc(var(--_radius) * 0.8);
    background:
      radial-gradient(
        80% 13rem at 50% 9rem,
        light-dark(oklch(0.955 0.045 75), oklch(0.4 0.06 45)),
        transparent 90%
      ),
      linear-gradient(var(--_tint-2), var(--_tint) 34%, var(--_surface) 66%);
    text-align: center;
  }
  .rest .art {
    inline-size: min(14rem, 80%);
    block-size: auto;
  }
  .rest .ink {
    stroke-width: 2;
  }
  .tomorrow {
    display: grid;
    gap: 0.25rem;
    inline-size: 100%;
    max-inline-size: 26rem;
    padding: 0.9rem clamp(0.5rem, 4cqi, 1rem);
    border: 1px solid var(--_line);
    border-radius: calc(var(--_radius) * 0.7);
    background: var(--_surface);
    text-align: start;
    user-select: text;
  }
  .tomorrow > .small {
    font-weight: 600;
  }
  .tomorrow .btn {
    padding-inline: clamp(0.5rem, 5cqi, 1.125rem);
  }
  .tomorrow .row {
    margin-block-start: 0.5rem;
  }
  @media (prefers-reduced-motion: no-preference) {
    .rest {
      animation: dusk 900ms ease-out;
    }
    .rest :is(.one, .two) {
      animation: meet 1200ms 200ms cubic-bezier(0.2, 0.7, 0.2, 1) backwards;
    }
    .rest .one {
      --_from: -18px;
    }
    .rest .two {
      --_from: 18px;
    }
  }
  @keyframes dusk {
    from {
      opacity: 0;
    }
  }
  @keyframes meet {
    from {
      transform: translateX(var(--_from));
    }
  }
`;
