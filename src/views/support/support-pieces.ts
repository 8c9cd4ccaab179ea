import { nothing, type LitElement } from 'lit';
import {
  countriesOf,
  type Contact,
  type Support,
} from '../../care/choose-helplines.js';
import type { Content, Helpline } from '../../content/content.js';
import { dateLabel } from '../../i18n/date.js';
import { byName, nameOf } from '../../i18n/names.js';
import { renderAbout } from './about.js';
import { dispatchChoice } from '../../template/actions.js';
import { each } from '../../template/each.js';
import { html } from '../../template/html.js';
import type { ChooseCountry } from './support.core.js';
import { aroundNumber } from '../../template/telephone-numbers.js';
import type { SupportSource } from './support-state.js';
import {
  telephoneHref,
  renderContact,
  translateSupport,
  renderExternalLink,
} from './support-contact.js';

const DIRECTORY = 'https://findahelpline.com';

/**
 * Emergency numbers as buttons, each with whose it is where there are several.
 */
export function renderEmergency(
  content: Content,
  { emergency, ownEmergency }: Support,
): unknown {
  const t = translateSupport(content);
  if (!emergency.length) return html`<p>${t('danger.local')}</p>`;
  return html`<div class="danger" role="group" aria-label=${t('danger')}>
    <p class="whom">${t('danger')}</p>
    <p class="numbers">
      ${each(
        emergency,
        ({ number, for: kind }) =>
          html`<a masked="btn" href="tel:${telephoneHref(number)}"
            ><bdi>${aroundNumber(t('number', { number }), number)}</bdi
            >${kind ? html` <small>${t(`number.${kind}`)}</small>` : nothing}</a
          >`,
      )}
    </p>
    ${ownEmergency ? html`<p class="small">${t('host')}</p>` : nothing}
  </div>`;
}

/**
 * What happens when a person chooses a country, or takes it back: the session
 * has it, and the list goes on showing whose numbers these are.
 */
const countryDispatch =
  ({ value, session }: SupportSource, shown: string | undefined) =>
  ({ country }: ChooseCountry, list: HTMLElement): void => {
    const root = list.getRootNode() as ShadowRoot;
    session.answer({ country });
    // Whoever takes back what they never chose keeps the country of the page.
    if (country === value.person.country)
      (list as HTMLSelectElement).value = shown ?? '';
    void keepFocus(list, root);
  };

/**
 * The choice of a country. The person's own, for every element on the page. It
 * stands alone, in whatever shows it, and hears what is chosen in it.
 */
export function renderCountry(
  source: SupportSource,
  country: string | undefined,
  own?: readonly Helpline[],
): unknown {
  const { content } = source.value;
  const t = translateSupport(content);
  const codes = countriesOf(content, own);
  const names = byName(
    content,
    codes.map((code) => [nameOf(content, 'region', code), code] as const),
  );
  const choosing = (code?: string): ChooseCountry => ({
    type: 'choose-country',
    country: code,
  });
  const renderOption = ([name, code]: readonly [string, string]): unknown =>
    html`<option
      value=${code}
      .action=${choosing(code)}
      .selected=${code === country}
    >
      ${name}
    </option>`;
  const dispatch = countryDispatch(source, country);
  const handleChange = (event: Event): void => dispatchChoice(event, dispatch);
  return html`<label masked="country">
    <span class="small">${t('country')}</span>
    <select masked @change=${handleChange}>
      <option value="" .action=${choosing()}>${t('country.choose')}</option>
      ${names.map(renderOption)}
    </select>
  </label>`;
}

/**
 * The choice stands elsewhere once it was made. Whoever made it goes on where
 * the numbers begin.
 */
async function keepFocus(select: HTMLElement, root: ShadowRoot): Promise<void> {
  await (root.host as LitElement).updateComplete;
  if (!select.isConnected)
    root
      .querySelector<HTMLElement>('[data-support-title], .first-number')
      ?.focus();
}

