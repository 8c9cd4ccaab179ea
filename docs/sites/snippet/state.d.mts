import type { Choice, Platform, Value } from './write-snippet.mjs';

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
  }[];
  readonly settings: readonly Option[];
}
export interface State {
  readonly element: string;
  readonly attributes: Readonly<Record<string, Value>>;
  readonly settings: Readonly<Record<string, string>>;
  readonly base: string;
  /** One file, which loads nothing later. */
  readonly whole: boolean;
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
