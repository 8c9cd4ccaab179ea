// Where the time of many test files went, in a few lines.

const seconds = (milliseconds) => (milliseconds / 1000).toFixed(1).padStart(7);
const sumOf = (numbers) => numbers.reduce((sum, number) => sum + number, 0);

/**
 * @param {{ file: string, whole: number, tests: number }[]} times milliseconds:
 *   `whole` with everything around the tests, `tests` in them
 * @returns {string} the sum, then the slowest files, one a line
 */
export function slowest(times, most = 10) {
  const lineOf = ({ file, whole, tests }) =>
    `${seconds(whole)} s, in tests${seconds(tests)} s  ${file}`;
  const all = {
    file: `all ${times.length} files`,
    whole: sumOf(times.map(({ whole }) => whole)),
    tests: sumOf(times.map(({ tests }) => tests)),
  };
  const sorted = [...times].sort((one, other) => other.whole - one.whole);
  return [all, ...sorted.slice(0, most)].map(lineOf).join('\n');
}
