import type { MoodPoint } from '../../care/check-in.js';
import { placeOf } from '../../care/check-in.js';
import { html } from '../../template/html.js';
import { ORIGIN } from './check-in.core.js';
import { renderAnswers, type StepProps } from './step-props.js';
import { axisPart } from './summary.core.js';

const axes = ['valence', 'arousal'] as const;

/** Where a pointer is on the field, each axis from -1 to 1. */
function pointAt(
  field: HTMLElement,
  { clientX, clientY }: PointerEvent,
): MoodPoint {
  const { left, top, width, height } = field.getBoundingClientRect();
  const onAxis = (part: number): number =>
    Math.round(Math.min(1, Math.max(-1, part * 2 - 1)) * 100) / 100;
  const across = onAxis((clientX - left) / width);
  return {
    valence: field.matches(':dir(rtl)') ? -across : across,
    arousal: onAxis(1 - (clientY - top) / height),
  };
}

/**
 * The two-axis field: how pleasant across, how much energy upwards. A pointer
 * drags the dot; two native sliders in it serve keyboards and assistive
 * technology. Each says its own axis; the whole sentence stands under the
 * field, and is said once.
 * @param release called when a pointer let go
 */
export function renderField(props: StepProps, release: () => void): unknown {
  const { state, isDisabled, t, dispatch } = props;
  const { point } = state.draft;
  const handlePointer = (event: PointerEvent): void => {
    const field = event.currentTarget as HTMLElement;
    // Not every document that unit tests run in has these two.
    if (!event.button) field.setPointerCapture?.(event.pointerId);
    if (field.hasPointerCapture?.(event.pointerId))
      dispatch({ type: 'move-point', point: pointAt(field, event) });
  };
  const field = html`<div
    masked="field"
    part="field"
    @pointerdown=${handlePointer}
    @pointermove=${handlePointer}
    @lostpointercapture=${release}
  >
    ${renderDot(point)}
    <span aria-hidden="true">${t('axis.more')}</span>
    <span class="top" aria-hidden="true"
      ><span>${t('axis.hard')}</span><span>${t('axis.good')}</span></span
    >
    <span aria-hidden="true">${t('axis.less')}</span>
    ${axes.map((axis) => renderSlider(props, axis))}
  </div>`;
  return html`<p class="soft">${t('field.hint')}</p>
    ${renderAnswers(isDisabled, field)}
    <p role="status">${t(`place.${placeOf(point)}`)}</p>`;
}

function renderDot(point: MoodPoint | undefined): unknown {
  const { valence, arousal } = point ?? ORIGIN;
  return html`<svg class="art" aria-hidden="true">
    <circle
      class=${point ? 'two' : 'one'}
      cx="${50 + valence * 50}%"
      cy="${50 - arousal * 50}%"
      r="1rem"
    />
  </svg>`;
}

/** A slider for one axis. */
function renderSlider(
  { state, t, dispatch }: StepProps,
  axis: keyof MoodPoint,
): unknown {
  const { point } = state.draft;
  const value = (point ?? ORIGIN)[axis];
  const handleInput = (event: Event): void =>
    dispatch({
      type: 'move-axis',
      axis,
      value: Number((event.target as HTMLInputElement).value),
    });
  return html`<input
    masked="sr"
    type="range"
    min="-1"
    max="1"
    step="0.1"
    .value=${String(value)}
    aria-label=${t(axis)}
    aria-valuetext=${t(`${axis}.${point ? axisPart(value) : 'none'}`)}
    @input=${handleInput}
  />`;
}
