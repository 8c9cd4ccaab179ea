import { Component, CUSTOM_ELEMENTS_SCHEMA, signal } from '@angular/core';
import 'aftercare-elements/define/feelings-check-in.js';
import 'aftercare-elements/define/practice-card.js';
import 'aftercare-elements/define/practice-list.js';
import 'aftercare-elements/define/safety-note.js';
import { ourPractices } from './our-practices';

@Component({
  selector: 'app-evening',
  // Angular then leaves tags with a hyphen to the browser.
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  templateUrl: './evening.html',
})
export class Evening {
  readonly ourPractices = ourPractices;
  readonly kinds = [
    { value: '', label: 'Anything' },
    { value: 'talk affirm', label: 'Words' },
    { value: 'presence', label: 'Quiet' },
  ];

  readonly open = signal(true);
  readonly kind = signal('');
  readonly own = signal(0);
  readonly checkedIn = signal(false);
}
