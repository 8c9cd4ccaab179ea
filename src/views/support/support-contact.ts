import { nothing } from 'lit';
import type { Contact } from '../../care/choose-helplines.js';
import type { Content, Helpline } from '../../content/content.js';
import { translate } from '../../i18n/translate.js';
import { nameOf } from '../../i18n/names.js';
import { html } from '../../template/html.js';
import { icons, renderIcon } from '../../template/icons.js';
import { aroundNumber, fromTheLeft } from '../../template/telephone-numbers.js';

export type Translate = (
  key: string,
  values?: Record<string, string | number>,
) => string;

/** The messages of support. */
export const translateSupport =
  (content: Content): Translate =>
  (key, values) =>
    translate(content, `safety.${key}`, values);

/** A number as a link dials it. A bare `#` would end the address. */
export const telephoneHref = (number: string): string =>
  number.replace(/[\s()-]/g, '').replace(/#/g, '%23');

/**
 * A web address, shown as where a browser goes, so that a person can check it:
 * a letter that only looks like another one is shown by its code (`xn--…`).
 */
export const renderExternalLink = (url: string): unknown => {
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
  const t = translateSupport(content);
  const { service, own, reworded } = contact;
  const { name, phone, sms, chat, note, web } = service;
  return html`<div class="contact">
    <p class="whom">${whomOf(t, service)}</p>
    <div>
      <strong><bdi lang=${languageOf(service) ?? nothing}>${name}</bdi></strong>
      ${phone ? html`<p>${fromTheLeft(phone)}</p>` : nothing}
      ${sms ? renderText(t, sms) : nothing}
      <p class="small opening">${openingOf(content, service)}</p>
    </div>
    ${renderReach(t, service)}
    <div class="about">
      ${line(chat && chatOpeningOf(t, service))}
      ${line((own || reworded) && t('host'))}
      <p class="spoken">
        <span class="small">${spokenBy(content, service)}</span>
        ${renderExternalLink(web)}
      </p>
      ${line(note)}
    </div>
  </div>`;
}

/** Where a service is for, and for whom. */
const whomOf = (t: Translate, { where, for: who }: Helpline): string =>
  list([
    where && t('where', { where }),
    who ? t('for', { who }) : t('for.anyone'),
  ]);

/** When somebody answers, and what it costs. */
function openingOf(content: Content, service: Helpline): string {
  const { hours, allDay, free } = service;
  const t = translateSupport(content);
  return list([hours ?? t(allDay ? 'day' : 'hours'), free && t('free')]);
}

/** Which languages they speak. */
function spokenBy(
  content: Content,
  { languages, otherLanguages }: Helpline,
): string {
  const names = languages.map((code) => nameOf(content, 'language', code));
  return [...names, otherLanguages].filter(Boolean).join(', ');
}

const chatOpeningOf = (t: Translate, { chatHours }: Helpline): string =>
  chatHours ? t('chat.day', { hours: chatHours }) : t('chat.hours');

/** Where a text is sent, and the word that it has to be. */
function renderText(
  t: Translate,
  { to, body }: NonNullable<Helpline['sms']>,
): unknown {
  const key = body ? 'sms.body' : 'sms';
  const text = t(key, { to, body: body ?? '' });
  return html`<p>${aroundNumber(text, to)}</p>`;
}

/** The ways to reach a service: a call, a text, a chat. */
function renderReach(
  t: Translate,
  { name, phone, sms, chat }: Helpline,
): unknown {
  if (!phone && !sms && !chat) return nothing;
  const button = (href: string, action: 'call' | 'text'): unknown =>
    html`<a
      masked="btn"
      href=${href}
      aria-label=${t(`${action}.name`, { name })}
      >${renderIcon(icons[action])}${t(action)}</a
    >`;
  // Apple's devices look for the text after "&", others after "?".
  const body = sms?.body ? `?&body=${encodeURIComponent(sms.body)}` : '';
  return html`<p class="go">
    ${phone ? button(`tel:${telephoneHref(phone)}`, 'call') : nothing}
    ${sms ? button(`sms:${telephoneHref(sms.to)}${body}`, 'text') : nothing}
    ${
      chat
        ? html`<a
            masked="btn"
            href=${chat}
            target="_blank"
            rel="noopener noreferrer"
            referrerpolicy="no-referrer"
            aria-label=${t('chat.name', { name })}
            >${renderIcon(icons.chat)}${t('chat')}</a
          >`
        : nothing
    }
  </p>`;
}
