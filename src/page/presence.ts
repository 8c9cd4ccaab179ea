/** Who wants to know that somebody is here without a press or a key. */
const hearers = new Set<() => void>();

/** @returns the function that stops it */
export function hearPresence(hear: () => void): () => void {
  hearers.add(hear);
  return () => hearers.delete(hear);
}

/** Somebody is here: the time of a practice runs, and they lie still. */
export const tellPresence = (): void => hearers.forEach((hear) => hear());
