/** Every phrase that has one of each of the parts, in this order; an empty part is left out. */
export function combine(...parts: readonly (readonly string[])[]): string[] {
  let starts = [''];
  // A loop, since Prototype.js replaces `reduce`.
  for (const part of parts)
    starts = starts.flatMap((start) => part.map((next) => `${start} ${next}`.trim()));
  return starts;
}
