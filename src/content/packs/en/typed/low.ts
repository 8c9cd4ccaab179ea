import type { Typed } from '../../../schema.js';
import { combine } from './combine.js';

/** What people type for sadness, shame, anger and loss. No row points to danger. */
export const lowIdeas: NonNullable<Typed['ideas']> = [
  {
    words: [
      'disgust', 'disgusted', 'disgusting', 'gross', 'grossed out', 'icky', 'the ick', 'ick',
      'repulsed', 'repulsive', 'revolted', 'revolting', 'nasty', 'filthy', 'unclean',
      'contaminated', 'cant get clean', 'cant wash it off', 'skin crawls', 'skin crawling',
      'skin is crawling', 'creeped out', 'creepy', 'creep', 'yuck', 'eww', 'turned off',
    ],
    finds: ['disgusted', 'ashamed', 'used'],
  },
  {
    words: [
      'shame', 'ashamed of myself', 'dirty', 'hate myself', 'hating myself', 'i hate me',
      'self hate', 'self hatred', 'self loathing', 'disgusted with myself', 'disgusted by myself',
      'slut', 'whore', 'slutty', 'bad person', 'im a bad person', 'im bad', 'im disgusting', 'ugly',
      'fat', 'pathetic', 'stupid', 'idiot', 'fool', 'weird', 'freak', 'failure', 'loser',
      'beat myself up', 'beating myself up', 'self conscious', 'judged', 'punished',
      'religious guilt', 'impure', 'fetishised', 'sinful', 'sinned',
    ],
    finds: ['ashamed', 'insecure', 'regretful'],
  },
  {
    words: [
      'guilt', 'guilty', 'regret', 'regrets', 'remorse', 'mistake', 'made a mistake',
      'shouldnt have', 'wish i hadnt', 'wish i had not', 'sorry', 'kicking myself', 'i ghosted',
      'i lied', 'apologise', 'messed up', 'i messed up', 'i fucked up', 'fucked up', 'screwed up',
    ],
    finds: ['regretful', 'ashamed', 'did-harm'],
  },
  {
    words: [
      'my fault', 'its my fault', 'was it my fault', 'all my fault', 'because of me',
      'blame myself', 'blaming myself', 'what have i done', 'what did i do',
    ],
    finds: ['ashamed', 'regretful', 'did-harm'],
  },
  {
    words: [
      'betrayed', 'betrayal', 'backstabbed', 'stabbed in the back', 'lies',
      'lie', 'liar', 'infidelity', 'broke my trust', 'broken trust', 'trust issues', 'cant trust',
      'deceived', 'played', 'led on', 'led me on', 'strung along', 'catfished',
    ],
    finds: ['betrayed', 'hurt', 'angry'],
  },
  {
    words: [
      'rejected', 'rejection', 'turned down', 'dumped', 'he left', 'she left', 'they left',
      'he left right after', 'left right after', 'fell asleep on me', 'he fell asleep',
      'she fell asleep', 'they fell asleep', 'third wheel', 'situationship', 'used me for',
      'divorce', 'discriminated', 'racist', 'racism', 'broke up', 'broke up with me', 'break up',
      'breakup', 'left me', 'abandoned', 'abandonment', 'ghosted', 'ghosted me', 'unwanted',
      'not wanted', 'undesirable', 'unattractive', 'unloved', 'nobody loves me', 'no one loves me',
      'nobody wants me', 'no one wants me', 'unlovable', 'ignored', 'ignored me', 'ignoring me',
      'blocked me', 'didnt want me', 'doesnt want me', 'doesnt love me', 'excluded', 'invisible',
      'stood up', 'didnt text', 'didnt call', 'didnt reply', 'hasnt texted', 'hasnt replied',
      'hasnt called', 'doesnt text', 'doesnt reply', 'wont text', 'wont reply', 'no reply',
      'left on read', 'not text', 'not reply', 'didnt answer', 'didnt message', 'not call',
      'not good enough', 'friendzoned', 'neglected',
    ],
    finds: ['rejected', 'hurt', 'lonely'],
  },
  {
    words: [
      'grief', 'grieve', 'grieving', 'loss', 'lost someone', 'lost her', 'lost my dog',
      'lost my cat', 'infertility', 'nostalgic', 'lost him', 'lost them', 'lost a baby',
      'lost my baby', 'mourning', 'died', 'passed away', 'funeral', 'heartbroken', 'heartbreak',
      'broken heart', 'heart is broken', 'miss him', 'miss her', 'miss them', 'missing him',
      'missing her', 'missing them', 'widowed', 'bereaved', 'bereavement',
    ],
    finds: ['grieving', 'sad', 'longing'],
  },
  {
    words: combine(
      ['wish', 'hope'],
      ['he', 'she', 'they'],
      ['was dead', 'were dead', 'died', 'dies'],
    ),
    finds: ['angry', 'resentful', 'hurt'],
  },
  {
    words: combine(
      ['i ignored', 'i crossed', 'i pushed', 'i pushed past', 'i broke', 'we pushed'],
      ['my', 'my own', 'our', 'our own'],
      ['limit', 'limits', 'boundary', 'boundaries'],
    ),
    finds: ['regretful', 'pressured', 'drained'],
  },
  {
    words: combine(['is', 'was', 'are'], ['dying', 'dead', 'terminally ill']),
    finds: ['grieving', 'anxious', 'sad'],
  },
  {
    words: [
      ...combine(
        ['is', 'hes', 'shes', 'theyre', 'are'],
        [
          'in hospital', 'in the hospital', 'at the hospital', 'in intensive care', 'in icu',
          'in a coma',
        ],
      ),
      ...combine(
        [
          'husband', 'wife', 'mum', 'dad', 'partner', 'boyfriend', 'girlfriend', 'friend', 'son',
          'daughter', 'child', 'kid', 'baby', 'brother', 'sister', 'nan', 'gran', 'he', 'she',
        ],
        ['was', 'ended up'],
        ['in hospital', 'in the hospital'],
      ),
      ...combine(
        ['hes', 'shes', 'is', 'are', 'has'],
        [
          'ill', 'seriously ill', 'having surgery', 'having an operation', 'cancer',
          'at the doctor',
        ],
      ),
    ],
    finds: ['anxious', 'scared', 'longing'],
  },
  {
    words: [
      'went quiet', 'goes quiet', 'gone quiet', 'was quiet', 'is quiet', 'hes quiet', 'shes quiet',
      'so quiet after', 'silent treatment', 'stopped talking to me', 'wont talk to me',
      'not talking to me', 'turned away from me', 'went silent', 'pulled away',
    ],
    finds: ['disconnected', 'anxious', 'hurt'],
  },
  {
    words: [
      'dont want sex', 'dont want to have sex', 'not want sex', 'no sex drive', 'no libido',
      'low libido', 'not in the mood', 'dont like sex', 'dont enjoy sex', 'never want sex',
      'lost interest in sex', 'sex averse', 'sex repulsed',
    ],
    finds: ['withdrawn', 'disconnected', 'pressured'],
  },
  {
    words: ['dont want to', 'dont want this', 'dont want it', 'not want to'],
    finds: ['pressured', 'withdrawn', 'unsure'],
  },
  {
    words: ['asexual', 'demisexual', 'greysexual', 'aromantic', 'asexuality'],
    finds: ['pressured', 'disconnected', 'okay'],
  },
  {
    words: ['lost', 'im lost'],
    finds: ['confused', 'grieving', 'lonely'],
  },
  {
    words: [
      'cry', 'crying', 'cried', 'cries', 'weeping', 'sobbing', 'sob', 'in tears', 'tears', 'teary',
      'cant stop crying', 'want to cry', 'made me cry', 'emotional', 'moved', 'touched my heart',
    ],
    finds: ['tearful', 'sad', 'vulnerable'],
  },
  {
    words: [
      'depressed', 'unmotivated', 'helpless', 'powerless', 'lazy', 'depression', 'depressing',
      'unhappy', 'miserable', 'gloomy', 'down', 'low mood', 'feeling down', 'feel bad', 'felt bad',
      'feeling bad', 'bad', 'awful', 'terrible', 'horrible', 'shit', 'shitty', 'like shit', 'crap',
      'rubbish', 'upset', 'broken', 'shattered', 'crushed', 'devastated', 'gutted', 'heavy',
      'melancholy', 'homesick', 'distraught', 'in pieces',
    ],
    finds: ['sad', 'hurt', 'empty', 'ashamed'],
  },
  {
    words: [
      'not happy', 'not good', 'not great', 'not well', 'not ok', 'not okay', 'not fine',
      'not alright', 'not myself',
    ],
    finds: ['sad', 'hurt', 'mixed'],
  },
  {
    words: [
      'not close', 'not connected', 'not loved', 'not seen', 'not listened to', 'not cared for',
    ],
    finds: ['disconnected', 'lonely', 'hurt'],
  },
  {
    words: ['shouting', 'shouted', 'yelling', 'yelled', 'screaming', 'screamed'],
    finds: ['angry', 'hurt', 'scared'],
  },
  {
    words: ['empty inside', 'hollow', 'void', 'nothing inside', 'meaningless'],
    finds: ['empty', 'numb', 'sad'],
  },
  {
    words: [
      'alone', 'all alone', 'loneliness', 'isolated from', 'nobody cares', 'no one cares',
      'nobody likes me', 'no friends', 'no one to talk to', 'nobody to talk to', 'left out',
      'homesick', 'by myself',
    ],
    finds: ['lonely', 'sad', 'rejected'],
  },
  {
    words: [
      'jealous', 'jealousy', 'envy', 'envious', 'compared', 'comparing', 'compersion', 'threesome',
      'other woman', 'other man', 'someone else', 'poly', 'metamour',
    ],
    finds: ['jealous', 'insecure', 'lonely'],
  },
  {
    words: [
      'insecurity', 'not enough', 'not pretty', 'not attractive', 'inadequate', 'useless',
      'premature', 'childish', 'dysphoria', 'gender dysphoria', 'misgendered', 'deadnamed',
      'closeted', 'inferior', 'self doubt', 'doubt', 'doubts', 'clingy', 'needy',
      'unsure of myself', 'does he like me', 'does she like me', 'do they like me', 'bad in bed',
      'performance anxiety', 'impotent', 'couldnt get hard', 'went soft',
    ],
    finds: ['insecure', 'embarrassed', 'anxious'],
  },
  {
    words: [
      'embarrassing', 'awkward', 'cringe', 'cringing', 'mortified', 'shy', 'blushing', 'farted',
      'peed',
    ],
    finds: ['embarrassed', 'exposed', 'ashamed'],
  },
  {
    words: [
      'naked', 'laid bare', 'nude', 'overshared', 'opened up', 'too open', 'fragile', 'raw',
      'sensitive', 'soft', 'tender', 'delicate',
    ],
    finds: ['vulnerable', 'exposed', 'tearful'],
  },
  {
    words: [
      'fight', 'fighting', 'we fought', 'we had a fight', 'argument', 'argued', 'arguing', 'row',
      'conflict', 'clash',
    ],
    finds: ['angry', 'hurt', 'unsafe'],
  },
  {
    words: [
      'mad', 'furious', 'rage', 'raging', 'fuming', 'livid', 'anger', 'pissed off', 'pissed',
      'outraged', 'hate', 'hate him', 'hate her', 'hate them', 'bitter', 'not fair', 'unfair',
      'want revenge', 'revenge',
    ],
    finds: ['angry', 'resentful', 'hurt'],
  },
  {
    words: [
      'annoyed', 'annoying', 'irritable', 'irritating', 'snappy', 'grumpy', 'cranky', 'moody',
      'frustrated', 'fed up', 'hangry', 'pms', 'impatient', 'leave me alone',
    ],
    finds: ['irritated', 'angry', 'withdrawn'],
  },
  {
    words: [
      'feel hurt', 'felt hurt', 'im hurt', 'feeling hurt', 'feelings hurt', 'hurt feelings',
      'hurt my feelings', 'heart hurts', 'heartache', 'insulted', 'offended', 'disrespected',
      'let down', 'said something mean', 'cold to me', 'distant with me', 'misunderstood',
      'not heard', 'unheard', 'unseen', 'dismissed',
    ],
    finds: ['hurt', 'disappointed', 'sad'],
  },
  {
    words: ['unappreciated', 'taken for granted', 'one sided', 'resentment', 'grudge'],
    finds: ['resentful', 'disappointed', 'hurt'],
  },
];
