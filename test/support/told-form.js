/**
 * The form of every line in the console and of every error that a developer
 * gets: the element and what of it, or the thing of ours; what is wrong and what
 * to do; the page of the docs.
 */
export const TOLD =
  /^(<[a-z][\w-]*>( [\w-]+(="[^]*?")?)?|aftercare [^\s:][^]*?): \S[^]* \(docs\/[\w/-]+\.md\)$/;

/** The page at the end of it. */
export const PAGE = / \(docs\/([\w/-]+)\.md\)$/;
