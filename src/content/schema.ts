/**
 * The one description of a content pack. TypeScript types, validation and the
 * published JSON Schema all come from it. Structure (ids, numbers, references)
 * stands apart from words, so a translation can never change a rule.
 */
import {
  array,
  boolean,
  check,
  description,
  literal,
  minLength,
  optional,
  partial,
  picklist,
  pipe,
  record,
  regex,
  strictTuple,
  string,
  type InferOutput,
} from 'valibot';
import type { Frozen } from './freeze.js';
import { strictObject } from './load/strict-object.js';
import { fieldsOf } from './plain-data.js';
import {
  audiences,
  careElements,
  companies,
  careContexts,
  grades,
  limitScopes,
  people,
  practiceSigns,
  practiceTypes,
  preferenceRoles,
  safetyLevels,
  timings,
  supportTopics,
} from './terms.js';
import { messageSchema } from './load/message-schema.js';
import { noteSchema } from './load/note-schema.js';
import { rulesSchema } from './load/rules-schema.js';
import { typedSchema } from './load/typed-schema.js';
import {
  country,
  date,
  day,
  https,
  id,
  language,
  minutes,
  region,
  telephone,
  text,
  unit,
} from './load/values.js';

export * from './terms.js';

export const FORMAT = 'aftercare-pack/1';

const texts = array(text);
const named = { id, audience: picklist(audiences) };
const many = <const T extends Parameters<typeof array>[0]>(schema: T) =>
  optional(array(schema));
const some = <const T extends Parameters<typeof array>[0]>(schema: T) =>
  pipe(array(schema), minLength(1), description('a list of one or more'));
const ids = array(id);

const signal = pipe(
  strictObject({
    level: picklist(safetyLevels),
    topics: array(picklist(supportTopics)),
  }),
  description(
    'an object with level and topics, as in { "level": "soft", "topics": ["crisis"] }',
  ),
);
/**
 * How strongly a word points to support, and what support may then be about.
 */
const safety = optional(signal);

