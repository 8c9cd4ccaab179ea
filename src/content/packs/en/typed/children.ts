import type { Typed } from '../../../schema.js';
import { combine } from './combine.js';

const children = [
  'kids', 'children', 'minors', 'a child', 'a kid', 'a minor', 'little girls', 'little boys',
  'young girls', 'young boys', 'teenagers', 'underage girls', 'underage boys', 'my stepdaughter',
  'my stepson', 'my daughter', 'my son', 'my niece', 'my nephew',
];
const relatives = [
  'uncle', 'stepdad', 'stepfather', 'stepbrother', 'grandad', 'grandfather', 'cousin', 'dad',
  'father', 'brother', 'stepmum', 'stepmother', 'aunt', 'babysitter', 'foster dad',
];
const inCharge = [
  'teacher', 'boss', 'manager', 'coach', 'therapist', 'counsellor', 'priest', 'pastor', 'tutor',
  'professor', 'lecturer', 'landlord', 'doctor', 'social worker', 'supervisor', 'carer',
];

/**
 * What somebody types about children: what they did or think, and what was done to the child whom
 * they are or were; then about whoever has power over them.
 */
export const childIdeas: NonNullable<Typed['ideas']> = [
  {
    words: [
      ...combine(['attracted to', 'turned on by', 'aroused by'], children),
      ...combine(['thoughts', 'fantasies', 'urges', 'fantasise', 'fantasising'], ['about'], [
        'kids', 'children', 'minors', 'a child', 'a kid', 'touching a child', 'touching kids',
        'touching children', 'little girls', 'little boys',
      ]),
      ...combine(['sexual thoughts about', 'sexual feelings for'], children),
      ...combine(['child', 'kiddie', 'underage'], ['porn', 'pornography']), 'csam', 'pocd',
      'indecent images',
      ...combine(['im a', 'am i a', 'i might be a'], ['paedophile', 'pedophile', 'pedo', 'paedo']),
      ...combine(
        ['she', 'he', 'they'],
        ['was', 'were', 'is', 'are'],
        ['underage', 'a minor', 'a child'],
      ),
      'hes underage', 'shes underage', 'theyre underage',
    ],
    finds: ['did-harm', 'ashamed', 'regretful'],
    danger: 'own-behaviour',
  },
  {
    words: [
      'underage', 'under age', 'i was a minor', 'im a minor', 'i was a child', 'i was a kid',
      'when i was a child', 'when i was a kid', 'when i was little', 'age of consent', 'paedophile',
      'pedophile', 'pedo',
    ],
    finds: ['coerced', 'confused', 'unsafe'],
    danger: 'harm-by-others',
  },
  {
    words: combine(['my'], relatives),
    finds: ['unsafe', 'boundary-crossed', 'coerced'],
    danger: 'harm-by-others',
    alone: true,
  },
  {
    words: [
      ...combine(['my'], relatives, [
        'touched', 'touches', 'touching', 'used to touch', 'would touch', 'kissed me', 'kisses me',
        'came into my room', 'comes into my room', 'came into my bed', 'watches me',
      ]),
      'used to touch me', 'touched me there', 'touches me there', 'touch me there', 'our secret',
    ],
    finds: ['boundary-crossed', 'coerced', 'unsafe'],
    danger: 'harm-by-others',
  },
  {
    words: [
      ...combine(
        ['he is', 'hes', 'she is', 'shes', 'they are', 'theyre', 'he was', 'she was'],
        ['my'],
        inCharge,
      ),
      ...combine(
        ['slept with', 'sleeping with', 'had sex with', 'sex with', 'kissed by'],
        ['my'],
        inCharge,
      ),
    ],
    finds: ['pressured', 'coerced', 'confused'],
    danger: 'harm-by-others',
  },
];

/** Two ages, of which one is a child's. */
export const ages: NonNullable<Typed['ages']> = {
  me: ['i', 'im', 'me'],
  others: [
    'he', 'hes', 'she', 'shes', 'they', 'theyre', 'boyfriend', 'bf', 'girlfriend', 'gf', 'partner',
    'ex', 'guy', 'man', 'woman', 'him', 'her', 'teacher', 'coach', 'boss', 'date',
  ],
  between: ['am', 'was', 'is', 'were', 'are', 'only', 'turned', 'about', 'around', 'like', 'maybe'],
  finds: ['coerced', 'pressured', 'confused'],
};
