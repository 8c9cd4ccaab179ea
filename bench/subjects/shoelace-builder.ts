import type SlDetails from '@shoelace-style/shoelace/dist/components/details/details.component.js';
import type SlRadioGroup from '@shoelace-style/shoelace/dist/components/radio-group/radio-group.component.js';
import type { PreferenceGroup } from '../../src/content/content.js';
import { preferenceLevels, preferenceRoles } from '../../src/content/terms.js';
import {
  questionsFor,
  type Question,
} from '../../src/views/preferences/preferences.core.js';
import { translate } from '../../src/i18n/translate.js';

const say = (
  key: string,
  values?: Readonly<Record<string, string | number>>,
): string => translate(bench.session.getState().content, key, values);

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

function makeDetails(
  group: PreferenceGroup,
  questions: readonly Question[],
  open: boolean,
): HTMLElement {
  const details = document.createElement('sl-details') as SlDetails;
  details.summary = group.label;
  if (open) {
    details.open = true;
    details.append(
      ...questions.map(makeGroup),
      element('sl-button', say('prefs.skip'), { variant: 'text' }),
    );
  }
  return details;
}

/**
 * The visible items of our builder, in Shoelace's elements. The body of a
 * closed group is left empty here as well.
 */
export function shoelaceBuilder(): Element {
  const { content } = bench.session.getState();
  const asked = { roles: preferenceRoles, groups: [] };
  const all = questionsFor(content, {}, asked);
  const groups = [...new Set(all.map(({ group }) => group))];
  const total = new Set(all.map(({ item }) => item)).size;
  const builder = element('section', '', { class: 'sl-page-builder' });
  const top = element('div', '', { class: 'sl-page-top' });
  top.append(
    element('h2', say('prefs.title')),
    element('span', say('prefs.progress', { done: 0, total })),
  );
  const foot = element('div', '', { class: 'sl-page-top' });
  foot.append(
    element('small', say('common.page')),
    element('sl-button', say('common.support'), { variant: 'text' }),
  );
  builder.append(
    top,
    element('sl-progress-bar', '', { value: '0' }),
    element('p', say('prefs.intro')),
    ...groups.map((one, index) =>
      makeDetails(
        one,
        all.filter(({ group }) => group === one),
        index === 0,
      ),
    ),
    element('sl-button', say('prefs.see'), { variant: 'primary' }),
    foot,
  );
  return builder;
}
