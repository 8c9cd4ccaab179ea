import type { Session, SessionState } from '../../session/session.js';

/** The parts of the state that support follows from. */
export const supportKeys = [
  'content',
  'safety',
  'country',
  'person',
] as const satisfies readonly (keyof SessionState)[];
export type SupportState = Pick<SessionState, (typeof supportKeys)[number]>;

/** What support is shown for, and where a person's choice of a country goes. */
export interface SupportSource {
  readonly value: SupportState;
  readonly session: Pick<Session, 'answer'>;
}

/**
 * The person's own choice, else that of the element's host, else that of the
 * page's.
 */
export const countryOf = (
  { person, country }: SupportState,
  host?: string,
): string | undefined => person.country ?? host ?? country;
