import { builtinContent } from '../../content/builtin.js';
import type { Content } from '../../content/content.js';
import type { Followed } from '../../context/session-controller.js';
import { audiences } from '../../content/terms.js';
import type { Session } from '../../session/session.js';
import { warnOnce, whichOf } from '../../diagnostics/warn.js';

const lists = { practice: 'practices', note: 'notes' } as const;

const isIn = (
  content: Content,
  attribute: keyof typeof lists,
  id: unknown,
): boolean => content[lists[attribute]].some((one) => one.id === id);

/**
 * Names in the console an id that the content does not have: which other
 * audience has it, which one was probably meant, or which there are. While packs
 * are on their way it says nothing, since they may bring it.
 */
export function tellUnknown(
  element: Element,
  attribute: keyof typeof lists,
  id: unknown,
  { session, value }: Followed<'content' | 'audience'>,
): void {
  // A session may be of another version.
  if ((session as Partial<Session>).isReading?.()) return;
  const { content, audience } = value;
  const owner = audiences.find((one) =>
    isIn(builtinContent(one), attribute, id),
  );
  const ids = content[lists[attribute]].map((one) => one.id);
  warnOnce(
    element,
    attribute,
    id,
    owner && owner !== audience
      ? `it is for audience "${owner}", and this page shows "${audience}"; ` +
          `set audience="${owner}", or choose another one`
      : whichOf(id, ids),
  );
}
