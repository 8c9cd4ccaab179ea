// Where the time of many test files went, in a few lines.

const seconds = (milliseconds) => (milliseconds / 1000).toFixed(1).padStart(7);
const sumOf = (numbers) => numbers.reduce((sum, number) => sum + number, 0);

const lineOf = ({ file, whole, tests }) =>
  tests === undefined
    ? `${seconds(whole)} s  ${file}`
    : `${seconds(whole)} s, in tests${seconds(tests)} s  ${file}`;

/**
 * @param {{ file: string, whole: number, tests?: number }[]} times
 *   milliseconds: `tests` is what of the whole was spent in the tests, where
 *   that is known
 * @returns {string} the sum, then the slowest files, one a line
 */
export function slowest(times, most = 10) {
  const isKnown = times.some(({ tests }) => tests !== undefined);
  const all = {
    file: `all ${times.length} files`,
    whole: sumOf(times.map(({ whole }) => whole)),
    tests: isKnown ? sumOf(times.map(({ tests }) => tests)) : undefined,
  };
  const sorted = [...times].sort((one, other) => other.whole - one.whole);
  return [all, ...sorted.slice(0, most)].map(lineOf).join('\n');
}
