// Kills Chromium while a page of it keeps answers, many times, and counts what
// was lost: node bench/kills.mjs --kills=60 how often, for each way of keeping
// --seed=1 another one kills at other moments --only=keeper one way: keeper,
// session or bare (IndexedDB without anything of ours, with the durability of a
// browser that is not asked)
import { parseArgs } from 'node:util';
import { killAgainAndAgain } from '../test/pages/kills/kill.mjs';

const passphrase = 'four words that rhyme';
const ways = [
  { title: 'the keeper', way: 'keeper' },
  { title: 'the keeper, locked', way: 'keeper', passphrase },
  { title: 'a session', way: 'session' },
  { title: 'a session, locked', way: 'session', passphrase },
  { title: 'bare IndexedDB', way: 'bare' },
];
const { values: options } = parseArgs({
  options: {
    kills: { type: 'string', default: '60' },
    seed: { type: 'string', default: '1' },
    only: { type: 'string' },
  },
});

for (const { title, way, passphrase: locked } of ways) {
  if (options.only && options.only !== way) continue;
  const runs = await killAgainAndAgain({
    way,
    passphrase: locked,
    kills: Number(options.kills),
    seed: Number(options.seed),
    say: console.log,
  });
  const count = (wrong) => runs.filter((run) => run.wrong === wrong).length;
  const standing = runs.filter(
    ({ confirmed, last, before }) => confirmed < 2 || last < before + confirmed,
  ).length;
  let confirmed = 0;
  for (const run of runs) confirmed += run.confirmed;
  console.log(
    `${title}: ${runs.length} kills, ${runs.filter(({ within }) => within).length} of them within a write, ${confirmed} confirmed writes; ${count('behind')} behind, ${count('gone')} gone, ${count('mixed')} mixed, ` +
      `${count('unreadable')} unreadable; ${count('store')} times the browser lost all that the origin had; ${standing} kills of a writer that stood still`,
  );
  if (runs.some(({ wrong }) => wrong && wrong !== 'store') || standing > 0)
    process.exitCode = 1;
}
