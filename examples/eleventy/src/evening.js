/// <reference types="aftercare-elements" />
import { ourPractices } from './our-practices.js';

const evening = find('#evening', HTMLElement);
const said = find('.said', HTMLElement);
const toggle = find('#toggle', HTMLButtonElement);
const list = document.querySelector('practice-list');
const card = document.querySelector('practice-card');
let own = 0;

evening.addEventListener('care-check-in', () => {
  said.textContent = 'Checked in';
});

evening.addEventListener('change', ({ target }) => {
  if (list && target instanceof HTMLInputElement && target.name === 'kind')
    list.types = target.value;
});

find('#another', HTMLButtonElement).addEventListener('click', () => {
  own = (own + 1) % ourPractices.length;
  showOwn();
});

toggle.addEventListener('click', () => {
  if (evening.isConnected) evening.remove();
  else document.querySelector('header')?.after(evening);
  toggle.textContent = evening.isConnected ? 'Put this away' : 'Bring it back';
});

showOwn();

function showOwn() {
  if (card) card.practice = ourPractices[own];
}

/**
 * @template {HTMLElement} T
 * @param {string} selector
 * @param {new () => T} type
 */
function find(selector, type) {
  const found = document.querySelector(selector);
  if (found instanceof type) return found;
  throw new Error(`The page has no ${selector}.`);
}
