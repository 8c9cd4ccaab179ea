import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { builtinContent } from '../../src/content/whole.js';
import {
  contextsFor,
  isAllowed,
  type Content,
  type ListName,
} from '../../src/content/content.js';
import { audiences } from '../../src/content/schema.js';
import { arbPack, holds, ok } from '../support/arbitraries.js';
import { loadContent } from '../../src/content/load/read-pack.js';

/** What a page for everyone says nowhere. */
const sexual =
  /\b(sex\w*|post-?coital|intercourse|orgasm\w*|climax\w*|erotic\w*|arous\w*|foreplay|afterglow|genital\w*|condom\w*|nak(ed|edness)|nud(e|ity)|horny|turned on|mak(e|ing) love|lovers?|kiss\w*|intima\w*|kink\w*|bdsm|fetish\w*|bondage|dom|sub|doms|subs|submissive|dominant|topping|scenes?|safe ?words?|hook(ed|ing)?[ -]?ups?|one[ -]night)\b/i;

/**
 * Of the words for a context only those are shown that the audience may name.
 */
const isSaid = (key: string, audience: Content['audience']): boolean =>
  !key.startsWith('checkin.context.') ||
  key.endsWith('.none') ||
  contextsFor(audience).some((context) => key === `checkin.context.${context}`);

/**
 * Every word that a page can show, apart from the names of services: those are
 * theirs.
 */
function* wordsOf({
  audience,
  families,
  needs,
  feelings,
  practices,
  groups,
  items,
  evidence,
  messages,
}: Content): Generator<[string, string]> {
  for (const { id, label, gloss } of [...families, ...needs])
    yield [id, `${label} ${gloss}`];
  for (const { id, label, gloss, also = [] } of feelings)
    yield [`feeling ${id}`, [label, gloss, ...also].join(' | ')];
  for (const {
    id,
    title,
    intro,
    ask,
    askFor = [],
    steps = [],
    say = [],
    cautions = [],
    adapt,
  } of practices) {
    yield [
      `practice ${id}`,
      [title, intro, ask, ...askFor, ...steps, ...say, ...cautions, adapt].join(
        ' | ',
      ),
    ];
  }
  for (const { id, label } of groups) yield [`group ${id}`, label];
  for (const { id, receive, give = '', ask = '' } of items)
    yield [`item ${id}`, [receive, give, ask].join(' | ')];
  for (const { id, text, source = '' } of evidence)
    yield [`evidence ${id}`, `${text} ${source}`];
  for (const [key, text] of Object.entries(messages).filter(([key]) =>
    isSaid(key, audience),
  ))
    yield [
      `message ${key}`,
      typeof text === 'string' ? text : Object.values(text).join(' | '),
    ];
}

describe('for everyone', () => {
  const content = builtinContent('general');

  test('there is no sexual word anywhere', () => {
    for (const [where, words] of wordsOf(content))
      assert.doesNotMatch(words, sexual, where);
  });

  test('the list of words is one that would find them', () => {
    const found = [...wordsOf(builtinContent('kink'))]
      .filter(([, words]) => sexual.test(words))
      .map(([where]) => where);
    for (const where of [
      'feeling after-sex-blues',
      'feeling sub-drop',
      'practice gentle-debrief',
      'item kiss',
      'evidence E1',
      'evidence E11',
    ]) {
      ok(found.includes(where), where);
    }
  });

  test('there are only the three contexts that need no sex, and every practice has one of them', () => {
    assert.deepEqual(contextsFor('general'), [
      'difficult-conversation',
      'conflict',
      'emotional-moment',
    ]);
    for (const { id, contexts } of content.practices) {
      ok(
        contexts.length > 0 &&
          contexts.every((context) => contextsFor('general').includes(context)),
        id,
      );
    }
  });

  test('what the article has for every vulnerable moment is there: each type, each family, each need, each group', () => {
    const { practices, feelings, items, families, needs, groups } = content;
    assert.equal(new Set(practices.map(({ type }) => type)).size, 5);
    assert.deepEqual(
      [families.length, needs.length, groups.length],
      [10, 16, 8],
    );
    for (const { id } of families)
      ok(
        feelings.some(({ family }) => family === id),
        id,
      );
    for (const { id } of groups)
      ok(
        items.some(({ group }) => group === id),
        id,
      );
  });

  test('what is only for intimate pages is gone', () => {
    const hidden = [
      'kiss',
      'shower-together',
      'sleep-close',
      'towel-clean-up',
      'stay-over',
      'hear-liked',
      'look-back',
      'body-check',
      'role-off',
      'drop-check',
    ];
    const gone = [
      'floaty',
      'sub-drop',
      'dom-drop',
      'after-sex-blues',
      'gentle-debrief',
      'drop-check-in',
      'drop-day-two',
      'agree-signals',
      'checked-over',
      'not-as-hoped',
      ...hidden,
    ];
    const there = [
      ...content.feelings,
      ...content.practices,
      ...content.items,
    ].map(({ id }) => id);
    for (const id of gone) ok(!there.includes(id), id);
  });
});

test('a word of kink needs a page for kink', () => {
  const kink = /\b(kink\w*|bdsm|sub|dom|topping|scenes?|bottom)\b/i;
  for (const [where, words] of wordsOf(builtinContent('intimate')))
    assert.doesNotMatch(words, kink, where);
});

describe('from one audience to the next', () => {
  const kinds: readonly ListName[] = [
    'families',
    'needs',
    'feelings',
    'practices',
    'groups',
    'items',
    'evidence',
    'services',
  ];
  const grows = (lower: Content, higher: Content): void => {
    for (const kind of kinds) {
      const [less, more] = [lower, higher].map((one) =>
        one[kind].map(({ id }) => id),
      );
      assert.deepEqual(
        more!.filter((id) => less!.includes(id)),
        less,
        kind,
      );
      ok(
        lower[kind].every(({ audience }) =>
          isAllowed(audience, lower.audience),
        ),
        kind,
      );
    }
    for (const practice of lower.practices) {
      const same = higher.practices.find(({ id }) => id === practice.id)!;
      for (const list of ['contexts', 'needs', 'feelings'] as const)
        ok(
          practice[list].every((one) => (same[list] as string[]).includes(one)),
        );
    }
  };

  test('everything stays, in the same order, and some is added', () => {
    const [general, intimate, kink] = audiences.map((audience) =>
      builtinContent(audience),
    );
    grows(general!, intimate!);
    grows(intimate!, kink!);
    for (const kind of [
      'feelings',
      'practices',
      'items',
      'evidence',
    ] as const) {
      ok(
        general![kind].length < intimate![kind].length &&
          intimate![kind].length < kink![kind].length,
        kind,
      );
    }
  });

  test('so in content that nobody wrote, with nothing left that points to what is gone', () => {
    holds(arbPack, (pack) => {
      const worlds = audiences.map((audience) => loadContent([pack], audience));
      grows(worlds[0]!, worlds[1]!);
      grows(worlds[1]!, worlds[2]!);
      for (const {
        families,
        needs,
        feelings,
        practices,
        groups,
        items,
      } of worlds) {
        const has = (
          list: readonly { id: string }[],
          ids: readonly string[],
        ): void => ok(ids.every((id) => list.some((entry) => entry.id === id)));
        for (const feeling of feelings)
          (has(families, [feeling.family]), has(needs, feeling.needs));
        for (const practice of practices)
          (has(needs, practice.needs), has(feelings, practice.feelings));
        for (const item of items)
          (has(groups, [item.group]), has(practices, item.practices));
      }
    });
  });
});
