/**
 * The closed lists of the domain. They stand apart from the schema so that
 * reading one does not load the validator.
 */

/**
 * How intimate an item is. The host allows a level; everything above it is
 * dropped when content is loaded.
 */
export const audiences = ['general', 'intimate', 'kink'] as const;
/** What someone has just come out of. */
export const careContexts = [
  'casual',
  'long-term',
  'kink',
  'difficult-conversation',
  'conflict',
  'emotional-moment',
] as const;
/**
 * Who is there: another person in the room, nobody, or someone by phone or
 * message.
 */
export const companies = ['together', 'solo', 'distance'] as const;
/**
 * With whom a practice is done: nobody else, whoever the person was with, or
 * somebody else whom they trust.
 */
export const people = [
  'nobody',
  'who-you-were-with',
  'somebody-you-trust',
] as const;
/**
 * What a person may say of who is here; `unsure` means that somebody is here
 * and it may not be good.
 */
export const companyAnswers = [
  'together',
  'unsure',
  'distance',
  'solo',
] as const;
/** The three elements of aftercare that the article names (S103 to S105). */
export const careElements = [
  'communication',
  'awareness',
  'intention',
] as const;
/**
 * Which ways of doing a practice a limit reaches: alone, with whoever the
 * person was with, with anybody else, or all of them.
 */
export const limitScopes = ['alone', 'companion', 'others', 'any'] as const;
/** The five types of practice that the article names. */
export const practiceTypes = [
  'touch',
  'talk',
  'comfort',
  'affirm',
  'presence',
] as const;
/**
 * The levels of a preference, strongest wish first. Not answered is the absence
 * of a level.
 */
export const preferenceLevels = [
  'need',
  'like',
  'maybe',
  'not-for-me',
  'hard-no',
] as const;
export const preferenceRoles = ['receive', 'give'] as const;
export const timings = ['right-after', 'later-today', 'next-day'] as const;
/** How strongly what someone said points to the safety note, quiet first. */
export const safetyLevels = [
  'none',
  'soft',
  'note',
  'strong',
  'urgent',
] as const;
export const supportTopics = [
  'crisis',
  'sexual-violence',
  'domestic-violence',
  'mental-health',
  'medical',
  'lgbtq',
  'young',
  'own-behaviour',
  'general',
] as const;
/**
 * What a note is for: the body, why things are as they are, somebody in danger,
 * and what a device keeps.
 */
export const noteKinds = ['body', 'explain', 'safety', 'device'] as const;
/**
 * What a typed word may point to: harm to oneself, harm by others, what the
 * person did, or the body.
 */
export const dangers = [
  'harm-to-self',
  'harm-by-others',
  'own-behaviour',
  'body',
] as const;
/**
 * What an evidence note rests on; `experience` is common advice that has not
 * been studied well.
 */
export const grades = ['some', 'thin', 'experience'] as const;

export type Audience = (typeof audiences)[number];
export type Context = (typeof careContexts)[number];
export type Company = (typeof companies)[number];
export type CompanyAnswer = (typeof companyAnswers)[number];
export type People = (typeof people)[number];
export type CareElement = (typeof careElements)[number];
export type LimitScope = (typeof limitScopes)[number];
export type PracticeType = (typeof practiceTypes)[number];
export type Level = (typeof preferenceLevels)[number];
export type Role = (typeof preferenceRoles)[number];
export type Timing = (typeof timings)[number];
export type Safety = (typeof safetyLevels)[number];
export type NoteKind = (typeof noteKinds)[number];
export type Danger = (typeof dangers)[number];
export type Topic = (typeof supportTopics)[number];

/** With what a practice is done, as its picture shows it. */
export const practiceSigns = [
  'back',
  'bench',
  'blanket',
  'breath',
  'clock',
  'cup',
  'door',
  'drop',
  'eye',
  'fence',
  'flag',
  'hand',
  'heart',
  'house',
  'lamp',
  'less',
  'letter',
  'list',
  'morning',
  'music',
  'night',
  'path',
  'phone',
  'plus',
  'question',
  'return',
  'senses',
  'sound',
  'star',
  'still',
  'wave',
  'words',
] as const;
export type Sign = (typeof practiceSigns)[number];

/** What a person can say of a practice. */
export const markKinds = ['done', 'helped', 'saved', 'dismissed'] as const;
