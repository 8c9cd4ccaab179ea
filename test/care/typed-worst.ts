// What a second clinician typed and others of its kind: what was answered with
// blame, with a pleasant word, with a crisis that was none, or with nothing.
import type { TypedWord } from './typed-words.js';

const SELF = 'harm-to-self';
const OTHERS = 'harm-by-others';
const OWN = 'own-behaviour';
const BODY = 'body';
const none = undefined;

/** Rows of one kind: all have the same first words and the same danger. */
const rows = (
  first: string,
  danger: TypedWord[2],
  typed: readonly string[],
): TypedWord[] => typed.map((text) => [text, first, danger]);

const madeToDo = [
  ...rows('coerced boundary-crossed', OTHERS, [
    'he makes me touch him',
    'my uncle makes me touch him',
    'he told me to touch him',
    'i had to touch him',
    'i was forced to touch him',
    'she forces me to lick her',
    'he got me to suck him',
  ]),
  ...rows('pressured unsure', none, [
    'he asked me to touch him',
    'he wants me to touch him',
    'she wanted me to kiss her',
  ]),
  ...rows('did-harm', OWN, ['she made me hit her', 'he made me hit her again']),
];

const wentAlong = [
  ...rows('pressured boundary-crossed coerced', OTHERS, [
    "i didn't want to but i did it anyway",
    "i wasn't in the mood but did it anyway",
    "i'm not into sex but did it anyway",
    'i hated it but kept going',
    'i cried but carried on',
    "i didn't ask him to stop",
    'i just wanted him to stop',
    'i wanted to say no',
    'he took what he wanted',
    'he said i wanted it',
    'he told me to keep quiet about it',
    'he gets angry when i say no',
    "if i say no he won't talk to me for days",
    'he sulks if i say no',
    "i can't say no to him",
    "it's my duty as a wife",
    'he put it in anyway',
    'woke up with him inside me',
    'woke up with his hand on me',
    "he does it when i'm asleep",
    'i pretended to be asleep',
    'he was too strong',
  ]),
  ...rows('in-pain', BODY, ['it hurt but i kept going']),
  ...rows('pressured', none, ['i wanted to leave', 'i wanted to go home']),
  ...rows('pressured unsure', none, ["i didn't want to hurt his feelings"]),
  ...rows('did-harm', OWN, [
    "she didn't want to but i did it anyway",
    'she said it hurt but i kept going',
  ]),
  ...rows('hurt sad', none, ['i never asked for this', "i didn't ask for it"]),
  ...rows('regretful', none, [
    'i ignored the red flags',
    'i missed the red flags',
  ]),
  ...rows('in-pain', none, ["i didn't listen to my body"]),
  ...rows('ashamed', none, [
    'i was too rough on myself',
    'i am hard on myself',
  ]),
  ...rows('jealous', none, [
    'watching them together hurt',
    'seeing them together',
  ]),
];

const whatIDid = rows('did-harm pressured', OWN, [
  "she didn't say no",
  "she couldn't say no",
  "he didn't fight back",
  'i kept asking until she said yes',
  'she went along with it',
  'he gave in',
  'i guilted him',
  'i shared her nudes',
]);

const crisis = rows('unsafe-with-self hopeless', SELF, [
  'i want it all to end',
  "hope i don't wake up",
  "i shouldn't be alive",
  'nothing matters anymore',
  "they'd be fine without me",
  'everyone would be fine without me',
  "i'm so tired of being alive",
  "i can't keep going",
  "i can't carry on",
  "scared of what i'll do to myself",
  'i want to vanish',
  'i should not exist',
]);

const away = rows('disconnected numb flashback', none, [
  'i was floating above myself',
  'i floated above my body',
  'i went somewhere else in my head',
]);

