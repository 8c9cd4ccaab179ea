import { noSafety, type SafetyAssessment } from '../care/assess-safety.js';
import type { CheckIn } from '../care/check-in.js';
import type { Answer, Preferences } from '../care/preferences.js';
import {
  canDismiss,
  rankPractices,
  withheld,
  type Mark,
  type RankOptions,
  type Suggestion,
  type Withheld,
} from '../care/rank-practices.js';
import { builtinContent, builtinPack } from '../content/builtin.js';
import { contextsFor, find, type Content } from '../content/content.js';
import { freeze } from '../content/freeze.js';
import { mergePacks } from '../content/merge-packs.js';
import { fieldsOf, sameData, without } from '../content/plain-data.js';
import type { Audience, Context, Pack, Role } from '../content/schema.js';
import {
  audiences,
  companies,
  companyAnswers,
  dangers,
  levels,
  roles,
  timings,
} from '../content/terms.js';
import {
  fieldsGiven,
  fieldsIn,
  mustBeSomeOf,
  named,
  textsIn,
  within,
} from './given.js';
import { packsWith } from './packs.js';
import { createSafetyMemory } from './safety-memory.js';
import type { PersonAnswers, SessionSettings, SessionState } from './state.js';
import { createStore } from './store.js';

export type { PersonAnswers, SessionSettings, SessionState } from './state.js';

export interface SessionOptions extends Partial<SessionSettings> {
  /**
   * A pack to add to the built-in one, as `readPack` gave it, or several in the
   * order in which they add to each other.
   */
  readonly content?: Pack | readonly Pack[] | undefined;
}

const MOST_FEELINGS = 5;
const NOTE_LENGTH = 140;
const NOTHING = freeze({});

/**
 * What a person said on this page, and what follows from it. Lives in memory;
 * runs without a browser.
 */
export interface Session {
  getState(): SessionState;
  subscribe(listener: () => void): () => void;
  /**
   * Changes what the host set. It never lowers the safety level, nor what the
   * person answered. @throws {TypeError} for a value that is not allowed,
   * naming those that are
   */
  configure(settings: Partial<SessionSettings>): void;
  /**
   * Puts a pack that `readPack` gave, or several, on the built-in one, in place
   * of those that were there; `undefined` takes them away.
   * @throws {TypeError} for a pack that was not read, and for two that give an
   *   id to entries of one list
   */
  setContent(packs: Pack | readonly Pack[] | undefined): void;
  /**
   * Reads a pack (JSON text, a value that came from JSON, or the URL of one) or
   * a list of packs, checks them and puts them in place of those that were
   * there. What reads packs is loaded for this only.
   * @throws {ContentError} with every fault, and keeps the content that was
   *   there
   */
  loadPack(input: unknown): Promise<void>;
  /**
   * Takes what the person said of the moment; `undefined` takes an answer back.
   * @throws {TypeError} for a value that is not allowed, naming those that are
   */
  answer(answers: PersonAnswers): void;
  /**
   * Takes what someone said of now. Unknown and repeated words are dropped, the
   * first five feelings are kept.
   */
  submitCheckIn(checkIn: CheckIn): void;
  /** Forgets what someone said of now and of the moment; the country stays. */
  clearCheckIn(): void;
  /**
   * Answers one item in one direction; `undefined` takes the answer back.
   * Unknown items and levels are ignored.
   */
  setPreference(item: string, role: Role, answer: Answer | undefined): void;
  /** Replaces all answers. Unknown items and levels are dropped. */
  setPreferences(preferences: Preferences): void;
  /**
   * Adds to what is said of a practice; a field set to `undefined` is taken
   * back.
   */
  markPractice(practice: string, mark: Mark): void;
  /**
   * What to suggest now, best first, with reasons. An option that is given
   * counts, also as `undefined`: any.
   */
  rank(options?: RankOptions): readonly Suggestion[];
  safety(): SafetyAssessment;
  /** Why a practice is kept from this person now, if it is. */
  withheld(practice: string): Withheld | undefined;
  /**
   * Forgets every answer, and tells the elements, so that what is half said on
   * the screen goes too.
   * @param keep what stays. Default: nothing
   */
  clear(keep?: readonly Remaining[]): void;
}

const remaining = ['country', 'preferences', 'marks'] as const;

/** What can stay when everything else is forgotten. */
export type Remaining = (typeof remaining)[number];

/**
 * Makes a session.
 * @throws {TypeError} for a pack that was not read, or an unknown audience,
 *   context, company or country
 */
