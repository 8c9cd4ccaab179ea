import type { Words } from '../../schema.js';

/** Families of feelings. */
export const families: Words['families'] = {
  close: { label: 'Close', gloss: 'Warm and connected' },
  calm: { label: 'Calm', gloss: 'Settled and safe in my body' },
  bright: { label: 'Bright', gloss: 'Good energy' },
  tender: { label: 'Tender', gloss: 'Open, soft or easily moved' },
  low: { label: 'Low', gloss: 'Sad, flat or let down' },
  tense: { label: 'Tense', gloss: 'Worried or stirred up' },
  distant: { label: 'Distant', gloss: 'Cut off or unsure where we stand' },
  sore: { label: 'Sore', gloss: 'Hurt or angry' },
  alarm: { label: 'Not okay', gloss: 'Something may be wrong' },
  open: { label: 'Not sure', gloss: 'No clear word yet' },
};

/** Needs. */
export const needs: Words['needs'] = {
  closeness: { label: 'Closeness', gloss: 'Being near, by touch or by words' },
  space: { label: 'Space', gloss: 'Time alone, with no one upset about it' },
  reassurance: { label: 'Reassurance', gloss: 'To hear that things are okay and that I matter' },
  rest: { label: 'Rest', gloss: 'Sleep, stillness, no more demands' },
  'body-care': { label: 'Body care', gloss: 'Warmth, water, food, washing, easing soreness' },
  grounding: { label: 'Grounding', gloss: 'Help coming back to the here and now' },
  quiet: { label: 'Quiet', gloss: 'Company or calm without talk' },
  'being-heard': { label: 'Being heard', gloss: 'Someone listens and does not fix or argue' },
  clarity: { label: 'Clarity', gloss: 'To know what this was and what comes next' },
  appreciation: { label: 'Appreciation', gloss: 'To be thanked and valued' },
  kindness: { label: 'Kindness to self', gloss: 'To be gentle with myself' },
  repair: { label: 'Repair', gloss: 'To put right something that hurt' },
  respect: { label: 'Respect', gloss: 'My no, my pace and my limits count' },
  joy: { label: 'Joy', gloss: 'To savour or celebrate' },
  safety: { label: 'Safety', gloss: 'To be away from harm, and to choose what happens next' },
  support: { label: 'Outside support', gloss: 'Someone else to talk to or lean on' },
};

