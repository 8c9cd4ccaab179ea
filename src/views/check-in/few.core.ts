import { find, type Content, type Feeling } from '../../content/content.js';

/** Short words that most people know, the good first and alarm last. */
const fewIds = [
  'happy',
  'sad',
  'lonely',
  'angry',
  'anxious',
  'numb',
  'in-pain',
  'scared',
  'unsafe',
  'hopeless',
];

/** The words for somebody who cannot read many now. */
export const fewWords = ({ feelings }: Content): Feeling[] =>
  fewIds.flatMap((id) => find(feelings, id) ?? []);
