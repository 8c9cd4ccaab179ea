import type { PracticeBody } from '../../../content.js';

/** Touch: with somebody else it begins with the question, and with oneself it needs nobody. */
export const touch: Readonly<Record<string, PracticeBody>> = {
  'hold-hands': {
    intro: 'A small touch can say that you are still here.',
    ask: 'Would holding hands feel good, or would you like some room?',
    askFor: ['Could we hold hands for a bit?', 'Can I have your hand? We do not have to talk.'],
    steps: [
      'Ask, and wait for a yes before you reach out.',
      'Offer your hand, palm up, so that it can be taken or left.',
      'Stay loose, and match the grip that you feel.',
      'Let go as soon as anyone wants to.',
    ],
    say: ["We don't have to talk.", 'Tell me when you want your hand back.'],
    cautions: ['After an argument, touch can feel like pressure to be fine.'],
    adapt: 'If no hand is free, sit shoulder to shoulder or hold two ends of a scarf.',
  },
  'slow-hug': {
    intro: 'A hug can be a comfort when there is no hurry in it.',
    ask: 'Hug, hand, or no touch right now?',
    askFor: ['Could I have a long hug?', 'Could you hold me and not say anything?'],
    steps: [
      'Ask, and wait for a real yes.',
      'Hold still, because patting or swaying can feel like a hurry.',
      'Breathe out slowly together, three times.',
      'Let go as soon as anyone wants to.',
    ],
    say: ['Take as long as you like.', "I've got time."],
    cautions: ['If you feel a body go stiff or very still, loosen your arms and ask again.'],
    adapt: 'A hug while sitting, a side hug or a hand on the back all count.',
  },
  'lie-close': {
    intro: 'You can rest next to someone when there is nothing left to do.',
    ask: 'Do you want to be held, to hold, or to lie near without touch?',
    askFor: ['Could you hold me for ten minutes?', 'Could you lie next to me without touching?'],
    steps: [
      'Ask which kind of close feels good, and wait for the answer.',
      'Get a blanket and a drink first, so that no one has to get up.',
      'Settle down, and put the phones away.',
      'If you need to move, say so, because moving is not leaving.',
    ],
    say: ['Stay a bit.', 'Tell me if you get too warm.'],
    cautions: [
      'Falling asleep is fine if you said it might happen.',
      'If you plan to leave, say so early.',
    ],
    adapt: 'If lying down is hard, sit side by side with your feet up.',
  },
  'gentle-stroke': {
    intro: 'Light, slow touch on hair, back or arm can calm, because it asks for nothing.',
    ask: 'Is soft touch welcome, and where?',
    askFor: ['Could you stroke my back, slowly?', 'Could you play with my hair for a while?'],
    steps: [
      'Ask where it is nice and where it is off limits.',
      'Keep a slow, even pace, and keep to the places you agreed on.',
      'After a few minutes ask: more, less, or stop?',
    ],
    say: ['This is all I want right now.', 'You can say stop at any time.'],
    cautions: [
      'This is not a start to more, and it can help to say so.',
      'Skip skin that is sore, marked or numb.',
    ],
    adapt: 'Brush hair, use a warm cloth, or rub hands and feet through a blanket.',
  },
  'back-to-back': {
    intro: 'You can be close to someone without eyes on you.',
    ask: 'Would back to back feel easier than face to face?',
    askFor: ['Could we sit back to back?', 'I want you near, but please do not look at me yet.'],
    steps: [
      'Ask, and wait for a yes.',
      'Sit on the floor or anything wide, with backs that touch.',
      'Let your weight rest, and feel the slow breath behind you.',
      'Talk or stay quiet, whichever comes by itself.',
    ],
    say: ["You don't have to look at me.", "I've got your back."],
    cautions: ['If your back is sore, lean on a wall and sit close to it side by side.'],
    adapt: 'Sitting shoulder to shoulder, facing the same way, can be just as good.',
  },
  'wrap-up': {
    intro: 'A blanket and your own hug can be a comfort.',
    ask: 'What would feel kind on my skin right now?',
    steps: [
      'Pull a blanket, a coat or something big and soft around you.',
      'Cross your arms and hold your shoulders.',
      'Press gently, let go a little, and press again.',
      'Tell yourself one thing that is true and kind.',
    ],
    say: ['I am here, and I am looking after myself.', 'This feeling can pass.'],
    cautions: ['If it feels too tight, loosen it, and keep it easy to get out of.'],
    adapt: 'A pet, a pillow or a hot-water bottle can do the holding.',
  },
};
