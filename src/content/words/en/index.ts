import type { Words } from '../../schema.js';
import { families, feelings, needs } from './feelings.js';
import { messages } from './messages/index.js';
import { notes } from './notes.js';
import { evidence, practices } from './practices.js';
import { groups, items } from './preferences.js';
import { services } from './services.js';

/**
 * The English words of the built-in content. How people type (`typed/`) comes
 * later: see `content/builtin-typed.ts`.
 */
export const words: Words = {
  families,
  needs,
  feelings,
  practices,
  groups,
  items,
  evidence,
  services,
  notes,
  messages,
};
