import { assessSafety, type SafetyAssessment } from '../care/assess-safety.js';
import type { CheckIn } from '../care/check-in.js';
import type { Answer, Preferences } from '../care/preferences.js';
import { rankPractices, withheld, type Mark, type Marks, type RankOptions, type Suggestion, type Withheld } from '../care/rank-practices.js';
import { builtinContent, builtinPack } from '../content/builtin.js';
import { contextsFor, find, type Content } from '../content/content.js';
import { freeze } from '../content/freeze.js';
import { mergePacks } from '../content/merge-packs.js';
import { wasRead } from '../content/was-read.js';
import type { Audience, Company, Context, Pack, Role } from '../content/schema.js';
import { audiences, companies, levels, roles, timings } from '../content/terms.js';
import { createStore } from './store.js';

export interface SessionSettings {
  /** What the host allows. Default `general`. */
  readonly audience: Audience;
  readonly context?: Context | undefined;
  readonly company?: Company | undefined;
  /** The person's or the host's choice, as an ISO 3166 code. Never guessed. */
  readonly country?: string | undefined;
}

export interface SessionState extends SessionSettings {
  readonly content: Content;
  readonly checkIn?: CheckIn | undefined;
  readonly preferences: Preferences;
  readonly marks: Marks;
}

export interface SessionOptions extends Partial<SessionSettings> {
  /** A pack to add to the built-in one, as `readPack` gave it. */
  readonly content?: Pack | undefined;
}

const MOST_FEELINGS = 5;
const NOTE_LENGTH = 140;
const NOTHING = Object.freeze({});

/** What a person said on this page, and what follows from it. Lives in memory; runs without a browser. */
export interface Session {
  getState(): SessionState;
  subscribe(listener: () => void): () => void;
  /** Changes what the host or the person set. @throws {TypeError} for a value that is not allowed, naming those that are */
  configure(settings: Partial<SessionSettings>): void;
  /** Adds a pack that `readPack` gave to the built-in one, or takes it away. @throws {TypeError} for a pack that was not read */
  setContent(pack: Pack | undefined): void;
  /**
   * Reads a pack (JSON text, a value that came from JSON, or the URL of one), checks it and adds it. What reads packs is loaded for this only.
   * @throws {ContentError} and keeps the content that was there
   */
  loadPack(input: unknown): Promise<void>;
  /** Takes what someone said of now. Unknown and repeated words are dropped, the first five feelings are kept. */
  submitCheckIn(checkIn: CheckIn): void;
  clearCheckIn(): void;
  /** Answers one item in one direction; `undefined` takes the answer back. Unknown items and levels are ignored. */
  setPreference(item: string, role: Role, answer: Answer | undefined): void;
  /** Replaces all answers. Unknown items and levels are dropped. */
  setPreferences(preferences: Preferences): void;
  /** Adds to what is said of a practice; a field set to `undefined` is taken back. */
  markPractice(practice: string, mark: Mark): void;
  /** What to suggest now, best first, with reasons. An option that is given counts, also as `undefined`: any. */
  rank(options?: RankOptions): readonly Suggestion[];
  safety(): SafetyAssessment;
  /** Why a practice is kept from this person now, if it is. */
  withheld(practice: string): Withheld | undefined;
  /** Forgets every answer. */
  clear(): void;
}

/**
 * Makes a session.
 * @throws {TypeError} for a pack that was not read, or an unknown audience, context, company or country
 */
