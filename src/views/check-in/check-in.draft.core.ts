import { assessCheckIn, isAlarm } from '../../care/assess-safety.js';
import {
  UNSURE,
  type CheckIn,
  type Danger,
  type MoodPoint,
  type Strength,
} from '../../care/check-in.js';
import type { FindWords } from '../../care/load-word-search.js';
import {
  find,
  type Content,
  type Feeling,
  type Need,
} from '../../content/content.js';
import type { Context, Safety } from '../../content/schema.js';
import { chosenWords, isAlarmWord } from './words.core.js';

/**
 * A word that somebody wrote for themselves. It lives in the draft and nowhere
 * else.
 */
export interface OwnWord {
  readonly text: string;
  readonly danger: Danger | undefined;
  /** Whether it was looked up what it points to. */
  readonly isRead: boolean;
}

/** What someone has said so far. */
export interface Draft {
  readonly point?: MoodPoint | undefined;
  readonly feelings: readonly string[];
  readonly strengths: Readonly<Record<string, Strength>>;
  readonly needs: readonly string[];
  readonly own?: OwnWord | undefined;
}
export const emptyDraft: Draft = { feelings: [], strengths: {}, needs: [] };

/** The longest word of one's own, in letters. */
export const OWN_WORD_LENGTH = 40;
/** The most words that a host may allow at once. */
const MOST_FEELINGS = 5;
const OFFERED_NEEDS = 5;
/** Needs that fit most moments, for someone who has not said much. */
const usualNeeds = [
  'rest',
  'closeness',
  'space',
  'being-heard',
  'kindness',
  'quiet',
];

/** The most words at once: what the host wants, from one to five. */
export const clampMax = (wanted: number): number =>
  Math.min(MOST_FEELINGS, Math.max(1, wanted || MOST_FEELINGS));

/** What reads a word of somebody's own. */
interface OwnWordReader {
  readonly content: Content;
  readonly words: readonly Feeling[];
  readonly findWords: FindWords | undefined;
}

/** The draft with what its own word points to, once that can be looked up. */
export function withOwnWordRead(
  { content, words, findWords }: OwnWordReader,
  draft: Draft,
): Draft {
  const { own } = draft;
  if (!own || own.isRead || !findWords) return draft;
  const { danger } = findWords(content, words, own.text);
  return { ...draft, own: { ...own, danger, isRead: true } };
}

/** The draft without some of its words, and without their strengths. */
function withoutWords(draft: Draft, drop: (id: string) => boolean): Draft {
  const strengths = Object.fromEntries(
    Object.entries(draft.strengths).filter(([id]) => !drop(id)),
  );
  return {
    ...draft,
    strengths,
    feelings: draft.feelings.filter((id) => !drop(id)),
  };
}

/**
 * Chooses a word or takes it back. Opposites stand together, and no more words
 * than the host allows.
 */
export function toggleFeeling(draft: Draft, id: string, max: number): Draft {
  if (draft.feelings.includes(id))
    return withoutWords(draft, (other) => other === id);
  const known = withoutWords(draft, (other) => other === UNSURE);
  return known.feelings.length < max
    ? { ...known, feelings: [...known.feelings, id] }
    : draft;
}

/**
 * Says how strong a chosen word is, or takes that back. It is asked of no word
 * of alarm.
 */
export function setStrength(
  content: Content,
  draft: Draft,
  id: string,
  strength: Strength | undefined,
): Draft {
  const word = find(content.feelings, id);
  const { [id]: _, ...strengths } = draft.strengths;
  if (!word || isAlarmWord(word) || !draft.feelings.includes(id)) return draft;
  return {
    ...draft,
    strengths: strength ? { ...strengths, [id]: strength } : strengths,
  };
}

/**
 * "I don't know yet" to the question for words: it answers where nothing was
 * chosen, and takes nothing back.
 */
export const withUnsure = (draft: Draft): Draft =>
  draft.feelings.length || draft.own ? draft : { ...draft, feelings: [UNSURE] };

/**
 * The draft without its words, for somebody who skips them. Words of alarm
 * stay, and so does everything where the words together weigh more than what
 * would be left: no level of alarm falls by a skip.
 */
