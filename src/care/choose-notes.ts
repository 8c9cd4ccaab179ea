import { find, type Content, type Note } from '../content/content.js';
import type { Context, NoteKind, Topic } from '../content/terms.js';
import {
  isAlarm,
  isSomethingSaid,
  type SafetyAssessment,
} from './assess-safety.js';
import type { CheckIn } from './check-in.js';

/**
 * What somebody said, as far as notes answer to it. A session's state has it
 * all.
 */
export interface NoteInput {
  readonly checkIn?: CheckIn | undefined;
  readonly context?: Context | undefined;
  readonly safety?: SafetyAssessment | undefined;
}

/**
 * The note for whoever asks for none, where nothing was said that another one
 * answers to.
 */
export const FIRST_NOTE = 'what-aftercare-is';

/** Somebody in danger reads that first, and what the body needs has hours. */
const urgency: readonly NoteKind[] = ['safety', 'body', 'device', 'explain'];

/**
 * Which notes matter now, most pressing first. Nothing is offered by itself
 * that answers to nothing which was said.
 * @param state what somebody said just now, and where it was
 */
export function notesFor(
  { notes, audience }: Pick<Content, 'notes' | 'audience'>,
  state: NoteInput,
): readonly Note[] {
  const matters = notes.filter(
    (note) =>
      answersTo(note, state) ||
      (audience !== 'general' && answersToNeed(note, state)),
  );
  return matters.sort(
    (one, other) => urgency.indexOf(one.kind) - urgency.indexOf(other.kind),
  );
}

function answersTo(
  { kind, for: reasons }: Note,
  { checkIn, context, safety }: NoteInput,
): boolean {
  // A pack may have words of its own of somebody who may end their life.
  if (kind === 'safety' && safety?.crisis) return true;
  if (!reasons) return false;
  const { feelings = [], contexts = [], dangers = [], topics = [] } = reasons;
  return (
    topics.some((one) => safety && pointsTo(safety, one)) ||
    feelings.some((id) => checkIn?.feelings.includes(id)) ||
    contexts.some((one) => one === context) ||
    dangers.some((one) => one === checkIn?.danger)
  );
}

const answersToNeed = (
  { for: reasons }: Note,
  { checkIn }: NoteInput,
): boolean => !!reasons?.needs?.some((id) => checkIn?.needs.includes(id));

/**
 * Whether what the person said points to this. Who is there says nothing of
 * what happened.
 */
const pointsTo = (safety: SafetyAssessment, topic: Topic): boolean =>
  isAlarm(safety.level) &&
  safety.topics.includes(topic) &&
  isSomethingSaid(safety);

/** The note with this id; without an id, the first one. */
export const noteOf = (
  { notes }: Pick<Content, 'notes'>,
  id: string = FIRST_NOTE,
): Note | undefined => find(notes, id);
