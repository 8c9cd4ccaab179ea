import { isAlarm, saysSupport } from '../../care/assess-safety.js';
import type { Safety } from '../../content/schema.js';

/** What a person can do with a note, beside what they do in support. */
export interface NoteAction {
  readonly type: 'toggle-note';
}

/**
 * How the closed note speaks: as one quiet link, as one clear line, or as a
 * line with *Support* as a filled button.
 */
export type Voice = 'quiet' | 'line' | 'button';

/**
 * How clearly the closed note says that support is here. No level opens it:
 * somebody may be watching.
 */
export function voiceFor(level: Safety): Voice {
  if (isAlarm(level)) return 'button';
  return saysSupport(level) ? 'line' : 'quiet';
}
