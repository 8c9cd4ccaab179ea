import { html as plain, type LitElement } from 'lit';
import type { MoodPoint } from '../../care/check-in.js';
import { html } from '../shared/html.js';
import { placeOf } from './feelings-check-in.core.js';

type Say = (key: string) => string;

/**
 * The two-axis field: how pleasant across, how much energy upwards. A pointer drags the dot; two native sliders under it
 * serve keyboards and assistive technology.
 */
export class MoodField {
  #host: LitElement;
  #move: (point: MoodPoint, done: boolean) => void;
  #point: MoodPoint | undefined;

  /** @param move called with every new point; `done` when the person let go */
  constructor(host: LitElement, move: (point: MoodPoint, done: boolean) => void) {
    this.#host = host;
    this.#move = move;
  }

  render(point: MoodPoint | undefined, say: Say): unknown {
    this.#point = point;
    const place = say(`place.${placeOf(point)}`);
    return html`<div masked="field" part="field" ?data-empty=${!point} @pointerdown=${this.#onDown} @pointermove=${this.#onDrag} @pointerup=${this.#onUp} @pointercancel=${this.#onUp}>
        ${['more', 'less', 'hard', 'good'].map((end) => plain`<span aria-hidden="true">${say(`axis.${end}`)}</span>`)}
        ${(['valence', 'arousal'] as const).map(
          (axis) =>
            html`<input masked="sr" type="range" min="-1" max="1" step="0.1" .value=${String(point?.[axis] ?? 0)} aria-label=${say(axis)} aria-valuetext=${place} @input=${this.#onSlide} @change=${this.#onLet} />`,
        )}
      </div>
      <p role="status">${place}</p>`;
  }

  /** Moves the dot: by script and not by a style attribute, which a strict policy forbids. */
  paint(point: MoodPoint | undefined): void {
    const style = this.#field?.style;
    style?.setProperty('--_x', String(((point?.valence ?? 0) + 1) / 2));
    style?.setProperty('--_y', String((1 - (point?.arousal ?? 0)) / 2));
  }

  get #field(): HTMLElement | null {
    return this.#host.renderRoot.querySelector('.field');
  }

  #read({ clientX, clientY }: PointerEvent): MoodPoint {
    const field = this.#field!;
    const box = field.getBoundingClientRect();
    const clamp = (value: number): number => Math.round(Math.min(1, Math.max(-1, value)) * 100) / 100;
    const across = clamp(((clientX - box.left) / box.width) * 2 - 1);
    return {
      valence: getComputedStyle(field).direction === 'rtl' ? -across : across,
      arousal: clamp(1 - ((clientY - box.top) / box.height) * 2),
    };
  }

  #onDown = (event: PointerEvent): void => {
    if (event.button) return;
    this.#field!.setPointerCapture(event.pointerId);
    this.#move(this.#read(event), false);
  };

  #onDrag = (event: PointerEvent): void => {
    if (this.#field!.hasPointerCapture(event.pointerId)) this.#move(this.#read(event), false);
  };

  #onUp = (event: PointerEvent): void => {
    if (this.#field!.hasPointerCapture(event.pointerId)) this.#move(this.#point!, true);
  };

  #onSlide = (event: Event): void => {
    event.stopPropagation();
    const [valence, arousal] = [...this.#field!.querySelectorAll('input')].map((slider) => slider.valueAsNumber);
    this.#move({ valence: valence!, arousal: arousal! }, false);
  };

  #onLet = (event: Event): void => {
    event.stopPropagation();
    if (this.#point) this.#move(this.#point, true);
  };
}
