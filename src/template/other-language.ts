import { html } from 'lit';
import { languageOfText } from '../i18n/other-language.js';

/**
 * What is shown of a text, with its language where that is another one than the
 * element's: a screen reader says it in that voice, and its marks stand at the
 * right end.
 */
export function inItsLanguage(text: string, shown: unknown): unknown {
  const language = languageOfText(text);
  return language ? html`<bdi lang=${language}>${shown}</bdi>` : shown;
}
