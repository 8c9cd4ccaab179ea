// What the page says without any script is the library's own content, and a practice of our own.
import { chooseHelplines, createSession } from 'aftercare-elements';
import { ourPractices } from '../our-practices.js';

const session = createSession();
const { content } = session.getState();

export default {
  suggestions: session.rank({ limit: 3 }),
  ours: ourPractices[0],
  support: chooseHelplines(content, { country: 'GB' }),
};
