import type { Practice } from '../../src/content/content.js';
import { pictureMarkup } from './picture.js';
import { showReasons } from './reason-lines.js';
import { cardWords, practiceAt } from './words.js';

const WHY = 'sl-page-why';
const lines =
  '<span class="sl-page-text"><strong></strong><small></small></span>';
const row = (practice: Practice): string =>
  `<span class="sl-page-tile">${pictureMarkup(practice)}</span>${lines}`;

type TemplateOf = (practice: Practice) => HTMLTemplateElement;

/** A template for each practice, with its picture in place; made once. */
function templates(around: (row: string) => string): TemplateOf {
  const made = new WeakMap<Practice, HTMLTemplateElement>();
  return (practice) => {
    const known = made.get(practice);
    if (known) return known;
    const template = document.createElement('template');
    template.innerHTML = around(row(practice));
    made.set(practice, template);
    return template;
  };
}

/** A card is a frame: the row that is pressed in it is the page's own. */
const cards = templates(
  (inside) =>
    `<sl-card class="sl-page-card"><button class="sl-page-row" type="button" aria-expanded="false">${inside}</button></sl-card>`,
);
/** Details open by themselves, as our card does. */
const details = templates(
  (inside) =>
    `<sl-details><span slot="summary" class="sl-page-row">${inside}</span></sl-details>`,
);

/**
 * Where each card says why it is there; a page follows the session once, for
 * all of them.
 */
const reasons = new Map<Element, Practice>();

bench.session.subscribe(() => {
  const state = bench.session.getState();
  for (const [text, practice] of reasons) {
    if (!text.isConnected) reasons.delete(text);
    else showReasons(text, cardWords(state, practice)?.why ?? [], WHY);
  }
});

function onToggle({ currentTarget }: Event): void {
  const button = currentTarget as HTMLElement;
  button.ariaExpanded = button.ariaExpanded === 'true' ? 'false' : 'true';
}

function make(templateOf: TemplateOf, index: number): Element {
  const state = bench.session.getState();
  const practice = practiceAt(state, index);
  const card = document.importNode(
    templateOf(practice).content.firstElementChild!,
    true,
  );
  const words = cardWords(state, practice)!;
  const text = card.querySelector('.sl-page-text')!;
  const [title, meta] = text.children;
  title!.textContent = words.title;
  meta!.textContent = words.meta;
  showReasons(text, words.why, WHY);
  reasons.set(text, practice);
  return card;
}

export function shoelaceCard(index: number): Element {
  const card = make(cards, index);
  card.firstElementChild!.addEventListener('click', onToggle);
  return card;
}

export const shoelaceDetails = (index: number): Element => make(details, index);
