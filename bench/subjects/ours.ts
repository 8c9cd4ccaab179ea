import { defineElements } from '../../src/define/define-elements.js';
import { practiceAt } from './words.js';

defineElements();

bench.subjects['ours'] = {
  late: 'practice-card, preference-builder',
  make: {
    card(index) {
      const card = document.createElement('practice-card');
      card.variant = 'compact';
      card.practice = practiceAt(bench.session.getState(), index).id;
      return card;
    },
    builder: () => document.createElement('preference-builder'),
  },
};
