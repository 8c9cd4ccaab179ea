import type { Level } from '../schema.js';

/**
 * The items that a card begins with: one or two of each group, and what hurts
 * most often when nobody asked. All the others come when somebody wants them.
 */
export const firstItems: readonly string[] = [
  'hug',
  'cuddle',
  'water',
  'blanket-warmth',
  'hear-we-are-okay',
  'talk-later',
  'quiet-company',
  'alone-time',
  'next-day-text',
  'skip-touch',
  'skip-jokes',
  'skip-leaving',
];

/** Cards to start from, each made of first items; their words are messages. */
export const cardKinds: Readonly<Record<string, Readonly<Record<string, Level>>>> = {
  many: {
    hug: 'like',
    water: 'like',
    'blanket-warmth': 'like',
    'hear-we-are-okay': 'like',
    'quiet-company': 'like',
    'next-day-text': 'like',
    'skip-jokes': 'need',
  },
  little: { water: 'like', 'next-day-text': 'like' },
  close: {
    hug: 'like',
    cuddle: 'like',
    'blanket-warmth': 'like',
    'hear-we-are-okay': 'like',
    'skip-leaving': 'need',
  },
  quiet: {
    'quiet-company': 'like',
    'alone-time': 'maybe',
    'talk-later': 'like',
    'skip-touch': 'maybe',
  },
};
