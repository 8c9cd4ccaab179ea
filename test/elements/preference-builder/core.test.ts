import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc, { type Arbitrary } from 'fast-check';
import type { Answer, Preferences } from '../../../src/care/preferences.js';
import { builtinContent } from '../../../src/content/whole.js';
import type { Content } from '../../../src/content/content.js';
import type { Level, Role, Timing } from '../../../src/content/schema.js';
import { preferenceLevels } from '../../../src/content/terms.js';
import {
  cardSections,
  isLimit,
  keepsAway,
  highlightedQuestions,
  progress,
  questionsFor,
  shownLevel,
  timesFor,
  withLevel,
  withTime,
  type Question,
} from '../../../src/views/preferences/preferences.core.js';
import { createSession } from '../../../src/session/session.js';
import { arbPreferences, arbWorld, holds } from '../../support/arbitraries.js';

const both: readonly Role[] = ['receive', 'give'];
const all = (
  content: Content,
  preferences: Preferences = {},
  roles = both,
  ids: readonly string[] = [],
): Question[] => questionsFor(content, preferences, { roles, groups: ids });

interface Filled {
  readonly content: Content;
  readonly preferences: Preferences;
  readonly roles: readonly Role[];
  readonly groups: readonly string[];
}
/** Somebody's card, and what a builder asks of it. */
const arbFilled: Arbitrary<Filled> = arbWorld.chain(({ content }) =>
  fc.record({
    content: fc.constant(content),
    preferences: arbPreferences(content),
    roles: fc.subarray([...both], { minLength: 1 }),
    groups: fc.subarray(content.groups.map(({ id }) => id)),
  }),
);

const builtin = builtinContent('kink');
const question = (id: string, role: Role = 'receive'): Question =>
  all(builtin).find(({ item, role: side }) => item.id === id && side === role)!;
/** A press on a box of a question: on a level, or on one of its times. */
type Press = { readonly level: Level } | { readonly time: Timing };
/**
 * One question of the built-in content and some presses on its boxes, the first
 * of them on a level.
 */
const arbPressed: Arbitrary<{ one: Question; presses: Press[] }> = fc
  .constantFrom(...all(builtin))
  .chain((one) => {
    const onLevel = fc
      .constantFrom(...preferenceLevels)
      .map((level) => ({ level }));
    const times = one.item.timing.map((time) => ({ time }));
    const onBox = times.length
      ? fc.oneof(onLevel, fc.constantFrom(...times))
      : onLevel;
    const presses = fc
      .tuple(onLevel, fc.array<Press>(onBox, { maxLength: 6 }))
      .map(([first, more]) => [first, ...more]);
    return fc.record({ one: fc.constant(one), presses });
  });
const pressed = (one: Question, press: Press): Answer | undefined =>
  'level' in press ? withLevel(one, press.level) : withTime(one, press.time);
const after = (one: Question, presses: readonly Press[]): Answer =>
  presses.reduce<Answer | undefined>(
    (answer, press) => pressed({ ...one, answer }, press),
    undefined,
  )!;

describe('what is asked', () => {
  it('is every item of the groups that are wanted, in the directions that are wanted, each once', () =>
    holds(arbFilled, ({ content, preferences, roles, groups }) => {
      const questions = all(content, preferences, roles, groups);
      for (const { group, item, role, answer } of questions) {
        assert.ok(
          !groups.length || groups.includes(group.id),
          'a group that was not wanted',
        );
        assert.equal(item.group, group.id);
        assert.ok(roles.includes(role) && item.roles.includes(role));
        assert.equal(
          answer,
          preferences[item.id]?.[role],
          'not what was said of it',
        );
      }
      const order = content.groups.filter(({ id }) =>
        questions.some(({ group }) => group.id === id),
      );
      assert.deepEqual(
        [...new Set(questions.map(({ group }) => group))],
        order,
        'not group by group',
      );
      assert.equal(
        new Set(questions.map(({ item, role }) => `${item.id} ${role}`)).size,
        questions.length,
      );
      const leavesOut = new Set(
        content.groups.filter(({ leaveOut }) => leaveOut).map(({ id }) => id),
      );
      assert.ok(
        !questions.some(
          ({ item, role }) => role === 'give' && leavesOut.has(item.group),
        ),
        'nobody gives what is left out',
      );
      for (const item of content.items.filter(
        ({ group }) => !groups.length || groups.includes(group),
      )) {
        for (const role of roles.filter(
          (side) =>
            item.roles.includes(side) &&
            !(side === 'give' && leavesOut.has(item.group)),
        )) {
          assert.ok(
            questions.some((one) => one.item === item && one.role === role),
            `${item.id} ${role} is missing`,
          );
        }
      }
    }));

  it('is never to give, where it is something to leave out', () => {
    assert.deepEqual(all(builtin, {}, ['give'], ['skip']), []);
    const asked = all(builtin, {}, both, ['skip']);
    assert.ok(
      asked.length &&
        asked.every(
          ({ role, kind }) => role === 'receive' && kind === 'leave-out',
        ),
    );
  });

  it('is tied together by names that are all different and say nothing', () => {
    const names = all(builtin).map(({ name }) => name);
    assert.equal(new Set(names).size, names.length);
    for (const name of names) assert.match(name, /^q\d+-\d$/);
  });
});

