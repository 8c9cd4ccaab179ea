import type { PracticeBody } from '../../../content.js';

/** Talk: with whoever was there, with somebody the person trusts, or on paper and with nobody. */
export const talk: Readonly<Record<string, PracticeBody>> = {
  'how-are-you-now': {
    intro: 'Being heard can help more than being given advice.',
    ask: 'Is now a good time to check in, or later?',
    askFor: [
      'Could you ask me how I am, and just listen?',
      'I need to talk a little. Is now okay?',
    ],
    steps: [
      'Ask how they are right now, in body and in mood.',
      "Wait for the answer. One word is enough, and 'I don't know' counts.",
      'Say back what you heard, without fixing it.',
      'If they ask you too, answer in the same few words.',
    ],
    say: [
      'I heard: tired and a bit raw. Is that right?',
      'That makes sense.',
      'I want to know, even if it is hard to hear.',
    ],
    cautions: [
      'Nobody has to defend a feeling, so do not argue with one.',
      "If the answer is 'not safe', stop here, and open Support below.",
    ],
    adapt: 'Thumbs up, sideways or down can answer when words are hard.',
  },
  'one-thing-i-liked': {
    intro: 'One small, true thing that you liked can be good to hear.',
    ask: 'Want to hear one thing I liked?',
    askFor: [
      'Could you tell me one thing you liked?',
      'Could you tell me a moment that was good for you? I would like to hear it.',
    ],
    steps: [
      'Pick one moment, because this is not a score.',
      'Say what it was and how it felt to you.',
      'Give them time to take it in, without asking for one back.',
    ],
    say: ['I loved how slow that was.', 'I felt safe when you checked in with me.'],
    cautions: [
      "Leave out the 'but' after the good thing.",
      'If you did not enjoy it, you do not have to find something.',
    ],
    adapt: 'Send it as a message if saying it feels like too much.',
  },
  'name-it': {
    intro: 'A word or two for what is going on can make it easier to hold.',
    ask: 'Do I want to find a word, or just let it be?',
    askFor: [
      'Could you sit with me while I find a word for this?',
      'Could I tell you how I feel, without advice?',
    ],
    steps: [
      'Notice three places: your face, your chest, your belly.',
      "Try on some words. 'Sad' and 'glad' can be true at the same time.",
      'Say or write: I feel ___ and ___.',
      'Leave it there, because a feeling does not need a reason.',
    ],
    say: ['I feel close and a bit shaky.', "I don't have a word yet, and I don't need one."],
    cautions: ['If naming it makes it bigger, stop and do something with your hands.'],
    adapt: 'Pick a colour, a song or a kind of weather instead of a word.',
  },
  'reach-out': {
    intro: 'One short message is enough, and you choose how much it says.',
    ask: 'Who has been kind to me before: a friend, a relative, a worker?',
    askFor: [
      "Hi. I'm having a hard time. Could you talk tonight?",
      'Could you come over, or could I come to you?',
      "You don't have to fix anything. I just want someone to know.",
    ],
    steps: [
      'Think of someone who is not part of what happened.',
      'Copy one of the lines here, or write your own.',
      'Send it, and then do one small thing while you wait.',
      'If no answer comes, try a second person or a helpline.',
    ],
    say: [
      "I'm not ready to say what happened.",
      'Please keep this to yourself for now.',
      'Can I call you in ten minutes?',
    ],
    cautions: [
      'A message can stay on a phone, so think about who else may read it.',
      'If the first answer is not kind, that is about the answer and not about you.',
    ],
    adapt: 'Agree on one word or emoji that means: please call me.',
  },
  'call-somebody': {
    intro: 'A voice can help when writing is too much. You can hang up whenever you like.',
    ask: 'Would I like to talk to someone I know, or to someone I do not know?',
    askFor: [
      "I'm not okay. Have you got a few minutes?",
      'Could you stay on the phone with me for a while?',
      'I want to tell someone something, and I do not know how to start.',
    ],
    steps: [
      'Choose a person or a line. Support on this page lists lines for your country.',
      'Go where you can talk, or choose a chat or a text line.',
      'Start with one sentence. You do not have to tell everything.',
      'End the call when you have had enough, and drink some water.',
    ],
    say: ["I've never called before. What happens now?", 'I need a moment before I can talk.'],
    cautions: ['A call stays in the list of calls on a phone after it has ended.'],
    adapt: 'Many lines have a chat, which is quiet and easier to leave.',
  },
  'unsent-letter': {
    intro:
      'Writing to someone can help you find out what you want to say, because nobody answers back.',
    ask: 'What would I say if nobody could interrupt me?',
    steps: [
      'Take paper, and write at the top who it is to.',
      'Write what hurt, in plain words and without being fair.',
      'Write what you needed, and what you would need now.',
      'Decide what happens to it: keep it, tear it up, or sleep on it.',
    ],
    say: ['What I never got to say is ___.', 'What I needed was ___.'],
    cautions: [
      'If someone else could find it, tear it up when you are done.',
      'If writing makes it worse, stop and do something with your hands.',
    ],
    adapt: 'Say it aloud to an empty chair, or draw it.',
  },
  'evening-question': {
    intro:
      'A few minutes on an ordinary evening can keep people close, because nothing has to be wrong first.',
    ask: 'Have you got five minutes to tell me about your day?',
    askFor: ['Could you ask me about my day?', 'Could we do our evening question?'],
    steps: [
      'Pick a fixed moment, such as after the meal or on the way home.',
      'Ask: what was good today, and what was hard?',
      'Listen to the end before you say anything.',
      'Say one thing you are glad about, however small.',
    ],
    say: ['What made you smile today?', 'Do you want ideas, or do you want me to listen?'],
    cautions: ['If it turns into a list of chores, stop and try again tomorrow.'],
    adapt: 'By message: one good thing, one hard thing, one plan for tomorrow.',
  },
  'next-day-text': {
    intro: "A short message can say: I'm thinking of you.",
    ask: 'A text, a call, or nothing?',
    askFor: [
      'Could you message me tomorrow, in the morning?',
      'Please let me know when you are home.',
    ],
    steps: [
      'Send it when you said you would.',
      'Write one warm line and one question, without asking for a reply.',
      'Be honest about what you can offer, because a guess can hurt.',
      'If they do not answer, leave it there.',
    ],
    say: [
      'Hey, I had a good time. How are you today?',
      "Thinking of our talk. I'm glad we had it.",
      'No need to reply. Just checking you got home okay.',
    ],
    cautions: [
      'Agree on contact first, because messages that nobody wants are not care.',
      'Think about who else sees that phone.',
    ],
    adapt: 'One emoji that you agreed on can be the whole message.',
  },
  'clear-next-step': {
    intro: 'Kind and clear words can be easier to bear than a guess.',
    ask: 'Are you up for talking about what comes next?',
    askFor: [
      'Could you tell me what you would like next?',
      'I keep guessing. Could we say what this was?',
    ],
    steps: [
      'Say what this was for you, in plain words.',
      'Say what you would like next: again, as friends, or leave it here.',
      'Ask what they would like, and let the answer be different.',
      'Thank them for being honest.',
    ],
    say: [
      "I'd like to see you again.",
      "This was lovely. I'm not looking for more.",
      'Can I tell you tomorrow?',
    ],
    cautions: ['Do not make a promise just to soften the moment.', "'Tomorrow' is a fine answer."],
    adapt: 'Write it, if writing is easier.',
  },
  'say-how-much': {
    intro:
      'People want very different things afterwards, so saying it can spare a lot of guessing.',
    ask: 'How much would you like to hear from me in the next days?',
    askFor: [
      'I would like a message now and then, but no calls.',
      'I need a few quiet days. I will write on ___.',
    ],
    steps: [
      'Ask how much contact feels right to them: daily, now and then, or none.',
      'Say what feels right to you, in numbers if you can.',
      'Agree on the next time, or agree that there is none.',
      'Keep to it, even if you would like more.',
    ],
    say: ['Once a week is good for me.', 'Less is fine. Thank you for telling me.'],
    cautions: [
      'If someone keeps writing after you said no, that is not care. Support has people to ask.',
    ],
    adapt: 'A short message does it: how much, how, and until when.',
  },
  'gentle-debrief': {
    intro: 'A look back at the scene can be kind once everyone has rested.',
    ask: 'Ready to look back, or another day?',
    askFor: [
      'Could we look back at it together, when we have slept?',
      'There is a moment I would like to talk about.',
    ],
    steps: [
      'Wait until everyone who was there has eaten and slept.',
      'Start with what went well, one person after the other.',
      "Name what to change, and begin with 'next time I'd like'.",
      'Go over limits, signals and the plan for after, and write down what is new.',
    ],
    say: [
      'What felt good?',
      'Was there a moment you wanted to slow down?',
      "Next time I'd like more check-ins.",
    ],
    cautions: [
      'If a limit was broken, care comes first. No one has to look back with the person who broke it.',
    ],
    adapt: 'Write your notes apart first, and then exchange them.',
  },
  'care-plan-talk': {
    intro: 'It is easier to say what helps while everyone is calm and nothing has happened yet.',
    ask: 'What helps you feel cared for after?',
    askFor: [
      'Before next time, could we talk about what helps after?',
      'Could I tell you what I need afterwards?',
    ],
    steps: [
      'Each write down three things that help after, and one that does not.',
      'Say who might need more this time.',
      'Agree on a plan for right after and on one for the next day.',
      "Agree on words that mean 'I need a change'.",
    ],
    say: ['After, I like quiet first, and then talk.', "Please don't leave without saying bye."],
    cautions: ["Plans can change in the moment, because a new 'no' always wins."],
    adapt: 'Write it as a short list, and keep it where everyone can find it.',
  },
  'agree-signals': {
    intro: 'A signal that everyone knows can stop things even when words are gone.',
    ask: 'Which signals mean slower, and which mean stop?',
    askFor: [
      'Before we start, could we go over the signals?',
      'Could we agree on who checks on me after?',
    ],
    steps: [
      'Choose a word for slower and a word for stop.',
      'Choose a signal without words, such as something to drop.',
      'Name who leads, who watches the time, and who stays with whom after.',
      'Try the signals once, so that nobody has to think about them later.',
    ],
    say: ['If I drop this, we stop.', 'Say the word at any time, and I stop at once.'],
    cautions: ['Stop means stop for everyone in the room, and nobody has to explain it.'],
    adapt: 'For a group, choose one person who only looks after people.',
  },
  'repair-talk': {
    intro: 'This is not about who was right, but about how to be okay again.',
    ask: 'Are you ready to talk, or do you need more time?',
    askFor: [
      'When you are ready, could we talk about what happened?',
      'I would like to make this okay again. Could we set a time?',
    ],
    steps: [
      'Wait until everyone is calm, because anger cannot listen, and set a time.',
      'Take two minutes each to say what it was like. No cutting in.',
      'Say the part that you would do differently.',
      'Ask for one small thing for next time, and end with something kind.',
    ],
    say: [
      "The part I'm sorry for is ___.",
      'What I heard is ___.',
      'I still want to be on your side.',
    ],
    cautions: [
      'Not for times when you are afraid of the other person. Fear is not a clash: look for support instead.',
      'Stop if voices rise, and set a new time.',
    ],
    adapt: 'Exchange letters or voice notes instead.',
  },
  'voice-note': {
    intro: 'Your voice can be there when you cannot.',
    ask: 'Do you like voice notes, or is text better?',
    askFor: [
      'Could you send me a voice note today?',
      'I would love to hear your voice for a minute.',
    ],
    steps: [
      'Find a quiet place.',
      'Say how you are in one line.',
      'Say one thing that you liked, or that you thank them for.',
      'End without asking for anything.',
    ],
    say: ['Just wanted you to hear my voice.', 'No need to answer.'],
    cautions: ['Ask before you send it, because others may hear it.'],
    adapt: 'Text it, with the same lines.',
  },
};
