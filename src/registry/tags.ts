/**
 * The tags of this library, without a prefix, in the order in which they are
 * defined. The provider is first, so that on most pages it is there before an
 * element asks for it; then the way out, which nobody should wait for.
 */
export const tags = [
  'care-provider',
  'quick-exit',
  'care-data',
  'feelings-check-in',
  'practice-card',
  'practice-list',
  'preference-builder',
  'safety-note',
  'care-note',
] as const;

/** The tag of an element, without a prefix. */
export type Tag = (typeof tags)[number];

/** Element classes by their tags: all of them, or those of one file. */
export type ElementTable = Readonly<
  Partial<Record<Tag, CustomElementConstructor>>
>;

/** The tags of a table, in the order in which they are defined. */
export const tagsOf = (elements: ElementTable): Tag[] =>
  tags.filter((tag) => elements[tag]);

/** Whether it is one of our tags, in this file or in another one. */
export const isTag = (value: unknown): value is Tag =>
  (tags as readonly unknown[]).includes(value);

/** What a page does that has not loaded the file of an element. */
export const howToLoad = (tag: Tag): string =>
  `load aftercare/${tag}.js, or aftercare.js`;
