import { Component, signal } from '@angular/core';
import {
  FeelingsCheckIn,
  PracticeCard,
  PracticeList,
  SafetyNote,
} from 'aftercare-elements/angular.js';
import 'aftercare-elements/define/feelings-check-in.js';
import 'aftercare-elements/define/practice-card.js';
import 'aftercare-elements/define/practice-list.js';
import 'aftercare-elements/define/safety-note.js';
import { ourPractices } from './our-practices';

@Component({
  selector: 'app-evening',
  // With these Angular knows the tags, and checks what the template gives them.
  imports: [FeelingsCheckIn, PracticeCard, PracticeList, SafetyNote],
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
