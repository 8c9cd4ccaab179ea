import { objectOf, rowsOf, type Keys, type Problem } from './problem.js';

const DAY = 86_400_000;
const TEN_YEARS = 3653 * DAY;
const DATE = /^\d{4}(-\d\d){0,2}$/;

/**
 * Finds dates of checks, reviews and sources that are still to come. A clock
 * that says less than the content that is there already is wrong, and then
 * nobody can tell: what the pack says is taken, up to ten years after that
 * content.
 * @param since the newest check in the content that is there already, by
 *   `newestCheck`
 */
export function checkDates(
  pack: unknown,
  since: number,
  now: number,
): Problem[] {
  const about = objectOf(objectOf(pack)['about']);
  const problems: Problem[] = [];
  // Where the author lives it may be tomorrow already.
  const latest = now < since ? since + TEN_YEARS : now + DAY;
  const check = (value: unknown, keys: Keys): void => {
    if (!isDate(value) || !(Date.parse(value) > latest)) return;
    problems.push({
      keys,
      text: `"${value}" is still to come; allowed: today, or a day before it`,
    });
  };
  check(about['reviewedOn'], ['about', 'reviewedOn']);
  const catalogue = objectOf(objectOf(pack)['catalogue']);
  check(catalogue['servicesCompiledOn'], ['catalogue', 'servicesCompiledOn']);
  rowsOf(catalogue['services']).forEach(({ checkedOn }, index) =>
    check(checkedOn, ['catalogue', 'services', index, 'checkedOn']),
  );
  rowsOf(catalogue['notes']).forEach(({ points }, index) =>
    rowsOf(points).forEach(({ sources }, place) =>
      rowsOf(sources).forEach(({ date, readOn }, at) => {
        const keys = [
          'catalogue',
          'notes',
          index,
          'points',
          place,
          'sources',
          at,
        ] as const;
        check(date, [...keys, 'date']);
        check(readOn, [...keys, 'readOn']);
      }),
    ),
  );
  const { reviewedOn, nextReviewOn } = about;
  if (
    isDate(reviewedOn) &&
    isDate(nextReviewOn) &&
    Date.parse(nextReviewOn) < Date.parse(reviewedOn)
  ) {
    const text = `"${nextReviewOn}" is before the last review; allowed: a day after ${reviewedOn}`;
    problems.push({ keys: ['about', 'nextReviewOn'], text });
  }
  return problems;
}

const isDate = (value: unknown): value is string =>
  typeof value === 'string' && DATE.test(value);

/** The newest day on which any of these services was checked. */
export const newestCheck = (
  services: readonly { readonly checkedOn?: string | undefined }[],
): number =>
  Math.max(
    0,
    ...services.map(({ checkedOn }) => Date.parse(checkedOn ?? '') || 0),
  );
