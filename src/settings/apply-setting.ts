import type { Content } from '../content/content.js';
import { countryCode, countryMeant } from '../content/country-code.js';
import { asText } from '../diagnostics/as-text.js';
import type { DocsPage } from '../diagnostics/docs-page.js';
import { whyOf } from '../diagnostics/refusal.js';
import { tell } from '../diagnostics/tell-once.js';
import { whichOf } from '../diagnostics/warn.js';
import {
  answerStorageFor,
  isAdapter,
  type StoragePolicy,
} from '../storage/answer-storage.js';
import type { Session, SessionSettings } from '../session/session.js';

/**
 * What a host may set in markup. The audience is first: what may be said of the
 * context follows from it.
 */
export const settingNames = [
  'audience',
  'context',
  'company',
  'country',
] as const satisfies readonly (keyof SessionSettings)[];

/**
 * Names in the console what stands in markup and cannot be used: where, the
 * value, and why.
 */
export const warn = (where: string, value: unknown, error: unknown): void =>
  tell(`${where}="${asText(value)}": ${settingWhy(error)}`, pageAbout(where));

/** A setting stands on the tag of the script, or on a provider. */
function pageAbout(where: string): DocsPage {
  if (where.endsWith('content')) return 'content';
  return where.startsWith('<script>') ? 'embedding' : 'elements/care-provider';
}

/** What a session says, without what stands before it in the line already. */
const settingWhy = (error: unknown): string =>
  whyOf(error).replace(/^\S+: .*? (?=is not allowed)/, 'it ');

/**
 * Sets one value that stands in markup. One that cannot be used is named in the
 * console, and the last good one stays.
 */
export function applySetting(
  session: Session,
  name: (typeof settingNames)[number],
  value: string | null | undefined,
  where: string,
): void {
  try {
    if (name === 'country' && value)
      mustBeKnown(countryCode(value), session.getState().content);
    session.configure({
      [name]: value || (name === 'audience' ? 'general' : undefined),
    });
  } catch (error) {
    warn(where, value, error);
  }
}

function mustBeKnown(value: string, content: Content): void {
  const isThere = (list: readonly { readonly country: string }[]): boolean =>
    list.some(({ country }) => country === value);
  // The services are the longest table, and it is made when it is first read:
  // not before the first element is there, if it can be helped.
  if (isThere(content.emergency) || isThere(content.services)) return;
  const countries = [
    ...new Set(
      [...content.emergency, ...content.services].map(({ country }) => country),
    ),
  ];
  const meant = countryMeant(value, countries) ?? value;
  throw new TypeError(
    `nothing is known of this country; ${whichOf(meant, countries)}`,
  );
}

/**
 * Lets answers be kept, or not. One that cannot be used is named in the
 * console, and nothing is kept.
 * @param part whose answers they are, where they are not the page's
 */
export function applyStorage(
  session: Session,
  value: StoragePolicy | null | undefined,
  where: string,
  part?: string,
): void {
  const allowed = value === 'device' || isAdapter(value) ? value : 'none';
  if (value && value !== allowed) {
    const todo = whichOf(value, ['none', 'device']);
    warn(where, value, new TypeError(`not usable here; ${todo}`));
  }
  answerStorageFor(session).setPolicy(allowed, part);
}
