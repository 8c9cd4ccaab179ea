// Generated people and generated content for property tests. Everything is
// small, so that a counterexample can be read.
import assert from 'node:assert/strict';
import fc, { type Arbitrary } from 'fast-check';
import type { CheckIn } from '../../src/care/check-in.js';
import type { Answer, Preferences } from '../../src/care/preferences.js';
import type {
  Marks,
  Person,
  RankOptions,
} from '../../src/care/rank-practices.js';
import { builtinContent } from '../../src/content/whole.js';
import type { Content } from '../../src/content/content.js';
import { loadContent } from '../../src/content/load/read-pack.js';
import {
  audiences,
  careElements,
  companies,
  companyAnswers,
  careContexts,
  preferenceLevels,
  limitScopes,
  people,
  practiceTypes,
  preferenceRoles,
  safetyLevels,
  timings,
  supportTopics,
  type Catalogue,
  type Pack,
  type Role,
  type Words,
} from '../../src/content/schema.js';

/**
 * One seed for every run, so that a red test stays red; fast-check prints it
 * with the counterexample.
 */
export const seed = 20_261_123;

/**
 * `assert.ok` that always has a message. Without one Node looks for the text of
 * the call in the compiled source, which is one long line here, and a red test
 * takes minutes.
 */
export function ok(value: unknown, about = 'It does not hold.'): asserts value {
  assert.ok(value, about);
}

/**
 * Checks a property; a failure names the seed, the path to it and the smallest
 * counterexample.
 */
export function holds<T>(
  arbitrary: Arbitrary<T>,
  property: (value: T) => void,
  numRuns = 300,
): void {
  fc.assert(fc.property(arbitrary, property), { seed, numRuns });
}

/** Present or absent: nothing that a person may say is required. */
const maybe = <T>(arbitrary: Arbitrary<T>): Arbitrary<T | undefined> =>
  fc.option(arbitrary, { nil: undefined });
const someOf = <T>(list: readonly T[], least = 0): Arbitrary<T[]> =>
  fc.subarray([...list], { minLength: Math.min(least, list.length) });
const oneOf = <T>(list: readonly T[]): Arbitrary<T> => fc.constantFrom(...list);
/**
 * Building a generator costs more than drawing from it: one for each content.
 */
function perContent<T>(
  build: (content: Content) => Arbitrary<T>,
): (content: Content) => Arbitrary<T> {
  const built = new WeakMap<Content, Arbitrary<T>>();
  return (content) =>
    built.get(content) ??
    (built.set(content, build(content)), built.get(content)!);
}
const without = <T extends object>(value: T): T =>
  JSON.parse(JSON.stringify(value)) as T;

/* Content */

const audience = fc.oneof(
  { weight: 3, arbitrary: fc.constant('general' as const) },
  { weight: 2, arbitrary: oneOf(audiences) },
);
/**
 * Plain words, some of them in other scripts; what a pack may not hold is the
 * business of the tests of bad packs.
 */
const word = oneOf([
  'Close',
  'Far away',
  'A note',
  'Χέρι',
  'يد',
  '<3',
  'Ünïcode 🫶',
  "I don't know",
]);
const unit = fc.integer({ min: -10, max: 10 }).map((value) => value / 10);
const shape = fc.record({
  families: fc.integer({ min: 1, max: 3 }),
  needs: fc.integer({ min: 1, max: 4 }),
  feelings: fc.integer({ min: 1, max: 8 }),
  practices: fc.integer({ min: 1, max: 8 }),
  groups: fc.integer({ min: 1, max: 3 }),
  items: fc.integer({ min: 1, max: 6 }),
});
const idsOf = (prefix: string, count: number): string[] =>
  Array.from({ length: count }, (_, index) => `${prefix}${index}`);
/** One arbitrary entry for each id. */
const rows = <T>(
  ids: readonly string[],
  row: (id: string) => Arbitrary<T>,
): Arbitrary<T[]> => fc.tuple(...ids.map(row));
/** The words of each id. */
const worded = <T>(
  ids: readonly string[],
  words: Arbitrary<T>,
): Arbitrary<Record<string, T>> =>
  rows(ids, (id) => words.map((value) => [id, value] as const)).map((pairs) =>
    Object.fromEntries(pairs),
  );

