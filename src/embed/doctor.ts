import type { StoragePolicy } from '../storage/answer-storage.js';
import { tags, type Tag } from '../registry/tags.js';
import type { Session } from '../session/session.js';
import { contrastOf } from './contrast.js';
import { countryCode } from '../content/country-code.js';
import {
  aboutTags,
  aboutTokens,
  counted,
  emptyCards,
  toldBefore,
} from './doctor-page.js';
import { aboutTokenNames } from './doctor-token-names.js';
import { aboutMoves } from './doctor-moves.js';
import { aboutPacks } from './doctor-packs.js';
import { aboutScheme } from './doctor-scheme.js';
import { aboutParts, aboutScript } from './doctor-script.js';
import { helplines } from './doctor-helplines.js';
import type { Finding } from './finding.js';
import { withPage, type DocsPage } from '../diagnostics/docs-page.js';
import { strangeAttributes } from '../diagnostics/did-you-mean.js';
import { closestName } from '../diagnostics/near-name.js';
import { elementFile, isScriptFile, scriptTags } from './page-scripts.js';

export type { Finding } from './finding.js';

interface Patient {
  readonly version: string;
  readonly session: Session;
  /** What may be kept. */
  readonly allowed: StoragePolicy;
  /** The words of alarm that the content took away. */
  readonly lostAlarm: readonly string[];
  /** The tags whose elements the script files of the page have brought. */
  readonly offered: readonly Tag[];
  /** The name of an element on this page. */
  readonly name: (tag: Tag) => string;
  /** What the console was told of this page. */
  readonly told: readonly string[];
  /** How a page gets an element that is not there. */
  readonly howToLoad: (tag: Tag) => string;
  /**
   * The tag of the script, and the script's address. Without an address the
   * elements came from npm.
   */
  readonly script?: HTMLScriptElement | undefined;
  readonly address?: string | undefined;
}

const TEXT = 4.5;
const EDGE = 3;
const versionMark = Symbol.for('aftercare-elements/version');
type Marked = {
  readonly observedAttributes?: readonly string[];
  readonly [versionMark]?: string;
};

/**
 * Looks at the page, prints what it found as one group, and gives it back. No
 * answer of anybody is in it.
 */
export async function examine(patient: Patient): Promise<readonly Finding[]> {
  const found = [
    script,
    copies,
    elements,
    attributes,
    ({ told }: Patient) => toldBefore(told),
    (one: Patient) => aboutTokens(onPage(one)),
    aboutTokenNames,
    (one: Patient) => aboutScheme(onPage(one)),
    contrast,
    content,
    packs,
    country,
    helplines,
    language,
    storage,
  ].flatMap((look) => look(patient));
  const all: Finding[] = [
    {
      level: 'fine',
      about: 'version',
      text: `aftercare-elements ${patient.version}`,
    },
    ...found,
    ...(await aboutMoves(onPage(patient), howToHold(patient))),
    ...(await policy()),
  ];
  print(all);
  return all;
}

/** Prints everything as one group. */
function print(all: readonly Finding[]): void {
  const count = (level: Finding['level']): number =>
    all.filter((finding) => finding.level === level).length;
  /* eslint-disable no-console -- printing is what it is for */
  console.group(
    `Aftercare.doctor(): ${count('wrong')} wrong, ${count('look')} to look at`,
  );
  for (const { level, about, text } of all) {
    const line = `${about}: ${text}`;
    // What the console was told names its page already.
    const isExplained = level === 'fine' || about === 'console';
    console[printedAs[level]](
      isExplained ? line : withPage(line, pageFor(about)),
    );
  }
  console.groupEnd();
  /* eslint-enable no-console */
}

const printedAs = { wrong: 'error', look: 'warn', fine: 'log' } as const;

/** The page that explains what a finding is about. */
const pageFor = (about: string): DocsPage => pages[about] ?? 'embedding';

const pages: Readonly<Record<string, DocsPage>> = {
  contrast: 'theming',
  scheme: 'theming',
  tokens: 'theming',
  content: 'content',
  packs: 'content',
  country: 'helplines',
  helplines: 'helplines',
  storage: 'elements/care-data',
};

const fine = (about: string, text: string): Finding => ({
  level: 'fine',
  about,
  text,
});
const look = (about: string, text: string): Finding => ({
  level: 'look',
  about,
  text,
});
const wrong = (about: string, text: string): Finding => ({
  level: 'wrong',
  about,
  text,
});

