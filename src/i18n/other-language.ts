import { noOtherTexts } from '../content/other-texts.js';

type Texts = Readonly<Record<string, string>>;

/**
 * While an element is drawn: which of its texts are in another language than
 * the element, each with its language. Of what is made on the way nothing
 * stays, since a text may have something in it that somebody typed.
 */
let ofContent: Texts | undefined;
let noted: Map<string, string> | undefined;

/** Begins to draw, with what is known of the texts of the content. */
export function beginTexts(texts: Texts): void {
  ofContent = texts === noOtherTexts ? undefined : texts;
  noted = undefined;
}

/** Notes a text that is made while an element is drawn. */
export function noteText(text: string, language: string | undefined): void {
  if (!language || !ofContent) return;
  noted ??= new Map();
  noted.set(text, language);
}

/** The language of a text, where it is another one than the element's. */
export const languageOfText = (text: string): string | undefined =>
  ofContent?.[text] ?? noted?.get(text);

/** The element is drawn. */
export function endTexts(): void {
  ofContent = undefined;
  noted = undefined;
}
