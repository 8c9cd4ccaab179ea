// What is kept outlasts a browser that is killed while it writes. A few kills
// of many: bench/kills.mjs goes on for as long as one likes.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { killAgainAndAgain } from './kills/kill.mjs';
import { patience } from './patience.mjs';

const KILLS = 2;
const kinds = {
  'answers of a session, without a lock': { way: 'session' },
  'what the keeper changes, behind a passphrase': {
    way: 'keeper',
    passphrase: 'four words that rhyme',
  },
};

describe('A browser that is killed while it keeps', () => {
  for (const [name, kind] of Object.entries(kinds)) {
    it(`loses nothing that was confirmed: ${name}`, patience, async () => {
      const runs = await killAgainAndAgain({
        ...kind,
        kills: KILLS,
        seed: 26,
      });
      for (const { before, confirmed, last, found, wrong, why } of runs) {
        assert.ok(
          confirmed > 1 && last >= before + confirmed,
          `the writer was at work: ${confirmed} confirmed, from ${before} to ${last}`,
        );
        // Chromium itself loses a whole store now and then; then it is gone
        // for everybody on the origin, and there is nothing of ours to look
        // at.
        if (wrong === 'store') continue;
        assert.equal(
          wrong,
          undefined,
          `confirmed ${last}, found ${found} ${why ?? ''}`,
        );
        assert.ok(found >= last, `confirmed ${last}, found ${found}`);
      }
      assert.equal(runs.length, KILLS);
    });
  }
});
