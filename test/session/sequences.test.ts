// Whatever somebody does, in any order: what must hold after each step.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc, { type Arbitrary } from 'fast-check';
import { builtinContent, builtinPack } from '../../src/content/whole.js';
import { contextsFor, isAllowed } from '../../src/content/content.js';
import { readPack } from '../../src/content/load/read-pack.js';
import { isAtLeast, keepsCompanionAway } from '../../src/care/assess-safety.js';
import {
  audiences,
  companies,
  companyAnswers,
  careContexts,
  preferenceRoles,
  timings,
} from '../../src/content/schema.js';
import { createSession, type Session } from '../../src/session/session.js';
import {
  arbAnswer,
  arbCheckIn,
  arbMarks,
  arbPreferences,
  holds,
  ok,
} from '../support/arbitraries.js';
import { same } from '../support/same.js';

/**
 * One thing that a person or a host does; it prints itself in a counterexample.
 */
class Step {
  constructor(
    readonly name: keyof Session,
    readonly given: readonly unknown[],
  ) {}

  take(session: Session): void {
    try {
      (session[this.name] as (...given: readonly unknown[]) => void)(
        ...this.given,
      );
    } catch (error) {
      // A host that asks for what the audience forbids is told so; the state
      // must be whole all the same.
      assert.match((error as Error).name, /^(TypeError|ContentError)$/);
    }
  }

  toString(): string {
    return `${this.name}(${this.given.map((value) => JSON.stringify(value)).join(', ')})`;
  }
}
const step = (
  name: keyof Session,
  ...given: Arbitrary<unknown>[]
): Arbitrary<Step> =>
  fc.tuple(...given).map((values) => new Step(name, values));

const RUNS = 150;
const content = builtinContent('kink');
const item = fc.constantFrom(
  ...content.items.map(({ id }) => id),
  'no-such-item',
);
const settings = fc.record(
  {
    audience: fc.constantFrom(...audiences),
    context: fc.option(fc.constantFrom(...careContexts), { nil: undefined }),
    company: fc.option(fc.constantFrom(...companies), { nil: undefined }),
    country: fc.constantFrom('GB', 'GR', 'nowhere', undefined),
  },
  { requiredKeys: [] },
);
const answers = fc.record(
  {
    when: fc.option(fc.constantFrom(...timings), { nil: undefined }),
    context: fc.option(fc.constantFrom(...careContexts), { nil: undefined }),
    company: fc.option(fc.constantFrom(...companyAnswers), { nil: undefined }),
    country: fc.constantFrom('GB', 'GR', undefined),
  },
  { requiredKeys: [] },
);
const pack = fc.constantFrom(
  undefined,
  { format: 'aftercare-pack/1', language: 'en', deny: ['slow-hug', 'numb'] },
  {
    format: 'aftercare-pack/1',
    language: 'el',
    allow: ['hold-hands', 'lie-close', 'unsafe', 'sad', 'cuddle'],
  },
  { format: 'aftercare-pack/1', language: 'en' },
);
const steps = fc.array(
  fc.oneof(
    step('submitCheckIn', arbCheckIn(content)),
    step('clearCheckIn'),
    step(
      'setPreference',
      item,
      fc.constantFrom(...preferenceRoles),
      fc.option(arbAnswer, { nil: undefined }),
    ),
    step('setPreferences', arbPreferences(content)),
    step(
      'markPractice',
      fc.constantFrom(...content.practices.map(({ id }) => id)),
      arbMarks(content).map((marks) => Object.values(marks)[0] ?? {}),
    ),
    step('configure', settings),
    step('answer', answers),
    step(
      'setContent',
      pack.map((one) => one && readPack(one, builtinPack)),
    ),
    step('clear'),
  ),
  { minLength: 1, maxLength: 8 },
);

function afterEach(check: (session: Session) => void): void {
  holds(
    steps,
    (sequence) => {
      const session = createSession();
      for (const one of sequence) {
        one.take(session);
        check(session);
      }
    },
    RUNS,
  );
}

const isFrozen = (value: unknown): boolean =>
  typeof value !== 'object' ||
  value === null ||
  (Object.isFrozen(value) && Object.values(value).every(isFrozen));

