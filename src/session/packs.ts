import { refusal } from '../diagnostics/refusal.js';
import { builtinPack } from '../content/builtin.js';
import { sharedId } from '../content/merge/packs.js';
import type { Pack } from '../content/schema.js';
import { isValidated } from '../content/load/was-read.js';

/**
 * The built-in pack, and what a host gave.
 * @throws {TypeError} for a pack that was not read, and for two that give one
 *   id to entries of one list
 */
export function packsWith(
  given: Pack | readonly Pack[] | undefined,
): readonly Pack[] {
  const packs = [builtinPack, ...([given ?? []].flat() as readonly Pack[])];
  if (!packs.every((pack) => pack === builtinPack || isValidated(pack))) {
    throw refusal(
      'session',
      'setContent() takes what readPack() gave; for JSON there is loadPack()',
      'content',
    );
  }
  // Looking through the built-in lists takes time that nobody has before the
  // first element is there. Two entries with one id would be one, and nobody
  // could say which of them.
  const shared = packs.length > 1 ? sharedId(packs) : undefined;
  if (shared) {
    const names = shared.packs.map((pack) => nameOf(pack, packs));
    throw refusal(
      'session',
      `${names.join(' and ')} both have the id "${shared.id}"; ` +
        'allowed: another id in one of them',
      'content',
    );
  }
  return packs;
}

function nameOf(pack: Pack, packs: readonly Pack[]): string {
  if (pack === builtinPack) return 'the built-in content';
  return pack.about ? `"${pack.about.title}"` : `pack ${packs.indexOf(pack)}`;
}
