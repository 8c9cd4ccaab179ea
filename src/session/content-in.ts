import type { Content } from '../content/content.js';
import { nearestLanguage } from '../content/language.js';
import { mergePacks } from '../content/merge/packs.js';
import type { Pack } from '../content/schema.js';
import { mustFit } from './given.js';

/**
 * A content in its other languages, each made when it is first asked for, for
 * as long as the content is there.
 */
const translated = new WeakMap<Content, Map<string, Content>>();

/**
 * The content in the nearest language that there are words in, or as it is.
 * @param packs what the content was made of
 * @throws {TypeError} for what is no text
 */
export function contentIn(
  content: Content,
  packs: readonly Pack[],
  wanted: string | undefined,
): Content {
  const isText = wanted === undefined || typeof wanted === 'string';
  mustFit('contentIn()', wanted, isText, 'a language tag, as de-AT');
  const language = wanted && nearestLanguage(wanted, content.languages);
  if (!language || language === content.language) return content;
  const made = translated.get(content) ?? new Map<string, Content>();
  translated.set(content, made);
  const known = made.get(language);
  if (known) return known;
  const spoken = mergePacks(packs, content.audience, language);
  made.set(language, spoken);
  return spoken;
}
