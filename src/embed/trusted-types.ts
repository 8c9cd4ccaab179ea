import { refusal } from '../diagnostics/refusal.js';

/** What a script may make of a text where a page has Trusted Types. */
interface Policy {
  readonly createHTML: (text: string) => string;
  readonly createScriptURL: (address: string) => string;
}
interface PolicyFactory {
  readonly createPolicy?: (name: string, rules: Policy) => Policy;
}

const refused = (): Error =>
  refusal(
    'script',
    "the page's Content-Security-Policy refuses its Trusted Types policy; " +
      'write trusted-types aftercare',
  );

const unchanged = (text: string): string => text;
let made: Policy | undefined;

/**
 * The one policy of the script, for the templates of Lit and the addresses of
 * the files that come later. A page allows its name once, so it is made when it
 * is first needed, which a second copy of the script never gets to.
 * @throws where the page does not allow it
 */
export function ownPolicy(): Policy {
  const rules = { createHTML: unchanged, createScriptURL: unchanged };
  const { trustedTypes } = globalThis as { trustedTypes?: PolicyFactory };
  try {
    made ??= trustedTypes?.createPolicy?.('aftercare', rules) ?? rules;
  } catch {
    throw refused();
  }
  return made;
}
