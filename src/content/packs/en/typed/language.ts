import type { Typed, TypedPeople } from '../../../schema.js';

/** Whom English names, as people type it. */
export const people: TypedPeople = {
  me: ['i', 'im', 'ive', 'id', 'ill', 'we', 'weve', 'me', 'us'],
  mine: ['my', 'our'],
  myself: ['myself', 'ourselves', 'meself'],
  others: [
    'he', 'hes', 'hed', 'she', 'shes', 'shed', 'they', 'theyre', 'theyve', 'theyd', 'you', 'youre',
    'u', 'him', 'her', 'hers', 'his', 'them', 'their', 'someone', 'somebody', 'anyone', 'anybody',
    'everyone', 'everybody', 'people', 'person', 'other', 'others', 'ex', 'exes', 'partner',
    'partners', 'husband', 'hubby', 'wife', 'wifey', 'boyfriend', 'bf', 'girlfriend', 'gf',
    'fiance', 'fiancee', 'spouse', 'lover', 'date', 'fwb', 'crush', 'hookup', 'friend', 'friends',
    'mate', 'mates', 'buddy', 'roommate', 'flatmate', 'housemate', 'neighbour', 'boss', 'manager',
    'colleague', 'coworker', 'teacher', 'coach', 'priest', 'pastor', 'therapist', 'landlord',
    'client', 'customer', 'driver', 'stranger', 'strangers', 'guy', 'guys', 'dude', 'bloke', 'man',
    'men', 'woman', 'women', 'girl', 'girls', 'boy', 'boys', 'lad', 'lads', 'lady', 'mum', 'mummy',
    'mother', 'dad', 'daddy', 'father', 'parent', 'parents', 'stepdad', 'stepmum', 'stepfather',
    'stepmother', 'stepson', 'stepdaughter', 'brother', 'bro', 'sister', 'sis', 'sibling',
    'siblings', 'son', 'daughter', 'child', 'children', 'kid', 'kids', 'baby', 'toddler', 'teen',
    'teenager', 'nephew', 'niece', 'cousin', 'uncle', 'aunt', 'auntie', 'grandad', 'grandfather',
    'grandma', 'grandmother', 'nan', 'gran', 'family', 'dog', 'cat', 'dom', 'domme', 'sub', 'top',
    'bottom', 'master', 'mistress', 'owner', 'sir', 'pet', 'slave', 'play partner', 'metamour',
    'nesting partner',
  ],
  themselves: ['himself', 'herself', 'themselves', 'themself', 'yourself', 'yourselves'],
  was: [
    'was', 'were', 'wasnt', 'werent', 'been', 'being', 'be', 'am', 'im', 'are', 'got', 'get',
    'gets', 'getting', 'gotten', 'feel', 'feels', 'felt', 'feeling',
  ],
  by: ['by', 'from'],
  between: [
    'at', 'on', 'onto', 'to', 'with', 'the', 'a', 'this', 'that', 'these', 'those', 'all', 'both', 'some', 'down', 'up', 'around',
    'over', 'poor', 'little', 'own',
  ],
  doers: [
    'i', 'im', 'ive', 'we', 'weve', 'he', 'hes', 'hed', 'she', 'shes', 'shed', 'they', 'theyre',
    'theyve', 'theyd',
  ],
  own: ['did-harm', 'regretful', 'ashamed'],
};

