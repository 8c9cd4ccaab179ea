/**
 * The one description of a content pack. TypeScript types, validation and the published JSON Schema all come from it.
 * Structure (ids, numbers, references) stands apart from words, so a translation can never change a rule.
 */
import {
  array, boolean, check, description, literal, maxLength, maxValue, minLength, minValue, number, optional, picklist, pipe, record,
  regex, strictObject, strictTuple, string, union, type InferOutput,
} from 'valibot';
import {
  audiences, careElements, companies, contexts, grades, limitScopes, people, practiceTypes, roles, safetyLevels, timings, topics,
} from './terms.js';

export * from './terms.js';

// Every pipe ends in the words that say what is allowed: an author reads them in the JSON Schema and in a ContentError.
const id = pipe(
  string(),
  regex(/^[a-zA-Z][\w-]{0,47}$/),
  // Answers are kept in plain objects by id, where "toString" would find what nobody said.
  check((value) => !(value in {})),
  description('an id: a letter, then letters, digits, hyphens and underscores, 48 at most'),
);
const country = pipe(string(), regex(/^[A-Z]{2}$/), description('a country code of two capital letters'));
const text = pipe(string(), regex(/\S/), maxLength(2000), description('a text of 1 to 2000 characters'));
const texts = array(text);
const unit = pipe(number(), minValue(-1), maxValue(1), description('a number from -1 to 1'));
const minutes = pipe(number(), minValue(0), maxValue(600), description('a number from 0 to 600'));
const telephone = pipe(
  string(),
  regex(/^[+*#\d][\d*#\s-]{1,19}$/),
  description('a telephone number of digits, spaces and + * # -'),
);
const isLanguage = (value: string): boolean => {
  try {
    return Intl.getCanonicalLocales(value).length === 1;
  } catch {
    return false;
  }
};
const isHttps = (value: string): boolean => {
  try {
    const url = new URL(value);
    return url.protocol === 'https:' && !url.username && !url.password;
  } catch {
    return false;
  }
};
/** `check` and not a pattern: only the platform's own parser reads an address as a browser will. */
const https = pipe(string(), check(isHttps), description('an https: address without a user name or password'));
const named = { id, audience: picklist(audiences) };
const many = <const T extends Parameters<typeof array>[0]>(schema: T) => optional(array(schema));
const some = <const T extends Parameters<typeof array>[0]>(schema: T) => pipe(array(schema), minLength(1), description('a list of one or more'));
const ids = array(id);

/** How strongly a word points to support, and what support may then be about. */
const safety = optional(strictObject({ level: picklist(safetyLevels), topics: array(picklist(topics)) }));

const namedSchema = strictObject(named);
const needSchema = strictObject({ ...named, safety });
const feelingSchema = strictObject({
  ...named,
  family: id,
  /** How pleasant, from -1 to 1; one author's judgement, used to place a word and never shown. */
  valence: unit,
  /** How much energy, from -1 to 1; likewise. */
  arousal: unit,
  /** What this feeling often asks for, likeliest first. */
  needs: ids,
  safety,
});
const practiceSchema = strictObject({
  ...named,
  type: picklist(practiceTypes),
  company: some(picklist(companies)),
  /** With whom it is done. One that names `nobody` has words that one person alone can follow. */
  with: some(picklist(people)),
  /** Which of the article's three elements it is about. */
  elements: some(picklist(careElements)),
  contexts: some(picklist(contexts)),
  /** Shortest and longest, in minutes. */
  minutes: pipe(strictTuple([minutes, minutes]), check(([from, to]) => from <= to), description('the shortest and the longest time')),
  when: some(picklist(timings)),
  needs: ids,
  feelings: ids,
  /** Whether someone touches someone: then the card says "ask first" wherever it is listed. */
  touch: optional(boolean()),
  evidence: optional(ids),
});
const groupSchema = strictObject({ ...named, leaveOut: optional(boolean()) });
const itemSchema = strictObject({
  ...named,
  group: id,
  roles: some(picklist(roles)),
  timing: some(picklist(timings)),
  practices: ids,
  /** Which practices a refusal of this item keeps away, and in which way of doing them. Default: `practices`, with anybody else. */
  limits: optional(array(strictObject({ practice: id, scope: picklist(limitScopes) }))),
  /** Whether to want this item is to want something left out, as with a few days without messages. Default: that of its group. */
  leaveOut: optional(boolean()),
  /** Whether it only happens when both want it in both directions, as with a kiss. */
  mutual: optional(boolean()),
});
const evidenceSchema = strictObject({ ...named, grade: picklist(grades), url: optional(https) });
const serviceSchema = strictObject({
  ...named,
  country,
  name: text,
  topics: array(picklist(topics)),
  phone: optional(telephone),
  sms: optional(strictObject({ to: telephone, body: optional(text) })),
  web: https,
  allDay: optional(boolean()),
  free: optional(boolean()),
  languages: array(text),
  /** Whether the service's own page, or a government's, states the entry. */
  official: optional(boolean()),
  /** The day, or the month, of that check. */
  checkedOn: optional(pipe(string(), regex(/^\d{4}-\d\d(-\d\d)?$/), description('a date: 2026-11 or 2026-11-23'))),
});
const emergencySchema = strictObject({
  country,
  numbers: array(strictObject({ number: telephone, for: optional(picklist(['police', 'ambulance', 'mobile'] as const)) })),
});
const rulesSchema = strictObject({
  /** Pairs of feelings that raise the level by one when one of each stands together; never above strong. */
  raise: array(strictObject({ any: ids, with: ids })),
  /** Feelings that are strong beside any hard one: a feeling of less than 0 in valence. */
  raiseWithHard: ids,
  /** Feelings of this family, in one of these contexts, raise the level by one; never above strong. */
  raiseIn: strictObject({ family: id, contexts: array(picklist(contexts)) }),
  /** Feelings that are urgent in one of these contexts, because of another person. */
  urgentIn: array(strictObject({ feelings: ids, contexts: array(picklist(contexts)) })),
  /** Feelings of somebody who may end their life: crisis lines come first, and the first number stands there at once. */
  crisis: ids,
  /** Feelings to which "it was not your fault" is said. */
  notYourFault: ids,
  /** Practices that are offered while the level is strong or urgent: alone, or to reach somebody whom the person trusts. */
  grounding: ids,
  /** Feelings after which two short practices are enough. */
  tired: ids,
  /** Feelings that want room before touch: practices with touch stand lower. */
  roomFirst: ids,
  /** Feelings that want few practices to savour, and then an end. */
  savour: ids,
  /** Feelings that are offered first in one of these contexts. They only stand first: nobody is told what they feel. */
  offerIn: optional(array(strictObject({ contexts: array(picklist(contexts)), feelings: ids }))),
});

/** Every entity of a pack apart from its words. */
export const catalogueSchema = strictObject({
  families: many(namedSchema),
  needs: many(needSchema),
  feelings: many(feelingSchema),
  practices: many(practiceSchema),
  groups: many(groupSchema),
  items: many(itemSchema),
  evidence: many(evidenceSchema),
  services: many(serviceSchema),
  emergency: many(emergencySchema),
  rules: optional(rulesSchema),
});

const label = strictObject({ label: text });
const glossed = strictObject({ label: text, gloss: text });
const wordsOf = <const T extends Parameters<typeof array>[0]>(schema: T) => optional(record(id, schema));

/** A message, or one for each plural category of its language (`Intl.PluralRules`). */
const message = pipe(
  union([text, record(picklist(['zero', 'one', 'two', 'few', 'many', 'other'] as const), text)]),
  description('a text, or texts by plural category: zero, one, two, few, many, other'),
);

/** The words of a pack in one language, keyed by the ids of the catalogue. */
export const wordsSchema = strictObject({
  families: wordsOf(glossed),
  needs: wordsOf(glossed),
  feelings: wordsOf(strictObject({ label: text, gloss: text, also: optional(texts) })),
  practices: wordsOf(
    strictObject({
      title: text,
      intro: text,
      /** What to ask first: the other person, or oneself where the practice is for one person. */
      ask: text,
      /** How somebody who needs this can ask another person for it. Needed where it is done with somebody else. */
      askFor: optional(texts),
      steps: some(text),
      say: texts,
      cautions: texts,
      adapt: text,
    }),
  ),
  groups: wordsOf(label),
  items: wordsOf(strictObject({ receive: text, give: optional(text), ask: optional(text) })),
  evidence: wordsOf(strictObject({ text, source: optional(text) })),
  services: wordsOf(
    strictObject({ for: optional(text), hours: optional(text), otherLanguages: optional(text), note: optional(text) }),
  ),
  messages: optional(record(pipe(string(), regex(/^[a-z][\w.-]{0,63}$/i), description('a message key, as in card.start')), message)),
});

/** A pack of content: plain data, no HTML, no script. */
export const packSchema = strictObject({
  format: literal('aftercare-pack/1'),
  /** The language of the words, as a BCP 47 tag. */
  language: pipe(string(), regex(/^[a-zA-Z]{2,3}(-[a-zA-Z\d]{2,8})*$/), check(isLanguage), description('a language tag, as in en or pt-BR')),
  catalogue: optional(catalogueSchema),
  words: optional(wordsSchema),
  /** Where given, only these feelings, practices and items stay. */
  allow: optional(ids),
  /** These feelings, practices, items and services are taken away. */
  deny: optional(ids),
});

export type Pack = InferOutput<typeof packSchema>;
export type Catalogue = InferOutput<typeof catalogueSchema>;
export type Words = InferOutput<typeof wordsSchema>;
export type Rules = InferOutput<typeof rulesSchema>;
export type Message = InferOutput<typeof message>;
export type Emergency = InferOutput<typeof emergencySchema>;
