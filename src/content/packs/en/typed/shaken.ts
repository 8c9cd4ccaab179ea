import type { Typed } from '../../../schema.js';

/** What people type for fear, panic and overload. No row points to danger. */
export const shakenIdeas: NonNullable<Typed['ideas']> = [
  {
    words: [
      'panic', 'panicked', 'panicking', 'panic attack', 'anxiety attack', 'freaking out',
      'freaked out', 'losing it', 'going crazy', 'going mad', 'losing my mind', 'spiralling',
      'spiraling', 'hysterical', 'meltdown',
    ],
    finds: ['panicky', 'anxious', 'overwhelmed'],
  },
  {
    words: [
      'anxiety', 'paranoid', 'suspicious', 'fidgety', 'hypervigilant', 'startled', 'doom',
      'impending doom', 'fight or flight', 'worry', 'worrying', 'stress', 'stressed',
      'stressed out', 'tense', 'tension', 'restless', 'overthinking', 'racing thoughts', 'uneasy',
      'dread', 'nervous wreck', 'butterflies', 'agitated', 'unsettled', 'uncomfortable', 'ocd',
      'cant sleep', 'insomnia', 'nightmare', 'nightmares',
    ],
    finds: ['anxious', 'overwhelmed', 'shaky'],
  },
  {
    words: [
      'flashback', 'flashbacks', 'triggered', 'trigger', 'trauma', 'traumatised', 'traumatic',
      'ptsd', 'cptsd', 'reliving', 'relive', 'happening again', 'back there', 'reminded me of',
      'intrusive thoughts', 'intrusive memories', 'body memory',
    ],
    finds: ['flashback', 'scared', 'panicky'],
  },
  {
    words: [
      'dissociate', 'dissociated', 'dissociating', 'dissociation', 'depersonalised',
      'depersonalisation', 'derealisation', 'spaced out', 'zoned out', 'out of body', 'zoning out',
      'out of my body', 'left my body', 'outside my body', 'outside myself', 'not real', 'unreal',
      'nothing feels real', 'autopilot', 'on autopilot', 'floating away', 'not here', 'not myself',
      'foggy', 'blank', 'checked out', 'far away', 'detached',
    ],
    finds: ['disconnected', 'numb', 'flashback'],
  },
  {
    words: [
      'shut down', 'fawned', 'fawning', 'shutting down', 'shutdown', 'frozen', 'freeze',
      'paralysed', 'in shock', 'shock', 'shocked', 'stunned', 'dead inside', 'is dead inside',
      'feel nothing', 'cant feel', 'cant feel anything', 'dont feel anything',
      'didnt feel anything', 'not feel anything', 'feel nothing at all', 'felt nothing',
      'dont feel much', 'no feeling', 'no emotions', 'emotionless', 'flat', 'dont care',
      'apathetic',
    ],
    finds: ['numb', 'withdrawn', 'empty'],
  },
  {
    words: ['lost control', 'lose control', 'losing control', 'out of control'],
    finds: ['overwhelmed', 'panicky', 'did-harm'],
  },
  {
    words: [
      'overstimulated', 'sticky', 'sweaty', 'smelly', 'crowded', 'smothered', 'suffocated',
      'dry mouth', 'overstimulation', 'over stimulated', 'sensory', 'sensory overload', 'overload',
      'overloaded', 'too loud', 'too bright', 'too noisy', 'noise', 'noisy', 'loud',
      'bright lights', 'lights', 'too much touch', 'touched out', 'skin hurts',
      'everything is too much', 'everythings too much', 'too much noise', 'cant be touched',
      'dont touch me', 'autistic meltdown', 'adhd', 'autistic',
    ],
    finds: ['overstimulated', 'overwhelmed', 'withdrawn'],
  },
  {
    words: [
      'too much', 'cant handle', 'cant handle this', 'drowning in', 'snowed under', 'flooded',
      'burned out', 'burnt out', 'burnout',
    ],
    finds: ['overwhelmed', 'drained', 'overstimulated'],
  },
  {
    words: [
      'fear', 'fearful', 'afraid', 'frightened', 'terrified', 'terror', 'horror', 'horrified',
      'petrified', 'spooked', 'scary', 'scared',
    ],
    finds: ['scared', 'unsafe', 'panicky'],
  },
  {
    words: [
      'confusing', 'dont understand', 'mixed signals', 'what was that', 'what are we', 'no idea',
      'lost for words', 'unclear', 'questioning', 'was it okay', 'was that okay', 'was that normal',
      'is this normal', 'am i normal', 'weird about it', 'not sure what happened',
      'not sure if it was okay', 'did i want it',
    ],
    finds: ['confused', 'unsure', 'pressured'],
  },
  {
    words: [
      'tired', 'exhausted', 'exhausting', 'sleepy', 'worn out', 'fatigue', 'fatigued', 'knackered',
      'weak', 'no energy', 'dead tired', 'beat', 'im beat', 'wiped out', 'heavy body', 'hungry',
      'thirsty', 'cold', 'hot',
    ],
    finds: ['drained', 'shaky', 'sad'],
  },
  {
    words: [
      'trembling', 'tingly', 'goosebumps', 'tremble', 'shaking', 'shakes', 'shivering', 'shiver',
      'jittery', 'jumpy', 'wobbly', 'twitching', 'light headed', 'adrenaline', 'dizzy',
    ],
    finds: ['shaky', 'anxious', 'panicky'],
  },
  {
    words: ['watched', 'being watched', 'spied on'],
    finds: ['trapped', 'exposed', 'scared'],
  },
];
