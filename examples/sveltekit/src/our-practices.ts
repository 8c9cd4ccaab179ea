import type { Practice } from 'aftercare-elements';

/**
 * What this page offers of its own. A card takes a whole practice as a
 * property.
 */
export const ourPractices: readonly Practice[] = [
  {
    id: 'tea-at-the-window',
    title: 'Tea at the window',
    intro: 'Something warm to hold, and somewhere to look.',
    ask: 'Tea, or just the window?',
    steps: [
      'Two cups, one blanket.',
      'Sit where you can see out.',
      'Talk, or do not.',
    ],
    say: ['No need to say anything.'],
    cautions: ['Stop when one of you is cold or tired.'],
    adapt: 'Water is fine, and so is a picture of somewhere else.',
    type: 'presence',
    audience: 'general',
    company: ['together', 'solo'],
    with: ['nobody', 'who-you-were-with'],
    elements: ['intention'],
    contexts: ['emotional-moment'],
    minutes: [5, 15],
    when: ['right-after'],
    needs: [],
    feelings: [],
  },
  {
    id: 'one-song',
    title: 'One song, lights low',
    intro: 'Three minutes that ask nothing of anybody.',
    ask: 'Shall we hear one song?',
    steps: [
      'Whoever is more tired chooses.',
      'Lie or sit as you like.',
      'When it ends, it ends.',
    ],
    say: ['You choose.'],
    cautions: ['Choose one without a hard memory in it.'],
    adapt: 'With headphones, or only the hum of a fan.',
    type: 'presence',
    audience: 'general',
    company: ['together', 'solo', 'distance'],
    with: ['nobody', 'who-you-were-with'],
    elements: ['awareness'],
    contexts: ['emotional-moment'],
    minutes: [3, 5],
    when: ['right-after'],
    needs: [],
    feelings: [],
  },
];
