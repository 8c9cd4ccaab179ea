import type { Words } from '../../schema.js';

/** The words of the notes. What is a fact has its source in the catalogue, so nothing may be added here without one there. */
export const notes: Words['notes'] = {
  'ending-your-life': {
    title: 'If you are thinking about ending your life',
    parts: {
      'say-it': {
        label: 'Say it',
        text: 'If you are thinking about ending your life, you could say so to one person. To say it openly can give you time, and other ways to go on.',
      },
      'be-with-somebody': {
        label: 'Be with somebody',
        text: 'Try to be with somebody until the worst has passed. They can sit in the room with you or stay on the phone. It can be somebody who is here now, if they are good to you.',
      },
      distance: {
        label: 'Make some distance',
        text: 'Put space between you and what you could hurt yourself with. You could go to another room, or ask somebody to take it away for now.',
      },
      close: {
        label: 'If it is very close',
        text: 'If you might act on it now, call the emergency number. You can also go to an emergency department.',
      },
      relief: {
        label: 'What it is like',
        text: 'Many people who feel this way want the pain to stop, and a part of them wants to live. Many who came through were glad of it later.',
      },
    },
  },
  'your-body-after': {
    title: 'Your body after',
    lead: 'If something hurts or worries you, a doctor or a nurse can look at it. You choose what you tell them.',
    parts: {
      now: {
        label: 'Needs help now',
        text: 'A lot of blood, fainting or a hurt head. Pain in the chest, trouble with breathing, or a bone that may be broken. Call the emergency number, or go to an emergency department.',
      },
      neck: {
        label: 'Neck: today',
        text: 'If something pressed on your neck, be seen today, even if there is no mark. About half of people have no injury that shows at first. Fainting, a changed voice, pain in the throat or trouble with swallowing are reasons to go now. It is the same if you had agreed to it. If it was days ago, it is still worth asking.',
      },
      drugged: {
        label: 'Drink and drugs: now',
        text: 'If you think that somebody drugged you, be seen now. Tests find some drugs for less than 12 hours, and others for up to seven days.',
      },
      pregnancy: {
        label: 'Pregnancy: five days',
        text: 'Emergency contraception can be used for up to five days, and the sooner it is used, the better. There are pills and a coil, and the copper coil works best.',
      },
      hiv: {
        label: 'HIV: 72 hours',
        text: 'Medicine called PEP can lower the risk of HIV. It has to start within 72 hours, and best within 24. A doctor can tell you if you need it.',
      },
      infections: {
        label: 'Other infections: weeks',
        text: 'A clinic can test you now and once more later. Some infections show after two weeks, and some after 12. If something feels wrong before that, go sooner.',
      },
      evidence: {
        label: 'Evidence: days',
        text: 'Some places have a centre for people who were assaulted. It can take evidence for up to about seven days, but some of it is gone after one. Not washing keeps more of it, and so does keeping the clothes. You can be seen if you have washed, too.',
      },
      'your-choice': {
        label: 'Your choice',
        text: 'You do not have to go to the police to be seen. Some centres can keep the evidence while you think about it.',
      },
    },
  },
  'what-aftercare-is': {
    title: 'What aftercare is',
    lead: 'Aftercare is the care that people give themselves, and each other, after a moment that was close, open or hard.',
    parts: {
      both: {
        label: 'For feelings and body',
        text: 'It is there for what you feel and for your body. It can be kind words, a drink of water, a blanket or quiet company.',
      },
      when: {
        label: 'When',
        text: 'It belongs after a hard talk, after an argument, and after you have shown a lot of yourself. It fits friends and family as well.',
      },
      'with-whom': {
        label: 'With whom',
        text: 'After sex it is for a first night as much as for many years together.',
      },
      communication: {
        label: 'Communication',
        text: 'You say what helps you to feel cared for, and you ask what helps the other person.',
      },
      awareness: {
        label: 'Awareness',
        text: 'You notice how you are first, because needs change from day to day.',
      },
      intention: {
        label: 'Intention',
        text: 'You do it on purpose. If you can, talk about it before, so that nobody has to guess afterwards.',
      },
      habit: {
        label: 'A habit',
        text: 'It is a steady habit and not an afterthought. An ordinary evening is a good time to try it.',
      },
      minutes: {
        label: 'How long',
        text: 'A few minutes can be enough.',
      },
    },
  },
  'why-low': {
    title: 'Why you can feel low afterwards',
    lead: 'A low mood can follow a good moment as well as a hard one. It does not have to mean that something went wrong.',
    parts: {
      open: {
        label: 'After being open',
        text: 'Being open takes strength. When it is over you may cry, feel empty or be short with people, even if you are glad.',
      },
      body: {
        label: 'A tired body',
        text: 'If you are tired, hungry or cold, everything can feel heavier.',
      },
      after: {
        label: 'After sex',
        text: 'You can be sad after sex that was good, and you do not need a reason for it.',
      },
      hormones: {
        label: 'Hormones',
        text: 'They are one thing that may play a part.',
      },
      drop: {
        label: 'Drop',
        text: 'After a scene the low can come hours or days later, on any side of it.',
      },
      stays: {
        label: 'If it stays',
        text: 'If it stays or gets heavier, you could tell a doctor, or somebody whom you trust.',
      },
      'not-wanted': {
        label: 'If you did not want it',
        text: 'If you did not want what happened, that is reason enough to feel bad, and it was not your fault. Support is here for that.',
      },
    },
  },
  'being-alone': {
    title: 'Being alone afterwards',
    lead: 'You can give yourself some of what another person would give.',
    parts: {
      'both-fine': {
        label: 'Quiet or company',
        text: 'Some people need quiet first, and others miss somebody at once. Both are fine.',
      },
      warm: {
        label: 'Warm and fed',
        text: 'You could put something warm around you, and have a drink or some food.',
      },
      reach: {
        label: 'Somebody to reach',
        text: 'You could write to one person whom you trust. “Could you say hello to me?” is enough, and you do not have to say why.',
      },
      tomorrow: {
        label: 'Tomorrow',
        text: 'Put one small good thing into tomorrow, because the low can come a day later.',
      },
    },
  },
  'for-who-gave': {
    title: 'For the one who gave or led',
    lead: 'Whoever looks after somebody needs care, too.',
    parts: {
      'you-too': {
        label: 'You count, too',
        text: 'To hold a moment for somebody takes strength. You may be tired, shaky or sad when it is over.',
      },
      ask: {
        label: 'Ask for something',
        text: 'You could ask for a kind word, for rest, or for ten minutes without a task.',
      },
      doubt: {
        label: 'If you doubt',
        text: 'You may go over what you did again and again. When you are both rested, you could ask how it was for them. It is fine if they do not want to talk.',
      },
      leading: {
        label: 'After leading',
        text: 'Whoever led a scene can drop as well. You can agree before it who checks in with you.',
      },
      'too-far': {
        label: 'If you went too far',
        text: 'If you fear that you hurt somebody, or did not stop, you can talk to somebody about it. Support is here for that.',
      },
    },
  },
  'not-about-aftercare': {
    title: 'When it is not about aftercare',
    lead: 'Care afterwards does not undo fear, control or harm.',
    parts: {
      fear: {
        label: 'Fear',
        text: 'If you weigh each word so that somebody stays calm, then you come first, before any care for them.',
      },
      control: {
        label: 'Control',
        text: 'Somebody may decide where you go, whom you see or what is on your phone. Kind words later do not change that.',
      },
      no: {
        label: 'No, or stop',
        text: 'If you said no or stop, or could not say it, then what came after it was not your fault.',
      },
      again: {
        label: 'Again and again',
        text: 'If you are hurt, then held, and then hurt again, you do not owe care to anybody.',
      },
      'who-to-tell': {
        label: 'Who can listen',
        text: 'There are people who know about this. They can listen without telling you what to do, today or another day. Support names some of them.',
      },
    },
  },
  'on-your-device': {
    title: 'What can be found on this device',
    lead: 'Not everything can be cleared. You can make some things harder to find.',
    parts: {
      first: {
        label: 'Before you change anything',
        text: 'Somebody who looks may see that the history is empty, or that a password is new. If they might get angry, it may be safer to change nothing here, and use another phone.',
      },
      history: {
        label: 'History',
        text: 'The browser keeps a list of the pages that you saw. You can delete one entry, or use a window that keeps no list. “Leave this page” deletes nothing.',
      },
      calls: {
        label: 'Calls and messages',
        text: 'A call stays in the call list. You can delete it there, but it may still be on the bill. A message is also on the other person’s phone.',
      },
      accounts: {
        label: 'Shared accounts',
        text: 'Somebody may know the password of your phone’s account. Then they may see pages, calls, messages, photos and places from a device of their own.',
      },
      photos: {
        label: 'Photos and screenshots',
        text: 'A screenshot is a photo. It may be copied to an account, and it may stay in a bin after you delete it.',
      },
      notices: {
        label: 'The locked screen',
        text: 'A message from a service may show there. You can turn that off, or ask the service not to write to you.',
      },
      watching: {
        label: 'Apps that watch',
        text: 'Some apps record a screen. If you think there is one, another device can help more than clearing.',
      },
      elsewhere: {
        label: 'Another device',
        text: 'What helps most is a phone that the other person never had: a friend’s, or one at a library. Try not to sign in to your own accounts on it.',
      },
    },
  },
};
