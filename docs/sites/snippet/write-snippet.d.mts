export type Platform =
  | 'html'
  | 'wordpress'
  | 'squarespace'
  | 'webflow'
  | 'wix'
  | 'react'
  | 'vue'
  | 'svelte'
  | 'angular';
/**
 * `true`: an attribute without a value. A number stays one in frameworks that
 * set properties.
 */
export type Value = string | number | true;
/** What a browser without scripts shows; with `href`, a link. */
export interface Words {
  readonly text: string;
  readonly href?: string;
}
export interface Node {
  /** Without prefix. */
  readonly tag: string;
  readonly attributes: Readonly<Record<string, Value>>;
  readonly children?: readonly Node[];
  readonly words?: Words;
}
/** A file by its path in the folder, and its hash. */
export interface PinnedFile {
  readonly path: string;
  readonly integrity: string;
}
export interface Choice {
  readonly element: Node;
  /** `data-*` of the script, without `data-`. */
  readonly settings: Readonly<Record<string, string>>;
  /**
   * The folder of the script's files: a path or an address, with a slash at the
   * end.
   */
  readonly base: string;
  /** Of the script, as `integrity.json` has it. */
  readonly integrity: string;
  /** Everything in one file, which loads nothing later. */
  readonly whole?: boolean;
  /**
   * A file for each element in place of one for all, and the parts that they
   * share.
   */
  readonly elementFiles?: {
    readonly files: readonly PinnedFile[];
    readonly parts: readonly PinnedFile[];
  };
}
export interface Part {
  /** Where it goes, in words, or the name of a file. */
  readonly where: string;
  readonly language:
    'html' | 'php' | 'text' | 'tsx' | 'js' | 'vue' | 'svelte' | 'ts';
  readonly code: string;
}
export interface Snippet {
  readonly platform: Platform;
  readonly name: string;
  /** The platform keeps no files, so the script lies on another server. */
  readonly hosted: boolean;
  readonly parts: readonly Part[];
  readonly notes: readonly string[];
}
export const platforms: Readonly<
  Record<Platform, { readonly name: string; readonly hosted?: boolean }>
>;
export function writeSnippet(platform: Platform, choice: Choice): Snippet;