const held = [
  ...rows('unsafe boundary-crossed scared', OTHERS, [
    'he held me down',
    'he pinned me down',
    'he held my legs open',
    'he held my head down',
    'he held my mouth shut',
    'he held my wrists',
    'he grabbed my wrists',
    'i was held against the wall',
    'he sat on me',
    'he put his hand over my mouth',
    'he watched me through the window',
  ]),
  ...rows('trapped', OTHERS, [
    'he locked me in',
    "he won't leave my flat",
    'he hid my keys',
    'she took my passport',
  ]),
  ...rows('hurt', OTHERS, ['he called me names', 'he puts me down']),
  ...rows('in-pain', OTHERS, ['i was held by the throat']),
];

const bodies = [
  ...rows('in-pain', BODY, [
    'my wrists are sore from the cuffs',
    'rope marks on my wrists',
    'the cuffs cut into my skin',
    'chest hurts',
    'chest pains',
    "can't breathe and my chest hurts",
    'my hand is numb',
    'my wrist is numb after rope',
    "can't feel my fingers",
    "can't feel my legs",
    "i can't lift my hand",
    "my hand won't work",
    "i can't move my wrist",
    "we didn't use a condom",
    'forgot the condom',
    'the condom slipped',
    'condom tore',
    'no condom',
    'pulled out too late',
    'bareback',
    'my period is late',
    'i missed my pill',
    'i forgot to take my pill',
  ]),
  ...rows('grieving sad hurt rejected', none, ['he broke my heart']),
  ...rows('ashamed regretful', none, [
    'i broke my vow',
    'i broke my promise to god',
  ]),
  ...rows('overwhelmed', none, [
    "i don't want my baby",
    'postpartum',
    'my baby',
  ]),
];

/** What sounds like a crisis, and is a break-up, a rope or an idiom. */
const noCrisis = [
  ...rows('rejected unfinished sad', none, [
    'i want to end it with my boyfriend',
    'end it with him',
    'i cut contact with him',
  ]),
  ...rows('trapped unsafe', OTHERS, ["i don't want to be here with him"]),
  ...rows('embarrassed ashamed', none, [
    'dying of embarrassment',
    'i died of shame',
  ]),
  ...rows('longing', none, ['dying for a cuddle']),
  ...rows('scared', none, ['scared to death']),
  ...rows('disappointed', none, ['dead bedroom']),
  ...rows('grieving', none, ['death of my husband']),
];

const wanted = [
  ...rows('loved happy floaty', none, [
    'he spanked me and i loved it',
    'he tied me up and i loved it',
    'i was flogged and i loved it',
    'he tied me up and i enjoyed every minute',
    'he used me like i asked',
  ]),
  ...rows('loved happy top-space', none, [
    'i spanked her and she loved it',
    'she asked me to hit her',
    'i caned my sub and she loved it',
  ]),
  ...rows('unsafe boundary-crossed', OTHERS, [
    'he hit me and he loved it',
    'he spanked me and he loved it',
    'he tied me up and i said no and he loved it',
    'he tied me up and i did not like it',
  ]),
  ...rows('did-harm', OWN, [
    'i spanked her and i loved it',
    "i tied her up and she didn't like it",
  ]),
  ...rows('in-pain', OTHERS, ['he choked me and i loved it']),
];

const unclear = rows('anxious', BODY, [
  "she couldn't move",
  'he was unconscious',
  'she passed out',
]);

export const worst: readonly TypedWord[] = [
  ...madeToDo,
  ...wentAlong,
  ...whatIDid,
  ...unclear,
  ...crisis,
  ...away,
  ...held,
  ...bodies,
  ...noCrisis,
  ...wanted,
];

/** No pleasant word answers these, whatever else is found. */
export const neverPleasant: readonly string[] = [
  "he says i'm special",
  'i kept quiet',
  'i do it to keep him calm',
  'i hope he never comes back',
  'he made me look',
  "he's sleeping next to me and i want to leave",
  'it needs to end',
  'someone looked at me through the window',
  'i just lay still',
  'i was still while he did it',
  'she never loved me',
  'he wanted it and i did not',
];

