// A limit ends what hangs, and names it. It says nothing about speed: on a busy
// machine the same test takes three times as long as on a quiet one.

/** How long a test of pages may take. */
export const patience = { timeout: 240_000 };

/** How long a page may take with one thing that a test waits for, in milliseconds. */
export const WAIT = 60_000;
