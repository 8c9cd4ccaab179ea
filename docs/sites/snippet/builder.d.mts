import type { Data } from './state.mjs';

/**
 * Builds the page into `root`, which is empty. `address` is where the state is
 * kept; without it, nowhere.
 */
export function mountBuilder(
  root: Element,
  data: Data,
  address?: { read(): string; write(search: string): void },
): void;