function catalogueOf(
  ids: Record<keyof typeof kinds, string[]>,
): Arbitrary<Catalogue> {
  const named = (
    list: string[],
  ): Arbitrary<{ id: string; audience: (typeof audiences)[number] }[]> =>
    rows(list, (id) => fc.record({ id: fc.constant(id), audience }));
  const safety = maybe(
    fc.record({ level: oneOf(safetyLevels), topics: someOf(supportTopics) }),
  );
  const minutes = fc
    .tuple(fc.integer({ min: 0, max: 20 }), fc.integer({ min: 0, max: 20 }))
    .map(([from, more]) => [from, from + more] as [number, number]);
  return fc
    .record({
      families: named(ids.families),
      needs: rows(ids.needs, (id) =>
        fc.record({ id: fc.constant(id), audience, safety }),
      ),
      feelings: rows(ids.feelings, (id) =>
        fc.record({
          id: fc.constant(id),
          audience,
          family: oneOf(ids.families),
          valence: unit,
          arousal: unit,
          needs: someOf(ids.needs),
          safety,
        }),
      ),
      practices: rows(ids.practices, (id) =>
        fc.record({
          id: fc.constant(id),
          audience,
          minutes,
          type: oneOf(practiceTypes),
          company: someOf(companies, 1),
          with: someOf(people, 1),
          elements: someOf(careElements, 1),
          contexts: someOf(careContexts, 1),
          when: someOf(timings, 1),
          needs: someOf(ids.needs),
          feelings: someOf(ids.feelings),
          touch: maybe(fc.boolean()),
        }),
      ),
      groups: rows(ids.groups, (id) =>
        fc.record({
          id: fc.constant(id),
          audience,
          leaveOut: maybe(fc.boolean()),
        }),
      ),
      items: rows(ids.items, (id) =>
        fc.record({
          id: fc.constant(id),
          audience,
          group: oneOf(ids.groups),
          roles: someOf(preferenceRoles, 1),
          timing: someOf(timings, 1),
          practices: someOf(ids.practices),
          mutual: maybe(fc.boolean()),
          leaveOut: maybe(fc.boolean()),
          limitsTouch: maybe(fc.boolean()),
          limitsContact: maybe(fc.boolean()),
          limits: maybe(
            fc.array(
              fc.record({
                practice: oneOf(ids.practices),
                scope: oneOf(limitScopes),
              }),
              { maxLength: 3 },
            ),
          ),
        }),
      ),
      rules: fc.record({
        raise: fc.array(
          fc.record({ any: someOf(ids.feelings), with: someOf(ids.feelings) }),
          { maxLength: 3 },
        ),
        raiseIn: fc.array(
          fc.record({
            family: oneOf(ids.families),
            contexts: someOf(careContexts),
          }),
          { maxLength: 2 },
        ),
        raiseWithHard: someOf(ids.feelings),
        urgentIn: fc.array(
          fc.record({
            feelings: someOf(ids.feelings),
            contexts: someOf(careContexts),
          }),
          { maxLength: 2 },
        ),
        crisis: someOf(ids.feelings),
        notYourFault: someOf(ids.feelings),
        grounding: someOf(ids.practices),
        tired: someOf(ids.feelings),
        roomFirst: someOf(ids.feelings),
        savour: someOf(ids.feelings),
      }),
    })
    .map(without);
}

function wordsOf(ids: Record<keyof typeof kinds, string[]>): Arbitrary<Words> {
  const glossed = fc.record({ label: word, gloss: word });
  return fc.record({
    families: worded(ids.families, glossed),
    needs: worded(ids.needs, glossed),
    feelings: worded(ids.feelings, glossed),
    practices: worded(
      ids.practices,
      fc.record({
        title: word,
        intro: word,
        ask: word,
        steps: fc.array(word, { minLength: 1, maxLength: 3 }),
        say: fc.array(word, { maxLength: 2 }),
        askFor: maybe(fc.array(word, { maxLength: 2 })),
        cautions: fc.array(word, { maxLength: 2 }),
        adapt: word,
      }),
    ),
    groups: worded(ids.groups, fc.record({ label: word })),
    items: worded(ids.items, fc.record({ receive: word, give: word })),
  });
}

const kinds = {
  families: 'family',
  needs: 'need',
  feelings: 'feeling',
  practices: 'practice',
  groups: 'group',
  items: 'item',
};

/** A small pack that stands on its own, with rules of its own. */
export const arbPack: Arbitrary<Pack> = shape.chain((counts) => {
  const ids = Object.fromEntries(
    Object.entries(kinds).map(([kind, prefix]) => [
      kind,
      idsOf(prefix, counts[kind as keyof typeof kinds]),
    ]),
  ) as Record<keyof typeof kinds, string[]>;
  return fc.record({
    format: fc.constant('aftercare-pack/1' as const),
    language: oneOf(['en', 'el', 'ar', 'pt-BR']),
    catalogue: catalogueOf(ids),
    words: wordsOf(ids),
  });
});

/**
 * A content, printed by where it came from: the whole of it would bury the
 * counterexample.
 */
export class World {
  constructor(
    readonly content: Content,
    readonly origin: string,
  ) {}

  [fc.toStringMethod](): string {
    return this.origin;
  }
}

