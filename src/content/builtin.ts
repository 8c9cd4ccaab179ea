import { mergePacks } from './merge-packs.js';
import { builtinPack } from './builtin-pack.js';
import { mustBeAudience, type Content } from './content.js';
import type { Audience } from './schema.js';

const cache = new Map<Audience, Content>();

/** The pack that comes with this library. */
export { builtinPack };

/** The built-in content for an audience; made once and shared. */
export function builtinContent(audience: Audience = 'general'): Content {
  mustBeAudience(audience);
  const known = cache.get(audience);
  if (known) return known;
  const content = mergePacks([builtinPack], audience);
  cache.set(audience, content);
  return content;
}
