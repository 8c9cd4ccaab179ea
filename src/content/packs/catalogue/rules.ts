import type { Catalogue } from '../../schema.js';

/** How feelings add up. They read what someone chose just now, never history and never free text. */
export const rules: Catalogue['rules'] = {
  raise: [
    { any: ['numb'], with: ['scared', 'confused'] },
    { any: ['regretful', 'used'], with: ['pressured', 'boundary-crossed'] },
    { any: ['empty', 'ashamed'], with: ['hopeless'] },
  ],
  raiseIn: { family: 'alarm', contexts: ['conflict'] },
  grounding: ['five-senses', 'slow-breath', 'wrap-up', 'warm-up', 'water-snack'],
  tired: ['overwhelmed', 'drained'],
  savour: ['close', 'loved', 'calm', 'peaceful', 'relaxed', 'content', 'fulfilled', 'happy'],
};
