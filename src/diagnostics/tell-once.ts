import { withPage, type DocsPage } from './docs-page.js';

/**
 * More than anybody reads. A page, or a server, that goes on giving what cannot
 * be used neither fills a memory nor a log.
 */
const MOST = 100;
const told = new Set<string>();

/** What developers were told on this page. */
export const toldLines = (): readonly string[] => [...told];

/**
 * Tells a developer something in the console, each time.
 * @param page which explains it
 */
export function tell(text: string, page: DocsPage): void {
  const line = withPage(text, page);
  if (told.size < MOST) told.add(line);
  console.warn(line);
}

/** Tells a developer what is good to know, where nothing is wrong. */
export function inform(text: string, page: DocsPage): void {
  // eslint-disable-next-line no-console -- a warning would ask for a change
  console.info(withPage(text, page));
}

/**
 * Tells a developer something in the console, once.
 * @param page which explains it
 */
export function tellOnce(text: string, page: DocsPage): void {
  const line = withPage(text, page);
  if (told.has(line) || told.size > MOST) return;
  told.add(line);
  console.warn(told.size > MOST ? noFurther : line);
}

const noFurther = withPage(
  `aftercare page: ${MOST} warnings were given, and no further ones are`,
  'embedding',
);
