import { claimsIn } from './claims.js';
import { didYouMean, listed } from '../nearest.js';
import { kept } from '../words/en/kept.js';
import { objectOf, type Keys, type Problem } from './problem.js';
import type { Message, Pack } from '../schema.js';

/**
 * Messages that somebody reads who may be in danger, and those that say what
 * happens to answers (docs/promises.md). A pack can translate and reword them.
 * It cannot empty them, cut them to a word, or say in them what nobody can
 * promise.
 */
const PROMISES =
  /^(safety|exit|storage)\.|^form\.sent\.|^common\.(empty|failed|page|soft|support)$/;
/**
 * A sentence keeps at least this part of its letters, or this many; Chinese and
 * Japanese say in a third of them what English says.
 */
const LEAST_PART = 1 / 6;
const ENOUGH = 12;
/** One or none may be said in words: "One word, if you like." */
const WITHOUT_NUMBER = /^(zero|one|two)$/;

type Texts = Readonly<Record<string, string>>;

/**
 * Checks messages against those that there are, and texts about support for
 * what nobody can promise.
 */
export function checkTexts(
  words: Readonly<Record<string, unknown>>,
  bases: readonly Pack[],
): Problem[] {
  const known: Record<string, Message> = Object.fromEntries(
    [kept, ...bases.map((base) => base.words?.messages ?? {})].flatMap(
      (messages) => Object.entries(messages),
    ),
  );
  const keys = Object.keys(known);
  const problems: Problem[] = [];
  for (const [key, message] of Object.entries(objectOf(words['messages']))) {
    const at: Keys = ['words', 'messages', key];
    if (!Object.hasOwn(known, key)) {
      problems.push({
        keys: at,
        text: `no message has this key; allowed: ${nearKeys(key, keys)}${didYouMean(key, keys)}`,
      });
      continue;
    }
    const forms = formsOf(message);
    const before = formsOf(known[key]);
    problems.push(...checkValues(forms, before, at));
    if (PROMISES.test(key))
      problems.push(
        ...checkClaims(message, at),
        ...checkLength(forms, before, at),
      );
  }
  const notes = Object.entries(objectOf(words['notes'])).flatMap(([id, note]) =>
    checkClaims(note, ['words', 'notes', id]),
  );
  return [...problems, ...checkServiceTexts(words['services']), ...notes];
}

/** Finds what nobody can promise in what is said of services. */
export const checkServiceTexts = (services: unknown): Problem[] =>
  Object.entries(objectOf(services)).flatMap(([id, service]) =>
    checkClaims(service, ['words', 'services', id]),
  );

/** The keys of the same element, or the elements that there are. */
function nearKeys(key: string, keys: readonly string[]): string {
  const start = key.split('.')[0]!;
  const same = keys.filter((one) => one.startsWith(`${start}.`));
  return same.length
    ? listed(same)
    : `a key that begins with ${[...new Set(keys.map((one) => one.split('.')[0]!))].join(', ')}`;
}

/** A message by its forms; one without forms is the form for everything. */
function formsOf(message: unknown): Texts {
  const forms =
    typeof message === 'string' ? { other: message } : objectOf(message);
  return Object.fromEntries(
    Object.entries(forms).filter(
      (entry): entry is [string, string] => typeof entry[1] === 'string',
    ),
  );
}

const valuesIn = (text: string | undefined): string[] => [
  ...new Set([...(text ?? '').matchAll(/\{(\w+)\}/g)].map(([, name]) => name!)),
];

/**
 * Every value that the message is given has to be said, and no other can be.
 */
function checkValues(forms: Texts, known: Texts, keys: Keys): Problem[] {
  const needed = valuesIn(known['other'] ?? Object.values(known)[0]);
  const inBraces = needed.map((name) => `{${name}}`).join(', ');
  return Object.entries(forms).flatMap(([form, text]) => {
    const given = valuesIn(text);
    const lost = needed.filter(
      (name) =>
        !given.includes(name) && !(name === 'n' && WITHOUT_NUMBER.test(form)),
    );
    const strange = given.find((name) => !needed.includes(name));
    if (lost[0])
      return [{ keys, text: `{${lost[0]}} is lost; needed: ${inBraces}` }];
    if (!strange) return [];
    const allowed = inBraces || 'no value in braces';
    const problem = `nothing is put in place of {${strange}}; allowed: ${allowed}`;
    return [{ keys, text: problem }];
  });
}

const lettersIn = (text: string): number =>
  (text.replace(/\{\w+\}/g, '').match(/\p{L}/gu) ?? []).length;

/**
 * A promise stays a sentence. Whether it is still the same one, no program can
 * tell.
 */
function checkLength(forms: Texts, before: Texts, keys: Keys): Problem[] {
  const had = Math.min(...Object.values(before).map(lettersIn));
  const least = Math.min(ENOUGH, Math.ceil(had * LEAST_PART));
  return Object.values(forms).some((text) => lettersIn(text) < least)
    ? [
        {
          keys,
          text: `too short for what it has to say; allowed: ${least} letters or more`,
        },
      ]
    : [];
}

/** Claims in a text, or in the texts of an object, as deep as they are. */
function checkClaims(texts: unknown, keys: Keys): Problem[] {
  if (typeof texts !== 'string')
    return Object.entries(objectOf(texts)).flatMap(([key, text]) =>
      checkClaims(text, [...keys, key]),
    );
  return claimsIn(texts).map(({ words, allowed }) => ({
    keys,
    text: `“${words}” cannot be said about support; allowed: ${allowed}`,
  }));
}
