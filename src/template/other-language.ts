import { html } from 'lit';
import { Directive, directive, type ChildPart } from 'lit/directive.js';
import { languageOfText } from '../i18n/other-language.js';

/**
 * What is shown of a text, with its language where that is another one than the
 * element's: a screen reader says it in that voice, and its marks stand at the
 * right end.
 */
export function markedIn(
  { options }: ChildPart,
  text: string,
  shown: unknown,
): unknown {
  const language = languageOfText(options?.host, text);
  return language ? html`<bdi lang=${language}>${shown}</bdi>` : shown;
}

/** The same for what is put together of pieces. */
class InItsLanguage extends Directive {
  override render(_text: string, shown: unknown): unknown {
    return shown;
  }

  override update(part: ChildPart, [text, shown]: [string, unknown]): unknown {
    return markedIn(part, text, shown);
  }
}

export const inItsLanguage = directive(InItsLanguage);
