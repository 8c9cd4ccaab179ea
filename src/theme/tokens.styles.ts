import { css } from 'lit';

/**
 * Every colour comes from `--care-accent` in OKLCH: lightness carries contrast,
 * chroma falls where area grows. `light-dark()` follows the colour scheme that
 * the page gives, and dark is a ramp of its own.
 */
export const tokens = css`
  :host {
    color-scheme: var(--care-scheme);
    /* What a page gives, in a type that it has to be of (page/token-types.ts). */
    --_care-accent: var(--care-accent, oklch(0.56 0.12 20));
    --_care-radius: var(--care-radius, 1.25rem);
    --_care-space: var(--care-space, 0.75rem);
    --_care-density: var(--care-density, 1);
    --_care-motion: var(--care-motion, 1);
    /* An accent that one can see through would make every word so. */
    --_a: oklch(from var(--_care-accent) l c h / 1);
    --_surface: var(
      --care-surface,
      light-dark(
        oklch(from var(--_a) 0.995 0.003 h),
        oklch(from var(--_a) 0.24 0.024 h)
      )
    );
    --_raised: light-dark(
      oklch(from var(--_a) 0.955 0.014 h),
      oklch(from var(--_a) 0.29 0.034 h)
    );
    --_line: light-dark(
      oklch(from var(--_a) 0.89 0.016 h),
      oklch(from var(--_a) 0.36 0.036 h)
    );
    --_edge: light-dark(
      oklch(from var(--_a) 0.61 0.03 h),
      oklch(from var(--_a) 0.64 0.04 h)
    );
    --_ink: var(
      --care-ink,
      light-dark(
        oklch(from var(--_a) 0.26 0.03 h),
        oklch(from var(--_a) 0.95 0.012 h)
      )
    );
    --_soft: light-dark(
      oklch(from var(--_a) 0.45 0.03 h),
      oklch(from var(--_a) 0.78 0.025 h)
    );
    --_fill: light-dark(
      oklch(from var(--_a) 0.5 c h),
      oklch(from var(--_a) 0.78 0.1 h)
    );
    --_on-fill: light-dark(
      oklch(from var(--_a) 0.99 0.01 h),
      oklch(from var(--_a) 0.2 0.04 h)
    );
    --_tint: light-dark(
      oklch(from var(--_a) 0.93 0.04 h),
      oklch(from var(--_a) 0.335 0.06 h)
    );
    --_tint-2: light-dark(
      oklch(from var(--_a) 0.85 0.08 h),
      oklch(from var(--_a) 0.46 0.095 h)
    );
    --_radius: var(--_care-radius);
    --_space: calc(var(--_care-space) * var(--_care-density));
    /* What a finger hits, whatever the root of the page is. */
    --_target: max(2.75rem, 44px);
    --_large-target: max(3rem, 48px);
    /* What is measured by its container has this width where its place has none. */
    --_own-width: max(18rem, 288px);
    --_time: calc(180ms * var(--_care-motion));
  }
  @media (prefers-contrast: more) {
    :host {
      --_line: var(--_edge);
      --_soft: var(--_ink);
    }
  }
`;
