/**
 * The rules and readers of a state as the package gives them away: whoever
 * gives one of them something else reads in one line which function, which
 * argument and what is allowed. What they do stands beside them, in `care` and
 * `session`.
 */
import * as safety from './care/assess-safety.js';
import * as helplines from './care/choose-helplines.js';
import * as notes from './care/choose-notes.js';
import * as cards from './care/combine-cards.js';
import * as lists from './content/content.js';
import * as ranking from './care/rank-practices.js';
import { refusal } from './diagnostics/refusal.js';
import { bare } from './content/plain-data.js';
import * as keeping from './storage/answer-storage.js';
import { named } from './session/given.js';
import * as selectors from './session/selectors.js';
import * as store from './session/store.js';

/**
 * An argument of a function: its name, what is allowed and how it is looked at.
 */
interface Argument {
  readonly name: string;
  readonly allowed: string;
  readonly fits: (value: unknown) => boolean;
  /** What the function works with. Default: the value itself */
  readonly take?: (value: unknown) => unknown;
}

const isObject = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isList = (value: unknown): boolean => Array.isArray(value);
const orNothing = (argument: Argument): Argument => ({
  ...argument,
  allowed: `${argument.allowed}, or nothing`,
  fits: (value) => value === undefined || argument.fits(value),
});

const content: Argument = {
  name: 'content',
  allowed: 'a content, as builtinContent() gives it',
  fits: isObject,
};
/** Answers are read without what a page gave all objects. */
const answers = (name: string, allowed: string): Argument => ({
  name,
  allowed: `an object with ${allowed}`,
  fits: isObject,
  take: bare,
});
const person = answers(
  'person',
  'preferences and marks, as session.getState() gives it',
);
const practice: Argument = {
  name: 'practice',
  allowed: 'a practice of the content',
  fits: isObject,
};
const state: Argument = {
  name: 'state',
  allowed: 'a state, as session.getState() gives it',
  fits: isObject,
};
const options: Argument = {
  name: 'options',
  allowed: 'an object',
  fits: isObject,
};
const list = (name: string, of: string): Argument => ({
  name,
  allowed: `a list of ${of}`,
  fits: isList,
});
const card = (name: string): Argument =>
  answers(name, 'answers by the ids of items');

/** What a function of the package refuses, and why. */
interface Refusal {
  readonly name: string;
  readonly text: string;
  readonly allowed: readonly string[];
  readonly cause?: unknown;
}

function refuse({ name, text, allowed, cause }: Refusal): never {
  const why = `${text}; allowed: ${allowed.join(', ')}`;
  throw refusal(`${name}()`, why, 'embedding', { cause });
}

function refuseWrongKinds(
  name: string,
  args: readonly Argument[],
  given: readonly unknown[],
): void {
  args.forEach((argument, index) => {
    const value = given[index];
    if (argument.fits(value)) return;
    const kind = isList(value) ? 'a list' : named(value);
    refuse({
      name,
      text: `was given ${kind} as ${argument.name}`,
      allowed: [argument.allowed],
    });
  });
}

/** What the function works with, in place of what it was given. */
const takenFrom = (
  args: readonly Argument[],
  given: readonly unknown[],
): unknown[] =>
  given.map((value, index) => {
    const take = args[index]?.take;
    return take ? take(value) : value;
  });

/**
 * The function with a look at what it is given. What is wrong further inside is
 * named with what is allowed, too.
 */
function door<F extends (...given: never[]) => unknown>(
  name: string,
  work: F,
  ...args: readonly Argument[]
): F {
  const looked = (...given: unknown[]): unknown => {
    refuseWrongKinds(name, args, given);
    try {
      return work(...(takenFrom(args, given) as never[]));
    } catch (cause) {
      return refuse({
        name,
        text: `cannot use what is in its arguments (${String(cause)})`,
        allowed: args.map(
          (argument) => `${argument.name}: ${argument.allowed}`,
        ),
        cause,
      });
    }
  };
  return looked as unknown as F;
}

/** How strongly what someone said just now points to support. */
export const assessSafety = /* @__PURE__ */ door(
  'assessSafety',
  safety.assessSafety,
  content,
  answers('input', 'words: those that wordsOf() gives'),
);

/** What a check-in says about safety, where nothing else is known. */
export const assessCheckIn = /* @__PURE__ */ door(
  'assessCheckIn',
  safety.assessCheckIn,
  content,
  orNothing(answers('checkIn', 'feelings and needs')),
);