const builtinWorld = oneOf(audiences).map(
  (level) => new World(builtinContent(level), `built-in content, ${level}`),
);
const generatedWorld = fc
  .tuple(arbPack, oneOf(audiences))
  .map(
    ([pack, level]) =>
      new World(
        loadContent([pack], level),
        `${level}, ${JSON.stringify(pack)}`,
      ),
  );

/** The built-in content of each audience, and content that nobody wrote. */
export const arbWorld: Arbitrary<World> = fc.oneof(
  builtinWorld,
  generatedWorld,
);
export const arbBuiltinWorld: Arbitrary<World> = builtinWorld;

/* People */

const idsIn = (list: readonly { id: string }[]): string[] =>
  list.map(({ id }) => id);
/** Ids of a list in any order, now and then with one that does not exist. */
const chosenFrom = (
  list: readonly { id: string }[],
  maxLength: number,
): Arbitrary<string[]> =>
  fc
    .tuple(
      fc.shuffledSubarray(idsIn(list), {
        maxLength: Math.min(maxLength, list.length),
      }),
      maybe(fc.constant('no-such-id')),
    )
    .map(([ids, unknown]) => (unknown ? [unknown, ...ids] : ids));

/**
 * Ids of feelings, with the pressing ones as likely as all the others together:
 * safety is where mistakes matter.
 */
export function arbFeelings(
  { feelings }: Content,
  maxLength = 5,
): Arbitrary<string[]> {
  const pressing = feelings.filter(({ safety }) => safety);
  return fc.oneof(
    chosenFrom(feelings, maxLength),
    pressing.length
      ? chosenFrom(pressing, maxLength)
      : chosenFrom(feelings, maxLength),
  );
}

export const arbCheckIn = perContent((content): Arbitrary<CheckIn> =>
  arbFeelings(content)
    .chain((feelings) =>
      fc.record({
        point: maybe(fc.record({ valence: unit, arousal: unit })),
        feelings: fc.constant(feelings),
        strengths: maybe(worded(feelings, oneOf([1, 2, 3] as const))),
        needs: chosenFrom(content.needs, 2),
      }),
    )
    .map(without),
);

export const arbAnswer: Arbitrary<Answer> = fc
  .record({
    level: oneOf(preferenceLevels),
    timing: maybe(someOf(timings)),
    note: maybe(oneOf(['a note', 'only for me'])),
    private: maybe(fc.boolean()),
    tell: maybe(fc.boolean()),
  })
  .map(without);

const arbRoles: Arbitrary<Partial<Record<Role, Answer>>> = fc
  .record({ receive: maybe(arbAnswer), give: maybe(arbAnswer) })
  .map(without);

/**
 * Answers to some of the items, also those above the audience: they may have
 * been given where it was higher.
 */
export const arbPreferences = perContent((content): Arbitrary<Preferences> =>
  chosenFrom(content.limits, 12).chain((ids) => worded(ids, arbRoles)),
);

const flag = maybe(fc.boolean());
const arbMark = fc
  .record({ done: flag, helped: flag, saved: flag, dismissed: flag })
  .map(without);
export const arbMarks = perContent((content): Arbitrary<Marks> =>
  chosenFrom(content.practices, 4).chain((ids) => worded(ids, arbMark)),
);

export const arbPerson = perContent((content): Arbitrary<Person> =>
  fc
    .record({
      checkIn: maybe(arbCheckIn(content)),
      preferences: arbPreferences(content),
      marks: arbMarks(content),
      context: maybe(oneOf(careContexts)),
    })
    .map(without),
);

export const arbOptions: Arbitrary<RankOptions> = fc
  .record({
    context: maybe(oneOf(careContexts)),
    company: maybe(oneOf(companyAnswers)),
    when: maybe(oneOf(timings)),
    elements: maybe(someOf(careElements)),
    maxMinutes: maybe(fc.integer({ min: 0, max: 30 })),
    types: maybe(someOf(practiceTypes)),
    limit: maybe(fc.integer({ min: 0, max: 5 })),
  })
  .map(without);

export interface Visit {
  readonly world: World;
  readonly person: Person;
  readonly options: RankOptions;
}

/**
 * Somebody on a page: its content, what they said, and what the page asks for.
 */
export const arbVisit: Arbitrary<Visit> = arbWorld.chain((world) =>
  fc.record({
    world: fc.constant(world),
    person: arbPerson(world.content),
    options: arbOptions,
  }),
);

/**
 * Two people's cards over one content, both over the same few items: where
 * nothing can meet, nothing is tried.
 */
export const arbCards: Arbitrary<{
  world: World;
  a: Preferences;
  b: Preferences;
}> = arbWorld.chain((world) =>
  chosenFrom(world.content.limits, 6).chain((ids) =>
    fc.record({
      world: fc.constant(world),
      a: worded(ids, arbRoles),
      b: worded(ids, arbRoles),
    }),
  ),
);
