import type { TypedAct } from '../../../schema.js';
import { combine } from './combine.js';

/** Acts against somebody's trust or things: condoms, outing, cheating, what is broken. */
export const moreActs: TypedAct[] = [
  {
    words: ['stealth', 'stealths', 'stealthed', 'stealthing'],
    done: ['stealthed'],
    nouns: ['stealthing'],
    finds: ['boundary-crossed', 'coerced', 'anxious'],
    alone: true,
  },
  {
    words: combine(
      ['removed', 'removes', 'took off', 'takes off', 'slipped off', 'pulled off', 'ripped off'],
      ['the condom', 'condom', 'his condom', 'my condom'],
    ).concat(
      combine(
        ['took', 'takes', 'slipped', 'pulled', 'ripped'],
        ['the condom off', 'condom off', 'his condom off'],
      ),
    ),
    finds: ['boundary-crossed', 'coerced', 'anxious'],
    alone: true,
  },
  {
    words: ['outed', 'outs me', 'outing me', 'told everyone im gay', 'told everyone im trans'],
    done: ['outed'],
    finds: ['exposed', 'betrayed', 'unsafe'],
    alone: true,
  },
  {
    words: [
      'cheat', 'cheats', 'cheated', 'cheating', 'cheated on', 'cheater', 'two timed', 'two timing',
      'lied', 'lied to', 'lies to', 'lying to', 'had an affair', 'having an affair', 'an affair',
      'affair', 'was unfaithful', 'unfaithful', 'slept with someone else',
      'kissed someone else', 'had sex with someone else', 'broke her trust', 'broke his trust',
    ],
    done: ['cheated on', 'lied to'],
    describes: ['cheating'],
    finds: ['betrayed', 'hurt', 'angry'],
    own: { finds: ['regretful', 'ashamed', 'anxious'] },
    harmless: true,
    alone: true,
  },
  {
    words: [
      ...combine(
        ['threw', 'throws', 'throwing', 'smashed', 'smashing'],
        [
          'a plate', 'plates', 'a glass', 'glasses', 'a bottle', 'a mug', 'a chair', 'a phone',
          'the phone', 'my phone', 'his phone', 'her phone', 'things', 'stuff', 'the tv',
          'a window', 'the window', 'the door', 'something',
        ],
      ),
      ...combine(['broke', 'breaks'], ['things', 'stuff', 'my things', 'her things', 'his things']),
      ...combine(
        ['punched', 'punches', 'punch', 'punching', 'hit', 'hits', 'kicked', 'kicks', 'kicking'],
        ['a wall', 'the wall', 'walls', 'a door', 'the door', 'the table'],
      ),
    ],
    finds: ['unsafe', 'scared', 'angry'],
    own: { finds: ['did-harm', 'angry', 'regretful'], danger: 'own-behaviour' },
    alone: true,
  },
];
