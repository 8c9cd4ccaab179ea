import type { PracticeBody } from './content.js';
import type { Catalogue, Typed, Words } from './schema.js';

/** The words of the built-in content that the first element may need. */
export type FirstWords = Omit<
  Words,
  'practices' | 'evidence' | 'notes' | 'typed'
> & {
  readonly practices: Readonly<Record<string, { readonly title: string }>>;
};

/** What of the built-in content comes after the first element is seen. */
export interface RestOfContent {
  readonly catalogue: Pick<Catalogue, 'evidence' | 'notes'>;
  readonly words: Pick<Words, 'evidence' | 'messages' | 'notes'> & {
    readonly practices: Readonly<Record<string, PracticeBody>>;
  };
}

let builtinRest: RestOfContent | undefined;

/** Whether the rest of the content has come. */
export const hasRest = (): boolean => builtinRest !== undefined;

/** Notes that it has come. */
export function takeBuiltinRest(rest: RestOfContent): void {
  builtinRest = rest;
}

/** How people type what they feel; it comes by itself. */
let builtinTyped: Typed | undefined;

/** The built-in one in English; `undefined` until it has come. */
export const readBuiltinTyped = (): Typed | undefined => builtinTyped;

/** Takes it, from whoever has it. */
export function takeBuiltinTyped(typed: Typed): void {
  builtinTyped = typed;
}
