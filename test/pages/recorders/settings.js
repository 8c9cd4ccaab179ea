// How the tool of a page is told to record: at its loudest, or with the
// defaults of its maker.

/** Whether everything that a tool can be told to leave out is left in. */
export const isLoud = !location.search.includes('defaults');

/** Where all tools send to; the test answers. Nothing leaves the machine. */
export const collect = `${location.origin}/collect`;

/**
 * Gives these settings where the tool is to be loud, and none where it has its
 * defaults.
 */
export const loudly = (settings) => (isLoud ? settings : {});

window.captured = [];
