/** What a practice says before it is open, and what others say with it. */
export const card = {
  'card.side': 'Who is it for?',
  'card.side.me': 'For me',
  'card.side.somebody': 'I am here for somebody',
  'card.enough': 'That is enough for now',
  'card.reopen': 'Open again',
  'card.copy.where': 'Your other devices may show what you copy.',
  'card.withheld.safety': 'This can wait. You come first.',
  'card.withheld.hard-no': 'Hidden, because of what is on your card.',
  'card.withheld.dismissed': 'Hidden for now.',
  'card.close': 'Close',
  'card.unknown': "We can't show this one here.",
};