const namedSchema = strictObject(named);
const needSchema = strictObject({ ...named, safety });
const feelingFields = {
  ...named,
  family: id,
  /**
   * How pleasant, from -1 to 1; one author's judgement, used to place a word
   * and never shown.
   */
  valence: optional(unit),
  /** How much energy, from -1 to 1; likewise. */
  arousal: optional(unit),
  /** In place of both: the feeling whose place it takes. */
  beside: optional(id),
  /** What this feeling often asks for, likeliest first. */
  needs: ids,
  safety,
};
const feelingSchema = pipe(
  strictObject(feelingFields),
  check((feeling) => {
    // What Valibot makes inherits from all objects.
    const { valence, arousal, beside } = fieldsOf(feeling);
    return beside === undefined
      ? valence !== undefined && arousal !== undefined
      : valence === arousal && valence === undefined;
  }, 'it has no one place'),
  description(
    'an object with id, audience, family, needs, ' +
      'and either valence and arousal or beside (the id of a feeling)',
  ),
);
const practiceSchema = strictObject({
  ...named,
  type: picklist(practiceTypes),
  company: some(picklist(companies)),
  /**
   * With whom it is done. One that names `nobody` has words that one person
   * alone can follow.
   */
  with: some(picklist(people)),
  /** Which of the article's three elements it is about. */
  elements: some(picklist(careElements)),
  contexts: some(picklist(careContexts)),
  /** Shortest and longest, in minutes. */
  minutes: pipe(
    strictTuple([minutes, minutes]),
    check(([from, to]) => from <= to, 'the first number is larger'),
    description('the shortest and the longest time, as in [5, 10]'),
  ),
  when: some(picklist(timings)),
  needs: ids,
  feelings: ids,
  /**
   * Feelings beside which it is never offered: what helps one person can hurt
   * another.
   */
  notWith: optional(ids),
  /**
   * Whether it is for when nothing is wrong: not offered from note on, nor
   * beside a heavy feeling.
   */
  carefree: optional(boolean()),
  /**
   * Feelings with which it stands before every other practice: what a body
   * needs does not wait.
   */
  firstWith: optional(ids),
  /** The practice that it stands in for where that one cannot be offered. */
  standsInFor: optional(id),
  /**
   * Whether something is written down by it: not offered where nobody knows who
   * is there, and never first from note on.
   */
  written: optional(boolean()),
  /**
   * Whether it looks at the body: whoever it made heavier hears of a doctor.
   */
  medical: optional(boolean()),
  /**
   * Whether someone touches someone: then the card says "ask first" wherever it
   * is listed.
   */
  touch: optional(boolean()),
  /** Whether it is agreed before, as a plan is: then the card says so. */
  before: optional(boolean()),
  /** Whether it is for an ordinary evening, when nothing has happened. */
  everyday: optional(boolean()),
  /** Whether it is slow breathing, which the two circles lead. */
  breath: optional(boolean()),
  /** What its picture shows beside the two circles. */
  sign: optional(picklist(practiceSigns)),
  evidence: optional(ids),
});
const groupSchema = strictObject({ ...named, leaveOut: optional(boolean()) });
const limits = optional(
  array(strictObject({ practice: id, scope: picklist(limitScopes) })),
);
const itemSchema = strictObject({
  ...named,
  group: id,
  roles: some(picklist(preferenceRoles)),
  timing: some(picklist(timings)),
  practices: ids,
  /**
   * Which practices a refusal of this item keeps away, and in which way of
   * doing them. Default: `practices`, with anybody else.
   */
  limits,
  /**
   * Whether a refusal of this item reaches every practice with `touch`, with
   * anybody else.
   */
  limitsTouch: optional(boolean()),
  /**
   * Whether a refusal of this item reaches everything with whoever the person
   * was with while they are somewhere else.
   */
  limitsContact: optional(boolean()),
  /**
   * Whether to want this item is to want something left out, as with a few days
   * without messages. Default: that of its group.
   */
  leaveOut: optional(boolean()),
  /**
   * Whether it only happens when both want it in both directions, as with a
   * kiss.
   */
  mutual: optional(boolean()),
});
const evidenceSchema = strictObject({
  ...named,
  grade: picklist(grades),
  url: optional(https),
});
const serviceSchema = strictObject({
  ...named,
  country,
  /**
   * The parts of the country that it is there for, as ISO 3166-2 codes.
   * Default: all of it. Its words say `where`.
   */
  regions: optional(some(region)),
  name: text,
  topics: array(picklist(supportTopics)),
  /**
   * Whether only one group of people is helped, as women or Deaf people.
   * Default: whether its words say whom it is `for`.
   */
  oneGroup: optional(boolean()),
  /**
   * Whether it is a crisis line of the whole country: the last that stays when
   * everything here is old.
   */
  national: optional(boolean()),
  /**
   * Whether it is there for less than its topics say, so that it never stands
   * as the answer to one of them.
   */
  special: optional(boolean()),
  phone: optional(telephone),
  sms: optional(strictObject({ to: telephone, body: optional(text) })),
  /** Where one can write to it in a browser. */
  chat: optional(https),
  web: https,
  allDay: optional(boolean()),
  free: optional(boolean()),
  /**
   * In which languages somebody answers, by their tags. Others, and further
   * words, stand in `otherLanguages`.
   */
  languages: array(language),
  /** Whether the service's own page, or a government's, states the entry. */
  official: optional(boolean()),
  /** The day, the month or the year of the page that states it. */
  checkedOn: optional(date),
});
const emergencySchema = strictObject({
  country,
  /** One or more: a country of which nothing is known is not in the list. */
  numbers: some(
    strictObject({
      number: telephone,
      for: optional(picklist(['police', 'ambulance', 'mobile'] as const)),
    }),
  ),
});

/**
 * What a pack adds to entries that are there already. Nothing in it can take
 * anything away, or lower a safety level.
 */
