// A reporter for `node --test` that only counts; the people's reporter runs
// beside it.
export default async function* count(events) {
  const counts = { passed: 0, failed: 0, skipped: 0 };
  for await (const { type, data } of events) {
    if (type !== 'test:pass' && type !== 'test:fail') continue;
    if (data.details?.type === 'suite' && type === 'test:pass') continue;
    // A suite fails with its tests, which are counted; by itself it fails only
    // in a hook.
    if (
      data.details?.type === 'suite' &&
      data.details.error?.failureType === 'subtestsFailed'
    )
      continue;
    if (data.skip !== undefined || data.todo !== undefined) counts.skipped += 1;
    else counts[type === 'test:pass' ? 'passed' : 'failed'] += 1;
  }
  yield JSON.stringify(counts);
}
