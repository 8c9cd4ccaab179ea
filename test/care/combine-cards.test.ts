import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import {
  combineCards,
  type SharedItem,
  type SharedPlan,
} from '../../src/care/combine-cards.js';
import type { Answer, Preferences } from '../../src/care/preferences.js';
import { builtinContent } from '../../src/content/whole.js';
import { find, type Content } from '../../src/content/content.js';
import {
  preferenceLevels,
  preferenceRoles,
  type Level,
  type Role,
} from '../../src/content/schema.js';
import {
  arbAnswer,
  arbCards,
  arbPreferences,
  arbWorld,
  holds,
  ok,
  type World,
} from '../support/arbitraries.js';

const content = builtinContent('kink');
const card = (
  id: string,
  receive?: Level | Answer,
  give?: Level | Answer,
): Preferences => {
  const answer = (value: Level | Answer): Answer =>
    typeof value === 'string' ? { level: value } : value;
  return {
    [id]: {
      ...(receive && { receive: answer(receive) }),
      ...(give && { give: answer(give) }),
    },
  };
};
const nothing: SharedPlan = { plan: [], ask: [], leaveOut: [] };

describe('one item in one direction', () => {
  const outcome = (receive: Level | Answer, give: Level | Answer): string => {
    const { plan, ask, leaveOut } = combineCards(
      content,
      card('hug', receive),
      card('hug', undefined, give),
    );
    ok(plan.length + ask.length + leaveOut.length <= 1);
    return plan.length
      ? 'plan'
      : ask.length
        ? 'ask'
        : leaveOut.length
          ? 'leave out'
          : 'nothing';
  };
  for (const receive of preferenceLevels) {
    for (const give of preferenceLevels) {
      const both = [receive, give];
      const expected = both.every((level) => /need|like/.test(level))
        ? 'plan'
        : both.every((level) => /need|like|maybe/.test(level))
          ? 'ask'
          : 'nothing';
      test(`to receive: ${receive}, to give: ${give}: ${expected}`, () =>
        assert.equal(outcome(receive, give), expected));
    }
  }

  test('kept to myself: nothing, whatever it says', () => {
    for (const level of preferenceLevels)
      assert.equal(
        outcome({ level, private: true, tell: true }, 'need'),
        'nothing',
      );
  });

  test('a limit that somebody chose to tell: left out, whatever the other one says', () => {
    for (const level of preferenceLevels)
      assert.equal(
        outcome({ level: 'hard-no', tell: true }, level),
        'leave out',
      );
    for (const level of preferenceLevels)
      if (level !== 'hard-no')
        assert.equal(outcome({ level, tell: true }, 'not-for-me'), 'nothing');
  });

  test('says who receives', () => {
    assert.deepEqual(
      combineCards(content, card('hug', 'need'), card('hug', undefined, 'like'))
        .plan,
      [{ item: 'hug', by: 'a' }],
    );
    assert.deepEqual(
      combineCards(content, card('hug', undefined, 'like'), card('hug', 'need'))
        .plan,
      [{ item: 'hug', by: 'b' }],
    );
  });
});

describe('a mutual item', () => {
  test('meets only when both want it in both directions, and names nobody', () => {
    const both = card('kiss', 'like', 'like');
    assert.deepEqual(combineCards(content, both, both).plan, [
      { item: 'kiss' },
    ]);
    assert.deepEqual(
      combineCards(content, both, card('kiss', 'like')),
      nothing,
    );
    assert.deepEqual(
      combineCards(content, both, card('kiss', 'like', 'maybe')).ask,
      [{ item: 'kiss' }],
    );
    assert.deepEqual(
      combineCards(content, both, card('kiss', 'like', 'not-for-me')),
      nothing,
    );
  });
});

describe('things to leave out', () => {
  test('never become a plan, and are left out only when somebody says so', () => {
    const wish = (tell: boolean): Preferences =>
      card('skip-jokes', { level: 'need', ...(tell && { tell }) });
    assert.deepEqual(combineCards(content, wish(false), wish(false)), nothing);
    assert.deepEqual(combineCards(content, wish(true), {}).leaveOut, [
      { item: 'skip-jokes' },
    ]);
    assert.deepEqual(
      combineCards(
        content,
        {},
        card('skip-jokes', { level: 'maybe', tell: true }),
      ),
      nothing,
    );
    assert.deepEqual(
      combineCards(
        content,
        card('skip-jokes', 'need', 'need'),
        card('skip-jokes', 'need', 'need'),
      ),
      nothing,
    );
  });
});