/** The first one of each list is the one that all other lists use. */
export const spellings: NonNullable<Typed['spellings']> = [
  ['mum', 'mom', 'mam', 'mama', 'ma'],
  ['mummy', 'mommy'],
  ['stepmum', 'stepmom'],
  ['grandad', 'granddad', 'grandpa'],
  ['neighbour', 'neighbor'],
  ['energised', 'energized'],
  ['paralysed', 'paralyzed'],
  ['traumatised', 'traumatized'],
  ['apologise', 'apologize'],
  ['grey', 'gray'],
  ['behaviour', 'behavior'],
  ['colour', 'color'],
  ['numb', 'num'],
  ['pressurised', 'pressurized'],
  ['terrorised', 'terrorized'],
  ['terrorise', 'terrorize'],
  ['victimised', 'victimized'],
  ['realised', 'realized'],
  ['recognised', 'recognized'],
  ['marginalised', 'marginalized'],
  ['diarrhoea', 'diarrhea'],
  ['haemorrhage', 'hemorrhage'],
  ['anaemic', 'anemic'],
  ['demoralised', 'demoralized'],
  ['overanalysing', 'overanalyzing'],
  ['paralysing', 'paralyzing'],
  ['hospitalised', 'hospitalized'],
  ['sceptical', 'skeptical'],
  ['tranquilliser', 'tranquilizer'],
  ['cant', 'cannot', 'can not', 'cnat', 'carnt'],
  ['dont', 'do not', 'dnt', 'dnot'],
  ['didnt', 'did not', 'dident', 'didn'],
  ['doesnt', 'does not', 'dosent'],
  ['wont', 'will not'],
  ['wouldnt', 'would not'],
  ['couldnt', 'could not'],
  ['isnt', 'is not'],
  ['wasnt', 'was not'],
  ['arent', 'are not'],
  ['havent', 'have not'],
  ['want to', 'wanna', 'wanto', 'want too'],
  ['going to', 'gonna', 'goin to'],
  ['got to', 'gotta'],
  ['have to', 'hafta'],
  ['kind of', 'kinda'],
  ['im', 'i am'],
  ['ive', 'i have'],
  ['he', 'hw'],
  ['someone', 'some one', 'sum1', 'sb'],
  ['somebody', 'some body'],
  ['anymore', 'any more'],
  ['no one', 'noone'],
  ['myself', 'my self', 'mysef', 'mself'],
  ['himself', 'him self', 'hisself'],
  ['herself', 'her self'],
  ['because', 'cos', 'coz', 'cuz', 'bc', 'becuase'],
  ['your', 'ur'],
  ['what', 'wat'],
  ['with', 'w'],
  ['though', 'tho'],
  ['people', 'ppl'],
  ['boyfriend', 'boy friend'],
  ['girlfriend', 'girl friend'],
  ['fuck', 'fck', 'fuk'],
  ['fucking', 'fckin', 'fuckin', 'effing'],
  ['dead', 'ded'],
  ['ghosted', 'ghostd'],
  ['sex', 'seggs', 'secks'],
  ['raped', 'graped'],
  ['rapist', 'grapist'],
  ['killed', 'unalived'],
];

/** What finds nothing alone. */
export const small: NonNullable<Typed['small']> = [
  'a', 'an', 'the', 'i', 'im', 'ive', 'me', 'my', 'we', 'us', 'our', 'it', 'its', 'is', 'am', 'are',
  'was', 'were', 'be', 'been', 'being', 'have', 'has', 'had', 'do', 'did', 'does', 'to', 'of', 'in',
  'on', 'at', 'by', 'for', 'with', 'from', 'into', 'and', 'or', 'but', 'if', 'so', 'as', 'that',
  'this', 'there', 'here', 'what', 'who', 'when', 'how', 'why', 'he', 'she', 'they', 'him', 'her',
  'them', 'you', 'your', 'his', 'their', 'may', 'might', 'can', 'could', 'would', 'will', 'feel',
  'feels', 'feeling', 'felt', 'like', 'want', 'wants', 'someone', 'somebody', 'something', 'again',
  'after', 'back', 'much', 'now', 'up', 'side', 'know', 'yet', 'get', 'got', 'go',
];

/** What changes nothing where it stands in between. */
export const fillers: NonNullable<Typed['fillers']> = [
  'really', 'very', 'just', 'so', 'quite', 'literally', 'totally', 'actually', 'basically',
  'honestly', 'fucking', 'bloody', 'damn', 'kind of', 'sort of', 'even', 'also', 'always', 'still',
  'constantly', 'nearly', 'almost', 'suddenly', 'sometimes', 'often', 'maybe', 'probably', 'fully',
  'completely', 'absolutely', 'extremely', 'super', 'please', 'pls', 'omg', 'lol', 'um', 'uh',
  'repeatedly', 'accidentally', 'deliberately',
];

/** What turns a pleasant word around. */
export const not: NonNullable<Typed['not']> = [
  'not', 'no', 'never', 'dont', 'didnt', 'doesnt', 'isnt', 'wasnt', 'arent', 'werent', 'cant',
  'couldnt', 'wont', 'wouldnt', 'havent', 'hasnt', 'hadnt', 'without', 'hardly', 'barely',
  'neither', 'nor', 'nobody', 'nothing', 'less', 'aint', 'un',
];

/** How two forms of one word differ at their end. */
export const endings: NonNullable<Typed['endings']> = [
  's', 'es', 'ed', 'd', 'e', 'ing', 'ness', 'ly', 'ment',
];
