import type { Contact } from '../../care/choose-helplines.js';
import type { Content } from '../../content/content.js';
import { html } from './html.js';

export type Say = (key: string, values?: Record<string, string>) => string;

/** A number as a link dials it. A bare `#` would end the address. */
export const bare = (number: string): string => number.replace(/[\s()-]/g, '').replace(/#/g, '%23');

/** A web address, shown as what it is so that a person can check it. */
export const site = (url: string): unknown =>
  html`<a href=${url} target="_blank" rel="noopener noreferrer" referrerpolicy="no-referrer" dir="ltr">${url.replace(/^https:\/\/(www\.)?|\/$/g, '')}</a>`;

/** The name of a language or a country in the language of the content. What is no code stays as it is. */
export const nameOf = ({ language }: Content, type: 'region' | 'language', code: string): string =>
  /^\w{2,3}$/.test(code) ? new Intl.DisplayNames(language, { type }).of(code)! : code;

/** One service, with everything that a number needs beside it: for whom, hours, languages, web address, how it was checked. */
export function renderContact(content: Content, say: Say, { service, stale, own }: Contact): unknown {
  const { languages, otherLanguages, name, phone, sms, web, official, checkedOn, allDay, free, note, hours, for: who } = service;
  const about = [
    who ? say('for', { who }) : say('anyone'),
    hours ?? say(allDay ? 'day' : 'hours'),
    [...languages.map((code) => nameOf(content, 'language', code)), otherLanguages].filter(Boolean).join(', '),
    free && say('free'),
  ];
  const how = say(own ? 'host' : official ? 'official' : 'listed');
  const date = checkedOn && `, ${new Date(checkedOn).toLocaleDateString(content.language, { month: 'long', year: 'numeric', timeZone: 'UTC' })}`;
  const button = (href: string, action: string): unknown =>
    html`<a masked="btn" href=${href} aria-label=${say(`${action}.name`, { name })}>${say(action)}</a>`;
  const list = (parts: unknown[]): string => parts.filter(Boolean).join(' · ');
  return html`<li>
    <div>
      <strong><bdi>${name}</bdi></strong>
      <p><bdi dir="ltr">${phone}</bdi></p>
      <p>${sms && say(sms.body ? 'sms.body' : 'sms', { to: sms.to, body: sms.body ?? '' })}</p>
    </div>
    <p class="go">
      ${phone && button(`tel:${bare(phone)}`, 'call')}
      ${
        // Apple's devices look for the text after "&", others after "?".
        sms && button(`sms:${bare(sms.to)}${sms.body ? `?&body=${encodeURIComponent(sms.body)}` : ''}`, 'text')
      }
    </p>
    <div class="about">
      <small>${list(about)}</small>
      <small>${note}</small>
      <small>${list([how + (date ?? ''), stale && say('stale')])} · ${site(web)}</small>
    </div>
  </li>`;
}
