import '@shoelace-style/shoelace/dist/components/button/button.js';
import '@shoelace-style/shoelace/dist/components/card/card.js';
import '@shoelace-style/shoelace/dist/components/details/details.js';
import '@shoelace-style/shoelace/dist/components/progress-bar/progress-bar.js';
import '@shoelace-style/shoelace/dist/components/radio/radio.js';
import '@shoelace-style/shoelace/dist/components/radio-group/radio-group.js';
import theme from '@shoelace-style/shoelace/dist/themes/light.styles.js';
import { shoelaceBuilder } from './shoelace-builder.js';
import { shoelaceCard, shoelaceDetails } from './shoelace-card.js';
import { page } from './shoelace-page.js';

document.adoptedStyleSheets.push(theme.styleSheet!, page.styleSheet!);

bench.subjects['shoelace'] = {
  late: 'sl-card, sl-details, sl-radio-group, sl-radio, sl-button, sl-progress-bar',
  make: { card: shoelaceCard, builder: shoelaceBuilder },
};
bench.subjects['details'] = {
  late: 'sl-details',
  make: { card: shoelaceDetails },
};
