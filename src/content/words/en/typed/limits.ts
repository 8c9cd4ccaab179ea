import type { Typed, TypedAct } from '../../../schema.js';
import { combine } from './combine.js';

const broke = [
  'ignored',
  'ignores',
  'broke',
  'crossed',
  'pushed past',
  'pushed',
  'went past',
  'didnt respect',
  'didnt hear',
  'missed',
  'forgot',
  'violated',
];
const kept = [
  'safeword',
  'limit',
  'limits',
  'hard limit',
  'boundary',
  'boundaries',
  'no',
  'red',
  'consent',
];
const theirOwn = ['his', 'her', 'their', 'my partners'];
const own = {
  finds: ['did-harm', 'regretful', 'dom-drop'],
  danger: 'own-behaviour' as const,
};
const finds = ['boundary-crossed', 'coerced', 'hurt'];

/** What is done to a limit, a safeword, a "no": whose it is says who was harmed. */
export const limitActs: TypedAct[] = [
  { words: combine(broke, ['my', 'my own'], kept), finds, alone: true, whom: 'me' },
  { words: combine(broke, theirOwn, kept), finds, alone: true, whom: 'other', own },
  { words: combine(broke, ['a', 'the', ''], kept), finds, alone: true, own },
  {
    words: ['safeworded', 'safe worded', 'safewording'],
    finds: ['boundary-crossed', 'coerced'],
    halts: { finds: ['dom-drop', 'regretful', 'did-harm'] },
  },
  {
    words: [
      ...combine(
        ['used', 'said', 'called'],
        ['my', 'her', 'his', 'their', 'the', 'a'],
        ['safeword'],
      ),
      ...combine(['said', 'called', 'used', 'shouted', 'screamed'], ['red', 'yellow']),
    ],
    finds: ['boundary-crossed', 'coerced'],
    halts: own,
  },
  {
    words: [
      ...combine(
        ['told', 'asked', 'begged'],
        ['him', 'her', 'them'],
        ['no', 'to stop', 'to wait', 'not to'],
      ),
      'said no',
      'kept saying no',
      'said stop',
      'screamed stop',
      'shouted stop',
      'yelled stop',
      'asked to stop',
      'begged to stop',
    ],
    finds: ['boundary-crossed', 'coerced'],
    halts: { finds: ['did-harm', 'regretful', 'rejected'], danger: 'own-behaviour' },
  },
];

/** What tells that somebody kept to a "stop". */
export const heeded: NonNullable<Typed['heeded']> = {
  words: [
    'stopped',
    'did stop',
    'slowed down',
    'stopped immediately',
    'stopped right away',
    'stopped straight away',
    'stopped at once',
    'stopped instantly',
    'stopped everything',
    'respected it',
    'respected that',
    'respected my no',
    'respected my limit',
    'respected my safeword',
    'listened',
    'accepted it',
    'checked on me',
    'checked in',
    'was okay with it',
    'untied me',
    'let me go',
  ],
  unless: ['only', 'finally', 'eventually', 'until', 'later', 'unless', 'before', 'never', 'if'],
  finds: ['relieved', 'respected', 'shaky'],
  byMe: ['dom-drop', 'regretful', 'shaky'],
};

const hitting = [
  'hit',
  'slapped',
  'punched',
  'kicked',
  'pushed',
  'shoved',
  'bit',
  'scratched',
  'attacked',
  'beat',
  'smacked',
  'grabbed',
];

/** What tells that an act was self-defence. */
export const defence: NonNullable<Typed['defence']> = {
  always: [
    ...combine(['self', 'my own'], ['defence']),
    ...combine(['off', 'off of', 'away from'], ['me', 'my child', 'my kid', 'my kids', 'my body']),
    ...combine(
      ['defend', 'defending', 'defended', 'protect', 'protecting', 'protected'],
      ['myself', 'my child', 'my kid', 'my kids', 'my mum', 'my friend'],
    ),
    ...combine(hitting, ['me first', 'us first', 'first and i']),
    ...combine(['he', 'she', 'they'], ['started it', 'hit first', 'attacked first']),
    ...combine([...hitting, 'hurt'], ['him back', 'them back', 'back']),
    ...combine(hitting, ['her back']),
    ...combine(
      ['to make', 'to get', 'so'],
      ['him', 'her', 'them'],
      [
        'stop hitting me',
        'stop hurting me',
        'stop choking me',
        'stop raping me',
        'stop touching me',
        'let me go',
        'to let me go',
        'let go of me',
      ],
    ),
    'to stop him hurting me',
    'to stop her hurting me',
    'wouldnt let me go',
    'wouldnt let go of me',
  ],
  atEnd: [
    ...combine(
      ['to'],
      ['get away', 'escape', 'get out', 'get free', 'break free', 'run away', 'save my life'],
    ),
    ...combine(['to get away from', 'to escape from', 'to escape'], ['him', 'her', 'them']),
    ...combine(['to make', 'to get'], ['him', 'her', 'them'], ['stop', 'to stop', 'let go']),
    ...combine(['so i could'], ['get away', 'escape', 'get out', 'leave', 'breathe']),
  ],
};
