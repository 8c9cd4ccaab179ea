import { noSafety } from '../care/assess-safety.js';
import { builtinContent } from '../content/builtin.js';
import { freeze } from '../content/freeze.js';
import { sameData } from '../content/plain-data.js';
import { createSafetyMemory } from './safety-memory.js';
import type { SessionState } from './state.js';
import { createStore } from './store.js';

export const EMPTY_STATE = freeze({});

/** What a session holds. After every change, what follows from its parts. */
export class SessionStore {
  #store = createStore<SessionState>({
    audience: 'general',
    host: freeze({ audience: 'general' }),
    person: EMPTY_STATE,
    content: builtinContent('general'),
    safety: noSafety,
    preferences: EMPTY_STATE,
    marks: EMPTY_STATE,
    cleared: 0,
  });
  #memory = createSafetyMemory();

  get state(): SessionState {
    return this.#store.getState();
  }

  subscribe(listener: () => void): () => void {
    return this.#store.subscribe(listener);
  }

  update(change: Partial<SessionState>): void {
    const next = this.#after(change);
    this.#take({ ...next, safety: this.#memory.assess(next) });
  }

  /** Takes a change without looking at what was said: nothing is left of it. */
  updateUnassessed(change: Partial<SessionState>): void {
    this.#store.update({ ...this.#after(change), safety: noSafety });
  }

  /**
   * Whether a feeling or a need counts still, also where the content does not
   * have it any more.
   */
  remembers(id: string): boolean {
    return this.#memory.remembers(id);
  }

  /** The state after a change, with what follows from its parts. */
  #after(change: Partial<SessionState>): SessionState {
    const next = { ...this.state, ...change };
    const { host, person } = next;
    return {
      ...next,
      audience: host.audience,
      context: person.context ?? host.context,
      company: person.company ?? host.company,
      country: person.country ?? host.country,
      when: person.when,
    };
  }

  /**
   * Takes what is different, and leaves the rest as it was: then nobody has to
   * hear of it.
   */
  #take(next: SessionState): void {
    const before = this.state;
    const isSame = (key: keyof SessionState): boolean =>
      Object.is(before[key], next[key]) ||
      (key !== 'content' && sameData(before[key], next[key]));
    const different = (Object.keys(next) as (keyof SessionState)[]).filter(
      (key) => !isSame(key),
    );
    this.#store.update(
      Object.fromEntries(
        different.map((key) => [
          key,
          key === 'content' ? next[key] : freeze(next[key]),
        ]),
      ),
    );
  }
}