/* The same rules once more, as one reads them in the domain notes: what meets is worked out here item by item. */
function expected(
  content: Content,
  a: Preferences,
  b: Preferences,
): Set<string> {
  const found = new Set<string>();
  for (const { id, group, mutual } of content.items) {
    const leaveOut = find(content.groups, group)!.leaveOut;
    const given = [a, b].flatMap((one) =>
      preferenceRoles.flatMap((role) => one[id]?.[role] ?? []),
    );
    const limit = ({ level }: Answer): boolean =>
      level === 'hard-no' || (!!leaveOut && /need|like/.test(level));
    if (given.some((answer) => limit(answer) && answer.tell && !answer.private))
      found.add(`leaveOut ${id}`);
    else if (!leaveOut && !given.some(({ level }) => level === 'hard-no')) {
      const directions = {
        a: [a[id]?.receive, b[id]?.give],
        b: [b[id]?.receive, a[id]?.give],
      };
      const pairs = mutual
        ? { '': [...directions.a, ...directions.b] }
        : directions;
      for (const [by, answers] of Object.entries(pairs)) {
        const said = answers.map((answer) =>
          answer && !answer.private ? answer.level : 'silence',
        );
        if (said.every((level) => ['need', 'like'].includes(level)))
          found.add(`plan ${id} ${by}`.trim());
        else if (
          said.every((level) => ['need', 'like', 'maybe'].includes(level))
        )
          found.add(`ask ${id} ${by}`.trim());
      }
    }
  }
  return found;
}
const flat = (result: SharedPlan): Set<string> =>
  new Set(
    Object.entries(result).flatMap(([part, meetings]: [string, SharedItem[]]) =>
      meetings.map(({ item, by = '' }) => `${part} ${item} ${by}`.trim()),
    ),
  );
const swapped = (found: Set<string>): Set<string> =>
  new Set(
    [...found].map((line) =>
      line.replace(/ ([ab])$/, (_, by: string) => (by === 'a' ? ' b' : ' a')),
    ),
  );

describe('whichever two cards meet', () => {
  test('it holds what both gave, all of it and nothing else', () => {
    holds(
      arbCards,
      ({ world: { content }, a, b }) =>
        assert.deepEqual(
          flat(combineCards(content, a, b)),
          expected(content, a, b),
        ),
      1000,
    );
  });

  test('swapping the two people swaps a and b, and nothing else', () => {
    holds(arbCards, ({ world: { content }, a, b }) =>
      assert.deepEqual(
        swapped(flat(combineCards(content, b, a))),
        flat(combineCards(content, a, b)),
      ),
    );
  });

  test('it holds ids and whose turn, no level, no note, no time, no count', () => {
    holds(arbCards, ({ world: { content }, a, b }) => {
      const result = combineCards(content, a, b);
      assert.deepEqual(Object.keys(result), ['plan', 'ask', 'leaveOut']);
      for (const meeting of Object.values(result).flat() as SharedItem[]) {
        ok(Object.keys(meeting).every((key) => key === 'item' || key === 'by'));
        ok(find(content.items, meeting.item));
        ok([undefined, 'a', 'b'].includes(meeting.by));
      }
      for (const { item, by } of result.leaveOut)
        assert.equal(by, undefined, item);
    });
  });
});

describe('nobody can tell one silence from another', () => {
  /** A card, and one item of it in one direction. */
  const spot = arbWorld
    .filter(({ content }) => content.items.length > 0)
    .chain((world: World) =>
      fc.record({
        world: fc.constant(world),
        a: arbPreferences(world.content),
        b: arbPreferences(world.content),
        item: fc.constantFrom(...world.content.items.map(({ id }) => id)),
        role: fc.constantFrom(...preferenceRoles),
        other: fc.option(arbAnswer, { nil: undefined }),
        hidden: fc.constantFrom(...preferenceLevels),
      }),
    );
  type Spot = {
    b: Preferences;
    item: string;
    role: Role;
    other: Answer | undefined;
  };
  const saying = (
    { b, item, role, other }: Spot,
    answer: Answer | undefined,
  ): Preferences => {
    const opposite = role === 'give' ? 'receive' : 'give';
    return {
      ...b,
      [item]: {
        ...(other && { [opposite]: other }),
        ...(answer && { [role]: answer }),
      },
    };
  };

  test('unanswered, not for me, and kept to myself at any level but never are the same to the other person', () => {
    holds(spot, ({ world: { content }, a, hidden, ...rest }) => {
      const seen = (answer: Answer | undefined): SharedPlan =>
        combineCards(content, a, saying(rest, answer));
      assert.deepEqual(seen({ level: 'not-for-me' }), seen(undefined));
      assert.deepEqual(
        seen({ level: 'not-for-me', tell: true }),
        seen(undefined),
      );
      if (hidden !== 'hard-no')
        assert.deepEqual(
          seen({ level: hidden, private: true, tell: true, note: 'mine' }),
          seen(undefined),
        );
    });
  });

  test('please never, untold, is the same as never having opened the item', () => {
    holds(spot, ({ world: { content }, a, ...rest }) => {
      const quiet = {
        ...rest,
        other: rest.other && { ...rest.other, tell: false },
      };
      const { [rest.item]: _, ...unopened } = rest.b;
      for (const answer of [
        { level: 'hard-no' as const },
        { level: 'hard-no' as const, private: true, tell: true },
      ]) {
        assert.deepEqual(
          combineCards(content, a, saying(quiet, answer)),
          combineCards(content, a, unopened),
        );
      }
    });
  });

  test('so on an item with no open answer beside it, all four silences are one', () => {
    holds(spot, ({ world: { content }, a, ...rest }) => {
      const seen = (answer: Answer | undefined): SharedPlan =>
        combineCards(content, a, saying({ ...rest, other: undefined }, answer));
      for (const answer of [
        { level: 'not-for-me' },
        { level: 'hard-no' },
        { level: 'need', private: true },
        { level: 'hard-no', private: true },
      ] as Answer[]) {
        assert.deepEqual(seen(answer), seen(undefined));
      }
    });
  });
});