const onPage = ({ name }: Patient): HTMLElement[] => [
  ...document.querySelectorAll<HTMLElement>(tags.map(name).join()),
];

/** What a page adds so that nothing moves when its elements come. */
function howToHold({ address }: Patient): string {
  if (address === undefined)
    return "add import 'aftercare-elements/cdn/aftercare.css'";
  const folder = elementFile.test(address) ? '../' : './';
  const { href } = new URL(`${folder}aftercare.css`, address);
  return `add <link rel="stylesheet" href="${href}"> to its head`;
}

const script = ({ script: tag, address }: Patient): Finding[] =>
  address === undefined
    ? []
    : [
        aboutScript({
          address,
          integrity: tag?.integrity,
          page: location.origin,
        }),
        ...(tag && elementFile.test(tag.src) ? aboutParts() : []),
      ];

/** Files of single elements in one folder are one copy. */
const copyOf = (address: string): string =>
  elementFile.test(address) ? new URL('.', address).href : address;

function copies({ version, name }: Patient): Finding[] {
  const addresses = scriptTags()
    .map(({ src }) => src)
    .filter(isScriptFile);
  const elementAddresses = addresses.filter((src) => elementFile.test(src));
  const sources = [
    ...addresses.filter((src) => !elementFile.test(src)),
    ...new Set(elementAddresses.map(copyOf)),
  ];
  const others = tags.flatMap((tag) => {
    const defined = customElements.get(name(tag)) as Marked | undefined;
    if (!defined || defined[versionMark] === version) return [];
    const other = defined[versionMark];
    return other
      ? `<${name(tag)}> is ${other}, and stays so. Take one of the two scripts away.`
      : `<${name(tag)}> is of another library, and stays so. Use data-prefix for tags of your own.`;
  });
  return [
    ...(sources.length > 1
      ? [
          look(
            'copies',
            `${sources.length} script tags: ${sources.join(', ')}. ` +
              'The first stays; take the others away.',
          ),
        ]
      : []),
    ...others.map((other) => wrong('copies', other)),
  ];
}

/** Which file is missing, where it is one of ours. */
function fileFor(
  localName: string,
  { name, offered, howToLoad }: Patient,
): string {
  const tag = tags.find((one) => name(one) === localName);
  return tag && !offered.includes(tag) ? `; ${howToLoad(tag)}` : '';
}

/** What stands in a page, and in no words for a page without scripts. */
const ofPages = 'main, header, footer, nav, aside, form, script, h1';

/**
 * A tag of a custom element that closes itself closes nothing: all that follows
 * is inside it, and nobody sees it.
 */
function swallowedBy(element: HTMLElement, { name }: Patient): Finding[] {
  const { localName } = element;
  if (localName === name('care-provider')) return [];
  const inside = element.querySelector(`${tags.map(name).join()}, ${ofPages}`);
  if (!inside) return [];
  return [
    wrong(
      'elements',
      `<${localName}> has <${inside.localName}> inside, which nobody sees: ` +
        `close it with </${localName}>, for <${localName} /> closes nothing in HTML`,
    ),
  ];
}

function elements(patient: Patient): Finding[] {
  const all = onPage(patient);
  const misspelt = aboutTags(patient.name);
  if (!all.length)
    return [
      ...misspelt,
      look(
        'elements',
        `none on this page; there are ${tags.map(patient.name).join(', ')}`,
      ),
    ];
  const empty = all.filter(
    ({ childNodes, localName }) =>
      !childNodes.length && /safety-note|check-in|builder/.test(localName),
  );
  const swallowed = all.flatMap((element) => swallowedBy(element, patient));
  const dead = all.filter((element) => !element.matches(':defined'));
  return [
    fine('elements', counted(all)),
    ...misspelt,
    ...emptyCards(all, patient.name('practice-card')),
    ...dead.map(({ localName }) =>
      wrong(
        'elements',
        `<${localName}> is not defined, so what stands inside it is shown` +
          fileFor(localName, patient),
      ),
    ),
    ...swallowed,
    ...empty.map(({ localName }) =>
      look(
        'elements',
        `<${localName}> has nothing inside: without scripts nobody sees anything there`,
      ),
    ),
  ];
}

function attributes(patient: Patient): Finding[] {
  return onPage(patient).flatMap((element) => {
    const known = (element.constructor as Marked).observedAttributes ?? [];
    return strangeAttributes(element, known).map((name) =>
      wrong(
        'attributes',
        `<${element.localName}> ${name}: not known; ${closestName(name, known)}`,
      ),
    );
  });
}

