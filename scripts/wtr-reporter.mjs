// Says how the browser tests went: one line a browser, every failure in full,
// which files took longest, and the counts as JSON for `npm test`, which says at
// its end what failed.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, relative } from 'node:path';
import { slowest } from './slowest.mjs';

const known = { Chrome: 'Chromium', MiniBrowser: 'WebKitGTK' };
const nameOf = (name) => known[name] ?? name;
const nothingYet = () => ({ passed: 0, failed: 0, skipped: 0, failures: [] });
const firstLines = (words) => words.split('\n').slice(0, 8).join('\n');

export function reporter({ file }) {
  const counts = {};
  const times = {};
  const count = (browser, result) => {
    counts[browser] ??= nothingYet();
    counts[browser][result] += 1;
  };
  const fail = (browser, where, words) => {
    console.error(`\n✗ ${where}\n${words}`);
    counts[browser] ??= nothingYet();
    counts[browser].failures.push(`${where}\n${firstLines(words)}`);
  };
  const write = () => {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, JSON.stringify(counts, null, 2));
  };

  return {
    start({ browserNames, testFiles, sessions, startTime }) {
      for (const name of browserNames) {
        counts[nameOf(name)] = nothingYet();
        times[nameOf(name)] = [];
      }
      write();
      timeSessions(sessions, startTime, (session, whole) =>
        times[nameOf(session.browser.name)].push({
          file: relative(process.cwd(), session.testFile),
          whole,
          tests: durationOf(session.testResults),
        }),
      );
      console.log(
        `${testFiles.length} test files in ${Object.keys(counts).join(', ')}`,
      );
    },

    reportTestFileResults({ sessionsForTestFile }) {
      for (const session of sessionsForTestFile) {
        const {
          testFile,
          testResults,
          errors = [],
          request404s = [],
          logs = [],
          passed,
        } = session;
        const browser = nameOf(session.browser.name);
        const where = `${browser}  ${relative(process.cwd(), testFile)}`;
        const before = counts[browser]?.failed ?? 0;
        for (const test of allTests(testResults)) {
          count(
            browser,
            test.skipped ? 'skipped' : test.passed ? 'passed' : 'failed',
          );
          if (!test.passed && !test.skipped)
            fail(
              browser,
              where,
              `  ${test.path.join(' › ')}\n${describeError(test.error)}`,
            );
        }
        for (const error of errors) fail(browser, where, describeError(error));
        for (const url of request404s)
          fail(browser, where, `  not found: ${url}`);
        for (const log of logs)
          if (/^(fault points|packs changed|monkey)/.test(log[0]))
            console.log(`  ${where}: ${log.join(' ')}`);
        if (!passed)
          for (const log of logs)
            console.error(`    console: ${log.map(String).join(' ')}`);
        // A file that could not be loaded has no tests, yet it has failed.
        if (!passed && counts[browser].failed === before)
          count(browser, 'failed');
      }
    },

    stop() {
      write();
      for (const [browser, { passed, failed, skipped }] of Object.entries(
        counts,
      )) {
        console.log(
          `${browser}: ${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`,
        );
        console.log(slowest(times[browser]));
      }
    },
  };
}

/**
 * Calls `timed` with each session that ends and the milliseconds since its page
 * was asked for, or since the start where that was before anybody could listen.
 */
function timeSessions(sessions, startTime, timed) {
  const starts = new Map();
  sessions.on('session-status-updated', (session) => {
    const { id, status } = session;
    if (status === 'INITIALIZING') starts.set(id, Date.now());
    if (status === 'FINISHED')
      timed(session, Date.now() - (starts.get(id) ?? startTime));
  });
}

/** What the tests took, without the load of the page and what they import. */
function durationOf(testResults) {
  let sum = 0;
  for (const { duration = 0 } of allTests(testResults)) sum += duration;
  return sum;
}

function* allTests(suite, path = []) {
  for (const test of suite?.tests ?? [])
    yield { ...test, path: [...path, test.name] };
  for (const child of suite?.suites ?? [])
    yield* allTests(child, [...path, child.name]);
}

function describeError(error) {
  if (!error) return '    no reason given';
  const { name, message, expected, actual, stack } = error;
  const lines = [`${name ? `${name}: ` : ''}${message}`];
  if (expected !== undefined || actual !== undefined)
    lines.push(`expected: ${expected}`, `actual:   ${actual}`);
  if (stack) lines.push(stack);
  return lines.join('\n').replace(/^/gm, '    ');
}
