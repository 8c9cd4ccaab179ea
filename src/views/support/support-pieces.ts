import { nothing } from 'lit';
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
import { icons, renderIcon } from '../../template/icons.js';
import type { ChooseCountry } from './support.core.js';
import { aroundNumber } from '../../template/telephone-numbers.js';
import type { SupportSource } from './support-state.js';
import {
  telephoneHref,
  renderContact,
  translateSupport,
  type Translate,
  renderExternalLink,
} from './support-contact.js';

const DIRECTORY = 'https://findahelpline.com';

/** An emergency number; a picture where nothing is said of whose it is. */
function renderNumber(
  t: Translate,
  { number, for: kind }: Support['emergency'][number],
): unknown {
  const text = aroundNumber(t('number', { number }), number);
  const whose = kind ? html`<small>${t(`number.${kind}`)}</small>` : nothing;
  return html`<a masked="btn" href="tel:${telephoneHref(number)}"
    >${kind ? nothing : renderIcon(icons.call)}<bdi>${text}</bdi> ${whose}</a
  >`;
}

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
    <p class="numbers">${each(emergency, (one) => renderNumber(t, one))}</p>
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
    session.answer({ country });
    // Whoever takes back what they never chose keeps the country of the page.
    if (country === value.person.country)
      (list as HTMLSelectElement).value = shown ?? '';
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
 * Who fits best: one service, or one for each part of the country; where nobody
 * is known for what was said, that, and who else there is.
 * @param nearest what is chosen where only one can be shown
 */
export function renderNearest(
  content: Content,
  { age }: Support,
  nearest: Support,
): unknown {
  const { contacts, others } = nearest;
  const t = translateSupport(content);
  const [first] = contacts;
  const line = (key: string): unknown => html`<p class="small">${t(key)}</p>`;
  return html`
    ${isOld(age) ? html`<p>${t('changed')}</p>` : nothing}
    ${first ? nothing : html`<p>${t('none')}</p>`}
    ${isOld(age) || !first ? renderDirectory(content) : nothing}
    ${first?.inParts ? line('parts') : nothing}
    ${renderList(content, contacts, first?.inParts ? 'parts' : 'best')}
    ${first?.service.regions && !first.inParts ? line('elsewhere') : nothing}
    ${renderOthers(content, others)}
  `;
}

const isOld = (age: Support['age']): boolean =>
  age === 'old' || age === 'expired';

const renderOthers = (content: Content, others: readonly Contact[]): unknown =>
  html`${
    others.length
      ? html`<p class="whom">${translateSupport(content)('others')}</p>`
      : nothing
  }
  ${renderList(content, others)}`;

/** What is behind *More*, beside what stands there already. */
interface Rest {
  readonly support: Support;
  /** What is chosen where only one can be shown. */
  readonly nearest: Support;
  /** Whether it is about the body, too. */
  readonly isMedical: boolean;
}

/**
 * One press away: who else is there, the directory, and what can be done
 * without a call.
 */
export function renderMore(
  content: Content,
  { support, nearest, isMedical }: Rest,
): unknown {
  const t = translateSupport(content);
  const { contacts, others, age } = support;
  const shown = [...nearest.contacts, ...nearest.others];
  const isLeft = ({ service }: Contact): boolean =>
    !shown.some((one) => one.service === service);
  const isElsewhere = !isOld(age) && nearest.contacts.length > 0;
  return html`<details masked="more">
    <summary masked="link">${t('more')}</summary>
    <div>
      ${renderList(content, contacts.filter(isLeft))}
      ${renderOthers(content, others.filter(isLeft))}
      ${shown.length ? html`<p class="small">${t('wait')}</p>` : nothing}
      ${isElsewhere ? renderDirectory(content) : nothing}
      <p class="whom">${t('steps')}</p>
      ${renderStepList(content, isMedical)}
    </div>
  </details>`;
}

/** What can be done without a call, one press away. */
export const renderSteps = (content: Content, isMedical: boolean): unknown =>
  html`<details>
    <summary masked="link">${translateSupport(content)('steps')}</summary>
    ${renderStepList(content, isMedical)}
  </details>`;

function renderStepList(content: Content, isMedical: boolean): unknown {
  const t = translateSupport(content);
  const steps = ['step.1', 'step.2', 'step.3', 'step.4'];
  const keys = isMedical ? ['medical.more', ...steps] : steps;
  return html`<ul class="steps" aria-label=${t('steps')}>
    ${keys.map((key) => html`<li>${t(key)}</li>`)}
  </ul>`;
}

/**
 * @param look the first one of the `best` is right for everybody, so that its
 *   button is the filled one; of `parts` nobody knows which is
 */
function renderList(
  content: Content,
  contacts: readonly Contact[],
  look: 'best' | 'parts' | 'others' = 'others',
): unknown {
  if (!contacts.length) return nothing;
  const [first] = contacts;
  const renderItem = (contact: Contact): unknown =>
    look === 'parts' && contact !== first
      ? renderPart(content, contact)
      : renderContact(content, contact);
  return html`<ul class=${`contacts ${look}`}>
    ${each(contacts, (contact) => html`<li>${renderItem(contact)}</li>`)}
  </ul>`;
}

/** The line for another part of the country, named by where it is for. */
function renderPart(content: Content, contact: Contact): unknown {
  const where = contact.service.where ?? contact.service.name;
  return html`<details>
    <summary masked="link">
      ${translateSupport(content)('where', { where })}
    </summary>
    ${renderContact(content, contact)}
  </details>`;
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