export function createSession(options: SessionOptions = {}): Session {
  const { content: given, ...settings } = fieldsGiven(
    'createSession()',
    options,
  );
  let packs: readonly Pack[] = [builtinPack];
  let loads = 0;
  const contentFor = (audience: Audience): Content =>
    packs.length > 1 ? mergePacks(packs, audience) : builtinContent(audience);
  const store = createStore<SessionState>({
    audience: 'general',
    host: freeze({ audience: 'general' }),
    person: NOTHING,
    content: builtinContent('general'),
    safety: noSafety,
    preferences: NOTHING,
    marks: NOTHING,
    cleared: 0,
  });
  const get = (): SessionState => store.getState();
  const memory = createSafetyMemory();

  /** The state after a change, with what follows from its parts. */
  const after = (change: Partial<SessionState>): SessionState => {
    const next = { ...get(), ...change };
    const { host, person } = next;
    return {
      ...next,
      audience: host.audience,
      context: person.context ?? host.context,
      company: person.company ?? host.company,
      country: person.country ?? host.country,
      when: person.when,
    };
  };
  /**
   * Takes what is different, and leaves the rest as it was: then nobody has to
   * hear of it.
   */
  const take = (next: SessionState): void => {
    const before = get();
    const isSame = (key: keyof SessionState): boolean =>
      Object.is(before[key], next[key]) ||
      (key !== 'content' && sameData(before[key], next[key]));
    const different = (Object.keys(next) as (keyof SessionState)[]).filter(
      (key) => !isSame(key),
    );
    store.update(
      Object.fromEntries(
        different.map((key) => [
          key,
          key === 'content' ? next[key] : freeze(next[key]),
        ]),
      ),
    );
  };
  const update = (change: Partial<SessionState>): void => {
    const next = after(change);
    take({ ...next, safety: memory.assess(next) });
  };
  /** `preferences` with one more answer, or without it. */
  const answered = (
    preferences: Preferences,
    id: string,
    role: Role,
    answer: Answer | undefined,
  ): Preferences => {
    if (
      !find(get().content.limits, id)?.roles.includes(role) ||
      (answer && !levels.includes(fieldsIn(answer)['level'] as Answer['level']))
    )
      return preferences;
    const { [id]: before, ...others } = preferences;
    if (answer)
      return {
        ...preferences,
        [id]: { ...before, [role]: tidy(fieldsOf(answer)) },
      };
    const { [role]: _, ...other } = before ?? {};
    return Object.keys(other).length ? { ...preferences, [id]: other } : others;
  };

  const session: Session = {
    getState: get,
    subscribe: (listener) => store.subscribe(listener),
    configure(given) {
      const change = fieldsGiven('configure()', given);
      const { host, person } = get();
      const audience = change.audience ?? host.audience;
      check('audience', audience, audiences);
      check('context', change.context, contextsFor(audience));
      check('company', change.company, companies);
      checkCountry(change.country);
      const { context, company, country } = fieldsOf({ ...host, ...change });
      // A context that the audience does not allow must not go on ranking in
      // silence.
      const allowed = <T extends { context?: Context | undefined }>(
        one: T,
      ): T =>
        contextsFor(audience).includes(one.context!)
          ? one
          : { ...one, context: undefined };
      update({
        host: without(
          allowed({
            audience,
            context,
            company,
            country: country || undefined,
          }),
        ),
        person: without(allowed(person)),
        ...(audience === get().audience
          ? {}
          : { content: contentFor(audience) }),
      });
    },
    setContent(given) {
      packs = packsWith(given);
      loads += 1;
      update({ content: contentFor(get().audience) });
    },
    async loadPack(input) {
      const turn = (loads += 1);
      const { fetchPack, readPacks } =
        await import('../content/load/read-pack.js');
      const list = Array.isArray(input) ? (input as unknown[]) : [input];
      const sources = await Promise.all(
        list.map((one) => (one instanceof URL ? fetchPack(one.href) : one)),
      );
      const read = readPacks(sources, builtinPack);
      // Whatever was set while these were on their way is newer.
      if (turn === loads) session.setContent(read);
    },
    answer(given) {
      const answers = fieldsGiven('answer()', given);
      check('when', answers.when, timings);
      check('context', answers.context, contextsFor(get().audience));
      check('company', answers.company, companyAnswers);
      checkCountry(answers.country);
      update({
        person: without({
          ...get().person,
          ...only(answers, ['when', 'context', 'company']),
          ...('country' in answers && {
            country: answers.country || undefined,
          }),
        }),
      });
    },
    submitCheckIn(given) {
      const { point, feelings, needs, danger, ...more } = fieldsGiven(
        'submitCheckIn()',
        given,
      );
      const strengths = fieldsIn(more.strengths);
      const { content } = get();
      // A word that a host took away while it was chosen stays chosen: only the
      // person takes it back.
      const isKnown =
        (list: readonly { id: string }[]) =>
        (id: string): boolean =>
          !!find(list, id) || memory.remembers(id);
      const known = textsIn(feelings)
        .filter(isKnown(content.feelings))
        .slice(0, MOST_FEELINGS);
      const strong = known.flatMap((id) =>
        [1, 2, 3].includes(strengths[id] as number)
          ? [[id, strengths[id]]]
          : [],
      );
      const checkIn = freeze<CheckIn>({
        ...(point && { point: pointOf(fieldsIn(point)) }),
        feelings: known,
        needs: textsIn(needs).filter(isKnown(content.needs)),
        ...(strong.length && {
          strengths: Object.fromEntries(strong) as CheckIn['strengths'],
        }),
        ...(danger && dangers.includes(danger) && { danger }),
      });
      update({ checkIn });
    },
    clearCheckIn() {
      const { country } = get().person;
      update({ checkIn: undefined, person: without({ country }) });
    },
    setPreference: (id, role, answer) =>
      update({ preferences: answered(get().preferences, id, role, answer) }),
    setPreferences(preferences) {
      const given = fieldsGiven('setPreferences()', preferences);
      let known: Preferences = NOTHING;
      // Loops, since Prototype.js replaces `reduce`.
      for (const [id, answers] of Object.entries(given)) {
        for (const role of roles)
          known = answered(known, id, role, fieldsIn(answers)[role] as Answer);
      }
      update({ preferences: known });
    },
    markPractice(id, given) {
      const mark = fieldsGiven('markPractice()', given);
      const state = get();
      if (!find(state.content.practices, id)) return;
      // One thing to hold on to always stays.
      if (mark.dismissed && !canDismiss(state.content, state, id)) return;
      const { [id]: before, ...others } = state.marks;
      const now = Object.fromEntries(
        Object.entries({ ...before, ...only(mark, marks) }).filter(
          ([, value]) => isFlag(value),
        ),
      );
      update({
        marks: Object.keys(now).length ? { ...state.marks, [id]: now } : others,
      });
    },
    rank: (options = NOTHING) => {
      const wanted = fieldsGiven('rank()', options);
      const state = get();
      return rankPractices(state.content, state, {
        context: state.context,
        company: state.company,
        when: state.when,
        ...wanted,
      });
    },
    safety: () => get().safety,
    withheld: (id) => {
      const state = get();
      const practice = find(state.content.practices, id);
      return practice && withheld(state.content, state, practice);
    },
    clear(keep = []) {
      mustBeSomeOf('clear()', keep, remaining);
      const { cleared, person, preferences, marks } = get();
      const { country } = person;
      const forgotten: Partial<SessionState> = {
        checkIn: undefined,
        person: keep.includes('country') ? without({ country }) : NOTHING,
        preferences: keep.includes('preferences') ? preferences : NOTHING,
        marks: keep.includes('marks') ? marks : NOTHING,
        cleared: cleared + 1,
      };
      try {
        update(forgotten);
      } catch (error) {
        // A page may have broken what the assessment needs. Nothing that was
        // said stays for that.
        store.update({ ...after(forgotten), safety: noSafety });
        throw error;
      }
    },
  };
  session.configure(settings);
  if (given) session.setContent(given);
  return session;
}

