/** The version of this package, named when two copies meet on one page. */
export const version = '0.1.0';