function contrast(patient: Patient): Finding[] {
  const found = onPage(patient).flatMap((element) =>
    contrastOf(element).map(({ what, ratio, edge }) => ({
      what: `${what} in <${element.localName}>`,
      ratio,
      needed: edge ? EDGE : TEXT,
    })),
  );
  const low = found.filter(({ ratio, needed }) => ratio < needed);
  if (!found.length) return [];
  if (!low.length) {
    const lowest = Math.min(...found.map(({ ratio }) => ratio)).toFixed(1);
    return [
      fine(
        'contrast',
        `${found.length} pairs of colours, the lowest ${lowest}`,
      ),
    ];
  }
  return low.map(({ what, ratio, needed }) =>
    wrong(
      'contrast',
      `${what} is ${ratio.toFixed(2)}; at least ${needed} is needed. ` +
        'See --care-surface and --care-ink.',
    ),
  );
}

function content({ session }: Patient): Finding[] {
  const { content: now, audience } = session.getState();
  const counts = [
    `${now.feelings.length} feelings`,
    `${now.practices.length} practices`,
    `${now.items.length} preferences`,
  ].join(', ');
  return [
    fine('content', `audience ${audience}: ${counts} in "${now.language}"`),
  ];
}

const packs = ({ session, lostAlarm }: Patient): Finding[] =>
  aboutPacks(session.getState().content.about, lostAlarm, new Date());

function country(patient: Patient): Finding[] {
  const { country: code } = patient.session.getState();
  const note = patient.name('safety-note');
  const own = onPage(patient)
    .filter(({ localName }) => localName === note)
    .flatMap((element) => element.getAttribute('country') ?? [])
    .map((one) => countryCode(one));
  const codes = [...new Set([...(code ? [code] : []), ...own])];
  if (!codes.length)
    return [fine('country', 'none given: everybody chooses their own')];
  return codes.map((one) => helpIn(one, patient));
}

function helpIn(code: string, { session }: Patient): Finding {
  const { content: now } = session.getState();
  const numbers = now.emergency.filter(
    (entry) => entry.country === code,
  ).length;
  const services = now.services.filter(
    (entry) => entry.country === code,
  ).length;
  const text = `${code}: ${numbers} emergency entries, ${services} services`;
  return numbers && services
    ? fine('country', text)
    : wrong(
        'country',
        `${text}. Give services of your own with the property helplines of safety-note.`,
      );
}

function language({ session }: Patient): Finding[] {
  const page = document.documentElement.lang;
  const { language: spoken } = session.contentIn(page);
  if (!page)
    return [wrong('language', '<html> has no lang: screen readers guess')];
  const base = (tag: string): string => tag.split('-')[0]!;
  return base(page) === base(spoken)
    ? []
    : [look('language', `the page is "${page}", the words are "${spoken}"`)];
}

function storage({ allowed }: Patient): Finding[] {
  if (allowed === 'none') return [fine('storage', 'nothing may be kept')];
  if (allowed !== 'device')
    return [
      look(
        'storage',
        'answers that somebody keeps go to your own back end, and the screen says so',
      ),
    ];
  const can = isSecureContext && 'indexedDB' in globalThis;
  return [
    can
      ? fine('storage', 'whoever wants to may keep answers on their device')
      : wrong('storage', 'keeping needs https and IndexedDB; here nobody can'),
  ];
}

/** What the page's policy stopped, as far as the browser remembers it. */
async function policy(): Promise<Finding[]> {
  if (!('ReportingObserver' in globalThis))
    return [
      look(
        'policy',
        'this browser does not tell what the Content-Security-Policy stopped; see the console',
      ),
    ];
  const reports = await new Promise<readonly Report[]>((done) => {
    const observer = new ReportingObserver(
      (heard) => done(heard as unknown as readonly Report[]),
      {
        types: ['csp-violation'],
        buffered: true,
      },
    );
    observer.observe();
    setTimeout(() => {
      observer.disconnect();
      done([]);
    }, 200);
  });
  if (!reports.length) return [fine('policy', 'nothing was stopped')];
  return reports.map(({ body: { effectiveDirective, blockedURL } }) => {
    const todo = /trusted-types/.test(effectiveDirective)
      ? '; where it was ours, write: trusted-types aftercare (elements from npm: lit-html)'
      : '';
    return wrong(
      'policy',
      `${effectiveDirective} stopped ${blockedURL}${todo}`,
    );
  });
}

interface Report {
  readonly body: {
    readonly effectiveDirective: string;
    readonly blockedURL: string;
  };
}
