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
  // Where the author lives it may be tomorrow already.
  const latest = now < since ? since + TEN_YEARS : now + DAY;
  const about = objectOf(objectOf(pack)['about']);
  const catalogue = objectOf(objectOf(pack)['catalogue']);
  const all = [
    { value: about['reviewedOn'], keys: ['about', 'reviewedOn'] },
    {
      value: catalogue['servicesCompiledOn'],
      keys: ['catalogue', 'servicesCompiledOn'],
    },
    ...datesOfServices(catalogue['services']),
    ...datesOfSources(catalogue['notes']),
  ];
  return [
    ...all.flatMap((date) => checkPast(date, latest)),
    ...checkNextReview(about),
  ];
}

/** What should be a day that has been, and where it stands. */
interface DateInPack {
  readonly value: unknown;
  readonly keys: Keys;
}

const datesOfServices = (services: unknown): DateInPack[] =>
  rowsOf(services).map(({ checkedOn }, index) => ({
    value: checkedOn,
    keys: ['catalogue', 'services', index, 'checkedOn'],
  }));

function datesOfSources(notes: unknown): DateInPack[] {
  return rowsOf(notes).flatMap(({ points }, index) =>
    rowsOf(points).flatMap(({ sources }, place) => {
      const at = ['catalogue', 'notes', index, 'points', place, 'sources'];
      return rowsOf(sources).flatMap(({ date, readOn }, source) => [
        { value: date, keys: [...at, source, 'date'] },
        { value: readOn, keys: [...at, source, 'readOn'] },
      ]);
    }),
  );
}

function checkPast({ value, keys }: DateInPack, latest: number): Problem[] {
  if (!isDate(value) || !(Date.parse(value) > latest)) return [];
  const text = `"${value}" is still to come; allowed: today, or a day before it`;
  return [{ keys, text }];
}

function checkNextReview({
  reviewedOn,
  nextReviewOn,
}: Readonly<Record<string, unknown>>): Problem[] {
  if (!isDate(reviewedOn) || !isDate(nextReviewOn)) return [];
  if (!(Date.parse(nextReviewOn) < Date.parse(reviewedOn))) return [];
  const text =
    `"${nextReviewOn}" is before the last review; ` +
    `allowed: a day after ${reviewedOn}`;
  return [{ keys: ['about', 'nextReviewOn'], text }];
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
