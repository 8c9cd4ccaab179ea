import type SlRadioGroup from '@shoelace-style/shoelace/dist/components/radio-group/radio-group.component.js';
import { preferenceLevels, preferenceRoles } from '../../src/content/terms.js';
import {
  progress,
  questionsFor,
  type Question,
} from '../../src/views/preferences/preferences.core.js';
import { firstQuestions } from '../../src/views/preferences/preferences.start.core.js';
import { say } from './words.js';

function element(
  tag: string,
  text = '',
  attributes: Readonly<Record<string, string>> = {},
): HTMLElement {
  const made = document.createElement(tag);
  made.textContent = text;
  for (const [name, value] of Object.entries(attributes))
    made.setAttribute(name, value);
  return made;
}

/**
 * One question: a radio group whose label is the item, with the levels that it
 * offers.
 */
function makeGroup({ item, role, kind, name }: Question): HTMLElement {
  const group = document.createElement('sl-radio-group') as SlRadioGroup;
  group.label = `${say(`prefs.${kind}`)} ${item[role]}`;
  if (item.ask) group.helpText = say('prefs.ask', { text: item.ask });
  group.name = name;
  for (const level of preferenceLevels) {
    const words = say(`prefs.${kind}.${level}`);
    if (words) group.append(element('sl-radio', words, { value: level }));
  }
  return group;
}

/** A button that looks like a link. */
const makeLink = (text: string): HTMLElement =>
  element('sl-button', text, { variant: 'text' });

/**
 * What our builder shows at first, in Shoelace's elements. Each answer has its
 * words beside it, so that there are no shapes to explain.
 */
export function shoelaceBuilder(): Element {
  const { content } = bench.session.getState();
  const asked = { roles: preferenceRoles, groups: [] };
  const all = questionsFor(content, {}, asked);
  const first = firstQuestions(all, asked);
  const builder = element('section', '', { class: 'sl-page-builder' });
  const top = element('div', '', { class: 'sl-page-top' });
  top.append(
    element('h2', say('prefs.title')),
    element('span', say('prefs.progress', progress(first))),
  );
  const foot = element('div', '', { class: 'sl-page-top' });
  foot.append(
    element('small', say('common.page')),
    makeLink(say('common.support')),
  );
  builder.append(
    top,
    element('sl-progress-bar', '', { value: '0' }),
    element('p', say('prefs.intro')),
    makeLink(say('prefs.start')),
    ...first.map(makeGroup),
    makeLink(say('prefs.all', { n: progress(all).total })),
    element('sl-button', say('prefs.see'), { variant: 'primary' }),
    foot,
  );
  return builder;
}
