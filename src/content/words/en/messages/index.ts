import type { Message } from '../../../schema.js';
import { about } from './about.js';
import { card } from './card.js';
import { checkIn } from './check-in.js';
import { common } from './common.js';
import { exit } from './exit.js';
import { form } from './form.js';
import { keep } from './keep.js';
import { list } from './list.js';
import { note } from './note.js';
import { preferences } from './preferences.js';
import { safety } from './safety.js';

/** Strings that an element shows, by key, but for those that come later. Values in braces are filled in; `{n}` chooses the plural. */
export const messages: Record<string, Message> = {
  ...about,
  ...common,
  ...card,
  ...checkIn,
  ...exit,
  ...form,
  ...keep,
  ...list,
  ...note,
  ...preferences,
  ...safety,
};
