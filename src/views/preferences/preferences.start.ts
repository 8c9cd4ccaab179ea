import { renderTextButton } from './preferences.buttons.js';
import { kindsFor } from './preferences.start.core.js';
import type { PreferencesAction } from './preferences.actions.js';
import type { PreferencesProps } from './preferences.props.js';

const KINDS: PreferencesAction = { type: 'show-kinds' };

/** The way to the kinds of card, where one of them would answer anything. */
export const renderStart = ({ t, all }: PreferencesProps): unknown =>
  kindsFor(all).length ? renderTextButton(KINDS, t('prefs.start')) : undefined;
