// From rounds to a table. A ratio is taken within each round, where both sides
// met the same machine; then the median.

const ms = (value) => `${value.toFixed(0)} ms`;
const kB = (value) => `${(value / 1000).toFixed(1)} kB`;
const number = (value) => value.toFixed(0);

/**
 * The lines of the table: what it is called, where it stands in a result, how
 * it is written.
 */
const lines = [
  ['insert: main thread', 'insert.main', ms],
  ['  of it script', 'insert.script', ms],
  ['  of it style', 'insert.style', ms],
  ['  of it layout', 'insert.layout', ms],
  ['insert: clock', 'insert.clock', ms],
  ['heap of one', 'heap.all', kB],
  ['  of it scripts', 'heap.script', kB],
  ['  of it the browser', 'heap.dom', kB],
  ['check-in: main thread', 'update.main', ms],
  ['nodes that are seen', 'seen.nodes', number],
];

/** What has to be reached: ours divided by another. */
const aims = [
  { work: 'card', path: 'insert.main', peer: 'floor', most: 1.4 },
  { work: 'builder', path: 'insert.main', peer: 'floor', most: 1.5 },
  ...['card', 'builder'].flatMap((work) =>
    ['insert.main', 'heap.all'].map((path) => ({
      work,
      path,
      peer: 'shoelace',
      most: 1,
    })),
  ),
];

const titles = {
  card: 'compact practice-cards',
  builder: 'full preference-builders',
};
const peers = { floor: 'by hand', shoelace: 'Shoelace', details: 'sl-details' };

const at = (result, path) =>
  path.split('.').reduce((value, key) => value?.[key], result);

function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2
    ? sorted[middle]
    : (sorted[middle - 1] + sorted[middle]) / 2;
}

/** Medians and ratios of one work, line by line. */
export function summarise(rounds) {
  const subjects = Object.keys(rounds[0]).sort((a, b) => order(a) - order(b));
  return lines
    .filter(([, path]) => at(rounds[0].ours, path) !== undefined)
    .map(([label, path]) => {
      const medians = Object.fromEntries(
        subjects.map((subject) => [
          subject,
          median(rounds.map((round) => at(round[subject], path))),
        ]),
      );
      const ratios = Object.fromEntries(
        subjects.slice(1).map((peer) => {
          const all = rounds.map(
            (round) => at(round.ours, path) / at(round[peer], path),
          );
          return [
            peer,
            {
              median: median(all),
              least: Math.min(...all),
              most: Math.max(...all),
            },
          ];
        }),
      );
      return { label, path, medians, ratios };
    });
}

const order = (subject) => Object.keys(peers).indexOf(subject);

export function printTable(work, count, summary) {
  const subjects = Object.keys(summary[0].medians);
  const header = [
    '',
    ...subjects.map((name) => peers[name] ?? name),
    ...subjects.slice(1).map((name) => `ours / ${peers[name]}`),
  ];
  const rows = summary.map(({ label, path, medians, ratios }) => {
    const write = lines.find((line) => line[1] === path)[2];
    const ratio = ({ median: middle, least, most }) =>
      `${middle.toFixed(2)} (${least.toFixed(2)} to ${most.toFixed(2)})`;
    return [
      label,
      ...Object.values(medians).map(write),
      ...Object.values(ratios).map(ratio),
    ];
  });
  const table = [header, ...rows];
  const widths = header.map((_, column) =>
    Math.max(...table.map((row) => row[column].length)),
  );
  console.log(`\n${count} ${titles[work]}`);
  for (const row of table)
    console.log(
      row
        .map((cell, column) =>
          column ? cell.padStart(widths[column]) : cell.padEnd(widths[0]),
        )
        .join('  '),
    );
}

export function printLeaks(leaks) {
  console.log('\nleft after 200 cycles');
  for (const [tag, { kept, listeners }] of Object.entries(leaks))
    console.log(`${tag.padEnd(20)} ${kept} elements, ${listeners} listeners`);
}

/** The aims that were missed, in words. */
export function findMissed(summaries, leaks) {
  const missed = aims.flatMap(({ work, path, peer, most }) => {
    const line = summaries[work]?.find((one) => one.path === path);
    if (!line || line.ratios[peer].median <= most) return [];
    return `${titles[work]}: ${line.label} is ${line.ratios[peer].median.toFixed(2)} times ${peers[peer]}, and may be ${most}`;
  });
  for (const [tag, { kept, listeners }] of Object.entries(leaks ?? {})) {
    if (kept || listeners > 0)
      missed.push(
        `${tag}: ${kept} elements and ${listeners} listeners are kept, and none may be`,
      );
  }
  return missed;
}