describe('a press on a box', () => {
  it('gives an answer that the level can have: no time beside a no', () =>
    holds(arbPressed, ({ one, presses }) => {
      const { level, timing = [] } = after(one, presses);
      assert.ok(preferenceLevels.includes(level));
      assert.ok(
        timing.every((time) => timesFor(one, level).includes(time)),
        timing.join(),
      );
      assert.equal(new Set(timing).size, timing.length);
    }));

  it('is undone by the same press again, where it is a tick', () =>
    holds(arbPressed, ({ one, presses }) => {
      const before = after(one, presses.slice(0, 1));
      for (const time of timesFor(one, before.level)) {
        const ticked = withTime({ ...one, answer: before }, time)!;
        assert.notDeepEqual(ticked, before);
        const { timing, level } = withTime({ ...one, answer: ticked }, time)!;
        assert.deepEqual(
          { timing, level },
          { timing: before.timing, level: before.level },
        );
      }
    }));

  it('keeps the note and the times when only the level changes', () => {
    const hug: Question = {
      ...question('hug'),
      answer: { level: 'need', timing: ['next-day'], note: 'Slowly.' },
    };
    const after = withLevel(hug, 'like');
    assert.deepEqual(
      [after.level, after.timing, after.note],
      ['like', ['next-day'], 'Slowly.'],
    );
    assert.deepEqual(withLevel(hug, 'hard-no').timing, []);
  });

  it('leaves what an older card says of keeping to oneself, and of telling while it is still a no', () => {
    const hug: Question = {
      ...question('hug'),
      answer: { level: 'hard-no', tell: true },
    };
    assert.equal(
      withLevel({ ...hug, answer: { level: 'like', private: true } }, 'need')
        .private,
      true,
    );
    assert.equal(withLevel(hug, 'hard-no').tell, true);
    assert.equal(withLevel(hug, 'like').tell, false);
  });

  it('leaves everything as it was once the answer is taken back', () =>
    holds(
      arbFilled,
      ({ preferences }) => {
        const session = createSession({ audience: 'kink' });
        session.setPreferences(preferences);
        const before = session.getState().preferences;
        const untouched = all(builtin, before).filter(({ answer }) => !answer);
        for (const one of [untouched[0]!, untouched.at(-1)!]) {
          session.setPreference(
            one.item.id,
            one.role,
            withLevel(one, 'hard-no'),
          );
          session.setPreference(one.item.id, one.role, undefined);
          assert.deepEqual(session.getState().preferences, before);
        }
      },
      50,
    ));
});

describe('a no', () => {
  it('is "please never" to a wish, and the first two answers to what is better left out', () => {
    const noTo = (one: Question): string[] =>
      preferenceLevels.filter((level) => isLimit(one, level));
    assert.deepEqual(noTo(question('hug')), ['hard-no']);
    assert.deepEqual(noTo(question('skip-jokes')), ['need', 'like']);
    assert.deepEqual(
      noTo(question('no-contact')),
      ['need', 'like'],
      'quiet days are a wish that keeps messages away',
    );
    assert.deepEqual(noTo(question('no-contact', 'give')), []);
  });

  it('says that something is no longer suggested only where it keeps a practice away', () => {
    assert.deepEqual(
      ['hug', 'skip-touch', 'no-contact', 'skip-jokes', 'kiss'].map((id) =>
        keepsAway(question(id)),
      ),
      [true, true, true, false, false],
    );
  });

  it('of an older card reads as "please don\'t" where something is better left out, and as it stands anywhere else', () => {
    const never = (id: string): unknown =>
      shownLevel({ ...question(id), answer: { level: 'hard-no' } });
    assert.deepEqual(
      [never('skip-jokes'), never('hug'), never('no-contact')],
      ['need', 'hard-no', 'hard-no'],
    );
    const card: Preferences = {
      'skip-jokes': { receive: { level: 'hard-no' } },
      'skip-touch': { receive: { level: 'need' } },
    };
    assert.equal(
      cardSections(all(builtin, card)).length,
      1,
      'one heading for the same answer',
    );
  });
});