/** Feelings: a word, what it means in the first person, and words that find it when someone types. */
export const feelings: Words['feelings'] = {
  close: {
    label: 'Close',
    gloss: 'I feel near to someone, in body or in heart.',
    also: ['connected', 'bonded', 'near'],
  },
  loved: { label: 'Loved', gloss: 'I feel wanted and cared about.', also: ['cherished'] },
  'cared-for': {
    label: 'Cared for',
    gloss: 'Someone looked after me, and it showed.',
    also: ['nurtured', 'looked after', 'valued'],
  },
  safe: { label: 'Safe', gloss: 'I can relax here.', also: ['secure', 'held'] },
  seen: {
    label: 'Seen and heard',
    gloss: 'Someone noticed me and listened.',
    also: ['understood', 'listened to'],
  },
  respected: {
    label: 'Respected',
    gloss: 'My limits and my wishes counted.',
    also: ['valued', 'equal'],
  },
  grateful: { label: 'Grateful', gloss: 'I want to say thank you.', also: ['thankful'] },
  calm: { label: 'Calm', gloss: 'My body and mind are quiet.', also: ['settled'] },
  peaceful: { label: 'Peaceful', gloss: 'Soft and still. Nothing to do.', also: ['at peace'] },
  relaxed: { label: 'Relaxed', gloss: 'Loose and easy.', also: ['at ease'] },
  content: {
    label: 'Contented',
    gloss: 'Good enough. I am not reaching for more.',
    also: ['content', 'satisfied', 'good enough'],
  },
  relieved: { label: 'Relieved', gloss: 'A weight has lifted.', also: ['lighter'] },
  fulfilled: {
    label: 'Fulfilled',
    gloss: 'It felt full and complete.',
    also: ['satisfied', 'complete'],
  },
  grounded: { label: 'Grounded', gloss: 'Steady. Back in myself.', also: ['balanced', 'steady'] },
  happy: { label: 'Happy', gloss: 'I feel good.', also: ['glad', 'good', 'joyful'] },
  proud: { label: 'Proud', gloss: 'I did something brave or good.', also: ['brave'] },
  hopeful: {
    label: 'Hopeful',
    gloss: 'I think good things can come next.',
    also: ['looking forward'],
  },
  energised: {
    label: 'Full of energy',
    gloss: 'Buzzing. It is hard to wind down.',
    also: ['energised', 'buzzing', 'excited', 'wired', 'passionate'],
  },
  floaty: {
    label: 'Floaty',
    gloss: 'Dreamy, light, a bit out of it.',
    also: ['spacey', 'blissed out'],
  },
  aroused: {
    label: 'Still turned on',
    gloss: 'My body is still turned on, whether I want that or not.',
    also: ['aroused', 'turned on', 'horny'],
  },
  subspace: {
    label: 'Subspace',
    gloss: 'Far off, soft and open after following. Words come slowly.',
    also: ['sub space', 'deep under'],
  },
  'top-space': {
    label: 'Top space',
    gloss: 'Sharp, strong or far off after leading. Hard to come down from.',
    also: ['dom space', 'topspace', 'domspace'],
  },
  vulnerable: {
    label: 'Vulnerable',
    gloss: 'I let someone in, and I feel open.',
    also: ['open', 'raw'],
  },
  exposed: {
    label: 'Exposed',
    gloss: 'I showed more than I am used to.',
    also: ['too seen', 'bare'],
  },
  tearful: {
    label: 'Tearful',
    gloss: 'Tears are close. I may not know why.',
    also: ['weepy', 'crying', 'in tears'],
  },
  longing: {
    label: 'Longing',
    gloss: 'I want more closeness than I have right now.',
    also: ['missing you', 'clingy'],
  },
  sad: { label: 'Sad', gloss: 'Heavy or blue.', also: ['blue', 'down'] },
  'after-sex-blues': {
    label: 'Low after sex',
    gloss: 'Sudden sadness, tears or edginess, even though I wanted it.',
    also: ['post-sex blues', 'postcoital dysphoria', 'postcoital symptoms'],
  },
  'sub-drop': {
    label: 'Drop (receiving side)',
    gloss: 'A crash after an intense scene. Tired, low, cold or shaky, now or days later.',
    also: ['sub drop', 'bottom drop'],
  },
  'dom-drop': {
    label: 'Drop (leading side)',
    gloss: 'A crash after leading or topping. Guilt, doubt, or feeling empty.',
    also: ['dom drop', 'top drop'],
  },
  empty: { label: 'Empty', gloss: 'Like something drained out of me.', also: ['hollow'] },
  lonely: {
    label: 'Lonely',
    gloss: 'Alone, even if someone is here.',
    also: ['left out', 'left alone'],
  },
  disappointed: {
    label: 'Disappointed',
    gloss: 'It was not what I hoped for.',
    also: ['let down'],
  },
  drained: {
    label: 'Drained',
    gloss: 'I have nothing left.',
    also: ['exhausted', 'tired', 'spent'],
  },
  regretful: {
    label: 'Regretful',
    gloss: 'I wish I had done it another way.',
    also: ['second thoughts', 'guilty'],
  },
  rejected: {
    label: 'Rejected',
    gloss: 'I wanted to be wanted, and I was turned away.',
    also: ['unwanted', 'turned away', 'turned down'],
  },
  grieving: {
    label: 'Grieving',
    gloss: 'I have lost somebody or something that mattered.',
    also: ['grief', 'loss', 'mourning', 'bereaved'],
  },
  ashamed: {
    label: 'Ashamed',
    gloss: 'I feel bad about who I am or what I wanted.',
    also: ['dirty', 'not good enough'],
  },
  anxious: {
    label: 'Anxious',
    gloss: 'Nervous. My mind will not settle.',
    also: ['worried', 'on edge', 'nervous'],
  },
  overwhelmed: { label: 'Overwhelmed', gloss: 'Too much, all at once.', also: ['flooded'] },
  shaky: {
    label: 'Shaky',
    gloss: 'My body is trembling, cold or jumpy.',
    also: ['jittery', 'cold', 'wired'],
  },
  embarrassed: { label: 'Embarrassed', gloss: 'I want to hide my face.', also: ['awkward', 'shy'] },
  insecure: {
    label: 'Insecure',
    gloss: 'I am not sure I am wanted.',
    also: ['needy', 'not enough', 'not wanted'],
  },
  jealous: {
    label: 'Jealous',
    gloss: 'I am afraid of losing someone to somebody else.',
    also: ['envious', 'envy'],
  },
  overstimulated: {
    label: 'Too much for my senses',
    gloss: 'Too bright, too loud or too much touch.',
    also: ['overstimulated', 'sensory overload', 'too bright', 'too loud', 'touched out'],
  },
  panicky: {
    label: 'Panicky',
    gloss: 'My heart races, or it is hard to breathe. It feels like it may not stop.',
    also: ['panic', 'panicking', 'panic attack'],
  },
  disconnected: {
    label: 'Disconnected',
    gloss: 'Far away from the other person, or from myself.',
    also: ['distant', 'detached', 'cut off', 'not really here'],
  },
  numb: {
    label: 'Numb',
    gloss: 'I cannot feel much at all.',
    also: ['blank', 'frozen', 'switched off', 'no feelings'],
  },
  confused: {
    label: 'Confused',
    gloss: 'I cannot tell what I feel or what it meant.',
    also: ['muddled', 'unsure what happened'],
  },
  withdrawn: {
    label: 'Withdrawn',
    gloss: 'I want to pull away and be left alone.',
    also: ['shut down', 'closed off'],
  },
  unfinished: {
    label: 'Unfinished',
    gloss: 'It stopped, but it did not end.',
    also: ['no closure', 'hanging'],
  },
  flashback: {
    label: 'Back there again',
    gloss: 'Something from before feels as if it is happening now.',
    also: ['flashback', 'triggered', 'reliving it'],
  },
  hurt: { label: 'Hurt', gloss: 'Something said or done stung.', also: ['wounded', 'stung'] },
  irritated: {
    label: 'Irritable',
    gloss: 'Small things get on my nerves.',
    also: ['snappy', 'annoyed', 'edgy'],
  },
  angry: {
    label: 'Angry',
    gloss: 'Something was not fair, or not right.',
    also: ['mad', 'furious'],
  },
  resentful: {
    label: 'Resentful',
    gloss: 'I keep giving, or keep waiting, and it builds up.',
    also: ['bitter', 'taken for granted'],
  },
  betrayed: {
    label: 'Betrayed',
    gloss: 'Someone I trusted broke that trust.',
    also: ['lied to', 'cheated on', 'stabbed in the back'],
  },
  disgusted: {
    label: 'Disgusted',
    gloss: 'Something feels wrong on my skin or in my stomach.',
    also: ['disgust', 'repulsed', 'grossed out'],
  },
  used: {
    label: 'Used',
    gloss: 'I felt like a thing, not a person.',
    also: ['discarded', 'unwanted after'],
  },
  scared: { label: 'Scared', gloss: 'I am afraid.', also: ['frightened', 'afraid'] },
  pressured: {
    label: 'Pressured',
    gloss: 'I went along, because it did not feel okay to say no.',
    also: ['pushed', 'guilt-tripped', 'worn down'],
  },
  'boundary-crossed': {
    label: 'A limit was crossed',
    gloss: 'I had a limit, or I said stop, and it was not kept.',
    also: ['my stop was not heard', 'limit broken', 'violated'],
  },
  coerced: {
    label: 'It was not my choice',
    gloss: 'Something happened that I did not agree to.',
    also: ['coerced', 'forced', 'made to', 'did not consent', 'no choice'],
  },
  trapped: {
    label: 'Trapped or controlled',
    gloss: 'I feel I have to go along, or there will be trouble.',
    also: ['trapped', 'controlled', 'spied on', 'walking on eggshells'],
  },
  unsafe: {
    label: 'Unsafe',
    gloss: 'I do not feel safe with this person or in this place.',
    also: ['in danger', 'not safe', 'threatened'],
  },
  'in-pain': {
    label: 'My body hurts',
    gloss: 'I have pain, bleeding or an injury that worries me.',
    also: ['injured', 'pain', 'bleeding', 'sore in a bad way'],
  },
  'not-clear': {
    label: 'Not clear-headed',
    gloss: 'After drink or drugs, taken or given. I may not remember all of it.',
    also: ['drugged', 'too drunk', 'memory gaps', 'spiked'],
  },
  'did-harm': {
    label: 'I may have hurt someone',
    gloss: 'I did something to someone, or I am afraid that I might.',
    also: ['i hurt someone', 'afraid of hurting someone', 'afraid of what i might do'],
  },
  hopeless: {
    label: 'Hopeless',
    gloss: 'I cannot see things getting better.',
    also: ['no way out', 'worthless', 'despair'],
  },
  'unsafe-with-self': {
    label: 'Not safe with myself',
    gloss: 'I am having thoughts of hurting myself or not being here.',
    also: ['self-harm', 'suicidal'],
  },
  okay: { label: 'Okay', gloss: 'Nothing much. Just okay.', also: ['neutral', 'fine'] },
  mixed: {
    label: 'Mixed',
    gloss: 'Good and hard at the same time.',
    also: ['both', 'complicated'],
  },
  unsure: {
    label: "I don't know yet",
    gloss: 'No word fits, and that is fine.',
    also: ["can't name it", "don't know", 'not sure', 'skip'],
  },
};
