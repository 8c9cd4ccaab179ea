import type { Reason } from '../../care/rank-practices.js';
import type { Content, Practice } from '../../content/content.js';
import type { Company } from '../../content/schema.js';
import { minutesLabel, reasonLabel } from '../../i18n/labels.js';
import { message } from '../../i18n/message.js';
import { art } from './art.js';
import { html } from './html.js';

/** "Together · 2 to 10 min · Ask first", for the company that is wanted or every one that fits. */
export function practiceMeta(content: Content, practice: Practice, company?: Company): string {
  const companies = company && practice.company.includes(company) ? [company] : practice.company;
  const parts = [...companies.map((id) => message(content, `common.company.${id}`)), minutesLabel(content, practice)];
  if (practice.touch) parts.push(message(content, 'common.ask'));
  return parts.join(' · ');
}

/** A practice as one row: picture, title, what it takes and the reason it is there. Phrasing content, so it fits into a button. */
export const practiceSummary = (content: Content, practice: Practice, because: readonly Reason[], company?: Company): unknown =>
  html`<span class="tile">${art[practice.type]}</span
    ><span class="text"
      ><strong>${practice.title}</strong><small>${practiceMeta(content, practice, company)}</small
      ><small class="why">${because[0] ? reasonLabel(content, because[0]) : ''}</small></span
    >`;
