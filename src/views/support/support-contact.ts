import { nothing } from 'lit';
import type { Contact } from '../../care/choose-helplines.js';
import type { Content, Helpline } from '../../content/content.js';
import { message } from '../../i18n/message.js';
import { nameOf } from '../../i18n/names.js';
import { html } from '../../template/html.js';

export type Say = (
  key: string,
  values?: Record<string, string | number>,
) => string;

/** The messages of support. */
export const sayFrom =
  (content: Content): Say =>
  (key, values) =>
    message(content, `safety.${key}`, values);

/** A number as a link dials it. A bare `#` would end the address. */
export const bare = (number: string): string =>
  number.replace(/[\s()-]/g, '').replace(/#/g, '%23');

/**
 * A web address, shown as where a browser goes, so that a person can check it:
 * a letter that only looks like another one is shown by its code (`xn--…`).
 */
export const site = (url: string): unknown => {
  const { href } = new URL(url);
  const shown = href.replace(/^https:\/\/(www\.)?|\/$/g, '');
  return html`<a
    masked="site"
    href=${url}
    target="_blank"
    rel="noopener noreferrer"
    referrerpolicy="no-referrer"
    dir="ltr"
    >${shown}</a
  >`;
};

/** A line of its own, where there is something to say. */
const line = (text: unknown): unknown =>
  text ? html`<p class="small">${text}</p>` : nothing;

const list = (parts: readonly (string | false | undefined)[]): string =>
  parts.filter(Boolean).join(' · ');

/**
 * Only a name in another script is read wrongly without its language: the
 * service's own is the first that it speaks.
 */
const languageOf = ({ name, languages }: Helpline): string | undefined =>
  /[^\p{Script=Latin}\p{Script=Common}]/u.test(name) ? languages[0] : undefined;

/**
 * One service, with everything that a number needs beside it: for whom and
 * where, hours, languages, web address.
 */
export function renderContact(content: Content, contact: Contact): unknown {
  const say = sayFrom(content);
  const { service, own, reworded } = contact;
  const { name, phone, sms, chat, note, web } = service;
  return html`<div class="contact">
    <p class="whom">${whomOf(say, service)}</p>
    <div>
      <strong><bdi lang=${languageOf(service) ?? nothing}>${name}</bdi></strong>
      ${phone ? html`<p><bdi dir="ltr">${phone}</bdi></p>` : nothing}
      ${sms ? renderText(say, sms) : nothing}
    </div>
    ${renderReach(say, service)}
    <div class="about">
      ${line(openingOf(content, service))}
      ${line(chat && chatOpeningOf(say, service))} ${line(note)}
      ${line((own || reworded) && say('host'))} ${site(web)}
    </div>
  </div>`;
}

/** Where a service is for, and for whom. */
const whomOf = (say: Say, { where, for: who }: Helpline): string =>
  list([
    where && say('where', { where }),
    who ? say('for', { who }) : say('for.anyone'),
  ]);

/** When somebody answers, what it costs and which languages they speak. */
function openingOf(content: Content, service: Helpline): string {
  const { languages, otherLanguages, hours, allDay, free } = service;
  const say = sayFrom(content);
  const names = languages.map((code) => nameOf(content, 'language', code));
  const spoken = [...names, otherLanguages].filter(Boolean).join(', ');
  return list([
    hours ?? say(allDay ? 'day' : 'hours'),
    free && say('free'),
    spoken,
  ]);
}

const chatOpeningOf = (say: Say, { chatHours }: Helpline): string =>
  chatHours ? say('chat.day', { hours: chatHours }) : say('chat.hours');

/** Where a text is sent, and the word that it has to be. */
function renderText(
  say: Say,
  { to, body }: NonNullable<Helpline['sms']>,
): unknown {
  const key = body ? 'sms.body' : 'sms';
  return html`<p>${say(key, { to, body: body ?? '' })}</p>`;
}

/** The ways to reach a service: a call, a text, a chat. */
function renderReach(say: Say, { name, phone, sms, chat }: Helpline): unknown {
  if (!phone && !sms && !chat) return nothing;
  const button = (href: string, action: string): unknown =>
    html`<a
      masked="btn"
      href=${href}
      aria-label=${say(`${action}.name`, { name })}
      >${say(action)}</a
    >`;
  // Apple's devices look for the text after "&", others after "?".
  const body = sms?.body ? `?&body=${encodeURIComponent(sms.body)}` : '';
  return html`<p class="go">
    ${phone ? button(`tel:${bare(phone)}`, 'call') : nothing}
    ${sms ? button(`sms:${bare(sms.to)}${body}`, 'text') : nothing}
    ${
      chat
        ? html`<a
            masked="btn"
            href=${chat}
            target="_blank"
            rel="noopener noreferrer"
            referrerpolicy="no-referrer"
            aria-label=${say('chat.name', { name })}
            >${say('chat')}</a
          >`
        : nothing
    }
  </p>`;
}
