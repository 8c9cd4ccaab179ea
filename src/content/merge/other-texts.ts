import { baseLanguage } from '../language.js';
import type { Pack } from '../schema.js';

/** Where nothing is in another language, as with the built-in content alone. */
export const noOtherTexts: Readonly<Record<string, string>> =
  /* @__PURE__ */ Object.freeze(
    /* @__PURE__ */ Object.create(null) as Record<string, string>,
  );

type Said = readonly [value: unknown, language: string];

/**
 * The texts of packs that are in another language than the last of them, each
 * with its language: what nobody has translated yet. A text that both say alike
 * is none.
 */
export function otherTexts(
  packs: readonly Pack[],
): Readonly<Record<string, string>> {
  const other = Object.create(null) as Record<string, string>;
  const own = baseLanguage(packs.at(-1)!.language);
  const isOwn = (language: string): boolean => baseLanguage(language) === own;
  if (packs.every(({ language }) => isOwn(language))) return noOtherTexts;
  const said = [...saidLast(packs).values()];
  for (const [value, language] of said)
    if (!isOwn(language))
      for (const text of textsIn(value)) other[text] = language;
  for (const [value, language] of said)
    if (isOwn(language)) for (const text of textsIn(value)) delete other[text];
  return other;
}

/** Every field of every entry, and every message, as it is said in the end. */
function saidLast(packs: readonly Pack[]): ReadonlyMap<string, Said> {
  const said = new Map<string, Said>();
  for (const { words, language } of packs) {
    const { typed: _, messages, ...lists } = words ?? {};
    for (const [key, message] of Object.entries(messages ?? {}))
      said.set(key, [message, language]);
    for (const [kind, entries] of Object.entries(lists))
      for (const [id, entry] of Object.entries(entries))
        for (const [field, value] of Object.entries(entry as object))
          // What people type stands on no screen.
          if (field !== 'also')
            said.set(`${kind} ${id} ${field}`, [value, language]);
  }
  return said;
}

const textsIn = (value: unknown): string[] =>
  typeof value === 'string'
    ? [value]
    : Object.values((value as object | undefined) ?? {}).flatMap(textsIn);
