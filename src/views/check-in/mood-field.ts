import { nothing } from 'lit';
import type { MoodPoint } from '../../care/check-in.js';
import { isServer } from '../../is-server.js';
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

/** Where a finger came down that may be about to scroll, by field. */
const fingers = new WeakMap<EventTarget, PointerEvent>();
/** How far a finger moves that stays where it is, in CSS pixels. */
const STILL = 10;

/** Whether a pointer scrolls a page: a finger, or a pen. */
const scrolls = ({ pointerType }: PointerEvent): boolean =>
  pointerType === 'touch' || pointerType === 'pen';

/**
 * Whether a pointer takes hold of the dot. A finger does so only on the dot
 * itself: anywhere else it may be about to scroll.
 */
const takesHold = (event: PointerEvent): boolean =>
  !event.button &&
  (!scrolls(event) || (event.target as Element).matches('.hold'));

/** What a pointer does on the field. */
function pointerHandlers(
  dispatch: StepProps['dispatch'],
  release: () => void,
): Record<'down' | 'move' | 'up' | 'lost', (event: PointerEvent) => void> {
  const moveTo = (event: PointerEvent): void => {
    const point = pointAt(event.currentTarget as HTMLElement, event);
    dispatch({ type: 'move-point', point });
  };
  // Not every document that unit tests run in knows of capturing a pointer.
  const move = (event: PointerEvent): void => {
    const field = event.currentTarget as HTMLElement;
    if (field.hasPointerCapture?.(event.pointerId)) moveTo(event);
  };
  return {
    move,
    down(event) {
      const field = event.currentTarget as HTMLElement;
      if (scrolls(event)) fingers.set(field, event);
      if (!takesHold(event)) return;
      fingers.delete(field);
      field.setPointerCapture?.(event.pointerId);
      move(event);
    },
    /** A finger that neither scrolled nor dragged, however long it stayed. */
    up(event) {
      const field = event.currentTarget as HTMLElement;
      const start = fingers.get(field);
      fingers.delete(field);
      if (!start || start.pointerId !== event.pointerId) return;
      const moved = Math.hypot(
        event.clientX - start.clientX,
        event.clientY - start.clientY,
      );
      if (moved > STILL) return;
      moveTo(event);
      release();
    },
    lost({ target, currentTarget }) {
      // What a browser captures by itself is no drag: it may have scrolled.
      if (target === currentTarget) release();
    },
  };
}

/**
 * The two-axis field: how pleasant across, how much energy upwards. A tap sets
 * the dot, a pointer drags it. Two native sliders lie over it for keyboards and
 * assistive technology, so that all of it comes into view with the focus; each
 * shows and says its own axis. The whole sentence stands under the field, on a
 * desk beside it, and is said once.
 * @param question what is asked, with what belongs to it
 * @param release called when a pointer let go
 */
export function renderField(
  props: StepProps,
  question: unknown,
  release: () => void,
): unknown {
  const { state, isDisabled, t, dispatch } = props;
  const { point } = state.draft;
  const { down, move, up, lost } = pointerHandlers(dispatch, release);
  const field = html`<div
    masked="field"
    part="field"
    @pointerdown=${down}
    @pointermove=${move}
    @pointerup=${up}
    @lostpointercapture=${lost}
  >
    ${renderDot(point)}
    <span aria-hidden="true">${t('axis.more')}</span>
    <span class="poles" aria-hidden="true"
      ><span>${t('axis.hard')}</span><span>${t('axis.good')}</span></span
    >
    <span aria-hidden="true">${t('axis.less')}</span>
    ${axes.map((axis) => renderSlider(props, axis))}
  </div>`;
  return html`<div class="beside">
    <div class="part">
      ${question}
      <p class="soft" aria-hidden="true">${t('field.hint')}</p>
      <p class="sr">${t('field.heard')}</p>
    </div>
    ${renderAnswers(isDisabled, field)}
    <p role="status">${renderSentence(props)}</p>
  </div>`;
}

/**
 * What the dot says. That nothing is chosen yet an eye sees: a small screen has
 * the room for who can read the answers.
 */
function renderSentence({ state: { draft }, t }: StepProps): unknown {
  const sentence = t(`point.${partsOf(draft.point)}`);
  return draft.point ? sentence : html`<span class="sr">${sentence}</span>`;
}

/** Where the dot is, as the end of a message key. */
const partsOf = (point: MoodPoint | undefined): string =>
  point ? `${axisPart(point.valence)}.${axisPart(point.arousal)}` : 'none';

function renderDot(point: MoodPoint | undefined): unknown {
  const { valence, arousal } = point ?? ORIGIN;
  const [x, y] = [`${50 + valence * 50}%`, `${50 - arousal * 50}%`];
  return html`<svg class="art" aria-hidden="true">
      <circle class="dot" cx=${x} cy=${y} r="1rem" />
    </svg>
    ${isServer ? nothing : renderHold(x, y)}`;
}

/**
 * What a finger holds. A server would write its place as a style, which strict
 * policies refuse; a browser sets it as a property.
 */
const renderHold = (x: string, y: string): unknown =>
  html`<b class="hold" .style=${`--_x: ${x}; --_y: ${y}`}></b>`;

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
    masked="slider"
    type="range"
    min="-1"
    max="1"
    step="0.1"
    .value=${String(value)}
    aria-orientation=${axis === 'arousal' ? 'vertical' : nothing}
    aria-label=${t(axis)}
    aria-valuetext=${t(`${axis}.${point ? axisPart(value) : 'none'}`)}
    @input=${handleInput}
  />`;
}
