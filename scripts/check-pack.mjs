#!/usr/bin/env node
// Checks packs of content: node scripts/check-pack.mjs pack.json [another.json
// …]. Several stand together, in this order. It prints every fault, and ends
// with 1 where there is one.
import { readFileSync } from 'node:fs';

const files = process.argv.slice(2);
if (!files.length) {
  console.error('Which file? aftercare-check-pack pack.json [another.json …]');
  process.exit(2);
}

/**
 * The package by its own name: here and where it is installed, the built files.
 */
const library = await import('aftercare-elements').catch(() => {
  console.error(
    'The package is not built. Run npm run build, then this again.',
  );
  process.exit(2);
});
const {
  builtinContent,
  builtinPack,
  ContentError,
  find,
  isAlarm,
  loadContent,
  readPack,
} = library;

const packs = [builtinPack];
let hasFault = false;
for (const file of files) check(file);
if (!hasFault) remark();
process.exitCode = hasFault ? 1 : 0;

function check(file) {
  let text;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    hasFault = true;
    console.error(`${file}: cannot be read (${error.code})`);
    return;
  }
  try {
    const pack = readPack(text, packs);
    packs.push(pack);
    console.log(`${file}: fine. ${describe(pack)}`);
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    hasFault = true;
    printFaults(file, error);
  }
}

function printFaults(file, { faults, more }) {
  const count = faults.length + more;
  console.error(`${file}: ${count} ${count === 1 ? 'fault' : 'faults'}`);
  for (const { path, id, line, column, message } of faults) {
    console.error(
      `  ${file}:${line}:${column} ${path || 'top level'}${id ? ` (${id})` : ''}\n    ${message}`,
    );
  }
  if (more) console.error(`  and ${more} more`);
}

/** What is in it, and who stands behind it. */
function describe({ about = {}, language, catalogue = {}, words = {} }) {
  const lists = Object.entries(catalogue).filter(([, list]) =>
    Array.isArray(list),
  );
  const messages = Object.keys(words.messages ?? {}).length;
  const parts = [
    about.title ? `"${about.title}"` : 'No title',
    about.reviewedBy
      ? `reviewed by ${about.reviewedBy}${about.reviewedOn ? ` on ${about.reviewedOn}` : ''}`
      : 'no reviewer',
    language,
    ...lists.map(([name, list]) => `${list.length} ${name}`),
    ...(messages ? [`${messages} messages`] : []),
  ];
  return parts.join(', ');
}

/** What is taken, and worth a second look. */
function remark() {
  const before = builtinContent('kink').feelings;
  const { feelings, about } = loadContent(packs, 'kink');
  const lost = before
    .filter(
      ({ id, safety }) =>
        safety && isAlarm(safety.level) && !find(feelings, id),
    )
    .map(({ id }) => id);
  if (lost.length)
    console.warn(
      `Look: the words of alarm ${lost.join(', ')} are taken away. Whoever is not safe has no such word then.`,
    );
  const today = new Date().toISOString();
  for (const { title, nextReviewOn } of about) {
    if (nextReviewOn && today.slice(0, nextReviewOn.length) > nextReviewOn)
      console.warn(
        `Look: the review of "${title}" was due on ${nextReviewOn}.`,
      );
  }
}