const extendSchema = strictObject({
  needs: many(strictObject({ id, safety: signal })),
  feelings: many(strictObject({ id, needs: optional(ids), safety })),
  practices: many(
    strictObject({ id, needs: optional(ids), feelings: optional(ids) }),
  ),
  items: many(strictObject({ id, practices: optional(ids), limits })),
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
  notes: many(noteSchema),
  /**
   * The day on which these services were put together. Where a pack says it,
   * its services stand in for those of the packs before it in the countries
   * that they cover, and their age counts from that day.
   */
  servicesCompiledOn: optional(day),
  emergency: many(emergencySchema),
  extend: optional(extendSchema),
  /** Added to the rules that are there: a list only gains. */
  // Once more, since what Valibot makes of it inherits again.
  rules: optional(strictObject(partial(rulesSchema).entries)),
});

/** Who stands behind a pack, and when somebody last looked at it. */
const aboutSchema = strictObject({
  title: text,
  author: optional(text),
  reviewedBy: optional(text),
  reviewedOn: optional(date),
  nextReviewOn: optional(date),
  sources: optional(array(strictObject({ title: text, url: optional(https) }))),
});

const label = strictObject({ label: text });
const glossed = strictObject({ label: text, gloss: text });
const wordsOf = <const T extends Parameters<typeof array>[0]>(schema: T) =>
  optional(record(id, schema));

/** The words of a pack in one language, keyed by the ids of the catalogue. */
export const wordsSchema = strictObject({
  families: wordsOf(glossed),
  needs: wordsOf(glossed),
  feelings: wordsOf(
    strictObject({ label: text, gloss: text, also: optional(texts) }),
  ),
  practices: wordsOf(
    strictObject({
      title: text,
      intro: text,
      /**
       * What to ask first: the other person, or oneself where the practice is
       * for one person.
       */
      ask: text,
      /**
       * How somebody who needs this can ask another person for it. Needed where
       * it is done with somebody else.
       */
      askFor: optional(texts),
      steps: some(text),
      say: texts,
      cautions: texts,
      adapt: text,
    }),
  ),
  groups: wordsOf(label),
  items: wordsOf(
    strictObject({ receive: text, give: optional(text), ask: optional(text) }),
  ),
  evidence: wordsOf(strictObject({ text, source: optional(text) })),
  services: wordsOf(
    strictObject({
      for: optional(text),
      /** The part of the country that it is there for. */
      where: optional(text),
      hours: optional(text),
      chatHours: optional(text),
      otherLanguages: optional(text),
      note: optional(text),
    }),
  ),
  notes: wordsOf(
    strictObject({
      title: text,
      lead: optional(text),
      /** The words of each point, by its id. */
      parts: record(id, strictObject({ label: text, text })),
    }),
  ),
  /** How people type what they feel in this language. */
  typed: optional(typedSchema),
  messages: optional(
    record(
      pipe(
        string(),
        regex(/^[a-z][\w.-]{0,63}$/i),
        description('a message key, as in card.start'),
      ),
      messageSchema,
    ),
  ),
});

/** A pack of content: plain data, no HTML, no script. */
export const packSchema = strictObject({
  format: literal(FORMAT),
  /** The language of the words, as a BCP 47 tag. */
  language,
  about: optional(aboutSchema),
  catalogue: optional(catalogueSchema),
  words: optional(wordsSchema),
  /** The same words in other languages, each by its tag. */
  translations: optional(record(language, wordsSchema)),
  /** Where given, only these feelings, practices and items stay. */
  allow: optional(ids),
  /** These feelings, practices, items, services and notes are taken away. */
  deny: optional(ids),
});

export type Pack = Frozen<InferOutput<typeof packSchema>>;
export type Catalogue = Frozen<InferOutput<typeof catalogueSchema>>;
export type Words = Frozen<InferOutput<typeof wordsSchema>>;
export type Rules = Frozen<InferOutput<typeof rulesSchema>>;
export type About = Frozen<InferOutput<typeof aboutSchema>>;
export type Typed = NonNullable<Words['typed']>;
export type TypedPeople = NonNullable<Typed['people']>;
export type TypedAct = NonNullable<Typed['acts']>[number];
export type Message = Frozen<InferOutput<typeof messageSchema>>;
export type Emergency = Frozen<InferOutput<typeof emergencySchema>>;
