// What the tests are about: the evening page, put together by hand.
import 'aftercare-elements/define/feelings-check-in.js';
import 'aftercare-elements/define/practice-card.js';
import 'aftercare-elements/define/practice-list.js';
import { ourPractices } from './our-practices';

export function openEvening() {
  const checkIn = document.createElement('feelings-check-in');
  const said = document.createElement('p');
  const list = document.createElement('practice-list');
  const card = document.createElement('practice-card');
  let own = 0;

  checkIn.addEventListener('care-check-in', () => {
    said.textContent = 'Checked in';
  });
  card.practice = ourPractices[own];
  document.body.append(checkIn, said, list, card);

  return {
    checkIn,
    said,
    list,
    card,
    showKind(kind: string) {
      list.types = kind;
    },
    showAnother() {
      own = (own + 1) % ourPractices.length;
      card.practice = ourPractices[own];
    },
  };
}
