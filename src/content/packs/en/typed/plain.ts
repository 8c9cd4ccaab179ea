import type { Typed } from '../../../schema.js';

/** What sounds like danger and is not, by the word that it has in it. */
const phrases = {
  kill: [
    'kill time', 'killing time', 'dressed to kill', 'could kill for',
  ],
  die: [
    'dying to', 'dying of laughter', 'dying laughing', 'die laughing', 'died laughing',
    'to die for', 'die hard', 'never say die',
  ],
  dead: ['dead on', 'dead sure', 'dead good', 'drop dead gorgeous'],
  hit: [
    'hit it off', 'hit me up', 'hit him up', 'hit her up', 'hit them up', 'hit the spot',
    'hit the gym', 'hit the road', 'hit song', 'big hit', 'a hit', 'hit rock bottom', 'hit home',
    'it hit me', 'hits different',
  ],
  beat: [
    'dead beat', 'beat the traffic', 'beat him at', 'beat her at', 'beat me at',
    'beat me to it', 'beaten eggs',
  ],
  kick: [
    'kick off', 'kicked off', 'kick out of', 'kicks in', 'kicked in', 'kick back', 'free kick',
  ],
  punch: ['punch line', 'fruit punch'],
  cut: [
    'cut it out', 'cut down', 'cut back', 'cut to', 'hair cut', 'cut my hair', 'cut her hair',
    'cut his hair', 'cut the cake', 'short cut', 'cut short', 'price cut', 'paper cut', 'cut ties',
    'cutting board', 'cutting edge',
  ],
  hang: [
    'hang out', 'hanging out', 'hung out', 'hang on', 'hang in there', 'hanging in there',
    'hang up', 'hung up', 'hung up on', 'hanging around', 'hang around',
  ],
  shoot: [
    'shot of', 'a shot', 'good shot', 'my best shot', 'big shot', 'long shot', 'shooting star',
    'photo shoot',
  ],
  push: ['push through', 'pushed through', 'push my luck', 'push ups'],
  use: [
    'used to', 'use up', 'used up', 'used protection',
    'used condoms', 'used toys', 'used lube',
  ],
  hurt: ['hurt a fly', 'doesnt hurt to', 'wouldnt hurt to', 'no harm'],
  pressure: ['no pressure', 'blood pressure'],
  touch: ['touched by', 'touched my heart'],
  fight: ['fight for us', 'fighting for us', 'fight for it', 'food fight', 'pillow fight'],
  bit: ['a bit', 'bit of', 'every bit', 'biting my nails'],
  jump: [
    'jump in the shower', 'jump in the bath', 'jump in bed', 'jump into bed', 'jump on him',
    'jump on her', 'jump him', 'jump her', 'jump for joy', 'jump his bones', 'jump her bones',
    'jump the gun', 'jump to conclusions', 'jump up', 'jump around', 'jump in the car',
    'jump in the sea', 'jump in the lake', 'jump in the pool',
  ],
  safeword: [
    'have a safeword', 'our safeword', 'agreed on a safeword', 'agree on a safeword',
    'our safewords', 'have safewords', 'chose a safeword', 'pick a safeword',
  ],
  plan: ['we have a plan', 'a plan for', 'safety plan'],
  throw: ['threw a party', 'grab a', 'grabbed a', 'grab some', 'grab food', 'grabbed food'],
  others: [
    'choked up', 'red flag', 'attacked by mosquitoes', 'control freak', 'remote control',
    'birth control', 'tourist trap', 'suicide squad', 'assault course', 'prison break',
    'murder mystery', 'attack on titan', 'shouting match', 'drinking tea', 'drinking water',
    'drink water', 'tripped over', 'lied down', 'lied in', 'lied on', 'lied next to', 'lied there',
    'fought back tears', 'fighting back tears', 'fight back tears', 'pep talk', 'i broke my phone',
    'smashed it', 'smashing it', 'was consensual and', 'meal prep', 'prep for', 'broke the ice',
    'broke the bed', 'cheat day', 'cheat meal', 'cheat sheet',
  ],
};

/** Words that are one slip or one ending away from a word of danger. */
const lookalikes = [
  'abode', 'amuse', 'amused', 'amusing', 'artichoke', 'assume', 'attached', 'bats', 'bearing',
  'beast', 'beasts', 'bellies', 'bet', 'bets', 'betting', 'bleach', 'breeding', 'bull', 'bulls',
  'buzzkill', 'camps', 'canned', 'charming', 'chat', 'chats', 'choice', 'choose', 'chose', 'chosen',
  'cokes', 'concession', 'convent', 'convert', 'cooking', 'craps', 'cute', 'cuter', 'cutlery',
  'deadline', 'dice', 'diesel', 'diet', 'ding', 'dinner', 'draped', 'drink', 'drinks', 'dunk',
  'dunked', 'dye', 'dyeing', 'eaten', 'eating', 'edit', 'elbow', 'elbows', 'farming', 'filling',
  'fore', 'forming', 'grape', 'grapes', 'growing', 'haircut', 'harmless', 'harmonious', 'harmony',
  'harvest', 'heartbeat', 'hitch', 'hitherto', 'homeless', 'horse', 'horses', 'hotel', 'insured',
  'kickboxing', 'killer', 'kiln', 'kilo', 'kilt', 'kissed', 'kissing', 'knitting', 'mark', 'mars',
  'medium', 'nicest', 'nonstop', 'nose', 'oblige', 'overdone', 'painkiller', 'painkillers', 'paint',
  'painted', 'painting', 'peppers', 'pinched', 'pushups', 'putting', 'race', 'raced', 'rap',
  'rapid', 'rapids', 'rapper', 'raps', 'rare', 'rate', 'rated', 'rope', 'ropes', 'rugs', 'sack',
  'sacks', 'sacred', 'scoring', 'scraped', 'screenshot', 'seating', 'selling', 'shelling',
  'shitting', 'shoe', 'shoes', 'shots', 'sitting', 'skill', 'skills', 'slipped', 'slipper',
  'slipping', 'smelling', 'snapping', 'spelling', 'spicy', 'spiky', 'spitting', 'splitting',
  'sporting', 'spotted', 'stacked', 'staked', 'stalled', 'stalling', 'stealth', 'stocked',
  'strange', 'strangely', 'suite', 'swell', 'switches', 'talk', 'talked', 'talking', 'talks',
  'tape', 'taped', 'tapped', 'teasing', 'terrorism', 'terrorist', 'terrorists', 'therapist',
  'therapists', 'thorough', 'threads', 'throats', 'touring', 'trapper', 'treat', 'treated',
  'treating', 'treats', 'trip', 'trips', 'trucks', 'useful', 'usual', 'violet', 'violets', 'violin',
  'warming', 'wore',
];

/** Words and phrases that look like danger and are not. */
export const plain: NonNullable<Typed['plain']> = [...Object.values(phrases).flat(), ...lookalikes];
