import {
  shownReasons,
  type Reason,
  type Suggestion,
} from '../../care/rank-practices.js';

/**
 * The rows of practices, each with what it says: one reason that no row above
 * it says, and that it helped before. A row that has no reason of its own says
 * none.
 * @param asked the needs that stand above the rows. Default none
 */
export function withOwnReasons(
  suggestions: readonly Suggestion[],
  asked: readonly string[] = [],
): readonly Suggestion[] {
  const said = new Set(asked.map((need) => `asked ${need}`));
  return suggestions.map((suggestion) => {
    const { reasons, practice } = suggestion;
    // What is true of the practice itself is one sentence, whichever it is.
    const nameOf = ({ kind, ref }: Reason): string =>
      ref === practice.id ? kind : `${kind} ${ref}`;
    const own = shownReasons(reasons, Infinity).find(
      (reason) => !said.has(nameOf(reason)),
    );
    if (own) said.add(nameOf(own));
    const helped = reasons.filter(
      (reason) => reason !== own && reason.kind === 'helped',
    );
    return { ...suggestion, reasons: own ? [own, ...helped] : helped };
  });
}
