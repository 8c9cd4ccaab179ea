import type { Finding } from './finding.js';

/** How far a page may move without anybody noticing. */
const MOST = 0.05;

/** What Chromium notes of a move (Layout Instability, a draft of the WICG). */
interface LayoutShift extends PerformanceEntry {
  readonly value: number;
  readonly hadRecentInput: boolean;
  readonly sources: readonly { readonly node: Node | null }[];
}

/** The moves of this page so far; none where a browser does not note them. */
function movesSoFar(): Promise<readonly LayoutShift[]> {
  if (!PerformanceObserver.supportedEntryTypes.includes('layout-shift'))
    return Promise.resolve([]);
  return new Promise((resolve) => {
    const observer = new PerformanceObserver((list) =>
      take(list.getEntries() as LayoutShift[]),
    );
    const take = (entries: readonly LayoutShift[]): void => {
      observer.disconnect();
      resolve(entries);
    };
    observer.observe({ type: 'layout-shift', buffered: true });
    // On a page that never moved there is nothing to be told.
    setTimeout(() => take(observer.takeRecords() as LayoutShift[]), 100);
  });
}

/** Whether something moved that stands after one of these elements. */
const isAfter = (
  { sources }: LayoutShift,
  elements: readonly HTMLElement[],
): boolean =>
  sources.some(
    ({ node }) =>
      node &&
      elements.some(
        (element) =>
          element.compareDocumentPosition(node) &
          Node.DOCUMENT_POSITION_FOLLOWING,
      ),
  );

/**
 * How far what stands after the elements moved when they came (Cumulative Layout
 * Shift): somebody presses what was there a moment ago.
 * @param howToHold what a page adds to hold their room
 */
export async function aboutMoves(
  elements: readonly HTMLElement[],
  howToHold: string,
): Promise<Finding[]> {
  let moved = 0;
  for (const move of await movesSoFar())
    if (!move.hadRecentInput && isAfter(move, elements)) moved += move.value;
  if (moved <= MOST) return [];
  const text =
    `the page moved by ${moved.toFixed(2)} while its elements came, ` +
    `and more than ${MOST} is noticed; ${howToHold}`;
  return [{ level: 'look', about: 'moves', text }];
}
