// A reporter for `node --test` that only counts, and notes what failed and how
// long each file took for the end of a phase; the people's reporter runs beside
// it.
import { relative } from 'node:path';

/** A difference of two values takes lines; no more than these are read. */
const MOST_LINES = 30;

/** The words say what was expected, then come the places in the tests. */
function wordsOf(error) {
  const { cause } = error ?? {};
  const words = String(cause?.message ?? cause ?? error?.message).split('\n');
  const places = String(cause?.stack ?? '')
    .split('\n')
    .filter((line) => /^\s+at .*\/test\//.test(line))
    .map((line) => line.replace(/\(?(file:\/\/)?\S*(?=\/test\/)\//, '('));
  return [...words.slice(0, MOST_LINES), ...places.slice(0, 3)].join('\n');
}

export default async function* count(events) {
  const counts = { passed: 0, failed: 0, skipped: 0, failures: [] };
  const times = new Map();
  for await (const { type, data } of events) {
    if (type !== 'test:pass' && type !== 'test:fail') continue;
    // What stands at the top of a file has the time of all within it.
    if (data.nesting === 0 && data.file) {
      const file = relative(process.cwd(), data.file);
      const before = times.get(file) ?? 0;
      times.set(file, before + data.details.duration_ms);
    }
    if (data.details?.type === 'suite' && type === 'test:pass') continue;
    // A suite fails with its tests, which are counted; by itself it fails only
    // in a hook.
    if (
      data.details?.type === 'suite' &&
      data.details.error?.failureType === 'subtestsFailed'
    )
      continue;
    if (data.skip !== undefined || data.todo !== undefined) {
      counts.skipped += 1;
      continue;
    }
    if (type === 'test:pass') {
      counts.passed += 1;
      continue;
    }
    counts.failed += 1;
    const file = data.file ? relative(process.cwd(), data.file) : '';
    counts.failures.push(
      `${file} › ${data.name}\n${wordsOf(data.details.error)}`,
    );
  }
  counts.times = [...times].map(([file, whole]) => ({ file, whole }));
  yield JSON.stringify(counts);
}
