// What typing finds. The tables are beside this file; here is what holds for
// all that anybody types.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import type { Danger } from '../../src/care/check-in.js';
import { findWords } from '../../src/care/find-words.js';
import { builtinContent, builtinPack } from '../../src/content/whole.js';
import { audiences, type Pack } from '../../src/content/schema.js';
import { loadContent } from '../../src/content/load/read-pack.js';
import { arbWorld, holds, ok } from '../support/arbitraries.js';
import { harmlessPhrases, harmlessWords } from './harmless-words.js';
import { table } from './typed-words.js';
import {
  neverCrisis,
  neverDanger,
  neverPleasant,
  pointsTo,
} from './typed-worst.js';

const content = builtinContent('kink');
const find = (typed: string): { ids: string[]; danger: Danger | undefined } => {
  const { words, danger } = findWords(content, content.feelings, typed);
  return { ids: words.map(({ id }) => id), danger };
};
/** How far down a word may stand and still be seen without looking for it. */
const NEAR = 4;

describe('what people type', () => {
  for (const [typed, first, danger] of table) {
    test(`${typed} → ${first}${danger ? ` (${danger})` : ''}`, () => {
      const found = find(typed);
      ok(
        first.split(' ').includes(found.ids[0] ?? ''),
        `${typed} found ${found.ids.join(', ') || 'nothing'}`,
      );
      assert.equal(found.danger, danger);
    });
  }

  for (const typed of neverPleasant)
    test(`${typed} → no pleasant word`, () => {
      const pleasant = content.feelings.filter(({ valence }) => valence > 0);
      const { ids } = find(typed);
      assert.deepEqual(
        pleasant.filter(({ id }) => ids.includes(id)).map(({ id }) => id),
        [],
      );
    });

  const named = {
    self: 'harm-to-self',
    others: 'harm-by-others',
    own: 'own-behaviour',
    none: undefined,
  } as const;
  for (const [kind, sentences] of Object.entries(pointsTo))
    for (const typed of sentences)
      test(`${typed} → ${kind}`, () => {
        const { ids, danger } = find(typed);
        assert.equal(danger, named[kind as keyof typeof named], ids.join());
      });

  test('play with anybody who is no lover is harm, whoever says that they enjoyed it', () => {
    const nobodysLovers = [
      ...['my nan', 'my step dad', 'my uncle', 'my coach', 'the landlord'],
      ...['my teacher', 'a stranger', 'my little sis', 'someone', 'my son'],
    ];
    for (const who of nobodysLovers)
      for (const act of ['tied me up', 'spanked me', 'bit me'])
        assert.equal(
          find(`${who} ${act} and i loved it`).danger,
          'harm-by-others',
          who,
        );
    for (const who of ['he', 'my partner', 'my husband', 'my dom'])
      assert.equal(
        find(`${who} spanked me and i loved it`).danger,
        undefined,
        who,
      );
  });

  for (const typed of neverDanger)
    test(`${typed} → no danger`, () => {
      const { ids, danger } = find(typed);
      assert.equal(danger, undefined, ids.join());
    });

  test('a pleasant word is found while it is being typed', () => {
    const missed: string[] = [];
    for (const { id, label, also = [], valence } of content.feelings)
      for (const words of [label, ...also]) {
        const start = words.indexOf(' ') + 2;
        if (valence <= 0 || start < 2) continue;
        for (let end = start; end < words.length; end += 1)
          if (!find(words.slice(0, end)).ids.includes(id))
            missed.push(words.slice(0, end));
      }
    // Another word is as near there.
    assert.deepEqual(missed, ['deep un']);
  });

  for (const typed of neverCrisis)
    test(`${typed} → no crisis`, () => {
      const { ids, danger } = find(typed);
      assert.ok(!ids.includes('unsafe-with-self'), ids.join());
      assert.notEqual(danger, 'harm-to-self');
    });

  test('there are two hundred of them, each once', () => {
    ok(table.length >= 200, `${table.length}`);
    assert.equal(new Set(table.map(([typed]) => typed)).size, table.length);
  });

  test('danger is seen on every page, and words of intimate pages on those only', () => {
    const general = builtinContent('general');
    const on = (typed: string) => findWords(general, general.feelings, typed);
    for (const typed of ['turned on', 'horny', 'subspace']) {
      ok(
        on(typed).words.every(({ audience }) => audience === 'general'),
        typed,
      );
    }
    for (const [typed, , danger] of table)
      assert.equal(on(typed).danger, danger, typed);
  });
});

