import { cardOpened } from './card-opened.js';
import { messages } from './index.js';

/** Every string that an element shows, those too that come later. */
export const allMessages = { ...messages, ...cardOpened };
