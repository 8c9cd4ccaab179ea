import type { Reason } from '../care/rank-practices.js';
import { find, type Content, type Practice } from '../content/content.js';
import { translate } from './translate.js';

/** How long a practice takes, in words. */
export function minutesLabel(
  content: Content,
  { minutes: [from, to] }: Practice,
): string {
  return from === to
    ? translate(content, 'common.minutes', { n: from })
    : translate(content, 'common.minutes.range', { from, to });
}

/**
 * The labels of a content that a reason may be about; the label stands as it
 * is, beside what it belongs to.
 */
const labelOf: Partial<
  Record<Reason['kind'], (content: Content, ref: string) => string | undefined>
> = {
  asked: (content, ref) => find(content.needs, ref)?.label,
  for: (content, ref) => find(content.needs, ref)?.label,
  feeling: (content, ref) => find(content.feelings, ref)?.label,
  place: (content, ref) => translate(content, `checkin.place.${ref}`),
  preference: (content, ref) => find(content.items, ref)?.receive,
};

/**
 * A reason in plain words: a sentence of its own, or label and value. Nothing
 * where the content has no label for it.
 */
export function reasonLabel(content: Content, { kind, ref }: Reason): string {
  const label = labelOf[kind]?.(content, ref);
  if (kind in labelOf && !label) return '';
  const key = isPleasant(content, kind, ref) ? `${kind}.pleasant` : kind;
  return translate(content, `common.reason.${key}`, { label: label ?? '' });
}

/** What is pleasant needs no help; a practice goes with it. */
function isPleasant(
  content: Content,
  kind: Reason['kind'],
  ref: string,
): boolean {
  if (kind === 'place') return ref.startsWith('high');
  const feeling = kind === 'feeling' ? find(content.feelings, ref) : undefined;
  return !!feeling && feeling.valence > 0;
}
