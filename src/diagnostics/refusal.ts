import { withPage, type DocsPage } from './docs-page.js';

/**
 * What is thrown at a developer, in the form of every line: the thing of ours,
 * what is wrong, what to do, and the page that explains it.
 */
export const refusal = (
  thing: string,
  why: string,
  page: DocsPage = 'embedding',
  options?: ErrorOptions,
): TypeError =>
  new TypeError(withPage(`aftercare ${thing}: ${why}`, page), options);

/**
 * Why something was refused, for a line that names its own place and page. A
 * page may throw anything.
 */
export function whyOf(error: unknown): string {
  try {
    const why = (error as Partial<Error> | undefined)?.message ?? String(error);
    return `${why}`.replace(/^aftercare | \(docs\/[\w/-]+\.md\)$/g, '');
  } catch {
    return 'what was thrown says no reason';
  }
}