/**
 * What a screen reader hears when the country was changed: whose numbers these
 * are now, and how many services.
 */
export function renderStatus(
  content: Content,
  country: string | undefined,
  { emergency, contacts, others }: Support,
): unknown {
  const t = translateSupport(content);
  const numbers = emergency.map(({ number }) => number).join(', ');
  const parts = country
    ? [
        t('country.is', {
          country: nameOf(content, 'region', country),
          numbers,
        }),
        t('country.services', { n: contacts.length + others.length }),
      ]
    : [];
  return html`<p class="sr" role="status">${parts.join('. ')}</p>`;
}

/** The directory: right for every country, and in every year. */
export const renderDirectory = (content: Content): unknown =>
  html`<p class="directory">
    <span>${translateSupport(content)('directory')}</span>
    ${renderExternalLink(DIRECTORY)}
  </p>`;

/**
 * Who is there for what was said; where nobody is known, that, and who else
 * there is.
 */
export function renderServices(
  content: Content,
  { contacts, others, age }: Support,
): unknown {
  const t = translateSupport(content);
  const isOld = age === 'old' || age === 'expired';
  const [first] = contacts;
  const line = (key: string): unknown => html`<p class="small">${t(key)}</p>`;
  return html`
    ${isOld ? html`<p>${t('changed')}</p>` : nothing}
    ${first ? nothing : html`<p>${t('none')}</p>`}
    ${isOld || !first ? renderDirectory(content) : nothing}
    ${first?.inParts ? line('parts') : nothing}
    ${renderList(content, contacts, first && !first.inParts)}
    ${first?.service.regions && !first.inParts ? line('elsewhere') : nothing}
    ${others.length ? html`<p class="whom">${t('others')}</p>` : nothing}
    ${renderList(content, others)}
    ${first || others.length ? line('wait') : nothing}
    ${isOld || !first ? nothing : renderDirectory(content)}
  `;
}

/**
 * @param hasBest whether the first one is right for everybody, so that its
 *   button is the filled one
 */
function renderList(
  content: Content,
  contacts: readonly Contact[],
  hasBest = false,
): unknown {
  if (!contacts.length) return nothing;
  return html`<ul class=${hasBest ? 'contacts best' : 'contacts'}>
    ${each(contacts, (contact) => html`<li>${renderContact(content, contact)}</li>`)}
  </ul>`;
}

/**
 * How the numbers were found, how old they are, and what nobody can promise.
 */
export function renderHow(
  content: Content,
  { contacts, others, compiledOn }: Support,
): unknown {
  const t = translateSupport(content);
  const all = [...contacts, ...others];
  // Of what a host gave, nobody here knows how it was found, nor whether a page
  // states it.
  const found = all.filter(({ own }) => !own);
  const line = (key: string): unknown => html`<p>${t(key)}</p>`;
  const compiled = (date: string): unknown =>
    html`<p>${t('compiled', { date: monthOf(content, date) })}</p>`;
  return html`<details>
    <summary masked="link">${t('how')}</summary>
    <div class="how">
      ${compiledOn ? compiled(compiledOn) : nothing}
      ${found.length ? line('compiled.how') : nothing}
      ${found.length < all.length ? line('compiled.host') : nothing}
      ${
        found.length
          ? html`<ul>
              ${each(found, ({ service }) => html`<li>${sourceOf(content, service)}</li>`)}
            </ul>`
          : nothing
      }
      <p>${t('compare')}</p>
      <p>${t('honest')}</p>
      ${renderAbout(content)}
    </div>
  </details>`;
}

function sourceOf(
  content: Content,
  { name, official, checkedOn }: Helpline,
): string {
  const t = translateSupport(content);
  const source = t(official ? 'official' : 'listed');
  return checkedOn
    ? t('source.date', { name, source, date: monthOf(content, checkedOn) })
    : t('source', { name, source });
}

/** A day or a month as its month, a year as itself. */
const monthOf = (content: Content, date: string): string =>
  dateLabel(content, date.slice(0, 7));
