/** The control that opens the panel, by its class. */
export type SupportOpener = 'support-link' | 'support-open';

/** What a person can do with support in an element. */
export type SupportAction =
  | { readonly type: 'toggle-support'; readonly from: SupportOpener }
  | { readonly type: 'close-support' }
  | { readonly type: 'leave' };

/** Says where somebody is, or takes it back. */
export interface ChooseCountry {
  readonly type: 'choose-country';
  readonly country: string | undefined;
}

/** Whether the panel is open. */
export interface SupportPanel {
  readonly isOpen: boolean;
  /** What opened it last: the focus goes back to it. */
  readonly opener: SupportOpener;
}

/** Where the focus goes with the next update. */
export type SupportFocus = 'panel' | 'opener';

export const closedPanel: SupportPanel = {
  isOpen: false,
  opener: 'support-link',
};

/** The panel after an action. */
export function reduce(
  panel: SupportPanel,
  action: SupportAction,
): SupportPanel {
  switch (action.type) {
    case 'toggle-support':
      return panel.isOpen
        ? { ...panel, isOpen: false }
        : { isOpen: true, opener: action.from };
    case 'close-support':
      return { ...panel, isOpen: false };
    case 'leave':
      return panel;
  }
}

/**
 * Into the panel that opened, and back to what had opened it.
 * @param before the panel before a person did something, and `after` it
 */
export function focusAfter(
  before: SupportPanel,
  after: SupportPanel,
): SupportFocus | undefined {
  if (after === before) return undefined;
  return after.isOpen ? 'panel' : 'opener';
}
