import type { Finding } from './finding.js';

/**
 * Where the script came from, and whether the page says which bytes it may be.
 */
export interface Origin {
  /** The address of the script. Empty where nobody knows it. */
  readonly address: string;
  /** `integrity` of its tag. Undefined where the tag is not on the page. */
  readonly integrity: string | undefined;
  /** The origin of the page. */
  readonly page: string;
}

/**
 * What browsers take for a hash. Whatever else stands in `integrity` they pass
 * over, and then any file may run.
 */
const hash = /(^|\s)sha(256|384|512)-[A-Za-z\d+/_-]{43,}={0,2}(\?\S*)?(?=\s|$)/;

/**
 * Says who can change the script, and with it everything that the elements do.
 */
export function aboutScript({ address, integrity, page }: Origin): Finding {
  const about = 'script';
  const later = /\.whole\./.test(address)
    ? 'nothing is loaded later'
    : 'files that are loaded later run only with the hash that the script knows';
  const origin = URL.canParse(address) ? new URL(address).origin : '';
  if (!origin || integrity === undefined)
    return {
      level: 'look',
      about,
      text: `its tag is not on the page, so nobody can tell whether a hash pins it; ${later}`,
    };
  if (hash.test(integrity))
    return { level: 'fine', about, text: `pinned by integrity; ${later}` };
  const written = integrity
    ? 'an integrity that no browser reads'
    : 'no integrity';
  if (origin === page)
    return {
      level: 'fine',
      about,
      text: `from this origin, with ${written}; ${later}`,
    };
  return {
    level: 'wrong',
    about,
    text:
      `from ${origin} with ${written}: ` +
      'whoever can change that server can change what runs here. ' +
      'The hash is in integrity.json.',
  };
}