describe('who did it to whom', () => {
  const me = [
    'i',
    'I',
    'we',
    'i really',
    'i never',
    "i didn't",
    'i was drunk and',
    'im scared i will',
  ];
  const them = [
    'he',
    'she',
    'they',
    'my ex',
    'my boyfriend',
    'someone',
    'my dad',
    'he always',
    "she didn't",
    'the guy from work',
  ];
  const meAsObject = ['me', 'us', 'me again', 'me last night'];
  const themAsObject = [
    'her',
    'him',
    'them',
    'my child',
    'my little girl',
    'my wife',
    'somebody',
    'the kids',
  ];
  const acts = [
    'hit',
    'punched',
    'slapped',
    'kicked',
    'beat',
    'choked',
    'strangled',
    'raped',
    'assaulted',
    'abused',
    'hurt',
    'forced',
    'pressured',
    'threatened',
    'pushed',
    'grabbed',
    'shoved',
    'touched',
    'groped',
    'drugged',
    'manipulated',
    'used',
    'shouted at',
    'terrorised',
    'harmed',
    'hitting',
    'hurting',
    'choking',
    'attacked',
    'molested',
    'controlled',
    'humiliated',
    'bit',
    'held down',
    'cut',
    'burned',
  ];
  const sentences = (...parts: readonly (readonly string[])[]): string[] =>
    parts.reduce<string[]>(
      (all, part) =>
        all.flatMap((start) => part.map((word) => `${start} ${word}`.trim())),
      [''],
    );

  test('what the person did is own behaviour, and is never what others did', () => {
    for (const typed of sentences(me, acts, themAsObject)) {
      const { ids, danger } = find(typed);
      assert.equal(danger, 'own-behaviour', typed);
      assert.equal(ids[0], 'did-harm', typed);
    }
  });

  test('so it is where "I" is left out, and where it is said the other way round', () => {
    for (const typed of sentences(acts, themAsObject))
      assert.equal(find(typed).danger, 'own-behaviour', typed);
    for (const typed of [
      'she was hit by me',
      'he got hurt by me',
      'raped by me',
    ])
      assert.equal(find(typed).danger, 'own-behaviour', typed);
  });

  test('what others did to the person is harm by others, and nothing of theirs', () => {
    for (const typed of sentences(them, acts, meAsObject)) {
      const { ids, danger } = find(typed);
      assert.equal(danger, 'harm-by-others', typed);
      ok(
        !ids.slice(0, NEAR).includes('did-harm'),
        `${typed}: ${ids.join(' ')}`,
      );
    }
    for (const typed of sentences(acts, meAsObject))
      assert.equal(find(typed).danger, 'harm-by-others', typed);
  });

  test('what was done to the person is harm by others', () => {
    const done = [
      'hit',
      'raped',
      'assaulted',
      'choked',
      'drugged',
      'forced',
      'abused',
      'pushed',
      'groped',
      'hurt',
      'beaten up',
      'held down',
    ];
    for (const typed of sentences(
      ['i was', 'i got', "i've been", 'we were', 'was', 'i was nearly'],
      done,
      ['', 'by him', 'by my ex'],
    )) {
      assert.equal(find(typed).danger, 'harm-by-others', typed);
    }
  });

  test('whoever does it to themselves reaches help for that first', () => {
    for (const typed of sentences(
      ['i', 'i want to', 'i might', ''],
      ['cut', 'hurt', 'kill', 'burn', 'harm', 'hit', 'hang'],
      ['myself'],
    )) {
      const { ids, danger } = find(typed);
      assert.equal(danger, 'harm-to-self', typed);
      assert.equal(ids[0], 'unsafe-with-self', typed);
    }
  });

  test('where both harmed, it is own behaviour, with the words for both', () => {
    for (const typed of [
      'he hit me and i hit him',
      'i hit her because she hit me',
      'my ex choked me and later i punched him',
    ]) {
      const { ids, danger } = find(typed);
      assert.equal(danger, 'own-behaviour', typed);
      assert.equal(ids[0], 'did-harm');
      ok(ids.includes('unsafe'), typed);
    }
  });

  test('where nobody is named, it is the danger of whoever was harmed, and nobody is accused', () => {
    for (const typed of [
      'hit',
      'violence',
      'abuse',
      'rape',
      'choked',
      'threats',
    ]) {
      const { ids, danger } = find(typed);
      assert.equal(danger, 'harm-by-others', typed);
      ok(!ids.includes('did-harm'), `${typed}: ${ids.join(' ')}`);
    }
  });
});

