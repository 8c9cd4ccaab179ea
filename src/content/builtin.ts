import { firstPack } from './builtin-pack.js';
import {
  hasRest,
  readBuiltinTyped,
  takeBuiltinRest,
  type RestOfContent,
} from './builtin-later.js';
import { mustBeAudience, type Content } from './content.js';
import { freeze } from './freeze.js';
import { lazyObject } from './lazy-object.js';
import { mergePacks } from './merge/packs.js';
import { fieldsOf } from './plain-data.js';
import type { Audience, Catalogue, Pack, Words } from './schema.js';

type Lists = Required<Pick<Pack, 'catalogue' | 'words'>>;

let lists = listsWith(undefined);
const contents = new Map<Audience, Content>();

/**
 * The pack that comes with this library. What comes later is in it from then
 * on.
 */
export const builtinPack: Pack = Object.freeze(
  Object.defineProperties(
    fieldsOf<Pack>({ format: firstPack.format, language: firstPack.language }),
    {
      catalogue: { enumerable: true, get: () => lists.catalogue },
      words: { enumerable: true, get: () => lists.words },
    },
  ),
);

/** The built-in content for an audience; made once and shared. */
export function builtinContent(audience: Audience = 'general'): Content {
  mustBeAudience(audience);
  const known = contents.get(audience);
  if (known) return known;
  const content = mergePacks([builtinPack], audience);
  contents.set(audience, content);
  return content;
}

/** Takes what comes later, from whoever has it. */
export function takeRest(taken: RestOfContent): void {
  if (hasRest()) return;
  takeBuiltinRest(taken);
  lists = listsWith(taken);
}

/** The built-in lists, with those that come later where they have come. */
function listsWith(rest: RestOfContent | undefined): Lists {
  const { catalogue, words } = firstPack;
  return {
    catalogue: lazyObject<Catalogue>(
      { ...readersOf(catalogue), ...readersOf(rest?.catalogue ?? {}) },
      freeze,
    ),
    words: lazyObject<Words>(
      {
        ...readersOf(words),
        ...readersOf(rest?.words ?? {}),
        // Until their bodies have come, practices have a title and no more.
        practices: () => practicesWith(rest) as Words['practices'],
        messages: () =>
          fieldsOf({ ...words.messages, ...rest?.words.messages }),
        typed: readBuiltinTyped,
      },
      freeze,
    ),
  };
}

/** What reads each field of an object, and nothing before it is asked. */
function readersOf<T extends object>(
  fields: T,
): { [K in keyof T]: () => T[K] } {
  const names = Object.keys(fields) as (keyof T)[];
  const readers = names.map((name) => [name, () => fields[name]]);
  return Object.fromEntries(readers) as { [K in keyof T]: () => T[K] };
}

function practicesWith(rest: RestOfContent | undefined): object {
  const titled = Object.entries(firstPack.words.practices);
  return Object.fromEntries(
    titled.map(([id, { title }]) => [
      id,
      fieldsOf({ title, ...rest?.words.practices[id] }),
    ]),
  );
}
