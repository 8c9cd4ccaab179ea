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

type Dispatch<Action> = (action: Action) => void;

/** Does what a pressed button or summary says. */
export function dispatchPress<Action>(
  event: Event,
  dispatch: Dispatch<Action>,
): void {
  const target = event.target as Control<Action>;
  const control = target.closest<Control<Action>>('button, summary');
  if (control?.action) {
    // What is folded opens by the state: what is in it has to be there when it
    // does.
    event.preventDefault();
    dispatch(control.action);
  }
  // A radio button that is chosen fires nothing else when it is pressed again.
  if (target.takeBack) dispatch(target.takeBack);
}

/**
 * Does what a box says whose choice changed. What a control says itself stays
 * inside: the element speaks for it, once, with the answer in place.
 */
export function dispatchChoice<Action>(
  event: Event,
  dispatch: Dispatch<Action>,
): void {
  event.stopPropagation();
  const { action } = event.target as Control<Action>;
  if (action) dispatch(action);
}
