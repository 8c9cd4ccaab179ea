import type { Words } from '../../schema.js';

/** Evidence notes. They say "can" and "tended to": nearly all of it is correlation. */
export const evidence: Words['evidence'] = {
  E1: {
    text: 'Couples who spent more time being affectionate after sex tended to feel happier with it.',
    source: 'Muise and others, 2014. A link, not proof.',
  },
  E2: {
    text: 'In newly married couples, the good feeling after sex often lasted about two days.',
    source: 'Meltzer and others, 2017. A link, not proof.',
  },
  E3: { text: 'Feeling understood matters to many people.' },
  E4: {
    text: 'Finding a word can help. If it does not, stop.',
    source: 'Torre and Lieberman, 2018. Other studies are less sure.',
  },
  E5: {
    text: 'After casual sex people want different things. Asking can work better than guessing.',
    source: 'Garcia and others, 2018, among others.',
  },
  E8: {
    text: 'Hormones such as oxytocin and prolactin change around sex. How far they shape feelings is not settled.',
    source: 'Nave and others, 2015.',
  },
  E9: { text: 'Wanted touch can calm.' },
  E10: {
    text: 'Many people have felt low at least once after sex that they wanted.',
    source: 'Schweitzer and others, 2015. Surveys differ.',
  },
  E11: {
    text: 'Many people in kink plan for a drop.',
    source: 'Dunkley and Brotto, 2019, and community accounts.',
  },
  E12: { text: 'About twenty minutes apart can help.' },
  E13: { text: 'Breathing out for longer can help you settle.' },
};
