import type { Control } from '../../template/actions.js';
import { focusInView } from '../../template/focus.js';
import type { CheckInState } from './check-in.core.js';
import type { CheckInAction } from './check-in.reduce.core.js';

/**
 * Where the focus goes after an action: to the first control of a selector, or
 * to the one whose action is about an id.
 */
export type Focus = { readonly selector: string } | { readonly id: string };
const TITLE: Focus = { selector: '.title' };
const TYPED: Focus = { selector: '[name=typed]' };
const FAMILY: Focus = { selector: '.family' };
const MORE: Focus = { selector: '.lead[aria-expanded]' };

/**
 * Where the focus goes, so that nobody is thrown back to the top of the page
 * when what they pressed has gone.
 */
export function focusAfter(
  action: CheckInAction,
  before: CheckInState,
  after: CheckInState,
): Focus | undefined {
  const isOpened = after.practice !== undefined && !before.practice;
  if (after.step !== before.step || isOpened) return TITLE;
  switch (action.type) {
    case 'clear':
    case 'undo-clear':
    case 'enough':
    case 'open-again':
      return TITLE;
    case 'toggle-more':
      return after.view.more && after.step === 'words' ? TYPED : MORE;
    case 'toggle-feeling':
      return before.view.typed && !after.view.typed
        ? { id: action.id }
        : undefined;
    case 'show-family':
      return FAMILY;
    case 'keep-own-word':
      return { selector: '[name=own]' };
    case 'drop-own-word':
      return { selector: '.lead' };
    case 'close-practice':
      return before.practice ? { id: before.practice } : TITLE;
    case 'put-away':
      return { selector: '.undo-away' };
    case 'bring-back':
      return before.putAway ? { id: before.putAway } : TITLE;
    default:
      return undefined;
  }
}

/** Moves the focus; to the title, where the wanted control is not there. */
export function moveFocus(root: ShadowRoot, focus: Focus): void {
  const title = root.querySelector<HTMLElement>('.title');
  const found =
    'id' in focus
      ? controlOf(root, focus.id)
      : root.querySelector<HTMLElement>(focus.selector);
  focusInView(found ?? title);
}

/** The control whose action is about this id. */
const controlOf = (root: ShadowRoot, id: string): HTMLElement | undefined =>
  [...root.querySelectorAll<Control<CheckInAction>>('input, button')].find(
    ({ action }) => action && 'id' in action && action.id === id,
  );
