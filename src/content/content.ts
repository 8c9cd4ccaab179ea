import { refusal } from '../diagnostics/refusal.js';
import type {
  About,
  Audience,
  Catalogue,
  Context,
  Emergency,
  Message,
  Rules,
  Typed,
  Words,
} from './schema.js';
import { audiences, careContexts } from './terms.js';

type Row<K extends keyof Catalogue> =
  NonNullable<Catalogue[K]> extends readonly (infer T)[] ? T : never;
type Word<K extends keyof Words> =
  NonNullable<Words[K]> extends Readonly<Record<string, infer T>> ? T : never;

export type Family = Readonly<Row<'families'> & Word<'families'>>;
export type Need = Readonly<Row<'needs'> & Word<'needs'>>;
/**
 * Its place on the mood field is always there, also where a pack said it with
 * `beside`.
 */
export type Feeling = Readonly<
  Omit<Row<'feelings'>, 'valence' | 'arousal' | 'beside'> &
    Word<'feelings'> & { valence: number; arousal: number }
>;
/** What there is to read of a practice beside its title. */
export type PracticeBody = Readonly<Omit<Word<'practices'>, 'title'>>;
/**
 * A practice. That of the built-in ones comes after the first element: until
 * then they have their title and no body, see `hasBody()`.
 */
export type Practice = Readonly<
  Row<'practices'> & Pick<Word<'practices'>, 'title'>
> &
  Partial<PracticeBody>;
/** A practice with all there is to read. */
export type WholePractice = Practice & PracticeBody;

/** Whether there is more of a practice than its title. */
export const hasBody = (practice: Practice): practice is WholePractice =>
  practice.steps !== undefined;
export type PreferenceGroup = Readonly<Row<'groups'> & Word<'groups'>>;
export type PreferenceItem = Readonly<Row<'items'> & Word<'items'>>;
export type EvidenceNote = Readonly<Row<'evidence'> & Word<'evidence'>>;
export type Note = Readonly<Row<'notes'> & Word<'notes'>>;
export type Helpline = Readonly<Row<'services'> & Word<'services'> & FromPack>;

/** Where a service came from. */
interface FromPack {
  /**
   * The day on which the services of its pack were put together, where the pack
   * says so.
   */
  readonly compiledOn?: string | undefined;
  /** Whether a pack of the host gave it. */
  readonly own?: boolean | undefined;
  /**
   * Whether a pack of the host gave words for it, as when it is open, and
   * another pack the rest.
   */
  readonly reworded?: boolean | undefined;
}

/** A preference item as far as it limits practices, without words. */
export type Limit = Readonly<
  Pick<
    PreferenceItem,
    'id' | 'roles' | 'leaveOut' | 'limitsTouch' | 'limitsContact'
  >
> & {
  readonly limits: NonNullable<PreferenceItem['limits']>;
  /**
   * Whether it is asked as a wish, although it leaves something out: then
   * "please never" refuses nothing.
   */
  readonly isWish: boolean;
};

/**
 * Everything that can be shown, resolved for one audience and one language, and
 * frozen.
 */
export interface Content {
  readonly language: string;
  /**
   * Every language that there are words in: first that of a page that names
   * none of them.
   */
  readonly languages: readonly string[];
  /**
   * Its texts that are in another language than it, each with that language:
   * what nobody has translated.
   */
  readonly otherTexts: Readonly<Record<string, string>>;
  /**
   * What packs say of themselves, in their order; one that says nothing is not
   * in it.
   */
  readonly about: readonly About[];
  readonly audience: Audience;
  readonly families: readonly Family[];
  readonly needs: readonly Need[];
  readonly feelings: readonly Feeling[];
  readonly practices: readonly Practice[];
  readonly groups: readonly PreferenceGroup[];
  readonly items: readonly PreferenceItem[];
  /**
   * Every item, also above the audience or denied: what someone refused stays
   * refused where it cannot be asked.
   */
  readonly limits: readonly Limit[];
  readonly evidence: readonly EvidenceNote[];
  readonly services: readonly Helpline[];
  /** What there is to read: the body, the why, danger, what a device keeps. */
  readonly notes: readonly Note[];
  readonly emergency: readonly (Emergency & Pick<FromPack, 'own'>)[];
  readonly rules: Rules;
  /**
   * How people type what they feel: matched, never shown. `undefined` until the
   * word search has come.
   */
  readonly typed: Typed | undefined;
  readonly messages: Readonly<Record<string, Message>>;
}

/** The lists of a content whose entries have an id. */
export type ListName =
  | 'families'
  | 'needs'
  | 'feelings'
  | 'practices'
  | 'groups'
  | 'items'
  | 'evidence'
  | 'services'
  | 'notes';

/**
 * @throws {TypeError} for an audience that there is not: with it nothing at all
 *   would be shown
 */
export function mustBeAudience(
  audience: unknown,
): asserts audience is Audience {
  if (audiences.some((one) => one === audience)) return;
  const given =
    typeof audience === 'string' ? `"${audience}"` : typeof audience;
  throw refusal(
    'content',
    `audience ${given} is not allowed; allowed: ${audiences.join(', ')}`,
    'content',
  );
}

/**
 * Whether an item labelled `item` may be shown where the host allows `host`.
 */
export const isAllowed = (item: Audience, host: Audience): boolean =>
  audiences.indexOf(item) <= audiences.indexOf(host);

/**
 * The contexts that a host's audience may name: `general` has no word of sex in
 * it.
 */
export const contextsFor = (audience: Audience): readonly Context[] =>
  careContexts.filter((context) => mayBeNamed(context, audience));

function mayBeNamed(context: Context, audience: Audience): boolean {
  if (context === 'kink') return audience === 'kink';
  if (context === 'casual' || context === 'long-term')
    return audience !== 'general';
  return true;
}

const indexes = new WeakMap<readonly { id: string }[], Map<string, unknown>>();

/** The entry of a list with this id, or `undefined`. */
export function find<T extends { id: string }>(
  list: readonly T[],
  id: string | undefined,
): T | undefined {
  return indexOf(list).get(id!);
}

function indexOf<T extends { id: string }>(
  list: readonly T[],
): ReadonlyMap<string, T> {
  const known = indexes.get(list) as Map<string, T> | undefined;
  if (known) return known;
  const index = new Map(list.map((entry) => [entry.id, entry]));
  indexes.set(list, index);
  return index;
}
