import { hasRest, readBuiltinTyped } from '../builtin-later.js';
import type { Content, ListName } from '../content.js';
import { freeze } from '../freeze.js';
import { nearestLanguage } from '../language.js';
import { lazyObject } from '../lazy-object.js';
import { otherTexts } from './other-texts.js';
import type { Audience, Pack } from '../schema.js';
import { mergeTyped } from './typed.js';
import { limitsIn } from './limits.js';
import { kinds } from './lists.js';
import { mergeRules } from './rules.js';
import { mergeEmergency } from './services.js';
import { filterList, type Lists } from './what-is-left.js';

/** Lists that have more in them once the rest of the content has come. */
const growing = {
  practices: hasRest,
  evidence: hasRest,
  notes: hasRest,
  messages: hasRest,
  otherTexts: hasRest,
};

/**
 * Merges packs into one frozen content for one audience. Later packs add
 * entries, add to earlier ones and may reword them. It trusts them: `readPack`
 * is where a pack from outside is checked. Each list is merged when it is first
 * read, and once more where the rest of the content has come since.
 * @param packs the built-in one first
 * @param audience the most intimate level that the host allows; items above it
 *   are dropped
 * @param language one of the languages that packs have translations in.
 *   Default: that of the last pack
 */
export function mergePacks(
  packs: readonly Pack[],
  audience: Audience,
  language?: string,
): Content {
  const given = [...packs, ...translationsIn(packs, language)];
  const kept: Lists = lazyObject<Lists>(
    perKind((kind) => filterList(given, kind, audience, kept)),
    undefined,
    growing,
  );
  const makers: Record<string, () => unknown> = {
    ...perKind((kind) => kept[kind]),
    limits: () => limitsIn(given),
    language: () => given.at(-1)!.language,
    languages: () => languagesOf(packs),
    otherTexts: () => otherTexts(given),
    about: () => given.flatMap((pack) => pack.about ?? []),
    audience: () => audience,
    emergency: () => mergeEmergency(given),
    rules: () => mergeRules(given),
    typed: () => readBuiltinTyped() && mergeTyped(given),
    messages: () =>
      Object.assign(
        {},
        ...given.map((pack) => pack.words?.messages),
      ) as unknown,
  };
  // What goes into it is not frozen on the way: one pass over everything is
  // enough.
  return Object.freeze(
    lazyObject(makers, freeze, growing),
  ) as unknown as Content;
}

/** The languages of packs; that of the last one is the one without a choice. */
const languagesOf = (packs: readonly Pack[]): string[] => [
  ...new Set([
    packs.at(-1)!.language,
    ...packs.flatMap(({ translations }) => Object.keys(translations ?? {})),
  ]),
];

/**
 * What packs say in this language, as packs of words alone: nothing of the
 * structure, of rules or of numbers can change with the language.
 */
function translationsIn(
  packs: readonly Pack[],
  language: string | undefined,
): Pack[] {
  if (!language) return [];
  return packs.flatMap(({ format, translations = {} }) => {
    const nearest = nearestLanguage(language, Object.keys(translations));
    const words = nearest && translations[nearest];
    return words ? { format, language, words } : [];
  });
}

const perKind = <T>(make: (kind: ListName) => T): Record<ListName, () => T> =>
  Object.fromEntries(kinds.map((kind) => [kind, () => make(kind)])) as Record<
    ListName,
    () => T
  >;

/**
 * The id that two packs give to entries of one list, with both packs; the
 * built-in one is the first.
 */
export function sharedId(
  packs: readonly Pack[],
): { readonly id: string; readonly packs: readonly [Pack, Pack] } | undefined {
  for (const kind of kinds) {
    const owners = new Map<string, Pack>();
    for (const pack of packs) {
      for (const { id } of pack.catalogue?.[kind] ?? []) {
        const owner = owners.get(id);
        if (owner) return { id, packs: [owner, pack] };
        owners.set(id, pack);
      }
    }
  }
  return undefined;
}
