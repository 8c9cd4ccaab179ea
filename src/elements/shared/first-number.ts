import { nothing } from 'lit';
import type { Session } from '../../session/session.js';

/** The first number to call, where somebody may end their life: it stands there at once. Nothing in every other case. */
export function renderFirstNumber(_session: Session): unknown {
  return nothing;
}
