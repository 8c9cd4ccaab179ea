import type * as Storage from './index.js';

/**
 * What stores; it comes when somebody keeps answers.
 * @throws where it does not come
 */
export const loadStorage = (): Promise<typeof Storage> => import('./index.js');
