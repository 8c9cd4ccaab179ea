// The words for how somebody feels: what the clinician's review asked of them,
// and what holds for all.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { assessCheckIn } from '../../src/care/assess-safety.js';
import { builtinContent } from '../../src/content/whole.js';
import { find, type Content, type Feeling } from '../../src/content/content.js';
import { vocabulary } from '../../src/views/check-in/words.core.js';
import { ok } from '../support/arbitraries.js';
import { same } from '../support/same.js';

const kink = builtinContent('kink');
const general = builtinContent('general');
const word = (id: string, content: Content = kink): Feeling => {
  const found = find(content.feelings, id);
  ok(found, id);
  return found;
};

describe('what the review asked for', () => {
  test('no gloss plants a threat or takes a couple for granted', () => {
    assert.equal(word('safe').gloss, 'I can relax here.');
    assert.equal(
      word('boundary-crossed').gloss,
      'I had a limit, or I said stop, and it was not kept.',
    );
    assert.equal(
      word('in-pain').gloss,
      'I have pain, bleeding or an injury that worries me.',
    );
    const { gloss } = kink.needs.find(({ id }) => id === 'reassurance')!;
    assert.equal(gloss, 'To hear that things are okay and that I matter');
    assert.deepEqual(
      [word('energised').label, word('content').label],
      ['Full of energy', 'Contented'],
    );
  });

  test('the words that people look for are there, for everyone', () => {
    const sought = [
      'panicky',
      'flashback',
      'disgusted',
      'betrayed',
      'grieving',
      'overstimulated',
      'rejected',
      'jealous',
      'did-harm',
      'not-clear',
    ];
    for (const id of sought)
      assert.equal(word(id, general).audience, 'general', id);
  });

  test('words of sex and of kink are on their own pages only', () => {
    assert.deepEqual(
      ['aroused', 'subspace', 'top-space'].map((id) => word(id).audience),
      ['intimate', 'kink', 'kink'],
    );
  });
});

describe('what the person did, or is afraid to do', () => {
  const said = (...feelings: string[]) =>
    assessCheckIn(kink, { feelings, needs: [] });

  test('reaches people who help with it, and no word on whose fault it was', () => {
    const { level, topics, notYourFault, crisis } = said('did-harm');
    assert.deepEqual(
      { level, topics, notYourFault, crisis },
      {
        level: 'note',
        topics: ['own-behaviour', 'mental-health'],
        notYourFault: false,
        crisis: false,
      },
    );
  });

  test('accuses nobody', () => {
    const { label, gloss } = word('did-harm');
    assert.doesNotMatch(
      `${label} ${gloss}`,
      /abus|violen|attack|guilt|wrong|fault|offen/i,
    );
    assert.match(label, /may/);
  });
});

describe('not clear-headed', () => {
  test('reaches a doctor first, then help for somebody who was drugged', () => {
    same(word('not-clear').safety, {
      level: 'note',
      topics: ['medical', 'sexual-violence'],
    });
  });

  test('with another word of alarm is as strong as two such words are', () => {
    assert.equal(
      assessCheckIn(kink, {
        feelings: ['not-clear', 'boundary-crossed'],
        needs: [],
      }).level,
      'strong',
    );
  });
});

describe('every word', () => {
  test('stands as it is: no label is a sentence of somebody else, or bent for one', () => {
    for (const { id, label } of kink.feelings) {
      ok(label[0] === label[0]!.toUpperCase() && !/[.!?,;:]/.test(label), id);
      ok(label.length <= 26, `${id} is long for a chip: ${label}`);
    }
  });

  test('is glossed in short plain words', () => {
    for (const { id, gloss } of kink.feelings) {
      const sentences = gloss.split(/[.?!]\s*/).filter(Boolean);
      ok(
        gloss.endsWith('.') &&
          sentences.every((one) => one.split(' ').length <= 14),
        `${id}: ${gloss}`,
      );
      ok(gloss.length <= 90, id);
    }
  });

  test('has needs that exist, and is pleasant or hard as its family is', () => {
    const signs: Record<string, number> = {
      close: 1,
      calm: 1,
      bright: 1,
      low: -1,
      tense: -1,
      distant: -1,
      sore: -1,
      alarm: -1,
    };
    for (const { id, family, valence, needs } of kink.feelings) {
      ok(
        needs.every((need) => find(kink.needs, need)),
        id,
      );
      if (signs[family]) assert.equal(Math.sign(valence), signs[family], id);
    }
  });

  test('no two words say the same, and no other way of saying one is the label of another', () => {
    const labels = kink.feelings.map(({ label }) => label.toLowerCase());
    for (const { id, label, also = [] } of kink.feelings) {
      assert.equal(new Set(also).size, also.length, id);
      for (const one of also)
        ok(
          one === label.toLowerCase() || !labels.includes(one.toLowerCase()),
          `${id}: ${one}`,
        );
    }
  });
});

describe('the simple vocabulary', () => {
  const simple = vocabulary(general, true);
  const first = (family: string): string[] =>
    simple
      .filter((one) => one.family === family && !one.safety)
      .map(({ id }) => id);

  test('begins every family with the words that people say first', () => {
    const firsts = Object.fromEntries(
      general.families.map(({ id }) => [id, first(id)]),
    );
    assert.deepEqual(firsts, {
      close: ['close', 'loved', 'cared-for'],
      calm: ['calm', 'peaceful', 'relaxed'],
      bright: ['happy', 'proud', 'hopeful'],
      tender: ['vulnerable', 'exposed', 'tearful'],
      low: ['sad', 'lonely'],
      tense: ['anxious', 'shaky'],
      distant: ['disconnected', 'confused'],
      sore: ['hurt', 'irritated', 'angry'],
      alarm: [],
      open: ['okay', 'mixed'],
    });
  });

  test('has every word that points to safety', () => {
    for (const one of general.feelings)
      if (one.safety) ok(simple.includes(one), one.id);
  });
});
