import type { MoodPoint } from '../../care/check-in.js';
import { html } from '../shared/html.js';
import { MIDDLE, placeOf } from './feelings-check-in.core.js';

/**
 * The two-axis field: how pleasant across, how much energy upwards. A pointer drags the dot; two native sliders in it
 * serve keyboards and assistive technology.
 * @param move called with every point that a pointer is at
 * @param done called when it let go
 */
export function renderField(point: MoodPoint | undefined, say: (key: string) => string, move: (point: MoodPoint) => void, done: () => void): unknown {
  const { valence, arousal } = point ?? MIDDLE;
  const place = say(`place.${placeOf(point)}`);
  const onPoint = (event: PointerEvent): void => {
    const field = event.currentTarget as HTMLElement;
    if (!event.button) field.setPointerCapture(event.pointerId);
    if (!field.hasPointerCapture(event.pointerId)) return;
    const { left, top, width, height } = field.getBoundingClientRect();
    const clamp = (part: number): number => Math.round(Math.min(1, Math.max(-1, part * 2 - 1)) * 100) / 100;
    const across = clamp((event.clientX - left) / width);
    move({ valence: field.matches(':dir(rtl)') ? -across : across, arousal: clamp(1 - (event.clientY - top) / height) });
  };
  return html`<p class="soft">${say('field.hint')}</p>
    <div masked="field" part="field" @pointerdown=${onPoint} @pointermove=${onPoint} @lostpointercapture=${done}>
      <svg class="art" aria-hidden="true"><circle class=${point ? 'two' : 'one'} cx="${50 + valence * 50}%" cy="${50 - arousal * 50}%" r="1rem" /></svg>
      <span aria-hidden="true">${say('axis.more')}</span>
      <span class="top" aria-hidden="true"><span>${say('axis.hard')}</span><span>${say('axis.good')}</span></span>
      <span aria-hidden="true">${say('axis.less')}</span>
      ${(['valence', 'arousal'] as const).map(
        (axis) =>
          html`<input masked="sr" type="range" min="-1" max="1" step="0.1" .choice=${axis} .value=${String((point ?? MIDDLE)[axis])} aria-label=${say(axis)} aria-valuetext=${place} />`,
      )}
    </div>
    <p role="status">${place}</p>`;
}
