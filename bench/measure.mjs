// Rounds. In each, every subject does the same work once, in a container of its
// own, after the garbage of the one before is gone.

/**
 * What is measured, how many at once, and beside what. `shoelace` is the
 * lighter of Shoelace's two ways to show a card.
 */
export const works = {
  card: { count: 1000, subjects: ['ours', 'floor', 'shoelace', 'details'] },
  builder: { count: 50, subjects: ['ours', 'floor', 'shoelace'] },
};

/**
 * Runs something, and says how long it took by the clock and what the main
 * thread did until the page was quiet again.
 */
async function watch(page, expression) {
  const before = await page.metrics();
  const clock = await page.run(expression);
  await page.run('bench.quiet()');
  const after = await page.metrics();
  const [main, style, layout] = [
    'TaskDuration',
    'RecalcStyleDuration',
    'LayoutDuration',
  ].map((name) => after[name] - before[name]);
  return { main, style, layout, script: main - style - layout, clock };
}

async function measure(page, { subject, work, count }) {
  const empty = await page.heap();
  const insert = await watch(
    page,
    `bench.insert('${subject}', '${work}', ${count})`,
  );
  const full = await page.heap();
  const each = (kind) => (full[kind] - empty[kind]) / count;
  const seen = await page.run('bench.inspect()');
  const result = {
    insert,
    heap: {
      script: each('script'),
      dom: each('dom'),
      all: each('script') + each('dom'),
    },
    seen,
  };
  if (work === 'card') {
    result.update = await watch(page, `bench.checkIn('${subject}')`);
    result.answered =
      (await page.run('bench.inspect()')).text.length - seen.text.length;
  }
  await page.run('bench.remove()');
  await page.run('bench.quiet()');
  return result;
}

/**
 * Measures one work; returns the results of each round by subject. Who is first
 * changes from round to round.
 * @param {{ warmUp: number, rounds: number, count?: number }} options `count`:
 *   how many at once, where only what they show is of interest
 */
export async function runRounds(page, work, options) {
  const { subjects } = works[work];
  const { warmUp, rounds, count = works[work].count } = options;
  const results = [];
  for (let round = 0; round < warmUp + rounds; round++) {
    const result = {};
    for (let turn = 0; turn < subjects.length; turn++) {
      const subject = subjects[(turn + round) % subjects.length];
      result[subject] = await measure(page, { subject, work, count });
    }
    if (round >= warmUp) results.push(result);
  }
  return results;
}

/** The scripts of a page on which every subject can be measured. */
export const scripts = [
  'page/harness',
  'subjects/ours',
  'subjects/floor',
  'subjects/shoelace',
];

/** Why two subjects of a work cannot be compared; empty where they can. */
export function findUnlike(work, [{ ours, ...others }]) {
  const problems = [];
  const apart = Math.abs(others.floor.seen.nodes / ours.seen.nodes - 1);
  if (apart > 0.02)
    problems.push(
      `${work}: the floor has ${others.floor.seen.nodes} nodes, ours ${ours.seen.nodes}`,
    );
  if (others.floor.seen.text !== ours.seen.text)
    problems.push(`${work}: the floor does not say what ours says`);
  for (const [subject, { answered }] of Object.entries(others)) {
    if (answered !== ours.answered)
      problems.push(
        `${work}: after the check-in, ${subject} does not say what ours says`,
      );
  }
  if (ours.answered === 0)
    problems.push(`${work}: the check-in brought no reason`);
  return problems;
}
