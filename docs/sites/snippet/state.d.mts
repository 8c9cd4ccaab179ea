import type { Choice, PinnedFile, Platform, Value } from './write-snippet.mjs';

export interface OptionValue {
  readonly value: string;
  readonly label?: string;
  /** The audience from which on it is shown. */
  readonly audience?: string;
  readonly words?: string;
  readonly emergency?: string;
}
export interface Option {
  readonly name: string;
  readonly kind:
    | 'choice'
    | 'flag'
    | 'number'
    | 'many'
    | 'text'
    | 'address'
    | 'prefix'
    | 'colour';
  readonly about: string;
  readonly values?: readonly OptionValue[];
  readonly min?: number;
  readonly max?: number;
  readonly fallback?: string;
  readonly needed?: boolean;
}
/** What `npm run build` writes to data.js. */
export interface Data {
  readonly version: string;
  readonly integrity: string;
  /** Of `aftercare.whole.js`. */
  readonly wholeIntegrity: string;
  readonly away: string;
  readonly elements: readonly {
    readonly tag: string;
    readonly about: string;
    readonly options: readonly Option[];
    /** The file of this element alone, with the parts that it imports. */
    readonly file: PinnedFile & { readonly parts: readonly PinnedFile[] };
  }[];
  readonly settings: readonly Option[];
}
/**
 * Which files a page takes: one with all elements, one for each element, or one
 * that loads nothing later.
 */
export type FileChoice = 'all' | 'elements' | 'whole';
export const fileChoices: readonly FileChoice[];
export interface State {
  readonly element: string;
  readonly attributes: Readonly<Record<string, Value>>;
  readonly settings: Readonly<Record<string, string>>;
  readonly base: string;
  readonly files: FileChoice;
  readonly platform: Platform;
}
export function defaultBase(data: Data): string;
export function startState(data: Data, tag?: string): State;
export function optionsOf(data: Data, tag: string): readonly Option[];
export function withElement(data: Data, state: State, tag: string): State;
export function readValue(
  option: Option,
  text: string,
): { value?: Value; allowed?: string };
export function readBase(text: string): { value?: string; allowed?: string };
export function readState(
  search: string,
  data: Data,
): { state: State; problems: string[] };
export function writeState(state: State, data: Data): string;
export function choiceOf(state: State, data: Data): Choice;
export function remarksOn(
  state: State,
  data: Data,
  platform: { readonly hosted?: boolean },
): string[];