export function createSession({ content: pack, ...settings }: SessionOptions = {}): Session {
  const packs = [builtinPack];
  let loads = 0;
  const contentFor = (audience: Audience): Content => (packs.length > 1 ? mergePacks(packs, audience) : builtinContent(audience));
  const store = createStore<SessionState>({ audience: 'general', content: builtinContent('general'), preferences: NOTHING, marks: NOTHING });
  const get = (): SessionState => store.getState();
  /** Sets answers, unless they are what they were: then nobody has to hear of it. */
  const set = <K extends 'checkIn' | 'preferences' | 'marks'>(key: K, value: SessionState[K]): void => {
    if (JSON.stringify(get()[key]) === JSON.stringify(value)) return;
    store.update({ [key]: value && (Object.keys(value).length ? freeze(value) : NOTHING) });
  };
  /** `preferences` with one more answer, or without it. */
  const answered = (preferences: Preferences, id: string, role: Role, answer: Answer | undefined): Preferences => {
    if (!find(get().content.limits, id)?.roles.includes(role) || (answer && !levels.includes(answer.level))) return preferences;
    const { [id]: before, ...others } = preferences;
    if (answer) return { ...preferences, [id]: { ...before, [role]: tidy(answer) } };
    const { [role]: _, ...other } = before ?? {};
    return Object.keys(other).length ? { ...preferences, [id]: other } : others;
  };

  const session: Session = {
    getState: get,
    subscribe: (listener) => store.subscribe(listener),
    configure(change) {
      const audience = change.audience ?? get().audience;
      check('audience', audience, audiences);
      check('context', change.context, contextsFor(audience));
      check('company', change.company, companies);
      if (change.country && !/^[A-Z]{2}$/.test(change.country)) check('country', change.country, ['two capital letters, as in GB']);
      const { context, company, country } = { ...get(), ...change };
      store.update({
        audience,
        // A context that the audience does not allow must not go on ranking in silence.
        context: contextsFor(audience).includes(context!) ? context : undefined,
        company,
        country: country || undefined,
        ...(audience === get().audience ? {} : { content: contentFor(audience) }),
      });
    },
    setContent(pack) {
      if (pack && !wasRead(pack)) throw new TypeError('aftercare session: setContent() takes what readPack() gave; for JSON there is loadPack()');
      loads += 1;
      packs.splice(1, 1, ...(pack ? [pack] : []));
      store.update({ content: contentFor(get().audience) });
    },
    async loadPack(input) {
      const turn = (loads += 1);
      const { fetchPack, readPack } = await import('../content/read-pack.js');
      const pack = readPack(input instanceof URL ? await fetchPack(input.href) : input, builtinPack);
      // Whatever was set while this one was on its way is newer.
      if (turn === loads) session.setContent(pack);
    },
    submitCheckIn({ point, feelings, needs, strengths = {} }) {
      const { content } = get();
      const known = [...new Set(feelings)].filter((id) => find(content.feelings, id)).slice(0, MOST_FEELINGS);
      const strong = known.flatMap((id) => ([1, 2, 3].includes(strengths[id]!) ? [[id, strengths[id]]] : []));
      set('checkIn', {
        ...(point && { point: { valence: clamp(point.valence), arousal: clamp(point.arousal) } }),
        feelings: known,
        needs: [...new Set(needs)].filter((id) => find(content.needs, id)),
        ...(strong.length && { strengths: Object.fromEntries(strong) as CheckIn['strengths'] }),
      });
    },
    clearCheckIn: () => set('checkIn', undefined),
    setPreference: (id, role, answer) => set('preferences', answered(get().preferences, id, role, answer)),
    setPreferences(preferences) {
      const all = Object.entries(preferences).flatMap(([id, answers]) => roles.map((role) => [id, role, answers[role]] as const));
      set('preferences', all.reduce<Preferences>((known, [id, role, answer]) => answered(known, id, role, answer), NOTHING));
    },
    markPractice(id, mark) {
      const { content, marks } = get();
      if (!find(content.practices, id)) return;
      const { [id]: before, ...others } = marks;
      const now = Object.fromEntries(Object.entries({ ...before, ...mark }).filter(([, value]) => value !== undefined));
      set('marks', Object.keys(now).length ? { ...marks, [id]: now } : others);
    },
    rank: (options) => {
      const state = get();
      return rankPractices(state.content, state, { context: state.context, company: state.company, ...options });
    },
    safety: () => {
      const { content, checkIn, context } = get();
      return assessSafety(content, checkIn?.feelings ?? [], context);
    },
    withheld: (id) => {
      const state = get();
      const practice = find(state.content.practices, id);
      return practice && withheld(state.content, state, practice, state.context);
    },
    clear: () => store.update({ checkIn: undefined, preferences: NOTHING, marks: NOTHING }),
  };
  session.configure(settings);
  if (pack) session.setContent(pack);
  return session;
}

function check(name: string, value: string | undefined, allowed: readonly string[]): void {
  if (value !== undefined && !allowed.includes(value)) {
    throw new TypeError(`aftercare session: ${name} "${value}" is not allowed here; allowed: ${allowed.join(', ')}`);
  }
}

const clamp = (value: number): number => Math.min(1, Math.max(-1, Number(value) || 0));

/** Keeps only what an answer may hold: a host may have passed more. */
const tidy = ({ level, timing = [], note, private: kept, tell }: Answer): Answer => {
  const when = timings.filter((one) => timing.includes(one));
  // A cut must not leave half a character.
  const said = note && String(note).slice(0, NOTE_LENGTH).replace(/[\ud800-\udbff]$/, '');
  return { level, ...(when.length && { timing: when }), ...(said && { note: said }), ...(kept && { private: true }), ...(tell && { tell: true }) };
};
