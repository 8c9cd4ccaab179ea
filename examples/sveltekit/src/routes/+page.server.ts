import { renderToString } from 'aftercare-elements/server.js';

// Written once, at build time; without this line it is written for each visit.
export const prerender = true;

/** With its numbers in it, before any script. */
export const load = () => ({
  note: renderToString('safety-note', { country: 'GB' }),
});
