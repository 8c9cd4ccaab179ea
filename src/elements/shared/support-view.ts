import { nothing } from 'lit';
import { chooseHelplines, countriesOf, type SupportOptions } from '../../care/choose-helplines.js';
import { AWAY, leave } from '../../context/leave.js';
import { message } from '../../i18n/message.js';
import type { Session } from '../../session/session.js';
import { html } from './html.js';
import { bare, nameOf, renderContact, site, type Say } from './support-contact.js';

export interface SupportView extends SupportOptions {
  /** Level of the title, 2 to 6. */
  readonly heading: number;
  /** Where "Leave this page" goes. Default: a page that tells nobody anything. */
  readonly exit?: string | undefined;
  /** Called before a contact's link is followed; false keeps it from being followed. */
  readonly onContact?: () => boolean;
}

/** The person's own choice, else that of the element's host, else that of the page's. */
export const countryOf = (session: Session, host?: string): string | undefined => {
  const { person, country } = session.getState();
  return person.country ?? host ?? country;
};

/** Support, as every element shows it: the emergency number, who to turn to, a way out, and steps that need no call. */
export function renderSupport(session: Session, view: SupportView): unknown {
  const { content } = session.getState();
  const say: Say = (key, values) => message(content, `safety.${key}`, values);
  const { country, topics, exit = AWAY } = view;
  const { emergency, contacts } = chooseHelplines(content, view);

  const onLeave = (event: Event): void => {
    event.preventDefault();
    leave(exit, message(content, 'exit.title'));
  };
  const onContact = (event: Event): void => {
    if ((event.target as Element).closest(':is(.contacts, .small) a') && view.onContact?.() === false) event.preventDefault();
  };
  const onCountry = (event: Event): void => {
    session.answer({ country: (event.target as HTMLSelectElement).value || undefined });
  };

  return html`<div masked="support" role="group" aria-label=${message(content, 'common.support')} @click=${onContact}>
    <a masked="btn leave" href=${exit} rel="noopener noreferrer" referrerpolicy="no-referrer" @click=${onLeave}>${say('leave')}</a>
    <div class="title" role="heading" aria-level=${view.heading}>${say('title')}</div>
    <p class="soft">${say('intro')}</p>
    <div class="danger">
      <p class="row">
        <span>${say(emergency.length ? 'danger' : 'danger.local')}</span
        ><span class="row"
          >${emergency.map(
            (entry) =>
              html`<a class="row" href="tel:${bare(entry.number)}">${entry.for && say(`number.${entry.for}`)}<bdi dir="ltr">${entry.number}</bdi></a>`,
          )}</span
        >
      </p>
      <label masked="top">
        <span class="small">${say('country')}</span>
        <select masked @change=${onCountry}>
          <option value="">${say('country.choose')}</option>
          ${countriesOf(content, view.own)
            .map((code) => [nameOf(content, 'region', code), code] as const)
            .sort(([a], [b]) => a.localeCompare(b, content.language))
            .map(([name, code]) => html`<option value=${code} .selected=${code === country}>${name}</option>`)}
        </select>
      </label>
    </div>
    ${topics?.includes('medical') ? html`<p>${say('medical')}</p>` : nothing}
    <ul class="contacts">
      ${contacts.map((contact) => renderContact(content, say, contact))}
    </ul>
    <p class="small">${country && !contacts.length ? say('none') : ''} ${say('directory')} ${site('https://findahelpline.com')}</p>
    <p class="small">${say('honest')}</p>
    <details ?open=${!contacts.length}>
      <summary masked="link">${say('steps')}</summary>
      <ul>
        ${[1, 2, 3, 4].map((n) => html`<li>${say(`step.${n}`)}</li>`)}
      </ul>
    </details>
    <p class="small">${say('leave.limit')}</p>
  </div>`;
}
