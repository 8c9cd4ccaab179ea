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

/** A part that the files of single elements share. */
const part = /\/aftercare\/part-[^/]*\.js$/;

/** Whether an import map of the page pins the parts. */
function pinsParts(map: HTMLScriptElement): boolean {
  try {
    const { integrity } = JSON.parse(map.text) as {
      integrity?: Record<string, string>;
    };
    return Object.entries(integrity ?? {}).some(
      ([address, value]) => part.test(address) && hash.test(value),
    );
  } catch {
    return false;
  }
}

/**
 * Says whether the parts that the files of single elements share are pinned:
 * `integrity` on a tag ends at its file.
 */
export function aboutParts(): Finding[] {
  const maps = document.querySelectorAll<HTMLScriptElement>(
    'script[type="importmap"]',
  );
  const isPinned = [...maps].some(pinsParts);
  return [
    {
      level: isPinned ? 'fine' : 'look',
      about: 'script',
      text: isPinned
        ? 'the parts that its files share are pinned by an import map'
        : 'the parts that its files share have no hash on this page; ' +
          'the snippet page writes the import map, or use aftercare.js',
    },
  ];
}

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
