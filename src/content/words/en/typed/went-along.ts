import type { Typed } from '../../../schema.js';
import { combine } from './combine.js';

const others = ['he', 'she', 'they'];
const them = ['him', 'her', 'them'];
const unwilling = [
  'i didnt want to',
  'i didnt want it',
  'i dont want to',
  'i wasnt in the mood',
  'im not in the mood',
  'i wasnt into it',
  'im not into it',
  'im not into sex',
  'i hated it',
];
/** Somebody brave may say it of what they were proud of: "i was scared but i did it". */
const distressed = ['i cried', 'i was crying', 'i was scared', 'i felt sick', 'i felt nothing'];
const wentOn = ['kept going', 'carried on', 'went along'];
const onward = [
  ...wentOn,
  'let him',
  'let her',
  'let them',
  'did it anyway',
  'did it',
  'went on',
  'let it happen',
  'said yes',
];
const hurting = ['it hurt', 'it hurts', 'it was hurting'];

/**
 * What somebody types who went along with what they did not want, or was kept from a "no". It
 * comes before what the same words say of somebody who did it to others.
 */
export const wentAlongIdeas: NonNullable<Typed['ideas']> = [
  {
    words: [
      ...combine(unwilling, ['but', 'and'], ['i', ''], onward),
      ...combine(distressed, ['but', 'and'], ['i', ''], wentOn),
      ...combine(['didnt', 'never', 'couldnt'], ['ask'], them, ['to stop']),
      ...combine(['asked'], them, ['to stop'], ['but', 'and'], others, ['didnt', 'kept going']),
      ...combine(['wanted'], them, ['to stop', 'off me', 'to get off', 'to leave me alone']),
      'wanted it to stop',
      'wanted it over',
      'wanted it to be over',
      'wanted to say no',
      'wanted to say stop',
      'took what he wanted',
      'took what she wanted',
      'took what they wanted',
      ...combine(others, ['said', 'says', 'told me', 'thinks', 'thought'], ['i wanted it']),
      ...combine(
        ['told me', 'tells me', 'made me promise', 'made me swear'],
        ['to keep quiet', 'to keep it secret', 'not to tell', 'not to say anything'],
      ),
      'keep quiet about it',
      ...combine(
        ['angry', 'mad', 'upset', 'sulks', 'moody', 'cold', 'nasty', 'mean', 'silent'],
        ['if', 'when', 'whenever', 'every time'],
        ['i say no', 'i refuse', 'i dont want to', 'i said no'],
      ),
      ...combine(['if', 'when', 'whenever'], ['i say no', 'i refuse'], others, [
        'wont talk',
        'wont speak',
        'wont stop',
        'sulks',
        'gets angry',
        'gets mad',
        'gets upset',
        'goes cold',
        'goes silent',
        'ignores me',
        'shouts',
      ]),
      ...combine(
        ['cant', 'couldnt', 'never', 'hard to', 'unable to', 'not able to'],
        ['say no to', 'refuse'],
        [...them, 'my partner', 'my husband', 'my wife', 'my boyfriend', 'my girlfriend'],
      ),
      ...combine(['my duty'], ['as a wife', 'as a husband', 'as a woman', 'to have sex']),
      'wifely duty',
      'marital duty',
      'good wife would',
      'his right as my husband',
      ...combine(['do it', 'did it', 'have sex', 'had sex'], ['to keep'], them, [
        'calm',
        'quiet',
        'happy',
      ]),
      ...combine(others, ['was', 'were'], ['stronger than me', 'too strong for me']),
    ],
    finds: ['pressured', 'boundary-crossed', 'coerced'],
    danger: 'harm-by-others',
  },
  {
    words: [
      ...combine(
        ['makes me', 'made me', 'forces me to', 'forced me to'],
        ['touch', 'kiss', 'suck', 'lick', 'rub', 'stroke', 'undress', 'strip', 'masturbate'],
      ),
      ...combine(
        ['got me to', 'gets me to', 'forced to', 'made to'],
        ['touch', 'kiss', 'suck', 'lick', 'rub', 'stroke', 'undress', 'strip', 'masturbate'],
      ),
      ...combine(
        ['had to', 'have to', 'told me to', 'tells me to'],
        ['touch', 'suck', 'lick'],
        them,
      ),
      ...combine(
        ['woke up'],
        ['with', 'and'],
        [...them, 'he was', 'she was', 'his', 'her'],
        ['inside me', 'on me', 'on top of me', 'touching me', 'hand on me', 'hands on me'],
      ),
      ...combine(
        [
          'does it',
          'does things',
          'did it',
          'did things',
          'touches me',
          'has sex with me',
          'starts',
        ],
        ['when', 'while', 'if', 'as'],
        ['im asleep', 'im sleeping', 'i sleep', 'i am asleep', 'i am sleeping'],
      ),
      ...combine(
        ['i pretended', 'i was pretending', 'i pretend', 'im pretending', 'i act'],
        ['to be asleep', 'to sleep'],
      ),
      ...combine(
        others,
        ['put', 'stuck', 'pushed', 'shoved'],
        ['it in', 'it inside'],
        ['anyway', 'me anyway'],
      ),
    ],
    finds: ['coerced', 'boundary-crossed', 'pressured'],
    danger: 'harm-by-others',
  },
  {
    words: combine(others, ['sat on me', 'wouldnt get off me', 'wont get off me']),
    finds: ['unsafe', 'boundary-crossed', 'scared'],
    danger: 'harm-by-others',
  },
  {
    words: combine(
      ['was', 'got', 'being'],
      ['held', 'pinned', 'pushed', 'shoved'],
      ['down', 'against the wall', 'against a wall', 'on the floor'],
    ),
    finds: ['unsafe', 'boundary-crossed', 'scared'],
    danger: 'harm-by-others',
  },
  {
    words: combine(others, ['was', 'were'], ['too strong']),
    finds: ['pressured', 'boundary-crossed', 'coerced'],
    danger: 'harm-by-others',
    alone: true,
  },
  {
    // Both may be meant, so nothing is said about fault.
    words: combine(hurting, ['but', 'and'], ['i', ''], ['kept going', 'carried on', 'went on']),
    finds: ['in-pain', 'pressured', 'did-harm'],
    danger: 'body',
  },
  {
    words: [
      ...combine(
        ['asked me to', 'asks me to', 'wants me to', 'wanted me to'],
        ['touch', 'kiss', 'suck', 'lick', 'rub', 'stroke', 'undress', 'strip'],
      ),
      'didnt want to hurt his feelings',
      'didnt want to hurt her feelings',
      'didnt want to hurt their feelings',
      'didnt want to upset him',
      'didnt want to upset her',
      'didnt want to let him down',
      'didnt want to let her down',
    ],
    finds: ['unsure', 'pressured', 'mixed'],
  },
  {
    words: ['wanted to leave', 'wanted to go home', 'wanted to get out', 'wanted to run away'],
    finds: ['pressured', 'unsure', 'lonely'],
  },
  {
    words: combine(
      ['didnt ask', 'never asked', 'not ask', 'didnt sign up'],
      ['for it', 'for this', 'for that', 'for any of this', 'to be here'],
    ),
    finds: ['hurt', 'sad', 'overwhelmed'],
  },
  {
    words: combine(
      ['ignored', 'missed', 'overlooked', 'saw', 'didnt see', 'should have seen'],
      ['the', 'all the', 'so many', ''],
      ['red flags', 'red flag'],
    ),
    finds: ['regretful', 'hurt', 'disappointed'],
  },
  {
    words: ['listen to my body', 'listened to my body', 'listening to my body'],
    finds: ['in-pain', 'drained', 'regretful'],
  },
  {
    words: combine(
      ['rough', 'hard', 'harsh', 'tough', 'too rough', 'too hard', 'was too rough', 'was too hard'],
      ['on'],
      ['myself'],
    ),
    finds: ['ashamed', 'sad', 'drained'],
  },
  {
    words: combine(
      ['watching', 'seeing', 'saw', 'watched'],
      ['them', 'them together', 'him with her', 'her with him', 'him with someone else'],
      ['together', 'hurt', 'hurts'],
    ),
    finds: ['jealous', 'hurt', 'lonely'],
  },
  {
    words: combine(others, ['didnt say anything', 'said nothing', 'never said anything']),
    finds: ['rejected', 'lonely', 'unsure'],
  },
];
