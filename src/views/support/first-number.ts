import { nothing } from 'lit';
import {
  chooseHelplines,
  type SupportOptions,
} from '../../care/choose-helplines.js';
import { fieldsOf } from '../../content/plain-data.js';
import { html } from '../../template/html.js';
import { renderContact } from './support-contact.js';
import { renderCountry, renderDirectory } from './support-pieces.js';
import { countryFor, type SupportSource } from './support-state.js';
import { supportOptions } from './support-view.js';

/**
 * The first number to call, where somebody may end their life: it stands there
 * at once, and is the one that the panel begins with. Without a country the
 * choice of one. Nothing in every other case.
 *
 * An element that shows it has `firstNumberStyles` among its styles, and draws
 * again when what `supportKeys` reads has changed.
 * @param view what the element's host set
 */
export function renderFirstNumber(
  source: SupportSource,
  view: SupportOptions = fieldsOf({}),
): unknown {
  const { content, safety } = source.value;
  if (!safety.crisis) return nothing;
  const { isAsked, country } = countryFor(source.value, view.country);
  const { contacts } = chooseHelplines(
    content,
    supportOptions(source.value, { ...view, country }),
  );
  const [first] = contacts;
  const renderWhereNone = (): unknown =>
    country ? renderDirectory(content) : nothing;
  return html`<div masked="first-number">
    ${isAsked ? renderCountry(source, country, view.own) : nothing}
    <div aria-live=${isAsked ? 'polite' : nothing}>
      ${first ? renderContact(content, first) : renderWhereNone()}
    </div>
  </div>`;
}
