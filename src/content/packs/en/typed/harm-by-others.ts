import type { Typed } from '../../../schema.js';
import { combine } from './combine.js';

/** What somebody types about what was done to them, beside the single acts in acts.ts. */
export const harmByOthers: NonNullable<Typed['ideas']> = [
  {
    words: [
      'no means no', 'i changed my mind', 'safeword', 'safe word', 'got on top of me',
      'climbed on top of me', 'got on me', 'climbed on me', 'lay on top of me',
      'boundary', 'boundaries', 'my boundaries', 'hard limit', 'keeps touching me',
      'kept touching me', 'wont stop touching me', 'consent violation', 'consent was broken',
      'broke consent', 'too far', 'catcalled', 'flashed at', 'no condom',
      'didnt want to be touched', 'didnt want to be kissed',
    ],
    finds: ['boundary-crossed', 'coerced'],
    danger: 'harm-by-others',
  },
  {
    words: [
      'consent', 'no consent', 'didnt consent', 'never consented', 'without consent',
      'without my consent', 'non consensual', 'nonconsensual', 'nonconsent', 'noncon',
      'not consensual', 'wasnt consensual', 'against my will', 'not my choice', 'no choice',
      'had no choice', 'didnt want to', 'didnt want it', 'didnt want this', 'didnt agree',
      'never agreed', 'unwanted sex', 'unwanted touch', 'forced sex', 'had to have sex',
      'made me have sex', 'made me do', 'made me touch', 'made me watch', 'made me suck',
      'made me go down', 'made me stay', 'made me swallow', 'made me drink', 'made me take',
      'made me send', 'made me pregnant', 'was it consensual', 'is it consensual',
      'if it was consensual', 'forced to', 'while i was asleep', 'while i slept',
      'when i was asleep', 'while i was sleeping', 'woke up to', 'woke up naked', 'was asleep',
      'i was unconscious', 'couldnt say no', 'couldnt move', 'couldnt fight', 'couldnt get away',
      'couldnt stop him', 'couldnt stop her', 'couldnt stop them', 'couldnt scream',
      'didnt fight back', 'didnt stop him', 'didnt stop her', 'didnt stop them', 'i didnt stop it',
      'i let him', 'i let her', 'i let them', 'i didnt say no', 'didnt say no',
      'didnt say anything', 'i froze', 'froze', 'too drunk to say no', 'too drunk to consent',
      'too drunk to know', 'i was too drunk', 'when i was drunk', 'while i was drunk',
    ],
    finds: ['coerced', 'boundary-crossed', 'numb'],
    danger: 'harm-by-others',
  },
  {
    words: ['made me', 'makes me', 'he made me', 'she made me', 'they made me'],
    finds: ['coerced', 'boundary-crossed', 'pressured'],
    danger: 'harm-by-others',
    alone: true,
  },
  {
    words: [
      ...combine(
        ['orgasmed', 'orgasm', 'came', 'climaxed', 'got wet', 'got hard', 'was wet', 'was hard'],
        [
          'during rape', 'during the rape', 'during assault', 'during the assault',
          'while he raped', 'when he raped', 'while she raped', 'while being raped',
          'when i was raped', 'while i was raped', 'during it', 'while he forced', 'but i said no',
          'but i didnt want it',
        ],
      ),
      ...combine(
        ['my body'],
        ['responded', 'reacted', 'enjoyed it', 'liked it', 'betrayed me', 'wanted it'],
      ),
    ],
    finds: ['coerced', 'confused', 'ashamed'],
    danger: 'harm-by-others',
  },
  {
    words: combine(
      ['is a', 'hes a', 'shes a', 'was a', 'such a'],
      ['monster', 'predator', 'bully', 'creep'],
    ),
    finds: ['unsafe', 'scared', 'hurt'],
    danger: 'harm-by-others',
  },
  {
    words: combine(
      ['nobody', 'no one'],
      ['would believe me', 'will believe me', 'believes me', 'believed me'],
    ),
    finds: ['coerced', 'lonely', 'scared'],
    danger: 'harm-by-others',
  },
  {
    words: [
      'fought back', 'i fought back', 'fought him off', 'fought her off', 'fought them off',
      'fight him off', 'fight her off', 'self defence', 'defended myself', 'defending myself',
    ],
    finds: ['unsafe', 'scared', 'boundary-crossed'],
    danger: 'harm-by-others',
  },
  {
    words: [
      ...combine(
        ['client', 'customer', 'punter', 'john', 'sugar daddy'],
        ['didnt pay', 'wouldnt pay', 'wont pay', 'refused to pay', 'never paid'],
      ),
      'didnt pay me', 'wouldnt pay me', 'refused to pay me', 'never paid me', 'left without paying',
      'ran off without paying', 'paid me less', 'took the money back', 'stole my money',
    ],
    finds: ['used', 'boundary-crossed', 'coerced'],
    danger: 'harm-by-others',
  },
  {
    words: [
      'sexual assault', 'sexually assaulted', 'sexual abuse', 'sexually abused',
      'sexual harassment', 'sexual violence', 'date rape', 'gang rape', 'gang raped',
      'marital rape', 'rape victim', 'rape survivor', 'was it rape', 'is it rape', 'is this rape',
      'was i raped', 'sa', 'csa', 'incest', 'victim', 'survivor', 'revenge porn', 'hidden camera',
      'filmed without consent', 'upskirted', 'leaked my photos', 'shared my nudes',
      'leaked my nudes', 'posted my nudes', 'nudes', 'sextortion', 'trafficked', 'trafficking',
      'child abuse', 'abused as a child',
    ],
    finds: ['coerced', 'boundary-crossed', 'unsafe'],
    danger: 'harm-by-others',
  },
  {
    words: [
      'talked into it', 'talked me into it', 'guilted', 'guilted me', 'guilt trip', 'guilt tripped',
      'pressure', 'peer pressure', 'felt i had to', 'felt like i had to', 'had to say yes',
      'should have said no', 'kept asking', 'wouldnt take no', 'wouldnt take no for an answer',
      'wore me down', 'nagged', 'begging me', 'gave in', 'i gave in', 'owed it', 'owed him',
      'owed her', 'owed them', 'obligated', 'obliged', 'convinced me', 'persuaded me',
      'expected to', 'went along with it', 'just went along', 'went along', 'going along with it',
      'go along with it', 'to keep the peace', 'to keep him happy', 'to keep her happy',
      'to get it over with', 'couldnt be bothered to say no', 'easier to say yes',
    ],
    finds: ['pressured', 'coerced'],
    danger: 'harm-by-others',
  },
  {
    words: [
      'domestic violence', 'domestic abuse', 'dv', 'ipv', 'emotional abuse', 'emotionally abused',
      'emotionally abusive', 'verbal abuse', 'verbally abused', 'physical abuse',
      'physically abused', 'financial abuse', 'coercive control', 'abusive relationship',
      'toxic relationship', 'toxic', 'narcissist', 'narcissistic', 'love bombing', 'love bombed',
      'walking on eggshells', 'eggshells', 'cant leave', 'wont let me leave',
      'wouldnt let me leave', 'wont let me go', 'not allowed', 'im not allowed', 'locked in',
      'cant get out', 'cant escape', 'stuck with him', 'stuck with her', 'took my phone',
      'has my phone', 'locks the door', 'locked the door', 'knows where i live', 'takes my phone',
      'checks my phone', 'goes through my phone', 'reads my messages', 'controls my money',
      'spies on me', 'tracking me', 'tracks me', 'follows me', 'following me', 'followed me',
      'wont leave me alone', 'scared to leave', 'afraid to leave', 'scared to say no',
      'afraid to say no', 'over my shoulder',
      ...combine(
        [
          'he', 'hes', 'he is', 'she', 'shes', 'she is', 'they', 'theyre', 'they are', 'my ex',
          'my partner',
        ],
        [
          'reading this', 'reads this', 'can read this', 'can see this', 'might see this',
          'will see this', 'watching this', 'can see my screen', 'watching my screen',
          'watching what i type', 'can see what i type',
        ],
      ),
      ...combine(
        [
          'reading', 'reads', 'read', 'checking', 'checked', 'watching', 'going through',
          'went through', 'looks at', 'hacked',
        ],
        ['my phone', 'my messages', 'my texts', 'my screen'],
      ),
    ],
    finds: ['trapped', 'unsafe', 'scared'],
    danger: 'harm-by-others',
  },
  {
    words: [
      'danger', 'dangerous', 'help me', 'need help', 'send help', 'call police', 'police', '999',
      '911', '112', 'sos', 'emergency', 'dont feel safe', 'didnt feel safe', 'feel unsafe',
      'not safe here', 'not safe at home', 'cant go home', 'scared to go home', 'afraid to go home',
      'scared of him', 'scared of her', 'scared of them', 'scared of my', 'afraid of him',
      'afraid of her', 'afraid of them', 'afraid of my', 'terrified of', 'fear for my life',
      'controls everything', 'decides everything', 'physical fight', 'gun', 'knife', 'weapon',
      'he has a gun', 'he has a knife', 'wants me dead', 'hes outside', 'he is outside',
      'shes outside', 'in the next room', 'hes here', 'he is here', 'shes here',
    ],
    finds: ['unsafe', 'scared', 'trapped'],
    danger: 'harm-by-others',
  },
  {
    words: [
      'degraded', 'fetishised me', 'kicked me out after', 'humiliated', 'humiliation',
      'objectified', 'treated like an object', 'like an object', 'like meat', 'piece of meat',
      'like a toy', 'sex object', 'thrown away', 'like trash', 'like rubbish', 'taken advantage of',
      'took advantage', 'took advantage of me', 'only wanted sex', 'just for sex', 'exploited',
    ],
    finds: ['used', 'ashamed', 'boundary-crossed'],
    danger: 'harm-by-others',
  },
];
