// npm run bench: our elements beside hand-written ones and Shoelace's, in one
// run of one Chromium. docs/bench.md says what and why. --check ends with 1
// when an aim is missed --write writes bench/results.json --only=card one part:
// card, builder, leaks, unlock, cold or ssr --rounds=5 how many rounds count
// --profile=card writes a profile of ours to .cache/bench/ and measures nothing
import { writeFileSync } from 'node:fs';
import { arch, cpus, platform } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ensureDependencies, root } from './setup.mjs';

const { values: options } = parseArgs({
  options: {
    check: { type: 'boolean' },
    write: { type: 'boolean' },
    only: { type: 'string' },
    rounds: { type: 'string', default: '5' },
    profile: { type: 'string' },
  },
});
ensureDependencies();
// These stand on what has just been installed.
const [
  { bundle },
  { openPage },
  { findUnlike, runRounds, scripts, works },
  { findLeaks },
  { profile },
  report,
] = await Promise.all(
  ['bundle', 'browser', 'measure', 'leaks', 'profile', 'report'].map(
    (name) => import(`../bench/${name}.mjs`),
  ),
);

if (options.only === 'unlock') {
  await measureUnlocking();
  process.exit();
}
if (options.only === 'ssr') {
  const { AIM, measureServer } = await import('../bench/ssr.mjs');
  const { median, least, most, ratio } = measureServer(Number(options.rounds));
  const [middle, low, high] = [median, least, most].map(
    (ms) => `${ms.toFixed(2)} ms`,
  );
  console.log(
    `A card on a server: ${middle} (${low} to ${high}), aim ${AIM} ms; ${Math.round(ratio)} times as long as joining the same text.`,
  );
  process.exit(options.check && median > AIM ? 1 : 0);
}
/** The pages of the cold bench that show our elements. */
const ownPages = ['ours', 'four', 'one', 'longer', 'app'];
if (options.only === 'cold') {
  await measureColdPages();
  process.exit(process.exitCode);
}
const page = await openPage(
  await bundle(scripts, { readable: Boolean(options.profile) }),
);
try {
  if (options.profile)
    console.log(
      await profile(page, options.profile, join(root, '.cache/bench')),
    );
  else await measureAll();
} finally {
  await page.close();
}

/**
 * The parameters are the floor already: over the aim there is nothing left to
 * take away, so the figure is only printed.
 */
async function measureUnlocking() {
  const { AIM, measureUnlock } = await import('../bench/unlock.mjs');
  const { median, least, most } = await measureUnlock(Number(options.rounds));
  const [middle, low, high] = [median, least, most].map(
    (ms) => `${Math.round(ms)} ms`,
  );
  console.log(
    `A locked record opens in ${middle} (${low} to ${high}), four times slowed down; aim ${AIM} ms or the floor of Argon2id (19 MiB, 2 passes), which it is.`,
  );
}

async function measureColdPages() {
  const { AIMS, KILOBYTE, measureCold, subjects } =
    await import('../bench/cold.mjs');
  const { figures, weights } = await measureCold(Number(options.rounds));
  console.log(
    'A cold visit of docs/sites/therapy: 1.6 Mbit/s, 150 ms, CPU four times slower; medians (least to most)',
  );
  const show = ({ median, least, most }) =>
    (median === undefined
      ? '–'
      : `${Math.round(median)} (${Math.round(least)} to ${Math.round(most)})`
    ).padEnd(24);
  console.log(
    `${''.padEnd(12)}${['first element, ms', 'blocked, ms', 'main thread, ms', 'bytes'].map((head) => head.padEnd(24)).join('')}`,
  );
  for (const name of subjects)
    console.log(
      name.padEnd(12) + Object.values(figures[name]).map(show).join(''),
    );
  const missed = [
    ...printBeyondBytes(figures, weights, {
      aim: AIMS.beyondBytes,
      kilobyte: KILOBYTE,
    }),
    ...printBlocked(figures, AIMS.blocked),
  ];
  if (missed.length && options.check) process.exitCode = 1;
}

/**
 * How much later each page of ours has its first element than bare Lit, and how
 * much of that its bytes explain: a page with padding is as heavy as the script,
 * and its bytes are only read. One that is lighter is that much sooner on this
 * line.
 */
function printBeyondBytes(figures, weights, { aim, kilobyte }) {
  const afterLit = (name) =>
    figures[name].shown.median - figures.lit.shown.median;
  const padded = afterLit('padded');
  console.log(
    `\n${(weights.padded / 1000).toFixed(1)} kB that are only read: ${Math.round(padded)} ms after bare Lit.`,
  );
  return ownPages.filter((name) => {
    const lighter = (weights.padded - weights[name]) / 1000;
    const explained = padded - lighter * kilobyte;
    const beyond = afterLit(name) - explained;
    console.log(
      `${name.padEnd(7)}${(weights[name] / 1000).toFixed(1)} kB: first element ${Math.round(afterLit(name))} ms after bare Lit, ` +
        `${Math.round(explained)} by its bytes, ${Math.round(beyond)} beyond (aim ${aim})`,
    );
    return beyond > aim;
  });
}

function printBlocked(figures, aim) {
  return ownPages.filter((name) => {
    const longer = figures[name].blocked.median - figures.plain.blocked.median;
    console.log(
      `${name.padEnd(7)}blocks ${Math.round(longer)} ms longer than a plain page (aim ${aim})`,
    );
    return longer > aim;
  });
}

async function measureAll() {
  const wants = (part) => !options.only || options.only === part;
  const machine = `${cpus().length} cores, ${platform()} ${arch()}, ${page.version}`;
  const summaries = {};
  const problems = [];
  console.log(`${options.rounds} rounds after 2 to warm up, on ${machine}`);
  for (const [work, { count }] of Object.entries(works).filter(([name]) =>
    wants(name),
  )) {
    const rounds = await runRounds(page, work, {
      warmUp: 2,
      rounds: Number(options.rounds),
    });
    problems.push(...findUnlike(work, rounds));
    summaries[work] = report.summarise(rounds);
    report.printTable(work, count, summaries[work]);
  }
  const leaks = wants('leaks') ? await findLeaks(page) : undefined;
  if (leaks) report.printLeaks(leaks);
  problems.push(...new Set(page.failed));

  const missed = report.findMissed(summaries, leaks);
  console.log(
    missed.length
      ? `\nMissed:\n${missed.join('\n')}`
      : '\nEvery aim is reached.',
  );
  if (problems.length)
    console.error(`\nNot comparable:\n${problems.join('\n')}`);
  if (problems.length || (options.check && missed.length)) process.exitCode = 1;
  if (!options.write) return;
  const results = {
    date: new Date().toISOString().slice(0, 10),
    machine,
    rounds: Number(options.rounds),
    summaries,
    leaks,
    missed,
  };
  writeFileSync(
    join(root, 'bench/results.json'),
    `${JSON.stringify(results, null, 2)}\n`,
  );
}
