import type { Typed } from '../../../schema.js';
import { combine } from './combine.js';

/**
 * What somebody types about what they did, or are afraid to do, to somebody else. It is never
 * answered with "not your fault".
 */
export const ownBehaviour: NonNullable<Typed['ideas']> = [
  {
    words: [
      'i did something bad', 'i did something wrong', 'did something terrible',
      'did something awful', 'i did harm', 'caused harm', 'i took it too far', 'i was too rough',
      'too rough with', 'i was rough', 'i misread', 'misread the signs', 'didnt get consent',
      'did not get consent', 'i didnt ask', 'i never asked', 'i didnt listen', 'i lied about',
      'i took advantage', 'taking advantage of', 'i pressured', 'i talked into it',
    ],
    finds: ['did-harm', 'regretful', 'ashamed'],
    danger: 'own-behaviour',
  },
  {
    words: [
      'she told me to stop', 'he told me to stop', 'they told me to stop', 'told me to stop',
      'asked me to stop', 'begged me to stop', 'she froze', 'he froze', 'they froze',
      'she was asleep', 'he was asleep', 'they were asleep', 'she was too drunk',
      'he was too drunk', 'they were too drunk', 'she didnt want to', 'he didnt want to',
      'they didnt want to', 'she didnt want it', 'he didnt want it', 'they didnt want it',
    ],
    finds: ['did-harm', 'regretful', 'rejected'],
    danger: 'own-behaviour',
  },
  {
    words: [
      'safeworded on me', 'safe worded on me', 'called red on me', 'used safeword on me',
      'used her safeword on me', 'used his safeword on me', 'used their safeword on me',
    ],
    finds: ['did-harm', 'regretful', 'dom-drop'],
    danger: 'own-behaviour',
  },
  {
    words: [
      ...combine(
        ['im a', 'am i a', 'im such a', 'i feel like a', 'i was a', 'feel like a'],
        ['monster', 'predator', 'bully', 'bad dom', 'horrible person', 'terrible person'],
      ),
      'i hurt people', 'i abuse people', 'am i the abuser',
    ],
    finds: ['did-harm', 'ashamed', 'regretful'],
    danger: 'own-behaviour',
  },
  {
    words: [
      'accused me', 'accused of', 'i was accused', 'im accused', 'accusing me', 'accusation',
      'they say i hurt', 'called me an abuser', 'called me a rapist', 'called me abusive',
    ],
    finds: ['did-harm', 'scared', 'confused'],
    danger: 'own-behaviour',
  },
  {
    words: [
      'afraid i will hurt', 'scared i will hurt', 'afraid of what i might do',
      'scared of what i might do', 'might hurt someone', 'i scared her', 'i scared him',
      'i scared them', 'i scared my', 'i frightened her', 'i frightened him', 'i frightened them',
      'want to hurt someone', 'hurt people', 'hurting people', 'lost my temper', 'losing my temper',
      'my temper', 'my anger', 'anger issues', 'anger problem', 'anger management', 'i snapped',
      'saw red', 'cant control myself', 'couldnt control myself', 'control my anger',
    ],
    finds: ['did-harm', 'angry', 'regretful'],
    danger: 'own-behaviour',
  },
];
