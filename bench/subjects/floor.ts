import { FloorBuilder } from './floor-builder.js';
import { FloorCard } from './floor-card.js';
import { practiceAt } from './words.js';

customElements.define('floor-card', FloorCard);
customElements.define('floor-builder', FloorBuilder);

bench.subjects['floor'] = {
  make: {
    card(index) {
      const card = document.createElement('floor-card') as FloorCard;
      card.practice = practiceAt(bench.session.getState(), index).id;
      return card;
    },
    builder: () => document.createElement('floor-builder'),
  },
};
