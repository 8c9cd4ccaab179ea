import { isServer as isForServers } from 'lit';

/**
 * Whether there is no page. Lit says so of every Node, and unit tests are run
 * in Node with a document beside it (jsdom, happy-dom): there the elements have
 * a page. In a build for browsers it is a plain `false`.
 */
export const isServer =
  isForServers && typeof globalThis.document === 'undefined';
