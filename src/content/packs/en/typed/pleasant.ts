import type { Typed } from '../../../schema.js';

/** What people type for what feels good, is neither, or is not known. No row points to danger. */
export const pleasantIdeas: NonNullable<Typed['ideas']> = [
  {
    words: [
      'good', 'elated', 'loved up', 'blissful', 'great', 'amazing', 'awesome', 'wonderful',
      'fantastic', 'lovely', 'brilliant', 'joy', 'joyful', 'cheerful', 'fun', 'giggly', 'delighted',
      'excellent', 'glad', 'killing it', 'killed it',
    ],
    finds: ['happy', 'content', 'fulfilled'],
  },
  {
    words: [
      'in love', 'accepted', 'lovesick', 'love', 'adored', 'wanted', 'desired', 'cherished',
      'special', 'intimate', 'warm', 'cosy', 'cozy', 'affectionate', 'cuddly', 'snuggly',
      'connected', 'connection',
    ],
    finds: ['loved', 'close', 'cared-for'],
  },
  {
    words: [
      'excited', 'excitement', 'hyper', 'wired', 'thrilled', 'ecstatic', 'euphoric', 'electric',
      'alive', 'buzzed', 'buzzing', 'high on life', 'giddy', 'energetic', 'energy',
      'cant wind down', 'manic',
    ],
    finds: ['energised', 'happy', 'floaty'],
  },
  {
    words: [
      'chill', 'zen', 'chilled', 'chilling', 'serene', 'at ease', 'rested', 'mellow', 'comfortable',
      'comfy', 'quiet', 'still',
    ],
    finds: ['relaxed', 'calm', 'peaceful'],
  },
  {
    words: [
      'confident', 'in control', 'brave', 'strong', 'powerful', 'empowered', 'sexy', 'accomplished',
    ],
    finds: ['proud', 'happy', 'fulfilled'],
  },
  {
    words: ['thanks', 'thankful', 'gratitude', 'lucky', 'blessed', 'appreciate', 'appreciative'],
    finds: ['grateful', 'happy', 'loved'],
  },
  {
    words: ['hope', 'optimistic', 'curious', 'looking forward'],
    finds: ['hopeful', 'happy'],
  },
  {
    words: ['relief', 'phew', 'glad its over'],
    finds: ['relieved', 'calm'],
  },
  {
    words: ['satisfied', 'satisfying', 'complete', 'whole', 'orgasm'],
    finds: ['fulfilled', 'content', 'relaxed'],
  },
  {
    words: [
      'lust', 'missing you', 'miss you', 'yearning', 'skin hunger', 'heartsick', 'craving',
      'touch starved', 'want a hug', 'need a hug', 'hug', 'cuddle', 'want to be held',
    ],
    finds: ['longing', 'lonely', 'vulnerable'],
  },
  {
    words: [
      'ok', 'whatever', 'okay', 'alright', 'all right', 'fine', 'meh', 'normal', 'so so', 'not bad',
      'im fine', 'bored', 'nothing',
    ],
    finds: ['okay', 'content', 'mixed'],
  },
  {
    words: [
      'idk', 'dunno', 'no clue', 'not sure', 'dont know', 'help', 'cant explain', 'no words',
      'undecided',
    ],
    finds: ['confused', 'mixed', 'unsure'],
  },
  {
    words: [
      'bittersweet', 'conflicted', 'torn', 'torn between', 'ambivalent', 'complicated', 'weird',
      'strange', 'both good and bad', 'good and bad', 'ups and downs', 'mixed feelings',
    ],
    finds: ['mixed', 'confused', 'unsure'],
  },
];
