import { PRESS } from '../page/presses.js';

/**
 * A control that says in properties what it does: an attribute could be read
 * from outside.
 */
export type Control<Action> = HTMLElement & {
  /** What pressing it, or choosing it, does. */
  readonly action?: Action;
  /** What pressing it does once it is chosen. */
  readonly takeBack?: Action;
};

/**
 * Does what an action says.
 * @param control what was pressed or chosen
 */
type Dispatch<Action> = (action: Action, control: Control<Action>) => void;

/** What may hear presses and choices in it: see `html`. */
type Container = HTMLElement & { readonly [PRESS]?: unknown };

/** Does what a pressed button or summary says. */
export function dispatchPress<Action>(
  event: Event,
  dispatch: Dispatch<Action>,
): void {
  const target = event.target as Control<Action>;
  const control = target.closest<Control<Action>>('button, summary');
  if (control?.action && isFor(event, control)) {
    dispatch(control.action, control);
    // What is folded opens by the state: what is in it has to be there when it
    // does. Support opens first, in case a page has broken this.
    event.preventDefault();
  }
  // A radio button that is chosen fires nothing else when it is pressed again.
  if (target.takeBack && isFor(event, target))
    dispatch(target.takeBack, target);
}

/**
 * Does what a box says whose choice changed, or the option that was chosen in a
 * list. What a control says itself stays inside: the element speaks for it,
 * once, with the answer in place.
 */
export function dispatchChoice<Action>(
  event: Event,
  dispatch: Dispatch<Action>,
): void {
  const target = event.target as Control<Action>;
  // What stands in a slot is the page's.
  if (!(event.currentTarget as Element).contains(target)) return;
  event.stopPropagation();
  const { action } = optionOf(target) ?? target;
  if (action && isFor(event, target)) dispatch(action, target);
}

/** What is chosen in a list of options. */
const optionOf = <Action>(list: Control<Action>): Control<Action> | undefined =>
  (list as Partial<HTMLSelectElement>).selectedOptions?.[0];

/**
 * Whether what a control says is for this listener. A view stands inside
 * another one, and every listener around it hears the same press, and the
 * `input` before a `change`: it is for the nearest that hears anything, and for
 * that one alone.
 */
function isFor({ currentTarget }: Event, control: HTMLElement): boolean {
  let around: HTMLElement | null = control;
  while (around && !hears(around)) around = around.parentElement;
  return around === currentTarget;
}

const hears = (element: Container): boolean =>
  !!(element[PRESS] ?? element.onchange ?? element.oninput);
