import type { LitElement, ReactiveController } from 'lit';
import { isAlarm } from '../../care/assess-safety.js';
import { html } from '../../template/html.js';
import { lightAt, type Light } from './glow.core.js';
import type { StepProps } from './step-props.js';
import { isWatched } from './step-view.js';

type Shown = Pick<StepProps, 'state' | 'safety' | 'support'>;

/** It says nothing more of a mood from a word of alarm on, nor at the end. */
function lightOf(shown: Shown): Light {
  const { state, safety, support } = shown;
  const isPlain = support.open || (isAlarm(safety.level) && !isWatched(shown));
  return lightAt(state.isClosed ? undefined : state.draft.point, isPlain);
}

/** Over any surface, and clear enough that every text on it stays readable. */
function colourOf(light: Light): string {
  if (light === 'none') return 'transparent';
  if (light === 'plain') return 'oklch(from var(--_a) 0.75 0.05 h / 0.25)';
  const [bright, deep] = [
    `0.75 0.14 ${light} / 0.3`,
    `0.6 0.15 ${light} / 0.4`,
  ];
  return `light-dark(oklch(${bright}), oklch(${deep}))`;
}

/**
 * Lights a corner of the check-in. The hue answers to an answer, so it stands in
 * no attribute and in no style sheet, where a recorder would read it: an
 * animation holds it that does not end, and the page lists none that is inside
 * of an element.
 */
export class GlowController implements ReactiveController {
  #host: LitElement;
  #read: () => Shown;
  #light: Light = 'none';

  /** @param read what is shown now */
  constructor(host: LitElement, read: () => Shown) {
    this.#host = host;
    this.#read = read;
    host.addController(this);
  }

  /** The layer that is lit: the same whatever lights it. */
  render(): unknown {
    return html`<i masked="glow" aria-hidden="true"></i>`;
  }

  hostUpdated(): void {
    const light = lightOf(this.#read());
    const layer = this.#host.renderRoot.querySelector('.glow');
    // Not every document that unit tests run in knows of animations.
    if (light === this.#light || !layer?.animate) return;
    this.#light = light;
    // None for whoever asks for less movement, or on a page that wants none.
    const seconds = getComputedStyle(layer).transitionDuration;
    layer.animate(
      { color: colourOf(light) },
      { duration: parseFloat(seconds) * 1000, fill: 'forwards' },
    );
  }
}
