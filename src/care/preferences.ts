import type { Level, Role, Timing } from '../content/schema.js';

/** What someone said of one item in one direction. */
export interface Answer {
  readonly level: Level;
  readonly timing?: readonly Timing[] | undefined;
  /** For this person only; at most 140 characters. */
  readonly note?: string | undefined;
  /** "Keep this to myself": it never meets another card. */
  readonly private?: boolean | undefined;
  /** "Tell them, so they can steer clear": a limit shared by choice. */
  readonly tell?: boolean | undefined;
}

/** One person's answers; an item without an answer is absent. */
export type Preferences = Readonly<
  Record<string, Readonly<Partial<Record<Role, Answer>>>>
>;
