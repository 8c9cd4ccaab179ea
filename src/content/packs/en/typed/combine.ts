/** Every phrase that has one of each of the parts, in this order; an empty part is left out. */
export const combine = (...parts: readonly (readonly string[])[]): string[] =>
  parts.reduce<string[]>(
    (starts, part) => starts.flatMap((start) => part.map((next) => `${start} ${next}`.trim())),
    [''],
  );