test('the state is frozen to the bottom', () => {
  afterEach((session) => {
    const { content: shown, ...said } = session.getState();
    ok(
      Object.values(said).every(isFrozen) &&
        Object.isFrozen(session.getState()) &&
        Object.isFrozen(shown),
    );
  });
});

test('a hard no is in no list, and a practice that is listed is not withheld', () => {
  afterEach((session) => {
    const { content: shown, preferences } = session.getState();
    const refused = shown.limits.filter(({ id }) =>
      Object.values(preferences[id] ?? {}).some(
        ({ level }) => level === 'hard-no',
      ),
    );
    for (const { practice, with: people } of session.rank()) {
      const others = refused.filter(({ limits }) =>
        limits.some(
          (one) => one.practice === practice.id && one.scope !== 'alone',
        ),
      );
      if (others.length)
        ok(
          people.every(
            (one) =>
              one === 'nobody' ||
              others.every(({ limits }) =>
                limits.some(({ scope }) => scope === 'companion'),
              ),
          ),
        );
      assert.equal(session.withholdReason(practice.id), undefined);
    }
  });
});

test('nothing above the audience can be seen, and the context is one that it may name', () => {
  afterEach((session) => {
    const { content: shown, audience, context } = session.getState();
    assert.equal(shown.audience, audience);
    ok(!context || contextsFor(audience).includes(context));
    for (const list of [
      shown.feelings,
      shown.needs,
      shown.practices,
      shown.items,
      shown.evidence,
      shown.services,
    ]) {
      ok(list.every((entry) => isAllowed(entry.audience, audience)));
    }
  });
});

test('from note on nothing is listed with whoever the person was with', () => {
  afterEach((session) => {
    if (!keepsCompanionAway(session.safety().level)) return;
    ok(
      session
        .rank()
        .every(
          ({ with: people }) =>
            people.length > 0 && !people.includes('who-you-were-with'),
        ),
    );
  });
});

test('nothing that a host sets lowers the level, and nothing that a person does but taking back what raised it', () => {
  const byHost = ['configure', 'setContent'];
  const forgets = ['clear', 'clearCheckIn'];
  /** The answers of which an assessment says that they led to it. */
  const answersIn = (session: Session): string[] => {
    const { checkIn, person } = session.getState();
    return [
      ...(checkIn?.feelings ?? []),
      ...(checkIn?.needs ?? []),
      ...(checkIn?.point && checkIn.point.valence <= -0.7 ? ['point'] : []),
      ...(person.company === 'unsure' ? ['company'] : []),
      ...(person.context ? [`context:${person.context}`] : []),
    ];
  };
  holds(
    steps,
    (sequence) => {
      const session = createSession();
      for (const one of sequence) {
        const before = session.safety();
        one.take(session);
        if (forgets.includes(one.name)) continue;
        const isStanding = before.reasons.every((answer) =>
          answersIn(session).includes(answer),
        );
        if (byHost.includes(one.name) || isStanding)
          ok(isAtLeast(session.safety().level, before.level), String(one));
      }
    },
    600,
  );
});

test('a person’s own answer wins over everything that a host sets later', () => {
  holds(
    steps,
    (sequence) => {
      const session = createSession();
      for (const one of sequence) {
        one.take(session);
        const { person, company, country, when, context } = session.getState();
        if (person.company) assert.equal(company, person.company);
        if (person.country) assert.equal(country, person.country);
        if (person.context) assert.equal(context, person.context);
        assert.equal(when, person.when);
      }
    },
    RUNS,
  );
});

test('a listener hears as often as there is a new snapshot', () => {
  holds(
    steps,
    (sequence) => {
      const session = createSession();
      let heard = 0;
      session.subscribe(() => void heard++);
      for (const one of sequence) {
        const before = session.getState();
        const heardBefore = heard;
        one.take(session);
        assert.equal(
          heard - heardBefore,
          session.getState() === before ? 0 : 1,
        );
      }
    },
    RUNS,
  );
});

test('after clear nothing of what was said is left, whatever it was', () => {
  holds(
    steps,
    (sequence) => {
      const session = createSession();
      for (const one of sequence) one.take(session);
      session.clear();
      const { checkIn, preferences, marks, person } = session.getState();
      same([checkIn, preferences, marks, person], [undefined, {}, {}, {}]);
      assert.equal(session.safety().level, 'none');
    },
    RUNS,
  );
});