export function withoutQuietWords(
  content: Content,
  draft: Draft,
  context: Context | undefined,
): Draft {
  const alarm = chosenWords(content, draft.feelings)
    .filter(isAlarmWord)
    .map(({ id }) => id);
  const left: Draft = {
    ...withoutWords(draft, (id) => !alarm.includes(id)),
    own: draft.own?.danger ? draft.own : undefined,
  };
  const before = levelOf(content, draft, context);
  return isAlarm(before) && levelOf(content, left, context) !== before
    ? draft
    : left;
}

/**
 * What Clear took, beside what was said since. That stays, so no level falls;
 * where not all words fit, those of alarm come back first.
 */
export function joined(
  { content, max }: { readonly content: Content; readonly max: number },
  now: Draft,
  cleared: Draft,
): Draft {
  const said = now.feelings.filter((id) => id !== UNSURE);
  const missing = cleared.feelings.filter((id) => !now.feelings.includes(id));
  const isAlarmId = (id: string): boolean =>
    chosenWords(content, [id]).some(isAlarmWord);
  const first = [
    ...missing.filter(isAlarmId),
    ...missing.filter((id) => !isAlarmId(id)),
  ].slice(0, Math.max(0, max - said.length));
  const back = withoutWords(
    cleared,
    (id) => !first.includes(id) || (id === UNSURE && said.length > 0),
  );
  const feelings = [...said, ...back.feelings];
  return {
    ...back,
    ...(now.point && { point: now.point }),
    ...(now.own && { own: now.own }),
    feelings: feelings.length ? feelings : now.feelings,
    strengths: { ...back.strengths, ...now.strengths },
    needs: now.needs.length ? now.needs : cleared.needs,
  };
}

/** How strongly a draft points to support. */
export const levelOf = (
  content: Content,
  draft: Draft,
  context?: Context,
): Safety => assessCheckIn(content, toCheckIn(draft), context).level;

/**
 * What the chosen words often ask for, then what fits most moments. The person
 * decides.
 */
export function offeredNeeds(content: Content, draft: Draft): Need[] {
  const chosen = chosenWords(content, draft.feelings);
  const likeliest = chosen.flatMap(({ needs }) => needs.slice(0, 1));
  const all = chosen.flatMap(({ needs }) => needs);
  const ids = [
    ...new Set([...draft.needs, ...likeliest, ...all, ...usualNeeds]),
  ];
  return ids
    .flatMap((id) => find(content.needs, id) ?? [])
    .slice(0, OFFERED_NEEDS);
}

/** Whether anything was said that a form would send. */
export const isAnswered = ({ point, feelings, needs }: Draft): boolean =>
  !!point || feelings.length + needs.length > 0;

/** The draft as a form and a host read it: nothing of a person's own word. */
export const toValue = ({
  point,
  feelings,
  strengths,
  needs,
}: Draft): CheckIn => ({
  ...(point && { point }),
  feelings,
  ...(Object.keys(strengths).length && { strengths }),
  needs,
});

const isList = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every((entry) => typeof entry === 'string');
const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isPoint = (value: unknown): value is MoodPoint =>
  isRecord(value) &&
  Number.isFinite(value['valence']) &&
  Number.isFinite(value['arousal']);
const isStrengths = (value: unknown): value is Record<string, Strength> =>
  isRecord(value) &&
  Object.values(value).every((entry) => [1, 2, 3].includes(entry as number));

/**
 * Reads what a page set as a check-in: each part that can be used, and what is
 * wrong with the others.
 */
export function readCheckIn(value: object): {
  answers: CheckIn;
  faults: string[];
} {
  const faults: string[] = [];
  const read = <T>(
    part: string,
    isUsable: (given: unknown) => given is T,
    allowed: string,
  ): T | undefined => {
    const given = (value as Readonly<Record<string, unknown>>)[part];
    if (given == null || isUsable(given)) return given ?? undefined;
    faults.push(`${part} is not usable; allowed: ${allowed}`);
    return undefined;
  };
  const point = read(
    'point',
    isPoint,
    'valence and arousal, each a number from -1 to 1',
  );
  const feelings = read('feelings', isList, 'a list of ids') ?? [];
  const strengths =
    read('strengths', isStrengths, 'ids of feelings, each with 1, 2 or 3') ??
    {};
  const needs = read('needs', isList, 'a list of ids') ?? [];
  return { answers: toValue({ point, feelings, strengths, needs }), faults };
}

/**
 * The draft as it goes to the session: of a person's own word only what it
 * points to.
 */
export const toCheckIn = (draft: Draft): CheckIn => ({
  ...toValue(draft),
  ...(draft.own?.danger && { danger: draft.own.danger }),
});
