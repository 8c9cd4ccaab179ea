import type { Typed } from '../../../schema.js';

/** What somebody types about their body: injuries, breath, drink and drugs, pregnancy. */
export const bodyIdeas: NonNullable<Typed['ideas']> = [
  {
    words: [
      'bleeding', 'blood', 'bleed', 'bled', 'injury', 'injured', 'wound', 'wounded', 'bruise',
      'bruised', 'bruises', 'bruising', 'torn skin', 'rope burn', 'spotting', 'vaginismus',
      'burning sensation', 'ripped', 'swollen', 'swelling', 'broken bone', 'broken arm', 'broke my',
      'burning when i pee', 'stitches', 'hospital', 'ambulance', 'doctor', 'concussion',
      'i hit my head', 'my head hurts', 'pain', 'painful', 'in pain', 'so much pain', 'it hurts',
      'hurts', 'hurts to sit', 'hurts to walk', 'hurts to pee', 'hurts down there', 'sex hurts',
      'hurt during sex', 'pain during sex', 'painful sex', 'sore', 'cramps', 'my body hurts',
      'ache', 'aching', 'rope marks', 'nerve damage', 'numb hand', 'numb fingers', 'tingling',
      'fever',
    ],
    finds: ['in-pain'],
    danger: 'body',
  },
  {
    words: [
      'my neck', 'neck hurts', 'throat hurts', 'cant swallow', 'hurts to swallow', 'hoarse',
      'lost my voice', 'voice changed', 'breath play', 'breathplay',
    ],
    finds: ['in-pain', 'boundary-crossed'],
    danger: 'body',
  },
  {
    words: [
      'cant breathe', 'couldnt breathe', 'cannot breath', 'cant breath', 'hard to breathe',
      'trouble breathing', 'short of breath', 'chest pain', 'chest hurts', 'tight chest',
      'chest tight', 'heart attack', 'heart racing', 'racing heart', 'palpitations',
      'hyperventilating',
    ],
    finds: ['panicky', 'in-pain', 'anxious'],
    danger: 'body',
  },
  {
    words: [
      'passed out', 'pass out', 'passing out', 'blacked out', 'black out', 'blacking out',
      'fainted', 'faint', 'fainting', 'collapsed', 'unconscious', 'lost consciousness',
      'knocked out', 'cant remember', 'dont remember', 'didnt remember', 'no memory', 'memory loss',
      'lost time', 'missing time', 'memory gap', 'woke up and', 'dont know what happened',
      'seizure', 'convulsions', 'cant stay awake', 'cant wake',
    ],
    finds: ['not-clear', 'in-pain', 'confused'],
    danger: 'body',
  },
  {
    words: [
      'drugs', 'drug', 'on drugs', 'took drugs', 'took something', 'bad trip', 'ghb', 'g hole',
      'ketamine', 'k hole', 'khole', 'chems', 'chemsex', 'poppers', 'meth', 'crystal meth',
      'cocaine', 'heroin', 'fentanyl', 'mdma', 'ecstasy', 'lsd', 'shrooms', 'xanax', 'benzos',
      'comedown', 'coming down', 'blind drunk', 'black out drunk', 'alcohol poisoning',
      'drank too much', 'too much to drink', 'too drunk', 'too high', 'greened out', 'throwing up',
      'vomiting', 'vomit', 'threw up',
    ],
    finds: ['not-clear', 'in-pain'],
    danger: 'body',
  },
  {
    words: [
      'drunk', 'im drunk', 'wasted', 'coke', 'tipsy', 'hungover', 'hangover', 'alcohol', 'drinking',
      'drank', 'booze', 'stoned', 'weed', 'edibles', 'high', 'i was drunk', 'i was high',
      'hammered', 'pissed', 'tripping', 'out of it', 'foggy', 'brain fog', 'woozy', 'dizzy',
      'groggy', 'sedated', 'medication',
    ],
    finds: ['not-clear', 'floaty', 'regretful'],
  },
  {
    words: [
      'roofied', 'roofie', 'roofies', 'rohypnol', 'date rape drug', 'drink spiked', 'spiked drink',
      'my drink was spiked', 'in my drink', 'needle spiking', 'injected', 'drugged',
    ],
    finds: ['not-clear', 'coerced', 'unsafe'],
    danger: 'harm-by-others',
  },
  {
    words: [
      'pregnant', 'pregnancy', 'am i pregnant', 'condom broke', 'came inside', 'came in me',
      'finished inside', 'uti', 'thrush', 'condom split', 'condom came off', 'broken condom',
      'unprotected', 'unprotected sex', 'no protection', 'morning after pill', 'plan b',
      'emergency contraception', 'missed period', 'late period', 'sti', 'std', 'hiv', 'pep',
      'prep', 'post exposure', 'infection',
      'chlamydia', 'herpes', 'discharge', 'itching', 'miscarriage', 'abortion',
    ],
    finds: ['in-pain', 'anxious', 'scared'],
    danger: 'body',
  },
  {
    words: [
      'sick', 'ill', 'nauseous', 'nausea', 'queasy', 'bloated', 'achy', 'itchy', 'feel sick',
      'unwell', 'headache', 'migraine',
    ],
    finds: ['in-pain', 'disgusted', 'shaky'],
  },
];
