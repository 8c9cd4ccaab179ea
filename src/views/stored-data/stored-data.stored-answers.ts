import { nothing } from 'lit';
import { html } from '../../template/html.js';
import { translate } from '../../i18n/translate.js';
import { find } from '../../content/content.js';
import { markKinds, preferenceRoles } from '../../content/terms.js';
import { nameOf } from '../../i18n/names.js';
import type { PanelProps } from './stored-data.parts.js';

/** Every answer that is, or would be, kept. */
export function renderAnswers(view: PanelProps): unknown {
  const { session, contentNow, t } = view;
  const { country } = session.getState();
  const answers = renderPreferences(view);
  const practices = renderMarks(view);
  if (!answers.length && !practices.length && !country)
    return html`<p class="soft">${t('nothing')}</p>`;
  const label = country && nameOf(contentNow(), 'region', country);
  return html`${renderCounted(view, 'answers', answers)}
  ${renderCounted(view, 'marks', practices)}
  ${label ? html`<p class="small">${t('country', { label })}</p>` : nothing}`;
}

/** How many there are, and each of them. */
function renderCounted(
  { t }: PanelProps,
  key: 'answers' | 'marks',
  entries: readonly unknown[],
): unknown {
  if (!entries.length) return nothing;
  return html`<p class="small">${t(key, { n: entries.length })}</p>
    <ul>
      ${entries}
    </ul>`;
}

/** The answers on the card, each direction by itself. */
function renderPreferences({ session, contentNow }: PanelProps): unknown[] {
  const { preferences } = session.getState();
  const content = contentNow();
  return Object.entries(preferences).flatMap(([id, answers]) => {
    const item = find(content.items, id);
    if (!item) return [];
    const isLeftOut = find(content.groups, item.group)?.leaveOut;
    return preferenceRoles.flatMap((role) => {
      const answer = answers[role];
      if (!answer) return [];
      const kind = isLeftOut ? 'leave-out' : role;
      const level = translate(content, `prefs.${kind}.${answer.level}`);
      return html`<li>
        ${item[role]}: ${level}
        <small translate="no">${answer.note ?? ''}</small>
      </li>`;
    });
  });
}

/** What was said of practices. */
function renderMarks({ session, contentNow, t }: PanelProps): unknown[] {
  const { marks } = session.getState();
  const content = contentNow();
  return Object.entries(marks).flatMap(([id, mark]) => {
    const practice = find(content.practices, id);
    if (!practice) return [];
    const said = markKinds
      .filter((kind) => mark[kind])
      .map((kind) => t(`mark.${kind}`))
      .join(' · ');
    return html`<li>${practice.title} <small>${said}</small></li>`;
  });
}
