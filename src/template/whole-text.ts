import { nothing } from 'lit';
import { setCommittedValue } from 'lit/directive-helpers.js';
import { Directive, directive, type ChildPart } from 'lit/directive.js';
import { markedIn } from './other-language.js';

/**
 * A text that is replaced whole when it changes. A page translator puts its own
 * words in place of ours, in an element of its own; Lit would write on into the
 * text that nobody sees any more, and a clock would stand still. As long as the
 * text stays the same, so does its translation.
 */
class WholeText extends Directive {
  #text: string | undefined;

  override render(text: string): unknown {
    return text;
  }

  override update(part: ChildPart, [text]: [string]): unknown {
    const isChanged = text !== this.#text;
    this.#text = text;
    // Lit clears what stands there before it puts in something new; an empty
    // text is cleared in any case.
    if (isChanged && text && !isOurs(part)) setCommittedValue(part, nothing);
    return markedIn(part, text, text);
  }
}

/** Whether there is one text, as we left it. */
function isOurs({ startNode, endNode }: ChildPart): boolean {
  const text = startNode?.nextSibling;
  return text?.nodeType === Node.TEXT_NODE && text.nextSibling === endNode;
}

export const wholeText = directive(WholeText);
