/** A pack, or a value in one, that cannot be used. Its message names the place, what is wrong and what is allowed. */
export class ContentError extends Error {
  override readonly name = 'ContentError';
  /** @param path where in the pack, as in `catalogue.practices[3].minutes` */
  constructor(
    readonly path: string,
    problem: string,
  ) {
    super(`aftercare pack, ${path || 'top level'}: ${problem}. The built-in content stays.`);
  }
}
