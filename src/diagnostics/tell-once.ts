/**
 * More than anybody reads. A page, or a server, that goes on giving what cannot
 * be used neither fills a memory nor a log.
 */
const MOST = 100;
const told = new Set<string>();

/** What developers were told on this page. */
export const toldLines = (): readonly string[] => [...told];

/** Tells a developer something in the console, each time. */
export function tell(text: string): void {
  if (told.size < MOST) told.add(text);
  console.warn(text);
}

/** Tells a developer something in the console, once. */
export function tellOnce(text: string): void {
  if (told.has(text) || told.size > MOST) return;
  told.add(text);
  const isLast = told.size > MOST;
  console.warn(
    isLast
      ? `aftercare-elements: ${MOST} warnings were given, and no further ones are`
      : text,
  );
}