/** What points to no danger: what looks like one of the rows above. */
export const neverDanger: readonly string[] = [
  'it is my duty as a nurse',
  'his hand on my face',
  'he held my hands',
  'she held my face',
  'he kept me up all night',
  'my friend has my keys',
  'the cat sat on me',
  'she lay on me and it was lovely',
  'she wouldnt leave the house',
  'i sing to keep him calm',
  'i said i wanted it',
  'i sent her photos of us',
  'he is a waste of space',
  'they are fine without me',
  'he watched me from the door and smiled',
  'i was too heavy for him',
  'i dont want to live with him',
  'my baby is asleep',
  'i feel alive and strong',
  'he told me to strip',
];

/** What is no crisis, whatever else is found. */
export const neverCrisis: readonly string[] = [
  'we cut the scene short',
  'he cut the rope',
  'razor burn',
  'cut myself shaving',
  'scared to death of him',
  'bored to death',
  'love him to death',
  'sick to death of him',
  'drown my sorrows',
  'my back is killing me',
  'that sex killed me',
  'on the pill',
  'i took my pill',
  'took the morning after pill',
  'dying for more',
];

/** What points to which danger, whatever words are found: from an attack on the rows above. */
export const pointsTo: Readonly<
  Record<'self' | 'others' | 'own' | 'none', readonly string[]>
> = {
  self: [
    'i want to end it with my life',
    'end it with my belt',
    'i dont want to live with my pain any more',
    'i dont want to live with him gone',
    'slashed my wrists',
    'scratching my wrists',
    'i want to do it to my wrists',
    'my wrists are cut',
    'sick to death of living',
    'tired to death of life',
    'dying for it to be over',
    'cut myself shaving on purpose',
    "i can't keep going any more",
    "i think i shouldn't exist",
    'took my pill bottle and swallowed all',
  ],
  others: [
    'he tied me up when i was 9 and i liked it',
    'my uncle tied me up and i loved it',
    'i was tied up as a kid and i liked it',
    "he tied me up and i liked it but i'm 14",
    'he tied me up and said i like it',
    'he spanked me and said i enjoyed it',
    'i pretended i loved it when he tied me up',
    "i don't think i liked it, he tied me up",
    'i wish i liked it when he spanked me',
    'he bit me hard, i love this man but i want to leave',
    'he tied me up and i cried, i like it to be gentle',
    'he is killing me',
    'my husband is killing me',
    'i said no and he gave in to his friends and raped me',
    'he pushed me on the bed',
  ],
  own: [
    'i spanked my son and he loved it',
    'i put it in anyway',
    "i didn't want to but i did it to her",
    'i cried but i kept going on her',
    'he asked me to hit her and i did',
    'i tied her up and she liked it until she begged me to let her go',
  ],
  none: [
    'she gave in her notice at work',
    'he went along for the ride',
    'she finally gave in and bought the dog',
    "she couldn't fight back the tears",
    "i can't carry on working here",
    "i can't keep going back to him",
    "i can't keep going, need a nap",
    "hope i don't wake up the baby",
    "nothing matters when i'm in his arms",
    'my kids would be fine without me for a night',
    'i want to varnish my nails',
    'such happiness should not exist',
    'i feel safe when i sleep next to him',
    'he holds me while i sleep',
    "he snores when i'm asleep",
    'my toddler gets angry when i say no',
    'my son sulks when i say no to sweets',
    'if i say no she will understand',
    'i cried and let him hold me',
    'he was too strong for the other team',
    'he held me on the floor while i cried',
    'took my medication and feel better',
    'he called me a slut and i loved it',
    'he put it in me slowly and it was lovely',
    'he makes me feel special',
    'i had the best orgasm',
    "they couldn't move in",
    'i saw them at the shop',
  ],
};
