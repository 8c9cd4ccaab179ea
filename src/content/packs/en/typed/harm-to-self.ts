import type { Typed } from '../../../schema.js';
import { combine } from './combine.js';

/** What somebody types who may end their life, or hurts themselves. */
export const harmToSelf: NonNullable<Typed['ideas']> = [
  {
    words: [
      'suicide', 'suicidal', 'suicidal thoughts', 'kill', 'killing', 'killed', 'end my life',
      'ending my life', 'take my life', 'taking my life', 'take my own life', 'end it', 'ending it',
      'end it all', 'ending it all', 'end everything', 'unalive', 'unaliving', 'unalive myself',
      'sewerslide', 'sewer slide', 'sui', 'kms', 'kys', 'ctb', 'off myself', 'offing myself',
      'do myself in', 'top myself', 'attempted', 'suicide attempt', 'tried to die',
      'goodbye letter', 'suicide note',
    ],
    finds: ['unsafe-with-self', 'hopeless'],
    danger: 'harm-to-self',
  },
  {
    words: [
      'die', 'dying', 'dead', 'death', 'want to die', 'wanna die', 'wish i was dead',
      'wish i were dead', 'rather be dead', 'better off dead', 'if i died', 'if i was dead',
      'if i were dead', 'when im dead', 'if i was gone', 'if i disappeared', 'wish i wasnt alive',
      'not alive', 'dont want to be alive', 'wish i was never born', 'never been born',
      'better off without me', 'ready to die', 'hope i die', 'going to die', 'want to be dead',
      'dont want to live', 'dont wanna live', 'no reason to live', 'nothing to live for',
      'tired of living', 'tired of life', 'hate my life', 'sick of life', 'sick of living',
      'done with life', 'life is not worth it', 'not worth living', 'dont want to be here',
      'dont want to be here anymore', 'dont wanna be here', 'not be here anymore', 'not being here',
      'dont want to exist', 'stop existing', 'want to disappear', 'disappear forever',
      'dont want to wake up', 'never wake up', 'not wake up', 'sleep forever', 'want it to end',
      'want it to be over', 'make it stop', 'kill me now', 'someone kill me', 'somebody kill me',
      'passively suicidal', 'death wish', 'goodbye forever', 'goodbye everyone', 'goodbye world',
      'saying goodbye to everyone', 'last goodbye', 'my last day', 'wrote a note', 'written a note',
      'leave this world', 'leave this earth', 'not wanting to live', 'dont want to go on',
      'plan to die', 'planning to die', 'planned how', 'plan to end', 'me is dying', 'me is dead',
      'i was dying', 'i was dead', 'dying inside', 'want to be gone', 'wish i was gone',
      'wont be here', 'cant be here anymore',
      ...combine(
        [
          'everyone', 'everybody', 'people', 'they', 'he', 'she', 'the world', 'my family',
          'my kids',
        ],
        ['would be', 'is', 'are'],
        ['better off', 'better without me', 'happier without me', 'better off if i', 'better if i'],
      ),
      ...combine(
        ['nobody', 'no one'],
        ['would care', 'would miss me', 'would notice', 'will miss me', 'would even notice'],
      ),
      'everyones better off', 'theyd be better off', 'theyd be happier without me',
      'hed be better off without me', 'shed be better off without me', 'id be better off dead',
      'the world would be better without me',
      ...combine(
        ['going to', 'want to', 'might', 'about to', 'ready to', 'ill', 'could', 'should'],
        ['jump'],
      ),
    ],
    finds: ['unsafe-with-self', 'hopeless'],
    danger: 'harm-to-self',
  },
  {
    words: [
      'hopeless', 'no hope', 'lost hope', 'lost all hope', 'no way out', 'no point',
      'whats the point', 'what is the point', 'pointless', 'no future', 'nothing left',
      'cant go on', 'cant do this anymore', 'cant take it', 'cant take it anymore', 'cant cope',
      'cant live like this', 'given up', 'giving up', 'give up', 'want to give up', 'worthless',
      'burden', 'im a burden', 'desperate',
      ...combine(
        ['the point of', 'any point in', 'point in', 'no point in', 'no point'],
        ['living', 'life', 'going on', 'being here', 'being alive', 'anything'],
      ),
      ...combine(
        ['whats', 'what is'],
        ['the point of'],
        ['living', 'life', 'going on', 'being here', 'being alive', 'anything'],
      ),
      'why go on', 'why am i here', 'why am i alive', 'dont deserve to live',
      'dont deserve to be alive', 'what is there to live for', 'despair', 'despairing',
    ],
    finds: ['hopeless', 'unsafe-with-self'],
    danger: 'harm-to-self',
  },
  {
    words: [
      'cut', 'cuts', 'cutting', 'self harm', 'self harming', 'self harmed', 'sh', 'self injury',
      'self hurt', 'nssi', 'hurting myself', 'harm myself', 'cutter', 'slit my wrists',
      'slit my wrist', 'slitting', 'my wrists', 'razor', 'razors', 'blade', 'blades', 'relapsed',
      'urge to cut', 'not safe alone', 'dont trust myself', 'cant trust myself', 'scared of myself',
      'afraid of myself', 'punish myself', 'punishing myself', 'hang', 'hanged', 'noose',
      'jump off', 'jump off a bridge', 'jump in front', 'in front of a train', 'drown',
      'drowning myself', 'starve myself', 'starving myself', 'slash my wrists',
    ],
    finds: ['unsafe-with-self'],
    danger: 'harm-to-self',
  },
  {
    words: [
      'overdose', 'overdosed', 'overdosing', 'od', 'oded', 'take all my pills', 'took all my pills',
      'took all my tablets', 'took all my meds', 'took all of them', 'take all my tablets',
      'saved up my pills', 'saving pills', 'took pills', 'took too many pills', 'taken too many',
      'took too many', 'swallowed pills', 'pills', 'took tablets', 'poison myself',
      'poisoned myself',
    ],
    finds: ['unsafe-with-self', 'not-clear', 'in-pain'],
    danger: 'harm-to-self',
  },
  {
    words: [
      'ive a plan', 'ive got a plan', 'got a plan', 'have a plan', 'made a plan', 'a plan',
    ],
    finds: ['unsafe-with-self', 'hopeless'],
    danger: 'harm-to-self',
    alone: true,
  },
];
