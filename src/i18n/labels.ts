import type { Reason } from '../care/rank-practices.js';
import { find, type Content, type Practice } from '../content/content.js';
import { message, midSentence } from './message.js';

/** How long a practice takes, in words. */
export function minutesLabel(content: Content, { minutes: [from, to] }: Practice): string {
  return from === to ? message(content, 'common.minutes', { n: from }) : message(content, 'common.minutes.range', { from, to });
}

/** A reason as a short sentence in plain words. */
export function reasonLabel(content: Content, { kind, ref }: Reason): string {
  const entry =
    kind === 'asked' ? find(content.needs, ref) : kind === 'feeling' ? find(content.feelings, ref) : undefined;
  const label = entry?.label ?? (kind === 'preference' ? find(content.items, ref)?.receive : undefined) ?? '';
  return message(content, `common.because.${kind}`, { label: midSentence(content, label) });
}