describe('every word of the catalogue', () => {
  const all = content.feelings.flatMap(({ id, label, also = [] }) =>
    [label, ...also].map((word) => [id, word] as const),
  );
  const isNear = (id: string, ids: readonly string[]): boolean =>
    ids.indexOf(id) >= 0 && ids.indexOf(id) < NEAR;

  test('is found by its label and by the other ways of saying it', () => {
    for (const [id, word] of all) {
      for (const typed of [
        word,
        word.toUpperCase(),
        ` ${word} `,
        word.replace(/'/g, '’'),
        word.replace(/'/g, ''),
      ]) {
        const { ids } = find(typed);
        ok(isNear(id, ids), `${typed} should find ${id}: ${ids.join(', ')}`);
      }
    }
  });

  test('is found first by its label', () => {
    for (const { id, label } of content.feelings)
      assert.equal(find(label).ids[0], id, label);
  });

  test('is found while it is typed', () => {
    for (const { id, label } of content.feelings) {
      const start = label.slice(0, Math.max(4, Math.ceil(label.length * 0.7)));
      ok(
        find(start).ids.includes(id),
        `${start} should find ${id}: ${find(start).ids.join(', ')}`,
      );
    }
  });

  test('is found with a letter swapped, dropped or doubled', () => {
    const long = all.filter(([, word]) => /^[a-z]{5,}$/i.test(word));
    for (const [id, word] of long) {
      for (let at = 0; at < word.length; at += 1) {
        const swapped =
          word.slice(0, at) +
          (word[at + 1] ?? '') +
          word[at] +
          word.slice(at + 2);
        const dropped = word.slice(0, at) + word.slice(at + 1);
        const doubled = word.slice(0, at + 1) + word.slice(at);
        for (const typed of [swapped, dropped, doubled]) {
          if (isAnotherWord(typed) || isSlipOfDanger(id, typed)) continue;
          ok(
            find(typed).ids.includes(id),
            `${typed} should find ${id} (${word}): ${find(typed).ids.join(', ')}`,
          );
        }
      }
    }
  });

  /** A pleasant word gives way: "conent" may be "content" or "consent". */
  const isSlipOfDanger = (id: string, typed: string): boolean =>
    content.feelings.some((word) => word.id === id && word.valence > 0) &&
    find(typed).danger !== undefined;

  /** "Scarred" and "sacred" are no slips of "scared". */
  const isAnotherWord = (typed: string): boolean => {
    const lower = typed.toLowerCase();
    const { plain = [], ideas = [], acts = [], people } = content.typed!;
    const phrases = [
      plain,
      ...ideas.map(({ words }) => words),
      ...acts.map(({ words }) => words),
      ...Object.values(people ?? {}),
    ].flat();
    const known = [
      ...phrases,
      ...(content.typed!.small ?? []),
      ...(content.typed!.not ?? []),
    ].flatMap((phrase) => phrase.split(' '));
    return (
      known.includes(lower) ||
      all.some(([, word]) =>
        word
          .toLowerCase()
          .split(/[^a-z]+/)
          .includes(lower),
      )
    );
  };

  test('is not found by a part of another word, nor turned into its opposite', () => {
    ok(!find('cut').ids.includes('disconnected'), 'cut');
    ok(!find('broken').ids.includes('boundary-crossed'), 'broken');
    ok(
      !find('bad').ids.includes('safe') && !find('bad').ids.includes('in-pain'),
      'bad',
    );
    ok(!find('good').ids.includes('ashamed'), 'good');
    ok(!find('art').ids.includes('in-pain'), 'art');
    for (const typed of [
      'not safe',
      "i don't feel safe",
      'not happy',
      'never felt loved',
      'not calm',
      "didn't feel respected",
    ]) {
      const pleasant = findWords(content, content.feelings, typed).words.filter(
        ({ valence }) => valence > 0,
      );
      assert.deepEqual(
        pleasant.map(({ id }) => id),
        [],
        typed,
      );
    }
  });

  test('in British and in American spelling', () => {
    for (const [one, other] of [
      ['energised', 'energized'],
      ['traumatised', 'traumatized'],
      ['paralysed', 'paralyzed'],
      ['my mum hit me', 'my mom hit me'],
    ]) {
      assert.deepEqual(find(one!), find(other!));
    }
  });
});

describe('no false alarm', () => {
  test('of common words and phrases', () => {
    ok(harmlessWords.length >= 300, `${harmlessWords.length}`);
    for (const typed of [...harmlessWords, ...harmlessPhrases])
      assert.equal(find(typed).danger, undefined, typed);
  });

  test('of one or two letters, but for those that mean it', () => {
    const letters = [...'abcdefghijklmnopqrstuvwxyz'];
    const meant = ['sa', 'sh', 'od', 'dv'];
    for (const typed of [
      ...letters,
      ...letters.flatMap((a) => letters.map((b) => a + b)),
    ]) {
      assert.equal(
        find(typed).danger !== undefined,
        meant.includes(typed),
        typed,
      );
    }
  });

  test('of a word that is only begun', () => {
    for (const typed of [
      'sui',
      'suic',
      'rap',
      'stran',
      'abu',
      'overd',
      'thre',
      'viol',
      'assa',
    ]) {
      if (typed !== 'sui') assert.equal(find(typed).danger, undefined, typed);
    }
  });

  test('of a kind word on a page whose own words are pleasant', () => {
    for (const { label, valence, id } of content.feelings)
      if (valence > 0) assert.equal(find(label).danger, undefined, id);
  });
});

describe('whatever is typed', () => {
  const arbTyped = fc.oneof(
    fc.string({ maxLength: 60, unit: 'binary' }),
    fc.string({ maxLength: 300 }),
    fc
      .array(fc.constantFrom(...table.flatMap(([typed]) => typed.split(' '))), {
        maxLength: 14,
      })
      .map((words) => words.join(' ')),
  );

  test('finds words that can be chosen, each once, twelve at most, and nothing else', () => {
    const arbVisit = fc.tuple(arbWorld, arbTyped, fc.nat());
    holds(arbVisit, ([{ content: one }, typed, seed]) => {
      const choosable = one.feelings.filter((_, index) => (index + seed) % 3);
      const { words, danger } = findWords(one, choosable, typed);
      ok(
        words.every((word) => choosable.includes(word)),
        'a word that cannot be chosen',
      );
      ok(
        new Set(words).size === words.length && words.length <= 12,
        'too many',
      );
      ok(
        [
          undefined,
          'harm-to-self',
          'harm-by-others',
          'own-behaviour',
          'body',
        ].includes(danger),
        'a danger',
      );
    });
  });

  test('comes back in nothing of the result', () => {
    const typed = 'he hit me zzqqxx and i want to die';
    assert.ok(
      !JSON.stringify(findWords(content, content.feelings, typed)).includes(
        'zzqqxx',
      ),
      'it is repeated',
    );
    assert.deepEqual(
      Object.keys(findWords(content, content.feelings, typed)).toSorted(),
      ['danger', 'words'],
    );
  });

  test('changes nothing about the words, and finds the same again', () => {
    holds(arbTyped, (typed) => assert.deepEqual(find(typed), find(typed)));
  });

  test('nothing, spaces and signs find nothing', () => {
    for (const typed of ['', '   ', '...', '!?', '***', '🙂', '@@', 'zzzzqqq'])
      assert.deepEqual(find(typed), { ids: [], danger: undefined }, typed);
  });

  test('is read between two frames, also a whole paragraph', () => {
    const keystrokes = [
      'i fele so ovewhelmd',
      'x'.repeat(240),
      'qwertz uiopas dfghjk yxcvbn '.repeat(8),
      ...table.map(([typed]) => typed),
    ];
    for (const typed of keystrokes) find(typed);
    const times = keystrokes.map((typed) => {
      const start = performance.now();
      find(typed);
      return performance.now() - start;
    });
    const median = times.toSorted((a, b) => a - b)[
      Math.floor(times.length / 2)
    ]!;
    ok(median < 5, `${median} ms`);
  });
});

describe('a pack', () => {
  const base = {
    format: 'aftercare-pack/1',
    catalogue: {},
    words: {},
  } as const;
  const withPack = (pack: Partial<Pack>) => {
    const loaded = loadContent(
      [builtinPack, { ...base, language: 'en', ...pack }],
      'kink',
    );
    return (typed: string) => {
      const { words, danger } = findWords(loaded, loaded.feelings, typed);
      return { ids: words.map(({ id }) => id), danger };
    };
  };

  test('in the same language adds words, and the others stay', () => {
    const ideas = [
      { words: ['wobblesome'], finds: ['shaky'], danger: 'body' as const },
    ];
    const found = withPack({ language: 'en-US', words: { typed: { ideas } } });
    assert.deepEqual(found('wobblesome'), { ids: ['shaky'], danger: 'body' });
    assert.equal(found('suicide').danger, 'harm-to-self');
  });

  test('in another language brings its own: "die" is an article in German', () => {
    const ideas = [
      {
        words: ['sterben', 'umbringen', 'Selbstmord'],
        finds: ['unsafe-with-self'],
        danger: 'harm-to-self' as const,
      },
    ];
    const found = withPack({ language: 'de', words: { typed: { ideas } } });
    assert.equal(found('die').danger, undefined);
    assert.deepEqual(found('ich möchte sterben'), {
      ids: ['unsafe-with-self'],
      danger: 'harm-to-self',
    });
  });

  test('in another language without any leaves those that were there', () => {
    assert.equal(
      withPack({ language: 'el' })('suicide').danger,
      'harm-to-self',
    );
  });

  test('brings a word of alarm of its own, and whoever types it is told of support', () => {
    const feelings = [
      {
        id: 'followed',
        audience: 'general',
        family: 'alarm',
        valence: -0.9,
        arousal: 0.7,
        needs: ['safety'],
        safety: { level: 'strong', topics: ['domestic-violence'] },
      },
    ];
    const words = {
      feelings: {
        followed: {
          label: 'Shadowed',
          gloss: 'Somebody is behind me.',
          also: ['tailed'],
        },
      },
    };
    const found = withPack({
      catalogue: { feelings } as Pack['catalogue'],
      words,
    });
    assert.deepEqual(found('tailed'), {
      ids: ['followed'],
      danger: 'harm-by-others',
    });
  });
});

test('every page has every word that typing may find, or one that is only for another page', () => {
  const ids = new Set(builtinContent('kink').feelings.map(({ id }) => id));
  const { ideas = [], acts = [], people } = content.typed!;
  const named = [
    ...ideas.flatMap(({ finds }) => finds),
    ...acts.flatMap(({ finds, toMyself = [], byMe }) => [
      ...finds,
      ...toMyself,
      ...(byMe?.finds ?? []),
    ]),
    ...(people?.own ?? []),
  ];
  for (const id of named) ok(ids.has(id), id);
  for (const audience of audiences)
    ok(Object.isFrozen(builtinContent(audience).typed?.ideas), audience);
});
