import type { Catalogue } from '../schema.js';

/** How feelings add up. They read what someone chose just now, never history and never free text. */
export const rules: Catalogue['rules'] = {
  raise: [
    { any: ['numb'], with: ['scared', 'confused', 'regretful'], topics: ['sexual-violence'] },
    { any: ['regretful'], with: ['pressured', 'boundary-crossed'] },
    {
      any: ['not-clear'],
      with: ['numb', 'confused', 'regretful', 'exposed'],
      topics: ['medical', 'sexual-violence'],
    },
    { any: ['disgusted', 'flashback'], with: ['numb', 'confused'], topics: ['sexual-violence'] },
    { any: ['flashback'], with: ['ashamed'], topics: ['sexual-violence'] },
    // Shame and disgust are as often about faith, food or oneself.
    { any: ['disgusted'], with: ['ashamed'] },
    { any: ['in-pain'], with: ['panicky'], topics: ['medical'] },
  ],
  raiseWithHard: ['used'],
  raiseIn: [{ family: 'alarm', contexts: ['conflict'] }],
  urgentIn: [{ feelings: ['unsafe'], contexts: ['conflict'] }],
  crisis: ['hopeless', 'unsafe-with-self'],
  topicsFirst: [
    { feelings: ['not-clear'], topics: ['medical'] },
    {
      feelings: ['scared'],
      contexts: ['casual', 'kink'],
      without: ['trapped', 'unsafe'],
      topics: ['sexual-violence'],
    },
    {
      feelings: ['scared'],
      with: ['flashback'],
      without: ['trapped', 'unsafe'],
      topics: ['sexual-violence'],
    },
  ],
  notYourFault: ['pressured', 'used', 'boundary-crossed', 'coerced', 'trapped', 'unsafe', 'scared'],
  grounding: [
    'five-senses',
    'slow-breath',
    'wrap-up',
    'warm-up',
    'water-snack',
    'look-after-body',
    'my-limits-count',
  ],
  tired: ['overwhelmed', 'drained', 'overstimulated', 'panicky'],
  groundFirst: ['flashback', 'panicky'],
  withoutTouch: ['numb', 'flashback', 'panicky', 'disgusted', 'overstimulated', 'withdrawn'],
  roomFirst: [
    'exposed',
    'disconnected',
    'overwhelmed',
    'irritated',
    'angry',
    'resentful',
    'hurt',
    'betrayed',
    'rejected',
    'ashamed',
    'embarrassed',
    'insecure',
    'tearful',
  ],
  heavy: ['flashback', 'panicky', 'numb', 'disgusted'],
  withoutContact: ['rejected'],
  savour: ['close', 'loved', 'calm', 'peaceful', 'relaxed', 'content', 'fulfilled', 'happy'],
  offerIn: [
    { contexts: ['kink'], feelings: ['sub-drop', 'dom-drop', 'in-pain', 'floaty'] },
    { contexts: ['casual'], feelings: ['used', 'disconnected', 'lonely'] },
    { contexts: ['conflict'], feelings: ['hurt', 'resentful', 'angry', 'irritated'] },
    {
      contexts: ['difficult-conversation'],
      feelings: ['relieved', 'exposed', 'hurt', 'unfinished'],
    },
    { contexts: ['emotional-moment'], feelings: ['vulnerable', 'exposed', 'tearful'] },
  ],
};
