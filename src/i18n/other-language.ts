import { baseLanguage } from '../content/language.js';
import { noOtherTexts } from '../content/merge/other-texts.js';

type Texts = Readonly<Record<string, string>>;

/** Whose words are shown: their language, and which of them are in another. */
interface Speaker {
  readonly content: { readonly language: string; readonly otherTexts: Texts };
}

/** A message with values in it, and the language that it is in. */
interface Composed {
  readonly pattern: RegExp;
  readonly language: string;
}

const speakers = new WeakMap<object, Speaker>();
/** Texts that are no part of any content, each with its language. */
const apart: Record<string, string> = {};
const composed = new WeakMap<Texts, readonly Composed[]>();

/** From now on the texts of this element are looked up in what it speaks. */
export function letSpeak(element: object, speaker: Speaker): void {
  speakers.set(element, speaker);
}

/** Texts that every element may show, and that come in one language only. */
export function comeInOneLanguage(
  texts: readonly string[],
  language: string,
): void {
  for (const text of texts) apart[text] = language;
  composed.delete(apart);
}

/** The language of a text, where it is another one than the element's. */
export function languageOfText(
  element: object | undefined,
  text: string,
): string | undefined {
  const speaker = element && speakers.get(element);
  if (!speaker) return undefined;
  const { language, otherTexts } = speaker.content;
  if (otherTexts === noOtherTexts) return undefined;
  const known = lookUp(text, otherTexts) ?? lookUp(text, apart);
  const isOwn = known && baseLanguage(known) === baseLanguage(language);
  return isOwn ? undefined : known;
}

/** The language of a text, or of the message that it was made of. */
function lookUp(text: string, texts: Texts): string | undefined {
  if (Object.hasOwn(texts, text)) return texts[text];
  const known = composed.get(texts) ?? composedIn(texts);
  composed.set(texts, known);
  return known.find(({ pattern }) => pattern.test(text))?.language;
}

/**
 * Messages whose values are not filled in yet. One without a letter of its own,
 * as "{a}: {b}", could be in any language.
 */
const composedIn = (texts: Texts): Composed[] =>
  Object.entries(texts)
    .filter(([text]) => /\{\w+\}/.test(text))
    .map(([text, language]) => ({ pieces: text.split(/\{\w+\}/), language }))
    .filter(({ pieces }) => /\p{L}/u.test(pieces.join('')))
    .map(({ pieces, language }) => ({
      pattern: new RegExp(`^${pieces.map(literally).join('.*')}$`, 's'),
      language,
    }));

const literally = (text: string): string =>
  text.replace(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`);
