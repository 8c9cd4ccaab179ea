import type { Pack } from '../schema.js';
import { mergeList, type Entry } from './lists.js';

/** One entry for a country: of two, the later one. */
export function mergeEmergency(packs: readonly Pack[]): object[] {
  const entries = packs.flatMap((pack, index) =>
    (pack.catalogue?.emergency ?? []).map((entry) =>
      index > 0 ? { ...entry, own: true } : entry,
    ),
  );
  return [...new Map(entries.map((one) => [one.country, one])).values()];
}

/** Whether a pack of the host gives words for this service. */
const isReworded = (packs: readonly Pack[], id: string): boolean =>
  packs.some(
    ({ words }, index) =>
      index > 0 && Object.keys(words?.services?.[id] ?? {}).length > 0,
  );

/**
 * The services of all packs, each with where it and its words came from. A pack
 * that says when its services were put together knows its countries better than
 * the packs before it: in those countries only its own stay.
 */
export function mergeServices(packs: readonly Pack[]): Entry[] {
  const isCoveredAfter = (index: number, country: unknown): boolean =>
    packs
      .slice(index + 1)
      .some(
        ({ catalogue }) =>
          catalogue?.servicesCompiledOn &&
          catalogue.services?.some((row) => row.country === country),
      );
  return mergeList(packs, 'services').flatMap((entry) => {
    const index = packs.findLastIndex(({ catalogue }) =>
      catalogue?.services?.some(({ id }) => id === entry.id),
    );
    if (isCoveredAfter(index, entry['country'])) return [];
    const compiledOn = packs[index]?.catalogue?.servicesCompiledOn;
    const from =
      index > 0
        ? { own: true }
        : isReworded(packs, entry.id) && { reworded: true };
    return [{ ...entry, ...(compiledOn && { compiledOn }), ...from }];
  });
}
