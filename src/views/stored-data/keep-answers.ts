import { find } from '../../content/content.js';
import { message } from '../../i18n/message.js';
import { nameOf } from '../../i18n/names.js';
import type { KeepParts, Say } from './keep-parts.js';

const marks = ['saved', 'done', 'helped', 'dismissed'] as const;

/** Every answer that is, or would be, kept. */
export function renderAnswers(
  { html, nothing, session }: KeepParts,
  say: Say,
): unknown {
  const { content, preferences, marks: marked, country } = session.getState();
  const items = Object.entries(preferences).flatMap(([id, answers]) => {
    const item = find(content.items, id);
    return (['receive', 'give'] as const).flatMap((role) => {
      const answer = answers[role];
      if (!item || !answer) return [];
      const kind = find(content.groups, item.group)?.leaveOut ? 'out' : role;
      return html`<li>
        ${item[role]}: ${message(content, `prefs.${kind}.${answer.level}`)}
        <small translate="no">${answer.note ?? ''}</small>
      </li>`;
    });
  });
  const practices = Object.entries(marked).flatMap(([id, mark]) => {
    const practice = find(content.practices, id);
    const said = marks
      .filter((one) => mark[one])
      .map((one) => say(`mark.${one}`));
    return practice
      ? html`<li>${practice.title} <small>${said.join(' · ')}</small></li>`
      : [];
  });
  if (!items.length && !practices.length && !country)
    return html`<p class="soft">${say('nothing')}</p>`;
  return html`${
    items.length
      ? html`<p class="small">${say('answers', { n: items.length })}</p>
          <ul>
            ${items}
          </ul>`
      : nothing
  }
  ${
    practices.length
      ? html`<p class="small">${say('marks', { n: practices.length })}</p>
          <ul>
            ${practices}
          </ul>`
      : nothing
  }
  ${country ? html`<p class="small">${say('country', { label: nameOf(content, 'region', country) })}</p>` : nothing}`;
}
