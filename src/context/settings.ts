import { keepingOf, type Allowed } from './keeping.js';
import type { Session, SessionSettings } from '../session/session.js';

/** What a host may set in markup. The audience is first: what may be said of the context follows from it. */
export const settingNames = ['audience', 'context', 'company', 'country'] as const satisfies readonly (keyof SessionSettings)[];

/** Sets one value that stands in markup. One that cannot be used is named in the console, and the last good one stays. */
export function applySetting(session: Session, name: (typeof settingNames)[number], value: string | null | undefined, where: string): void {
  try {
    const { emergency, services } = session.getState().content;
    const countries = [...new Set([...emergency, ...services].map(({ country }) => country))];
    if (name === 'country' && value && !countries.includes(value)) throw new TypeError(`nothing is known of this country; allowed: ${countries.join(', ')}`);
    session.configure({ [name]: value || (name === 'audience' ? 'general' : undefined) });
  } catch (error) {
    console.warn(`<${where}="${value}">: ${(error as Error).message}`);
  }
}

/** Lets answers be kept, or not. One that cannot be used is named in the console, and nothing is kept. */
export function applyStorage(session: Session, value: Allowed | null | undefined, where: string): void {
  const known = value == null || value === 'none' || value === 'device' || typeof value === 'object';
  if (!known) console.warn(`<${where}="${String(value)}">: not usable here; allowed: none, device`);
  keepingOf(session).allow((known && value) || 'none');
}
