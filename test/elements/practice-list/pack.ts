const row = {
  audience: 'general',
  type: 'talk',
  contexts: ['emotional-moment'],
  minutes: [5, 10],
  when: ['right-after'],
  needs: ['closeness'],
  feelings: ['lonely'],
} as const;
const words = {
  intro: 'Sit down for a while.',
  ask: 'Shall we?',
  askFor: ['Could you sit with me?'],
  steps: ['Put the kettle on.'],
  say: ['Here you are.'],
  cautions: ['Mind the cup.'],
  adapt: 'Cold is fine.',
};
/** A practice of a host, for two people, with both its sides. */
export const pack = {
  format: 'aftercare-pack/1',
  language: 'en',
  catalogue: {
    practices: [
      {
        ...row,
        id: 'tea',
        company: ['together'],
        with: ['who-you-were-with'],
        elements: ['communication'],
      },
    ],
  },
  words: { practices: { tea: { ...words, title: 'Tea for two' } } },
  allow: ['tea', 'calm', 'lonely'],
};
