import type { About } from '../content/schema.js';
import type { Finding } from './finding.js';

/**
 * What is to be said of the packs of a page: who stands behind them, whether a
 * review is due, and which words they took away.
 * @param lost the words of alarm that are gone
 */
export function aboutPacks(
  packs: readonly About[],
  lost: readonly string[],
  now: Date,
): Finding[] {
  const text =
    `the words of alarm ${lost.join(', ')} were taken away; ` +
    'whoever is not safe has no such word';
  return [
    ...packs.map((about) => aboutPack(about, now)),
    ...(lost.length ? [{ level: 'look', about: 'packs', text } as const] : []),
  ];
}

function aboutPack(about: About, now: Date): Finding {
  const {
    title,
    author,
    reviewedBy,
    reviewedOn,
    nextReviewOn,
    sources = [],
  } = about;
  const parts = [
    `"${title}"`,
    author && `author: ${author}`,
    reviewedBy && `reviewed by: ${reviewedBy}`,
    reviewedOn && `on: ${reviewedOn}`,
    nextReviewOn && `next review: ${nextReviewOn}`,
    sources.length && `sources: ${sources.length}`,
  ];
  const said = parts.filter(Boolean).join('; ');
  if (isPast(nextReviewOn, now))
    return {
      level: 'look',
      about: 'packs',
      text: `${said}. This review is due.`,
    };
  return { level: 'fine', about: 'packs', text: said };
}

/** Whether a day, or the whole of a month, is over. */
function isPast(date: string | undefined, now: Date): boolean {
  return !!date && now.toISOString().slice(0, date.length) > date;
}