/**
 * The chosen words of a check-in as safety reads them, in the order of the
 * catalogue.
 */
export const wordsOf = /* @__PURE__ */ door(
  'wordsOf',
  safety.wordsOf,
  content,
  list('chosen', 'ids of feelings'),
);

/**
 * Who to turn to. Of each topic the best service comes first, then each topic’s
 * next.
 */
export const chooseHelplines = /* @__PURE__ */ door(
  'chooseHelplines',
  helplines.chooseHelplines,
  content,
  options,
);

/** Every country that something is known of. */
export const countriesOf = /* @__PURE__ */ door(
  'countriesOf',
  helplines.countriesOf,
  content,
  orNothing(list('own', 'services')),
);

/** Which notes matter now, most pressing first. */
export const notesFor = /* @__PURE__ */ door(
  'notesFor',
  notes.notesFor,
  content,
  answers('state', 'what was said, as session.getState() gives it'),
);

/**
 * What meets in two people’s preferences. Unanswered, private, "not for me" and
 * "please never" all look the same: absent.
 */
export const combineCards = /* @__PURE__ */ door(
  'combineCards',
  cards.combineCards,
  content,
  card('a'),
  card('b'),
);

/** What to suggest now, best first, each with its reasons. */
export const rankPractices = /* @__PURE__ */ door(
  'rankPractices',
  ranking.rankPractices,
  content,
  person,
  orNothing(options),
);

/** Why a practice fits this person now, heaviest reason first. */
export const explainPractice = /* @__PURE__ */ door(
  'explainPractice',
  ranking.explainPractice,
  content,
  person,
  practice,
);

/**
 * With whom a practice may be done now: what was refused and what safety keeps
 * away is left out.
 */
export const peopleFor = /* @__PURE__ */ door(
  'peopleFor',
  ranking.peopleFor,
  content,
  person,
  practice,
);

/** Whether, and why, a practice is kept from this person now. */
export const withholdReason = /* @__PURE__ */ door(
  'withholdReason',
  ranking.withholdReason,
  content,
  person,
  practice,
);

/** Whether a practice can be put away: the last one to hold on to cannot. */
export const canDismiss = /* @__PURE__ */ door(
  'canDismiss',
  ranking.canDismiss,
  content,
  person,
);

/**
 * The reasons to show, each once: those that the person gave. Where there is
 * none, what is true of the practice itself.
 */
export const shownReasons = /* @__PURE__ */ door(
  'shownReasons',
  ranking.shownReasons,
  list('reasons', 'reasons, as rankPractices() gives them'),
);

/**
 * The built-in words of alarm that a host’s content took away: then nobody can
 * say so.
 */
export const selectLostAlarm = /* @__PURE__ */ door(
  'selectLostAlarm',
  selectors.selectLostAlarm,
  state,
);

/** What somebody said of a practice after seeing it. */
export const selectMark = /* @__PURE__ */ door(
  'selectMark',
  selectors.selectMark,
  state,
);

/** Whether whoever the person was with is kept away now. */
export const selectPartnerWithheld = /* @__PURE__ */ door(
  'selectPartnerWithheld',
  selectors.selectPartnerWithheld,
  state,
);

/** The practice with this id. */
export const selectPractice = /* @__PURE__ */ door(
  'selectPractice',
  selectors.selectPractice,
  state,
);

/** How strongly what was said points to support. */
export const selectSafety = /* @__PURE__ */ door(
  'selectSafety',
  selectors.selectSafety,
  state,
);

/** Why a practice is kept from this person now, if it is. */
export const selectWithheld = /* @__PURE__ */ door(
  'selectWithheld',
  selectors.selectWithheld,
  state,
  practice,
);

/** Whether and how the answers of a session are kept. */
export const answerStorageFor = /* @__PURE__ */ door(
  'answerStorageFor',
  keeping.answerStorageFor,
  {
    name: 'session',
    allowed: 'a session, as createSession() gives it',
    fits: isObject,
  },
);

/**
 * A state that changes as a whole: readers always hold a finished, frozen
 * snapshot.
 */
export const createStore = /* @__PURE__ */ door(
  'createStore',
  store.createStore,
  {
    name: 'initial',
    allowed: 'an object',
    fits: isObject,
  },
);

/** The entry of a list with this id, or `undefined`. */
export const find = /* @__PURE__ */ door(
  'find',
  lists.find,
  list('list', 'entries, as content.practices'),
);
