import type { PracticeBody } from '../../../content.js';

/** Kind words: from somebody else, and from oneself. */
export const affirm: Readonly<Record<string, PracticeBody>> = {
  'my-limits-count': {
    intro: 'When a limit was not kept, it can help to say to yourself that it was real.',
    ask: 'What did I want, and what did I not want?',
    steps: [
      'Put your feet on the floor, and a hand where it feels steady.',
      'Say or think: my limit was real, and I did not have to explain it.',
      'Choose one thing that is yours to decide today, such as what to wear or eat.',
      'Think of a person, or a helpline, that could be on your side.',
    ],
    say: [
      'My no counts.',
      'I was allowed to change my mind.',
      'What happened next was not my doing.',
    ],
    cautions: [
      'You do not have to talk to anyone who did not keep it.',
      'If you write it down, think about who may read it.',
    ],
    adapt: 'Hold something solid in your hand, and say only: my no counts.',
  },
  'thank-you': {
    intro: 'Thanks for one exact thing can make someone feel valued.',
    ask: 'Can I thank you for something?',
    askFor: [
      "Could you tell me one thing you're glad I did?",
      'I would like to hear that it mattered to you.',
    ],
    steps: [
      'Think of one thing that they chose to do or to share.',
      'Say thank you for that exact thing, and say why it was good.',
      'Stop there, and let it land.',
    ],
    say: ['Thank you for trusting me.', 'Thank you for telling me to slow down.'],
    cautions: ['Thank them for a no as well.'],
    adapt: 'Write it on a note, and leave it where it will be found.',
  },
  'reassure-words': {
    intro: 'It can help to hear what has not changed.',
    ask: "Is there something you'd like to hear?",
    askFor: [
      'Could you tell me that we are okay?',
      'Could you say one good thing about me?',
      'Could you tell me how it was for you?',
    ],
    steps: [
      'Wait for the answer, because the words they want may not be the ones you have.',
      'Say one true thing about them.',
      'Say one true thing about how things stand between you.',
      'Stay a little, even if nothing comes back.',
    ],
    say: ["I'm here.", "I like you, and I'm glad it was you.", 'Nothing has changed for me.'],
    cautions: ["Only say what is true. 'I care about you' is enough."],
    adapt: 'Write three lines that can be read when you are not there.',
  },
  'love-words': {
    intro: 'A loving word can be good to hear when nothing is wanted in return.',
    ask: 'Which words do you like to hear, and which ones not?',
    askFor: ['Could you tell me that you love me?', 'Could you call me by the name only you use?'],
    steps: [
      'Use the words that they like, and leave out the others.',
      'Say it once, slowly, while nothing else is going on.',
      'Let it stand, without waiting to hear it back.',
    ],
    say: ['I love you.', 'I love being with you, also on quiet days.'],
    cautions: [
      'Do not use love words to hold someone or to end a quarrel.',
      'Only say what is true today.',
    ],
    adapt: 'A pet name at the end of a message can be enough.',
  },
  'kind-note': {
    intro: 'A note is something to keep and to read again later.',
    ask: 'Do you like notes, or are they not your thing?',
    askFor: [
      'Could you write me something I can keep?',
      'I would like a few lines to read when I miss you.',
    ],
    steps: [
      'Write two or three lines, by hand or as a message.',
      'Name one moment, and how it made you feel.',
      'Leave it where only they will find it.',
    ],
    say: ['Last night felt easy, and I keep smiling.', 'You were brave today.'],
    cautions: ['Think about who else may read it.'],
    adapt: 'A drawing or a song link.',
  },
  'self-kind-words': {
    intro: 'You can talk to yourself as a good friend would.',
    ask: 'What would I say to a friend who felt like this?',
    steps: [
      'Write: right now I feel ___.',
      'Write: other people have felt this too.',
      'Write what you would tell a friend, because it is true for you as well.',
      'Read it out slowly, or only with your lips.',
    ],
    say: ['It makes sense that I feel this.', 'I am allowed to need things.'],
    cautions: ['If the words that come are cruel, stop and reach for someone you trust.'],
    adapt: 'Record it and play it back, or say only the last line.',
  },
  'not-as-hoped': {
    intro: 'A body is not a test, and one time says little about you.',
    ask: 'What am I telling myself about this, and would I say it to a friend?',
    steps: [
      'Notice the hard sentence in your head, and write it down if you like.',
      'Write a kinder one that is just as true.',
      'Move on to something easy, such as food, a shower or a show.',
      'Leave the big thoughts for tomorrow, when you have slept.',
    ],
    say: [
      'Today was today.',
      'I can be disappointed and still be okay.',
      'Nobody has to be good at this.',
    ],
    cautions: [
      'If it worries you again and again, a doctor or a sex therapist is used to such talks.',
    ],
    adapt: 'Laugh about it, but only if the laugh is kind.',
  },
  'own-part': {
    intro: 'Looking at your own part can help when it is honest and not cruel.',
    ask: 'Did I choose this freely? If not, it was not my fault, and Support is here.',
    steps: [
      'If you chose it freely, write what you did. Call yourself no names.',
      'If it hurt somebody, write what that may have been like.',
      'Write one thing that you can do differently from now on.',
      'Wait a day. Say sorry if it is wanted, and do not ask to be forgiven.',
    ],
    say: ['I did that, and I can do better.', 'Shame alone changes little. One small step can.'],
    cautions: [
      'If someone asked for no contact, the best sorry is to keep away.',
      'If you are afraid of what you might do, go somewhere else first, and open Support.',
    ],
    adapt: 'Talk it through with a worker or a line for people who have hurt someone.',
  },
  'drop-check-in': {
    intro: 'A drop can come one to three days later, for whoever led and for whoever followed.',
    ask: 'When shall we check in: tomorrow, day two, or every day?',
    askFor: [
      'Could you check on me on day two?',
      'I think I am dropping. Have you got time for me?',
    ],
    steps: [
      'Keep to the time that you agreed on before you parted.',
      'Ask about sleep, food, mood and body, one after the other.',
      'Say one thing that you are proud of or thankful for.',
      'If anyone is low, plan one comfort for today and check again tomorrow.',
    ],
    say: [
      "How's day two?",
      'A drop can come after a good time, too.',
      'I may need looking after as well.',
    ],
    cautions: [
      'If it stays or gets heavier, or you think of not being here: talk to a doctor or a helpline.',
      'Whoever led can drop as well, so ask in all directions.',
    ],
    adapt: 'A traffic light in a text: green, amber, red.',
  },
  'drop-day-two': {
    intro: 'A drop can come days after, even after a good time, so plan a soft day.',
    ask: 'What does a low day need: food, warmth, sleep, or a voice?',
    steps: [
      'Tell yourself that this may be a drop, and that a drop can pass.',
      'Eat something, drink something, and get warm.',
      'Do one easy thing that belongs to your everyday life.',
      'Message one person who knows what a drop is, or a group that does.',
    ],
    say: [
      'I may be low because I came down from something big.',
      'I do not have to decide anything today.',
    ],
    cautions: [
      'If it stays or gets heavier, or you think of not being here: talk to a doctor or a helpline.',
    ],
    adapt: 'Pack a small box before: a snack, a scent, a soft thing, a kind note.',
  },
  'brave-thanks': {
    intro: 'After something hard, it can help to say that it was.',
    ask: 'What do I need for the next hour: quiet, warmth, or a laugh?',
    askFor: [
      'Could you tell me that you saw how hard that was?',
      'Could we do something easy now, without talking about it?',
    ],
    steps: [
      'Say to yourself: that was hard, and I did it.',
      'Name what you did: stayed, spoke, listened, cried, said no.',
      'Choose one kind thing for the next hour.',
      'Leave the topic alone until tomorrow, because tired heads go in circles.',
    ],
    say: ['That took a lot.', 'That was hard, and it is over for now.'],
    cautions: [
      'If what happened frightened you, you do not have to call it brave. Support is here.',
    ],
    adapt: 'Say it to yourself in the mirror, or write it on your hand.',
  },
  'one-good-thing': {
    intro: 'Ordinary days have small good moments, and it is easy to miss one.',
    ask: 'What was good today, even for a minute?',
    steps: [
      'Think back over the day, from the morning on.',
      'Pick one small thing: a taste, a joke, a bit of sun.',
      'Stay with it for three slow breaths.',
      'Write it down if you would like to find it again.',
    ],
    say: ['That was good, and it was mine.', 'Small counts.'],
    cautions: ['If today had nothing good in it, leave this for another day. That happens.'],
    adapt: 'Take a photo of one good thing, and look at it before you sleep.',
  },
};
