import { nothing } from 'lit';
import {
  chooseHelplines,
  type SupportOptions,
} from '../../care/choose-helplines.js';
import { fieldsOf } from '../../content/plain-data.js';
import type { Session } from '../../session/session.js';
import { html } from './html.js';
import { renderContact } from './support-contact.js';
import { renderCountry, renderDirectory } from './support-pieces.js';
import { countryOf, supportOptions } from './support-view.js';

/**
 * The first number to call, where somebody may end their life: it stands there
 * at once, and is the one that the panel begins with. Without a country the
 * choice of one. Nothing in every other case.
 *
 * An element that shows it has `firstNumberStyles` among its styles, and draws
 * again when what `supportParts` reads has changed.
 * @param view what the element's host set
 */
export function renderFirstNumber(
  session: Session,
  view: SupportOptions = fieldsOf({}),
): unknown {
  const { content, safety } = session.getState();
  if (!safety.crisis) return nothing;
  const country = countryOf(session, view.country);
  const { contacts } = chooseHelplines(
    content,
    supportOptions(session, { ...view, country }),
  );
  const [first] = contacts;
  return html`<div masked="first-number" tabindex="-1">
    ${first ? renderContact(content, first) : country ? renderDirectory(content) : renderCountry(session, country, view.own)}
  </div>`;
}
