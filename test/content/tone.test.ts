// How the content speaks: it can help, it promises nothing, it names nobody's
// gender, and "ask" comes before "do".
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { builtinContent } from '../../src/content/whole.js';
import { claims, claimsIn } from '../../src/content/load/claims.js';
import { words } from '../../src/content/words/en/index.js';
import { ok } from '../support/arbitraries.js';

const content = builtinContent('kink');
/** Every text of the English pack with the place where it stands. */
function* textsIn(value: unknown, path: string): Generator<[string, string]> {
  if (typeof value === 'string') yield [path, value];
  else
    for (const [key, inner] of Object.entries(
      (value as object | undefined) ?? {},
    ))
      yield* textsIn(inner, `${path}.${key}`);
}
const all = [...textsIn(words, 'words')];
const spoken = all.filter(
  ([path]) => !/\.also\.|^words\.(services|typed)/.test(path),
);

describe('evidence', () => {
  for (const { id, text } of content.evidence) {
    test(`${id} keeps its hedge and proves nothing`, () => {
      assert.match(
        text,
        /\b(can|tended|often|usually|many people|not settled)\b/i,
      );
      assert.doesNotMatch(
        text,
        /\b(proves?|proven|ensures?|guarantees?|will|always|never|causes?|makes? (you|people)|everyone)\b/i,
      );
      assert.doesNotMatch(text, /\d|per ?cent|%/);
    });
  }

  test('no note is kinder than its grade: what is not studied names no study', () => {
    for (const { id, grade, source, url } of content.evidence)
      assert.equal(grade === 'experience', !source && !url, id);
  });

  test('hormones are named as unsettled, and never as love or bonding', () => {
    assert.match(
      content.evidence.find(({ id }) => id === 'E8')!.text,
      /not settled/,
    );
    for (const [path, text] of all)
      assert.doesNotMatch(
        text,
        /(love|bonding|cuddle) (hormone|chemical)/i,
        path,
      );
  });
});

// The same list that packs of hosts are held to, where they speak of support.
describe('no promise', () => {
  for (const { pattern, allowed } of claims) {
    test(`but ${allowed}`, () => {
      for (const [path, text] of spoken)
        assert.doesNotMatch(text, pattern, path);
    });
  }

  test('of a service either', () => {
    for (const [path, text] of all) {
      if (path.startsWith('words.services'))
        assert.deepEqual(claimsIn(text), [], path);
    }
  });
});

describe('for everybody', () => {
  test('no gender and no shape of couple', () => {
    for (const [path, text] of spoken) {
      assert.doesNotMatch(
        text,
        /\b(he|she|him|his|hers?|boyfriends?|girlfriends?|husbands?|wife|wives|m[ae]n|wom[ae]n|girls?|boys?|lad(y|ies)|your (partner|spouse)|other half|soulmates?)\b/i,
        path,
      );
    }
  });

  test('British spelling', () => {
    const american =
      /\b(color|favor|behavior|center|gray|savor|honor|apologi[z]e|reali[z]e|energi[z]ed?|recogni[z]e|organi[z]e|practicing|counselor|sweater|bathrobe|washcloth|cell ?phone|gotten)\w*|\bmom\b/i;
    for (const [path, text] of spoken)
      assert.doesNotMatch(text, american, path);
  });

  test('sentences that a tired person can read', () => {
    for (const {
      id,
      intro,
      ask,
      askFor = [],
      steps,
      say,
      cautions,
      adapt,
    } of content.practices) {
      for (const text of [
        intro,
        ask,
        ...askFor,
        adapt,
        ...steps,
        ...say,
        ...cautions,
      ]) {
        for (const sentence of text.split(/[.?!:](?:\s|$)/))
          ok(sentence.split(/\s+/).length <= 19, `${id}: ${sentence}`);
        ok(text.length <= 130, `${id}: ${text}`);
      }
    }
  });

  test('nobody is scored, diagnosed or held to a streak', () => {
    for (const [path, text] of spoken)
      assert.doesNotMatch(
        text,
        /\b(streaks?|your score|scored|diagnos\w*|disorder|symptoms?|treatment|therapy|level up|well done|good (job|boy|girl))\b/i,
        path,
      );
  });
});

test('no text holds what a screen would show as a hole', () => {
  for (const [path, text] of all) {
    if (!path.startsWith('words.messages'))
      assert.doesNotMatch(text, /[{}<>]/, path);
    assert.doesNotMatch(text, /undefined|null|TODO|lorem/i, path);
  }
});
