import { keepsCompanionAway } from '../../care/assess-safety.js';
import { peopleFor } from '../../care/rank-practices.js';
import type { Practice } from '../../content/content.js';
import type { Company, CompanyAnswer, People } from '../../content/schema.js';
import type { Side } from '../../context/reading-side.js';
import type { SessionState } from '../../session/session.js';

/** Whom a line speaks to. */
export type Listener = 'self' | 'other';

/** A line, or some, and whom they speak to. */
export interface Spoken<T> {
  readonly to: Listener;
  readonly words: T;
}

/** The words of a practice for one of its two sides. What is missing is not said there. */
export interface SideWords {
  /** What to ask first. */
  readonly ask?: Spoken<string> | undefined;
  readonly steps?: readonly string[] | undefined;
  /** What one could say. */
  readonly say?: Spoken<readonly string[]> | undefined;
}

/** What of a practice is shown to somebody now. */
export interface PracticeWords {
  /** How to ask another person for it. */
  readonly askFor: readonly string[];
  /** What stands open on the screen. */
  readonly open: SideWords;
  /** What whoever gives it reads, one press away. */
  readonly giver?: SideWords | undefined;
  /** Whether there are two sides to choose from. */
  readonly hasSides: boolean;
}

/** For whom, and with whom, a practice is read. */
export interface Reader {
  /** With whom the practice is offered now. */
  readonly people: readonly People[];
  /** Whether whoever the person was with is kept away. */
  readonly companionAway: boolean;
  readonly company?: CompanyAnswer | undefined;
  readonly side: Side;
}

/** How somebody reads a practice of this session. @param company what the host says of who is here, where the person said nothing */
export function readerOf(state: SessionState, practice: Practice, side: Side, company?: Company): Reader {
  return {
    people: peopleFor(state.content, state, practice),
    companionAway: keepsCompanionAway(state.safety.level),
    company: state.person.company ?? company ?? state.host.company,
    side,
  };
}

/**
 * The words of a practice, by who reads them.
 *
 * Whoever needs it reads how to ask for it, and the giver's words are one press away. Whoever gives it reads those first. What one person does
 * speaks to that person. Where safety keeps the companion away, only that form is left: no word that was written for two is on the screen.
 */
export function practiceWords(practice: Practice, reader: Reader): PracticeWords {
  if (!practice.with.includes('who-you-were-with')) return wordsToOneself(practice, reader);
  if (isForOne(reader)) return wordsForOne(practice, reader);
  return wordsForTwo(practice, reader);
}

/** Whether a practice is done by one person now. */
export function isForOne({ people, companionAway, company }: Reader): boolean {
  const others = people.filter((one) => one !== 'nobody');
  if (!people.includes('nobody')) return false;
  return others.length === 0 || companionAway || company === 'solo' || company === 'unsure';
}

/** A practice that never needed a companion speaks to its reader; what is said in it may be for somebody whom they trust. */
function wordsToOneself(practice: Practice, { people, companionAway }: Reader): PracticeWords {
  const reaches = practice.with.includes('somebody-you-trust');
  const alone = companionAway && people.includes('nobody');
  return {
    askFor: alone ? [] : (practice.askFor ?? []),
    open: {
      ask: { to: 'self', words: practice.ask },
      steps: practice.steps,
      say: { to: reaches ? 'other' : 'self', words: practice.say },
    },
    hasSides: false,
  };
}

/** The steps of a practice with both forms can be followed alone; its other lines were written for two. */
function wordsForOne(practice: Practice, { companionAway }: Reader): PracticeWords {
  if (companionAway) return { askFor: [], open: { steps: practice.steps }, hasSides: false };
  return {
    askFor: [],
    open: {
      ask: { to: 'self', words: practice.ask },
      steps: practice.steps,
      say: { to: 'self', words: practice.say },
    },
    hasSides: false,
  };
}

function wordsForTwo(practice: Practice, { people, companionAway, side }: Reader): PracticeWords {
  const { askFor = [] } = practice;
  const given: SideWords = {
    ask: { to: 'other', words: practice.ask },
    steps: practice.steps,
    say: { to: 'other', words: practice.say },
  };
  // Somebody whom the person trusts may be asked. What that person would read is not for a screen that may be watched.
  if (companionAway) return { askFor, open: {}, hasSides: false };
  const alsoAlone = people.includes('nobody');
  // There is one side only where nothing was written for the other.
  if (!askFor.length && !alsoAlone) return { askFor, open: given, hasSides: false };
  if (side === 'somebody') return { askFor: [], open: given, hasSides: true };
  if (!alsoAlone) return { askFor, open: {}, giver: given, hasSides: true };
  return { askFor, open: { steps: practice.steps }, giver: { ask: given.ask, say: given.say }, hasSides: true };
}
