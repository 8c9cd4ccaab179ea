import { objectOf, rowsOf, type Keys, type Problem } from './problem.js';

const DAY = 86_400_000;
const DATE = /^\d{4}(-\d\d){0,2}$/;

/**
 * Finds dates of checks and reviews that are still to come. A clock that says less than the content that is there already is
 * wrong, and then nobody can tell: what the pack says is taken.
 * @param since the newest check in the content that is there already, by `newestCheck`
 */
export function checkDates(pack: unknown, since: number, now: number): Problem[] {
  const about = objectOf(objectOf(pack)['about']);
  const problems: Problem[] = [];
  const isClockWrong = now < since;
  const check = (value: unknown, keys: Keys): void => {
    // Where the author lives it may be tomorrow already.
    if (!isDate(value) || isClockWrong || Date.parse(value) <= now + DAY) return;
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

const isDate = (value: unknown): value is string => typeof value === 'string' && DATE.test(value);

/** The newest day on which any of these services was checked. */
export const newestCheck = (
  services: readonly { readonly checkedOn?: string | undefined }[],
): number => Math.max(0, ...services.map(({ checkedOn }) => Date.parse(checkedOn ?? '') || 0));
