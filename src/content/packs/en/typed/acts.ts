import type { TypedAct } from '../../../schema.js';
import { combine } from './combine.js';

/**
 * What one person does to another. "He hit me" and "I hit her" are the same act and need the
 * opposite answer, so who did it to whom is read around the act. A row is one kind of act: all its
 * forms, then those in which it is said of whom it was done to.
 */
export const acts: TypedAct[] = [
  {
    words: [
      'hit', 'hits', 'hitting', 'punch', 'punches', 'punching', 'slap', 'slaps', 'slapping', 'kick',
      'kicks', 'kicking', 'beat', 'beats', 'beating', 'beat up', 'beating up', 'smack', 'smacks',
      'smacking', 'smacked', 'headbutted', 'elbowed', 'punched', 'slapped', 'kicked', 'beaten',
      'beaten up', 'attack', 'attacks', 'attacking', 'attacked', 'stab', 'stabs', 'stabbing',
      'stabbed',
    ],
    done: [
      'hit', 'punched', 'slapped', 'kicked', 'beat', 'beaten', 'beat up', 'beaten up', 'smacked',
      'attacked', 'stabbed',
    ],
    nouns: ['hit', 'beating', 'attack', 'attacks'],
    finds: ['unsafe', 'in-pain', 'hurt'],
    toMyself: ['unsafe-with-self', 'in-pain'],
    alone: true,
  },
  {
    words: [
      'push', 'pushes', 'pushing', 'pushed', 'shove', 'shoves', 'shoving', 'shoved', 'grab',
      'grabs', 'grabbing', 'grabbed', 'drag', 'dragged', 'dragging', 'shook', 'threw', 'throw',
      'throws', 'throwing', 'thrown', 'throw things at', 'threw things at', 'throws things at',
      'held down', 'hold down', 'holding down', 'held me down', 'holding me down', 'pinned',
      'pinned down', 'pinned me down', 'tied up', 'tied', 'restrained', 'spat on', 'spit on',
      'spat at', 'bit', 'bites', 'biting', 'bitten', 'whipped', 'spanked', 'caned', 'flogged',
    ],
    done: [
      'pushed', 'shoved', 'grabbed', 'dragged', 'thrown', 'held down', 'pinned', 'pinned down',
      'tied up', 'tied', 'restrained', 'spat on', 'bitten', 'whipped', 'spanked', 'caned',
      'flogged',
    ],
    finds: ['unsafe', 'boundary-crossed', 'scared'],
  },
  {
    words: [
      'violent', 'violence', 'assault', 'assaults', 'assaulting', 'assaulted', 'physical with',
      'laid hands on', 'got physical',
    ],
    done: ['assaulted'],
    nouns: ['violence', 'assault', 'assaults'],
    describes: ['violent'],
    finds: ['unsafe', 'coerced', 'in-pain'],
    alone: true,
  },
  {
    words: [
      'abuse', 'abuses', 'abusing', 'abused', 'abusive', 'abuser', 'mistreat', 'mistreated',
      'mistreats', 'mistreating', 'bully', 'bullies', 'bullied', 'bullying', 'torture', 'tortured',
      'torturing', 'neglected',
    ],
    done: ['abused', 'mistreated', 'bullied', 'tortured', 'neglected'],
    nouns: ['abuse', 'bullying', 'torture'],
    describes: ['abusive', 'abusing'],
    finds: ['unsafe', 'trapped', 'coerced'],
    alone: true,
  },
  {
    words: [
      'hurt', 'hurts', 'hurting', 'harm', 'harms', 'harmed', 'harming', 'injure', 'injured',
      'injuring', 'wounded', 'wounding', 'bruised', 'scratched', 'scratching',
    ],
    done: ['hurt', 'harmed', 'injured', 'wounded', 'bruised', 'scratched'],
    finds: ['hurt', 'unsafe', 'in-pain'],
    toMyself: ['unsafe-with-self', 'in-pain'],
    // "I hurt" may be a body, or somebody by a name: both words, and nothing about fault.
    byMe: { finds: ['in-pain', 'hurt', 'did-harm'], danger: 'body' },
  },
  {
    words: [
      'cut', 'cuts', 'cutting', 'burn', 'burns', 'burned', 'burnt', 'burning', 'slash', 'slashed',
      'slashing',
    ],
    done: ['cut', 'burned', 'burnt', 'slashed'],
    finds: ['in-pain', 'unsafe'],
    toMyself: ['unsafe-with-self', 'in-pain'],
    byMe: { finds: ['unsafe-with-self', 'in-pain'], danger: 'harm-to-self' },
  },
  {
    words: [
      'hang', 'hanged', 'hung', 'drown', 'drowned', 'drowning', 'starve', 'starving', 'shoot',
      'shooting', 'shot', 'poison', 'poisoned', 'poisoning', 'suffocate', 'suffocated',
      'suffocating', 'smother', 'smothered', 'smothering',
    ],
    done: ['hanged', 'shot', 'poisoned', 'suffocated', 'smothered', 'drowned'],
    finds: ['unsafe', 'in-pain'],
    toMyself: ['unsafe-with-self', 'hopeless'],
    byMe: { finds: ['unsafe-with-self', 'in-pain'], danger: 'harm-to-self' },
  },
  {
    words: ['kill', 'kills', 'killing', 'killed', 'murder', 'murdered', 'murdering'],
    done: ['killed', 'murdered'],
    finds: ['unsafe', 'scared', 'unsafe-with-self'],
    toMyself: ['unsafe-with-self', 'hopeless'],
    byMe: { finds: ['unsafe-with-self', 'did-harm', 'hopeless'], danger: 'harm-to-self' },
  },
  {
    words: [
      'choke', 'chokes', 'choking', 'choked', 'strangle', 'strangles', 'strangled', 'strangling',
      'strangulation', 'throttled', 'by the throat', 'by the neck', 'squeezed my neck',
      'squeezed my throat', 'hands around my neck', 'hands round my neck', 'hands on my neck',
      'hands on my throat', 'hand on my throat', 'grabbed my throat', 'grabbed my neck',
    ],
    done: ['choked', 'strangled', 'throttled'],
    nouns: ['strangulation', 'choking'],
    finds: ['in-pain', 'unsafe', 'boundary-crossed'],
    toMyself: ['unsafe-with-self', 'in-pain'],
    alone: true,
    byMe: { finds: ['in-pain', 'did-harm'], danger: 'body' },
  },
  {
    words: [
      'rape', 'rapes', 'raped', 'raping', 'rapist', 'molest', 'molested', 'molesting', 'penetrated',
      'forced myself on', 'forced himself on', 'forced herself on', 'forced themselves on',
      'forcing himself on', 'forcing herself on', 'took advantage of',
    ],
    done: ['raped', 'molested', 'penetrated'],
    nouns: ['rape', 'rapes'],
    finds: ['coerced', 'boundary-crossed', 'unsafe'],
    alone: true,
  },
  {
    words: [
      'touched', 'kept touching', 'keeps touching', 'fingered', 'felt up', 'feel up', 'feeling up',
      'fondled', 'filmed', 'filming', 'films', 'recorded', 'recording', 'photographed', 'flashed',
    ],
    done: ['touched', 'felt up', 'fondled', 'filmed', 'recorded', 'photographed', 'flashed'],
    finds: ['boundary-crossed', 'coerced', 'unsafe'],
  },
  {
    words: [
      'grope', 'gropes', 'groped', 'groping', 'harass', 'harassed', 'harassing', 'harassment',
      'molestation', 'violate', 'violated', 'violating', 'violation', 'abduct', 'abducted',
      'kidnapped', 'kidnap', 'grooming', 'groomed',
    ],
    done: ['groped', 'harassed', 'violated', 'abducted', 'kidnapped', 'groomed'],
    nouns: ['harassment', 'violation', 'molestation', 'grooming'],
    finds: ['boundary-crossed', 'coerced', 'unsafe'],
    alone: true,
  },
  {
    words: [
      'force', 'forces', 'forced', 'forcing', 'coerce', 'coerces', 'coerced', 'coercing',
      'coercion',
    ],
    done: ['forced', 'coerced'],
    nouns: ['force', 'coercion'],
    finds: ['coerced', 'pressured', 'boundary-crossed'],
    alone: true,
    byMe: { finds: ['coerced', 'did-harm'] },
  },
  {
    words: [
      'pressure', 'pressures', 'pressured', 'pressuring', 'pressurised', 'guilt trip',
      'guilt tripped', 'guilt tripping', 'manipulate', 'manipulates', 'manipulated', 'manipulating',
      'manipulative', 'manipulation', 'gaslight', 'gaslights', 'gaslit', 'gaslighted',
      'gaslighting', 'blackmail', 'blackmailed', 'blackmailing', 'blackmails',
    ],
    done: [
      'pressured', 'pressurised', 'guilt tripped', 'manipulated', 'gaslit', 'gaslighted',
      'blackmailed',
    ],
    nouns: ['pressure', 'manipulation', 'gaslighting', 'blackmail'],
    describes: ['manipulative', 'manipulating', 'gaslighting'],
    finds: ['pressured', 'trapped', 'coerced'],
    alone: true,
  },
  {
    words: combine(
      [
        'talked', 'talk', 'pushed', 'guilted', 'tricked', 'begged', 'nagged', 'convinced',
        'bullied',
      ],
      ['him', 'her', 'them'],
      ['into', 'into it', 'into sex', 'to have sex'],
    ),
    finds: ['pressured', 'coerced'],
    whom: 'other',
    alone: true,
  },
  {
    words: [
      'tricked', 'tricks', 'tricking', 'talked into', 'talks into', 'bribe', 'bribed', 'nag',
      'nagged', 'nags', 'nagging', 'persuade', 'persuaded', 'persuading', 'convince', 'convinced',
      'convincing', 'begged',
    ],
    done: ['tricked', 'talked into', 'bribed', 'nagged', 'persuaded'],
    finds: ['pressured', 'coerced'],
  },
  {
    words: [
      'threat', 'threats', 'threaten', 'threatens', 'threatened', 'threatening', 'stalk', 'stalks',
      'stalked', 'stalking', 'stalker', 'intimidate', 'intimidated', 'intimidating', 'terrorise',
      'terrorised',
    ],
    done: ['threatened', 'stalked', 'intimidated', 'terrorised'],
    nouns: ['threat', 'threats', 'stalking', 'stalker'],
    describes: ['threatening', 'intimidating'],
    finds: ['unsafe', 'scared', 'trapped'],
    alone: true,
  },
  {
    words: [
      'scare', 'scares', 'scaring', 'frighten', 'frightens', 'frightening', 'terrify', 'terrifies',
      'terrifying', 'chase', 'chased', 'chasing', 'watches', 'watching',
    ],
    done: ['chased'],
    finds: ['scared', 'unsafe', 'trapped'],
  },
  {
    words: [
      'control', 'controls', 'trap', 'traps', 'trapping', 'locked in', 'locked me in', 'locked up',
      'lock up', 'isolate', 'isolates', 'isolating', 'wont let', 'wouldnt let', 'not let',
    ],
    done: ['locked in', 'locked up'],
    finds: ['trapped', 'unsafe', 'scared'],
  },
  {
    words: [
      'controlling', 'controlled', 'trapped', 'isolated', 'possessive', 'hostage', 'prisoner',
    ],
    done: ['controlled', 'trapped', 'isolated'],
    describes: ['controlling', 'possessive'],
    finds: ['trapped', 'unsafe'],
    alone: true,
    byMe: { finds: ['did-harm', 'jealous', 'trapped'], danger: 'own-behaviour' },
  },
  {
    words: ['drug', 'spike', 'spikes', 'got drunk', 'get drunk', 'getting drunk'],
    byMe: { finds: ['not-clear', 'regretful'] },
    finds: ['not-clear', 'coerced', 'unsafe'],
  },
  {
    words: ['spiked', 'spiking', 'drugged', 'drugging'],
    done: ['drugged', 'spiked'],
    finds: ['not-clear', 'coerced', 'unsafe'],
    alone: true,
  },
  {
    words: [
      'didnt stop', 'wouldnt stop', 'wont stop', 'doesnt stop', 'never stopped', 'not stop',
      'kept going', 'keeps going', 'carried on', 'kept on', 'went on anyway', 'did it anyway',
      'went too far', 'gone too far', 'went further', 'crossed a line', 'crossed the line',
      'didnt listen', 'wouldnt listen', 'broke the rules', 'didnt ask', 'never asked',
      'without asking', 'too rough', 'got rough', 'was rough', 'rough with',
      'not respect my no', 'overstepped', 'overstep',
    ],
    finds: ['boundary-crossed', 'coerced', 'hurt'],
    alone: true,
  },
  {
    words: [
      'use', 'uses', 'used', 'using', 'exploit', 'exploits', 'exploited', 'exploiting', 'degrade',
      'degraded', 'degrades', 'degrading', 'humiliate', 'humiliates', 'humiliated', 'humiliating',
    ],
    done: ['used', 'exploited', 'degraded', 'humiliated'],
    finds: ['used', 'boundary-crossed', 'hurt'],
  },
  {
    words: [
      'shout', 'shouts', 'shouted', 'shouting', 'yell', 'yells', 'yelled', 'yelling', 'scream',
      'screams', 'screamed', 'screaming', 'insult', 'insults', 'insulted', 'insulting',
      'call names', 'called names', 'called me names', 'called her names', 'called him names',
      'swore', 'swears', 'mocked', 'mocks', 'belittled', 'belittles', 'put down', 'puts down',
      'mean to', 'cruel to',
    ],
    done: ['shouted at', 'yelled at', 'screamed at', 'insulted', 'mocked', 'belittled'],
    finds: ['hurt', 'scared', 'unsafe'],
  },
];
