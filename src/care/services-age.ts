import type { Content, Helpline } from '../content/content.js';

/**
 * How old a list of services is: `due` is for the host alone, `old` is said on
 * the screen, and of what is `expired` only the national crisis lines stay.
 */
export type ServicesAge = 'fresh' | 'due' | 'old' | 'expired';

/** From how many months on a list has which age, oldest first. */
const steps: readonly (readonly [months: number, age: ServicesAge])[] = [
  [18, 'expired'],
  [12, 'old'],
  [6, 'due'],
];

/**
 * The age of services that were put together on a day. Without a day there is
 * none: whoever gave them answers for them. A clock that is earlier than the
 * day is wrong, and a wrong clock must not take numbers away.
 */
export function ageOfServices(
  compiledOn: string | undefined,
  now: Date,
): ServicesAge {
  const day = new Date(compiledOn ?? '');
  return (
    steps.find(([months]) => now >= monthsAfter(day, months))?.[1] ?? 'fresh'
  );
}

/**
 * The earliest day on which one of the services was put together, as far as
 * their packs say.
 */
export const oldestOf = (services: readonly Helpline[]): string | undefined =>
  services.flatMap(({ compiledOn }) => compiledOn ?? []).sort()[0];

/**
 * The age of the services of a content: those of one country, or all of them
 * where no country is known.
 */
export function ageOfContent(
  { services }: Content,
  country: string | undefined,
  now = new Date(),
): { age: ServicesAge; compiledOn: string | undefined } {
  const compiledOn = oldestOf(
    services.filter((service) => !country || service.country === country),
  );
  return { age: ageOfServices(compiledOn, now), compiledOn };
}

function monthsAfter(day: Date, months: number): Date {
  const later = new Date(day);
  later.setUTCMonth(later.getUTCMonth() + months);
  return later;
}
