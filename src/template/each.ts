import { whyOf } from '../diagnostics/refusal.js';
import { tellOnce } from '../diagnostics/tell-once.js';

/**
 * What is made of each entry of a list, each by itself: an entry that cannot be
 * rendered is left out, with one line in the console, and the others stay.
 */
export const each = <T>(
  list: readonly T[],
  render: (entry: T, index: number) => unknown,
): unknown[] =>
  list.map((entry, index) => {
    try {
      return render(entry, index);
    } catch (error) {
      tellOnce(
        `aftercare content: an entry cannot be shown (${whyOf(error)}); it is left out`,
        'content',
      );
      return undefined;
    }
  });
