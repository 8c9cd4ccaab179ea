/** So often a second something of ours comes back at once. */
const MOST_TURNS = 50;
/** How often it came back in this second. */
const turns = new Map<object, number>();

/**
 * Brings back what somebody on the page took away. Where a script of the page
 * insists on its own, each would answer the other without an end and the tab
 * would hang: from then on it comes back once a second.
 * @param place what it is about
 * @param bringBack says whether anything was missing
 */
export function insist(place: object, bringBack: () => boolean): void {
  const before = turns.get(place) ?? 0;
  if (before === MOST_TURNS || !bringBack()) return;
  turns.set(place, before + 1);
  if (before > 0) return;
  setTimeout(() => {
    turns.delete(place);
    insist(place, bringBack);
  }, 1000);
}
