import type { LitElement } from 'lit';
import { focusInView } from '../../template/focus.js';
import type { PreferencesAction } from './preferences.actions.js';

/**
 * Where the focus goes after an action: to a question by the name of its boxes,
 * to a group, or to the title.
 */
export type Focus =
  | { readonly question: string }
  | { readonly group: string }
  | { readonly title: true };

/** What is about one group, as a property and not as an attribute. */
export type GroupContainer = HTMLElement & { readonly group: string };

/**
 * The button that was pressed may be gone: whoever uses the keyboard goes on
 * where it was, or at the new title. A box and a field keep the focus.
 */
export function focusAfter(
  action: PreferencesAction,
  isByOne: boolean,
): Focus | undefined {
  switch (action.type) {
    case 'choose-level':
    case 'toggle-time':
    case 'write-note':
    case 'toggle-beside':
      return undefined;
    case 'copy-card':
    case 'copied':
    case 'print-card':
    case 'turn-large':
      return undefined;
    case 'show-item':
      return isByOne ? { title: true } : { question: action.name };
    case 'clear-answer':
    case 'undo-limit':
      return { question: action.question.name };
    case 'set-group':
      return isByOne ? { title: true } : { group: action.group };
    default:
      return { title: true };
  }
}

/** Moves the focus; to the title, where what it is for is not there. */
export function moveFocus(host: LitElement, focus: Focus): void {
  const control = controlFor(host.renderRoot as ShadowRoot, focus);
  if (control) focusInView(control);
  else host.focus();
}

function controlFor(root: ShadowRoot, focus: Focus): HTMLElement | undefined {
  if ('question' in focus) {
    const boxes = [
      ...root.querySelectorAll<HTMLInputElement>('input[type=radio]'),
    ].filter(({ name }) => name === focus.question);
    // A chosen one that was pressed again is left where it is.
    return (
      boxes.find(({ checked }) => checked) ??
      boxes.find((box) => box === root.activeElement) ??
      boxes[0]
    );
  }
  if ('group' in focus) {
    const group = [...root.querySelectorAll<GroupContainer>('.group')].find(
      (container) => container.group === focus.group,
    );
    return (
      group?.querySelector<HTMLElement>('summary, [tabindex]') ?? undefined
    );
  }
  return undefined;
}
