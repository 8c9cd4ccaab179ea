import type { Practice, WholePractice } from '../../content/content.js';
import { isForOne, type Reader } from './practice-reader.core.js';

/** Whom a line speaks to. */
export type Listener = 'self' | 'other';

/** A line, or some, and whom they speak to. */
export interface Spoken<T> {
  readonly to: Listener;
  readonly words: T;
}

/**
 * The words of a practice for one of its two sides. What is missing is not said
 * there.
 */
export interface SideWords {
  /** What to ask first. */
  readonly ask?: Spoken<string> | undefined;
  readonly steps?: readonly string[] | undefined;
  /** What one could say. */
  readonly say?: Spoken<readonly string[]> | undefined;
}

/** How to ask another person for a practice. */
export interface AskFor {
  /** Whoever is there, or somebody whom the person trusts. */
  readonly whom: 'anybody' | 'trusted';
  readonly lines: readonly string[];
  /**
   * Whether it comes before what the person does: there is somebody, or nothing
   * can be done without one.
   */
  readonly isFirst: boolean;
}

/** What of a practice is shown to somebody now. */
export interface PracticeWords {
  /**
   * How to ask for it, and whom: whoever is there, or somebody whom the person
   * trusts.
   */
  readonly askFor?: AskFor | undefined;
  /** What stands open on the screen. */
  readonly open: SideWords;
  /** What whoever gives it reads, one press away. */
  readonly giver?: SideWords | undefined;
  /** Whether there are two sides to choose from. */
  readonly hasSides: boolean;
}

/** What one does at a time. */
export interface GuidedStep {
  /** What stands above it, as the end of a message key; absent for a step. */
  readonly label?: 'ask' | 'askFor' | 'askFor.trusted' | 'askFor.or' | 'adapt';
  /** What to do, or a way to say it. */
  readonly text: string;
}

/**
 * The words of a practice, by who reads them.
 *
 * A practice that one person can do speaks to that person; beside it stands how
 * to ask somebody for it, where somebody may be asked. One that needs somebody
 * else speaks to the one who gives: whoever needs it reads how to ask, and the
 * giver's words are one press away. Where safety keeps the companion away,
 * nothing is left on the screen that asks that person or was written for them.
 */
export function practiceWords(
  practice: WholePractice,
  reader: Reader,
): PracticeWords {
  const speaksToReader =
    practice.with.includes('nobody') ||
    !practice.with.includes('who-you-were-with');
  return speaksToReader
    ? wordsToReader(practice, reader)
    : wordsToGiver(practice, reader);
}

function wordsToReader(practice: WholePractice, reader: Reader): PracticeWords {
  return {
    askFor: mayAsk(practice, reader) ? askForOf(practice, reader) : undefined,
    open: {
      ask: { to: 'self', words: practice.ask },
      steps: practice.steps,
      // Where the practice is about reaching somebody, these are for them.
      say: {
        to: practice.with.includes('somebody-you-trust') ? 'other' : 'self',
        words: practice.say,
      },
    },
    hasSides: false,
  };
}

/**
 * Whether somebody may be asked for what can also be done alone. What was
 * written for the companion is not said to anybody else.
 */
function mayAsk(practice: Practice, reader: Reader): boolean {
  if (!practice.with.includes('who-you-were-with'))
    return reader.people.includes('somebody-you-trust');
  return !isForOne(reader);
}

function wordsToGiver(practice: WholePractice, reader: Reader): PracticeWords {
  const askFor = askForOf(practice, reader);
  const given: SideWords = {
    ask: { to: 'other', words: practice.ask },
    steps: practice.steps,
    say: { to: 'other', words: practice.say },
  };
  // Somebody whom the person trusts may be asked. What a giver would read is
  // not for a screen that may be watched.
  if (reader.companionAway) return { askFor, open: {}, hasSides: false };
  // There is one side only where nothing was written for the other.
  if (!askFor) return { open: given, hasSides: false };
  if (reader.side === 'somebody') return { open: given, hasSides: true };
  return { askFor, open: {}, giver: given, hasSides: true };
}

function askForOf(
  { askFor: lines, with: people }: Practice,
  { companionAway, company }: Reader,
): AskFor | undefined {
  if (!lines?.length) return undefined;
  return {
    whom:
      companionAway || !people.includes('who-you-were-with')
        ? 'trusted'
        : 'anybody',
    lines,
    isFirst:
      !people.includes('nobody') ||
      company === 'together' ||
      company === 'distance',
  };
}

/** What above ways to ask says whom they are for. */
export const askForLabel = ({ whom }: AskFor): 'askFor' | 'askFor.trusted' =>
  whom === 'trusted' ? 'askFor.trusted' : 'askFor';

/** Whether a step is said, and not done. */
export const isSaid = ({ label }: GuidedStep): boolean =>
  !!label && label !== 'adapt';

/**
 * What somebody does, one after the other: another person is asked first.
 * Whoever has no steps of their own has the ways to ask for it, each by itself,
 * and then another way to have it.
 */
export function guidedSteps(
  { open: { ask, steps = [] }, askFor }: PracticeWords,
  { adapt }: Pick<WholePractice, 'adapt'>,
): readonly GuidedStep[] {
  if (askFor && !steps.length) {
    const ways = askFor.lines.map((text, index): GuidedStep => ({
      label: index ? 'askFor.or' : askForLabel(askFor),
      text,
    }));
    return [...ways, { label: 'adapt', text: adapt }];
  }
  const asking: readonly GuidedStep[] =
    ask?.to === 'other' ? [{ label: 'ask', text: ask.words }] : [];
  return [...asking, ...steps.map((text) => ({ text }))];
}
