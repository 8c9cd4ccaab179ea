import type { FirstWords } from '../../builtin-later.js';
import { families, feelings, needs } from './feelings.js';
import { messages } from './messages/index.js';
import { practiceTitles } from './practice-titles.js';
import { groups, items } from './preferences.js';
import { services } from './services.js';

/**
 * The English words of the built-in content, but for what comes later: how
 * people type (`typed/`), and the rest of the content (`rest.ts`).
 */
export const words: FirstWords = {
  families,
  needs,
  feelings,
  practices: practiceTitles,
  groups,
  items,
  services,
  messages,
};