/** Those of the fields that are there. */
const only = <T extends object, K extends keyof T>(
  value: T,
  keys: readonly K[],
): Pick<T, K> =>
  Object.fromEntries(
    keys
      .filter((key) => Object.hasOwn(value, key))
      .map((key) => [key, value[key]]),
  ) as Pick<T, K>;

const marks = ['done', 'helped', 'saved', 'dismissed'] as const;
const isFlag = (value: unknown): boolean => typeof value === 'boolean';

const pointOf = ({
  valence,
  arousal,
}: Readonly<Record<string, unknown>>): CheckIn['point'] => ({
  valence: within(valence),
  arousal: within(arousal),
});

function checkCountry(country: string | undefined): void {
  if (country && typeof country !== 'string')
    check('country', country, ['a text, as GB']);
  if (country && !/^[A-Z]{2}$/.test(country))
    check('country', country, ['two capital letters, as in GB']);
}

function check(
  name: string,
  value: string | undefined,
  allowed: readonly string[],
): void {
  if (value !== undefined && !allowed.includes(value)) {
    throw new TypeError(
      `aftercare session: ${name} ${named(value)} is not allowed here; allowed: ${allowed.join(', ')}`,
    );
  }
}

/** Keeps only what an answer may hold: a host may have passed more. */
const tidy = ({ level, timing, note, private: kept, tell }: Answer): Answer => {
  const when = timings.filter((one) => textsIn(timing).includes(one));
  // A cut must not leave half a character, and half a character that was there
  // already cannot be written everywhere.
  const said =
    ['string', 'number'].includes(typeof note) &&
    String(note)
      .slice(0, NOTE_LENGTH)
      .replace(/[\ud800-\udbff]$/, '')
      .replace(/\p{Surrogate}/gu, '\ufffd');
  return {
    level,
    ...(when.length && { timing: when }),
    ...(said && { note: said }),
    ...(kept && { private: true }),
    ...(tell && { tell: true }),
  };
};