describe('progress', () => {
  it('counts items and not questions', () => {
    const after = (preferences: Preferences): unknown =>
      progress(all(builtin, preferences, both, ['touch']));
    const total = new Set(
      all(builtin, {}, both, ['touch']).map(({ item }) => item),
    ).size;
    assert.deepEqual(after({}), { done: 0, total });
    assert.deepEqual(
      after({ hug: { receive: { level: 'like' }, give: { level: 'like' } } }),
      { done: 1, total },
    );
  });
});

describe('the card', () => {
  it('lists every answer to what is asked once, under its own level, and nothing else', () =>
    holds(arbFilled, ({ content, preferences, roles, groups }) => {
      const questions = all(content, preferences, roles, groups);
      const sections = cardSections(questions);
      const listed = sections.flat();
      assert.equal(
        new Set(listed).size,
        listed.length,
        'an answer is there twice',
      );
      assert.deepEqual(
        new Set(listed),
        new Set(questions.filter(({ answer }) => answer)),
      );
      assert.ok(
        sections.every(({ length }) => length),
        'a heading with nothing under it',
      );
      const headings = sections.map((section) =>
        [
          ...new Set(section.map((one) => `${one.kind} ${shownLevel(one)!}`)),
        ].join(),
      );
      assert.ok(
        !headings.some((heading) => heading.includes(',')),
        'under a heading that is not its own',
      );
      assert.equal(
        new Set(headings).size,
        headings.length,
        'a heading is there twice',
      );
    }));

  it('never has a group that is not asked', () =>
    holds(arbFilled, ({ content, preferences, groups }) => {
      if (!groups.length) return;
      for (const { item } of cardSections(
        all(content, preferences, both, groups),
      ).flat())
        assert.ok(groups.includes(item.group));
    }));

  it('goes from wishes to limits, and ends with what to leave out', () => {
    const card: Preferences = {
      'skip-touch': { receive: { level: 'need' } },
      hug: { receive: { level: 'hard-no' }, give: { level: 'like' } },
      water: { receive: { level: 'need' } },
    };
    assert.deepEqual(
      cardSections(all(builtin, card)).map(
        ([one]) => `${one!.kind} ${one!.answer!.level}`,
      ),
      ['receive need', 'receive hard-no', 'give like', 'leave-out need'],
    );
  });
});

describe('what could matter now', () => {
  const named = (key: string): Question =>
    all(builtin).find((one) => one.key === key)!;

  it('is at most three items to receive, without an answer, of those that what comes first depends on', () =>
    holds(
      arbFilled,
      ({ preferences }) => {
        const session = createSession({ audience: 'kink' });
        session.submitCheckIn({
          feelings: ['disconnected'],
          needs: ['closeness'],
        });
        session.setPreferences(preferences);
        const said = session.getState().preferences;
        const ranked = session.rank();
        const marked = highlightedQuestions(all(builtin, said), ranked).map(
          named,
        );
        assert.ok(marked.length <= 3);
        assert.equal(
          new Set(marked.map(({ item }) => item)).size,
          marked.length,
        );
        for (const { kind, item } of marked) {
          assert.equal(kind, 'receive');
          assert.ok(!said[item.id]?.receive, 'it has an answer');
          assert.ok(
            ranked.some(
              ({ practice, reasons }) =>
                reasons.length && item.practices.includes(practice.id),
            ),
          );
        }
      },
      60,
    ));

  it('is nothing where nothing was said, and never something to leave out or to give', () => {
    const session = createSession({ audience: 'kink' });
    assert.deepEqual(highlightedQuestions(all(builtin), session.rank()), []);
    session.submitCheckIn({ feelings: [], needs: ['closeness'] });
    const marked = highlightedQuestions(all(builtin), session.rank()).map(
      named,
    );
    assert.equal(marked.length, 3);
    assert.ok(marked.every(({ kind }) => kind === 'receive'));
    assert.deepEqual(
      highlightedQuestions(all(builtin, {}, ['give']), session.rank()),
      [],
    );
  });
});
