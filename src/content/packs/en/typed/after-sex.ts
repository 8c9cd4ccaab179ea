import type { Typed } from '../../../schema.js';

/** What people type after sex and after a scene. No row points to danger. */
export const afterSexIdeas: NonNullable<Typed['ideas']> = [
  {
    words: ['spanking', 'marks', 'welts', 'caning', 'flogging', 'impact play'],
    finds: ['in-pain', 'sub-drop', 'dom-drop', 'floaty'],
  },
  {
    words: [
      'aroused', 'arousal', 'turned on', 'horny', 'still horny', 'unsatisfied', 'want more',
      'blue balls', 'edged', 'needy down there', 'sexually frustrated', 'didnt finish',
      'couldnt finish', 'didnt come', 'didnt cum', 'couldnt come', 'couldnt cum', 'didnt orgasm',
    ],
    finds: ['aroused', 'unfinished', 'disappointed', 'irritated'],
  },
  {
    words: [
      'subspace', 'rope space', 'rope drunk', 'owned', 'praised', 'age regression', 'regressed',
      'childlike', 'sub space', 'sub mode', 'little space', 'littlespace', 'headspace',
      'deep space', 'trance', 'flying', 'floating', 'endorphin high', 'pet space', 'submissive',
      'blissed', 'bliss', 'afterglow', 'dreamy',
    ],
    finds: ['subspace', 'floaty', 'top-space', 'peaceful'],
  },
  {
    words: [
      'topspace', 'top space', 'domspace', 'dom space', 'domme space', 'power rush', 'primal',
      'dominant',
    ],
    finds: ['top-space', 'dom-drop', 'energised'],
  },
  {
    words: [
      'drop', 'no aftercare', 'left without aftercare', 'subdrop', 'sub drop', 'dropping',
      'dropped', 'bottom drop', 'crash', 'crashed', 'crashing', 'con drop', 'aftercare',
    ],
    finds: ['sub-drop', 'dom-drop', 'drained', 'sad'],
  },
  {
    words: ['domdrop', 'dom drop', 'domme drop', 'topdrop', 'top drop'],
    finds: ['dom-drop', 'drained', 'regretful'],
  },
  {
    words: [
      'pcd', 'duty sex', 'faked it', 'faked orgasm', 'one night stand', 'hookup', 'hook up',
      'virginity', 'lost my virginity', 'first time', 'post nut clarity', 'post nut',
      'post sex blues', 'sad after sex', 'cry after sex', 'crying after sex', 'cried after sex',
      'depressed after sex', 'empty after sex', 'postcoital',
    ],
    finds: ['after-sex-blues', 'tearful', 'sad'],
  },
];
