import { find, type Content, type Feeling } from '../../content/content.js';

/** Short words that most people know, two of them of alarm, the good first. */
const fewIds = [
  'happy',
  'sad',
  'lonely',
  'angry',
  'anxious',
  'overwhelmed',
  'numb',
  'scared',
  'unsafe',
  'hopeless',
];

/** The words for somebody who cannot read many now. */
export const fewWords = ({ feelings }: Content): Feeling[] =>
  fewIds.flatMap((id) => find(feelings, id) ?? []);
