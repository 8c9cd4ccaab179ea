/** A page of `docs/`, without the ending of its file. */
export type DocsPage =
  | 'content'
  | 'embedding'
  | 'helplines'
  | 'isolated-embed'
  | 'loading'
  | 'server-rendering'
  | 'theming'
  | `elements/${string}`;

/** What a developer is told, with the page that explains it. */
export const withPage = (text: string, page: DocsPage): string =>
  `${text} (docs/${page}.md)`;

/**
 * The page of an element, also under a prefix and of a host's own class; of
 * anything else, the page about embedding.
 */
export function pageOf({ constructor }: Element): DocsPage {
  const { docsPage } = constructor as { readonly docsPage?: DocsPage };
  return docsPage ?? 'embedding';
}
