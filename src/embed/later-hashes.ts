/**
 * The hash of each file that the script loads later, by its name. The build of
 * the script writes what it has just built in place of this.
 */
export const laterHashes: Readonly<Record<string, string>> = {};
