import type { Typed } from '../../../schema.js';
import { combine } from './combine.js';

const traces = ['bruises', 'bruised', 'marks', 'sore', 'in pain', 'painful', 'it hurt', 'it hurts'];
const enjoyed = [
  'i liked it',
  'i liked them',
  'i like it',
  'i like them',
  'i loved it',
  'i love it',
  'i enjoyed it',
  'i wanted it',
  'i asked for it',
  'in a good way',
];

const asked = combine(
  ['asked me to', 'begged me to', 'wanted me to'],
  ['hit', 'spank', 'slap', 'tie', 'tie up', 'cane', 'flog', 'whip'],
);

/** What tells that an act of play was enjoyed by whoever it was done to. */
export const enjoyedPlay: NonNullable<Typed['enjoyed']> = {
  words: [
    ...combine(['loved', 'liked', 'enjoyed', 'love', 'like', 'enjoy'], ['it', 'that', 'this']),
    ...combine(['loved', 'enjoyed'], ['every minute', 'every second', 'the scene']),
  ],
  who: [
    ...['i', 'im', 'we', 'me', 'us', 'my', 'our', 'he', 'she', 'they', 'him', 'her', 'them'],
    ...['partner', 'husband', 'wife', 'boyfriend', 'girlfriend', 'lover', 'spouse'],
    ...['bf', 'gf', 'dom', 'domme', 'sub', 'master', 'mistress'],
  ],
  unless: [
    ...['no', 'not', 'stop', 'never', 'until', 'till', 'but', 'when', 'then', 'before', 'used'],
    ...['someone', 'somebody', 'anyone', 'anybody', 'people'],
  ],
  finds: ['happy', 'floaty', 'sub-drop'],
  byMe: ['top-space', 'happy', 'dom-drop'],
};

/** What was wanted, and looks like harm; it points to no danger. */
export const wantedIdeas: NonNullable<Typed['ideas']> = [
  {
    words: combine(['used me'], ['like', 'how', 'just like'], ['i asked', 'i wanted', 'i like']),
    finds: ['happy', 'floaty', 'sub-drop'],
  },
  {
    // Whoever asks is whom it is done to: not "he asked me to hit her".
    words: [
      ...combine(['he'], asked, ['him']),
      ...combine(['she'], asked, ['her']),
      ...combine(['they'], asked, ['them']),
    ],
    finds: ['top-space', 'happy', 'dom-drop'],
  },
  {
    words: [
      ...combine(traces, ['and', 'but'], enjoyed),
      ...combine(
        ['i liked', 'i like', 'i love', 'i loved', 'proud of', 'happy with', 'enjoy'],
        ['the', 'my', ''],
        ['bruises', 'marks', 'welts', 'pain', 'bite marks', 'rope marks', 'soreness'],
      ),
      'good pain',
      'sore in a good way',
      'good sore',
      'nice bruises',
    ],
    finds: ['happy', 'in-pain', 'floaty'],
  },
  {
    words: [
      ...combine(
        ['want', 'need', 'love', 'long'],
        ['to be'],
        ['touched', 'held', 'kissed', 'hugged'],
      ),
      'miss being touched',
      'miss being held',
      'miss touch',
      'crave touch',
      'want touch',
      'want him to touch me',
      'want her to touch me',
      'want them to touch me',
    ],
    finds: ['longing', 'lonely', 'vulnerable'],
  },
  {
    words: [
      ...combine(
        ['dont want to be', 'dont like being', 'cant bear being', 'hate being'],
        ['touched', 'held', 'kissed', 'hugged'],
      ),
      'dont want touch',
      'not want to be touched',
    ],
    finds: ['overstimulated', 'withdrawn', 'disgusted'],
  },
];
