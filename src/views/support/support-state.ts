import type { Session, SessionState } from '../../session/session.js';

/** The parts of the state that support follows from. */
export const supportKeys = [
  'content',
  'safety',
  'host',
  'person',
] as const satisfies readonly (keyof SessionState)[];
export type SupportState = Pick<SessionState, (typeof supportKeys)[number]>;

/** What support is shown for, and where a person's choice of a country goes. */
export interface SupportSource {
  readonly value: SupportState;
  readonly session: Pick<Session, 'answer'>;
}

/** Whose numbers are shown, and who said so. */
export interface ShownCountry {
  readonly country: string | undefined;
  /**
   * Whether it is for the person to say: nobody else has. The choice then
   * stands before the numbers, and it stays there once it was made: whoever
   * types "France" has taken Finland after the first letter, and goes on.
   */
  readonly isAsked: boolean;
}

/**
 * The person's own choice, else that of the element's host, else that of the
 * page's.
 */
export function countryFor(
  { person, host }: SupportState,
  elementCountry?: string,
): ShownCountry {
  const hostCountry = elementCountry ?? host.country;
  return {
    country: person.country ?? hostCountry,
    isAsked: !hostCountry,
  };
}
